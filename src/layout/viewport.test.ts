import fc from "fast-check";
import { expect, test } from "vitest";
import {
  clampViewport,
  dayAt,
  fitLimits,
  limitsIn,
  panBy,
  resized,
  scaleOf,
  spanOf,
  type Viewport,
  type ViewportLimits,
  viewportOf,
  xOf,
  zoomAbout,
} from "./viewport.ts";

/** Moments from the Big Bang to the far future, and scales from 14 billion years to an hour across the plot. */
const days = fc.oneof(
  fc.double({ min: -5e12, max: 1e6, noNaN: true }),
  fc.double({ min: -1e6, max: 1e5, noNaN: true }),
);
const widths = fc.integer({ min: 120, max: 3000 });
const views: fc.Arbitrary<Viewport> = fc
  .record({
    startDay: days,
    span: fc.double({ min: Math.log(1 / 24), max: Math.log(5.1e12), noNaN: true }),
    widthPx: widths,
  })
  .map(({ startDay, span, widthPx }) => ({ startDay, daysPerPx: Math.exp(span) / widthPx, widthPx }));
const limits: fc.Arbitrary<ViewportLimits> = fc
  .record({
    startDay: days,
    length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 29, noNaN: true }).map(Math.exp)),
  })
  .map(({ startDay, length }) => ({ startDay, endDay: startDay + length, leftPx: 24, rightPx: 200 }));

/** What a double cannot tell apart at a moment, in px. */
const blurPx = (view: Viewport, day: number): number =>
  (4 * 2 ** -52 * Math.max(Math.abs(day), Math.abs(view.startDay), 1)) / view.daysPerPx;

test("L1 zooming keeps the moment under the pointer within a millionth of a pixel, as far as a double can tell", () => {
  fc.assert(
    fc.property(
      views,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      (view, share, factor) => {
        const xPx = share * view.widthPx;
        const day = dayAt(view, xPx);
        const zoomed = zoomAbout(view, xPx, factor);
        expect(Math.abs(xOf(zoomed, day) - xPx)).toBeLessThan(1e-6 + blurPx(zoomed, day));
        expect(zoomed.daysPerPx).toBeCloseTo(view.daysPerPx / factor, 12);
      },
    ),
  );
});

test("L1 panning moves the picture by whole pixels and back to where it was", () => {
  fc.assert(
    fc.property(views, fc.integer({ min: -4000, max: 4000 }), (view, px) => {
      const moved = panBy(view, px);
      expect(Math.abs(xOf(moved, view.startDay) - px)).toBeLessThan(1e-6 + blurPx(view, view.startDay));
      expect(Math.abs(xOf(view, panBy(moved, -px).startDay))).toBeLessThan(1e-6 + blurPx(view, view.startDay));
    }),
  );
});

test("L1 clamping twice is clamping once, and what is within the limits is left alone", () => {
  fc.assert(
    fc.property(views, limits, (view, bounds) => {
      const once = clampViewport(view, bounds);
      expect(clampViewport(once, bounds)).toEqual(once);
    }),
    { numRuns: 400 },
  );
});

test("L1 the data cannot be lost: a clamped viewport always holds some of its extent", () => {
  fc.assert(
    fc.property(views, limits, (view, bounds) => {
      const clamped = clampViewport(view, bounds);
      const slack = 1e-6 + blurPx(clamped, bounds.endDay);
      expect(xOf(clamped, bounds.startDay)).toBeLessThan(clamped.widthPx * 0.75 + slack);
      expect(xOf(clamped, bounds.endDay)).toBeGreaterThan(clamped.widthPx * 0.25 - slack);
    }),
  );
});

