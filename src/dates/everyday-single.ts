import { calendarNames } from "./calendar-names.ts";
import type { DateOptions, DateReading, DateWarning } from "./date-reading.ts";
import { daysInMonth } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { readEra } from "./everyday-era.ts";
import { FILLERS } from "./lexicon.ts";
import { dayInCalendar } from "./other-calendar.ts";
import { edtfYear, fault, found, warned, windowOf } from "./window.ts";

/** The parts of a date as typed. */
export interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** Why a day cannot be: "November has 30 days". */
function impossible({ year, month = 1, day = 1 }: Parts): DateReading {
  if (month < 1 || month > 12) return fault("impossible-date", `there is no month ${month}`);
  if (day < 1) return fault("impossible-date", `there is no day ${day}`);
  const name = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format((month - 1) * 2_678_400_000);
  const length = daysInMonth(year, month);
  return fault("impossible-date", `${name}${month === 2 ? ` ${year}` : ""} has ${length} days`);
}

/** A date of another calendar: exact to the day, its months and years between the days on which they begin. */
function readOther(calendar: string, { year, month, day }: Parts): DateReading {
  const start = dayInCalendar(calendar, year, month ?? 1, day ?? 1);
  const end = day ? start : dayInCalendar(calendar, month ? year : year + 1, month ? month + 1 : 1, 1);
  if (start === undefined || end === undefined || (month ?? 1) > 12 || month === 0)
    return fault("impossible-date", "this calendar has no such day");
  return found(windowOf(start, day ? end + 1 : end, day ? "day" : month ? "month" : "year"));
}

/** A date from its parts. */
export function dateOf(parts: Parts, options: DateOptions): DateReading {
  const { year, month, day } = parts;
  if (options.calendar && options.calendar !== "gregory") return readOther(options.calendar, parts);
  const text = [edtfYear(year), month, day].map((part) => (typeof part === "number" ? two(part) : part));
  const reading = (month ?? 1) > 12 ? undefined : parseEdtf(text.filter((part) => part !== undefined).join("-"));
  return reading?.ok ? reading : impossible(parts);
}

/** Two digits are of this century up to 29, of the last from 30 on, as spreadsheets have it. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function dayMonthYear(first: number, second: number, year: string, options: DateOptions): DateReading {
  const monthFirst = options.order ? options.order === "mdy" : /^en-US\b/i.test(options.lang ?? "");
  const settled = first > 12 || second > 12;
  const mdy = settled ? second > 12 : monthFirst;
  const [day, month] = mdy ? [second, first] : [first, second];
  const warnings: DateWarning[] = [];
  if (!settled && first !== second && !options.order) warnings.push("ambiguous-date");
  if (year.length === 2) warnings.push("two-digit-year");
  return warned(dateOf({ year: fullYear(year), month, day }, options), ...warnings);
}

/** Dates in numbers: 2020-2-9, 2020/2/9, 20200209, 9/2/2020, 9.2.2020, 2/2020, 5/4/14. */
function readNumbers(text: string, options: DateOptions): DateReading | undefined {
  const ymd =
    /^(-?\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2})\.?)?$/.exec(text) ?? /^(\d{4})()(\d\d)(\d\d)$/.exec(text);
  if (ymd) {
    const [, year, separator, month, day] = ymd;
    if (separator === "." && !day) return undefined;
    const parts = { year: Number(year), month: Number(month), ...(day && { day: Number(day) }) };
    const reading = dateOf(parts, options);
    // 2010/11 is November to some and a season of two years to others.
    const isRange = separator === "/" && !day && Number(month) === (Number(year) % 100) + 1;
    return isRange ? warned(reading, "ambiguous-date") : reading;
  }
  const dmy = /^(\d{1,2})([-/.]|\. )(\d{1,2})\2 ?(\d{4}|\d\d)\.?$/.exec(text);
  if (dmy) {
    const [, first, separator, second, year = ""] = dmy;
    const order = separator?.startsWith(".") ? { ...options, order: "dmy" as const } : options;
    if (separator?.startsWith(".") && Number(second) > 12) return impossible({ year: 0, month: Number(second) });
    return dayMonthYear(Number(first), Number(second), year, order);
  }
  const [, month, year] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return month ? dateOf({ year: Number(year), month: Number(month) }, options) : undefined;
}

/** 843, 1901.0, 1,901; an unpadded negative year is the caller's to explain. */
function readYear(text: string, options: DateOptions): DateReading | undefined {
  const [, digits, more] = /^(\d{3,4})(?:\.0+)?$|^(\d,\d{3})$/.exec(text) ?? [];
  const year = digits ?? more?.replace(",", "");
  return year ? dateOf({ year: Number(year) }, options) : undefined;
}

/** Dates with a month's name, which stands as `#7` by now: "4 #10 1957", "#10 4 1957", "#10 1957", "1957 #10 4". */
function readNamed(text: string, options: DateOptions): DateReading | undefined {
  if (!text.includes("#")) return undefined;
  const plain = text
    .replace(/(\d{1,2})(?:st|nd|rd|th|er|re|eme|e|o|a|-?го|-?е)(?!\p{L})/gu, "$1")
    .replace(new RegExp(FILLERS, "gu"), " ")
    .replace(/[-,./ ]+/g, " ")
    .trim();
  const named =
    /^(?:(?<day>\d{1,2}) )?#(?<month>\d+) '?(?<year>\d{2,4})$/.exec(plain) ??
    /^#(?<month>\d+) (?<day>\d{1,2}) '?(?<year>\d{2,4})$/.exec(plain) ??
    /^(?<year>\d{3,4}) #(?<month>\d+)(?: (?<day>\d{1,2}))?$/.exec(plain);
  const { day, month, year = "" } = named?.groups ?? {};
  // "October 57" may be a day without a year.
  if (!named || (year.length === 2 && !day)) return undefined;
  const reading = dateOf({ year: fullYear(year), month: Number(month), ...(day && { day: Number(day) }) }, options);
  return year.length === 2 ? warned(reading, "two-digit-year") : reading;
}

/** One date, without marks, ranges and clock times, in folded text. */
export function readSingle(text: string, options: DateOptions): DateReading | undefined {
  const { weekdayPattern } = calendarNames(options.lang ?? "en", options.calendar ?? "gregory");
  const plain = text.replace(weekdayPattern, "").replaceAll("–", "-");
  const bare = plain.replace(new RegExp(`^(?:${FILLERS} ?)+|(?: ?${FILLERS}\\.?)+$`, "gu"), "").trim();
  if (/[<>]/.test(bare)) return readEra(bare, (rest, era) => readNamedEra(rest, era, options));
  return readNumbers(plain, options) ?? readYear(bare, options) ?? readNamed(plain, options) ?? readEra(bare);
}
