import { isInterval } from "./bounds.ts";
import type { When } from "./when.ts";

/** How far the truth may lie beside an approximate day. Coarser dates are given their own length on each side. */
const ABOUT_A_DAY = 10;

interface Window {
  readonly from: number;
  readonly to: number;
}

/** A window with open and unknown ends as wide as they can be, and the room that "about" leaves. */
function windowOf(min: number | null | undefined, max: number | null | undefined, when: When): Window {
  const from = min ?? -Infinity;
  const to = max ?? Infinity;
  const about = when.approximate && Number.isFinite(to - from) ? Math.max(ABOUT_A_DAY, to - from) : 0;
  return { from: from - about, to: to + about };
}

/** Two ends that are both open are alike, though their windows hold no day. */
const overlap = (a: Window, b: Window): boolean =>
  (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to);

/** From the first moment that a date may hold to the last. */
const extentOf = (when: When): Window => windowOf(when.startMin, isInterval(when) ? when.endMax : when.startMax, when);

/**
 * True when two dates can both be true: "2020" and "29 February 2020" can, "29 February" and "March" cannot. Two durations must
 * begin and end alike; a moment agrees with a duration that it lies in. Sources disagree only where this is false.
 */
export function canBothBeTrue(a: When, b: When): boolean {
  if (isInterval(a) && isInterval(b))
    return (
      overlap(windowOf(a.startMin, a.startMax, a), windowOf(b.startMin, b.startMax, b)) &&
      overlap(windowOf(a.endMin, a.endMax, a), windowOf(b.endMin, b.endMax, b))
    );
  return overlap(extentOf(a), extentOf(b));
}
