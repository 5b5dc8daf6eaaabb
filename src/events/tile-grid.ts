import type { Day } from "../dates/day.ts";

/** Each level divides a tile into so many: four octaves. */
export const FANOUT = 16;
const OCTAVES = 4;
/** So many events, the most important ones, stay in a tile that has tiles below it. */
export const KEPT = 512;
/** What lasts too long to go deeper stays besides, the most important first, as long as a tile with tiles below it holds no more than this. */
export const CROWDED = 576;
/** A tile in which no more than this are left takes them all, and has none below it. */
export const LEAF = 1024;
/** Stretches in which a tile counts what stands below it. */
export const BINS = 2048;

/** Tile ids are whole numbers up to 2^52, as the container has them: two roots and twelve levels below them. */
const DEEPEST = 12;
/** Below 2^-34 days, 5 µs, for a tile there is nothing to tell apart, nor a label to place. */
const FINEST_OCTAVE = -34;

/** The tiles of one timeline: at level 0 the two of 2^k0 days from i0·2^k0 on, below each of them sixteen, and so on. */
export interface TileGrid {
  readonly k0: number;
  readonly i0: number;
}

/** One tile: [i·w, (i+1)·w) days since 1970-01-01, w being `tileDays` of its level. The same dyadic stretches in which labels are placed. */
export interface TileAt {
  readonly level: number;
  readonly i: number;
}

/** The grid with the narrowest pair of roots that hold a span of time. Its tiles are at least a day wide at level 0. */
export function gridFor(startDay: Day, endDay: Day): TileGrid {
  const last = Math.max(startDay, endDay);
  let k0 = Math.max(0, Math.ceil(Math.log2(Math.max(1, (last - startDay) / 2))));
  while (Math.floor(last / 2 ** k0) - Math.floor(startDay / 2 ** k0) > 1) k0++;
  return { k0, i0: Math.floor(startDay / 2 ** k0) };
}

/** The deepest level that a grid has: where its tiles can still be counted in doubles, and told apart. */
export function deepestLevel({ k0, i0 }: TileGrid): number {
  const countable = Math.floor((52 - Math.log2(Math.abs(i0) + 2)) / OCTAVES);
  return Math.max(0, Math.min(DEEPEST, countable, Math.floor((k0 - FINEST_OCTAVE) / OCTAVES)));
}

/** Width of a level's tiles, days; a power of two. */
export function tileDays({ k0 }: TileGrid, level: number): number {
  return 2 ** (k0 - OCTAVES * level);
}

/** The first tile of a level. */
export function firstTile({ i0 }: TileGrid, level: number): number {
  return i0 * FANOUT ** level;
}

/** How many tiles a level has room for. */
export function tilesAcross(level: number): number {
  return 2 * FANOUT ** level;
}

/** The tile of a level that holds a moment. */
export function tileOf(grid: TileGrid, level: number, at: Day): number {
  return Math.floor(at / tileDays(grid, level));
}

/** The id of the first tile of a level: all tiles of the levels above come before it. */
const baseOf = (level: number): number => (2 * (FANOUT ** level - 1)) / (FANOUT - 1);

/** A tile's number in the container. Throws for a tile outside the grid: a programming mistake. */
export function tileId(grid: TileGrid, { level, i }: TileAt): number {
  const place = i - firstTile(grid, level);
  if (!(place >= 0 && place < tilesAcross(level))) throw new RangeError(`no tile ${i} at level ${level}`);
  return baseOf(level) + place;
}

/** The tile that has a number; the inverse of `tileId`. */
export function tileAt(grid: TileGrid, id: number): TileAt {
  let level = 0;
  while (baseOf(level + 1) <= id) level++;
  return { level, i: id - baseOf(level) + firstTile(grid, level) };
}
