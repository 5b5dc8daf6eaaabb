import type { Day } from "../dates/day.ts";
import { readTimeline } from "../events/read.ts";
import { type TileAt, tileId } from "../events/tile-grid.ts";
import { parsePayload } from "../events/tile-histogram.ts";
import type { TileMeta } from "../events/tile-meta.ts";
import { namedApart } from "../events/tile-names.ts";
import { type TileEvents, TileStore } from "../events/tile-store.ts";
import { tilesFor } from "../events/tile-wanted.ts";
import { breathing } from "./breathing.ts";
import { brokenTile, openArchive, type TileArchive } from "./tile-archive.ts";

/** A tile that could not be had, and is asked for again. */
export interface TileFault {
  readonly tile: TileAt;
  readonly message: string;
  /** How often it has been asked for. */
  readonly tries: number;
}

/** Tiles that are kept; of more, those are let go that no view has wanted for longest. */
const MOST_TILES = 256;
/** After a failure a tile is asked for again, after one second, two, four and so on up to this, ms. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/**
 * A timeline whose events come in tiles, as far as they are needed. `want` says what is looked at; `onChange` tells that there is more to
 * see. What has come stays, also when the network has gone. Let go of it with the signal that it was opened with.
 */
export class TileTimeline {
  readonly meta: TileMeta;
  /** Called when tiles have come, and when one could not be had. */
  onChange: (() => void) | undefined;
  private readonly archive: TileArchive;
  private readonly signal: AbortSignal;
  private readonly tiles: TileStore;
  private readonly pending = new Map<number, Promise<void>>();
  private readonly failed = new Map<number, TileFault>();
  private readonly wanted = new Map<number, TileAt>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  /** Lets the page draw while tiles are read. */
  private readonly pause = breathing();
  private view: readonly TileAt[] = [];
  private told = false;

  constructor(archive: TileArchive, signal: AbortSignal) {
    this.archive = archive;
    this.meta = archive.meta;
    this.signal = signal;
    this.tiles = new TileStore(archive.meta);
    const stop = (): void => {
      for (const timer of this.timers) clearTimeout(timer);
    };
    signal.addEventListener("abort", stop, { once: true });
  }

  /** Fetches the tiles that a view needs and that are not here. Cheap when all are: it may be called for every frame. */
  want(startDay: Day, endDay: Day, pxPerDay: number): void {
    this.view = tilesFor(this.meta, startDay, endDay, pxPerDay);
    for (const tile of this.view) {
      const id = tileId(this.meta, tile);
      // The last wanted stand last.
      this.wanted.delete(id);
      this.wanted.set(id, tile);
      if (!this.tiles.has(tile) && !this.pending.has(id) && !this.failed.has(id)) this.ask(tile);
    }
  }

  /** The events that are here: see `TileEvents`. The same value until there are others. */
  store(): TileEvents {
    return this.tiles.all();
  }

  /** How many events begin in each bin of `binDays` from `startDay` on and are not among those of `store`. */
  histogram(startDay: Day, binDays: number, bins: number): Uint32Array {
    return this.tiles.missing(startDay, binDays, bins);
  }

  /** True while tiles are on their way. */
  get isLoading(): boolean {
    return this.pending.size > 0;
  }

  /** Tiles of the view that could not be had so far. */
  get faults(): readonly TileFault[] {
    return this.view.flatMap((tile) => this.failed.get(tileId(this.meta, tile)) ?? []);
  }

  /** What has been fetched so far. */
  get fetched(): TileArchive["fetched"] {
    return this.archive.fetched;
  }

  /** Resolves when nothing is on its way any more: what is wanted is here, or has failed. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending.values());
  }

  private ask(tile: TileAt): void {
    const id = tileId(this.meta, tile);
    const work = this.load(tile).catch((error: unknown) => this.fail(tile, error));
    this.pending.set(
      id,
      work.finally(() => {
        this.pending.delete(id);
        this.tell();
      }),
    );
  }

  private async load(at: TileAt): Promise<void> {
    const id = tileId(this.meta, at);
    const text = await this.archive.text(at);
    if (text === undefined) {
      this.failed.delete(id);
      this.tiles.addAbsent(at);
      return;
    }
    const payload = parsePayload(text);
    if (!payload) throw brokenTile(at);
    const name = `tile ${at.level}/${at.i}.csv`;
    const events = { name, text: payload.csv };
    const reading = await readTimeline({ events, options: this.meta.read, pause: this.pause });
    if (this.signal.aborted) return;
    this.failed.delete(id);
    this.tiles.add({ at, reading: namedApart(reading, id), below: payload.below });
    this.letGo();
  }

  private fail(tile: TileAt, error: unknown): void {
    if (this.signal.aborted) return;
    const id = tileId(this.meta, tile);
    const tries = (this.failed.get(id)?.tries ?? 0) + 1;
    this.failed.set(id, { tile, tries, message: error instanceof Error ? error.message : String(error) });
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.again(tile);
    }, wait);
    this.timers.add(timer);
  }

  /** Asks again for a tile that failed, if it is still looked at; else whoever looks at it will. */
  private again(tile: TileAt): void {
    const id = tileId(this.meta, tile);
    if (this.view.some((wanted) => tileId(this.meta, wanted) === id)) this.ask(tile);
    else this.failed.delete(id);
  }

  /** Forgets tiles that nobody has looked at for long. */
  private letGo(): void {
    const inView = new Set(this.view.map((tile) => tileId(this.meta, tile)));
    for (const [id, tile] of this.wanted) {
      if (this.tiles.size <= MOST_TILES) return;
      if (inView.has(id)) continue;
      this.wanted.delete(id);
      this.tiles.drop(tile);
    }
  }

  /** Tells once of all that has come at about the same time. */
  private tell(): void {
    if (this.told) return;
    this.told = true;
    setTimeout(() => {
      this.told = false;
      if (!this.signal.aborted) this.onChange?.();
    }, 0);
  }
}

/**
 * Opens the archive at an address; the tiles come when they are wanted. Rejects with a TileError, whose message a reader can be shown, or
 * with an AbortError when `signal` was used. Using the signal later ends all fetching.
 */
export async function openTiles(url: string | URL, signal: AbortSignal): Promise<TileTimeline> {
  return new TileTimeline(await openArchive(new URL(url, globalThis.document?.baseURI), signal), signal);
}
