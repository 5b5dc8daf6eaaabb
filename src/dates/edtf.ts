import type { DateFaultKind, DateReading } from "./date-reading.ts";
import { type Day, dayOfCivil, daysInMonth } from "./day.ts";
import { FIRST_QUARTER, FIRST_SEASON, LAST_SEASON, seasonWindow } from "./season.ts";
import type { Precision, When } from "./when.ts";

/** One date of an expression: its window, and how it was marked. */
interface Moment {
  readonly min: Day | null;
  readonly max: Day | null;
  readonly precision?: Precision;
  readonly marks: string;
  readonly level: 0 | 1 | 2;
  readonly zone?: string;
}

type Read = Moment | DateFaultKind;

const MARK = "([?~%]?)";
const DATE = new RegExp(
  `^${MARK}(-?)([\\dX]{4})${MARK}(?:-${MARK}([\\dX]{2})${MARK}(?:-${MARK}([\\dX]{2})${MARK})?)?$`,
);
const LONG_YEAR = /^Y(-?)([1-9]\d*)(?:E([1-9]\d*))?(?:S([1-9]\d*))?([?~%]?)$/;
const SIGNIFICANT_YEAR = /^(-?)(\d{4})S([1-9]\d*)([?~%]?)$/;
const CLOCK = /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(Z|([+-])(\d\d)(?::(\d\d))?)?$/;
const SIMPLE_MASK = /^(\d{3}X|\d\dXX|\d{4}|\d{4}-XX|\d{4}-\d\d-XX|\d{4}-XX-XX)$/;
const SET = /^(\[[^[\]{}]+\]|\{[^[\]{}]+\})$/;

const ANY = "XX";
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
/** Years further away would no longer be whole days in a float64. */
const FARTHEST_YEAR = 1e13;

/** The numbers of `all` whose digits fit a mask such as "1X"; X stands for any digit. */
function fitting(mask: string, all: readonly number[]): readonly number[] {
  if (mask === ANY) return all;
  const shape = new RegExp(`^${mask.replaceAll("X", ".")}$`);
  return all.filter((value) => shape.test(String(value).padStart(2, "0")));
}

/** The years that fit a mask of four digits, in order. There is no year "-0000". */
function fittingYears(sign: string, mask: string): readonly number[] {
  const years = [0];
  for (const digit of mask) {
    const digits = digit === "X" ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
    years.push(...years.splice(0).flatMap((year) => digits.map((one) => year * 10 + one)));
  }
  return sign
    ? years
        .filter(Boolean)
        .map((year) => -year)
        .reverse()
    : years;
}

/** The first day that fits, walking the given years, months and days in their order. */
function firstFit(years: readonly number[], months: readonly number[], days: readonly number[]): Day | undefined {
  for (const year of years)
    for (const month of months) {
      const length = daysInMonth(year, month);
      const day = days.find((candidate) => candidate <= length);
      if (day) return dayOfCivil(year, month, day);
    }
  return undefined;
}

const reversed = (values: readonly number[]): readonly number[] => [...values].reverse();

/** How exactly a year is given: `18XX` is a century. */
function maskPrecision(mask: string): Precision {
  const unknown = /X*$/.exec(mask)?.[0].length;
  return unknown ? (unknown < 2 ? "decade" : unknown < 3 ? "century" : "millennium") : "year";
}

function readSeason(years: readonly number[], month: string, moment: Omit<Moment, "min" | "max">): Read {
  const code = Number(month);
  const first = years[0];
  const last = years.at(-1);
  if (!(code >= FIRST_SEASON && code <= LAST_SEASON) || first === undefined || last === undefined)
    return "impossible-date";
  return {
    ...moment,
    min: seasonWindow(first, code)[0],
    max: seasonWindow(last, code)[1],
    precision: code >= FIRST_QUARTER && code < 37 ? "quarter" : "season",
    level: code > 24 ? 2 : moment.level,
  };
}

