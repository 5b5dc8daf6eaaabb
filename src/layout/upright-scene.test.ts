import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventIndex } from "../events/event-index.ts";
import { FLAG } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { DIFFER } from "../events/signs.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { barTracks } from "./bar-tracks.ts";
import { pillWidth } from "./figure-subject.ts";
import { type Measure, setLabel } from "./labels.ts";
import { mirroredScene } from "./mirror-scene.ts";
import { METRICS } from "./plan.ts";
import type { EventMark, Mark, Scene } from "./scene.ts";
import { indexOfStarts, randomOf, syntheticIndex } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { planUpright, type UprightPlan } from "./upright-plan.ts";
import { layoutUpright } from "./upright-scene.ts";
import { panBy, spanOf, type Viewport, viewportOf, zoomAbout } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const measure: Measure = (text, font) => text.length * (font === "title" ? 7 : 6);
const TITLES = [
  "A fire",
  "An election is held in the whole country",
  "The treaty is signed",
  "A long word on the first flight across, and on all that was said of it in the years after",
];

const plans = (index: EventIndex, widthPx = 320, mask?: Uint8Array): UprightPlan =>
  planUpright({
    ...{ range: new RangeIndex(index, mask), widthPx, metrics: METRICS, words, measure },
    labelOf: (i, room) =>
      setLabel({ date: `${1900 + (i % 100)}`, title: TITLES[i % TITLES.length] ?? "", measure, ...room }),
  });
const scene = (upright: UprightPlan, view: Viewport, more: { focused?: number; selected?: number } = {}): Scene =>
  layoutUpright({ upright, view, words, measure, ...more });
const isEvent = (mark: Mark): mark is EventMark => mark.kind === "event";

const SETS: readonly (readonly [string, EventIndex, Uint8Array | undefined])[] = [
  ["a few", syntheticIndex({ count: 30, seed: 1, spanShare: 0.4 }), undefined],
  [
    "hundreds, filtered",
    syntheticIndex({ count: 800, seed: 2, spanShare: 0.3 }),
    new Uint8Array(800).map((_, i) => (i % 3 ? 1 : 0)),
  ],
  ["only spans", syntheticIndex({ count: 2000, seed: 3, spanShare: 1 }), undefined],
];

/** Random looks at a set, from all of it down to an hour, on phones of all sizes. */
function* looks(index: EventIndex, rounds: number): Generator<Viewport> {
  const random = randomOf(index.count + 7);
  const all = (index.endDay - index.startDay) * 1.3;
  for (let round = 0; round < rounds; round++) {
    const days = all * 2 ** (-random() * Math.log2(all * 24));
    const startDay = index.start[Math.floor(random() * index.count)]! - random() * days;
    yield viewportOf(startDay, startDay + days, 300 + Math.floor(random() * 500));
  }
}

const DAYS = { random: randomOf(5), spanShare: 0, groups: 1 };
const WIDTHS = [288, 328, 468, 568];

test("LV1 no words overlap, and all stay between the axis and the edge", () => {
  for (const [name, index, mask] of SETS)
    for (const widthPx of WIDTHS) {
      const upright = plans(index, widthPx, mask);
      for (const view of looks(index, 40)) {
        const boxes = scene(upright, view)
          .marks.filter(isEvent)
          .map(({ labelXPx, labelYPx, label }) => ({
            ...{ left: labelXPx, right: labelXPx + label.widthPx, top: labelYPx },
            bottom: labelYPx + METRICS.dateLinePx + label.lines.length * METRICS.titleLinePx,
          }));
        for (const [n, a] of boxes.entries()) {
          expect(a.left, name).toBeGreaterThan(upright.plan.metrics.axisPx + METRICS.rugPx + METRICS.dotBandPx);
          expect(a.right, name).toBeLessThanOrEqual(widthPx);
          for (const b of boxes.slice(n + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom, name).toBe(false);
        }
      }
    }
});

test("LV1 words that are seen at a zoom are seen at every deeper one, in the same column", () => {
  for (const [name, index, mask] of SETS) {
    const upright = plans(index, 468, mask);
    for (const view of looks(index, 30)) {
      const before = scene(upright, view).marks.filter(isEvent);
      for (const mark of before) {
        const middlePx = (mark.labelYPx + mark.label.lines.length * 9) | 0;
        if (mark.xPx < 0 || middlePx < 60 || middlePx > view.widthPx - 90) continue;
        // Only words beside their mark: those that a long bar keeps in view are its guests.
        const startPx = (index.start[mark.index]! - view.startDay) / view.daysPerPx;
        if (Math.abs(startPx - mark.labelYPx - METRICS.dateLinePx / 2) > 1) continue;
        const after = scene(upright, zoomAbout(view, startPx, 1.7)).marks.find((one) => one.index === mark.index);
        expect(after?.kind, name).toBe("event");
        expect((after as EventMark).lane, name).toBe(mark.lane);
      }
    }
  }
});

test("LV1 words are whole, or not seen: neither an edge nor a pinned event's words cut any", () => {
  for (const [name, index, mask] of SETS) {
    const upright = plans(index, 468, mask);
    for (const view of looks(index, 40)) {
      const i = Math.min(index.count - 1, upright.plan.range.placeOf(view.startDay + 100 * view.daysPerPx));
      const events = scene(upright, view, { focused: i }).marks.filter(isEvent);
      const boxes = events
        .filter(({ isHushed }) => !isHushed)
        .map(({ labelXPx, labelYPx, label, pinned }) => ({
          ...{ left: labelXPx, right: labelXPx + label.widthPx, top: labelYPx, pinned },
          bottom: labelYPx + METRICS.dateLinePx + label.lines.length * METRICS.titleLinePx,
        }));
      for (const [n, a] of boxes.entries()) {
        if (!a.pinned) expect(a.bottom, name).toBeLessThanOrEqual(view.widthPx + 0.01);
        expect(a.top, name).toBeGreaterThanOrEqual(-0.01);
        for (const b of boxes.slice(n + 1))
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom, name).toBe(false);
      }
    }
  }
});

