import { glyphPath } from "../layout/glyph.ts";
import type { Shape } from "../layout/scene.ts";
import type { SvgHead, SvgText } from "../paint/svg.ts";
import { textWidth } from "./text-widths.ts";

/** A kind of events in the legend; its tone is also its shape. */
export interface LegendEntry {
  readonly label: string;
  readonly tone: number;
}

/** What stands above a plot. */
export interface HeadInput {
  readonly widthPx: number;
  readonly heading: string | undefined;
  readonly legend: readonly LegendEntry[];
}

/** Room at the edges, in line with the texts of the axis. */
const EDGE_PX = 4;
const HEADING_LINE_PX = 26;
const HEADING_BASE_PX = 20;
const LEGEND_LINE_PX = 24;
const LEGEND_BASE_PX = 17;
const GLYPH_PX = 5.5;
/** From an entry's beginning to its words, and from their end to the next entry. */
const GLYPH_ROOM_PX = 18;
const ENTRY_GAP_PX = 20;
const ABOVE_PX = 8;
const BELOW_PX = 8;

/** Words set in lines of a width; a longer word has a line to itself. */
function wrapped(text: string, widthPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(line, "heading") <= widthPx) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/** Sets the heading and the legend above a plot; undefined where there is neither. */
export function figureHead({ widthPx, heading, legend }: HeadInput): SvgHead | undefined {
  const texts: SvgText[] = [];
  const shapes: Shape[] = [];
  let yPx = ABOVE_PX;
  for (const text of heading === undefined ? [] : wrapped(heading, widthPx - 2 * EDGE_PX)) {
    texts.push({ xPx: EDGE_PX, yPx: yPx + HEADING_BASE_PX, text, font: "heading" });
    yPx += HEADING_LINE_PX;
  }
  let xPx = EDGE_PX;
  for (const { label, tone } of legend) {
    const entryPx = GLYPH_ROOM_PX + textWidth(label, "legend");
    if (xPx > EDGE_PX && xPx + entryPx > widthPx - EDGE_PX) {
      xPx = EDGE_PX;
      yPx += LEGEND_LINE_PX;
    }
    const glyph = { xPx: xPx + GLYPH_PX + 1, yPx: yPx + LEGEND_BASE_PX - 5, radiusPx: GLYPH_PX, isOpen: false };
    shapes.push({ layer: "glyph", tone, path: glyphPath(tone, glyph) });
    texts.push({ xPx: xPx + GLYPH_ROOM_PX, yPx: yPx + LEGEND_BASE_PX, text: label, font: "legend" });
    xPx += entryPx + ENTRY_GAP_PX;
  }
  if (texts.length === 0) return undefined;
  return { heightPx: yPx + (legend.length > 0 ? LEGEND_LINE_PX : 0) + BELOW_PX, texts, shapes };
}
