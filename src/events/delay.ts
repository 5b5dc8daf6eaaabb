import { earliest, isInterval, isOpenEnd, latest } from "../dates/bounds.ts";
import type { Day } from "../dates/day.ts";
import type { When } from "../dates/when.ts";

/** How long after an event a source was published, in whole days, as exactly as the two dates let it be known. */
export type Delay =
  /** So many days later, or earlier for what was only due: at least, at most; 0 is the same day. */
  | { readonly kind: "after" | "before"; readonly minDays: number; readonly maxDays: number }
  /** While it lasted. */
  | { readonly kind: "during" }
  /** Either way, at most so many days apart: the dates are too wide to tell. */
  | { readonly kind: "around"; readonly maxDays: number };

const firstDayOf = (from: Day): Day => Math.floor(from);
const lastDayOf = (to: Day): Day => Math.ceil(to) - 1;

/** What lies between an event and the publication of a source; for what lasted, counted from its end, or before its beginning. */
export function delayOf(event: When, published: When): Delay {
  const from = firstDayOf(earliest(event));
  const to = isOpenEnd(event) ? Infinity : lastDayOf(latest(event));
  const first = firstDayOf(earliest(published));
  const last = lastDayOf(latest(published));
  if (isInterval(event) && first >= from && last <= to) return { kind: "during" };
  if (first >= to) {
    const end = isInterval(event) && Number.isFinite(event.endMin) ? firstDayOf(event.endMin ?? to) : from;
    return { kind: "after", minDays: first - to, maxDays: last - (isInterval(event) ? Math.min(end, to) : from) };
  }
  if (last <= from) {
    const start = isInterval(event) && Number.isFinite(event.startMax) ? lastDayOf(event.startMax ?? from) : to;
    return { kind: "before", minDays: from - last, maxDays: (isInterval(event) ? Math.max(start, from) : to) - first };
  }
  return { kind: "around", maxDays: Math.max(last - from, to - first) };
}
