import { anchorOf } from "../dates/bounds.ts";
import { falsePrecision, settleColumn } from "../dates/column.ts";
import type { DateOptions, DateReading } from "../dates/date-reading.ts";
import { civilOfDay } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { isoDay } from "../dates/iso.ts";
import type { When } from "../dates/when.ts";
import type { DateColumn } from "./dated.ts";
import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Finding, Report } from "./finding.ts";
import { foldName } from "./fold.ts";
import type { Pause } from "./input.ts";

/** Reads everyday dates: `parseEveryday`. */
export type Everyday = (text: string, options?: DateOptions) => DateReading;

/** The texts of one column of dates, each once, and where the column stands. */
export interface ColumnTexts {
  readonly column: DateColumn;
  readonly heading: string;
  readonly texts: ReadonlySet<string>;
}

/** The cells that dates are read from, column by column. */
export function dateTexts(entries: readonly Entry[]): readonly ColumnTexts[] {
  const collect = (column: DateColumn, field: Field): ColumnTexts => {
    const texts = new Set<string>();
    for (const { cells, further } of entries) {
      const own = cells.get(field);
      if (own !== undefined) texts.add(own);
      if (field === "source_date") for (const source of further) texts.add(source.get("source_date") ?? own ?? "");
    }
    texts.delete("");
    return { column, heading: entries[0]?.heading(field) ?? field, texts };
  };
  const dates = collect("date", "date");
  return [
    dates.texts.size > 0 ? dates : collect("date", "year"),
    collect("end", "end"),
    collect("source_date", "source_date"),
  ];
}

/** True for a text that the strict reader reads as its column means it. */
export function isStrict(text: string, { negativeYears, lang = "" }: DateOptions): boolean {
  if (negativeYears === "bc" && /(^|\/)-/.test(text)) return false;
  // A year such as 1400 is suspect in a language that has another calendar; the everyday reader tells.
  if (/^(fa|prs|ps)\b/i.test(lang) && /^1[2-5]\d\d/.test(text)) return false;
  return parseEdtf(text).ok;
}

/** True when other cells than those of the date columns need the everyday reader. */
export function needsEveryday(entries: readonly Entry[]): boolean {
  const exact = entries[0] && foldName(entries[0].heading("display_date")) === "exactdate";
  return entries.some(({ cells, further }) => {
    if (cells.has("calendar") || (exact && cells.has("display_date"))) return true;
    for (const field of ["month", "end_year", "end_month"] as const)
      if (/[^\d\s.,-]/.test(cells.get(field) ?? "")) return true;
    return further.some((source) => source.has("date"));
  });
}

const DAY_AND_MONTH = /^(\d\d?)([/-])(\d\d?)\2\d+$/;

/**
 * The texts that may say something about their column: those with numbers beside a slash, a dash or a minus. Of plain dates
 * such as 9/2/2020 one of each sort is enough.
 */
function tellingOf(texts: ReadonlySet<string>): readonly string[] {
  const sorts = new Set<string>();
  return [...texts].filter((text) => {
    const [, first, , second] = DAY_AND_MONTH.exec(text) ?? [];
    if (first === undefined) return /^\D?[-−–]|\p{N}\s*[/–-]/u.test(text) && !/^\d{4}(-\d\d){0,2}$/.test(text);
    const sort = `${Number(first) > 12} ${Number(second) > 12} ${Number(first) === Number(second)}`;
    return sorts.size < sorts.add(sort).size;
  });
}

/** Languages whose month names are tried where a timeline does not say its own. */
const LANGUAGES = "fr de es it pt nl ru pl tr ar fa sv da fi cs uk".split(" ");

/** The language in which most of the texts can be read that cannot be read in English. A few texts tell. */
export async function guessLanguage(
  texts: Iterable<string>,
  everyday: Everyday,
  pause?: Pause,
): Promise<string | undefined> {
  const worded = [...new Set(texts)].filter((text) => /\p{L}{2}/u.test(text) && text.length < 60).slice(0, 100);
  const foreign = worded.filter((text) => !everyday(text).ok).slice(0, 20);
  let best: string | undefined;
  let most = 0;
  for (const lang of foreign.length > 0 ? LANGUAGES : []) {
    const read = foreign.filter((text) => everyday(text, { lang }).ok).length;
    if (read > most) [best, most] = [lang, read];
    if (read === foreign.length) break;
    // The names of a language's months are asked of the platform, which takes its time.
    await pause?.();
  }
  return best;
}

/** Settles a column and tells what was made of it, with the switch that reads it the other way. */
export function settle({ column, heading, texts }: ColumnTexts, desk: SettleDesk): DateOptions {
  const { base, report } = desk;
  const telling = tellingOf(texts);
  const { order, negativeYears, notes } = settleColumn(telling, base);
  const options = { ...base, ...(order && { order }), ...(negativeYears && { negativeYears }) };
  for (const note of column === "date" || column === "end" ? notes : []) {
    const value = note.rows[0] === undefined ? undefined : telling[note.rows[0]];
    if (note.kind === "ambiguous-date" && note.scope === "column")
      report({ kind: note.kind, column: heading, value, ...ambiguity(value, note.order, desk) });
    if (note.kind === "negative-years")
      report({ kind: note.kind, column: heading, value, ...minus(value, note.negativeYears, desk) });
  }
  return options;
}

/** What columns are settled by. */
export interface SettleDesk {
  readonly base: DateOptions;
  readonly everyday: Everyday | undefined;
  readonly report: Report;
}

function startOf(text: string | undefined, options: DateOptions, { everyday }: SettleDesk): number | undefined {
  const reading = text === undefined ? undefined : (everyday?.(text, options) ?? parseEdtf(text));
  return reading?.ok ? anchorOf(reading.when) : undefined;
}

/** Both readings of a date whose numbers may be exchanged, and the switch to the other. */
function ambiguity(text: string | undefined, order: "dmy" | "mdy", desk: SettleDesk): Partial<Finding> {
  const other = order === "dmy" ? "mdy" : "dmy";
  const [here, there] = ([order, other] as const).map((one) => startOf(text, { ...desk.base, order: one }, desk));
  const detail = here === undefined || there === undefined ? undefined : `${isoDay(here)}, or ${isoDay(there)}`;
  return { detail, offer: `order=${other}` };
}

/** What became of a year with a minus, and the switch to the other way of counting. */
function minus(text: string | undefined, negativeYears: "astronomical" | "bc", desk: SettleDesk): Partial<Finding> {
  const start = startOf(text, { ...desk.base, negativeYears }, desk);
  const shown = start === undefined ? "counted as in astronomy" : `shown as ${1 - civilOfDay(start).year} BC`;
  return { detail: shown, offer: `negativeYears=${negativeYears === "bc" ? "astronomical" : "bc"}` };
}

/** Says so where days look as if a program had made them of years or months. */
export function hintAtPrecision(heading: string, whens: readonly (When | undefined)[], report: Report): void {
  const note = falsePrecision(whens);
  if (note?.kind === "suspicious-precision")
    report({
      kind: note.kind,
      column: heading,
      detail: `${note.rows.length} of ${whens.length} dates are the first of a ${note.of}`,
    });
}
