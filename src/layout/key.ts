import { SIGN, STATUS_SIGNS } from "../events/signs.ts";
import type { Shape } from "./scene.ts";
import { ShapeSheet } from "./shape-sheet.ts";
import { addBracketSign, addGlyph } from "./sign-glyph.ts";

/** What the key explains, in its order. */
export type KeyName = "stated" | keyof typeof SIGN;

/** A line of the key: what it explains, and the shapes that show it. */
export interface KeyLine {
  readonly name: KeyName;
  readonly shapes: readonly Shape[];
}

const GLYPH_PX = 5;

/** The lines of the key for the signs that occur among events, around a place; none where all events are stated and undisputed. */
export function keyLines(signs: number, xPx = 0, yPx = 0): KeyLine[] {
  const names = signNames(signs);
  return (signs & STATUS_SIGNS ? (["stated", ...names] as const) : names).map((name) => {
    const sheet = new ShapeSheet();
    const bit = name === "stated" ? 0 : SIGN[name];
    const glyph = { xPx, yPx, radiusPx: GLYPH_PX, isOpen: false };
    addGlyph(sheet, "muted", glyph, name === "happened" ? SIGN.due | SIGN.happened : bit);
    if (name === "differ") addBracketSign(sheet, { yPx: yPx + 8, fromPx: xPx - GLYPH_PX, toPx: xPx + GLYPH_PX });
    return { name, shapes: sheet.shapes() };
  });
}

/** What an event's signs are called, in the order of the key. */
export function signNames(signs: number): (keyof typeof SIGN)[] {
  return (Object.keys(SIGN) as (keyof typeof SIGN)[]).filter((name) => signs & SIGN[name]);
}
