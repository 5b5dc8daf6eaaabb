import type { DateOptions } from "../dates/date-reading.ts";
import type { Report } from "../events/finding.ts";
import { settleColumns } from "../events/settle-columns.ts";
import { type Everyday, isStrict } from "../events/settle-dates.ts";
import type { Survey } from "./table-survey.ts";

/** Decides for all dates of the files what no cell can say alone, from the beginnings of the files. */
export async function settledDates(
  surveys: readonly Survey[],
  given: DateOptions,
  desk: { readonly everyday: Everyday; readonly report: Report },
): Promise<DateOptions> {
  const [first] = surveys;
  const negativeYears = given.negativeYears ?? first?.profile.negativeYears;
  const base: DateOptions = { ...given, ...(negativeYears && { negativeYears }) };
  const texts = new Set<string>();
  for (const { entries } of surveys)
    for (const { cells } of entries)
      for (const field of ["date", "end"] as const) {
        const text = cells.get(field);
        if (text !== undefined) texts.add(text);
      }
  const isPlain = [...texts].every((text) => isStrict(text, base) && !/(^|\/)-/.test(text));
  if (isPlain) return base;
  const heading = first?.entries[0]?.heading("date") ?? "date";
  const settled = await settleColumns([{ column: "date", heading, texts }], { ...desk, base, pause: undefined });
  const options = settled.get("date") ?? base;
  // What is decided later in one tile after another must be decided alike.
  return { ...options, order: options.order ?? (/^en-US\b/i.test(options.lang ?? "") ? "mdy" : "dmy") };
}
