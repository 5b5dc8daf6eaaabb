import type { Day } from "../dates/day.ts";
import { BINS, FANOUT, type TileAt, type TileGrid, tileDays } from "./tile-grid.ts";

/** Bins of equal width side by side, from a moment on. */
export interface Bins {
  readonly startDay: Day;
  readonly binDays: number;
  readonly counts: Uint32Array;
}

/**
 * Adds events that begin in [from, from + days) to bins: to one of them, or evenly to those that the stretch covers. What lies beyond the
 * first or the last bin is left out.
 */
function spread({ startDay, binDays, counts }: Bins, from: Day, days: number, events: number): void {
  const start = (from - startDay) / binDays;
  const width = days / binDays;
  if (width <= 1) {
    const bin = Math.floor(start + width / 2);
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] as number) + events;
    return;
  }
  const before = (at: number): number => Math.round(events * Math.min(1, Math.max(0, (at - start) / width)));
  for (let bin = Math.max(0, Math.floor(start)); bin < Math.min(counts.length, start + width); bin++)
    counts[bin] = (counts[bin] as number) + before(bin + 1) - before(bin);
}

/** Adds what a tile counts below itself to bins, except under tiles that are there and speak for themselves. */
export function addBelow(
  bins: Bins,
  { grid, tile, below }: { readonly grid: TileGrid; readonly tile: TileAt; readonly below: Uint32Array },
  isThere: (tile: TileAt) => boolean,
): void {
  const { level, i } = tile;
  const width = tileDays(grid, level) / BINS;
  const perChild = BINS / FANOUT;
  const endDay = bins.startDay + bins.binDays * bins.counts.length;
  for (let child = 0; child < FANOUT; child++) {
    const from = (i * BINS + child * perChild) * width;
    if (from >= endDay || from + perChild * width <= bins.startDay) continue;
    if (isThere({ level: level + 1, i: i * FANOUT + child })) continue;
    for (let bin = 0; bin < perChild; bin++) {
      const events = below[child * perChild + bin] as number;
      if (events > 0) spread(bins, from + bin * width, width, events);
    }
  }
}
