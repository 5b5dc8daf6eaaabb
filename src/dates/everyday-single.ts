import { calendarNames } from "./calendar-names.ts";
import { type DateOptions, type DateReading, fault, found, warned } from "./date-reading.ts";
import { daysInMonth } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { readUnits, yearIn } from "./everyday-units.ts";
import { edtfYear } from "./iso.ts";
import { dayInCalendar } from "./other-calendar.ts";
import { windowOf } from "./window.ts";

/** The parts of a date as they were typed: digits, and the era. */
interface Parts {
  readonly era: string;
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** Two digits are of this century up to 29, of the last from 30 on, as spreadsheets have it. */
function yearOf({ year, era }: Parts): number {
  const value = Number(year);
  return era || year.length > 2 ? yearIn(era, value) : value + (value < 30 ? 2000 : 1900);
}

/** Why a day cannot be: "November has 30 days". */
function impossible(year: number, month: number): DateReading {
  if (month < 1 || month > 12) return fault("impossible-date", `there is no month ${month}`);
  const name = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format((month - 1) * 2_678_400_000);
  return fault("impossible-date", `${name} ${year} has ${daysInMonth(year, month)} days`);
}

/** A date of another calendar: its months and years run between the days on which they begin. */
function inCalendar(calendar: string, year: number, month: number, day: number): DateReading {
  const start = month > 12 ? undefined : dayInCalendar(calendar, year, month || 1, day || 1);
  const end = day ? start : dayInCalendar(calendar, month ? year : year + 1, month + 1, 1);
  if (start === undefined || end === undefined) return fault("impossible-date", "no such day");
  return found(windowOf(start, day ? end + 1 : end, day ? "day" : month ? "month" : "year"));
}

/** A date from its parts. Months from 101 on are seasons and quarters. */
function dateOf(parts: Parts, { calendar = "gregory" }: DateOptions): DateReading {
  const year = yearOf(parts);
  const [month, day] = [Number(parts.month ?? 0), Number(parts.day ?? 0)];
  if (calendar !== "gregory") return inCalendar(calendar, year, month, day);
  const text = [edtfYear(year), parts.month?.slice(-2), parts.day].filter((part) => part !== undefined);
  const reading = parseEdtf(text.map((part) => part.padStart(2, "0")).join("-"));
  // As words, seasons are not ambiguous; as a number, none was meant.
  const isDate = reading.ok && (month < 13 || month > 100);
  const settled = isDate ? found(reading.when) : impossible(year, month);
  return parts.year.length === 2 && !parts.era ? warned(settled, "two-digit-year") : settled;
}

/** 9/2/2020: the order is in the numbers, else the column's, else the language's habit with a warning. */
function inOrder(first: string, second: string, parts: Parts, options: DateOptions): DateReading {
  const isSettled = Number(first) > 12 || Number(second) > 12;
  const order = options.order ?? (/^en-US\b/i.test(options.lang ?? "") ? "mdy" : "dmy");
  const [day, month] = (isSettled ? Number(second) > 12 : order === "mdy") ? [second, first] : [first, second];
  const reading = dateOf({ ...parts, month, day }, options);
  return isSettled || options.order || Number(first) === Number(second) ? reading : warned(reading, "ambiguous-date");
}

const NUMBERS = /^(-?\d{4}|\d\d?)([-/.]|\. )(\d{4}|\d\d?)(?:\2(\d{4}|\d\d?))?\.?$/;

/** Dates in numbers: 2020-2-9, 2020/2/9, 20200209, 9/2/2020, 9.2.2020, 2/2020, 5/4/14, 2020/2. */
function readNumbers(text: string, era: string, options: DateOptions): DateReading | undefined {
  const [, first = "", separator = "", second = "", third] = NUMBERS.exec(text) ?? [];
  if (first.length > 2) {
    const isNext = Number(second) > Number(first) % 100;
    // 1973-74 is a range; 2010/11 is November to some and a season of two years to others.
    if (second.length > 2 || (third?.length ?? 0) > 2 || (!third && Number(second) > 12 && isNext)) return undefined;
    const reading = dateOf({ era, year: first, month: second, day: third }, options);
    return separator === "/" && isNext && !third && second.length > 1 ? warned(reading, "ambiguous-date") : reading;
  }
  if (second.length > 2) return third ? undefined : dateOf({ era, year: second, month: first }, options);
  if (!third || third.length < 2) return undefined;
  return separator.includes(".")
    ? dateOf({ era, year: third, month: second, day: first }, options)
    : inOrder(first, second, { era, year: third }, options);
}

/** Dates with a month's name: "4 #10 1957", "#10 4 1957", "#10 1957", "1957 #10 4". */
function readNamed(text: string, era: string, options: DateOptions): DateReading | undefined {
  const inOrder = text
    // "July 10-13" is no year 13.
    .replace(/((?<!\d)-|-(?!\d\d$)|[,./ ])+/g, " ")
    .replace(/^(#\d+) (\d\d?)(?= '?\d)/, "$2 $1")
    .replace(/^(\d{3,4}) (#\d+)(?: (\d\d?))?$/, "$3 $2 $1");
  const [, day, month, year = ""] = /^ ?(?:(\d\d?) )?#(\d+) '?(\d{1,4}) ?$/.exec(inOrder) ?? [];
  // "janv. 13" is a month; "October 13" is a day without a year where months come first. A season has no days.
  const isDated = day || !/^(en|hu|[jkz])/.test(options.lang ?? "en");
  if (!month || (!era && year.length < (isDated ? 2 : 3)) || (day && Number(month) > 12)) return undefined;
  return dateOf({ era, year, month, day }, options);
}

/** One date without marks, ranges and clock times, in prepared text (prepare.ts). */
export function readSingle(text: string, options: DateOptions): DateReading | undefined {
  const { weekdays } = calendarNames(options.lang ?? "en", options.calendar ?? "gregory");
  const [era = "", second] = text.match(/[<>]/g) ?? [];
  const plain = text
    .replace(/ ?[<>] ?/, " ")
    .trim()
    .replace(/^(\p{L}+)\.?,? /u, (all, word: string) => (weekdays.has(word) ? "" : all))
    .replaceAll("–", "-")
    .replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3")
    // Only a winter spans two years.
    .replace(/(?<=#124 \d\d)(\d\d)[-/](?:\d\d)?(\d\d)$/, (all, year, next) => (next - year === 1 ? year : all))
    .replace(/[ .,;]+$/, "");
  const years = era ? /^(\d{1,3}(?:[, ]\d{3})+|\d{1,9})$/ : /^(\d{3,4}|\d[, ]\d{3})(?:\.0+)?$/;
  const year = years.exec(plain)?.[1]?.replace(/\D/g, "");
  if (second) return undefined;
  if (era && year && !Number(year)) return fault("impossible-date", "no such year");
  if (year) return dateOf({ era, year }, options);
  return readNumbers(plain, era, options) ?? readNamed(plain, era, options) ?? readUnits(plain, era);
}
