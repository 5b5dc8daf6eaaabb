import { civilOfDay, type Day, daysInMonth } from "./day.ts";
import type { Precision } from "./when.ts";

/** What a window of time looks like on a calendar: one whole unit, or a span from one unit to another. */
export type WindowShape = "day" | "month" | "year" | "decade" | "century" | "millennium" | "days" | "months" | "years";

const WHOLE: ReadonlyMap<number, WindowShape> = new Map([
  [1, "month"],
  [12, "year"],
  [120, "decade"],
  [1200, "century"],
  [12_000, "millennium"],
]);

/**
 * The shape of a window, `end` exclusive. A window of ten years is a decade only where that is what is meant
 * (`precision`): a year of which one digit is unsure spans ten years too.
 */
export function shapeOf(start: Day, end: Day, precision: Precision): WindowShape {
  if (end - start === 1) return "day";
  const first = civilOfDay(start);
  const last = civilOfDay(end - 1);
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return "days";
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (months > 1 && (first.month !== 1 || last.month !== 12)) return "months";
  const whole = WHOLE.get(months);
  if (months <= 12) return whole ?? "months";
  return whole && whole === precision ? whole : "years";
}
