import fc from "fast-check";
import { expect, test } from "vitest";
import { RangeIndex } from "../events/range-index.ts";
import { DIFFER } from "../events/signs.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { binsOf, clusterText, spanOfBins } from "./dot-band.ts";
import { pillWidth } from "./figure-subject.ts";
import { setLabel } from "./labels.ts";
import { layoutScene } from "./layout-scene.ts";
import { mirroredScene } from "./mirror-scene.ts";
import { METRICS, planLayout } from "./plan.ts";
import type { ClusterMark, DotMark, Mark } from "./scene.ts";
import { indexOfStarts, randomOf } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { planUpright } from "./upright-plan.ts";
import { layoutUpright } from "./upright-scene.ts";
import { panBy, viewportOf, xOf } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const measure = (text: string): number => text.length * 6.5;
const DAYS = 4000;

type Bare = DotMark | ClusterMark;
const isBare = (mark: Mark): mark is Bare => mark.kind !== "event";
const countOf = (mark: Bare): number => (mark.kind === "cluster" ? mark.count : 1);
const alongPx = (mark: Mark, isUpright: boolean): number => (isUpright ? mark.yPx : mark.xPx);
/** From a mark's place to its end, without the shape of the dot after it. */
const afterPx = (mark: Bare): number =>
  mark.kind === "cluster" ? Math.max(12, pillWidth(clusterText(mark, "en")) - 12 - 7) : 12;

/** Events at random, of which few have words: some far from others, some beside each other, some together. */
function eventsOf(seed: number, count: number, spanShare: number) {
  const random = randomOf(seed);
  const centres = Array.from({ length: 12 }, () => random() * DAYS);
  const start = new Float64Array(count)
    .map((_, i) => (i % 3 ? random() * DAYS : (centres[i % 12] as number) + random() * 60))
    .sort();
  const index = indexOfStarts(start, { random, spanShare, groups: 4 });
  const disputed = { ...index, signs: Uint8Array.from({ length: count }, (_, i) => (i % 9 ? 0 : DIFFER)) };
  return new RangeIndex(disputed);
}

const planOf = (range: RangeIndex) =>
  planLayout({
    range,
    heightPx: 180,
    labelOf: (i) => setLabel({ date: `${1900 + i}`, title: "The treaty is signed by both", measure, maxWidthPx: 236 }),
  });

const cases = fc.record({
  seed: fc.nat(5000),
  count: fc.integer({ min: 5, max: 160 }),
  spanShare: fc.constantFrom(0, 0, 0.3),
  daysPerPx: fc.double({ min: 0.3, max: 5, noNaN: true }),
  widthPx: fc.integer({ min: 300, max: 1300 }),
  at: fc.double({ min: -0.2, max: 1, noNaN: true }),
  panPx: fc.double({ min: -400, max: 400, noNaN: true }),
});

test.each(["", "mirrored", "upright"])(
  "L33 a dot stands at its date, and none is nearer than can be told apart: %s",
  (way) => {
    const isUpright = way === "upright";
    let dots = 0;
    fc.assert(
      fc.property(cases, ({ seed, count, spanShare, daysPerPx, widthPx, at }) => {
        const range = eventsOf(seed, count, spanShare);
        const from = at * DAYS;
        const view = viewportOf(from, from + widthPx * daysPerPx, widthPx);
        const labelOf = (i: number) => planOf(range).labelOf(i);
        const scene = isUpright
          ? layoutUpright({
              upright: planUpright({ range, metrics: METRICS, widthPx: 200, words, measure, labelOf }),
              ...{ view, words, measure },
            })
          : layoutScene({ plan: planOf(range), view, words, measure });
        const seen = way === "mirrored" ? mirroredScene(scene) : scene;
        const placeOf = (mark: Mark): number => {
          const px = alongPx(mark, isUpright);
          return way === "mirrored" ? widthPx - px : px;
        };
        const bare = seen.marks.filter(isBare).toSorted((a, b) => placeOf(a) - placeOf(b));
        for (const mark of bare)
          if (mark.kind === "dot" && !mark.began) {
            dots++;
            expect(Math.abs(placeOf(mark) - xOf(view, range.index.start[mark.index] as number))).toBeLessThan(0.5);
          } else if (mark.kind === "cluster" && !mark.began) {
            // A count stands among its events, or beside them in a bin that they are in.
            const binPx = binsOf(view, METRICS).days / daysPerPx;
            expect(placeOf(mark)).toBeGreaterThanOrEqual(xOf(view, mark.startDay) - binPx);
            expect(placeOf(mark)).toBeLessThanOrEqual(xOf(view, mark.endDay) + binPx);
          }
        bare.forEach((mark, place) => {
          const next = bare[place + 1];
          const endPx = isUpright ? 12 : afterPx(mark);
          // At the upper edge a count is moved in, as far as the next leaves it room.
          if (next) expect(placeOf(next) - placeOf(mark)).toBeGreaterThanOrEqual(endPx + 12 - 1e-6);
        });
      }),
      { numRuns: 150 },
    );
    expect(dots).toBeGreaterThan(100);
  },
);

