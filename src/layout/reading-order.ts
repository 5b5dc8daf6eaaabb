import type { Day } from "../dates/day.ts";
import type { RangeIndex } from "../events/range-index.ts";

/** The first wanted event in time; undefined where none is wanted. */
export function firstEvent(range: RangeIndex): number | undefined {
  return range.at(0);
}

/** The last wanted event in time. */
export function lastEvent(range: RangeIndex): number | undefined {
  return range.at(range.total - 1);
}

/** The wanted event after a place; undefined after the last. The place itself need not be wanted. */
export function nextEvent(range: RangeIndex, i: number): number | undefined {
  return range.at(range.rank(i + 1));
}

/** The wanted event before a place; undefined before the first. */
export function previousEvent(range: RangeIndex, i: number): number | undefined {
  return range.at(range.rank(i) - 1);
}

/** The wanted event that begins nearest to a moment; of two, the earlier. */
export function nearestEvent(range: RangeIndex, day: Day): number | undefined {
  const rank = range.rank(range.placeOf(day));
  const after = range.at(rank);
  const before = range.at(rank - 1);
  if (before === undefined || after === undefined) return before ?? after;
  const { start } = range.index;
  return day - (start[before] as number) <= (start[after] as number) - day ? before : after;
}
