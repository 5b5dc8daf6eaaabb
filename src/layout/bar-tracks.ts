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
  const free: number[] = Array(MOST_TRACKS).fill(-Infinity);
  let [count, looks] = [1, 0];
  for (let rank = 0; rank < range.total; rank++) {
    const i = range.at(rank) ?? 0;
    const start = index.start[i] as number;
    const isDisputed = ((index.signs?.[i] ?? 0) & DIFFER) !== 0 && looks++ < MOST_LOOKS;
    const [from, to] = (isDisputed && reachOf?.(i)) || [start, start];
    const open = [Math.min(from, start), start].map((least) => free.findIndex((day) => day <= least));
    const track = open.find((place) => place >= 0) ?? free.indexOf(Math.min(...free));
    tracks[i] = track;
    count = Math.max(count, track + 1);
    const end = Math.max(to, index.end[i] as number);
    if (end - start > SHORT_DAYS) free[track] = Math.max(free[track] as number, end);
  }
  return { count, of: (i) => tracks[i] as number };
}
