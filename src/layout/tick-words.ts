import {
  clockText,
  dateText,
  type FormatOptions,
  localeOf,
  numberText,
  shortMonth,
  yearNumber,
} from "../dates/date-formatter.ts";
import type { Day } from "../dates/day.ts";

/** What the axis says, in one language. Years are astronomical: 0 is 1 BC. */
export interface TickWords {
  /** "2020", "44 BC", "12,000 BC". */
  readonly year: (year: number) => string;
  /** The same with its era in any case: "2020 AD". */
  readonly eraYear: (year: number) => string;
  /** "Feb": 1 is January. */
  readonly month: (month: number) => string;
  /** "12". */
  readonly dayOfMonth: (day: number) => string;
  /** "Feb 2020". */
  readonly monthOfYear: (at: Day) => string;
  /** "12 Feb 2020". */
  readonly date: (at: Day) => string;
  /** "13:59". */
  readonly clock: (at: Day) => string;
  /** "13:59:30". */
  readonly exactClock: (at: Day) => string;
  /** A number of so many digits at least: "07". */
  readonly digits: (value: number, least: number) => string;
  /** "66 Ma": years before 1950, the "present" of geologists. 0 is "today", after it "+100 ka". */
  readonly ago: (years: number) => string;
}

/** More texts than the axis says at one zoom. */
const MEMORY = 2000;

/** The axis's words in the language and phrases that the labels' dates are written in. Texts are kept: Intl is slow for every frame. */
export function tickWords(given: FormatOptions): TickWords {
  const options: FormatOptions = { ...given, calendar: "gregory", style: "short" };
  const locales = [localeOf(options), "en-GB"];
  return {
    year: remembered((year) => yearNumber(year, options)),
    eraYear: remembered((year) => yearNumber(year, options, true)),
    month: remembered((month) => shortMonth(month, options)),
    dayOfMonth: remembered((day) => numberText(day, options)),
    monthOfYear: remembered((at) => dateText(at, "month", options)),
    date: remembered((at) => dateText(at, "day", options)),
    clock: remembered((at) => clockText(timeOf(at), "minute", options)),
    exactClock: remembered((at) => clockText(timeOf(at), "second", options)),
    digits: (value, least) => numberText(value, options, { minimumIntegerDigits: least, useGrouping: false }),
    ago: remembered((years) => agoText(years, options, locales)),
  };
}

/** The time of day alone: Intl's dates end where ours go on. */
const timeOf = (at: Day): Day => at - Math.floor(at);

function agoText(years: number, options: FormatOptions, locales: readonly string[]): string {
  if (years === 0) return new Intl.RelativeTimeFormat([...locales], { numeric: "auto" }).format(0, "day");
  const size = Math.abs(years);
  const [unit, symbol] = size >= 1e9 ? [1e9, "Ga"] : size >= 1e6 ? [1e6, "Ma"] : [1e3, "ka"];
  return `${years < 0 ? "+" : ""}${numberText(size / unit, options, { maximumFractionDigits: 6 })} ${symbol}`;
}

function remembered(say: (value: number) => string): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    const text = known.get(value);
    if (text !== undefined) return text;
    if (known.size >= MEMORY) known.clear();
    const said = say(value);
    known.set(value, said);
    return said;
  };
}
