import { expect, test } from "vitest";
import { RangeIndex } from "../events/range-index.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { layoutOverview, type Overview, viewOfWindow } from "./overview.ts";
import { syntheticIndex } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { fitLimits, spanOf, type Viewport, viewportOf, xOf } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const index = syntheticIndex({ count: 3000, seed: 2 });
const limits = { startDay: index.startDay, endDay: index.endDay, leftPx: 24, rightPx: 200 };
const strip = (view: Viewport, given = index): Overview =>
  layoutOverview({
    range: new RangeIndex(given),
    limits: { ...limits, startDay: given.startDay, endDay: given.endDay },
    ...{ view, widthPx: 800, heightPx: 48, words, measure: (text) => text.length * 6 },
  });
const view = viewportOf(index.endDay - 9000, index.endDay - 3000, 1000);

test("L18 the strip shows all of the data, whatever the plot shows", () => {
  const overview = strip(view);
  expect(xOf(overview.view, index.startDay)).toBeCloseTo(12);
  expect(xOf(overview.view, index.endDay)).toBeCloseTo(788);
  expect(strip(fitLimits(limits, 1000)).path).toBe(overview.path);
  expect(overview.ticks.length).toBeGreaterThan(2);
});

test("L18 its bars stand on its lower edge and within its height", () => {
  const heights = [...strip(view).path.matchAll(/V([\d.]+)/g)].map((match) => Number(match[1]));
  expect(Math.max(...heights)).toBe(48);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(4);
});

test("L18 its window is the plot's viewport, and a window moved or resized is a viewport again", () => {
  const overview = strip(view);
  const { x0, x1 } = overview.window;
  expect(x0).toBeCloseTo(xOf(overview.view, view.startDay));
  const same = spanOf(viewOfWindow(overview, overview.window, 1000));
  expect(same.startDay).toBeCloseTo(view.startDay, 6);
  expect(same.endDay).toBeCloseTo(index.endDay - 3000, 6);
  const moved = viewOfWindow(overview, { x0: x0 + 10, x1: x1 + 10 }, 1000);
  expect(moved.daysPerPx).toBeCloseTo(view.daysPerPx, 9);
  expect(moved.startDay - view.startDay).toBeCloseTo(10 * overview.view.daysPerPx, 6);
  const wider = viewOfWindow(overview, { x0, x1: x1 + 20 }, 1000);
  expect(wider.startDay).toBeCloseTo(view.startDay, 6);
  expect(wider.daysPerPx).toBeGreaterThan(view.daysPerPx);
});

test("L18 without events, or at one moment, there is still a strip", () => {
  expect(strip(view, syntheticIndex({ count: 0, seed: 1 })).path).toBe("");
  expect(strip(view, syntheticIndex({ count: 1, seed: 1 })).path).toMatch(/^M/);
});
