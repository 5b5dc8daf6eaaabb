import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import type { EventIndex } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { binsOf, clusterText, spanOfBins } from "./dot-band.ts";
import { pillWidth } from "./figure-subject.ts";
import { type Measure, setLabel } from "./labels.ts";
import { layoutScene } from "./layout-scene.ts";
import { keptLabels, METRICS, type Plan, planLayout } from "./plan.ts";
import type { EventMark, Mark, Scene } from "./scene.ts";
import { indexOfStarts, randomOf, syntheticIndex } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { fitLimits, panBy, spanOf, type Viewport, viewportOf, zoomAbout } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const measure: Measure = (text, font) => text.length * (font === "title" ? 7 : 6);
const TITLES = [
  "A fire",
  "An election is held in the whole country",
  "The treaty is signed",
  "A long word on the first flight across",
];
const labelOf = (i: number) =>
  setLabel({
    date: `${1900 + (i % 100)}`,
    title: TITLES[i % TITLES.length] ?? "",
    measure,
    maxWidthPx: METRICS.labelMaxPx,
  });

const plans = (index: EventIndex, mask?: Uint8Array): Plan =>
  planLayout({ range: new RangeIndex(index, mask), heightPx: 460, labelOf });
const scene = (plan: Plan, view: Viewport, more: { focused?: number; selected?: number } = {}): Scene =>
  layoutScene({ plan, view, words, measure, ...more });

const SETS: readonly (readonly [string, EventIndex, Uint8Array | undefined])[] = [
  ["a few", syntheticIndex({ count: 30, seed: 1, spanShare: 0.4 }), undefined],
  [
    "hundreds, filtered",
    syntheticIndex({ count: 800, seed: 2, spanShare: 0.3 }),
    new Uint8Array(800).map((_, i) => (i % 3 ? 1 : 0)),
  ],
  ["only spans", syntheticIndex({ count: 2000, seed: 3, spanShare: 1 }), undefined],
  ["thousands", syntheticIndex({ count: 20_000, seed: 4, spanShare: 0.2 }), undefined],
];

/** Random looks at a set, from all of it down to an hour. */
function* looks(index: EventIndex, rounds: number): Generator<Viewport> {
  const random = randomOf(index.count + 5);
  const all = (index.endDay - index.startDay) * 1.3;
  for (let round = 0; round < rounds; round++) {
    const days = all * 2 ** (-random() * Math.log2(all * 24));
    const startDay = index.start[Math.floor(random() * index.count)]! - random() * days;
    yield viewportOf(startDay, startDay + days, 320 + Math.floor(random() * 1000));
  }
}

const isEvent = (mark: Mark): mark is EventMark => mark.kind === "event";
const countOf = (mark: Mark): number => (mark.kind === "cluster" ? mark.count : 1);

test.each(SETS)("L5 no two labels of a scene overlap, %s", (_, index, mask) => {
  const plan = plans(index, mask);
  for (const view of looks(index, 60)) {
    const free = new Map<number, number>();
    const events = scene(plan, view)
      .marks.filter(isEvent)
      .toSorted((a, b) => a.labelXPx - b.labelXPx);
    for (const { lane, xPx, labelXPx, endXPx, label } of events) {
      expect(labelXPx).toBeGreaterThanOrEqual(free.get(lane) ?? -Infinity);
      // Words begin at their mark; only where the right edge would cut them, they begin before it.
      if (labelXPx < xPx - 1e-6) expect(xPx + label.widthPx).toBeGreaterThan(view.widthPx - 5);
      else if (xPx >= 4) expect(labelXPx).toBeCloseTo(xPx, 6);
      // Words leave their mark only to stay at the left edge while their bar can still be seen.
      if (labelXPx > xPx + 1e-6) {
        expect(labelXPx).toBeLessThanOrEqual(4 + 1e-6);
        expect(endXPx).toBeGreaterThan(0);
      }
      free.set(lane, labelXPx + label.widthPx + METRICS.labelGapPx - 1e-6);
    }
  }
});

