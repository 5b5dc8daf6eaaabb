import { expect, test } from "vitest";
import { RangeIndex } from "../events/range-index.ts";
import { othersPath } from "./others.ts";
import { METRICS } from "./plan.ts";
import type { Scene } from "./scene.ts";
import { syntheticIndex } from "./synthetic.ts";
import { viewportOf, xOf } from "./viewport.ts";

const index = syntheticIndex({ count: 3000, seed: 2 });
const [WIDTH, AXIS] = [800, 400];
const lying = { widthPx: WIDTH, heightPx: 448, axisYPx: AXIS } as Scene;
const view = viewportOf(index.startDay, index.endDay, WIDTH);

/** The boxes that a path draws. */
const boxes = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+),(-?[\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)].map(([, x, y, width, height]) => ({
    ...{ x: Number(x), y: Number(y), width: Number(width), height: Number(height) },
  }));

test("L32 what is not found while a reader searches stays as a stroke on the axis and a mark in the band, where it begins", () => {
  const mask = new Uint8Array(index.count);
  mask[1500] = 1;
  const [stroke, dot] = boxes(othersPath(new RangeIndex(index, mask), lying, METRICS, view));
  const xPx = xOf(view, index.start[1500] as number);
  expect(Math.abs((stroke?.x ?? 0) - xPx)).toBeLessThanOrEqual(4);
  expect((stroke?.y ?? 0) + (stroke?.height ?? 0)).toBeCloseTo(AXIS);
  expect((dot?.y ?? 0) + (dot?.height ?? 0)).toBeLessThan(AXIS - METRICS.rugPx);
  expect(dot?.y).toBeGreaterThan(AXIS - METRICS.rugPx - METRICS.dotBandPx);
  expect(othersPath(new RangeIndex(index, new Uint8Array(index.count)), lying, METRICS, view)).toBe("");
});

test("L32 it follows the plot's length and not the number of events, and the way that time runs", () => {
  const range = new RangeIndex(index);
  const all = boxes(othersPath(range, lying, METRICS, view));
  expect(all.length).toBeGreaterThan(100);
  expect(all.length).toBeLessThan(WIDTH);
  const mirrored = boxes(othersPath(range, { ...lying, isMirrored: true }, METRICS, view));
  expect(mirrored.map(({ x, width }) => Math.round(WIDTH - x - width))).toEqual(all.map(({ x }) => Math.round(x)));
  const upright = { ...lying, isUpright: true, widthPx: 448, heightPx: WIDTH, axisXPx: 48 } as Scene;
  const down = boxes(othersPath(range, upright, METRICS, view));
  expect(down.map(({ y }) => y)).toEqual(all.map(({ x }) => x));
  for (const { x } of down) expect(x).toBeGreaterThanOrEqual(48);
});
