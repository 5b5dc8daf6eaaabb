import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventIndex } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { Placer } from "./placer.ts";
import { indexOfStarts, randomOf, syntheticIndex } from "./synthetic.ts";
import { PRESENT, YEAR_DAYS } from "./tick-steps.ts";

const PLOT_PX = 1200;
const HOUR = 1 / 24;
/** Widths with their gap, px: made up, and the same for ever. */
const width = (i: number): number => 80 + ((Math.imul(i, 2654435761) >>> 0) % 121);

const placerOf = (index: EventIndex, lanes = 10): Placer =>
  new Placer({ range: new RangeIndex(index), width, maxWidthPx: 208, lanes });

interface Look {
  readonly startDay: number;
  readonly pxPerDay: number;
}

/** What a placer shows, as "place:lane". */
function shown(placer: Placer, { startDay, pxPerDay }: Look): string[] {
  return placer.visible(startDay, startDay + PLOT_PX / pxPerDay, pxPerDay).map((i) => `${i}:${placer.lane[i]}`);
}

/** Pairs in one lane whose boxes, gaps included, share more than a hundredth of a pixel. */
function overlaps(placer: Placer, index: EventIndex, { startDay, pxPerDay }: Look): number {
  const free = new Map<number, number>();
  let found = 0;
  for (const i of placer.visible(startDay, startDay + PLOT_PX / pxPerDay, pxPerDay)) {
    const lane = placer.lane[i]!;
    const xPx = (index.start[i]! - startDay) * pxPerDay;
    if ((free.get(lane) ?? -Infinity) > xPx + 0.01) found++;
    const bar = (index.end[i]! - index.start[i]!) * pxPerDay;
    free.set(lane, Math.max(free.get(lane) ?? -Infinity, xPx + Math.max(bar, width(i))));
  }
  return found;
}

/** Events of a look that a nearer look at a part of it lost, or moved to another lane. */
function lost(placer: Placer, index: EventIndex, [wide, near]: readonly [Look, Look]): string[] {
  const after = new Set(shown(placer, near));
  const end = near.startDay + PLOT_PX / near.pxPerDay;
  return shown(placer, wide).filter((entry) => {
    const i = Number.parseInt(entry, 10);
    const box = Math.max(index.end[i]! - index.start[i]!, width(i) / near.pxPerDay);
    const inView = index.start[i]! < end && index.start[i]! + box > near.startDay;
    return inView && !after.has(entry);
  });
}

const SETS = [
  { count: 25, seed: 1, spanShare: 0.5 },
  { count: 1000, seed: 2, spanShare: 0.3 },
  { count: 1000, seed: 3, spanShare: 1 },
  { count: 50_000, seed: 4, spanShare: 0.3 },
];

test.each(SETS)(
  "L7 random looks at $count events: no dependence on history, no overlap, none vanishes, one lane for life",
  (set) => {
    const index = syntheticIndex(set);
    const random = randomOf(set.seed * 7);
    const old = placerOf(index);
    let fresh = placerOf(index);
    const span = index.endDay - index.startDay;
    for (let round = 0; round < 300; round++) {
      if (round % 20 === 0) fresh = placerOf(index);
      const days = span * 1.2 * 2 ** (-random() * Math.log2(span / HOUR));
      const startDay = index.start[Math.floor(random() * index.count)]! - days * random();
      const look = { startDay, pxPerDay: PLOT_PX / days };
      expect(shown(old, look)).toEqual(shown(fresh, look));
      expect(overlaps(old, index, look)).toBe(0);
      const nearDays = days / (1 + random());
      const near = { startDay: startDay + random() * (days - nearDays), pxPerDay: PLOT_PX / nearDays };
      expect(lost(old, index, [look, near])).toEqual([]);
    }
  },
);

test("L6 one zoom from 13.8 billion years to 10 milliseconds: no overlap, none vanishes, one lane for life", () => {
  const random = randomOf(2);
  const minute = 19_875;
  const start = new Float64Array(40_000).map((_, i) =>
    i % 2 ? PRESENT - Math.exp(random() * Math.log(13.8e9)) * YEAR_DAYS : minute + random() / 1440,
  );
  const index = indexOfStarts(start.sort(), { random, spanShare: 0, groups: 1 });
  // Moments, and not days, so that they can be told apart down to the last zoom.
  index.end.set(index.start.map((day) => day + 1e-9));
  const placer = placerOf(index);
  const centre = minute + 0.5 / 1440;
  const widest = 13.8e9 * YEAR_DAYS;
  const narrowest = 0.01 / 86_400;
  let before: Look | undefined;
  let most = 0;
  for (let frame = 0; frame < 600; frame++) {
    const days = widest * (narrowest / widest) ** (frame / 599);
    const look = { startDay: centre - days * 0.4, pxPerDay: PLOT_PX / days };
    most = Math.max(most, shown(placer, look).length);
    expect(overlaps(placer, index, look)).toBe(0);
    if (before) expect(lost(placer, index, [before, look])).toEqual([]);
    before = look;
  }
  expect(most).toBeGreaterThan(30);
});

