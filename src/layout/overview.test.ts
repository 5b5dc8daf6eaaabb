import { expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import { RangeIndex } from "../events/range-index.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { layoutStrip, type Overview, viewOfWindow, windowOf } from "./overview.ts";
import { syntheticIndex } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { fitLimits, spanOf, type Viewport, viewportOf, xOf } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const index = syntheticIndex({ count: 3000, seed: 2 });
const limits = { startDay: index.startDay, endDay: index.endDay, leftPx: 24, rightPx: 200 };
const overviewOf = (view: Viewport, given = index): Overview => {
  const strip = layoutStrip({
    range: new RangeIndex(given),
    limits: { ...limits, startDay: given.startDay, endDay: given.endDay },
    ...{ widthPx: 800, heightPx: 48, words, measure: (text) => text.length * 6 },
  });
  return { strip, window: windowOf(strip.view, view) };
};
const view = viewportOf(index.endDay - 9000, index.endDay - 3000, 1000);

test("L18 the strip shows all of the data, whatever the plot shows", () => {
  const { strip } = overviewOf(view);
  expect(xOf(strip.view, index.startDay)).toBeCloseTo(12);
  expect(xOf(strip.view, index.endDay)).toBeCloseTo(788);
  expect(overviewOf(fitLimits(limits, 1000)).strip.path).toBe(strip.path);
  expect(strip.ticks.length).toBeGreaterThan(2);
});

test("L18 its bars stand on its lower edge and strike none of the words at its upper one", () => {
  const heights = [...overviewOf(view).strip.path.matchAll(/V([\d.]+)/g)].map((match) => Number(match[1]));
  expect(Math.max(...heights)).toBe(48);
  // Words of 12 px in a strip of 48 have their feet 16 px below its edge.
  expect(Math.min(...heights)).toBeGreaterThan(16);
});

test("L18 its window is the plot's viewport, and a window moved or resized is a viewport again", () => {
  const overview = overviewOf(view);
  const { x0, x1 } = overview.window;
  expect(x0).toBeCloseTo(xOf(overview.strip.view, view.startDay));
  const same = spanOf(viewOfWindow(overview, overview.window, 1000));
  expect(same.startDay).toBeCloseTo(view.startDay, 6);
  expect(same.endDay).toBeCloseTo(index.endDay - 3000, 6);
  const moved = viewOfWindow(overview, { x0: x0 + 10, x1: x1 + 10 }, 1000);
  expect(moved.daysPerPx).toBeCloseTo(view.daysPerPx, 9);
  expect(moved.startDay - view.startDay).toBeCloseTo(10 * overview.strip.view.daysPerPx, 6);
  const wider = viewOfWindow(overview, { x0, x1: x1 + 20 }, 1000);
  expect(wider.startDay).toBeCloseTo(view.startDay, 6);
  expect(wider.daysPerPx).toBeGreaterThan(view.daysPerPx);
});

test("L18 without events, or at one moment, there is still a strip", () => {
  expect(overviewOf(view, syntheticIndex({ count: 0, seed: 1 })).strip.path).toBe("");
  expect(overviewOf(view, syntheticIndex({ count: 1, seed: 1 })).strip.path).toMatch(/^M/);
});

const textsOf = (startDay: number, days: number, lang = "en"): string[] => {
  const strip = layoutStrip({
    range: new RangeIndex(index),
    limits: { ...limits, startDay, endDay: startDay + days },
    ...{ widthPx: 800, heightPx: 48, words: tickWords({ lang, words: dateWordsFor(lang) }) },
    measure: (text) => text.length * 6,
  });
  const ends = strip.ticks.map(({ xPx, text }) => [xPx, xPx + text.length * 6] as const);
  for (const [place, [fromPx]] of ends.slice(1).entries()) expect(fromPx).toBeGreaterThan(ends[place]?.[1] ?? 0);
  expect(ends.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(800);
  return strip.ticks.map(({ text }) => text);
};

test("L18 a strip of months says each year once, in the place of its first month", () => {
  const two = textsOf(dayOfCivil(2019, 12, 15), 730);
  expect(two.slice(0, 2)).toEqual(["2020", "Apr"]);
  expect(two.filter((text) => /\d/.test(text))).toEqual(["2020", "2021"]);
  expect(textsOf(dayOfCivil(2020, 3, 20), 200)[0]).toBe("Apr 2020");
  for (const startDay of [-400_000, 0, 18_000])
    for (const span of [3, 20, 100, 300, 500, 900, 2000]) textsOf(startDay, span, "de");
});

test("L18 a strip of days says each month once, one of times each day, one of seconds each minute", () => {
  const weeks = textsOf(dayOfCivil(2019, 12, 12), 80);
  expect(weeks[0]).toMatch(/^\d+ Dec 2019$/);
  expect(weeks.filter((text) => /[a-z]/i.test(text)).slice(1)).toEqual(["Jan 2020", "Feb"]);
  expect(textsOf(dayOfCivil(2020, 3, 30.5), 1.2)).toContain("31 Mar 2020");
  expect(textsOf(0.25 - 20 / 86_400, 60 / 86_400)).toContain("06:00");
});
