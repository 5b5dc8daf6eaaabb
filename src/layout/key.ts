import type { EventIndex } from "../events/event-index.ts";
import { DENIED, DUE, HAPPENED, REPORTED, type SignName, signNames } from "../events/signs.ts";
import { isOpenGlyph } from "./bars.ts";
import type { Shape } from "./scene.ts";
import { ShapeSheet } from "./shape-sheet.ts";
import { addBracket, addGlyph, UNDER_PX } from "./sign-glyph.ts";

/** A line of the key: what it explains, and the shapes that show it around a place. */
export interface KeyLine {
  readonly name: "stated" | "inexact" | SignName;
  readonly shapesAt: (xPx: number, yPx: number) => readonly Shape[];
}

const GLYPH_PX = 5;
/** Makes room for a tick. */
const TICK_PX = 4;

/** The signs of each glyph of the key. */
const SIGNS = {
  stated: 0,
  inexact: 0,
  reported: REPORTED,
  denied: DENIED,
  due: DUE,
  happened: DUE | HAPPENED,
  differ: 0,
};

/** True where some date is not known to the day, so that its glyph is hollow. */
export function hasOpenGlyph(index: EventIndex): boolean {
  for (let i = 0; i < index.count; i++) if (isOpenGlyph(index, i)) return true;
  return false;
}

/** The lines of the key for the signs that occur among events, and for hollow glyphs; none where all events are stated and undisputed. */
export function keyLines(signs: number, hasOpen: boolean): KeyLine[] {
  if (signs === 0) return [];
  const inexact = hasOpen ? (["inexact"] as const) : [];
  return (["stated", ...inexact, ...signNames(signs)] as const).map((name) => ({
    name,
    shapesAt(xPx, yPx) {
      const sheet = new ShapeSheet();
      addGlyph(
        sheet,
        "muted",
        { xPx: name === "happened" ? xPx - TICK_PX : xPx, yPx, radiusPx: GLYPH_PX, isOpen: name === "inexact" },
        SIGNS[name],
      );
      if (name === "differ") addBracket(sheet, yPx + GLYPH_PX + UNDER_PX, [xPx - GLYPH_PX, xPx + GLYPH_PX]);
      return sheet.shapes();
    },
  }));
}