/** Where an event begins, and how long it lasts: anywhere from the Big Bang to now, crowded into the last minute, or just where others are. */
const moment = fc.oneof(
  fc.double({ min: 0, max: 13.8e9, noNaN: true }).map((years) => PRESENT - years * YEAR_DAYS),
  fc.double({ min: 0, max: 23, noNaN: true }).map((power) => PRESENT - Math.exp(power) * YEAR_DAYS),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => PRESENT - share / 1440),
  fc.constantFrom(PRESENT - 1, PRESENT - 1 / 2880),
);
const madeEvent = fc.record({
  start: moment,
  days: fc.oneof(
    fc.constant(1e-9),
    fc.double({ min: -9, max: 11, noNaN: true }).map((power) => 10 ** power),
  ),
  importance: fc.constantFrom(1, 1, 1, 2, 3.5),
});

test("L6 L7 any events on any zoom from 13.8 billion years to 10 milliseconds: no overlap, none vanishes, one lane for life, no history", () => {
  fc.assert(
    fc.property(
      fc.array(madeEvent, { minLength: 1, maxLength: 120 }),
      fc.integer({ min: 1, max: 12 }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      fc.nat(),
      (made, lanes, share, nth) => {
        const events = made.toSorted((a, b) => a.start - b.start);
        const plain = indexOfStarts(
          Float64Array.from(events, ({ start }) => start),
          { random: randomOf(1), spanShare: 0, groups: 1 },
        );
        // A bar of a length that doubles still tell from nothing.
        const end = Float64Array.from(events, ({ start, days }) => start + Math.max(days, Math.abs(start) * 1e-15));
        const index = {
          ...plain,
          end,
          importance: Float32Array.from(events, ({ importance }) => importance),
          endDay: end.reduce((last, at) => Math.max(last, at), -Infinity),
        };
        const centre = index.start[nth % events.length]!;
        const old = placerOf(index, lanes);
        const [widest, narrowest] = [13.8e9 * YEAR_DAYS, 0.01 / 86_400];
        let before: Look | undefined;
        for (let frame = 0; frame < 70; frame++) {
          const days = widest * (narrowest / widest) ** (frame / 69);
          const look = { startDay: centre - days * share, pxPerDay: PLOT_PX / days };
          expect(overlaps(old, index, look)).toBe(0);
          if (frame % 23 === 0) expect(shown(old, look)).toEqual(shown(placerOf(index, lanes), look));
          if (before) expect(lost(old, index, [before, look])).toEqual([]);
          before = look;
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** Sets that would break a placer that counts on variety: all equal, all at once, all of one year, all of time. */
const day = 18_000;
const DEGENERATE: readonly (readonly [string, (random: () => number) => number])[] = [
  ["one instant", () => day],
  ["one minute", (random) => day + random() / 1440],
  ["whole years", (random) => Math.floor(random() * 100) * 365],
  ["logarithmic time", (random) => PRESENT - Math.exp(random() * 23) * YEAR_DAYS],
];

test.each(DEGENERATE)(
  "L5 equally important events of %s do not overlap, at any zoom, and fill the lanes",
  (_, startOf) => {
    const random = randomOf(5);
    const start = new Float64Array(5000).map(() => startOf(random)).sort();
    const made = indexOfStarts(start, { random, spanShare: 0.1, groups: 1 });
    const index = { ...made, importance: new Float32Array(5000).fill(1) };
    const placer = placerOf(index);
    let most = 0;
    for (let octave = -46; octave < 12; octave += 0.7) {
      const pxPerDay = 2 ** octave;
      const look = { startDay: index.start[2500]! - 400 / pxPerDay, pxPerDay };
      expect(overlaps(placer, index, look)).toBe(0);
      most = Math.max(most, shown(placer, look).length);
    }
    expect(most).toBeGreaterThanOrEqual(10);
  },
);

test("L12 deciding a cold view takes as many tiles and words in 300,000 events as in 30,000", () => {
  const cost = (count: number): { tiles: number; measured: number } => {
    const index = syntheticIndex({ count, seed: 6 });
    const asked = new Set<number>();
    const counting = (i: number): number => {
      asked.add(i);
      return width(i);
    };
    const range = new RangeIndex(index);
    let tiles = 0;
    for (let look = 1; look <= 20; look++) {
      const placer = new Placer({ range, width: counting, maxWidthPx: 208, lanes: 8 });
      const at = index.start[Math.floor((index.count * look) / 21)]!;
      placer.visible(at - 15, at + 15, PLOT_PX / 30);
      tiles += placer.decided;
    }
    return { tiles: tiles / 20, measured: asked.size / 20 };
  };
  const [few, many] = [cost(30_000), cost(300_000)];
  expect(many.tiles / few.tiles).toBeLessThan(1.3);
  expect(many.measured).toBeLessThan(2500);
});

test("L4 a placer has 1 to 32 lanes", () => {
  const index = syntheticIndex({ count: 3, seed: 1 });
  expect(() => placerOf(index, 0)).toThrow("lanes: 0; give 1 to 32");
  expect(() => placerOf(index, 33)).toThrow("1 to 32");
  const placer = placerOf(index, 32);
  expect(placer.visible(index.startDay - 1e4, index.endDay + 1e4, 0.01)).toEqual([0, 1, 2]);
});

test("L7 beyond the finest tile, and where doubles no longer count tiles, words stay as they are", () => {
  const index = indexOfStarts(new Float64Array([-5e12, 18_000, 18_000.5]), {
    random: randomOf(1),
    spanShare: 0,
    groups: 1,
  });
  const placer = placerOf(index);
  expect(placer.visible(18_000, 18_000 + 1e-9, 1.2e12)).toEqual([1]);
  expect(placer.visible(-5e12, -5e12 + 1e-2, 1e6)).toEqual([0]);
});
