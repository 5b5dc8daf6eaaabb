import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { PRESENT, YEAR_DAYS } from "./tick-steps.ts";
import { type TickWords, tickWords } from "./tick-words.ts";
import { type AxisTicks, TICK_TEXT_PX, type TickRoom, ticksOf } from "./ticks.ts";
import { viewportOf } from "./viewport.ts";

const wordsOf = (lang: string): TickWords => tickWords({ lang, words: dateWordsFor(lang) });
const english = wordsOf("en");
const room: TickRoom = { measure: (text) => text.length * 6.6, gapPx: 18 };
const axis = (startDay: number, endDay: number, widthPx = 900, words = english): AxisTicks =>
  ticksOf(viewportOf(startDay, endDay, widthPx), words, room);
const fine = (axis: AxisTicks): string => axis.ticks.map(({ text }) => text).join(" | ");
const coarse = (axis: AxisTicks): string => axis.context.map(({ text }) => text).join(" | ");
const year = (astronomical: number): number => dayOfCivil(astronomical, 1, 1);
const ago = (years: number): number => PRESENT - years * YEAR_DAYS;

/** Spans over all of time: news, the turn of the eras, deep time; as far as doubles tell pixels apart. */
const spans = fc
  .record({
    place: fc.oneof(
      fc.double({ min: year(1900), max: year(2100), noNaN: true }),
      fc.double({ min: year(-30), max: year(30), noNaN: true }),
      fc.double({ min: 0, max: Math.log(1.38e10), noNaN: true }).map((exponent) => ago(Math.exp(exponent))),
    ),
    size: fc.double({ min: Math.log(0.1 / 86_400), max: Math.log(1.4e10 * YEAR_DAYS), noNaN: true }),
    widthPx: fc.integer({ min: 300, max: 2400 }),
  })
  .map(({ place, size, widthPx }) => {
    const days = Math.max(Math.exp(size), Math.abs(place) * 2 ** -48 * widthPx);
    return { startDay: place - days / 2, endDay: place + days / 2, widthPx };
  });

test("L3 over all of time no tick repeats another, and none is a year 0 or no number", () => {
  fc.assert(
    fc.property(spans, ({ startDay, endDay, widthPx }) => {
      const { ticks, context, lines } = axis(startDay, endDay, widthPx);
      const all = [...ticks, ...context];
      for (const { text, xPx } of all) {
        expect(text).not.toMatch(/^-|^0( |$)|^0 AD|NaN|undefined|Invalid/);
        expect(Number.isFinite(xPx)).toBe(true);
      }
      expect(new Set(ticks.map(({ key }) => key)).size).toBe(ticks.length);
      expect(new Set(context.map(({ key }) => key)).size).toBe(context.length);
      for (const [place, tick] of ticks.entries()) expect(tick.text).not.toBe(ticks[place + 1]?.text);
      for (const [place, xPx] of lines.entries()) expect(xPx).toBeLessThan(lines[place + 1] ?? Infinity);
    }),
    { numRuns: 1500 },
  );
});

test("L3 where some years need their era, all have it", () => {
  expect(fine(axis(year(-2000), year(2300), 1200))).toMatch(/1 AD \| .*1000 AD \| .*2000 AD/);
  expect(fine(axis(year(980), year(1050)))).toMatch(/990 AD \| 1000 AD/);
  expect(fine(axis(year(1001), year(1050)))).not.toContain("AD");
});

test("L3 texts of a tier never touch at any zoom, and none but the first is ever cut", () => {
  fc.assert(
    fc.property(spans, ({ startDay, endDay, widthPx }) => {
      const { ticks, context } = axis(startDay, endDay, widthPx);
      for (const tier of [ticks, context])
        tier.forEach(({ xPx, text }, place) => {
          const next = tier[place + 1];
          if (next) expect(xPx + room.measure(text) + room.gapPx).toBeLessThanOrEqual(next.xPx + 1e-6);
        });
      for (const { xPx, text } of [...ticks, ...context.slice(1)])
        expect(xPx + TICK_TEXT_PX + room.measure(text)).toBeLessThanOrEqual(widthPx);
    }),
    { numRuns: 1500 },
  );
});

