import { isClock } from "./bounds.ts";
import { civilOfDay, type Day } from "./day.ts";
import type { Precision, When } from "./when.ts";
import { offsetAt } from "./zones.ts";

const DAY_SECONDS = 86_400;

const two = (value: number): string => String(value).padStart(2, "0");

/** A year as ISO 8601 writes it: astronomical, four digits at least. */
export function isoYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** A year as EDTF writes it, with `Y` where it has more than four digits. */
export function edtfYear(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : isoYear(year);
}

/** The day that holds a moment, `YYYY-MM-DD`. */
export function isoDay(at: Day): string {
  const { year, month, day } = civilOfDay(at);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** Seconds as a signed offset, `+04:30`; seconds of old local mean times are dropped. */
function isoOffset(seconds: number): string {
  const minutes = Math.trunc(Math.abs(seconds) / 60);
  return `${seconds < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A moment as clocks in its zone showed it, `YYYY-MM-DDTHH:MM:SS` and `Z`, `+hh:mm` or nothing. */
export function isoClock(at: Day, zone?: string): string {
  const offset = zone === undefined ? 0 : offsetAt(zone, at);
  const total = Math.round(at * DAY_SECONDS) + offset;
  const day = Math.floor(total / DAY_SECONDS);
  const seconds = total - day * DAY_SECONDS;
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
  const suffix = zone === undefined ? "" : /^(Z|UTC|GMT)$/.test(zone) ? "Z" : isoOffset(offset);
  return `${isoDay(day)}T${clock}${suffix}`;
}

/** The first moment of a window: a day, or a clock time where it is known so exactly; `inf` and `-inf` are open, null unknown. */
function isoOfBound(at: Day | null | undefined, precision?: Precision, zone?: string): string | null {
  if (at === null || at === undefined) return null;
  if (!Number.isFinite(at)) return at > 0 ? "inf" : "-inf";
  return isClock(precision) ? isoClock(at, zone) : isoDay(at);
}

/** The last second or day of a window whose end is exclusive. */
function isoOfLast(end: Day | null | undefined, precision?: Precision, zone?: string): string | null {
  if (end === null || end === undefined || !Number.isFinite(end)) return isoOfBound(end);
  return isClock(precision) ? isoClock(end - 1 / DAY_SECONDS, zone) : isoDay(Math.ceil(end) - 1);
}

/** The first and the last day or second of a date, both inclusive. */
export function boundsText(when: When): { readonly min: string | null; readonly max: string | null } {
  const interval = when.precision === "interval";
  return {
    min: isoOfBound(when.startMin, interval ? when.startPrecision : when.precision, when.zone),
    max: interval
      ? isoOfLast(when.endMax, when.endPrecision, when.zone)
      : isoOfLast(when.startMax, when.precision, when.zone),
  };
}
