import type { Day } from "../dates/day.ts";
import { deepestLevel, firstTile, type TileAt, tileDays, tileOf, tilesAcross } from "./tile-grid.ts";
import type { TileMeta } from "./tile-meta.ts";

/** Labels are placed on stretches drawn so wide at the finest scale of an octave, px: a power of two. */
const STRETCH_OCTAVE = 9;
/**
 * Octaves that a tile is wider than the stretches whose labels it may give. What is decided for a stretch depends on no more than three before
 * it and two after it, so that the tile before a view and three quarters of one after it are enough.
 */
const SPARE_OCTAVES = 2;
const OCTAVES = 4;
const AFTER = 0.75;

/** The deepest level whose events may have labels on stretches of 2^octave days. It depends on nothing else, and so neither do the labels. */
export function labelLevel({ k0 }: Pick<TileMeta, "k0">, octave: number): number {
  return Math.max(0, Math.floor((k0 - octave - SPARE_OCTAVES) / OCTAVES));
}

/** The deepest level whose events are shown at a scale: its tiles are drawn 512 to 8192 px wide. */
function shownLevel({ k0, deepest }: Pick<TileMeta, "k0" | "deepest">, pxPerDay: number): number {
  const octave = STRETCH_OCTAVE - Math.ceil(Math.log2(pxPerDay) - 1e-9);
  return Math.min(deepest, Math.max(0, Math.floor((k0 - octave) / OCTAVES)));
}

/**
 * The tiles that a view needs: on every level from the roots down to the one that is shown those under the view, the one before, from which
 * spans may reach into it, and the one after where labels depend on it. Coarse levels first.
 */
export function tilesFor(meta: TileMeta, startDay: Day, endDay: Day, pxPerDay: number): readonly TileAt[] {
  const tiles: TileAt[] = [];
  const shown = Math.min(shownLevel(meta, pxPerDay), deepestLevel(meta));
  for (let level = 0; level <= shown; level++) {
    const days = tileDays(meta, level);
    const first = firstTile(meta, level);
    const last = first + tilesAcross(level) - 1;
    const to = Math.min(last, tileOf(meta, level, endDay + AFTER * days));
    const from = Math.max(first, level === 0 ? first : tileOf(meta, level, startDay) - 1);
    for (let i = from; i <= (level === 0 ? last : to); i++) tiles.push({ level, i });
  }
  return tiles;
}
