import type { Day } from "../dates/day.ts";

/** Events that are known only by how many they are: those of tiles that have not been fetched. */
export interface Elsewhere {
  /** All events of the timeline, those that are here included. */
  readonly total: number;
  /** How many events begin in each bin of `binDays` from `startDay` on and are not here. */
  readonly histogram: (startDay: Day, binDays: number, bins: number) => Uint32Array;
}

/** Adds to the counts of bins what is elsewhere. */
export function addElsewhere(
  counts: Uint32Array,
  elsewhere: Elsewhere | undefined,
  { startDay, binDays }: { readonly startDay: Day; readonly binDays: number },
): Uint32Array {
  elsewhere?.histogram(startDay, binDays, counts.length).forEach((count, bin) => {
    counts[bin] = (counts[bin] as number) + count;
  });
  return counts;
}
