import fc from "fast-check";
import { expect, test } from "vitest";
import type { When } from "../dates/when.ts";
import { indexEvents } from "../events/event-index.ts";
import { dateWordsEn } from "../words/date-words-en.ts";
import { en } from "../words/en.ts";
import type { FigureSubject } from "./figure-subject.ts";
import { layoutPrint } from "./print-panels.ts";
import type { EventMark } from "./scene.ts";

/** Events on these days, of which some last so many. */
function subjectOf(days: readonly number[], lasting: readonly number[] = []): FigureSubject {
  const events = [...days]
    .sort((a, b) => a - b)
    .map((at, row) => ({
      ...{ id: String(row), row, title: `event ${row}`, text: "", importance: 1, tags: [], actors: [], claims: [] },
      when: {
        startMin: at,
        startMax: at + 1,
        ...(lasting[row] && { endMin: at + lasting[row], endMax: at + lasting[row] + 1 }),
        precision: lasting[row] ? "interval" : "day",
        approximate: false,
        uncertain: false,
        raw: "",
      } as When,
    }));
  return {
    index: indexEvents(events),
    glanceAt: (place) => events[place] ?? { when: { ...events[0]?.when } as never, title: "" },
    ...{ dateWords: dateWordsEn, signWords: en.signs, lang: "en" },
    measure: (text) => text.length * 7,
  };
}

const words = (scenes: readonly { readonly marks: readonly unknown[] }[]): EventMark[] =>
  scenes.flatMap(({ marks }) => (marks as EventMark[]).filter(({ kind }) => kind === "event"));

test("LP1 every event stands with its number and its words in one strip, or the whole has room for all", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 500, max: 900 }),
      (days, widthPx) => {
        const { first, parts } = layoutPrint(subjectOf(days), { widthPx });
        const shown = words([first.scene, ...parts.map(({ scene }) => scene)]);
        const named = [...new Set(shown.map(({ index }) => index))].sort((a, b) => a - b);
        expect(named).toEqual(days.map((_, place) => place));
        for (const { index, label } of shown) expect(label.date.startsWith(`${index + 1} · `)).toBe(true);
      },
    ),
  );
});

test("LP1 what has no words bears its number, or the first and the last of several", () => {
  const days = Array.from({ length: 900 }, (_, n) => 10_000 + (n % 30) * 40);
  const { first, parts, numberOf } = layoutPrint(subjectOf(days), { widthPx: 700 });
  expect(parts).toEqual([]);
  const texts = first.scene.marks.flatMap((mark) => (mark.kind === "event" ? [] : [numberOf(mark)]));
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.every((text) => /^\d+(–\d+)?$/.test(text))).toBe(true);
  expect(texts.join("–").split("–").map(Number)).toContain(900);
});

test("LP1 where the whole would be counts, the legend stands over the first part; no title is cut, and the axis ends with its events", () => {
  // Long ago one event, then a crowd: to one scale they are a count.
  const days = [0, ...Array.from({ length: 30 }, (_, n) => 18_000 + n * 12)];
  const title = "a title that two lines of the usual width do not hold, whichever way they are broken";
  const subject = subjectOf(days);
  const glanceAt = (place: number) => ({ ...subject.glanceAt(place), title: place === 3 ? title : "short" });
  const { first, parts } = layoutPrint({ ...subject, glanceAt }, { widthPx: 700 });
  const scenes = [first.scene, ...parts.map(({ scene }) => scene)];
  expect(scenes.flatMap(({ marks }) => marks.filter(({ kind }) => kind === "cluster"))).toEqual([]);
  const all = words(scenes);
  expect(all.map(({ index }) => index).sort((a, b) => a - b)).toEqual(days.map((_, place) => place));
  expect(all.find(({ index }) => index === 3)?.label.lines.join(" ")).toBe(title);
  for (const { marks, widthPx } of scenes) {
    const last = Math.max(...(marks as EventMark[]).map(({ labelXPx, label }) => labelXPx + label.widthPx));
    expect(last).toBeLessThanOrEqual(widthPx);
    expect(last).toBeGreaterThan(widthPx * 0.6);
  }
});

/** Days of up to 60 events, a few of which last for years. */
const lives = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4000 }))),
  { minLength: 2, maxLength: 60 },
);

