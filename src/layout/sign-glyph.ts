import { DENIED, DUE, HAPPENED, REPORTED } from "../events/signs.ts";
import { brokenPath, type Glyph, glyphPath, px } from "./glyph.ts";
import type { Tone } from "./scene.ts";
import type { ShapeSheet } from "./shape-sheet.ts";

/** A glyph that is open is smaller. */
const OPEN_SHARE = 0.85;
/** The heart of an outline, as a share of the glyph's radius: of a date that is known to the day, and of one that is not. */
const HEART_SHARE = 0.4;
const OPEN_HEART_SHARE = 0.24;
/** What happened covers the thin outline of its half. */
const COVER_SHARE = 1.12;
/** How far the stroke of what is denied reaches, as a share of the glyph's radius, and how broad it is, along an axis. */
const STRIKE_SHARE = 1.48;
const STRIKE_PX = 1.3;
/** From the edge of a glyph down to the line of a bracket: within its row and the gap below. */
export const UNDER_PX = 4;
/** The hooks of a bracket reach up from its line. */
const HOOK_PX = 4;

/**
 * Draws the glyph of an event. The inside says how exactly its date is known: full to the day, else open. The outline says how it is known:
 * as heavy as can be where a source states it, a thin ring where it is reported, broken where it was planned. In these two a heart stands for what is
 * full, and a small one for what is open: so each is told from what is stated at a look. What was planned and happened is
 * half of each: the broken outline, and the half where time goes on as if stated. What is denied is empty, with a stroke through it that is longer than it.
 */
export function addGlyph(sheet: ShapeSheet, tone: Tone, glyph: Glyph, signs: number): void {
  const { radiusPx, isOpen } = glyph;
  const group = typeof tone === "number" ? tone : 0;
  const add = (layer: "glyph" | "ring", share: number, hollow: boolean, { shape = group, isHalf = false } = {}): void =>
    sheet.addUpright(layer, tone, glyph, (xPx, yPx) =>
      glyphPath(shape, { xPx, yPx, radiusPx: radiusPx * share, isOpen: hollow }, isHalf),
    );
  if (!(signs & (REPORTED | DENIED | DUE))) {
    add("glyph", isOpen ? OPEN_SHARE : 1, isOpen);
    return;
  }
  if (signs & DUE) sheet.addUpright("sign", tone, glyph, (xPx, yPx) => brokenPath(group, { ...glyph, xPx, yPx }));
  else add("ring", 1, false);
  if (signs & DENIED)
    sheet.addUpright("glyph", tone, glyph, (x, y) => {
      const reachPx = radiusPx * STRIKE_SHARE;
      const way = px(2 * reachPx - STRIKE_PX);
      return `M${px(x - reachPx)},${px(y + reachPx - STRIKE_PX)}l${STRIKE_PX},${STRIKE_PX}l${way},${-way}l${-STRIKE_PX},${-STRIKE_PX}z`;
    });
  else if (signs & HAPPENED) add("glyph", COVER_SHARE, isOpen, { isHalf: true });
  // A round heart in every shape: the narrow ones have room for no other.
  else add("glyph", isOpen ? OPEN_HEART_SHARE : HEART_SHARE, false, { shape: 0 });
}

/** The sign that sources disagree: a bracket under the places that it joins or, turned, over them. */
export function addBracket(sheet: ShapeSheet, lineYPx: number, places: readonly number[], hookPx = HOOK_PX): void {
  const y = bracketLine(lineYPx);
  const line = `M${px(Math.min(...places))},${y}H${px(Math.max(...places))}`;
  sheet.add("sign", "muted", line + places.map((xPx) => `M${px(xPx)},${y}v${-hookPx}`).join(""));
}

/** The middle of a row of pixels: a thin line is sharp there. */
export const bracketLine = (yPx: number): number => Math.floor(yPx) + 0.5;
