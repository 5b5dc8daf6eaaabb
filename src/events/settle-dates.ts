import type { DateOptions, DateReading } from "../dates/date-reading.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { DateColumn } from "./dated.ts";
import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";
import { foldName } from "./fold.ts";
import { inBreaths } from "./in-breaths.ts";
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
export async function dateTexts(entries: readonly Entry[], pause?: Pause): Promise<readonly ColumnTexts[]> {
  const collect = async (column: DateColumn, field: Field): Promise<ColumnTexts> => {
    const texts = new Set<string>();
    await inBreaths(
      entries,
      pause,
      ({ cells, further }) => {
        const own = cells.get(field);
        if (own !== undefined) texts.add(own);
        if (field === "source_date") for (const source of further) texts.add(source.get("source_date") ?? own ?? "");
      },
      1000,
    );
    texts.delete("");
    return { column, heading: entries[0]?.heading(field) ?? field, texts };
  };
  const dates = await collect("date", "date");
  return [
    dates.texts.size > 0 ? dates : await collect("date", "year"),
    await collect("end", "end"),
    await collect("source_date", "source_date"),
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
