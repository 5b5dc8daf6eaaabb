import fc from "fast-check";
import { expect, test } from "vitest";
import type { When } from "../dates/when.ts";
import { indexEvents } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { UNPLACED } from "./placer.ts";
import { PrintPlacer } from "./print-placer.ts";
import { viewportOf } from "./viewport.ts";

const VIEW = viewportOf(0, 680, 680);
const GAP_PX = 18;

/** Places events of these days, a pixel each, with words of this width. */
function placed(days: readonly number[], wordsPx: number, lanes: number): PrintPlacer {
  const events = days.map((at, row) => ({
    ...{ id: String(row), row, title: "", text: "", importance: 1, tags: [], actors: [], claims: [] },
    when: { startMin: at, startMax: at + 1, precision: "day", approximate: false, uncertain: false, raw: "" } as When,
  }));
  const range = new RangeIndex(indexEvents(events));
  const width = (): number => wordsPx + GAP_PX;
  return new PrintPlacer({ range, width, maxWidthPx: 400, lanes }, VIEW);
}

test("LP6 what has no room beside the one before stands a lane above it, and the lowest lane is taken as soon as it is free", () => {
  const { lane } = placed([10, 20, 30, 40, 300, 310], 150, 8);
  expect([...lane]).toEqual([0, 1, 2, 3, 0, 1]);
  // At the far edge they end at their marks, and rise as well.
  expect([...placed([10, 600, 620, 640, 660], 150, 8).lane]).toEqual([0, 0, 1, 2, 3]);
});

test("LP6 words of a lane never meet, and only what finds none is left out", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 1, max: 10 }),
      (unsorted, wordsPx, lanes) => {
        const days = unsorted.toSorted((a, b) => a - b);
        const placer = placed(days, wordsPx, lanes);
        const shown = placer.visible();
        for (const [nth, place] of shown.entries())
          for (const before of shown.slice(0, nth))
            if (placer.lane[place] === placer.lane[before])
              expect((days[place] as number) - (days[before] as number)).toBeGreaterThanOrEqual(wordsPx + GAP_PX);
        for (const [place] of days.entries()) {
          expect(shown.includes(place)).toBe(placer.lane[place] !== UNPLACED);
          if (shown.includes(place)) continue;
          // Each lane has words that end after it begins, or that it would be moved back over.
          const near = shown.filter(
            (i) => i < place && (days[place] as number) - (days[i] as number) < 2 * (wordsPx + GAP_PX),
          );
          expect(new Set(near.map((i) => placer.lane[i])).size).toBe(lanes);
        }
      },
    ),
  );
});
