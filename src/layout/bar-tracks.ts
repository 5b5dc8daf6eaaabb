import type { RangeIndex } from "../events/range-index.ts";
import { DIFFER } from "../events/signs.ts";
import type { AddGhosts } from "./ghosts.ts";

/** Tracks beside each other in which bars run down. */
const MOST_TRACKS = 3;
/** What ends within a day is drawn as a bar at scales only at which its words have room of their own. */
const SHORT_DAYS = 1;
/** Of more events than this nobody could tell whose bar is whose: all run in one track. */
const MOST_EVENTS = 20_000;
/** Of so many disputed events the other dates are looked up: their marks and bars share no track with others, where there is one. */
const MOST_LOOKS = 256;

/** In which track an event's bar runs, 0 next to its words, and how many there are. */
export interface Tracks {
  readonly count: number;
  readonly of: (i: number) => number;
}

/**
 * Gives events that last at the same time tracks beside each other, as far as there are tracks; a date that is known to the day needs none of
 * its own. What other claims say of a date, `reachOf`, takes room as its bar does. It follows from the data alone: a bar keeps its track at every zoom.
 */
export function barTracks(range: RangeIndex, reachOf?: AddGhosts["reachOf"]): Tracks {
  const { index } = range;
  if (range.total > MOST_EVENTS) return { count: 1, of: () => 0 };
  const tracks = new Uint8Array(index.count);
  const reaches = new Map<number, readonly [fromDay: number, toDay: number] | undefined>();
  if (index.signs && reachOf)
    for (let rank = 0; rank < range.total && reaches.size < MOST_LOOKS; rank++) {
      const i = range.at(rank) ?? 0;
      if ((index.signs[i] as number) & DIFFER) reaches.set(i, reachOf(i));
    }
  const fill = (most: number, isOutside = false): number => {
    const free: number[] = Array(most).fill(-Infinity);
    let count = 1;
    for (let rank = 0; rank < range.total; rank++) {
      const i = range.at(rank) ?? 0;
      const start = index.start[i] as number;
      const reach = reaches.get(i);
      const [from, to] = reach ?? [start, start];
      // A bracket stands on the side that words do not: in the outermost track it runs through no other.
      const open = [Math.min(from, start), start].map((least) =>
        reach && isOutside ? free.findLastIndex((day) => day <= least) : free.findIndex((day) => day <= least),
      );
      const track = open.find((place) => place >= 0) ?? free.indexOf(Math.min(...free));
      tracks[i] = track;
      count = Math.max(count, track + 1);
      const end = Math.max(to, index.end[i] as number);
      if (end - start > SHORT_DAYS) free[track] = Math.max(free[track] as number, end);
    }
    return count;
  };
  const count = fill(MOST_TRACKS);
  if (reaches.size > 0) fill(count, true);
  return { count, of: (i) => tracks[i] as number };
}
