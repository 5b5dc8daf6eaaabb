import { calendarParts } from "./calendar-parts.ts";
import type { Day } from "./day.ts";

/** Enough for the estimate, which is off by a month at most, to settle; a date that does not exist never does. */
const STEPS = 12;
/** Intl knows a hundred million days to either side; squared, so that the sign is nothing. */
const LAST_SQUARED = 1e16;

/** True for the calendars whose dates can be read: solar and lunar Hijri, which count twelve months. */
export function isReadable(calendar: string): boolean {
  return /^(persian|islamic(-(civil|tbla|umalqura))?)$/.test(calendar);
}

/**
 * The day on which a date of another calendar falls, found by asking Intl what an estimate is and moving by the
 * difference. A month beyond the twelfth is the first of the next year. Undefined for dates that do not exist.
 */
export function dayInCalendar(calendar: string, year: number, month: number, day: number): Day | undefined {
  if (month > 12) return dayInCalendar(calendar, year + 1, month - 12, day);
  const lunar = calendar !== "persian";
  const monthDays = lunar ? 29.5306 : 30.4369;
  // Both calendars count from AD 622: their first years began on these days.
  let at = (lunar ? -492_148 : -492_268) + Math.round(((year - 1) * 12 + month - 1) * monthDays) + day;
  for (let step = 0; step < STEPS && at * at < LAST_SQUARED; step++) {
    const [y, m, d] = calendarParts(at, calendar);
    if (year === y && month === m && day === d) return at;
    const difference = ((year - y) * 12 + month - m) * monthDays + day - d;
    at += Math.round(difference) || Math.sign(difference);
  }
  return undefined;
}
