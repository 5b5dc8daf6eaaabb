import type { DateOptions, DateReading } from "../dates/date-reading.ts";
import { civilOfDay } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { isoDay } from "../dates/iso.ts";
import type { DateColumn, ReadDate } from "./dated.ts";
import type { ReadOptions } from "./input.ts";
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

/** A day that a program filled up from a year or a month, as that alone; any other date as it is. */
function unfilled(reading: DateReading, of: "year" | "month"): DateReading {
  if (!reading.ok || reading.when.precision !== "day" || reading.when.startMin === null) return reading;
  const { when } = reading;
  const { month, day } = civilOfDay(reading.when.startMin);
  if (day !== 1 || (of === "year" && month !== 1)) return reading;
  const mark = when.approximate ? (when.uncertain ? "%" : "~") : when.uncertain ? "?" : "";
  const plain = parseEdtf(isoDay(reading.when.startMin).slice(0, of === "year" ? -6 : -3) + mark);
  return plain.ok ? { ...reading, when: { ...plain.when, raw: when.raw } } : reading;
}

/** Reads dates as their columns are settled, each text once. */
export function dateReader(
  everyday: Everyday | undefined,
  optionsOf: (column: DateColumn) => DateOptions,
  firstDays?: ReadOptions["firstDays"],
): DateReader {
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
      if (firstDays && (column === "date" || column === "end")) reading = unfilled(reading, firstDays);
      memos.set(key, reading);
    }
    return reading;
  }
  const isDate = (text: string): boolean => /\p{N}/u.test(text) && text.length < 60 && read(text.trim(), "date").ok;
  return { read, isDate, bc: optionsOf("date").negativeYears === "bc" };
}
