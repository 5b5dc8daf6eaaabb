import fc from "fast-check";
import { expect, test } from "vitest";
import { FLAG } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { setLabel } from "./labels.ts";
import { METRICS } from "./plan.ts";
import type { EventMark, Mark, Scene } from "./scene.ts";
import { indexOfStarts } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { planUpright, type UprightPlan } from "./upright-plan.ts";
import { layoutUpright } from "./upright-scene.ts";
import { panBy, viewportOf } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const measure = (text: string): number => text.length * 7;
const isEvent = (mark: Mark): mark is EventMark => mark.kind === "event";
const heightOf = ({ label }: EventMark): number => METRICS.dateLinePx + label.lines.length * METRICS.titleLinePx;
/** From a mark to the first line of its words. */
const offPx = ({ yPx, labelYPx }: EventMark, at: number): number => labelYPx + METRICS.dateLinePx / 2 - (at || yPx);

function planOf(days: readonly number[], widthPx = 328): UprightPlan {
  const index = indexOfStarts(Float64Array.from(days), { random: () => 0.5, spanShare: 0, groups: 1 });
  return planUpright({
    ...{ range: new RangeIndex(index), widthPx, metrics: METRICS, words, measure },
    labelOf: (i, room) => setLabel({ date: `Day ${i}`, title: "What is told of it in two lines", measure, ...room }),
  });
}

const sceneOf = (upright: UprightPlan, startDay: number, days: number): Scene =>
  layoutUpright({ upright, view: viewportOf(startDay, startDay + days, 800), words, measure });
const leads = ({ shapes }: Scene): number[][] =>
  shapes
    .filter(({ layer, tone }) => layer === "sign" && tone === "muted")
    .flatMap(({ path }) => path.match(/M[^M]*L[^M]*/g) ?? [])
    .map((line) =>
      line
        .split(/[MLV,]/)
        .filter(Boolean)
        .map(Number),
    );

test("LV6 words with no room beside their mark stand near it, and a line leads from the one to the other", () => {
  // Marks are 16 px apart, words 51 px high: beside its mark stand only those of one.
  const scene = sceneOf(planOf([0, 2]), -20, 100);
  const events = scene.marks.filter(isEvent);
  expect(events.map(({ index }) => index)).toEqual([0, 1]);
  const lines = leads(scene);
  expect(lines).toHaveLength(1);
  for (const [n, [, fromPx, , toPx]] of lines.entries()) {
    const mark = events[n + 1] as EventMark;
    expect(fromPx).toBeCloseTo(160 + 16 * (n + 1), 1);
    expect(toPx).toBeCloseTo(mark.labelYPx + METRICS.dateLinePx / 2, 1);
  }
});

test("LV6 an event whose mark would cover another's keeps to the band of those without words", () => {
  const scene = sceneOf(planOf([0, 0, 0.5]), -20, 100);
  expect(scene.marks.filter(isEvent)).toHaveLength(1);
  expect(leads(scene)).toEqual([]);
});

const days = fc
  .array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 40 })
  .map((all) => all.sort((a, b) => a - b));

test("LV6 in the order of time, within reach of their marks, and clear of each other", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -60, max: 560 }), fc.integer({ min: 20, max: 700 }), (starts, from, span) => {
      const upright = planOf(starts);
      const seen = sceneOf(upright, from, span).marks.filter(isEvent);
      const inView = seen.filter(({ isHushed }) => !isHushed).toSorted((a, b) => a.index - b.index);
      const pxPerDay = 800 / span;
      for (const [n, mark] of inView.entries()) {
        const atPx = ((starts[mark.index] as number) - from) * pxPerDay;
        if (atPx >= 0) expect(Math.abs(offPx(mark, atPx))).toBeLessThan(4 * METRICS.titleLinePx + heightOf(mark));
        const next = inView[n + 1];
        if (next) expect(mark.labelYPx + heightOf(mark)).toBeLessThan(next.labelYPx + 0.01);
      }
    }),
  );
});

test("LV6 they move no words that have room beside their mark, and panning moves none against its mark", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 40, max: 700 }), (starts, span) => {
      const upright = planOf(starts);
      const view = viewportOf(-20, -20 + span, 800);
      const hosts = upright.plan.placer.visible(-20, span - 20, 1 / view.daysPerPx);
      const before = layoutUpright({ upright, view, words, measure }).marks.filter(isEvent);
      const after = layoutUpright({ upright, view: panBy(view, -40), words, measure }).marks.filter(isEvent);
      const isInside = (mark: EventMark, atPx: number): boolean =>
        !mark.isHushed && Math.min(atPx, mark.labelYPx) > 60 && mark.labelYPx + heightOf(mark) < 700;
      for (const mark of before) {
        const atPx = ((starts[mark.index] as number) + 20) / view.daysPerPx;
        if (!isInside(mark, atPx)) continue;
        if (hosts.includes(mark.index)) expect(offPx(mark, atPx)).toBeCloseTo(0, 6);
        const moved = after.find(({ index }) => index === mark.index);
        if (moved && !moved.isHushed) expect(mark.labelYPx - moved.labelYPx).toBeCloseTo(40, 6);
      }
    }),
  );
});

test("LV6 what began before the view and lasts into it has words at the upper edge where nothing else has", () => {
  const base = indexOfStarts(Float64Array.from([0, 1, 300]), { random: () => 0.5, spanShare: 0, groups: 1 });
  const index = { ...base, end: Float64Array.from([400, 2, 301]), endDay: 400 };
  const upright = planUpright({
    ...{ range: new RangeIndex(index), widthPx: 328, metrics: METRICS, words, measure },
    labelOf: (i, room) => setLabel({ date: `Day ${i}`, title: "What is told", measure, ...room }),
  });
  const [first] = sceneOf(upright, 100, 250).marks;
  expect(first).toMatchObject({ kind: "event", index: 0, labelYPx: 4 });
});

test("LV4 the bar of an event whose words have left the view goes on thin", () => {
  const base = indexOfStarts(Float64Array.from([0, 1, 60]), { random: () => 0.5, spanShare: 0, groups: 1 });
  const index = {
    ...base,
    end: Float64Array.from([400, 400, 61]),
    flags: new Uint16Array([FLAG.interval | 3 | (3 << 4), FLAG.interval | 3 | (3 << 4), 3 | (3 << 4)]),
  };
  const upright = planUpright({
    ...{ range: new RangeIndex({ ...index, endDay: 400 }), widthPx: 328, metrics: METRICS, words, measure },
    labelOf: (i, room) => setLabel({ date: `Day ${i}`, title: "What is told", measure, ...room }),
  });
  const widths = (startDay: number): number[] =>
    sceneOf(upright, startDay, 100)
      .shapes.filter(({ layer }) => layer === "body")
      .flatMap(({ path }) => [...path.matchAll(/h(-?[\d.]+)/g)].map(([, px]) => Math.abs(Number(px))));
  // At first its words stand at the upper edge; then the next event's push them out.
  expect(Math.max(...widths(20))).toBeGreaterThan(2 * Math.min(...widths(60)));
  expect(Math.max(...widths(60))).toBeLessThan(Math.max(...widths(20)));
});
