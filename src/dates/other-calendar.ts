import type { Day } from "./day.ts";

const DAY_MS = 86_400_000;
/** Enough for the estimate, which is off by a month at most, to settle; a date that does not exist never does. */
const STEPS = 12;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Year, month and day of a moment, as numbers of a calendar that Intl knows. */
export function dayNumbers(at: Day, calendar: string): readonly [year: number, month: number, day: number] {
  let formatter = formatters.get(calendar);
  if (!formatter) {
    const numeric = { year: "numeric", month: "numeric", day: "numeric" } as const;
    formatter = new Intl.DateTimeFormat("en", { calendar, numberingSystem: "latn", timeZone: "UTC", ...numeric });
    formatters.set(calendar, formatter);
  }
  const parts = formatter.formatToParts(at * DAY_MS);
  const number = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  return [number("year"), number("month"), number("day")];
}

/** True for the calendars whose dates can be read: solar and lunar Hijri, which count twelve months. */
export function isReadable(calendar: string): boolean {
  return /^(persian|islamic(-\w+)?)$/.test(calendar);
}

/**
 * The day on which a date of another calendar falls, found by asking Intl what an estimate is and moving by the
 * difference. A month beyond the twelfth is the first of the next year. Undefined for dates that do not exist.
 */
export function dayInCalendar(calendar: string, year: number, month: number, day: number): Day | undefined {
  if (month > 12) return dayInCalendar(calendar, year + 1, month - 12, day);
  const lunar = calendar.startsWith("islamic");
  const yearDays = lunar ? 354.367 : 365.2422;
  // Both calendars count from AD 622; their year 1 began on day -492,148 (lunar) and -492,268 (solar).
  let at = Math.round((lunar ? -492_148 : -492_268) + (year - 1) * yearDays + (month - 1) * 29.6 + day - 1);
  for (let step = 0; step < STEPS; step++) {
    const [y, m, d] = dayNumbers(at, calendar);
    const difference = (year - y) * yearDays + (month - m) * (yearDays / 12) + (day - d);
    if (year === y && month === m && day === d) return at;
    at += Math.sign(difference) * Math.max(1, Math.round(Math.abs(difference)));
  }
  return undefined;
}
