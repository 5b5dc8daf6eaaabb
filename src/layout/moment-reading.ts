import { civilOfDay, type Day, dayOfCivil } from "../dates/day.ts";
import type { TickWords } from "./tick-words.ts";
import type { Span } from "./viewport.ts";

/** What can be read off at a place of the axis: a unit of time, no finer than the screen shows it. */
export interface MomentReading extends Span {
  readonly text: string;
}

/** A unit narrower than this cannot be pointed at. */
const LEAST_PX = 2;
const MINUTE = 1 / 1440;
const DEEP_DAYS = 20_000 * 365.25;

/** The hour, day, month or year that holds a moment, the finest that is `LEAST_PX` wide; in deep time, a round number of years. */
export function readingOf(day: Day, daysPerPx: number, words: TickWords): MomentReading {
  const leastDays = daysPerPx * LEAST_PX;
  const { year, month } = civilOfDay(day);
  if (leastDays > 365 || Math.abs(day) > DEEP_DAYS) return roundYears(day, leastDays, words);
  if (leastDays > 31)
    return { startDay: dayOfCivil(year, 1, 1), endDay: dayOfCivil(year + 1, 1, 1), text: words.year(year) };
  if (leastDays > 1) {
    const startDay = dayOfCivil(year, month, 1);
    const endDay = month === 12 ? dayOfCivil(year + 1, 1, 1) : dayOfCivil(year, month + 1, 1);
    return { startDay, endDay, text: words.monthOfYear(startDay) };
  }
  const startDay = Math.floor(day);
  if (leastDays > MINUTE) return { startDay, endDay: startDay + 1, text: words.date(startDay) };
  const minute = startDay + Math.floor((day - startDay) / MINUTE) * MINUTE;
  return { startDay: minute, endDay: minute + MINUTE, text: `${words.date(startDay)}, ${words.clock(minute)}` };
}

/** A power of ten of years: a decade, a century, a thousand years and more by the numbers that geologists count with. */
function roundYears(day: Day, leastDays: number, words: TickWords): MomentReading {
  const step = 10 ** Math.max(1, Math.ceil(Math.log10(leastDays / 365.2425)));
  const { year } = civilOfDay(day);
  const first = Math.floor(year / step) * step;
  const text =
    step >= 1000
      ? words.ago(Math.round((1950 - (first + step / 2)) / step) * step)
      : `${words.year(first)}–${words.year(first + step - 1)}`;
  return { startDay: dayOfCivil(first, 1, 1), endDay: dayOfCivil(first + step, 1, 1), text };
}