test.each(SETS)(
  "L21 words are whole inside the plot and under no pinned ones, or not seen; their marks are, %s",
  (_, index, mask) => {
    const plan = plans(index, mask);
    for (const view of looks(index, 60)) {
      const at = plan.range.placeOf(view.startDay + (view.widthPx / 2) * view.daysPerPx);
      const middle = Math.min(at, index.count - 3);
      const events = scene(plan, view, { focused: middle, selected: middle + 2 }).marks.filter(isEvent);
      const seen = events.filter(({ isHushed }) => !isHushed);
      for (const { index: i, labelXPx, label, endXPx } of seen) {
        expect(labelXPx).toBeGreaterThanOrEqual(-0.01);
        expect(labelXPx + label.widthPx).toBeLessThanOrEqual(Math.max(view.widthPx, label.widthPx + 4) + 0.01);
        if (i !== middle && i !== middle + 2) expect(endXPx).toBeGreaterThan(0);
      }
      for (const board of seen.filter(({ pinned }) => pinned))
        for (const other of seen.filter(
          ({ index: i, pinned, lane }) => i !== middle && i !== middle + 2 && !pinned && lane === board.lane,
        )) {
          const isApart =
            other.labelXPx + other.label.widthPx <= board.labelXPx - 5 ||
            other.labelXPx >= board.labelXPx + board.label.widthPx + 5;
          expect(isApart).toBe(true);
        }
      for (const i of [middle, middle + 2])
        if (i < index.count && plan.range.isWanted(i)) expect(seen.some((mark) => mark.index === i)).toBe(true);
    }
  },
);

test.each(SETS)("L8 every wanted event in view is in exactly one mark, %s", (_, index, mask) => {
  const plan = plans(index, mask);
  const { range, placer } = plan;
  for (const view of looks(index, 60)) {
    const { marks } = scene(plan, view);
    const { startDay, endDay } = spanOf(view);
    const bins = binsOf(view, METRICS);
    const around = spanOfBins(bins);
    const named = new Set(placer.visible(around.startDay, around.endDay, 1 / view.daysPerPx));
    const shown = new Set(marks.filter(isEvent).map(({ index: i }) => i));
    const first = bins.first * bins.days;
    const last = (bins.first + bins.count) * bins.days;
    let touching = 0;
    let gathered = 0;
    for (let i = 0; i < index.count; i++) {
      if (!range.isWanted(i)) continue;
      const [start, end] = [index.start[i]!, index.end[i]!];
      const touches = start < endDay && end > startDay;
      if (touches) touching++;
      // A label of an event in view is in the scene; a dot or a cluster is of the events without one that last into the view's bins.
      if (touches && named.has(i)) expect(shown.has(i)).toBe(true);
      if (!named.has(i) && start < last && end > first && (start >= first || end > first)) gathered++;
    }
    expect(range.countTouching(startDay, endDay)).toBe(touching);
    expect(marks.filter((mark) => !isEvent(mark)).reduce((sum, mark) => sum + countOf(mark), 0)).toBe(gathered);
    for (const mark of marks) if (mark.kind === "dot") expect(named.has(mark.index)).toBe(false);
  }
});

test.each(SETS)("L9 panning by whole pixels moves the marks and never reshuffles them, %s", (_, index, mask) => {
  const plan = plans(index, mask);
  const key = (mark: Mark) =>
    `${mark.kind} ${mark.index} ${mark.kind === "cluster" ? `${mark.count} ${mark.endDay}` : isEvent(mark) ? mark.lane : ""}`;
  for (const view of looks(index, 40)) {
    const px = 40;
    const before = scene(plan, view).marks;
    const after = new Map(scene(plan, panBy(view, px)).marks.map((mark) => [key(mark), mark]));
    for (const mark of before) {
      // Near the edges bins come and go, and words hold on to the edge.
      if (mark.xPx < 100 || mark.xPx > view.widthPx - 140) continue;
      const moved = after.get(key(mark));
      expect(moved, key(mark)).toBeDefined();
      expect(moved!.xPx - mark.xPx).toBeCloseTo(px, 3);
      expect(moved!.yPx).toBe(mark.yPx);
    }
  }
});

