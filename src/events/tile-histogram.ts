import { BINS } from "./tile-grid.ts";

/** How a line of counts begins. */
const MARK = "#hist ";
/** Stands before the number of empty bins in a row. */
const EMPTY = "z";

/** The counts of a tile's bins as one line: numbers, and `z12` for twelve empty bins. What is empty to the end is left out. */
export function histogramLine(counts: Uint32Array): string {
  const words: string[] = [];
  let empty = 0;
  for (const count of counts) {
    if (count === 0) {
      empty++;
      continue;
    }
    if (empty > 0) words.push(empty === 1 ? "0" : EMPTY + empty);
    words.push(String(count));
    empty = 0;
  }
  return MARK + words.join(" ");
}

/** Reads a line of counts; undefined for a line that is none, and for one that is broken. */
export function parseHistogram(line: string): Uint32Array | undefined {
  if (!line.startsWith(MARK)) return undefined;
  const counts = new Uint32Array(BINS);
  let bin = 0;
  const words = line.slice(MARK.length).trim();
  for (const word of words === "" ? [] : words.split(" ")) {
    if (!/^z?\d+$/.test(word)) return undefined;
    if (word.startsWith(EMPTY)) bin += Number(word.slice(1));
    else counts[bin++] = Number(word);
    if (bin > BINS) return undefined;
  }
  return counts;
}

/** The text of a tile, taken apart: what stands below it, where anything does, and its table with headings. */
export interface TilePayload {
  /** Events that begin in each bin and stand in deeper tiles. Absent for a tile with nothing below it. */
  readonly below?: Uint32Array;
  readonly csv: string;
}

/** Takes the text of a tile apart; undefined where its counts are broken. */
export function parsePayload(text: string): TilePayload | undefined {
  if (!text.startsWith(MARK)) return { csv: text };
  const end = text.indexOf("\n");
  const below = parseHistogram(end < 0 ? text : text.slice(0, end));
  return below && { below, csv: end < 0 ? "" : text.slice(end + 1) };
}
