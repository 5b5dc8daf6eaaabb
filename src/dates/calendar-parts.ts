import { civilOfDay, type Day } from "./day.ts";

const DAY_MS = 86_400_000;

/** One formatter per calendar; it depends on nothing else. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Year, month and day of a moment as numbers of a calendar: the Gregorian or one that Intl knows. */
export function calendarParts(at: Day, calendar: string): readonly [year: number, month: number, day: number] {
  if (calendar === "gregory") {
    const { year, month, day } = civilOfDay(at);
    return [year, month, day];
  }
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
