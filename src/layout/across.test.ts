import fc from "fast-check";
import { expect, test } from "vitest";
import { RangeIndex } from "../events/range-index.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { across, depthOf, freeStretch, meets, wordsIn } from "./across.ts";
import { BandPlacer } from "./band-placer.ts";
import { bandTitles } from "./band-titles.ts";
import { breakStrips } from "./break-strips.ts";
import { type Fold, foldOf } from "./fold.ts";
import { foldTicks } from "./fold-ticks.ts";
import { foldedIndex } from "./folded-index.ts";
import { type LabelRoom, setLabel } from "./labels.ts";
import { layoutScene } from "./layout-scene.ts";
import { mirroredScene } from "./mirror-scene.ts";
import { METRICS, planLayout } from "./plan.ts";
import type { Box, Scene } from "./scene.ts";
import { indexOfStarts, randomOf } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { momentPlace } from "./today-place.ts";
import { planUpright } from "./upright-plan.ts";
import { layoutUpright } from "./upright-scene.ts";
import { fitLimits, type Viewport } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const measure = (text: string): number => text.length * 6.5;
const TITLES = ["A fire", "An election is held in the whole country", "The treaty is signed by both"];
const labelIn = (i: number, room: LabelRoom) =>
  setLabel({ date: `${1900 + (i % 100)}`, title: TITLES[i % TITLES.length] ?? "", measure, ...room });

/** Two crowds of events with years of nothing between them, folded, in a plot of this size. */
function drawn(seed: number, [widthPx, heightPx]: readonly [number, number], way: string) {
  const random = randomOf(seed);
  const start = Float64Array.from({ length: 24 }, (_, i) => (i < 9 ? 0 : 20_000) + random() * 900).sort();
  const inDays = indexOfStarts(start, { random, spanShare: 0.2, groups: 3 });
  const fold = foldOf(inDays) as Fold;
  const index = foldedIndex(inDays, fold);
  const range = new RangeIndex(index);
  const isUpright = way.includes("upright");
  const view = fitLimits({ ...index, leftPx: 24, rightPx: 88 }, isUpright ? heightPx : widthPx);
  const bandOf = Uint8Array.from({ length: index.count }, (_, i) => i % 2);
  const input = {
    ...{ range, metrics: METRICS },
    placerOf: (asked: ConstructorParameters<typeof BandPlacer>[0]) =>
      new BandPlacer(asked, { bandOf, titles: ["One", "Two"], others: "Others" }),
  };
  const said = (_: unknown, isShort?: boolean): string => (isShort ? "54y" : "54 years, no events");
  const looked = { view, words, measure, ticksOf: foldTicks(fold, said) };
  const upright = planUpright({ ...input, widthPx, words, measure, labelOf: labelIn });
  const plan = isUpright
    ? upright.plan
    : planLayout({ ...input, heightPx, labelOf: (i) => labelIn(i, { maxWidthPx: 236 }) });
  const scene = isUpright ? layoutUpright({ ...looked, upright }) : layoutScene({ ...looked, plan });
  return { fold, view, plan, scene: way.includes("mirrored") ? mirroredScene(scene) : scene, say: said };
}

const WAYS = ["", "mirrored", "upright", "upright mirrored"];
const sizes = fc.tuple(fc.integer({ min: 320, max: 1300 }), fc.integer({ min: 300, max: 800 }));
/** The bars of lanes as they are drawn, 4 px high and at least as long as they are exact. */
const barsIn = ({ marks, isUpright, laneHeightPx }: Scene): Box[] =>
  marks.flatMap((mark) => {
    if (mark.kind !== "event" || mark.pinned || isUpright) return [];
    const yPx = mark.yPx + laneHeightPx - METRICS.laneGapPx - METRICS.markRowPx / 2 - 2;
    return [{ xPx: Math.min(mark.xPx, mark.endXPx), yPx, widthPx: Math.abs(mark.endXPx - mark.xPx), heightPx: 4 }];
  });
const inside = ({ xPx, yPx, widthPx, heightPx }: Box, scene: Scene): boolean =>
  xPx >= -1.01 && yPx >= -1.01 && xPx + widthPx <= scene.widthPx + 1.01 && yPx + heightPx <= scene.heightPx + 1.01;

