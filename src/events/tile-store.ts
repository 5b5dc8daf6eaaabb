import { anchorOf, compareWhen, isOpenEnd, latest } from "../dates/bounds.ts";
import type { Day } from "../dates/day.ts";
import type { Reading, Source, TimelineEvent } from "./event.ts";
import { type EventIndex, FLAG, indexEvents } from "./event-index.ts";
import type { Problem } from "./problem.ts";
import { addBelow } from "./tile-density.ts";
import { BINS, FANOUT, KEPT, type TileAt, tileDays, tileId } from "./tile-grid.ts";
import type { TileMeta } from "./tile-meta.ts";

/** What a tile brought: its events, and what it counts below itself. */
export interface LoadedTile {
  readonly at: TileAt;
  readonly reading: Reading;
  readonly below?: Uint32Array | undefined;
}

/** The events of the tiles that are there, as the rest of the house takes them. A value: tiles that come later are in the next one. */
export interface TileEvents {
  readonly reading: Reading;
  /** As `indexEvents` makes it, but over the whole span of the archive: nothing in it depends on which tiles are there. */
  readonly index: EventIndex;
  /** By place in the index: the level of the tile that an event came in; `WORDLESS` for one that is there for its length alone. */
  readonly level: Uint8Array;
  /** By place in the index: breaks ties of importance, the same whichever tiles are there. */
  readonly tie: Uint32Array;
  /** True for a tile that is there, and for one of which it is known that there is none. */
  readonly has: (tile: TileAt) => boolean;
}

/** A level that is deeper than any: an event of this level is shown and never gets words. */
const WORDLESS = 255;

/** One event, and where it stands. */
interface Placed {
  readonly event: TimelineEvent;
  readonly start: Day;
  readonly level: number;
  readonly tile: number;
  readonly order: number;
}

/** Problems of tiles that are told. */
const TOLD = 100;

/** The order of time; what it leaves open is decided by tile, and by order in the tile. */
function compare(a: Placed, b: Placed): number {
  return a.start - b.start || compareWhen(a.event.when, b.event.when) || a.tile - b.tile || a.order - b.order;
}

