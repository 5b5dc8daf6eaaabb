import type { Words } from "../words/words.ts";
import { glyphPath } from "./glyph.ts";
import { type Explained, type KeyFacing, type KeyLine, keyLines, NARROW_PX } from "./key.ts";
import type { Font } from "./labels.ts";
import type { Shape } from "./scene.ts";

/** The faces of a picture: those of the plot, and of what stands above it. */
export type FigureFont = Font | "context" | "heading" | "legend";

/** Width of a text in one of the faces of a picture, CSS px. */
export type FigureMeasure = (text: string, font: FigureFont) => number;

/** A line of text in the picture; `yPx` is its baseline. */
export interface FigureText {
  readonly xPx: number;
  readonly yPx: number;
  readonly text: string;
  readonly font: FigureFont;
  /** Where it ends at `xPx`, and how far it is turned about its place, degrees. */
  readonly isMirrored?: boolean | undefined;
  readonly turned?: number | undefined;
}

/** What stands above the plot: lines of text, and shapes in the tones of groups. */
export interface FigureHead {
  readonly heightPx: number;
  readonly texts: readonly FigureText[];
  readonly shapes: readonly Shape[];
}

/** A kind of events in the legend; its tone is also its shape. */
export interface LegendEntry {
  readonly label: string;
  readonly tone: number;
}

/** What stands above a plot. */
export interface HeadInput {
  readonly widthPx: number;
  readonly measure: FigureMeasure;
  readonly heading: string | undefined;
  readonly legend: readonly LegendEntry[];
  /** What occurs among the events, and how each is called. */
  readonly explained?: Explained;
  readonly signWords?: Words["signs"];
  readonly facing?: KeyFacing;
}

/** Room at the edges, in line with the texts of the axis. */
const EDGE_PX = 4;
const HEADING_LINE_PX = 26;
const HEADING_BASE_PX = 20;
const LEGEND_LINE_PX = 24;
const LEGEND_BASE_PX = 17;
const GLYPH_PX = 5.5;
/** From an entry's beginning to its words, and from their end to the next entry. */
const GLYPH_ROOM_PX = 22;
const ENTRY_GAP_PX = 20;
/** The key has more entries, and is one line where there is any room. */
const KEY_GAP_PX = 16;
const ABOVE_PX = 8;
const BELOW_PX = 8;

/** Words set in lines of a width; a longer word has a line to itself. */
function wrapped(text: string, widthPx: number, measure: FigureMeasure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(line, "heading") <= widthPx) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/** Sets the heading, the legend and the key to the shapes of marks above a plot; undefined where there is none of them. */
export function figureHead(input: HeadInput): FigureHead | undefined {
  const { widthPx, measure, heading, legend, explained, signWords, facing } = input;
  const texts: FigureText[] = [];
  const shapes: Shape[] = [];
  let yPx = ABOVE_PX;
  for (const text of heading === undefined ? [] : wrapped(heading, widthPx - 2 * EDGE_PX, measure)) {
    texts.push({ xPx: EDGE_PX, yPx: yPx + HEADING_BASE_PX, text, font: "heading" });
    yPx += HEADING_LINE_PX;
  }
  let xPx = EDGE_PX;
  const turn = (): void => {
    if (xPx > EDGE_PX) yPx += LEGEND_LINE_PX;
    xPx = EDGE_PX;
  };
  const enter = (label: string, shapesAt: KeyLine["shapesAt"], morePx = 0, gapPx = ENTRY_GAP_PX): void => {
    const roomPx = GLYPH_ROOM_PX + morePx;
    const entryPx = roomPx + measure(label, "legend");
    if (xPx + entryPx > widthPx - EDGE_PX) turn();
    shapes.push(...shapesAt(xPx + GLYPH_PX + 1, yPx + LEGEND_BASE_PX - 5));
    texts.push({ xPx: xPx + roomPx, yPx: yPx + LEGEND_BASE_PX, text: label, font: "legend" });
    xPx += entryPx + gapPx;
  };
  for (const { label, tone } of legend)
    enter(label, (xPx, yPx) => {
      const glyph = { xPx, yPx, radiusPx: GLYPH_PX, isOpen: false };
      return [{ layer: "glyph", tone, path: glyphPath(tone, glyph) }];
    });
  turn();
  if (signWords && explained)
    for (const { name, widthPx, shapesAt } of keyLines(explained, facing))
      enter(signWords[name], shapesAt, widthPx - NARROW_PX, KEY_GAP_PX);
  turn();
  if (texts.length === 0) return undefined;
  return { heightPx: yPx + BELOW_PX, texts, shapes };
}
