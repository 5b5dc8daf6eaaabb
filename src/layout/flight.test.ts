import { interpolateZoom } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { flight } from "./flight.ts";
import { dayAt, type Viewport, viewportOf } from "./viewport.ts";

const spans = fc.double({ min: Math.log(1 / 24), max: Math.log(5e12), noNaN: true }).map(Math.exp);
const views = (widthPx: number): fc.Arbitrary<Viewport> =>
  fc
    .record({ middle: fc.double({ min: -5e12, max: 30_000, noNaN: true }), days: spans })
    .map(({ middle, days }) => viewportOf(middle - days / 2, middle + days / 2, widthPx));
const middleOf = (view: Viewport): number => dayAt(view, view.widthPx / 2);
const daysOf = (view: Viewport): number => view.widthPx * view.daysPerPx;

test("L2 a flight begins and ends exactly, and is a viewport everywhere between", () => {
  fc.assert(
    fc.property(views(800), views(800), (from, to) => {
      const path = flight(from, to);
      expect(path.at(0)).toBe(from);
      expect(path.at(1)).toBe(to);
      expect(path.durationMs).toBeLessThanOrEqual(1400);
      for (const share of [0.01, 0.25, 0.5, 0.75, 0.99]) {
        const view = path.at(share);
        expect(Number.isFinite(view.startDay)).toBe(true);
        expect(view.daysPerPx).toBeGreaterThan(0);
        expect(view.widthPx).toBe(800);
      }
    }),
    { numRuns: 300 },
  );
});

test("L2 a flight is without jumps: near both ends it is near them, and in a thousand steps no step is large", () => {
  const deep = viewportOf(19_000, 19_000 + 1 / 24, 1000);
  const all = viewportOf(-5e12, 20_000, 1000);
  const away = viewportOf(-3e12, -3e12 + 3000, 1000);
  for (const [from, to] of [
    [all, deep],
    [deep, all],
    [deep, away],
    [away, all],
  ] as const) {
    const path = flight(from, to);
    let before = path.at(0);
    for (let step = 1; step <= 1000; step++) {
      const view = path.at(step / 1000);
      const wider = Math.max(daysOf(before), daysOf(view));
      expect(Math.abs(middleOf(view) - middleOf(before)) / wider).toBeLessThan(0.5);
      expect(Math.abs(Math.log(daysOf(view) / daysOf(before)))).toBeLessThan(0.5);
      before = view;
    }
  }
});

test("L2 it is the way of d3's interpolateZoom, where that is exact", () => {
  const from = viewportOf(0, 100, 500);
  const to = viewportOf(900, 910, 500);
  const path = flight(from, to);
  const way = interpolateZoom([50, 0, 100], [905, 0, 10]);
  for (const share of [0.2, 0.5, 0.8]) {
    const [middle, , days] = way(share);
    expect(middleOf(path.at(share))).toBeCloseTo(middle, 6);
    expect(daysOf(path.at(share))).toBeCloseTo(days, 6);
  }
});

test("L2 nothing to move takes no time, and a far way takes longer than a near one", () => {
  const view = viewportOf(0, 100, 500);
  expect(flight(view, { ...view }).durationMs).toBe(0);
  expect(flight(view, { ...view }).at(0.5)).toEqual(view);
  const near = flight(view, viewportOf(50, 150, 500)).durationMs;
  expect(flight(view, viewportOf(5000, 5100, 500)).durationMs).toBeGreaterThan(near);
});
