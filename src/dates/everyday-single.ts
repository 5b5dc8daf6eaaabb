import { calendarNames } from "./calendar-names.ts";
import type { DateOptions, DateReading, DateWarning } from "./date-reading.ts";
import { daysInMonth } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { type Era, readUnits, yearIn } from "./everyday-units.ts";
import { FILLERS } from "./lexicon.ts";
import { dayInCalendar } from "./other-calendar.ts";
import { edtfYear, fault, found, warned, windowOf } from "./window.ts";

/** The parts of a date; the year is astronomical. */
interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** How a date's year is to be understood. */
interface Context {
  readonly options: DateOptions;
  readonly era: Era;
}

const FILLER = new RegExp(FILLERS, "gu");
const ORDINAL_END = /(\d{1,2})(?:st|nd|rd|th|er|re|eme|e|o|a|-?го|-?е)(?!\p{L})/gu;

/** Why a day cannot be: "November has 30 days". */
function impossible({ year, month = 1, day = 1 }: Parts): DateReading {
  if (month < 1 || month > 12) return fault("impossible-date", `there is no month ${month}`);
  if (day < 1) return fault("impossible-date", `there is no day ${day}`);
  const name = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format((month - 1) * 2_678_400_000);
  const length = daysInMonth(year, month);
  return fault("impossible-date", `${name}${month === 2 ? ` ${year}` : ""} has ${length} days`);
}

/** A date of another calendar: its months and years run between the days on which they begin. */
function readOther(calendar: string, { year, month, day }: Parts): DateReading {
  const start = dayInCalendar(calendar, year, month ?? 1, day ?? 1);
  const end = day ? start : dayInCalendar(calendar, month ? year : year + 1, month ? month + 1 : 1, 1);
  if (start === undefined || end === undefined || (month ?? 1) > 12 || month === 0)
    return fault("impossible-date", "this calendar has no such day");
  return found(windowOf(start, day ? end + 1 : end, day ? "day" : month ? "month" : "year"));
}

/** A date from its parts. */
function dateOf(parts: Parts, { calendar = "gregory" }: DateOptions): DateReading {
  const { year, month, day } = parts;
  if (calendar !== "gregory") return readOther(calendar, parts);
  const numbers = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0"));
  // Beyond 12, months would be read as seasons.
  const reading = (month ?? 1) > 12 ? undefined : parseEdtf([edtfYear(year), ...numbers].join("-"));
  return reading?.ok ? reading : impossible(parts);
}

/** Two digits are of this century up to 29, of the last from 30 on, as spreadsheets have it. */
function fullYear(digits: string, era: Era): number {
  const year = Number(digits);
  return era || digits.length > 2 ? yearIn(era, year) : year + (year < 30 ? 2000 : 1900);
}

function dayMonthYear(first: number, second: number, year: string, { options, era }: Context): DateReading {
  const monthFirst = options.order ? options.order === "mdy" : /^en-US\b/i.test(options.lang ?? "");
  const settled = first > 12 || second > 12;
  const [day, month] = (settled ? second > 12 : monthFirst) ? [second, first] : [first, second];
  const warnings: DateWarning[] = [];
  if (!settled && first !== second && !options.order) warnings.push("ambiguous-date");
  if (year.length === 2 && !era) warnings.push("two-digit-year");
  return warned(dateOf({ year: fullYear(year, era), month, day }, options), ...warnings);
}

