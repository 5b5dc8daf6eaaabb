import type { DateOptions } from "../dates/date-reading.ts";
import { loadEveryday } from "./date-reader.ts";
import type { DateColumn } from "./dated.ts";
import type { Entry } from "./entry.ts";
import type { Report } from "./finding.ts";
import { given } from "./given.ts";
import type { TimelineInput } from "./input.ts";
import { type ColumnTexts, type Everyday, isStrict, needsEveryday } from "./settle-dates.ts";

/** What an author's options and the timeline's language settle for all dates. */
export function dateOptions({ options = {} }: Pick<TimelineInput, "options">, lang: string | undefined): DateOptions {
  const { order, negativeYears, zone, calendar } = options;
  return given<DateOptions>({ lang, order, negativeYears, zone, calendar });
}

/** What columns of dates are settled from, and by. */
export interface SettlingDesk {
  readonly entries: readonly Entry[];
  readonly columns: readonly ColumnTexts[];
  /** What is said of all dates. */
  readonly said: DateOptions;
  readonly input: Pick<TimelineInput, "options" | "pause">;
  readonly report: Report;
}

/** How each column of dates is to be read, and the reader of everyday dates where there are any. */
export interface Settled {
  readonly everyday: Everyday | undefined;
  readonly columns: ReadonlyMap<DateColumn, DateOptions>;
}

/** True when some date is not strict EDTF, or is to be read otherwise. */
async function anyLoose(texts: readonly string[], { entries, said, input }: SettlingDesk): Promise<boolean> {
  if (said.calendar !== undefined || needsEveryday(entries)) return true;
  if (input.options?.baseDate !== undefined) return true;
  for (const [at, text] of texts.entries()) {
    if (!isStrict(text, said)) return true;
    if (at % 500 === 499) await input.pause?.();
  }
  return false;
}

/** Settles every column of dates; fetches everyday dates if there are any. */
export async function settleReader(desk: SettlingDesk): Promise<Settled> {
  const { columns, said, input, report } = desk;
  const texts = columns.flatMap((column) => [...column.texts]);
  const everyday = (await anyLoose(texts, desk)) ? await loadEveryday() : undefined;
  await input.pause?.();
  // Where all is plain EDTF, only minus signs leave anything to settle.
  if (!everyday && !texts.some((text) => /(^|\/)-/.test(text))) return { everyday, columns: new Map() };
  const { settleColumns } = await import("./settle-columns.ts");
  return { everyday, columns: await settleColumns(columns, { base: said, everyday, report, pause: input.pause }) };
}
