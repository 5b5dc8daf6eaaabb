import fc from "fast-check";
import { expect, test } from "vitest";
import { type EventIndex, indexEvents } from "./event-index.ts";
import { RangeIndex } from "./range-index.ts";

interface Made {
  readonly index: EventIndex;
  readonly mask: Uint8Array | undefined;
}

/** A few to a few hundred events with ties everywhere, and a filter over them or none. */
const made: fc.Arbitrary<Made> = fc
  .tuple(
    fc.array(
      fc.record({
        start: fc.integer({ min: -400, max: 400 }),
        days: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 300 })),
        importance: fc.oneof(fc.constantFrom(-2, 0, 1, 5), fc.float({ min: 0, max: 9, noNaN: true })),
        wanted: fc.boolean(),
      }),
      { maxLength: 400 },
    ),
    fc.boolean(),
  )
  .map(([rows, isFiltered]) => {
    const sorted = rows.toSorted((a, b) => a.start - b.start);
    const index: EventIndex = {
      ...indexEvents([]),
      count: sorted.length,
      start: new Float64Array(sorted.map(({ start }) => start)),
      end: new Float64Array(sorted.map(({ start, days }) => start + days)),
      importance: new Float32Array(sorted.map(({ importance }) => importance)),
    };
    return { index, mask: isFiltered ? new Uint8Array(sorted.map(({ wanted }) => (wanted ? 1 : 0))) : undefined };
  });
const moment = fc.integer({ min: -450, max: 750 });

/** The wanted places, the slow way. */
const wanted = ({ index, mask }: Made): number[] =>
  Array.from({ length: index.count }, (_, i) => i).filter((i) => !mask || mask[i] === 1);

test("counting, ranks and places agree with a look at every event", () => {
  fc.assert(
    fc.property(made, fc.nat(400), fc.nat(400), (set, a, b) => {
      const range = new RangeIndex(set.index, set.mask);
      const all = wanted(set);
      const [from, to] = [Math.min(a, b, set.index.count), Math.min(Math.max(a, b), set.index.count)];
      expect(range.total).toBe(all.length);
      expect(range.count(from, to)).toBe(all.filter((i) => i >= from && i < to).length);
      expect(range.rank(from)).toBe(all.filter((i) => i < from).length);
      for (const [rank, i] of all.entries()) expect(range.at(rank)).toBe(i);
      expect(range.at(-1)).toBeUndefined();
      expect(range.at(all.length)).toBeUndefined();
    }),
  );
});

test("the first place from a moment on is found by bisection", () => {
  fc.assert(
    fc.property(made, moment, (set, day) => {
      const range = new RangeIndex(set.index);
      const place = set.index.start.findIndex((start) => start >= day);
      expect(range.placeOf(day)).toBe(place === -1 ? set.index.count : place);
    }),
  );
});

test("the most important come first, all of them once, until the visitor has enough", () => {
  fc.assert(
    fc.property(made, fc.nat(400), fc.nat(400), (set, a, b) => {
      const range = new RangeIndex(set.index, set.mask);
      const [from, to] = [Math.min(a, b, set.index.count), Math.min(Math.max(a, b), set.index.count)];
      const inRange = wanted(set).filter((i) => i >= from && i < to);
      const seen: number[] = [];
      range.topK(from, to, (i) => {
        seen.push(i);
        return true;
      });
      expect(seen.toSorted((x, y) => x - y)).toEqual(inRange);
      const importances = seen.map((i) => set.index.importance[i]!);
      expect(importances).toEqual(importances.toSorted((x, y) => y - x));
      const few: number[] = [];
      range.topK(from, to, (i) => few.push(i) < 3);
      expect(few).toEqual(seen.slice(0, 3));
      const highest = Math.max(-Infinity, ...importances);
      expect(range.maxImportance(from, to)).toBeCloseTo(highest, 5);
    }),
  );
});

test("a few taken from thousands of equals lie evenly among them", () => {
  const count = 20_000;
  const index: EventIndex = {
    ...indexEvents([]),
    count,
    start: new Float64Array(count).map((_, i) => i),
    end: new Float64Array(count).map((_, i) => i + 1),
    importance: new Float32Array(count).fill(1),
  };
  const taken: number[] = [];
  new RangeIndex(index).topK(0, count, (i) => taken.push(i) < 48);
  const gaps = taken.toSorted((a, b) => a - b).map((i, n, all) => i - (all[n - 1] ?? 0));
  expect(Math.max(...gaps)).toBeLessThan((4 * count) / 48);
});

test("a histogram counts every wanted event that begins in its bins, once", () => {
  fc.assert(
    fc.property(
      made,
      moment,
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 60 }),
      (set, day, days, bins) => {
        const counts = new RangeIndex(set.index, set.mask).histogram(day, days, new Uint32Array(bins));
        counts.forEach((count, bin) => {
          const from = day + bin * days;
          const begin = wanted(set).filter((i) => set.index.start[i]! >= from && set.index.start[i]! < from + days);
          expect(count).toBe(begin.length);
        });
      },
    ),
  );
});

test("events that touch a span, are over, or last beyond a moment are found without looking at all", () => {
  fc.assert(
    fc.property(made, moment, fc.integer({ min: 1, max: 400 }), (set, day, days) => {
      const range = new RangeIndex(set.index, set.mask);
      const { start, end } = set.index;
      const all = wanted(set);
      expect(range.countTouching(day, day + days)).toBe(
        all.filter((i) => start[i]! < day + days && end[i]! > day).length,
      );
      expect(range.countEnded(day)).toBe(all.filter((i) => end[i]! <= day).length);
      const before = range.placeOf(day);
      const lasting: number[] = [];
      range.lasting(day, before, (i) => lasting.push(i) > 0);
      expect(lasting).toEqual(all.filter((i) => i < before && end[i]! > day));
      const one: number[] = [];
      range.lasting(day, before, (i) => one.push(i) < 1);
      expect(one).toEqual(lasting.slice(0, 1));
    }),
  );
});