test("L3 the current unit is always readable: where there is a context, one of its names stands whole in the plot", () => {
  fc.assert(
    fc.property(spans, ({ startDay, endDay, widthPx }) => {
      const { ticks, context, borders } = axis(startDay, endDay, widthPx);
      const isYears = ticks.every(({ key }) => /^-?\d+$|^ago:/.test(key));
      if (isYears && borders.length === 0) return;
      const whole = context.filter(({ xPx, text }) => xPx >= 0 && xPx + room.measure(text) <= widthPx);
      expect(whole.length).toBeGreaterThan(0);
    }),
    { numRuns: 600 },
  );
});

test("L3 the step depends on the zoom alone while the view is moved", () => {
  const days = 40;
  const keys = new Map<number, string>();
  for (let shift = 0; shift < 200; shift += 0.7)
    for (const { key, text } of axis(18_000 + shift, 18_000 + shift + days).ticks) {
      const at = Number(key.replaceAll("-", ""));
      expect(keys.get(at) ?? text).toBe(text);
      keys.set(at, text);
    }
  // Every fifth day of 240.
  expect([...keys.keys()].length).toBeLessThan(150);
});

test("L3 the tiers read like a calendar, from billions of years down to milliseconds", () => {
  const day = dayOfCivil(2024, 2, 29);
  const second = 1 / 86_400;
  const rows: readonly (readonly [AxisTicks, string, string])[] = [
    [
      axis(ago(13.8e9), PRESENT + 1000),
      "13 Ga | 12 Ga | 11 Ga | 10 Ga | 9 Ga | 8 Ga | 7 Ga | 6 Ga | 5 Ga | 4 Ga | 3 Ga | 2 Ga | 1 Ga",
      "",
    ],
    [
      axis(ago(67e6), ago(66e6)),
      "67 Ma | 66.9 Ma | 66.8 Ma | 66.7 Ma | 66.6 Ma | 66.5 Ma | 66.4 Ma | 66.3 Ma | 66.2 Ma | 66.1 Ma",
      "",
    ],
    [axis(ago(4e5), ago(-3e5), 400), "400 ka | 200 ka | today | +200 ka", ""],
    [
      axis(year(-599), year(500)),
      "600 BC | 500 BC | 400 BC | 300 BC | 200 BC | 100 BC | 1 AD | 100 AD | 200 AD | 300 AD | 400 AD",
      "",
    ],
    [axis(year(-19), year(20)), "20 BC | 15 BC | 10 BC | 5 BC | 1 AD | 5 AD | 10 AD | 15 AD", ""],
    [
      axis(year(-1), year(3)),
      "Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct",
      "2 BC | 1 BC | 1 AD | 2 AD",
    ],
    [
      axis(year(1991), year(2022)),
      "1992 | 1994 | 1996 | 1998 | 2000 | 2002 | 2004 | 2006 | 2008 | 2010 | 2012 | 2014 | 2016 | 2018 | 2020",
      "",
    ],
    [axis(year(2019) + 100, year(2021)), "Jul | Oct | Jan | Apr | Jul | Oct", "2019 | 2020"],
    [
      axis(day - 9, day + 12),
      "20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11",
      "Feb 2024 | Mar 2024",
    ],
    [
      axis(day - 19, day + 92),
      "10 | 15 | 20 | 25 | 1 | 5 | 10 | 15 | 20 | 25 | 1 | 5 | 10 | 15 | 20 | 25 | 1 | 5 | 10 | 15 | 20 | 25",
      "Feb 2024 | Mar 2024 | Apr 2024 | May 2024",
    ],
    [axis(day - 27, day + 2, 560), "3 | 5 | 7 | 9 | 11 | 13 | 15 | 17 | 19 | 21 | 23 | 25 | 27 | 1", "Feb 2024"],
    [
      axis(day - 0.3, day + 1.3),
      "18:00 | 21:00 | 00:00 | 03:00 | 06:00 | 09:00 | 12:00 | 15:00 | 18:00 | 21:00 | 00:00 | 03:00",
      "28 Feb 2024 | 29 Feb 2024 | 1 Mar 2024",
    ],
    [
      axis(day + 9.5 * second, day + 39.5 * second),
      ":10 | :12 | :14 | :16 | :18 | :20 | :22 | :24 | :26 | :28 | :30 | :32 | :34 | :36 | :38",
      "29 Feb 2024, 00:00",
    ],
    [
      axis(day - 0.004 * second, day + 0.005 * second, 420),
      ".996 | .997 | .998 | .999 | .000 | .001 | .002 | .003 | .004",
      "28 Feb 2024, 23:59:59 | 29 Feb 2024, 00:00:00",
    ],
    [
      axis(dayOfCivil(-43, 3, 15), dayOfCivil(-43, 3, 16), 450),
      "00:00 | 03:00 | 06:00 | 09:00 | 12:00 | 15:00 | 18:00 | 21:00",
      "15 Mar 44 BC",
    ],
  ];
  for (const [shown, ticks, context] of rows) {
    expect(fine(shown)).toBe(ticks);
    expect(coarse(shown)).toBe(context);
  }
});

