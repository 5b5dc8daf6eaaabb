import type { RangeIndex } from "../events/range-index.ts";

/** Tracks beside each other in which bars run down. */
const MOST_TRACKS = 3;
/** What ends within a day is drawn as a bar at scales only at which its words have room of their own. */
const SHORT_DAYS = 1;
/** Of more events than this nobody could tell whose bar is whose: all run in one track. */
const MOST_EVENTS = 20_000;

/** In which track an event's bar runs, 0 next to its words, and how many there are. */
export interface Tracks {
  readonly count: number;
  readonly of: (i: number) => number;
}

/**
 * Gives events that last at the same time tracks beside each other, as far as there are tracks; a date that is known to the day needs none of
 * its own. It follows from the data alone: a bar keeps its track at every zoom.
 */
export function barTracks(range: RangeIndex): Tracks {
  const { index } = range;
  if (range.total > MOST_EVENTS) return { count: 1, of: () => 0 };
  const tracks = new Uint8Array(index.count);
  const free: number[] = Array(MOST_TRACKS).fill(-Infinity);
  let count = 1;
  for (let rank = 0; rank < range.total; rank++) {
    const i = range.at(rank) ?? 0;
    const start = index.start[i] as number;
    const open = free.findIndex((day) => day <= start);
    const track = open >= 0 ? open : free.indexOf(Math.min(...free));
    tracks[i] = track;
    count = Math.max(count, track + 1);
    const end = index.end[i] as number;
    if (end - start > SHORT_DAYS) free[track] = Math.max(free[track] as number, end);
  }
  return { count, of: (i) => tracks[i] as number };
}
