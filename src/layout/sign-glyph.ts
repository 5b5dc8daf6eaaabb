import { SIGN, STATUS_SIGNS } from "../events/signs.ts";
import { type Glyph, glyphPath, px } from "./glyph.ts";
import type { Tone } from "./scene.ts";
import type { ShapeSheet } from "./shape-sheet.ts";

/** A glyph that is open is smaller. */
const OPEN_SHARE = 0.85;
/** The heart of a ring, as a share of the glyph's radius: the date is known to the day. */
const HEART_SHARE = 0.42;
/** How far the stroke of what is denied reaches, as a share of the glyph's radius. */
const STRIKE_SHARE = 1.45;
/** A bracket's hooks. */
const HOOK_PX = 3;

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
  if (!(signs & STATUS_SIGNS)) {
    add("glyph", isOpen ? OPEN_SHARE : 1, isOpen);
    return;
  }
  add(signs & SIGN.due ? "dash" : "ring", 1, false);
  if (!isOpen) add("glyph", HEART_SHARE, false);
  const strikePx = radiusPx * STRIKE_SHARE;
  if (signs & SIGN.denied)
    sheet.add("sign", tone, `M${px(xPx - strikePx)},${px(yPx + strikePx)}l${px(2 * strikePx)},${px(-2 * strikePx)}`);
  if (signs & SIGN.happened) sheet.add("sign", tone, `M${px(xPx + radiusPx + 3)},${px(yPx)}l2.5,2.5l4,-6`);
}

/** Where a bracket stands. */
export interface BracketPlace {
  /** Its line; hooks reach up from it. */
  readonly yPx: number;
  readonly fromPx: number;
  readonly toPx: number;
}

/** The sign that sources disagree, where there is no room to draw on what: a bracket below a mark, or turned over it. */
export function addBracketSign(sheet: ShapeSheet, { yPx, fromPx, toPx }: BracketPlace, isOver = false): void {
  const hookPx = isOver ? HOOK_PX : -HOOK_PX;
  sheet.add("sign", "muted", `M${px(fromPx)},${sharp(yPx) + hookPx}v${-hookPx}H${px(toPx)}v${hookPx}`);
}

/** The middle of a row of pixels, where a thin line is sharp. */
export const sharp = (yPx: number): number => Math.floor(yPx) + 0.5;
