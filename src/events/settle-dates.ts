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

/** Reads everyday dates: `parseEveryday`. */
export type Everyday = (text: string, options?: DateOptions) => DateReading;

/** The texts of one column of dates, and where it stands. */
export interface ColumnTexts {
  readonly column: DateColumn;
  readonly heading: string;
  readonly texts: readonly { readonly row: number; readonly text: string }[];
}

/** The cells that dates are read from, column by column. */
export function dateTexts(entries: readonly Entry[]): readonly ColumnTexts[] {
  const collect = (column: DateColumn, field: Field): ColumnTexts => {
    const texts: { row: number; text: string }[] = [];
    for (const { row, cells, further } of entries) {
      const own = cells.get(field);
      if (own !== undefined) texts.push({ row, text: own });
      if (field === "source_date")
        for (const source of further) {
          const text = source.get("source_date");
          if (text !== undefined) texts.push({ row, text });
        }
    }
    return { column, heading: entries[0]?.heading(field) ?? field, texts };
  };
  const dates = collect("date", "date");
  return [
    dates.texts.length > 0 ? dates : collect("date", "year"),
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

/** True when a cell that dates an entry holds more than EDTF and plain numbers. */
export function needsEveryday(entries: readonly Entry[], columns: readonly ColumnTexts[], base: DateOptions): boolean {
  if (base.calendar !== undefined) return true;
  if (columns.some(({ texts }) => texts.some(({ text }) => !isStrict(text, base)))) return true;
  return entries.some(({ cells, heading, further }) => {
    if (cells.has("calendar")) return true;
    for (const field of ["month", "end_year", "end_month"] as const)
      if (/[^\d\s.,-]/.test(cells.get(field) ?? "")) return true;
    if (cells.has("display_date") && foldName(heading("display_date")) === "exactdate") return true;
    return further.some((source) => source.has("date"));
  });
}

/** Languages whose month names are tried where a timeline does not say its own. */
const LANGUAGES = "fr de es it pt nl ru pl tr ar fa sv da nb fi cs sk hu ro uk bg el hr id vi ja zh ko he hi".split(
  " ",
);

/** The language in which most of the texts can be read that cannot be read in English. */
export function guessLanguage(texts: readonly string[], everyday: Everyday): string | undefined {
  const foreign = [...new Set(texts)]
    .filter((text) => /\p{L}{2}/u.test(text) && text.length < 60 && !everyday(text).ok)
    .slice(0, 20);
  let best: string | undefined;
  let most = 0;
  for (const lang of foreign.length > 0 ? LANGUAGES : []) {
    const read = foreign.filter((text) => everyday(text, { lang }).ok).length;
    if (read > most) [best, most] = [lang, read];
    if (read === foreign.length) break;
  }
  return best;
}

/** Settles a column and tells what was made of it, with the switch that reads it the other way. */
export function settle({ column, heading, texts }: ColumnTexts, desk: SettleDesk): DateOptions {
  const { base, report } = desk;
  // What is strict EDTF and not negative has no say; the rest is often the same text again.
  const telling = [...new Set(texts.map(({ text }) => text))].filter(
    (text) => /(^|\/)-/.test(text) || !parseEdtf(text).ok,
  );
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
