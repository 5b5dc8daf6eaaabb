import type { Day } from "../dates/day.ts";
import { CROWDED, deepestLevel, KEPT, LEAF, type TileGrid, tileDays } from "../events/tile-grid.ts";
import { BestEvents } from "./best-events.ts";
import { KEY } from "./sorted-run.ts";

/** Visits the keys of all events in time order, as often as it is asked. */
export type VisitKeys = (visit: (key: Float64Array) => void) => void;

/** The level that each event stands in, in time order. */
export interface Levels {
  readonly of: Uint8Array;
  /** The deepest that holds any. */
  readonly deepest: number;
  /** Events that last longer than the tiles they stand in, as their own were full: seen only where they begin. */
  readonly sunk: number;
}

/** What the levels are made from. */
export interface LevelInput {
  readonly count: number;
  readonly grid: TileGrid;
  /** Where open ends are drawn to. */
  readonly endDay: Day;
  readonly keys: VisitKeys;
}

const OPEN = 255;

/** How long an event lasts, days; one with an open end, until the data end. */
function daysOf(key: Float64Array, endDay: Day): number {
  return Math.min(key[KEY.end] as number, endDay) - (key[KEY.start] as number);
}

/** One level while its tiles are filled, one after another. */
class LevelPass {
  private readonly of: Uint8Array;
  private readonly level: number;
  private readonly isLast: boolean;
  private readonly best = new BestEvents(KEPT);
  private readonly long = new BestEvents(CROWDED);
  private readonly first: number[] = [];
  private open = 0;
  private tile = Number.NaN;
  private from = 0;
  /** Events that are left for deeper levels. */
  left = 0;

  constructor(of: Uint8Array, level: number, isLast: boolean) {
    this.of = of;
    this.level = level;
    this.isLast = isLast;
  }

  /** Takes note of an event that no level above holds. */
  look(key: Float64Array, place: number, tile: number, isLong: boolean): void {
    if (tile !== this.tile) {
      this.close(place);
      this.tile = tile;
      this.from = place;
    }
    this.open++;
    if (this.first.length < LEAF) this.first.push(place);
    const [importance, tie] = [key[KEY.importance] as number, key[KEY.tie] as number];
    this.best.offer(importance, tie, place);
    if (isLong) this.long.offer(importance, tie, place);
  }

  /** Decides for the tile that ends before `to`. */
  close(to: number): void {
    const { of, level, open } = this;
    if (open <= LEAF) for (const place of this.first) of[place] = level;
    else if (this.isLast)
      for (let place = this.from; place < to; place++) of[place] = Math.min(of[place] as number, level);
    else this.left += open - this.choose();
    this.open = 0;
    this.first.length = 0;
    this.best.clear();
    this.long.clear();
  }

  /** The most important stay, and what is too long for the level below as far as there is room. Gives how many. */
  private choose(): number {
    const { of, level } = this;
    let kept = 0;
    const keep = (place: number): void => {
      if (kept === CROWDED || of[place] !== OPEN) return;
      of[place] = level;
      kept++;
    };
    for (const place of this.best.places()) keep(place);
    for (const place of this.long.places()) keep(place);
    return kept;
  }
}

/**
 * Gives every event one level, the first in which it is among the most important of its tile: `KEPT` stay where there are more than
 * `LEAF`, and all where there are not. What lasts longer than the tiles of the level below stays too, up to `CROWDED` a tile. Goes
 * through the keys once a level and keeps a byte for each event.
 */
export function assignLevels({ count, grid, endDay, keys }: LevelInput): Levels {
  const of = new Uint8Array(count).fill(OPEN);
  const last = deepestLevel(grid);
  let deepest = 0;
  for (let level = 0, left = count; left > 0; level++) {
    const days = tileDays(grid, level);
    const below = tileDays(grid, level + 1);
    const pass = new LevelPass(of, level, level === last);
    let place = 0;
    keys((key) => {
      if (of[place] === OPEN)
        pass.look(key, place, Math.floor((key[KEY.start] as number) / days), daysOf(key, endDay) > below);
      place++;
    });
    pass.close(count);
    left = pass.left;
    deepest = level;
  }
  let sunk = 0;
  let place = 0;
  keys((key) => {
    const level = of[place++] as number;
    if (level > 0 && daysOf(key, endDay) > tileDays(grid, level)) sunk++;
  });
  return { of, deepest, sunk };
}