test("LP2 strips divide time in order: none begins before the last ended, but where more begin at once than one can hold", () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 500, max: 900 }), (all, widthPx) => {
      const sorted = all.toSorted(([a], [b]) => a - b);
      const { first, parts } = layoutPrint(subjectOf(...split(sorted)), { widthPx });
      const isOnlyParts = parts[0] && first.numbers[1] < parts[0].numbers[0];
      const strips = isOnlyParts ? [first, ...parts] : parts;
      for (const [n, { span, numbers }] of strips.entries()) {
        expect(span.endDay).toBeGreaterThan(span.startDay);
        const before = strips[n - 1];
        if (!before) continue;
        expect(numbers[0]).toBe(before.numbers[1] + 1);
        const isSameMoment = sorted[numbers[0] - 1]?.[0] === sorted[before.numbers[1] - 1]?.[0];
        if (isSameMoment) expect(span).toEqual(before.span);
        else expect(span.startDay).toBeGreaterThanOrEqual(before.span.endDay);
      }
    }),
  );
});

test("LP2 what lasts into a strip runs through it, with its number and no words", () => {
  fc.assert(
    fc.property(lives, fc.boolean(), (all, isMirrored) => {
      const sorted = all.toSorted(([a], [b]) => a - b);
      const subject = subjectOf(...split(sorted));
      const { parts } = layoutPrint(subject, { widthPx: 700, isMirrored });
      for (const { scene, span, numbers, topPx } of parts) {
        const through = scene.ticks
          .filter(({ key }) => key.startsWith("through"))
          .flatMap(({ text }) => text.split(", "));
        const share = (day: number): number => (day - span.startDay) / (span.endDay - span.startDay);
        const { start, end } = subject.index;
        for (const [place] of sorted.entries()) {
          const began = (start[place] as number) < span.startDay;
          const reach = share(end[place] as number);
          // What ends as soon as the strip begins is hidden behind its number.
          if (began && reach > 0.06) expect(through).toContain(String(place + 1));
          if (!began || reach <= 0) expect(through).not.toContain(String(place + 1));
        }
        const named = words([scene]).map(({ index }) => index + 1);
        expect(named.every((number) => number >= numbers[0] && number <= numbers[1])).toBe(true);
        for (const { yPx, key } of scene.ticks) if (key.startsWith("through")) expect(yPx).toBeGreaterThan(topPx);
        // The first glyph stands whole.
        for (const { kind, xPx } of scene.marks)
          if (kind === "event") expect(isMirrored ? 700 - xPx : xPx).toBeGreaterThan(8);
        for (const { labelYPx } of words([scene])) {
          const below = scene.ticks.filter(({ key, yPx = 0 }) => key.startsWith("through") && yPx > labelYPx);
          expect(below).toEqual([]);
        }
      }
    }),
  );
});

const split = (all: readonly (readonly [number, number])[]): [number[], number[]] => [
  all.map(([at]) => at),
  all.map(([, lasts]) => lasts),
];

test("LP4 no strip is higher than a page with what runs through it, and the glyph of its last event stands whole", () => {
  fc.assert(
    fc.property(lives, (all) => {
      // One after the other: of what begins at once there may be more than a page holds.
      const sorted = all.map(([at, lasts], nth) => [at + nth / 100, lasts] as const).toSorted(([a], [b]) => a - b);
      const { first, parts } = layoutPrint(subjectOf(...split(sorted)), { widthPx: 680 });
      expect(first.scene.heightPx + (first.head?.heightPx ?? 0)).toBeLessThanOrEqual(640);
      for (const { scene, topPx } of parts) expect(scene.heightPx - topPx).toBeLessThanOrEqual(900 - 36);
      for (const { scene } of [first, ...parts])
        for (const { kind, xPx } of scene.marks) if (kind === "event") expect(xPx).toBeLessThan(680 - 8);
    }),
  );
});

