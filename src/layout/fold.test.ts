import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import { boundsOf } from "../events/event-index.ts";
import { dateWordsEn } from "../words/date-words-en.ts";
import { type Fold, foldOf } from "./fold.ts";
import { foldTicks, inOneRow } from "./fold-ticks.ts";
import { foldedIndex } from "./folded-index.ts";
import { indexOfStarts, randomOf } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import type { Tick } from "./ticks.ts";
import { fitLimits, xOf } from "./viewport.ts";

const indexAt = (days: readonly number[], spanShare = 0) =>
  indexOfStarts(Float64Array.from(days).sort(), { random: randomOf(1), spanShare, groups: 3 });
const days = fc.array(fc.double({ min: -800_000, max: 30_000, noNaN: true }), { minLength: 2, maxLength: 40 });
const folds = days.map((starts) => ({ index: indexAt(starts, 0.2), fold: foldOf(indexAt(starts, 0.2)) }));
const words = tickWords({ words: dateWordsEn, lang: "en" });
const room = { measure: (text: string) => text.length * 6.5, gapPx: 20 };
const folded = (fold: Fold | undefined): Fold => {
  if (!fold) throw new Error("nothing is folded");
  return fold;
};

test("LF1 a fold is ever increasing, and can be undone", () => {
  fc.assert(
    fc.property(
      folds,
      fc.double({ min: -900_000, max: 60_000, noNaN: true }),
      fc.double({ min: 1e-3, max: 9000, noNaN: true }),
      ({ fold }, day, later) => {
        if (!fold) return;
        expect(fold.at(day + later)).toBeGreaterThan(fold.at(day));
        expect(Math.abs(fold.day(fold.at(day)) - day)).toBeLessThan(1e-3);
      },
    ),
  );
});

test("LF1 no event begins or ends in a break, dates are to scale, and what lasts through a break is known", () => {
  fc.assert(
    fc.property(folds, ({ index, fold }) => {
      if (!fold) return;
      const places = Array.from({ length: index.count }, (_, i) => i);
      for (const { startDay, endDay, isCrossed } of fold.breaks) {
        for (const i of places)
          for (const at of Object.values(boundsOf(index, i))) expect(at <= startDay || at >= endDay).toBe(true);
        const through = places.some(
          (i) => (index.start[i] as number) <= startDay && (index.end[i] as number) >= endDay,
        );
        expect(through).toBe(isCrossed);
      }
      for (const i of places) {
        const { startMin, startMax } = boundsOf(index, i);
        expect(Math.abs(fold.at(startMax) - fold.at(startMin) - (startMax - startMin))).toBeLessThan(1e-6);
      }
    }),
  );
});

test("LF1 order, counts and lengths of events are the same on the folded axis", () => {
  fc.assert(
    fc.property(folds, ({ index, fold }) => {
      if (!fold) return;
      const after = foldedIndex(index, fold);
      for (let i = 1; i < after.count; i++) expect(after.start[i]).toBeGreaterThanOrEqual(after.start[i - 1] as number);
      expect(after.endDay).toBeLessThan(index.endDay + 1e-6 - index.startDay + after.startDay);
    }),
  );
});

test("LF2 only what is long beside the rest is folded", () => {
  const even = Array.from({ length: 20 }, (_, n) => n * 30);
  expect(foldOf(indexAt(even))).toBeUndefined();
  expect(foldOf(indexAt([5]))).toBeUndefined();
  expect(folded(foldOf(indexAt([-7000, ...even]))).breaks).toHaveLength(1);
});

