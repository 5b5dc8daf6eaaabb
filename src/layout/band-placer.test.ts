import fc from "fast-check";
import { expect, test } from "vitest";
import { RangeIndex } from "../events/range-index.ts";
import { BandPlacer } from "./band-placer.ts";
import { syntheticIndex } from "./synthetic.ts";

const ask = (seed: number, lanes: number, titles: readonly string[]) => {
  const index = syntheticIndex({ count: 120, seed });
  const bandOf = Uint8Array.from({ length: index.count }, (_, i) => (i * 7 + seed) % titles.length);
  const input = { range: new RangeIndex(index), width: () => 120, maxWidthPx: 200, lanes };
  return { index, bandOf, placer: new BandPlacer(input, { bandOf, titles, others: "Others" }) };
};

test("LB1 every event stands in the lanes of its band, which fill the plot from the top down", () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: -3, max: 8 }),
      (seed, lanes, many, octave) => {
        const titles = Array.from({ length: many }, (_, n) => `band ${n}`);
        const { index, bandOf, placer } = ask(seed, lanes, titles);
        expect(placer.bands.reduce((sum, band) => sum + band.lanes, 0)).toBe(lanes);
        expect((placer.bands[0]?.firstLane ?? 0) + (placer.bands[0]?.lanes ?? 0)).toBe(lanes);
        expect(placer.bands.at(-1)?.firstLane).toBe(0);
        // Several that share the last band are not named: a list of them would be cut.
        const own = lanes < many ? [...titles.slice(0, lanes - 1), "Others"] : titles;
        expect(placer.bands.map(({ title }) => title)).toEqual(own);
        for (const i of placer.visible(index.startDay, index.endDay, 2 ** -octave)) {
          const band = placer.bands[Math.min(placer.bands.length - 1, bandOf[i] as number)];
          const lane = placer.lane[i] as number;
          expect(band && lane >= band.firstLane && lane < band.firstLane + band.lanes).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("LB1 a lane does not depend on what was looked at before", () => {
  const titles = ["a", "b", "c"];
  const one = ask(3, 6, titles);
  const other = ask(3, 6, titles);
  const { startDay, endDay } = one.index;
  for (let at = startDay; at < endDay; at += (endDay - startDay) / 9) other.placer.visible(at, at + 400, 1);
  const seen = one.placer.visible(endDay - 4000, endDay, 0.3);
  expect(seen.length).toBeGreaterThan(3);
  expect(other.placer.visible(endDay - 4000, endDay, 0.3)).toEqual(seen);
  for (const i of seen) expect(other.placer.lane[i]).toBe(one.placer.lane[i]);
});
