import fc from "fast-check";
import { expect, test } from "vitest";
import {
  deepestLevel,
  FANOUT,
  firstTile,
  gridFor,
  tileAt,
  tileDays,
  tileId,
  tileOf,
  tilesAcross,
} from "./tile-grid.ts";

/** Moments from the Big Bang on, to the millionth of a day, and spans from an instant to all of it. */
const moment = fc
  .oneof(fc.double({ min: -5e12, max: 5e6, noNaN: true }), fc.double({ min: -20_000, max: 20_000, noNaN: true }))
  .map((day) => Math.round(day * 1e6) / 1e6 + 0);
const days = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 5e12, noNaN: true }),
);
const grids = fc
  .tuple(moment, days)
  .map(([from, width]) => ({ from, to: from + width, grid: gridFor(from, from + width) }));

test("ET1 two roots hold all of the data, and none is wider than it must be", () => {
  fc.assert(
    fc.property(grids, ({ from, to, grid }) => {
      const [first, last] = [tileOf(grid, 0, from), tileOf(grid, 0, to)];
      expect(first).toBe(grid.i0);
      expect(last - first).toBeLessThanOrEqual(1);
      // Roots of half the width would not do, but for the least of a day.
      const half = 2 ** (grid.k0 - 1);
      if (grid.k0 > 0) expect(Math.floor(to / half) - Math.floor(from / half)).toBeGreaterThan(1);
    }),
  );
});

test("ET1 a tile's number is its own, whole, and at most 2^52; tiles of coarser levels come first", () => {
  fc.assert(
    fc.property(grids, fc.double({ min: 0, max: 1, noNaN: true }), ({ from, to, grid }, share) => {
      const at = from + share * (to - from);
      let before = -1;
      for (let level = 0; level <= deepestLevel(grid); level++) {
        const tile = { level, i: tileOf(grid, level, at) };
        const id = tileId(grid, tile);
        expect(Number.isSafeInteger(id) && id <= 2 ** 52).toBe(true);
        expect(id).toBeGreaterThan(before);
        expect(tileAt(grid, id)).toEqual(tile);
        before = tileId(grid, { level, i: firstTile(grid, level) + tilesAcross(level) - 1 });
      }
    }),
  );
});

test("ET1 sixteen tiles lie below each, and a moment's tile lies below its tile on the level above", () => {
  fc.assert(
    fc.property(grids, ({ from, grid }) => {
      for (let level = 1; level <= deepestLevel(grid); level++) {
        expect(tileDays(grid, level) * FANOUT).toBe(tileDays(grid, level - 1));
        expect(Math.floor(tileOf(grid, level, from) / FANOUT)).toBe(tileOf(grid, level - 1, from));
      }
    }),
  );
});

test("ET1 a tile outside the grid is a mistake of the program", () => {
  const grid = gridFor(0, 1000);
  expect(() => tileId(grid, { level: 0, i: grid.i0 + 2 })).toThrow(RangeError);
  expect(() => tileId(grid, { level: 1, i: -1 })).toThrow(RangeError);
});