test.each(WAYS)(
  "LA1 a place along the axis is on the same side of the axis as the marks, whichever way time runs: %s",
  (way) => {
    fc.assert(
      fc.property(fc.nat(99), sizes, (seed, size) => {
        const { scene } = drawn(seed, size, way);
        const all = across(scene, [0, scene.isUpright ? scene.heightPx : scene.widthPx], [0, depthOf(scene)]);
        expect(inside(all, scene)).toBe(true);
        for (const box of wordsIn(scene, METRICS)) expect(meets(box, all)).toBe(true);
        // The texts of the axis stand on its other side.
        for (const { xPx } of scene.ticks)
          if (scene.isUpright) expect(scene.isMirrored ? xPx > all.xPx + all.widthPx : xPx < all.xPx).toBe(true);
      }),
      { numRuns: 20 },
    );
  },
);

test.each(WAYS)(
  "LA2 a break is a strip between its two places, with its length where no words and no bars stand: %s",
  (way) => {
    fc.assert(
      fc.property(fc.nat(99), sizes, (seed, size) => {
        const { scene, fold, view, say } = drawn(seed, size, way);
        const strips = breakStrips({ ...{ scene, fold, view, say, measure }, metrics: METRICS });
        expect(strips).toHaveLength(fold.breaks.length);
        for (const { box, edges, words: place } of strips) {
          expect(inside(box, scene)).toBe(true);
          // Its edges pass no letters, and are whole where there are none.
          const taken = wordsIn(scene, METRICS);
          for (const edge of edges) for (const other of taken) expect(meets(edge, other)).toBe(false);
          if (!taken.some((other) => meets(box, other))) expect(edges.length).toBeGreaterThan(0);
          if (!place) continue;
          const [long, thick] = [measure(place.text), 15];
          const [wide, high] = place.isTurned ? [thick, long] : [long, thick];
          const own = { xPx: place.xPx - wide / 2, yPx: place.yPx - high / 2, widthPx: wide, heightPx: high };
          expect(inside(own, scene)).toBe(true);
          for (const other of wordsIn(scene, METRICS)) expect(meets(own, other)).toBe(false);
          for (const bar of barsIn(scene)) expect(meets(own, bar)).toBe(false);
        }
        // Where time runs down, its length is said beside the axis too.
        if (scene.isUpright) expect(scene.ticks.some(({ text }) => text.includes("54y"))).toBe(true);
      }),
      { numRuns: 30 },
    );
  },
);

test.each(WAYS)("LA3 the word for today stands over no other, inside the plot: %s", (way) => {
  fc.assert(
    fc.property(fc.nat(99), sizes, fc.double({ min: 0, max: 1, noNaN: true }), (seed, size, share) => {
      const { scene, plan, view } = drawn(seed, size, way);
      const { line, words: place } = momentPlace(scene, plan.metrics, share * (view as Viewport).widthPx, {
        widthPx: 36,
        heightPx: 15,
      });
      expect(inside(place, scene)).toBe(true);
      expect(inside(line, scene)).toBe(true);
      for (const other of wordsIn(scene, METRICS)) expect(meets(place, other)).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test.each(WAYS)(
  "LA4 bands that can be told apart have their titles, in order from the top or from the axis: %s",
  (way) => {
    const { scene, plan } = drawn(4, [1000, 600], way);
    const [one, two, ...more] = bandTitles(plan, scene, measure);
    expect(more).toEqual([]);
    expect([one?.title, two?.title]).toEqual(["One", "Two"]);
    const [a, b] = [one?.box as Box, two?.box as Box];
    expect(meets(a, b)).toBe(false);
    if (!scene.isUpright) expect(a.yPx).toBeLessThan(b.yPx);
    else expect(Math.abs(a.xPx - (scene.axisXPx ?? 0))).toBeLessThan(Math.abs(b.xPx - (scene.axisXPx ?? 0)));
    if (scene.isUpright) for (const { yPx } of wordsIn(scene, METRICS)) expect(yPx).toBeGreaterThanOrEqual(20 - 0.01);
    expect(bandTitles(drawn(4, [330, 600], "upright").plan, drawn(4, [330, 600], "upright").scene, measure)).toEqual(
      [],
    );
  },
);

test("LA2 the longest free stretch of a box touches nothing that stands in it", () => {
  const box = { xPx: 0, yPx: 0, widthPx: 100, heightPx: 100 };
  const side = fc.integer({ min: -20, max: 110 });
  const taken = fc.array(
    fc.record({
      xPx: side,
      yPx: side,
      widthPx: fc.integer({ min: 1, max: 40 }),
      heightPx: fc.integer({ min: 1, max: 40 }),
    }),
  );
  fc.assert(
    fc.property(taken, fc.boolean(), (others, isUpright) => {
      const free = freeStretch(box, others, isUpright);
      for (const other of others) expect(meets(free, other)).toBe(false);
      expect(inside(free, { widthPx: 100, heightPx: 100 } as Scene)).toBe(true);
    }),
  );
});