test("LV1 no text of the axis is cut by an edge, however large", () => {
  const index = syntheticIndex({ count: 30, seed: 1 });
  for (const share of [1, 2]) {
    const metrics = { ...METRICS, titleLinePx: METRICS.titleLinePx * share, axisPx: METRICS.axisPx * share };
    const labelOf: Parameters<typeof planUpright>[0]["labelOf"] = (i, room) =>
      setLabel({ date: "1900", title: TITLES[i % TITLES.length] ?? "", measure, ...room });
    const upright = planUpright({ range: new RangeIndex(index), widthPx: 320, metrics, words, measure, labelOf });
    let seen = 0;
    for (
      let view = viewportOf(index.startDay, index.startDay + 200, 600), n = 0;
      n < 60;
      n++, view = panBy(view, -1.5)
    ) {
      for (const { yPx } of scene(upright, view).ticks) {
        seen++;
        expect(yPx).toBeGreaterThanOrEqual(11 * share);
        expect(yPx).toBeLessThanOrEqual(600 - 3 * share);
      }
    }
    expect(seen).toBeGreaterThan(60);
  }
});

test("LV1 no name of a coarser unit is cut by the lower edge", () => {
  const index = syntheticIndex({ count: 30, seed: 1 });
  const upright = plans(index);
  let seen = 0;
  for (let view = viewportOf(index.startDay, index.startDay + 1500, 600), n = 0; n < 60; n++, view = panBy(view, -9))
    for (const { yPx = 0, text } of scene(upright, view).context) {
      seen++;
      expect(yPx + measure(text, "tick"), text).toBeLessThanOrEqual(600);
    }
  expect(seen).toBeGreaterThan(60);
});

test("LV1 the axis is as wide as the years that it says, with their era and of long ago", () => {
  for (const [year, endYear] of [
    [1066, 1918],
    [-119_999, -11_700],
    [-4_540_000_000, 2021],
  ] as const) {
    const days = [year, endYear].map((at) => (at - 1970) * 365.2425);
    const index = indexOfStarts(Float64Array.from(days), DAYS);
    const upright = plans(index);
    const spanDays = (days[1] as number) - (days[0] as number);
    const { ticks } = scene(upright, viewportOf(index.startDay - spanDays * 0.1, index.endDay + spanDays * 0.2, 320));
    expect(ticks.length).toBeGreaterThan(2);
    for (const { text, xPx } of ticks)
      expect(xPx + measure(text, "tick"), text).toBeLessThan(upright.plan.metrics.axisPx);
  }
});

test("LV1 a large count stands over no words, and one whose place is in view is not cut at the upper edge", () => {
  const index = indexOfStarts(new Float64Array(2000).fill(4), DAYS);
  const upright = plans(index);
  for (const startDay of [0, 3.6, 3.95]) {
    const { marks } = scene(upright, viewportOf(startDay, startDay + 10, 400));
    const firstPx = Math.min(...marks.filter(isEvent).map(({ xPx }) => xPx));
    const counts = marks.filter((mark) => mark.kind === "cluster");
    expect(counts.length).toBe(1);
    for (const { count, xPx, yPx } of counts) {
      expect(count).toBeGreaterThan(1000);
      expect(xPx - 12 + pillWidth(`+${count.toLocaleString("en")}`)).toBeLessThan(firstPx);
      if ((4 - startDay) * 40 >= 4) expect(yPx).toBeGreaterThanOrEqual(12);
    }
  }
});

