import type { Columns } from "./columns.ts";
import type { Field } from "./field.ts";
import type { IsDate } from "./find-header.ts";
import type { CsvRow } from "./table.ts";

/** How many rows are looked at. */
const SAMPLE = 50;

/** What one column holds. */
interface Content {
  readonly index: number;
  readonly filled: number;
  readonly dates: number;
  /** Distinct texts with letters. */
  readonly texts: number;
  readonly length: number;
}

function contents(rows: readonly CsvRow[], isDate: IsDate): readonly Content[] {
  const sample = rows.slice(0, SAMPLE);
  const width = sample.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, index) => {
    const cells = sample.map((row) => (row.cells[index] ?? "").trim()).filter((cell) => cell !== "");
    const texts = cells.filter((cell) => /\p{L}/u.test(cell) && !isDate(cell) && !/^(https?:|<)/i.test(cell));
    const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    return { index, filled: cells.length, dates: cells.filter(isDate).length, texts: new Set(texts).size, length };
  });
}

/** The column that holds most dates, if most of what it holds are dates. */
export function guessDateColumn(rows: readonly CsvRow[], isDate: IsDate): number | undefined {
  const dated = contents(rows, isDate).filter(({ dates, filled }) => dates > 0 && dates * 2 >= filled);
  return dated.reduce<Content | undefined>((best, next) => (best && best.dates >= next.dates ? best : next), undefined)
    ?.index;
}

/** The column that tells events apart in words: the only text column, else the one with the longest texts. */
export function guessTitleColumn(
  rows: readonly CsvRow[],
  free: (index: number) => boolean,
  isDate: IsDate,
): number | undefined {
  const wordy = contents(rows, isDate).filter(({ index, texts }) => texts > 0 && free(index));
  return wordy.reduce<Content | undefined>(
    (best, next) => (best && best.length >= next.length ? best : next),
    undefined,
  )?.index;
}

/** The columns of a table without headings, by what they hold: the dates, a title, and the longer of two texts as the text. */
export function guessColumns(rows: readonly CsvRow[], isDate: IsDate): Columns | undefined {
  const date = guessDateColumn(rows, isDate);
  if (date === undefined) return undefined;
  const all = contents(rows, isDate);
  const wordy = all
    .filter(({ index, texts }) => texts > 0 && index !== date)
    .sort((a, b) => b.texts - a.texts || a.index - b.index);
  const [first, second] = wordy.slice(0, 2).sort((a, b) => a.length - b.length || a.index - b.index);
  const at = new Map<Field, number>([["date", date]]);
  // Of two short texts the longer says more: a place stands beside what happened there.
  const long = second !== undefined && second.length > 40;
  const title = long ? first : (second ?? first);
  if (title) at.set("title", title.index);
  if (long) at.set("text", second.index);
  const used = new Set(at.values());
  const header = all.map(({ index }) => `Column ${index + 1}`);
  return { header, at, further: [], extra: all.map(({ index }) => index).filter((index) => !used.has(index)) };
}
