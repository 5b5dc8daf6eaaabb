import { expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import type { EventIndex } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { GLYPH_PX } from "./edge-words.ts";
import { px } from "./glyph.ts";
import { type Measure, setLabel } from "./labels.ts";
import { layoutScene } from "./layout-scene.ts";
import { mirroredScene } from "./mirror-scene.ts";
import { METRICS, type Plan, planLayout } from "./plan.ts";
import type { EventMark, Mark, Scene } from "./scene.ts";
import { indexOfStarts, randomOf, syntheticIndex } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { panBy, type Viewport, viewportOf } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const measure: Measure = (text, font) => text.length * (font === "title" ? 7 : 6);
const TITLES = ["A fire", "The treaty is signed by all of them", "A long word on the first flight across"];
const labelOf = (i: number) =>
  setLabel({ date: `${i}`, title: TITLES[i % 3] ?? "", measure, maxWidthPx: METRICS.labelMaxPx });

const planOf = (index: EventIndex, heightPx = 460): Plan =>
  planLayout({ range: new RangeIndex(index), heightPx, labelOf });
const scene = (plan: Plan, view: Viewport, selected?: number): Scene =>
  layoutScene({ plan, view, words, measure, selected });
const isEvent = (mark: Mark): mark is EventMark => mark.kind === "event";
const eventsOf = (seen: Scene): EventMark[] => seen.marks.filter(isEvent);
const moments = (...days: number[]): EventIndex => ({
  ...indexOfStarts(new Float64Array(days), { random: randomOf(3), spanShare: 0, groups: 1 }),
  end: new Float64Array(days),
});
const bar = (start: number, end: number): EventIndex => ({
  ...moments(start),
  end: new Float64Array([end]),
  endDay: end,
});
/** A day is a pixel; day 0 is at `xPx` of 1000. */
const viewAt = (xPx: number): Viewport => viewportOf(-xPx, 1000 - xPx, 1000);
/** Of what is drawn as lightly as ticks, all that runs along time: ticks do not. */
const leaders = (seen: Scene): string =>
  seen.shapes
    .filter(({ layer, tone }) => layer === "grid" && tone === "muted")
    .flatMap(({ path }) => path.match(/M[^M]*H[^M]*/g) ?? [])
    .join("");

test("L22 words that the far edge would cut end at their mark, and stand at its other side", () => {
  const plan = planOf(moments(0));
  const at = (xPx: number) => eventsOf(scene(plan, viewAt(xPx)))[0]!;
  const { widthPx } = at(500).label;
  expect(at(996 - widthPx)).toMatchObject({ labelXPx: 996 - widthPx });
  expect(at(996 - widthPx).isFlipped).toBeUndefined();
  for (const xPx of [997 - widthPx, 970, 999]) {
    expect(at(xPx)).toMatchObject({ xPx, labelXPx: xPx - widthPx, isFlipped: true });
    expect(leaders(scene(plan, viewAt(xPx)))).toBe("");
  }
  const mirrored = eventsOf(mirroredScene(scene(plan, viewAt(970))))[0]!;
  expect(mirrored).toMatchObject({ xPx: 30, labelXPx: 30 + widthPx, isFlipped: true });
});

test("L22 flipped words end with their bar, or at the edge while it passes that", () => {
  const at = (xPx: number, days: number) => {
    const { labelXPx, label, isFlipped } = eventsOf(scene(planOf(bar(0, days)), viewAt(xPx)))[0]!;
    return { endPx: labelXPx + label.widthPx, isFlipped };
  };
  expect(at(970, 20)).toEqual({ endPx: 990, isFlipped: true });
  expect(at(970, 4000)).toEqual({ endPx: 996, isFlipped: true });
  expect(at(-30, 4000).isFlipped).toBeUndefined();
});

test("L22 where an earlier event leaves no room for that, words move back from the edge and a thin line between them and their row leads to the mark", () => {
  // One lane: the first event's words end where the second's would have to begin.
  const first = labelOf(0).widthPx + METRICS.labelGapPx;
  const plan = planOf(moments(0, first + 20), 120);
  const view = viewAt(1000 - first - 20 - labelOf(1).widthPx);
  const [before, after] = eventsOf(scene(plan, view));
  expect(leaders(scene(plan, view))).toBe("");
  const moved = panBy(view, 16);
  const [, shifted] = eventsOf(scene(plan, moved));
  expect(before && after && shifted).toBeTruthy();
  expect(shifted!.isFlipped).toBe(false);
  expect(shifted!.labelXPx + shifted!.label.widthPx).toBeCloseTo(996);
  const [, fromPx, topPx, lineYPx, toPx, endYPx] =
    /^M([\d.]+),([-\d.]+)V([\d.]+)H([\d.]+)V([\d.]+)$/.exec(leaders(scene(plan, moved))) ?? [];
  // Beside the words, in the gap that they keep from others: below them alone it would stress some of them.
  expect(Number(fromPx)).toBeLessThan(shifted!.labelXPx);
  expect(Number(fromPx)).toBeGreaterThan(shifted!.labelXPx - METRICS.labelGapPx / 2);
  expect(Number(topPx)).toBeGreaterThanOrEqual(shifted!.labelYPx);
  expect(Number(toPx)).toBeCloseTo(shifted!.xPx, 0);
  // Below the words and above any bar in their row: it is no part of time.
  const words = shifted!.labelYPx + METRICS.dateLinePx + shifted!.label.lines.length * METRICS.titleLinePx;
  const row = shifted!.yPx + plan.laneHeightPx - METRICS.laneGapPx - METRICS.markRowPx / 2;
  expect(Number(lineYPx)).toBeGreaterThanOrEqual(words);
  expect(Number(lineYPx)).toBeLessThanOrEqual(row - GLYPH_PX);
  expect(Number(endYPx)).toBeLessThan(row);
  const mirrored = leaders(mirroredScene(scene(plan, moved)));
  expect(mirrored).toBe(`M${px(1000 - Number(fromPx))},${topPx}V${lineYPx}H${px(1000 - Number(toPx))}V${endYPx}`);
});

test("L22 the words of the open event flip too, where it has none at this zoom", () => {
  const day = dayOfCivil(2020, 3, 1);
  const plan = planOf(moments(...Array<number>(40).fill(day)));
  const open = (xPx: number) =>
    eventsOf(scene(plan, viewportOf(day - xPx, day + 1000 - xPx, 1000), 39)).find(({ pinned }) => pinned)!;
  const { widthPx } = open(500).label;
  expect(open(980)).toMatchObject({ labelXPx: 980 - widthPx, isFlipped: true });
  expect(open(999).labelXPx + widthPx).toBeCloseTo(996);
  expect(open(4000).labelXPx + widthPx).toBeCloseTo(996);
});

test.each([0.2, 1])("L22 in any data, words not at their mark or bar are led to, with spans %s", (spanShare) => {
  const index = syntheticIndex({ count: 900, seed: 12, spanShare });
  const plan = planOf(index);
  const random = randomOf(4);
  let flipped = 0;
  for (let round = 0; round < 150; round++) {
    const days = (index.endDay - index.startDay) * 2 ** (-random() * 12);
    const startDay = index.start[Math.floor(random() * index.count)]! - random() * days;
    const seen = scene(plan, viewportOf(startDay, startDay + days, 320 + Math.floor(random() * 900)));
    const lines = leaders(seen);
    for (const { xPx, endXPx, labelXPx, label, isFlipped, isHushed } of eventsOf(seen)) {
      if (isHushed) continue;
      const endPx = labelXPx + label.widthPx;
      if (isFlipped) {
        flipped++;
        expect(endPx).toBeGreaterThanOrEqual(xPx - 4 - 1e-6);
        expect(endPx).toBeLessThanOrEqual(Math.max(xPx, endXPx) + 1e-6);
      } else if (labelXPx < xPx - 12) expect(lines).toContain(`M${Number((labelXPx - 5).toFixed(1))},`);
      else expect(labelXPx).toBeGreaterThan(xPx - 12 - 1e-6);
    }
  }
  expect(flipped).toBeGreaterThan(20);
});