test("LV2 panning moves words with their marks, and changes no column and no track", () => {
  for (const [name, index, mask] of SETS) {
    const upright = plans(index, 328, mask);
    for (const view of looks(index, 30)) {
      const before = new Map(
        scene(upright, view)
          .marks.filter(isEvent)
          .map((one) => [one.index, one]),
      );
      for (const after of scene(upright, panBy(view, 16)).marks.filter(isEvent)) {
        const was = before.get(after.index);
        if (!was) continue;
        expect([after.lane, after.xPx, after.labelXPx], name).toEqual([was.lane, was.xPx, was.labelXPx]);
        // At an edge they stay, and come in gradually.
        expect(Math.abs(after.labelYPx - was.labelYPx), name).toBeLessThanOrEqual(4 * 16 + 1e-6);
      }
    }
  }
});

test("LV2 every wanted event in view is in exactly one mark", () => {
  for (const [name, index, mask] of SETS) {
    const upright = plans(index, 328, mask);
    const { range } = upright.plan;
    for (const view of looks(index, 40)) {
      const { marks } = scene(upright, view);
      expect(new Set(marks.map((mark) => mark.index)).size, name).toBe(marks.length);
      const { startDay, endDay } = spanOf(view);
      const counted = marks.reduce((sum, mark) => sum + (mark.kind === "cluster" ? mark.count : 1), 0);
      expect(counted, name).toBeGreaterThanOrEqual(range.countTouching(startDay, endDay) > 0 ? 1 : 0);
      const begins = range.rank(range.placeOf(endDay)) - range.rank(range.placeOf(startDay));
      expect(counted, name).toBeGreaterThanOrEqual(begins);
    }
  }
});

test("LV3 bars that last at the same time run in tracks of their own, as far as there are any, at every zoom", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 })), {
        minLength: 1,
        maxLength: 40,
      }),
      (spans) => {
        const sorted = spans.toSorted((a, b) => a[0] - b[0]);
        const base = indexOfStarts(new Float64Array(sorted.map(([start]) => start)), {
          random: () => 0.5,
          spanShare: 0,
          groups: 1,
        });
        const index = { ...base, end: new Float64Array(sorted.map(([start, days]) => start + days)) };
        const { of, count } = barTracks(new RangeIndex(index));
        for (let i = 0; i < index.count; i++) {
          expect(of(i)).toBeLessThan(count);
          const others = sorted
            .slice(0, i)
            .flatMap(([start, days], other) => (start + days > sorted[i]![0] && days > 1 ? [of(other)] : []));
          if (new Set(others).size < 3) expect(others).not.toContain(of(i));
        }
      },
    ),
  );
});

test("LV3 what other claims say of a date takes room in its track, and is asked for where sources disagree", () => {
  const base = indexOfStarts(new Float64Array([0, 5, 50, 90]), { random: () => 0.5, spanShare: 0, groups: 1 });
  const index = { ...base, signs: new Uint8Array([DIFFER, 0, 0, DIFFER]) };
  const asked: number[] = [];
  const { of, count } = barTracks(new RangeIndex(index), (i) => {
    asked.push(i);
    return i === 0 ? [10, 80] : [92, 95];
  });
  expect(asked).toEqual([0, 3]);
  expect([1, 2].map(of)).not.toContain(of(0));
  // Its bracket stands on the side that words do not, where no track is that it could run through.
  expect(of(0)).toBe(count - 1);
  expect(of(3)).toBe(of(0));
});

test("LV3 a date is drawn as long as it is exact: a month down the length of a month, a day as a glyph", () => {
  const base = indexOfStarts(new Float64Array([0, 60]), { random: () => 0.5, spanShare: 0, groups: 1 });
  const month = 4 | (4 << 4);
  const index: EventIndex = {
    ...base,
    end: new Float64Array([30, 61]),
    flags: new Uint16Array([month, 3 | (3 << 4)]),
    endDay: 61,
  };
  const { shapes } = scene(plans(index), viewportOf(-10, 90, 500));
  const body = shapes.filter(({ layer }) => layer === "body").map(({ path }) => path);
  // 30 days at 5 px a day, from 10 days below the top; the day's own bar is as long as a day.
  expect(body.join("")).toMatch(/^M[\d.]+,50v150h-?[\d.]+v-150zM[\d.]+,350v5h-?[\d.]+v-5z$/);
  expect(FLAG.interval & month).toBe(0);
});

