import fc from "fast-check";
import { expect, test } from "vitest";
import { foldOf } from "../layout/fold.ts";
import { foldedIndex } from "../layout/folded-index.ts";
import { indexOfStarts, randomOf } from "../layout/synthetic.ts";
import { clampViewport, dayAt, fitLimits, panBy, zoomAbout } from "../layout/viewport.ts";
import { type Axis, keptPlace } from "./kept-place.ts";

const WIDTH = 1000;
const MARGIN = { leftPx: 24, rightPx: 88 };

/** Both axes of a timeline; undefined where nothing is folded. */
function axesOf(days: readonly number[]): readonly [Axis, Axis] | undefined {
  const index = indexOfStarts(Float64Array.from(days).sort(), { random: randomOf(1), spanShare: 0.2, groups: 3 });
  const fold = foldOf(index);
  if (!fold) return undefined;
  const even = foldedIndex(index, fold);
  const limits = ({ startDay, endDay }: typeof index) => ({ startDay, endDay, ...MARGIN });
  return [
    { fold: undefined, limits: limits(index) },
    { fold, limits: limits(even) },
  ];
}

const timelines = fc
  .array(fc.double({ min: -800_000, max: 30_000, noNaN: true }), { minLength: 4, maxLength: 40 })
  .map(axesOf)
  .filter((axes) => axes !== undefined);

test("XL2 all of a timeline stays all of it when its spacing changes, and back", () => {
  fc.assert(
    fc.property(timelines, fc.boolean(), fc.integer({ min: -20, max: 80 }), (axes, isBack, panPx) => {
      const [from, to] = isBack ? [axes[1], axes[0]] : axes;
      const all = panBy(fitLimits(from.limits, WIDTH), -Math.min(24, panPx));
      const kept = keptPlace(all, from, to);
      expect(kept).toEqual(fitLimits(to.limits, WIDTH));
    }),
  );
});

test("XL2 of a part, the moment in the middle stays there, and no more is seen beyond the data than usual", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      timelines,
      fc.boolean(),
      share,
      fc.double({ min: 1.5, max: 60, noNaN: true }),
      (axes, isBack, at, zoom) => {
        const [from, to] = isBack ? [axes[1], axes[0]] : axes;
        const view = clampViewport(zoomAbout(fitLimits(from.limits, WIDTH), at * WIDTH, zoom), from.limits);
        const kept = keptPlace(view, from, to);
        const { startDay, endDay, leftPx, rightPx } = to.limits;
        const slack = 1e-6 * WIDTH * kept.daysPerPx;
        expect(kept.daysPerPx).toBeLessThanOrEqual(fitLimits(to.limits, WIDTH).daysPerPx * (1 + 1e-9));
        expect(dayAt(kept, leftPx)).toBeGreaterThanOrEqual(startDay - slack);
        expect(dayAt(kept, WIDTH - rightPx)).toBeLessThanOrEqual(endDay + slack);
        const middle = dayAt(view, WIDTH / 2);
        const day = from.fold ? from.fold.day(middle) : middle;
        const wanted = to.fold ? to.fold.at(day) : day;
        const isInside = dayAt(kept, leftPx) > startDay + slack && dayAt(kept, WIDTH - rightPx) < endDay - slack;
        if (isInside) expect(Math.abs(dayAt(kept, WIDTH / 2) - wanted)).toBeLessThan(slack);
      },
    ),
  );
});
