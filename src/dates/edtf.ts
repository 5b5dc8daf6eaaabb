import { type DateReading, fault, warned } from "./date-reading.ts";
import { dayOfCivil, daysInMonth } from "./day.ts";
import { type End, intervalOf } from "./interval.ts";
import { FIRST_QUARTER, FIRST_SEASON, LAST_SEASON, seasonWindow } from "./season.ts";
import type { Precision, When } from "./when.ts";
import { windowOf, yearsWindow } from "./window.ts";

type Level = 0 | 1 | 2;

const MARK = "([?~%]?)";
const DATE = new RegExp(
  `^${MARK}(-?)([\\dX]{4})${MARK}(?:-${MARK}([\\dX]{2})${MARK}(?:-${MARK}([\\dX]{2})${MARK})?)?$`,
);
const LONG_YEAR = /^Y(-?[1-9]\d*)(?:E([1-9]\d*))?(?:S([1-9]\d*))?([?~%]?)$/;
const SIGNIFICANT_YEAR = /^(?!-0000)(-?\d{4})S([1-9]\d*)([?~%]?)$/;
const CLOCK = /^(-?\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(Z|([+-])(\d\d)(?::([0-5]\d))?)?$/;
const SIMPLE_MASK = /^(\d{3}X|\d\dXX|\d{4}|\d{4}-XX|\d{4}-\d\d-XX|\d{4}-XX-XX)$/;
const SET = /^(\[[^[\]{}]+\]|\{[^[\]{}]+\})$/;

const ANY = "XX";
const DAY_SECONDS = 86_400;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
/** Years further away would no longer be whole days in a float64. */
const FARTHEST_YEAR = 1e13;

/** What a text was read as. `marks` are all the `~`, `?` and `%` in it; they never move a bound. */
function reading(text: string, when: When, marks: string, level: Level): DateReading {
  const [approximate, uncertain] = [/[~%]/.test(marks), /[?%]/.test(marks)];
  return { ok: true, when: { ...when, approximate, uncertain, edtf: text, raw: text }, warnings: [], level };
}

/** The numbers of `all`, which are 1, 2 and so on, whose digits fit a mask such as "1X"; X stands for any digit. */
function fitting(mask: string, all: readonly number[]): readonly number[] {
  if (mask === ANY) return all;
  if (!mask.includes("X")) return all.slice(Number(mask) - 1, Number(mask));
  const shape = new RegExp(`^${mask.replaceAll("X", ".")}$`);
  return all.filter((value) => shape.test(String(value).padStart(2, "0")));
}

/** The years that fit a mask of four digits, in order. There is no year "-0000". */
function fittingYears(sign: string, mask: string): readonly number[] {
  const years = mask.includes("X") ? maskedYears(mask) : [Number(mask)];
  return sign ? reversed(years.filter(Boolean).map((year) => -year)) : years;
}

function maskedYears(mask: string): readonly number[] {
  let years = [0];
  for (const digit of mask) {
    const digits = digit === "X" ? [...Array(10).keys()] : [Number(digit)];
    years = years.flatMap((year) => digits.map((one) => year * 10 + one));
  }
  return years;
}

/** The first day that fits, walking the given years, months and days in their order. */
function firstFit(years: readonly number[], months: readonly number[], days: readonly number[]): number | undefined {
  for (const year of years)
    for (const month of months) {
      const length = daysInMonth(year, month);
      const day = days.find((candidate) => candidate <= length);
      if (day) return dayOfCivil(year, month, day);
    }
  return undefined;
}

const reversed = (values: readonly number[]): readonly number[] => [...values].reverse();

/** How exactly a year is given, by the number of unknown digits at its end: `18XX` is a century. */
const YEAR_PRECISIONS: readonly Precision[] = ["year", "decade", "century", "millennium"];

/** A season, quarter, third or half of the years given. */
function seasonOf(years: readonly number[], code: number): When | undefined {
  const [first, last] = [years[0], years.at(-1)];
  if (code < FIRST_SEASON || code > LAST_SEASON || first === undefined || last === undefined) return undefined;
  const precision = code >= FIRST_QUARTER && code < 37 ? "quarter" : "season";
  return windowOf(seasonWindow(first, code)[0], seasonWindow(last, code)[1], precision);
}

/** `1985-04-12`, with masks, seasons and marks. */
function readDate(text: string, match: RegExpExecArray): DateReading {
  const [, mark0 = "", sign = "", year = "", mark1 = "", mark2 = "", month, mark3 = "", mark4 = "", day, mark5 = ""] =
    match;
  const plain = [year, month, day].filter(Boolean).join("-");
  const marks = mark0 + mark1 + mark2 + mark3 + mark4 + mark5;
  // A mark at the end says something of the whole date; one before or between its parts is of level 2.
  const outer = day ? mark5 : month ? mark3 : mark0 + mark1;
  const masked = plain.includes("X");
  const code = day ? 0 : Number(month);
  const isDeep = marks !== outer || !SIMPLE_MASK.test(masked ? plain : year) || code > 24;
  const level = isDeep ? 2 : marks || sign || masked || code > 12 ? 1 : 0;
  const years = fittingYears(sign, year);
  if (code > 12) {
    const season = seasonOf(years, code);
    return season ? reading(text, season, marks, level) : fault("impossible-date");
  }
  const months = fitting(month ?? ANY, MONTHS);
  const days = fitting(day ?? ANY, DAYS);
  const first = firstFit(years, months, days);
  const last = firstFit(reversed(years), reversed(months), reversed(days));
  if (first === undefined || last === undefined) return fault("impossible-date");
  const unknown = Math.min(3, /X*$/.exec(year)?.[0].length ?? 0);
  const precision = day ? "day" : month ? "month" : (YEAR_PRECISIONS[unknown] ?? "year");
  return reading(text, windowOf(first, last + 1, precision), marks, level);
}

/** The window of a year of which only the first digits are to be relied on: `1950S2` is some year from 1900 to 1999. */
function significant(year: number, digits: string | undefined): When | undefined {
  const size = Math.abs(year);
  const unit = 10 ** (String(size).length - Number(digits ?? Infinity));
  if (digits === undefined) return yearsWindow(year, year, "year");
  const near = Math.floor(size / unit) * unit;
  const ends = year < 0 ? ([1 - near - unit, -near] as const) : ([near, near + unit - 1] as const);
  return unit < 1 ? undefined : yearsWindow(...ends, "year");
}

/** Years of more than four digits, and years with significant digits. */
function readYear(text: string): DateReading {
  const [, long, exponent = 0, digits, mark = ""] = LONG_YEAR.exec(text) ?? [];
  const [, short, shortDigits, shortMark = ""] = SIGNIFICANT_YEAR.exec(text) ?? [];
  const year = Number(short ?? `${long}E${exponent}`);
  const window = significant(year, shortDigits ?? digits);
  if (!window || !(short || Math.abs(year) > 9999)) return fault("bad-date");
  if (Math.abs(year) > FARTHEST_YEAR) return fault("impossible-date");
  return reading(text, window, mark + shortMark, short || exponent || digits ? 2 : 1);
}

/** A date with a time of day, placed by its instant where it gives an offset, else as the clock on the wall said. */
function readClock(text: string, match: RegExpExecArray): DateReading {
  const [, date = "", hour, minute, second, zone, sign, hours = 0, minutes = 0] = match;
  const day = readMoment(date);
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
  if (!day.ok) return day;
  if (Math.abs(offset) > 50_400 || Object.is(offset, -0)) return fault("impossible-date");
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset;
  const at = day.when.startMin ?? 0;
  const when = windowOf(at + seconds / DAY_SECONDS, at + (seconds + 1) / DAY_SECONDS, "second");
  const name = zone && sign ? `${zone.slice(0, 3)}:${zone.slice(4) || "00"}` : zone;
  return reading(text, { ...when, ...(name && { zone: name }) }, "", day.level ?? 0);
}

/** `1985-04-12`: nearly every date there is, and so the short way. Undefined where it is another, or no day. */
function readDay(text: string): DateReading | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number) as [
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const at = dayOfCivil(year, month, day);
  return reading(text, windowOf(at, at + 1, "day"), "", 0);
}

