import { bisector } from "d3";
import { civilOfDay, type Day, dayOfCivil } from "../dates/day.ts";
import type { Span } from "./viewport.ts";

/** The distance of ticks: every so many units. `ago` counts years before 1950, the "present" of geologists. */
export interface Step {
  readonly unit: "ms" | "day" | "month" | "year" | "ago";
  readonly every: number;
  /** The usual distance. */
  readonly days: number;
  /** The shortest distance of two neighbouring ticks. */
  readonly leastDays: number;
}

/** A moment that a tick stands at, with the calendar's name for it. */
export interface TickMoment {
  readonly day: Day;
  /** Identity from whole numbers: "2020", "2020-07", "2020-07-05", "t:1593820800000" (ms since 1970), "ago:66000000". */
  readonly key: string;
  /** Year, month, day of month, ms since 1970, or years before 1950: what the step's unit counts. */
  readonly value: number;
}

export const DAY_MS = 86_400_000;
export const YEAR_DAYS = 365.2425;
/** The "present" from which ka, Ma and Ga are counted. */
export const PRESENT = dayOfCivil(1950, 1, 1);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const ofMs = (ms: number): Step => ({ unit: "ms", every: ms, days: ms / DAY_MS, leastDays: ms / DAY_MS });
const ofYears = (years: number): Step => ({
  unit: years >= 1e5 ? "ago" : "year",
  every: years,
  days: years * YEAR_DAYS,
  // From 1 CE, which stands for the year 0 that there is not, to year n.
  leastDays: years >= 1e5 ? years * YEAR_DAYS : Math.max(1, years - (years >= 5 ? 1 : 0)) * 365,
});

/** From the finest to the coarsest: 1-2-5 wherever the calendar has no habit of its own. */
export const STEPS: readonly Step[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(ofMs),
  ...[1, 2, 5, 15, 30].map((n) => ofMs(n * SECOND)),
  ...[1, 2, 5, 15, 30].map((n) => ofMs(n * MINUTE)),
  ...[1, 2, 3, 6, 12].map((n) => ofMs(n * HOUR)),
  { unit: "day", every: 1, days: 1, leastDays: 1 },
  { unit: "day", every: 2, days: 2, leastDays: 2 },
  { unit: "day", every: 5, days: 5, leastDays: 4 },
  { unit: "day", every: 10, days: 10, leastDays: 9 },
  { unit: "month", every: 1, days: YEAR_DAYS / 12, leastDays: 28 },
  { unit: "month", every: 3, days: YEAR_DAYS / 4, leastDays: 90 },
  { unit: "month", every: 6, days: YEAR_DAYS / 2, leastDays: 181 },
  ...Array.from({ length: 11 }, (_, power) => [1, 2, 5].map((n) => ofYears(n * 10 ** power)))
    .flat()
    .filter(({ every }) => every <= 1e10),
];

/** Where, by the usual distance of ticks, the first step stands that is at least `days` long. */
export const firstStepOf = bisector((step: Step) => step.days).left;

/** Days of the month that have a tick, by how many days they are apart. */
const MONTH_DAYS: ReadonlyMap<number, readonly number[]> = new Map([
  [2, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29]],
  [5, [1, 5, 10, 15, 20, 25]],
  [10, [1, 10, 20]],
]);

/** More ticks than any screen has room for; what asks for more is a mistake that must not hang. */
const MOST = 4000;
/** Beyond it a double no longer holds every whole number. */
const COUNTABLE = 2 ** 52;

/** The moments of a step in a span, in order. */
export function momentsOf(step: Step, span: Span): TickMoment[] {
  const within = ({ day }: TickMoment): boolean => day >= span.startDay && day <= span.endDay;
  return [...momentsAround(step, span)].filter(within);
}

