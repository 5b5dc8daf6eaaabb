import { type Civil, civilOfDay, type Day, dayOfCivil, daysInMonth, weekdayOf } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import type { TimePart, TimeUnit } from "./time-words.ts";

/** Whole days, from the first to the last. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

const YEARS: Readonly<Partial<Record<TimeUnit, number>>> = { year: 1, decade: 10, century: 100 };

/** A day so many months on; the last of its month where that has no such day. */
function monthsOn(from: Day, months: number): Day {
  const { year, month, day } = civilOfDay(from);
  const at = year * 12 + month - 1 + Math.round(months);
  const [toYear, toMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  return dayOfCivil(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** A day so many units on. */
export function unitsOn(from: Day, unit: TimeUnit, count: number): Day {
  const years = YEARS[unit];
  if (years !== undefined) return monthsOn(from, count * years * 12);
  if (unit === "month") return Number.isInteger(count) ? monthsOn(from, count) : from + Math.round(count * 30.4);
  return from + Math.round(unit === "day" ? count : count * 7);
}

/** The week, month, year … that holds a day. A week begins on Monday. */
export function unitAround(at: Day, unit: TimeUnit): Span {
  const { year, month } = civilOfDay(at);
  const years = YEARS[unit];
  if (years !== undefined) {
    // A century begins with its year 1, a decade with its year 0.
    const odd = unit === "century" ? 1 : 0;
    const first = Math.floor((year - odd) / years) * years + odd;
    return { first: dayOfCivil(first, 1, 1), last: dayOfCivil(first + years, 1, 1) - 1 };
  }
  if (unit === "month")
    return { first: dayOfCivil(year, month, 1), last: dayOfCivil(year, month, daysInMonth(year, month)) };
  if (unit === "day") return { first: at, last: at };
  const monday = at - ((weekdayOf(at) + 6) % 7);
  return { first: unit === "weekend" ? monday + 5 : monday, last: monday + 6 };
}

/** The early, middle or late part: ten days of a month, half a year, a third of anything else. */
export function partOf({ first, last }: Span, part: TimePart | undefined): Span {
  if (part === undefined) return { first, last };
  const length = last - first + 1;
  const isMonth = length >= 28 && length <= 31;
  const piece = isMonth ? 10 : Math.floor(length / (part === "mid" ? 3 : 2));
  if (part === "early") return { first, last: first + piece - 1 };
  if (part === "late") return { first: isMonth ? first + 20 : last - piece + 1, last };
  return isMonth ? { first: first + 10, last: first + 19 } : { first: first + piece, last: first + 2 * piece - 1 };
}

const two = (number: number): string => String(number).padStart(2, "0");

function yearText(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

const dayText = ({ year, month, day }: Civil): string => `${yearText(year)}-${two(month)}-${two(day)}`;

/** Whole days as EDTF, as short as can be: a year, a month, a day, or one of the days (months, years) from the one to the other. */
export function spanText({ first, last }: Span): string {
  const from = civilOfDay(first);
  const to = civilOfDay(last);
  const isMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  const isYears = isMonths && from.month === 1 && to.month === 12;
  const write = (date: Civil): string =>
    isYears ? dayText(date).slice(0, -6) : isMonths ? dayText(date).slice(0, -3) : dayText(date);
  const [start, end] = [write(from), write(to)];
  return start === end ? start : `[${start}..${end}]`;
}

/** The date of each EDTF expression, each once; none for what EDTF cannot say, such as a day of the year 12000. */
export function whensOf(...texts: readonly string[]): readonly When[] {
  return [...new Set(texts)].flatMap((text) => {
    const reading = parseEdtf(text);
    return reading.ok ? [reading.when] : [];
  });
}