/** A number that is the same for the same event, and else as good as chance. */
function mixed(a: number, b: number): number {
  let hash =
    Math.imul(a | 0, 0x9e3779b1) ^ Math.imul(Math.floor(a / 2 ** 32) + 1, 0x85ebca6b) ^ Math.imul(b + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Two ascending lists as one. */
function merged(a: readonly Placed[], b: readonly Placed[]): Placed[] {
  const all: Placed[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    const [x, y] = [a[left], b[right]];
    if (!x && !y) return all;
    if (x && (!y || compare(x, y) < 0)) {
      all.push(x);
      left++;
    } else if (y) {
      all.push(y);
      right++;
    }
  }
}

/** Which tiles are here, by number. */
interface Known {
  readonly meta: TileMeta;
  readonly tiles: ReadonlyMap<number, LoadedTile>;
  readonly absent: ReadonlySet<number>;
}

/** True for a tile that is here, that is known not to be, or that lies below one with nothing below it. */
function isKnown({ meta, tiles, absent }: Known, { level, i }: TileAt): boolean {
  const id = tileId(meta, { level, i });
  if (tiles.has(id) || absent.has(id) || level > meta.deepest) return true;
  for (let above = level - 1, at = i; above >= 0; above--) {
    const child = at;
    at = Math.floor(at / FANOUT);
    const id = tileId(meta, { level: above, i: at });
    if (absent.has(id)) return true;
    const parent = tiles.get(id);
    if (parent) return !countsBelow(parent, child - at * FANOUT);
  }
  return false;
}

/** True where a tile counts events in one of the sixteen below it. */
function countsBelow({ below }: LoadedTile, child: number): boolean {
  const share = BINS / FANOUT;
  return below?.subarray(child * share, (child + 1) * share).some((count) => count > 0) ?? false;
}

/** The tiles of one archive that have been read. What it gives depends on which tiles it holds, never on the order in which they came. */
export class TileStore {
  readonly meta: TileMeta;
  readonly tiles = new Map<number, LoadedTile>();
  readonly absent = new Set<number>();
  private placed: readonly Placed[] = [];
  private events: TileEvents | undefined;

  constructor(meta: TileMeta) {
    this.meta = meta;
  }

  /** True for a tile that is here, that is known not to be, or that lies below one with nothing below it. */
  has(tile: TileAt): boolean {
    return isKnown(this, tile);
  }

  /** Takes note that there is no such tile. */
  addAbsent(tile: TileAt): void {
    this.absent.add(tileId(this.meta, tile));
    this.events = undefined;
  }

  /** Adds the events of a tile. */
  add(tile: LoadedTile): void {
    const id = tileId(this.meta, tile.at);
    this.drop(tile.at);
    this.tiles.set(id, tile);
    const wordless = this.longOnes(tile);
    const placed = tile.reading.events.map((event, order): Placed => {
      const level = wordless.has(event) ? WORDLESS : tile.at.level;
      return { event, start: anchorOf(event.when), level, tile: id, order };
    });
    this.placed = merged(this.placed, placed.sort(compare));
    this.events = undefined;
  }

  /**
   * The events that stay in a tile only because they last too long for those below it: the least important of the long ones. Words are for
   * others, which may be more important and stand deeper.
   */
  private longOnes({ at, reading, below }: LoadedTile): ReadonlySet<TimelineEvent> {
    const beyond = reading.events.length - KEPT;
    if (below === undefined || beyond <= 0) return new Set();
    const days = tileDays(this.meta, at.level + 1);
    const long = reading.events.filter(({ when }) => isOpenEnd(when) || latest(when) - anchorOf(when) > days);
    return new Set(long.sort((a, b) => a.importance - b.importance).slice(0, beyond));
  }

  /** Forgets a tile, so that memory has an end. */
  drop(tile: TileAt): void {
    const id = tileId(this.meta, tile);
    if (!this.tiles.delete(id)) return;
    this.placed = this.placed.filter((placed) => placed.tile !== id);
    this.events = undefined;
  }

  get size(): number {
    return this.tiles.size;
  }

  /** The events of all tiles that are here. */
  all(): TileEvents {
    this.events ??= this.eventsNow();
    return this.events;
  }

  /** How many events begin in each bin of `binDays` from `startDay` on and stand in tiles that are not here. */
  missing(startDay: Day, binDays: number, bins: number): Uint32Array {
    const counts = new Uint32Array(bins);
    const into = { startDay, binDays, counts };
    for (const { at: tile, below } of this.tiles.values())
      if (below) addBelow(into, { grid: this.meta, tile, below }, (child) => this.has(child));
    return counts;
  }

  private eventsNow(): TileEvents {
    const reading = this.readingNow();
    const { startDay, endDay, groups } = this.meta;
    const index = indexEvents(
      reading.events,
      groups.map(([name]) => name),
    );
    // An open end is drawn to the end of all data, not of those that happen to be here.
    index.flags.forEach((flags, i) => {
      if (flags & FLAG.openEnd) index.end[i] = Math.max(endDay, (index.start[i] as number) + 1);
    });
    const known = { meta: this.meta, tiles: new Map(this.tiles), absent: new Set(this.absent) };
    return {
      reading,
      index: { ...index, startDay, endDay },
      level: Uint8Array.from(this.placed, ({ level }) => level),
      tie: Uint32Array.from(this.placed, ({ tile, order }) => mixed(tile, order)),
      has: (tile) => isKnown(known, tile),
    };
  }

  private readingNow(): Reading {
    const { n, title, description, read } = this.meta;
    const sources = new Map<string, Source>();
    const problems: Problem[] = [];
    for (const { reading } of this.tiles.values()) {
      for (const [id, source] of reading.sources) sources.set(id, source);
      for (const problem of reading.problems) if (problems.length < TOLD) problems.push(problem);
    }
    return {
      info: {
        ...(title !== undefined && { title }),
        ...(description !== undefined && { description }),
        ...(read.lang !== undefined && { lang: read.lang }),
      },
      events: this.named(),
      ...{
        sources,
        problems,
        refused: [],
        understood: `${n} events in tiles`,
        indexed: false,
        titled: title !== undefined,
      },
      columns: new Map(Object.entries(read.columns ?? {})),
    };
  }

  /** The events, each with an id of its own: where an author used one twice, far apart, the later event's ends in its tile's number. */
  private named(): TimelineEvent[] {
    const taken = new Set<string>();
    return this.placed.map(({ event, tile, order }) => {
      const id = taken.has(event.id) ? `${event.id}.${tile.toString(36)}.${order}` : event.id;
      taken.add(id);
      return id === event.id ? event : { ...event, id };
    });
  }
}
