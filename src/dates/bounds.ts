import type { Day } from "./day.ts";
import type { Precision, When } from "./when.ts";

/** From the finest to the coarsest; what is finer sorts first among dates that begin together. */
export const PRECISIONS = [
  "second",
  "minute",
  "hour",
  "day",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
  "millennium",
  "deep",
  "set",
  "interval",
] as const satisfies readonly Precision[];

const isDay = (bound: Day | null | undefined): bound is Day => Number.isFinite(bound);

/** True for dates with a time of day. */
export function isClock(precision: Precision | undefined): boolean {
  return precision === "second" || precision === "minute" || precision === "hour";
}

/** True for a date that runs from one moment to another. */
export function isInterval(when: When): boolean {
  return when.precision === "interval";
}

/** True when the date has no beginning: "until 1990", `[..1760]`. */
export function isOpenStart(when: When): boolean {
  return when.startMin === -Infinity;
}

/** True when the date has no end yet: "since 1990", `[1760..]`. */
export function isOpenEnd(when: When): boolean {
  return (isInterval(when) ? when.endMax : when.startMax) === Infinity;
}

/** True when the date had a beginning that is not known: `/1871`. */
export function isUnknownStart(when: When): boolean {
  return when.startMin === null;
}

/** True when the date had an end that is not known: `1990/`. */
export function isUnknownEnd(when: When): boolean {
  return isInterval(when) && when.endMax === null;
}

/** The first finite bound of those given; a When always has one. */
function firstDay(...bounds: readonly (Day | null | undefined)[]): Day {
  return bounds.find(isDay) ?? 0;
}

/** The earliest moment that belongs to a date. Finite: for an open or unknown start, where its end begins. */
export function earliest(when: When): Day {
  return firstDay(when.startMin, when.endMin, when.startMax, when.endMax);
}

/** The moment by which a date is over, exclusive. Finite: for an open or unknown end, where its start is over. */
export function latest(when: When): Day {
  return isInterval(when)
    ? firstDay(when.endMax, when.startMax, when.endMin, when.startMin)
    : firstDay(when.startMax, when.startMin);
}

/** Where to place a date: the first moment of its start, or of its end where the start is open or unknown. */
export function anchorOf(when: When): Day {
  return earliest(when);
}

/** True when two readings say the same date, however it was typed. */
export function sameDate(a: When, b: When): boolean {
  return (
    a.startMin === b.startMin &&
    a.startMax === b.startMax &&
    a.endMin === b.endMin &&
    a.endMax === b.endMax &&
    a.precision === b.precision &&
    a.approximate === b.approximate &&
    a.uncertain === b.uncertain
  );
}

/** Order of time: by where dates are placed, then the finer precision first, then the earlier end. */
export function compareWhen(a: When, b: When): number {
  return (
    anchorOf(a) - anchorOf(b) ||
    PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision) ||
    latest(a) - latest(b)
  );
}