test("LP5 the opening view is no part of another strip, and is cut only into strips of one scale", () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 100, max: 5000 }), (all, from, length) => {
      // One after the other, and few: strips of one scale hold them.
      const sorted = all.slice(0, 24).map(([at, lasts], nth) => [at + nth / 100, lasts] as const);
      sorted.sort(([a], [b]) => a - b);
      const opening = { startDay: from, endDay: from + length };
      const { first, parts } = layoutPrint(subjectOf(...split(sorted)), { widthPx: 680, opening });
      const isOnlyParts = parts[0] && first.numbers[1] < parts[0].numbers[0];
      const strips = isOnlyParts ? [first, ...parts] : parts;
      const days = sorted.map(([day]) => day);
      const isInside = (number: number): boolean => {
        const day = days[number - 1] as number;
        return day >= opening.startDay && day < opening.endDay;
      };
      for (const { numbers, span } of strips) {
        const count = Array.from({ length: numbers[1] - numbers[0] + 1 }, (_, n) => numbers[0] + n).filter(isInside);
        expect([0, numbers[1] - numbers[0] + 1]).toContain(count.length);
        if (count.length === 0 && numbers[1] < (days.findIndex((day) => day >= from) + 1 || Infinity))
          expect(span.endDay).toBeLessThanOrEqual(from);
      }
    }),
  );
});

test("LP5 a view that one strip holds is one strip, all of it; one that none holds is divided to one scale", () => {
  // Long ago one; then a view of 180 days; then one long after.
  const dispute = [0, 30_000, 30_060, 30_061, 30_062, 30_110, 60_000];
  const view = { startDay: 29_980, endDay: 30_160 };
  const sheet = layoutPrint(subjectOf(dispute), { widthPx: 680, opening: view });
  const strips = [sheet.first, ...sheet.parts].filter(({ numbers }) => numbers[0] > 1 && numbers[1] < 7);
  expect(strips.map(({ span, numbers }) => ({ span, numbers }))).toEqual([{ span: view, numbers: [2, 6] }]);
  const many = [0, ...Array.from({ length: 40 }, (_, n) => 30_000 + n * 10), 60_000];
  const long = { startDay: 30_000, endDay: 30_400 };
  const divided = layoutPrint(subjectOf(many), { widthPx: 680, opening: long });
  const viewed = [divided.first, ...divided.parts].filter(
    ({ span }) => span.startDay >= 30_000 && span.endDay <= 30_400,
  );
  expect(viewed.length).toBeGreaterThan(1);
  expect(new Set(viewed.map(({ daysPerPx }) => daysPerPx.toFixed(9))).size).toBe(1);
  expect(viewed.reduce((sum, { numbers: [from, to] }) => sum + to - from + 1, 0)).toBe(40);
});

test("LP5 of strips of one scale the last is no longer than its events and their words, and stands to that scale", () => {
  const days = [0, ...Array.from({ length: 33 }, (_, n) => 30_000 + n * 10), 60_000];
  for (const isMirrored of [false, true]) {
    const opening = { startDay: 30_000, endDay: 30_400 };
    const { first, parts } = layoutPrint(subjectOf(days), { widthPx: 680, isMirrored, opening });
    const viewed = [first, ...parts].filter(({ span }) => span.startDay >= 30_000 && span.endDay <= 30_400);
    const [last, ...others] = viewed.toReversed();
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(viewed.map(({ daysPerPx }) => daysPerPx.toFixed(9))).size).toBe(1);
    expect(new Set(others.map(({ scene }) => scene.widthPx))).toEqual(new Set([680]));
    expect(last?.scene.widthPx).toBeLessThan(680);
    expect(last?.span.endDay).toBeGreaterThan(30_320);
  }
});

/** All strips of a sheet, the first of which may bear the legend. */
function stripsIn({ first, parts }: ReturnType<typeof layoutPrint>) {
  const isOnlyParts = parts[0] && first.numbers[1] < parts[0].numbers[0];
  return isOnlyParts ? [{ ...first, rows: new Map<number, number>() }, ...parts] : parts;
}

const LEFT_PX = 16;