test("L3 the first fine tick of a year does not repeat the year", () => {
  const { ticks, context } = axis(year(2020) - 100, year(2020) + 200);
  expect(context.map(({ text }) => text)).toContain("2020");
  expect(ticks.find(({ key }) => key === "2020-01")?.text).toBe("Jan");
});

test("L3 the name at the edge stays while its unit lasts and it can be read whole", () => {
  const held = axis(year(2020) + 100, year(2021) + 200);
  expect(held.context[0]).toMatchObject({ text: "2020", xPx: 0 });
  const pushed = axis(year(2021) - 15, year(2021) + 400);
  expect(pushed.context[0]?.text).toBe("2021");
  expect(axis(year(2021) - 1, year(2021) + 400).context[0]?.text).toBe("2021");
});

test("L3 other languages say months, days and eras in their own way", () => {
  const words = (lang: string) => coarse(axis(dayOfCivil(2024, 2, 20), dayOfCivil(2024, 3, 12), 900, wordsOf(lang)));
  expect(words("de")).toBe("Feb. 2024 | März 2024");
  expect(words("fr")).toBe("févr. 2024 | mars 2024");
  expect(fine(axis(year(2019), year(2020), 900, wordsOf("ps")))).toContain("فبروري");
  expect(fine(axis(year(-19), year(20), 900, wordsOf("de")))).toContain("20 v. Chr.");
});

test("L3 a hundred thousand years are told apart a billion years ago", () => {
  const { ticks } = axis(ago(1.0003e9), ago(0.9998e9), 900);
  expect(ticks.map(({ text }) => text)).toContain("1.0001 Ga");
});

test("L3 words are kept, and forgotten before they fill the memory", () => {
  const words = wordsOf("en");
  for (let at = 1; at < 5000; at++) words.year(at);
  expect(words.year(1)).toBe("1 AD");
  expect(words.year(0)).toBe("1 BC");
});

test("L3 a plot of a few pixels has no texts, and an endless span does not hang", () => {
  expect(axis(year(2019), year(2021), 10).ticks).toEqual([]);
  expect(axis(-1e15, 1e15, 800).ticks.length).toBeLessThan(60);
  // Far beyond what a double can count milliseconds at.
  expect(axis(-5e12, -5e12 + 1e-3, 800).ticks).toEqual([]);
});
