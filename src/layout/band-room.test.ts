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
  const titles = banded(52 * 16, 8).placer.bands?.map(({ title }) => title);
  expect(titles).toEqual(Array.from({ length: 8 }, (_, n) => `band ${n}`));
  expect(banded(52 * 16, 9).placer.bands?.at(-1)?.title).toBe("Others");
});

test("LB5 where there is room for it, titles stand at the end above all words, whole", () => {
  const plan = banded(52 * 16, 6);
  const marks = [{ kind: "event", labelXPx: 0, labelYPx: 0, label: { widthPx: 900, lines: ["Words"] } }];
  const over = plan.placer.bands?.map(({ firstLane, lanes }) => laneTop(plan, firstLane + lanes - 1)) ?? [];
  const words = over.map((labelYPx) => ({ ...marks[0], labelYPx }));
  const titles = bandTitles(plan, { widthPx: 900, heightPx: 832, marks: words } as never, measure);
  expect(titles).toHaveLength(6);
  for (const { room } of titles) {
    expect(room.xPx + room.widthPx).toBe(900);
    expect(room.widthPx).toBeGreaterThanOrEqual(measure("band 0") * 0.8);
  }
});

test("LB5 no band has more lanes than events", () => {
  expect(banded(2000, 3, 6).placer.bands?.map(({ lanes }) => lanes)).toEqual([2, 2, 2]);
});