test("L1 zoom goes from all the data with its margins down to an hour", () => {
  const bounds = { startDay: 0, endDay: 3650, leftPx: 24, rightPx: 200 };
  const fitted = fitLimits(bounds, 1024);
  expect(xOf(fitted, 0)).toBeCloseTo(24);
  expect(xOf(fitted, 3650)).toBeCloseTo(824);
  expect(clampViewport(fitted, bounds)).toEqual(fitted);
  expect(clampViewport(zoomAbout(fitted, 500, 0.01), bounds).daysPerPx).toBe(fitted.daysPerPx);
  const near = clampViewport(zoomAbout(fitted, 500, 1e9), bounds);
  expect(near.daysPerPx * near.widthPx).toBeCloseTo(1 / 24, 12);
  expect(clampViewport(zoomAbout(fitted, 500, 1e9), { ...bounds, minSpanDays: 2 }).daysPerPx * 1024).toBeCloseTo(2);
});

test("L1 a single moment is fitted in the middle of its margins, and narrow plots keep half of their width for the data", () => {
  const moment = { startDay: 500, endDay: 500, leftPx: 20, rightPx: 100 };
  const view = fitLimits(moment, 1000);
  expect(xOf(view, 500)).toBeCloseTo(20 + 880 / 2);
  expect(clampViewport(view, moment)).toEqual(view);
  const narrow = fitLimits({ startDay: 0, endDay: 100, leftPx: 100, rightPx: 300 }, 200);
  expect(xOf(narrow, 100) - xOf(narrow, 0)).toBeCloseTo(100);
});

test("L1 no zoom is deeper than doubles are exact: at the Big Bang a pixel keeps its minutes", () => {
  const bounds = { startDay: -5.04e12, endDay: 20_000, leftPx: 24, rightPx: 200 };
  const deep = clampViewport({ startDay: -5e12, daysPerPx: 1e-9, widthPx: 1000 }, bounds);
  expect(deep.daysPerPx).toBeGreaterThan(16 * (5e12 * 2 ** -53));
  const today = clampViewport({ startDay: 19_000, daysPerPx: 1e-9, widthPx: 1000 }, bounds);
  expect(today.daysPerPx * 1000).toBeCloseTo(1 / 24, 9);
});

test("L1 a viewport is the span it was made for, in any width, and d3's scale agrees with it", () => {
  fc.assert(
    fc.property(views, widths, (view, widthPx) => {
      const { startDay, endDay } = spanOf(view);
      const same = spanOf(viewportOf(startDay, endDay, widthPx));
      const wider = spanOf(resized(view, widthPx));
      const tolerance = (endDay - startDay) * 1e-9 + Math.abs(startDay) * 1e-15;
      for (const span of [same, wider]) {
        expect(Math.abs(span.startDay - startDay)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(span.endDay - endDay)).toBeLessThanOrEqual(tolerance);
      }
      const middle = dayAt(view, view.widthPx / 2);
      expect(Math.abs(scaleOf(view)(middle) - view.widthPx / 2)).toBeLessThan(
        1e-6 + view.widthPx * 1e-9 + 4 * blurPx(view, middle),
      );
    }),
  );
  expect(viewportOf(5, 5, 0)).toEqual({ startDay: 5, daysPerPx: 1 / 24, widthPx: 1 });
});

test("L1 all the data fills the view, however short it is; around one moment an hour is seen", () => {
  const second = 1 / 86_400;
  const fill = (starts: readonly number[], endDay: number): number => {
    const start = Float64Array.from(starts);
    const data = { start, count: start.length, startDay: starts[0] as number, endDay };
    const limits = limitsIn(data, { leftPx: 20, rightPx: 80 });
    const view = fitLimits(limits, 1100);
    expect(clampViewport(view, limits)).toEqual(view);
    return view.daysPerPx * 1000;
  };
  expect(fill([-21_000, -21_000 + 70 * second], -21_000 + 71 * second)).toBeCloseTo(71 * second, 9);
  expect(fill([5, 5], 5 + second)).toBeCloseTo(1 / 24, 9);
  expect(fill([5, 9], 10)).toBeCloseTo(5, 9);
});
