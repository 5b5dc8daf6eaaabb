import type { DateOptions, DateReading } from "../dates/date-reading.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { DateColumn, ReadDate } from "./dated.ts";
import { type Everyday, isStrict } from "./settle-dates.ts";

/** A reader of dates that knows everyday forms only when it met one. */
export interface DateReader {
  readonly read: ReadDate;
  /** True for a text that is a date, in whatever spelling. */
  readonly isDate: (text: string) => boolean;
  /** True when a year -44 in a column of its own means 44 BC. */
  readonly bc: boolean;
}

/** The chunk of everyday dates, fetched when a cell is not EDTF. */
export async function loadEveryday(): Promise<Everyday> {
  return (await import("../dates/everyday.ts")).parseEveryday;
}

/** Reads dates as their columns are settled, each text once. */
export function dateReader(everyday: Everyday | undefined, optionsOf: (column: DateColumn) => DateOptions): DateReader {
  const memos = new Map<string, DateReading>();
  function readAs(text: string, options: DateOptions): DateReading {
    if (!everyday || (options.calendar === undefined && isStrict(text, options))) return parseEdtf(text);
    return everyday(text, options);
  }
  function read(text: string, column: DateColumn, calendar?: string): DateReading {
    const key = `${column}\n${calendar ?? ""}\n${text}`;
    let reading = memos.get(key);
    if (!reading) {
      reading = readAs(text, { ...optionsOf(column), ...(calendar !== undefined && { calendar }) });
      memos.set(key, reading);
    }
    return reading;
  }
  const isDate = (text: string): boolean => /\p{N}/u.test(text) && text.length < 60 && read(text.trim(), "date").ok;
  return { read, isDate, bc: optionsOf("date").negativeYears === "bc" };
}