test("LF2 a break says its length on the axis: in words that have room in it, else in short, and has its sign; stretches keep their own names", () => {
  const first = dayOfCivil(2001, 9, 11);
  const index = indexAt([first, ...Array.from({ length: 20 }, (_, n) => dayOfCivil(2019, 11, 1) + n * 30)]);
  const fold = folded(foldOf(index));
  const limits = { startDay: fold.at(index.startDay), endDay: fold.at(index.endDay), leftPx: 24, rightPx: 88 };
  const say = foldTicks(fold, ({ emptyDays }, isShort) => {
    const years = Math.floor(emptyDays / 365.25);
    return isShort ? `${years}y` : `${years} years, no events`;
  });
  for (const widthPx of [320, 800, 1280, 4000]) {
    const view = fitLimits(limits, widthPx);
    const { ticks, context, borders } = say(view, words, room);
    const [gap] = fold.breaks;
    const [fromPx, toPx] = [xOf(view, gap!.startAt), xOf(view, gap!.endAt)];
    const sign = ticks.filter(({ key }) => key.startsWith("break:"));
    expect(sign.map(({ text }) => text)).toEqual([widthPx === 4000 ? "⫽" : "⫽ 18y"]);
    const [xPx = 0, endPx = 0] = sign.flatMap((tick) => [tick.xPx, tick.xPx + room.measure(tick.text)]);
    // In the middle, or a little later for the sake of the text before it.
    const latePx = (xPx + endPx) / 2 + 4 - (fromPx + toPx) / 2;
    expect(latePx).toBeGreaterThan(-0.01);
    expect(latePx).toBeLessThan(6.01);
    if (latePx > 0.01) {
      const before = ticks[ticks.indexOf(sign[0] as Tick) - 1] as Tick;
      expect(before.xPx + room.measure(before.text) + room.gapPx / 4).toBeCloseTo(xPx);
    }
    // The axis has no lines through it.
    for (const at of borders) {
      expect(at - 4 < xPx || at - 4 > endPx).toBe(true);
      for (const tick of context) expect(at <= tick.xPx || at > tick.xPx + room.measure(tick.text)).toBe(true);
    }
    for (const other of ticks.filter((tick) => tick !== sign[0]))
      expect(other.xPx > endPx || other.xPx + room.measure(other.text) < xPx).toBe(true);
    for (const { xPx: at, key, text } of context)
      if (key.startsWith("break:")) expect(at + room.measure(text)).toBeLessThanOrEqual(toPx);
    expect(context[0]?.text).toMatch(/2001$/);
    expect(
      context
        .slice(1)
        .map(({ text }) => text)
        .join(),
    ).toMatch(/20(19|20|21)/);
    const ends = context.map((tick) => [tick.xPx, tick.xPx + room.measure(tick.text)]);
    for (const [n, [at = 0]] of ends.slice(1).entries()) expect(at).toBeGreaterThan(ends[n]?.[1] ?? 0);
    if (widthPx === 4000) expect(context.map(({ text }) => text)).toContain("18 years, no events");
    const row = inOneRow(say)(view, words, room).ticks;
    for (const [n, tick] of row.slice(1).entries())
      expect(tick.xPx).toBeGreaterThan(row[n]!.xPx + room.measure(row[n]!.text));
  }
});

test("LF2 no line of a break stands alone, as if it were one of the name before it", () => {
  // A stretch of one year between two breaks: its name runs on into the second.
  const years = [-2005, -89, -73, -30, 5, 30, 59, 63, 79, 79, 107, 1797, 2006, 2013, 2018];
  const index = indexAt(years.map((year) => dayOfCivil(year, 1, 1)));
  const fold = folded(foldOf(index));
  const limits = { startDay: fold.at(index.startDay), endDay: fold.at(index.endDay), leftPx: 24, rightPx: 88 };
  const say = foldTicks(fold, (_, isShort) =>
    isShort ? "208y" : "two hundred and eight years in which nothing is known",
  );
  let named = 0;
  for (let widthPx = 600; widthPx <= 1400; widthPx += 50) {
    const view = fitLimits(limits, widthPx);
    const { context, borders } = say(view, words, room);
    named += context.length;
    for (const gap of fold.breaks) {
      const ends = [gap.startAt, gap.endAt].map((at) => xOf(view, at));
      const drawn = ends.filter((at) => borders.some((border) => Math.abs(border - at) < 0.01));
      if (drawn.length === 1) expect(context.some(({ xPx }) => Math.abs(xPx - drawn[0]!) < 1)).toBe(true);
    }
  }
  expect(named).toBeGreaterThan(0);
});

test("LF2 where some of a folded axis has years before 1000, all of its years have their era", () => {
  const index = indexAt([dayOfCivil(-500, 1, 1), ...Array.from({ length: 20 }, (_, n) => dayOfCivil(1990 + n, 1, 1))]);
  const fold = folded(foldOf(index));
  const limits = { startDay: fold.at(index.startDay), endDay: fold.at(index.endDay), leftPx: 24, rightPx: 88 };
  const { ticks, context } = foldTicks(fold, () => "-")(fitLimits(limits, 900), words, room);
  const years = [...ticks, ...context].map(({ text }) => text).filter((text) => /\d/.test(text));
  expect(years.length).toBeGreaterThan(3);
  for (const year of years) expect(year).toMatch(/ (BC|AD)$/);
});