test.each(SETS)("L11 marks stand in reading order, and no event stands twice, %s", (_, index, mask) => {
  const plan = plans(index, mask);
  for (const view of looks(index, 40)) {
    const order = scene(plan, view, { focused: 3, selected: 7 }).marks.map((mark) => mark.index);
    expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
  }
});

test.each(SETS)("L10 the same input gives an equal scene, whatever was looked at before, %s", (_, index, mask) => {
  const used = plans(index, mask);
  for (const view of looks(index, 12)) {
    expect(scene(used, view)).toEqual(scene(plans(index, mask), view));
    expect(scene(used, view)).toEqual(scene(used, view));
  }
});

test("L12 a scene costs what the plot's width holds, not what the data have", () => {
  const few = plans(syntheticIndex({ count: 3000, seed: 9 }));
  const many = plans(syntheticIndex({ count: 100_000, seed: 9 }));
  for (const plan of [few, many])
    for (const view of looks(plan.range.index, 30)) {
      const { marks, shapes, ticks } = scene(plan, view);
      expect(marks.length).toBeLessThan((plan.lanes * view.widthPx) / 40 + view.widthPx / 30 + 10);
      expect(shapes.length).toBeLessThan(60);
      expect(shapes.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(view.widthPx * 130);
      expect(ticks.length).toBeLessThan(view.widthPx / 20);
    }
});

test("L12 only a set of hundreds has its density drawn, in bins that move with the view", () => {
  const density = (plan: Plan, view: Viewport) =>
    scene(plan, view).shapes.find(({ layer }) => layer === "density")?.path;
  const index = syntheticIndex({ count: 2000, seed: 5 });
  const view = viewportOf(index.endDay - 20_000, index.endDay, 800);
  expect(density(plans(syntheticIndex({ count: 60, seed: 5 })), view)).toBeUndefined();
  const bars = (path: string | undefined, px: number) =>
    [...(path ?? "").matchAll(/[MH](-?[\d.]+)/g)]
      .map((match) => Math.round(Number(match[1]) + px))
      .filter((x) => x > 60 && x < 700);
  const plan = plans(index);
  expect(bars(density(plan, panBy(view, 20)), -20)).toEqual(bars(density(plan, view), 0));
});

test("L14 the focused and the open event always have words, pinned in the lowest lane and inside the plot", () => {
  const index = syntheticIndex({ count: 5000, seed: 6 });
  const plan = plans(index);
  for (const view of looks(index, 40))
    for (const focused of [0, 2500, 4999]) {
      const { marks } = scene(plan, view, { focused, selected: 100 });
      for (const i of [focused, 100]) {
        const mark = marks.find((mark) => mark.index === i);
        expect(mark?.kind).toBe("event");
        if (mark?.kind !== "event" || !mark.pinned) continue;
        expect(mark.labelXPx).toBeGreaterThanOrEqual(0);
        expect(mark.labelXPx + mark.label.widthPx).toBeLessThanOrEqual(view.widthPx);
      }
      const pinned = marks.filter(isEvent).filter((mark) => mark.pinned);
      const [one, two] = pinned;
      if (one && two && one.lane === two.lane && plan.lanes > 1)
        expect(Math.abs(one.labelXPx - two.labelXPx)).toBeGreaterThan(Math.min(one.label.widthPx, two.label.widthPx));
    }
});

test("L14 beside a pinned event's words is its own mark and no other: what these would cover has no words meanwhile", () => {
  const index = indexOfStarts(new Float64Array(40).fill(100), { random: randomOf(1), spanShare: 0, groups: 1 });
  const plan = plans(index);
  const view = viewportOf(70, 140, 900);
  const events = ({ marks }: Scene): EventMark[] => marks.filter(isEvent);
  const worded = new Set(events(scene(plan, view)).map((mark) => mark.index));
  const hidden = Array.from({ length: 40 }, (_, i) => i).find((i) => !worded.has(i)) ?? -1;
  const seen = scene(plan, view, { selected: hidden });
  const pinned = events(seen).find(({ pinned }) => pinned);
  expect(pinned?.index).toBe(hidden);
  expect(events(seen).filter(({ lane }) => lane === pinned?.lane)).toHaveLength(1);
  expect(events(seen)).toHaveLength(worded.size);
  expect(seen.marks.reduce((sum, mark) => sum + countOf(mark), 0)).toBe(40);
  // Its mark in its lane, and a small one in the band.
  const glyphs = ({ shapes }: Scene): number =>
    shapes.filter(({ layer }) => layer === "glyph").flatMap(({ path }) => path.match(/M/g) ?? []).length;
  expect(glyphs(seen)).toBeGreaterThan(glyphs(scene(plan, view)));
});

test("L14 an event that the filter does not want is not pinned", () => {
  const index = syntheticIndex({ count: 40, seed: 6 });
  const plan = plans(
    index,
    new Uint8Array(40).map((_, i) => (i === 7 ? 0 : 1)),
  );
  const view = fitLimits({ ...index, leftPx: 20, rightPx: 200 }, 800);
  expect(scene(plan, view, { focused: 7 }).marks.some((mark) => mark.index === 7)).toBe(false);
});

test("L8 events of one instant beyond the lanes end in one cluster that no zoom can part", () => {
  const day = dayOfCivil(2020, 3, 1);
  const index = indexOfStarts(new Float64Array(40).fill(day), { random: randomOf(1), spanShare: 0, groups: 1 });
  const plan = plans(index);
  const { marks } = scene(plan, viewportOf(day - 30, day + 40, 900));
  const cluster = marks.find((mark) => mark.kind === "cluster");
  expect(marks.filter(isEvent)).toHaveLength(plan.lanes);
  expect(cluster).toMatchObject({ kind: "cluster", count: 40 - plan.lanes, startDay: day, endDay: day });
  expect(cluster?.kind === "cluster" && clusterText(cluster, "en")).toBe(`+${40 - plan.lanes}`);
});

test("L8 what began before the view and still lasts stands at its edge: one as a dot on its bar, more as a cluster", () => {
  const start = new Float64Array([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  const base = indexOfStarts(start, { random: randomOf(1), spanShare: 0, groups: 2 });
  const index: EventIndex = { ...base, end: start.map(() => 1000), endDay: 1000 };
  const plan = planLayout({ range: new RangeIndex(index), heightPx: 260, labelOf });
  expect(plan.lanes).toBeLessThan(4);
  const many = scene(plan, viewportOf(400, 420, 600)).marks;
  expect(many.filter(isEvent)).toHaveLength(plan.lanes);
  expect(many.find((mark) => mark.kind === "cluster")).toMatchObject({ count: 9 - plan.lanes, xPx: 12 });
  for (const mark of many.filter(isEvent)) expect(mark.labelXPx).toBe(4);
  const wanted = new Uint8Array(9).map((_, i) => (i < plan.lanes + 1 ? 1 : 0));
  const filtered = planLayout({ range: new RangeIndex(index, wanted), heightPx: 260, labelOf });
  const one = scene(filtered, viewportOf(400, 420, 600));
  expect(one.marks.find((mark) => mark.kind === "dot")).toMatchObject({ xPx: 12 });
});

test("L8 dots keep apart from their neighbours, and clusters leave room for their counts", () => {
  const index = syntheticIndex({ count: 20_000, seed: 8 });
  const plan = plans(index);
  for (const view of looks(index, 60)) {
    const crowd = scene(plan, view)
      .marks.filter((mark) => !isEvent(mark))
      .toSorted((a, b) => a.xPx - b.xPx);
    crowd.forEach((mark, place) => {
      const next = crowd[place + 1];
      if (next) expect(next.xPx - mark.xPx).toBeGreaterThanOrEqual(24 - 1e-6);
    });
  }
});

test("L6 zooming in about any place loses no label that stays in view", () => {
  const index = syntheticIndex({ count: 3000, seed: 11 });
  const plan = plans(index);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 1, max: 2000, noNaN: true }),
      fc.nat(2999),
      (share, zoom, i) => {
        const all = fitLimits({ ...index, leftPx: 20, rightPx: 200 }, 1000);
        const wide = zoomAbout(
          { ...all, startDay: index.start[i]! - share * 1000 * all.daysPerPx },
          share * 1000,
          zoom,
        );
        const near = zoomAbout(wide, share * 1000, 1.2);
        const lanes = new Map(
          scene(plan, near)
            .marks.filter(isEvent)
            .map((mark) => [mark.index, mark.lane]),
        );
        for (const mark of scene(plan, wide).marks.filter(isEvent)) {
          const xPx = (index.start[mark.index]! - near.startDay) / near.daysPerPx;
          if (xPx >= 0 && xPx < near.widthPx) expect(lanes.get(mark.index)).toBe(mark.lane);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("L4 without events there is an axis and nothing else", () => {
  const plan = plans(syntheticIndex({ count: 0, seed: 1 }));
  const empty = scene(plan, viewportOf(18_000, 18_400, 600));
  expect(empty.marks).toEqual([]);
  expect(empty.ticks.length).toBeGreaterThan(3);
  expect(empty.shapes.map(({ layer }) => layer)).toEqual(["grid", "grid"]);
});

test("L4 lanes fill the height above the band of dots, one at least", () => {
  const range = new RangeIndex(syntheticIndex({ count: 10, seed: 1 }));
  const lanes = (heightPx: number) => planLayout({ range, heightPx, labelOf }).lanes;
  expect(lanes(40)).toBe(1);
  expect(lanes(460)).toBe(5);
  expect(lanes(100_000)).toBe(32);
  const plan = planLayout({ range, heightPx: 460, labelOf });
  for (const mark of scene(plan, viewportOf(range.index.startDay, range.index.endDay, 900)).marks.filter(isEvent)) {
    expect(mark.yPx).toBeGreaterThanOrEqual(0);
    expect(mark.yPx + plan.laneHeightPx).toBeLessThanOrEqual(plan.axisYPx);
    expect(mark.labelYPx).toBeGreaterThanOrEqual(mark.yPx);
  }
});

test("L4 words are asked for once, and forgotten before they fill the memory", () => {
  let asked = 0;
  const index = syntheticIndex({ count: 20_000, seed: 1 });
  const counted = (i: number) => {
    asked++;
    return labelOf(i);
  };
  const plan = planLayout({ range: new RangeIndex(index), heightPx: 460, labelOf: keptLabels(counted) });
  plan.labelOf(5);
  plan.labelOf(5);
  expect(asked).toBe(1);
  for (let i = 0; i < 20_000; i++) plan.labelOf(i);
  plan.labelOf(5);
  expect(asked).toBe(20_001);
});

test("L12 from the Big Bang down to a second, a scene has no number that is none", () => {
  const random = randomOf(2);
  const start = new Float64Array(4000).map((_, i) =>
    i % 2 ? -Math.exp(random() * 29) : dayOfCivil(2024, 6, 1) + Math.floor(random() * 1440) / 1440,
  );
  const index = indexOfStarts(start.sort(), { random, spanShare: 0.2, groups: 9 });
  const plan = plans(index);
  const middle = dayOfCivil(2024, 6, 1) + 0.5;
  for (let days = 6e12; days > 1 / 86_400; days /= 3) {
    const view = viewportOf(middle - days * 0.6, middle + days * 0.4, 900);
    const { shapes, marks, ticks, context } = scene(plan, view);
    for (const { path } of shapes) expect(path).not.toMatch(/NaN|Infinity|undefined|e[-+]?\d/);
    for (const mark of marks) expect(Number.isFinite(mark.xPx + mark.yPx)).toBe(true);
    expect(marks.length).toBeLessThan(150);
    expect(ticks.length + context.length).toBeGreaterThan(0);
  }
});

test("L24 lines of the axis stop at words, and nowhere else", () => {
  let broken = 0;
  for (const [name, index, mask] of SETS) {
    const plan = plans(index, mask);
    for (const view of looks(index, 12)) {
      const { shapes, marks, axisYPx } = scene(plan, view, { selected: 0 });
      const grid = shapes.find(({ layer, tone }) => layer === "grid" && tone === "grid")?.path ?? "";
      const parts = [...grid.matchAll(/M(-?[\d.]+),(-?[\d.]+)V(-?[\d.]+)/g)].map(([, ...at]) => at.map(Number));
      const boxes = marks
        .filter(isEvent)
        .filter(({ isHushed }) => !isHushed)
        .map(({ labelXPx, labelYPx, label }) => ({
          left: labelXPx,
          right: labelXPx + label.widthPx,
          top: labelYPx,
          bottom: labelYPx + METRICS.dateLinePx + label.lines.length * METRICS.titleLinePx,
        }));
      for (const [x = 0, from = 0, to = 0] of parts)
        for (const { left, right, top, bottom } of boxes)
          if (x > left && x < right) expect(to <= top + 0.1 || from >= bottom - 0.1, name).toBe(true);
      // What is left out of a line is what stands in words.
      for (const x of new Set(parts.map(([at]) => at as number))) {
        const drawnPx = parts.filter(([at]) => at === x).reduce((sum, [, from = 0, to = 0]) => sum + to - from, 0);
        const met = boxes.filter(({ left, right }) => x > left - 3.2 && x < right + 3.2);
        const wordsPx = met.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
        expect(drawnPx, name).toBeGreaterThan(axisYPx - wordsPx - 1);
        if (met.length > 0) broken++;
      }
    }
  }
  expect(broken).toBeGreaterThan(50);
});

test("L8 what began before the view has a sign of that at its edge, whichever way time runs, and says when its first and its last began", () => {
  const start = new Float64Array([0, 1, 2, 3, 4, 5, 6, 300]);
  const base = indexOfStarts(start, { random: randomOf(1), spanShare: 0, groups: 2 });
  // The last that began before the view has ended.
  const index: EventIndex = { ...base, end: start.map((day) => (day === 300 ? 301 : 1000)), endDay: 1000 };
  const plan = planLayout({ range: new RangeIndex(index), heightPx: 260, labelOf });
  const cluster = scene(plan, viewportOf(400, 420, 600)).marks.find((mark) => mark.kind === "cluster");
  if (cluster?.kind !== "cluster") throw new Error("there is a count at the edge");
  expect(cluster).toMatchObject({ began: true, startDay: cluster.index, endDay: 6, count: 7 - plan.lanes });
  const text = String(cluster.count);
  expect(clusterText(cluster, "en")).toBe(`←${text}`);
  expect(clusterText(cluster, "en", { isMirrored: true })).toBe(`${text}→`);
  expect(clusterText(cluster, "en", { isUpright: true, isMirrored: true })).toBe(`↑${text}`);
  const before = scene(plan, viewportOf(-4, 420, 600)).marks.filter((mark) => mark.kind === "cluster");
  expect(before.length).toBeGreaterThan(0);
  for (const mark of before) expect(mark.began).toBeUndefined();
});

test("L8 a count at the view's end stands whole while it touches it, and no nearer to the one before", () => {
  const index = syntheticIndex({ count: 3000, seed: 8 });
  const plan = plans(index);
  let cut = 0;
  for (const view of looks(index, 200)) {
    const crowd = scene(plan, view).marks.filter((mark) => !isEvent(mark));
    const last = crowd.toSorted((a, b) => a.xPx - b.xPx).at(-1);
    if (last?.kind !== "cluster" || last.xPx >= view.widthPx + 12) continue;
    const next = crowd.filter((mark) => mark !== last).reduce((most, { xPx }) => Math.max(most, xPx), -Infinity);
    const endPx = last.xPx - 12 + pillWidth(clusterText(last, "en"));
    if (last.xPx - next > 32 + 1e-6) expect(endPx).toBeLessThanOrEqual(view.widthPx + 1e-6);
    else if (endPx > view.widthPx) cut++;
  }
  expect(cut).toBeLessThan(20);
});
