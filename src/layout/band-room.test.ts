import fc from "fast-check";
import { expect, test } from "vitest";
import { RangeIndex } from "../events/range-index.ts";
import { BandPlacer } from "./band-placer.ts";
import { bandTitles } from "./band-titles.ts";
import { setLabel } from "./labels.ts";
import { laneTop, METRICS, type Plan, planLayout } from "./plan.ts";
import { syntheticIndex } from "./synthetic.ts";

const measure = (text: string): number => text.length * 6.5;

function banded(heightPx: number, many: number, count = 120): Plan {
  const range = new RangeIndex(syntheticIndex({ count, seed: many }));
  const titles = Array.from({ length: many }, (_, n) => `band ${n}`);
  const bandOf = Uint8Array.from({ length: count }, (_, i) => i % many);
  return planLayout({
    ...{ range, heightPx },
    labelOf: () => setLabel({ date: "1900", title: "The treaty", measure, maxWidthPx: 236 }),
    placerOf: (input) => new BandPlacer(input, { bandOf, titles, others: "Others" }),
  });
}

test("LB5 bands fill the plot, from its upper edge to the marks at the axis, with nothing between them", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 300, max: 2000 }),
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 12, max: 300 }),
      (heightPx, many, count) => {
        const plan = banded(heightPx, many, count);
        const boxes = bandTitles(plan, { widthPx: 900, heightPx, marks: [] } as never, measure).map(({ box }) => box);
        let atPx = 0;
        for (const { yPx, heightPx: deepPx } of boxes) {
          expect(yPx).toBeCloseTo(atPx, 3);
          atPx = yPx + deepPx;
        }
        if (boxes.length > 0) expect(atPx).toBeCloseTo(plan.axisYPx - METRICS.rugPx, 3);
        else expect(heightPx < 300 || many < 2 || plan.placer.bands?.length === 1).toBe(true);
      },
    ),
  );
});

test("LB5 the height that a plot with bands has by itself shows eight of them", () => {
  const titles = banded(58 * 16, 8).placer.bands?.map(({ title }) => title);
  expect(titles).toEqual(Array.from({ length: 8 }, (_, n) => `band ${n}`));
  expect(banded(58 * 16, 9).placer.bands?.at(-1)?.title).toBe("Others");
});

test("LB5 titles stand at the reading start of their bands, whole, above all words and nowhere else", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 300, max: 2000 }),
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 0, max: 900 }),
      fc.boolean(),
      (heightPx, many, labelXPx, isMirrored) => {
        const plan = banded(heightPx, many);
        const bands = plan.placer.bands ?? [];
        const over = bands.map(({ firstLane, lanes }) => laneTop(plan, firstLane + lanes - 1));
        const marks = over.map((labelYPx) => ({
          ...{ kind: "event", labelXPx, labelYPx },
          label: { widthPx: 900, lines: ["Words"] },
        }));
        const scene = { widthPx: 900, heightPx, marks, ...(isMirrored && { isMirrored }) };
        const titles = bandTitles(plan, scene as never, measure);
        expect(titles).toHaveLength(bands.length > 1 ? bands.length : 0);
        for (const [n, { title, room, box }] of titles.entries()) {
          expect(isMirrored ? 900 - room.xPx - room.widthPx : room.xPx).toBeCloseTo(0, 6);
          expect(room.widthPx).toBeGreaterThanOrEqual(measure(title) * 0.8);
          expect(room.yPx - box.yPx).toBeCloseTo(1, 6);
          expect(room.heightPx).toBe(METRICS.dateLinePx);
          expect(room.yPx + room.heightPx).toBeLessThanOrEqual((over[n] as number) + 0.01);
        }
      },
    ),
  );
});

test("LB5 no band has more lanes than events", () => {
  expect(banded(2000, 3, 6).placer.bands?.map(({ lanes }) => lanes)).toEqual([2, 2, 2]);
});
