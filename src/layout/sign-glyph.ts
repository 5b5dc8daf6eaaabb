import { DENIED, DUE, HAPPENED, REPORTED } from "../events/signs.ts";
import { type Glyph, glyphPath, px } from "./glyph.ts";
import type { Tone } from "./scene.ts";
import type { ShapeSheet } from "./shape-sheet.ts";

/** A glyph that is open is smaller. */
const OPEN_SHARE = 0.85;
/** The heart of an outline, as a share of the glyph's radius: the date is known to the day. */
const HEART_SHARE = 0.36;
/** How far the stroke of what is denied reaches, as a share of the glyph's radius. */
const STRIKE_SHARE = 1.45;
/** From the edge of a glyph down to the line of a bracket: within its row and the gap below. */
export const UNDER_PX = 4;
/** The hooks of a bracket reach up from its line. */
const HOOK_PX = 4;

/**
 * Draws the glyph of an event. The inside says how exactly its date is known: full to the day, else open. The outline says how it is known:
 * as heavy as can be where a source states it, a thin ring where it is reported, broken where it was planned, struck through where it is
 * denied; a tick stands beside what was planned and happened.
 */
export function addGlyph(sheet: ShapeSheet, tone: Tone, glyph: Glyph, signs: number): void {
  const { xPx, yPx, radiusPx, isOpen } = glyph;
  const group = typeof tone === "number" ? tone : 0;
  const add = (layer: "glyph" | "ring" | "dash", share: number, hollow: boolean): void =>
    sheet.add(layer, tone, glyphPath(group, { ...glyph, radiusPx: radiusPx * share, isOpen: hollow }));
  if (!(signs & (REPORTED | DENIED | DUE))) {
    add("glyph", isOpen ? OPEN_SHARE : 1, isOpen);
    return;
  }
  add(signs & DUE ? "dash" : "ring", 1, false);
  // A round heart in every shape: the narrow ones have room for no other.
  if (!isOpen) sheet.add("glyph", tone, glyphPath(0, { ...glyph, radiusPx: radiusPx * HEART_SHARE }));
  const strikePx = px(radiusPx * STRIKE_SHARE);
  if (signs & DENIED)
    sheet.add("sign", tone, `M${px(xPx - strikePx)},${px(yPx + strikePx)}l${2 * strikePx},${-2 * strikePx}`);
  if (signs & HAPPENED) sheet.add("sign", tone, `M${px(xPx + radiusPx + 3)},${px(yPx)}l2.5,2.5l4,-6`);
}

/** The sign that sources disagree: a bracket under the places that it joins or, turned, over them. */
export function addBracket(sheet: ShapeSheet, lineYPx: number, places: readonly number[], hookPx = HOOK_PX): void {
  const y = bracketLine(lineYPx);
  const line = `M${px(Math.min(...places))},${y}H${px(Math.max(...places))}`;
  sheet.add("sign", "muted", line + places.map((xPx) => `M${px(xPx)},${y}v${-hookPx}`).join(""));
}

/** The middle of a row of pixels: a thin line is sharp there. */
export const bracketLine = (yPx: number): number => Math.floor(yPx) + 0.5;