test("LV4 the focused and the open event have words inside the plot, and long bars keep theirs in view", () => {
  const [, index] = SETS[2]!;
  const upright = plans(index, 328);
  for (const view of looks(index, 30)) {
    const i = upright.plan.range.placeOf(view.startDay + 100 * view.daysPerPx);
    const found = scene(upright, view, { selected: i }).marks.find((mark) => mark.index === i);
    if (i < index.count) expect(found?.kind).toBe("event");
  }
  const one = indexOfStarts(new Float64Array([0]), { random: () => 0.5, spanShare: 0, groups: 1 });
  const long = {
    ...one,
    end: new Float64Array([1000]),
    flags: new Uint16Array([FLAG.interval | 3 | (3 << 4)]),
    endDay: 1000,
  };
  const [mark] = scene(plans(long), viewportOf(300, 600, 500)).marks;
  expect(mark).toMatchObject({ kind: "event", labelYPx: 4 });
});

test("LV4 words that have left the view push none out of it", () => {
  const two = {
    ...indexOfStarts(new Float64Array([0, 180]), { random: () => 0.5, spanShare: 0, groups: 1 }),
    end: new Float64Array([1000, 180.5]),
    flags: new Uint16Array([FLAG.interval | 3 | (3 << 4), 0]),
    endDay: 1000,
  };
  const upright = plans(two);
  for (const startDay of [300, 280, 260]) {
    const marks = scene(upright, viewportOf(startDay, startDay + 300, 500)).marks.filter(isEvent);
    expect(marks.map(({ index, labelYPx }) => [index, labelYPx])).toEqual([[0, 4]]);
  }
});

test("LV4 the bars of those that have no words left run beside all tracks, and through no mark or bar that has words", () => {
  const base = indexOfStarts(new Float64Array([0, 200, 470, 610, 750]), { random: () => 0.5, spanShare: 0, groups: 1 });
  const index: EventIndex = {
    ...base,
    end: new Float64Array([1000, 1100, 560, 700, 900]),
    flags: new Uint16Array(5).fill(FLAG.interval | 3 | (3 << 4)),
    endDay: 1100,
  };
  const upright = plans(index);
  const { shapes, marks } = scene(upright, viewportOf(465, 965, 500));
  const left = [0, 1].filter((i) => !marks.some((mark) => isEvent(mark) && mark.index === i));
  expect(left).toEqual([0, 1]);
  const bars = shapes
    .filter(({ layer }) => layer === "body")
    .flatMap(({ path }) => [...path.matchAll(/M([\d.]+),-?[\d.]+v-?[\d.]+h(-?[\d.]+)/g)])
    .map(([, x, width]) => ({
      from: Number(x) + Math.min(0, Number(width)),
      to: Number(x) + Math.max(0, Number(width)),
    }));
  const isThin = ({ from, to }: { from: number; to: number }): boolean => to - from < 2;
  const [thin, thick] = [bars.filter(isThin), bars.filter((bar) => !isThin(bar))];
  expect([thin.length, thick.length]).toEqual([2, 3]);
  expect(Math.max(...thin.map(({ to }) => to))).toBeLessThan(Math.min(...thick.map(({ from }) => from)));
  expect(Math.abs(thin[0]!.from - thin[1]!.from)).toBeGreaterThan(1.5);
});

test("LV5 a scene is mirrored twice into itself, and once with the same words at the other side", () => {
  const [, index] = SETS[0]!;
  for (const view of looks(index, 20)) {
    const seen = scene(plans(index, 328), view);
    const mirrored = mirroredScene(seen);
    const again = mirroredScene(mirrored);
    const near = (a: Scene) => a.marks.map(({ xPx, yPx, index: i }) => [i, Math.round(xPx * 10), Math.round(yPx * 10)]);
    expect(near(again)).toEqual(near(seen));
    for (const [n, mark] of mirrored.marks.entries()) {
      const was = seen.marks[n]!;
      if (isEvent(mark) && isEvent(was)) expect(mark.labelXPx + was.labelXPx).toBeCloseTo(seen.widthPx, 6);
      expect(mark.xPx + was.xPx).toBeCloseTo(seen.widthPx, 6);
    }
    expect(again.shapes.map(({ path }) => path.length)).toEqual(seen.shapes.map(({ path }) => path.length));
  }
});
