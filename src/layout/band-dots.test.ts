import fc from "fast-check";
import { expect, test } from "vitest";
import { RangeIndex } from "../events/range-index.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { meets, wordsIn } from "./across.ts";
import { BandPlacer } from "./band-placer.ts";
import { bandTitles } from "./band-titles.ts";
import { binsOf } from "./dot-band.ts";
import { type LabelRoom, setLabel } from "./labels.ts";
import { layoutScene } from "./layout-scene.ts";
import { mirroredScene } from "./mirror-scene.ts";
import type { PlacerInput } from "./placer.ts";
import { METRICS, planLayout } from "./plan.ts";
import type { Box, Mark } from "./scene.ts";
import { syntheticIndex } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { planUpright } from "./upright-plan.ts";
import { layoutUpright } from "./upright-scene.ts";
import { viewportOf } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const measure = (text: string): number => text.length * 6.5;
const labelIn = (i: number, room: LabelRoom) =>
  setLabel({ date: `${1900 + (i % 100)}`, title: "The treaty is signed by both", measure, ...room });

/** Many events in bands, every fifth not wanted, in a plot that shows a part of them. */
function drawn(seed: number, bands: number, [widthPx, heightPx]: readonly [number, number], way: string) {
  const index = syntheticIndex({ count: 300, seed, spanShare: 0.3 });
  const range = new RangeIndex(
    index,
    Uint8Array.from({ length: index.count }, (_, i) => (i % 5 ? 1 : 0)),
  );
  const bandOf = Uint8Array.from({ length: index.count }, (_, i) => (i * 7 + seed) % bands);
  const banding = { bandOf, titles: Array.from({ length: bands }, (_, n) => `band ${n}`), others: "Others" };
  const input = { range, metrics: METRICS, placerOf: (asked: PlacerInput) => new BandPlacer(asked, banding) };
  const isUpright = way.includes("upright");
  const from = index.start[(seed * 13) % 250] as number;
  const view = viewportOf(from, from + 300 + seed * 200, isUpright ? heightPx : widthPx);
  const asked = { view, words, measure, focused: (seed * 13) % 250, selected: 251 };
  const upright = planUpright({ ...input, widthPx, words, measure, labelOf: labelIn });
  const plan = isUpright
    ? upright.plan
    : planLayout({ ...input, heightPx, labelOf: (i) => labelIn(i, { maxWidthPx: 236 }) });
  const scene = isUpright ? layoutUpright({ ...asked, upright }) : layoutScene({ ...asked, plan });
  return { index, range, bandOf, view, plan, scene: way.includes("mirrored") ? mirroredScene(scene) : scene };
}

const countOf = (mark: Mark): number => (mark.kind === "cluster" ? mark.count : mark.kind === "dot" ? 1 : 0);
const isIn = ({ xPx, yPx }: Mark, box: Box, isUpright: boolean): boolean =>
  isUpright ? xPx >= box.xPx && xPx <= box.xPx + box.widthPx : yPx >= box.yPx && yPx < box.yPx + box.heightPx;

test.each(["", "mirrored", "upright", "upright mirrored"])(
  "LB2 with bands every wanted event is in one mark, and that in its own band: %s",
  (way) => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.integer({ min: 2, max: 8 }),
        fc.tuple(fc.integer({ min: 320, max: 1300 }), fc.integer({ min: 300, max: 800 })),
        (seed, bands, size) => {
          const { index, range, bandOf, view, plan, scene } = drawn(seed, bands, size, way);
          const boxes = bandTitles(plan, scene, measure).map(({ box }) => box);
          const top = Math.max(1, boxes.length) - 1;
          for (const mark of scene.marks) {
            const band = Math.min(top, bandOf[mark.index] as number);
            if (boxes.length > 0 && (mark.kind !== "event" || !mark.pinned))
              expect(isIn(mark, boxes[band] as Box, way.includes("upright"))).toBe(true);
          }
          // A title stands beside words, not over them, in its band.
          for (const [n, { room, box }] of bandTitles(plan, scene, measure).entries()) {
            expect(room.widthPx, `band ${n}`).toBeGreaterThanOrEqual(0);
            expect(room.yPx >= box.yPx && room.xPx >= -0.01 && room.xPx + room.widthPx <= scene.widthPx + 0.01).toBe(
              true,
            );
            // What passes the upper edge is not hidden by it.
            if (scene.isUpright)
              for (const mark of scene.marks)
                if (mark.kind !== "event")
                  expect(mark.xPx < room.xPx || mark.xPx > room.xPx + room.widthPx || bandOf[mark.index] !== n).toBe(
                    true,
                  );
            for (const other of wordsIn(scene, plan.metrics)) expect(meets(room, other)).toBe(false);
          }
          // Each event once: what has words, and what the marks without words count.
          const bins = binsOf(view, plan.metrics);
          const [first, last] = [bins.first * bins.days, (bins.first + bins.count) * bins.days];
          const order = scene.marks.map((mark) => mark.index);
          expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
          const counted = scene.marks.reduce((sum, mark) => sum + countOf(mark), 0);
          const named = new Set(scene.marks.flatMap((mark) => (mark.kind === "event" ? [mark.index] : [])));
          let [lasting, beginning] = [0, 0];
          const end = view.startDay + view.widthPx * view.daysPerPx;
          for (let i = 0; i < index.count; i++) {
            if (!range.isWanted(i) || named.has(i)) continue;
            const [from, to] = [index.start[i] as number, index.end[i] as number];
            if (from < end && to > view.startDay && to > first) lasting++;
            if (from < last && (from >= first || to > first)) beginning++;
          }
          // The outer bins reach a little beyond the view, where others have words.
          expect(counted).toBeGreaterThanOrEqual(lasting);
          expect(counted).toBeLessThanOrEqual(beginning);
        },
      ),
      { numRuns: 40 },
    );
  },
);

test("LB2 the open event has its words in its own band", () => {
  let seen = 0;
  for (let seed = 1; seed < 30; seed++) {
    const { scene, plan, bandOf } = drawn(seed, 2, [900, 560], "");
    for (const mark of scene.marks) {
      const band = plan.placer.bands?.[bandOf[mark.index] as number];
      if (mark.kind !== "event" || !mark.pinned || !band) continue;
      // Two of them need two lanes.
      expect(band.lanes).toBeGreaterThan(1);
      expect(mark.lane >= band.firstLane && mark.lane < band.firstLane + band.lanes).toBe(true);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(3);
});