/** One date without a time of day. */
function readMoment(text: string): DateReading {
  const plain = readDay(text);
  if (plain) return plain;
  const date = DATE.exec(text);
  return date ? readDate(text, date) : readYear(text);
}

/** One end of an interval: a date, nothing (not known), two dots (open), or a date with dots (then or before, or after). */
function readEnd(text: string): { readonly end?: End; readonly level: Level; readonly failed?: DateReading } {
  if (text === "" || text === "..") return { end: text, level: 1 };
  const moment = readMoment(text.replace(/^\.\.|\.\.$/, ""));
  if (!moment.ok) return { failed: moment, level: 0 };
  const dots = text.startsWith("..")
    ? { startMin: -Infinity }
    : text.endsWith("..")
      ? { startMax: Infinity }
      : undefined;
  // Level 1 knows no masks inside an interval.
  return { end: { ...moment.when, ...dots, edtf: text }, level: dots || text.includes("X") ? 2 : (moment.level ?? 0) };
}

function readInterval(text: string): DateReading {
  const [start, end, more] = text.split("/").map(readEnd);
  const failed = start?.failed ?? end?.failed;
  if (failed) return failed;
  const interval = more ? undefined : intervalOf(start?.end ?? "", end?.end ?? "");
  if (!interval?.ok) return interval ?? fault("bad-date");
  const level = Math.max(start?.level ?? 0, end?.level ?? 0);
  return { ...interval, level: level > 1 ? 2 : level ? 1 : 0 };
}

/** One of several dates, or all of them: a window from the first to the last. */
function readSet(text: string): DateReading {
  let [min, max, marks] = [Infinity, -Infinity, ""];
  for (const member of text.slice(1, -1).split(",")) {
    const [from = "", to = from, ...more] = member.split("..");
    const run = member.includes("..") ? readInterval(`${from || ".."}/${to || ".."}`) : readMoment(member);
    if (!run.ok) return run;
    if (more.length > 0) return fault("bad-date");
    min = Math.min(min, run.when.startMin ?? 0);
    max = Math.max(max, run.when.endMax ?? run.when.startMax ?? 0);
    marks += member;
  }
  return reading(text, windowOf(min, max, "set"), marks, 2);
}

/**
 * Reads an Extended Date/Time Format expression, levels 0, 1 and 2 (ISO 8601-2:2019 Annex A; Library of Congress,
 * 4 February 2019): one strict grammar without spaces. Years are astronomical, days proleptic Gregorian.
 * What is no such expression comes back as a fault, never as an exception.
 */
export function parseEdtf(text: string): DateReading {
  const plain = readDay(text);
  if (plain) return plain;
  if (text.includes("/")) return readInterval(text);
  if (SET.test(text)) return readSet(text);
  const clock = CLOCK.exec(text);
  const moment = clock ? readClock(text, clock) : readMoment(text);
  // "2001-21" is spring to the standard, and 2001 to 2021 to many who type it.
  const [, year = NaN, code = 0] = /^\d\d(\d\d)-([2-4]\d)$/.exec(text) ?? [];
  return Number(code) > Number(year) ? warned(moment, "ambiguous-date") : moment;
}