function momentsAround(step: Step, span: Span): Iterable<TickMoment> {
  switch (step.unit) {
    case "ms":
      return counted(step.every, (ms) => ({ day: ms / DAY_MS, key: `t:${ms}`, value: ms }), {
        first: span.startDay * DAY_MS,
        last: span.endDay * DAY_MS,
      });
    case "ago":
      return counted(step.every, agoMoment, {
        first: (span.startDay - PRESENT) / YEAR_DAYS,
        last: (span.endDay - PRESENT) / YEAR_DAYS,
      });
    case "day":
      return step.every === 1 ? everyDay(span) : daysOfMonths(step.every, span);
    case "month":
      return months(step.every, span);
    case "year":
      return years(step.every, span);
  }
}

function* counted(
  every: number,
  momentOf: (value: number) => TickMoment,
  { first, last }: { readonly first: number; readonly last: number },
): Generator<TickMoment> {
  const begin = Math.ceil(first / every);
  const end = Math.min(Math.floor(last / every), begin + MOST);
  if (Math.abs(begin) > COUNTABLE) return;
  for (let count = begin; count <= end; count++) yield momentOf(count * every);
}

/** `value` counts forwards here; a moment's name counts backwards. `+ 0` makes the present a plain 0. */
const agoMoment = (value: number): TickMoment => ({
  day: PRESENT + value * YEAR_DAYS,
  key: `ago:${-value + 0}`,
  value: -value + 0,
});

const pad = (value: number): string => String(value).padStart(2, "0");

export function dayMoment(year: number, month: number, day: number): TickMoment {
  return { day: dayOfCivil(year, month, day), key: `${year}-${pad(month)}-${pad(day)}`, value: day };
}

export function monthMoment(year: number, month: number): TickMoment {
  return { day: dayOfCivil(year, month, 1), key: `${year}-${pad(month)}`, value: month };
}

export const yearMoment = (year: number): TickMoment => ({ day: dayOfCivil(year, 1, 1), key: `${year}`, value: year });

function* everyDay(span: Span): Generator<TickMoment> {
  const begin = Math.ceil(span.startDay);
  const end = Math.min(span.endDay, begin + MOST);
  for (let at = begin; at <= end; at++) {
    const { year, month, day } = civilOfDay(at);
    yield dayMoment(year, month, day);
  }
}

function* daysOfMonths(every: number, span: Span): Generator<TickMoment> {
  for (const { year, month } of monthsOf(1, span))
    for (const day of MONTH_DAYS.get(every) ?? []) if (day < 29 || month !== 2) yield dayMoment(year, month, day);
}

function* months(every: number, span: Span): Generator<TickMoment> {
  for (const { year, month } of monthsOf(every, span)) yield monthMoment(year, month);
}

/** Every n-th month of the years, from the one that holds the span's start to its end. */
function* monthsOf(every: number, { startDay, endDay }: Span): Generator<{ year: number; month: number }> {
  const { year, month } = civilOfDay(startDay);
  const first = Math.floor((month - 1) / every) * every;
  for (let count = 0; count < MOST; count++) {
    const total = first + count * every;
    const at = { year: year + Math.floor(total / 12), month: (total % 12) + 1 };
    if (dayOfCivil(at.year, at.month, 1) > endDay) return;
    yield at;
  }
}

/**
 * Years by the numbers that people count with: n CE is the astronomical year n, n BCE is 1 - n, and there is no year 0. Ticks stand on
 * round numbers on both sides, and from steps of five on 1 CE stands between them.
 */
function* years(every: number, { startDay, endDay }: Span): Generator<TickMoment> {
  const first = civilOfDay(startDay).year;
  const last = Math.min(civilOfDay(endDay).year, first + MOST * every);
  const nearestBce = Math.max(1, 1 - last);
  for (let bce = Math.floor((1 - first) / every) * every; bce >= nearestBce; bce -= every) yield yearMoment(1 - bce);
  if (every >= 5 && first <= 1 && last >= 1) yield yearMoment(1);
  for (let ce = Math.ceil(Math.max(1, first) / every) * every; ce <= last; ce += every) yield yearMoment(ce);
}