test("LP7 whatever is drawn ends in the last strip that it is drawn in, or is said to end at its edge, on no mark", () => {
  fc.assert(
    fc.property(lives, fc.boolean(), (all, isMirrored) => {
      const sorted = all.toSorted(([a], [b]) => a - b);
      const subject = subjectOf(...split(sorted));
      const strips = stripsIn(layoutPrint(subject, { widthPx: 680, isMirrored }));
      for (const [place] of sorted.entries()) {
        const drawn = strips.filter(
          ({ numbers: [from, to], rows }) => rows.has(place) || (place + 1 >= from && place + 1 <= to),
        );
        const saying = strips.filter(({ scene }) => scene.ticks.some(({ key }) => key === `ends ${place + 1}`));
        const last = drawn.at(-1);
        if (!last) continue;
        const { span, daysPerPx, scene } = last;
        const endPx = LEFT_PX + ((subject.index.end[place] as number) - span.startDay) / daysPerPx;
        expect(saying).toEqual(endPx > scene.widthPx + 1 ? [last] : []);
        for (const { xPx, boardPx = 0 } of scene.ticks.filter(({ key }) => key === `ends ${place + 1}`)) {
          const [fromPx, toPx] = isMirrored ? [xPx - boardPx, xPx] : [xPx, xPx + boardPx];
          const mark = words([scene]).find(({ index }) => index === place);
          expect(mark && mark.xPx > fromPx && mark.xPx < toPx).not.toBe(true);
        }
      }
    }),
  );
});

test("LP7 a strip goes on to where things end before the next begins, by as much for all of one scale, if not for long", () => {
  const year = 365;
  // Two crowds a year apart, of which the first has a bar that ends between them.
  const crowd = Array.from({ length: 12 }, (_, n) => n * 9);
  const days = [...crowd, ...crowd.map((day) => year + day)];
  const opening = { startDay: 0, endDay: 600 };
  const stripsWith = (lasting: readonly number[], rivalDay?: number) => {
    const reachOf = (place: number) => (place === 10 && rivalDay ? ([90, rivalDay] as const) : undefined);
    const addGhosts = Object.assign(() => undefined, { reachOf });
    const strips = stripsIn(layoutPrint({ ...subjectOf(days, lasting), addGhosts }, { widthPx: 680, opening }));
    expect(new Set(strips.map(({ daysPerPx }) => daysPerPx.toFixed(6))).size).toBe(1);
    const reaches = (day: number): boolean =>
      strips.some(({ span }) => span.startDay < day - 20 && span.endDay >= day && span.endDay < day + 20);
    return { reaches, isSaid: strips.some(({ scene }) => scene.ticks.some(({ key }) => key === "ends 11")) };
  };
  const lastingAt10 = (length: number): number[] => days.map((_, n) => (n === 10 ? length : 0));
  expect(stripsWith([]).reaches(132)).toBe(false);
  const near = stripsWith(lastingAt10(41));
  expect([near.reaches(132), near.isSaid]).toEqual([true, false]);
  const far = stripsWith(lastingAt10(180));
  expect([far.reaches(271), far.isSaid]).toEqual([false, true]);
  // The same of what another source says of a date.
  const nearRival = stripsWith([], 132);
  expect([nearRival.reaches(132), nearRival.isSaid]).toEqual([true, false]);
  expect(stripsWith([], 271).isSaid).toBe(true);
});

test("LP8 a day is a mark and no bar where the two would be one shape", () => {
  const barsIn = (days: readonly number[]) =>
    [layoutPrint(subjectOf(days), { widthPx: 680 }).first.scene].flatMap(({ shapes }) =>
      shapes.filter(({ layer }) => layer === "body"),
    );
  expect(barsIn([0, 60])).toEqual([]);
  expect(barsIn([0, 6])).not.toEqual([]);
});

test("LP8 no line of the axis stands after the last that has its text", () => {
  fc.assert(
    fc.property(lives, (all) => {
      const sorted = all.toSorted(([a], [b]) => a - b);
      for (const { scene } of stripsIn(layoutPrint(subjectOf(...split(sorted)), { widthPx: 680 }))) {
        const texts = [...scene.ticks.filter(({ yPx }) => yPx === undefined), ...scene.context];
        const lastPx = Math.max(...texts.map(({ xPx }) => xPx));
        const lines = scene.shapes.filter(({ layer, tone }) => layer === "grid" && tone === "grid");
        for (const [, xPx] of lines.flatMap(({ path }) => [...path.matchAll(/M([\d.-]+),/g)]))
          expect(Number(xPx)).toBeLessThan(lastPx + 0.1);
      }
    }),
  );
});
