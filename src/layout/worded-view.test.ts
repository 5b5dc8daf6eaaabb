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
      else if (near !== whole) {
        expect(isWorded(near)).toBe(true);
        expect(near.daysPerPx).toBeLessThan(whole.daysPerPx);
        // Half an octave further away it has none.
        const before = wordedView(i, { ...near, daysPerPx: near.daysPerPx * 2 ** 0.5 }, plan);
        expect(before.daysPerPx).toBeLessThan(near.daysPerPx * 1.2);
      }
    }),
  );
});
