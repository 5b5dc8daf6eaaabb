import type { Day } from "../dates/day.ts";
import type { ReadOptions } from "./input.ts";
import { BINS, FANOUT, KEPT, type TileGrid } from "./tile-grid.ts";
import { isObject } from "./timeline-json.ts";

/** What an archive of tiles says of itself: the metadata of the container, as JSON. */
export interface TileMeta extends TileGrid {
  readonly kind: "timeline";
  readonly version: 1;
  readonly fanout: typeof FANOUT;
  readonly k: typeof KEPT;
  readonly hist: typeof BINS;
  /** Events in all tiles. */
  readonly n: number;
  /** The deepest level that has tiles. */
  readonly deepest: number;
  /** The first start and the last end of all events, days since 1970-01-01. */
  readonly startDay: Day;
  readonly endDay: Day;
  /** The headings, as they stand in the first line of every tile's table. */
  readonly columns: readonly string[];
  /** How the dates are to be read: what was settled for whole columns. */
  readonly read: ReadOptions;
  /** The groups with most events, and how many those are: the same order of tones whichever tiles are there. */
  readonly groups: readonly (readonly [name: string, count: number])[];
  readonly title?: string;
  readonly description?: string;
}

/** The metadata of an archive; undefined for one that is no timeline, or of a later version. */
export function tileMetaOf(value: unknown): TileMeta | undefined {
  if (!isObject(value) || value.kind !== "timeline" || value.version !== 1) return undefined;
  if (value.fanout !== FANOUT || value.k !== KEPT || value.hist !== BINS) return undefined;
  const numbers = [value.k0, value.i0, value.n, value.deepest, value.startDay, value.endDay];
  if (!numbers.every(Number.isFinite) || ![value.columns, value.groups].every(Array.isArray) || !isObject(value.read))
    return undefined;
  return value as unknown as TileMeta;
}