/** `1985-04-12`, with masks, seasons and marks. */
function readDate(match: RegExpExecArray): Read {
  const [, mark0 = "", sign = "", year = "", mark1 = "", mark2 = "", month, mark3 = "", mark4 = "", day, mark5 = ""] =
    match;
  const plain = [year, month, day].filter(Boolean).join("-");
  const marks = mark0 + mark1 + mark2 + mark3 + mark4 + mark5;
  // A mark at the end says something of the whole date; one before or between its parts is of level 2.
  const outer = day ? mark5 : month ? mark3 : mark0 + mark1;
  const masked = plain.includes("X");
  const level = marks !== outer || !SIMPLE_MASK.test(masked ? plain : year) ? 2 : marks || sign || masked ? 1 : 0;
  const years = fittingYears(sign, year);
  if (month && !day && Number(month) > 12) return readSeason(years, month, { marks, level: level || 1 });
  const months = fitting(month ?? ANY, MONTHS);
  const days = fitting(day ?? ANY, DAYS);
  const min = firstFit(years, months, days);
  const last = firstFit(reversed(years), reversed(months), reversed(days));
  if (min === undefined || last === undefined) return "impossible-date";
  return { min, max: last + 1, precision: day ? "day" : month ? "month" : maskPrecision(year), marks, level };
}

/** A year of which only the first digits are given to be relied on: `1950S2` is some year from 1900 to 1999. */
function yearWindow(year: number, significant: string | undefined, rest: Pick<Moment, "marks" | "level">): Read {
  const digits = String(Math.abs(year)).length;
  const unit = 10 ** (digits - Number(significant ?? digits));
  const near = Math.floor(Math.abs(year) / unit) * unit;
  const [first, last] = year < 0 ? [-near - unit + 1, -near] : [near, near + unit - 1];
  if (unit < 1) return "bad-date";
  if (Math.abs(year) > FARTHEST_YEAR) return "impossible-date";
  return { ...rest, min: dayOfCivil(first, 1, 1), max: dayOfCivil(last + 1, 1, 1), precision: "year" };
}

function readLongYear(match: RegExpExecArray): Read {
  const [, sign = "", digits = "", exponent, significant, marks = ""] = match;
  const year = Number(`${sign}${digits}E${exponent ?? 0}`);
  if (Math.abs(year) < 10_000) return "bad-date";
  return yearWindow(year, significant, { marks, level: exponent || significant ? 2 : 1 });
}

/** A date with a time of day, placed by its instant where it gives an offset, else as the clock on the wall said. */
function readClock(match: RegExpExecArray): Read {
  const [, date = "", hour, minute, second, zone, sign, offsetHour = 0, offsetMinute = 0] = match;
  const day = readMoment(date);
  if (typeof day === "string") return day;
  const offset = Number(offsetHour) * 60 + Number(offsetMinute);
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || Number(offsetMinute) > 59 || offset > 840)
    return "impossible-date";
  if (sign === "-" && !offset) return "bad-date";
  const at = seconds - (sign === "-" ? -60 : 60) * offset;
  const start = day.min ?? 0;
  return {
    ...day,
    min: start + at / 86_400,
    max: start + (at + 1) / 86_400,
    precision: "second",
    ...(zone && { zone: sign ? `${zone.slice(0, 3)}:${zone.slice(4) || "00"}` : zone }),
  };
}

function readMoment(text: string): Read {
  const date = DATE.exec(text);
  if (date) return readDate(date);
  const long = LONG_YEAR.exec(text);
  if (long) return readLongYear(long);
  const [, sign, digits, significant, marks = ""] = SIGNIFICANT_YEAR.exec(text) ?? [];
  const year = Number(`${sign}${digits}`);
  return significant && (year || !sign) ? yearWindow(year, significant, { marks, level: 2 }) : "bad-date";
}

