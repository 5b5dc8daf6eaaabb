import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import { dateWordsEn } from "../words/date-words-en.ts";
import { readingOf } from "./moment-reading.ts";
import { tickWords } from "./tick-words.ts";

const words = tickWords({ words: dateWordsEn, lang: "en" });
const at = dayOfCivil(2020, 7, 12) + 13 / 24;

test("LR1 what is under the pointer is said in a unit that holds it and can be pointed at", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -8e8, max: 40_000, noNaN: true }),
      fc.integer({ min: -14, max: 16 }),
      (day, octave) => {
        const daysPerPx = 2 ** octave;
        const { startDay, endDay, text } = readingOf(day, daysPerPx, words);
        expect(startDay).toBeLessThanOrEqual(day + 1e-6);
        expect(endDay).toBeGreaterThan(day - 1e-6);
        expect(text).toMatch(/\S/);
        if (daysPerPx > 1 / 1440) expect(endDay - startDay).toBeGreaterThan(daysPerPx);
      },
    ),
  );
});

test("LR1 a year, a month, a day, a minute, and a round number of years", () => {
  const said = (daysPerPx: number): string => readingOf(at, daysPerPx, words).text;
  expect([100, 3, 0.2, 0.0003].map(said)).toEqual(["2020", "Jul 2020", "12 Jul 2020", "12 Jul 2020, 13:00"]);
  expect(readingOf(dayOfCivil(-43, 3, 15), 20, words).text).toBe("44 BC");
  expect(readingOf(-66e6 * 365.2425, 365 * 1000, words).text).toMatch(/^66(\.\d+)? Ma$/);
});