test("L33 panning by any distance gathers nothing anew, and moves all by as much", () => {
  let compared = 0;
  fc.assert(
    fc.property(cases, ({ seed, count, daysPerPx, widthPx, at, panPx }) => {
      const range = eventsOf(seed, count, 0);
      const plan = planOf(range);
      const from = at * DAYS;
      const view = viewportOf(from, from + widthPx * daysPerPx, widthPx);
      const marksOf = (panned: typeof view) => layoutScene({ plan, view: panned, words, measure }).marks.filter(isBare);
      const keyOf = (mark: Bare): string =>
        mark.kind === "dot" ? `${mark.index}` : `${mark.index} ${mark.count} ${mark.endDay} ${mark.differs}`;
      const after = new Map(marksOf(panBy(view, panPx)).map((mark) => [keyOf(mark), mark]));
      for (const mark of marksOf(view)) {
        // Whatever is in both views. What touches an end is moved in, as far as there is room, and what began before is gathered there.
        if ([mark.xPx, mark.xPx + panPx].some((px) => px < 60 || px > widthPx - 40)) continue;
        compared++;
        const same = after.get(keyOf(mark));
        expect(same, keyOf(mark)).toBeDefined();
        expect((same as Bare).xPx - mark.xPx).toBeCloseTo(panPx, 4);
      }
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(500);
});

test("L33 the sum of what marks without words stand for is that of the events without words, and each says its own", () => {
  let joined = 0;
  fc.assert(
    fc.property(cases, ({ seed, count, spanShare, daysPerPx, widthPx, at }) => {
      const range = eventsOf(seed, count, spanShare);
      const plan = planOf(range);
      const { index } = range;
      const from = at * DAYS;
      const view = viewportOf(from, from + widthPx * daysPerPx, widthPx);
      const bins = binsOf(view, METRICS);
      const around = spanOfBins(bins);
      const named = new Set(plan.placer.visible(around.startDay, around.endDay, 1 / daysPerPx));
      const bare = layoutScene({ plan, view, words, measure }).marks.filter(isBare);
      const [first, last] = [bins.first * bins.days, (bins.first + bins.count) * bins.days];
      const stood = new Set<number>();
      for (const mark of bare) {
        const own: number[] = [];
        for (let i = 0; i < index.count; i++) {
          const [start, end] = [index.start[i] as number, index.end[i] as number];
          const isIts =
            mark.kind === "dot"
              ? i === mark.index
              : start >= (index.start[mark.index] as number) && start <= mark.endDay;
          if (!isIts || named.has(i) || (mark.began && end <= first)) continue;
          own.push(i);
          expect(stood.has(i)).toBe(false);
          stood.add(i);
        }
        expect(own).toHaveLength(countOf(mark));
        if (mark.kind === "dot") continue;
        expect(own[0]).toBe(mark.index);
        expect(mark.startDay).toBe(index.start[mark.index]);
        expect(mark.endDay).toBe(index.start[own.at(-1) as number]);
        expect(mark.differs === true).toBe(own.some((i) => i % 9 === 0));
        if (!mark.began && Math.floor(mark.startDay / bins.days) !== Math.floor(mark.endDay / bins.days)) joined++;
      }
      for (let i = 0; i < index.count; i++) {
        const [start, end] = [index.start[i] as number, index.end[i] as number];
        if (!named.has(i) && start < last && end > first && (start >= first || end > view.startDay))
          expect(stood.has(i), `${i}`).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
  expect(joined).toBeGreaterThan(20);
});

test("L33 two dots that cannot be told apart are a count between them, and of three the nearest two", () => {
  const range = (px: readonly number[]) => {
    const start = Float64Array.from(px, (x) => 32 * 10 + x);
    const index = indexOfStarts(start, { random: randomOf(3), spanShare: 0, groups: 1 });
    return new RangeIndex({ ...index, end: start.map((day) => day + 1) });
  };
  const marks = (...px: number[]) => {
    const plan = planOf(range(px));
    const none = { ...plan, placer: { ...plan.placer, visible: () => [] } };
    return layoutScene({ plan: none, view: viewportOf(320, 720, 400), words, measure }).marks.map((mark) => [
      mark.xPx,
      isBare(mark) ? countOf(mark) : 0,
    ]);
  };
  expect(marks(90, 118)).toEqual([
    [90, 1],
    [118, 1],
  ]);
  expect(marks(90, 110)).toEqual([[100, 2]]);
  expect(marks(94, 114, 130)).toEqual([
    [94, 1],
    [122, 2],
  ]);
  expect(marks(94, 115, 138, 160.5)).toEqual([
    [104.5, 2],
    [149.25, 2],
  ]);
  // A count makes way for a dot, up to the middle of its own bin.
  expect(marks(86, 97, 103)).toEqual([
    [86, 1],
    [110, 2],
  ]);
  // Where that is not enough, it takes the dot in.
  expect(marks(90, 97, 103, 130, 135)).toEqual([
    [100, 3],
    [144, 2],
  ]);
});

test("L33 opening a dot moves no other mark, and its own stays beside counts or is not drawn", () => {
  let [opened, hidden] = [0, 0];
  fc.assert(
    fc.property(cases, fc.nat(200), ({ seed, count, daysPerPx, widthPx, at }, choice) => {
      const { index } = eventsOf(seed, count, 0);
      // Marks that are one path each.
      const plain = { ...index, group: index.group.map(() => 0), signs: new Uint8Array(count) };
      const range = new RangeIndex({ ...plain, flags: index.flags.map(() => 0x33) });
      const plan = planOf(range);
      const view = viewportOf(at * DAYS, at * DAYS + widthPx * daysPerPx, widthPx);
      const before = layoutScene({ plan, view, words, measure });
      const inView = before.marks.filter(isBare).filter(({ xPx }) => xPx > 0 && xPx < widthPx);
      const chosen = inView[choice % Math.max(1, inView.length)];
      if (!chosen) return;
      const after = layoutScene({ plan, view, words, measure, selected: chosen.index });
      const bare = after.marks.filter(isBare);
      const wordedIn = ({ marks }: typeof after) =>
        marks.flatMap((mark) => (mark.kind === "event" && mark.index !== chosen.index ? [mark.index] : []));
      if (chosen.kind === "dot" && wordedIn(after).length === wordedIn(before).length) {
        opened++;
        expect(bare).toEqual(before.marks.filter(isBare).filter((mark) => mark !== chosen));
      }
      // Drawn in the row of dots, at its date, and under no count.
      const xPx = xOf(view, range.index.start[chosen.index] as number);
      const isUnder = bare.some((mark) => mark.kind === "cluster" && Math.abs(mark.xPx - xPx) < 16);
      if (isUnder) hidden++;
      const glyphs = ({ shapes }: typeof after): number =>
        shapes.filter(({ layer }) => layer === "glyph").reduce((sum, { path }) => sum + path.split("M").length - 1, 0);
      // Of one kind and all alike, its glyph is seen once in its lane, and once more in the row.
      const rings = glyphs(after) - bare.filter(({ kind }) => kind === "dot").length - wordedIn(after).length;
      if (after.marks.every((mark) => mark.xPx > 6 && mark.xPx < widthPx - 6)) expect(rings).toBe(isUnder ? 1 : 2);
    }),
    { numRuns: 200 },
  );
  expect(opened).toBeGreaterThan(10);
  expect(hidden).toBeGreaterThan(10);
});