/** One end of an interval: a date, nothing (not known), two dots (open), or a date with dots (then or before, or after). */
function readEnd(text: string, open: Day): Read {
  if (text === "" || text === "..") return { min: text ? open : null, max: text ? open : null, marks: "", level: 1 };
  const around = readMoment(text.replace(/^\.\.|\.\.$/, ""));
  if (typeof around !== "string" && text.startsWith("..")) return { ...around, min: -Infinity, level: 2 };
  if (typeof around !== "string" && text.endsWith("..")) return { ...around, max: Infinity, level: 2 };
  const moment = readMoment(text);
  // Level 1 knows no masks inside an interval.
  return typeof moment === "string" || !text.includes("X") ? moment : { ...moment, level: 2 };
}

/** True when an interval could run forward: its earliest start lies before its latest end. */
function runsForward(start: Moment, end: Moment): boolean {
  return (start.min ?? -Infinity) < (end.max ?? Infinity);
}

function readInterval(text: string): DateReading {
  const [before = "", after = "", ...more] = text.split("/");
  const start = readEnd(before, -Infinity);
  const end = readEnd(after, Infinity);
  if (more.length > 0) return { ok: false, fault: "bad-date" };
  if (typeof start === "string") return { ok: false, fault: start };
  if (typeof end === "string") return { ok: false, fault: end };
  if (!start.precision && !end.precision) return { ok: false, fault: "bad-date" };
  if (!runsForward(start, end)) return { ok: false, fault: "end-before-start" };
  return reading(text, start, end);
}

/** One member of a set: a date, or a run of dates that may be open at one end. */
function readMember(text: string): Read {
  const [before = "", after, ...more] = text.split("..");
  if (after === undefined) return readMoment(before);
  const start = before ? readMoment(before) : readEnd("..", -Infinity);
  const end = after ? readMoment(after) : readEnd("..", Infinity);
  if (typeof start === "string") return start;
  if (typeof end === "string") return end;
  if (more.length > 0 || !(before || after)) return "bad-date";
  if (!runsForward(start, end)) return "end-before-start";
  return { min: start.min, max: end.max, marks: start.marks + end.marks, level: 2 };
}

function readSet(text: string): DateReading {
  const members: Moment[] = [];
  for (const part of text.slice(1, -1).split(",")) {
    const member = readMember(part);
    if (typeof member === "string") return { ok: false, fault: member };
    members.push(member);
  }
  return reading(text, {
    min: Math.min(...members.map(({ min }) => min ?? 0)),
    max: Math.max(...members.map(({ max }) => max ?? 0)),
    precision: "set",
    marks: members.map(({ marks }) => marks).join(""),
    level: 2,
  });
}

function reading(text: string, start: Moment, end?: Moment): DateReading {
  const marks = start.marks + (end?.marks ?? "");
  const when: When = {
    startMin: start.min,
    startMax: start.max,
    ...(end && {
      endMin: end.min,
      endMax: end.max,
      ...(start.precision && { startPrecision: start.precision }),
      ...(end.precision && { endPrecision: end.precision }),
    }),
    precision: end ? "interval" : (start.precision ?? "set"),
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
    ...(start.zone && { zone: start.zone }),
    edtf: text,
    raw: text,
  };
  const level = end && end.level > start.level ? end.level : start.level;
  // "2001-21" is spring to the standard, and 2001 to 2021 to many who type it.
  const [, year = NaN, code = 0] = /^\d\d(\d\d)-([2-4]\d)$/.exec(text) ?? [];
  return { ok: true, when, warnings: Number(code) > Number(year) ? ["ambiguous-date"] : [], level };
}

/**
 * Reads an Extended Date/Time Format expression, levels 0, 1 and 2 (ISO 8601-2:2019 Annex A; Library of Congress,
 * 4 February 2019): one strict grammar without spaces. Years are astronomical, days proleptic Gregorian.
 * What is no such expression comes back as a fault, never as an exception.
 */
export function parseEdtf(text: string): DateReading {
  if (text.includes("/")) return readInterval(text);
  if (SET.test(text)) return readSet(text);
  const clock = CLOCK.exec(text);
  const moment = clock ? readClock(clock) : readMoment(text);
  return typeof moment === "string" ? { ok: false, fault: moment } : reading(text, moment);
}
