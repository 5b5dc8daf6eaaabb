import fc from "fast-check";
import { expect, test } from "vitest";
import { RangeIndex } from "../events/range-index.ts";
import { planLayout } from "./plan.ts";
import { syntheticIndex } from "./synthetic.ts";
import { fitLimits, spanOf, xOf } from "./viewport.ts";
import { wordedView } from "./worded-view.ts";

test("L14 the view that an event needs for words of its own is no wider than the one before, and no closer than it must be", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (seed, share) => {
      const index = syntheticIndex({ count: 300, seed, spanShare: 0 });
      const range = new RangeIndex(index);
      const label = { date: "1", lines: ["Words"], widthPx: 120 };
      const plan = planLayout({ range, heightPx: 460, labelOf: () => label });
      const whole = fitLimits({ ...index, leftPx: 24, rightPx: 88 }, 1000);
      const i = Math.floor(share * index.count);
      const near = wordedView(i, whole, plan);
      const isWorded = (view: typeof near): boolean =>
        plan.placer.visible(spanOf(view).startDay, spanOf(view).endDay, 1 / view.daysPerPx).includes(i);
      expect(xOf(near, index.start[i] as number)).toBeCloseTo(xOf(whole, index.start[i] as number), 3);
      if (isWorded(whole)) expect(near.daysPerPx).toBe(whole.daysPerPx);
      else if (near !== whole && !isWorded(near)) {
        // None of another moment begins where its words are.
        const apart = Array.from(index.start, (start) => Math.abs(start - (index.start[i] as number)) / near.daysPerPx);
        expect(Math.min(...apart.filter((px) => px > 0))).toBeGreaterThan(119.9);
      } else if (near !== whole) {
        expect(near.daysPerPx).toBeLessThan(whole.daysPerPx);
        // Half an octave further away it has none.
        const before = wordedView(i, { ...near, daysPerPx: near.daysPerPx * 2 ** 0.5 }, plan);
        expect(before.daysPerPx).toBeLessThan(near.daysPerPx * 1.2);
      }
    }),
  );
});

test("L14 an event that never has words of its own is gone to as near as its neighbours let its words be alone", () => {
  const index = syntheticIndex({ count: 40, seed: 5, spanShare: 0 });
  for (let i = 0; i < index.count; i++) {
    // Two of one moment in the only lane.
    const at = index.startDay + 10 * (i === 21 ? 20 : i);
    index.start[i] = at;
    index.end[i] = at + 1;
  }
  const range = new RangeIndex(index);
  const plan = planLayout({ range, heightPx: 160, labelOf: () => ({ date: "1", lines: ["Words"], widthPx: 120 }) });
  expect(plan.lanes).toBe(1);
  const whole = fitLimits({ ...index, leftPx: 24, rightPx: 88 }, 1000);
  const views = [20, 21].map((i) => wordedView(i, whole, plan));
  const hidden = views.find((view, n) => {
    const { startDay, endDay } = spanOf(view);
    return !plan.placer.visible(startDay, endDay, 1 / view.daysPerPx).includes(20 + n);
  });
  const starts = [19, 20, 22].map((i) => xOf(hidden ?? whole, index.start[i] as number));
  const [before = 0, at = 0, after = 0] = starts;
  expect(Math.min(at - before, after - at)).toBeCloseTo(120, 3);
});
