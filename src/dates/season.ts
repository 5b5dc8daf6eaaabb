import { type Day, dayOfCivil } from "./day.ts";

/** The codes that stand where a month could: seasons 21–32, quarters 33–36, thirds of a year 37–39, halves 40–41. */
export const FIRST_SEASON = 21;
export const FIRST_QUARTER = 33;
export const LAST_SEASON = 41;

/**
 * The month in which each code from 21 on begins. The standard leaves seasons to the reader; these are the
 * meteorological ones: 21 and 25 spring from March, …, 29–32 the southern hemisphere. Month 12 is December of the
 * year named, so that winter runs into the next one.
 */
const FIRST_MONTHS = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

/** How many months a code covers. */
function monthsOfSeason(code: number): number {
  return code < 37 ? 3 : code < 40 ? 4 : 6;
}

/** The day on which a month begins; months beyond 12 run on into the next years. */
function dayOfMonth(year: number, month: number): Day {
  return dayOfCivil(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
}

/** The window of a season, quarter, third or half of a year, its end exclusive. `code` is 21–41. */
export function seasonWindow(year: number, code: number): readonly [start: Day, end: Day] {
  const first = FIRST_MONTHS[code - FIRST_SEASON] ?? 1;
  return [dayOfMonth(year, first), dayOfMonth(year, first + monthsOfSeason(code))];
}