/** Dates in numbers: 2020-2-9, 2020/2/9, 20200209, 9/2/2020, 9.2.2020, 2/2020, 5/4/14, 2020/2. */
function readNumbers(text: string, context: Context): DateReading | undefined {
  const ymd = /^(-?\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$|^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (ymd) {
    const [year, month, day] = [ymd[1] ?? ymd[5], ymd[3] ?? ymd[6], ymd[4] ?? ymd[7]].map(Number);
    return dateOf({ year: yearIn(context.era, year ?? 0), month: month ?? 0, day: day ?? 0 }, context.options);
  }
  const [, first, separator = "", second, year = ""] =
    /^(\d{1,2})([-/.]|\. )(\d{1,2})\2(\d{4}|\d\d)\.?$/.exec(text) ?? [];
  if (first && separator.startsWith("."))
    return dayMonthYear(Number(first), Number(second), year, {
      ...context,
      options: { ...context.options, order: "dmy" },
    });
  if (first) return dayMonthYear(Number(first), Number(second), year, context);
  return readMonth(text, context);
}

/** 2/2020, 2020/2, 2020-2. */
function readMonth(text: string, { options, era }: Context): DateReading | undefined {
  const [, monthFirst, yearLast] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (monthFirst) return dateOf({ year: fullYear(yearLast ?? "", era), month: Number(monthFirst) }, options);
  const [, year, separator, month] = /^(\d{4})([-/])(\d{1,2})$/.exec(text) ?? [];
  const isNext = Number(month) > Number(year) % 100;
  if (!year || (Number(month) > 12 && isNext)) return undefined;
  const reading = dateOf({ year: fullYear(year, era), month: Number(month) }, options);
  // 2010/11 is November to some and a season of two years to others.
  return separator === "/" && isNext && month?.length === 2 ? warned(reading, "ambiguous-date") : reading;
}

/** 843, 1901.0, 1,901; with an era any number. */
function readYear(text: string, { options, era }: Context): DateReading | undefined {
  const pattern = era ? /^(\d{1,3}(?:[, ]\d{3})+|\d{1,9})$/ : /^(\d{3,4}|\d,\d{3})(?:\.0+)?$/;
  const digits = pattern.exec(text)?.[1]?.replace(/\D/g, "");
  if (!digits) return undefined;
  if (era && !Number(digits)) return fault("impossible-date", "there is no year 0 before or after Christ");
  return dateOf({ year: yearIn(era, Number(digits)) }, options);
}

/** Dates with a month's name, which stands as `#7` by now: "4 #10 1957", "#10 4 1957", "#10 1957", "1957 #10 4". */
function readNamed(text: string, { options, era }: Context): DateReading | undefined {
  if (!text.includes("#")) return undefined;
  const plain = text
    .replace(ORDINAL_END, "$1")
    .replace(FILLER, " ")
    .replace(/[-,./ ]+/g, " ")
    .trim();
  const named =
    /^(?:(?<day>\d{1,2}) )?#(?<month>\d+) '?(?<year>\d{1,4})$/.exec(plain) ??
    /^#(?<month>\d+) (?<day>\d{1,2}) '?(?<year>\d{1,4})$/.exec(plain) ??
    /^(?<year>\d{3,4}) #(?<month>\d+)(?: (?<day>\d{1,2}))?$/.exec(plain);
  const { day, month, year = "" } = named?.groups ?? {};
  // "October 57" may be a day without a year.
  if (!named || (!era && year.length < (day ? 2 : 3))) return undefined;
  const parts = { year: fullYear(year, era), month: Number(month), ...(day && { day: Number(day) }) };
  const reading = dateOf(parts, options);
  return year.length === 2 && !era ? warned(reading, "two-digit-year") : reading;
}

/** One date without marks, ranges and clock times, in prepared text: folded, `#7` for July, `<` and `>` for the eras. */
export function readSingle(text: string, options: DateOptions): DateReading | undefined {
  const { weekdayPattern } = calendarNames(options.lang ?? "en", options.calendar ?? "gregory");
  const [era = "", second] = text.match(/[<>]/g) ?? [];
  if (second) return undefined;
  const plain = text.replace(/[<>]/, " ").replace(/ +/g, " ").trim().replace(weekdayPattern, "").replaceAll("–", "-");
  const bare = plain
    .replace(FILLER, " ")
    .replace(/ +/g, " ")
    .replace(/[ .]+$/, "")
    .trim();
  const context: Context = { options, era: era === "<" || era === ">" ? era : "" };
  return (
    readNumbers(plain, context) ??
    readYear(bare, context) ??
    readNamed(plain, context) ??
    readUnits(plain, context.era) ??
    readUnits(bare, context.era)
  );
}
