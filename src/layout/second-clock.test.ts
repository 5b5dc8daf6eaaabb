import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BandSource, SecondClockInput } from "./second-clock.ts";
import { bandHeight, lanesFor, layoutSecondClock } from "./second-clock.ts";
import { panBy, viewportOf, xOf, zoomAbout } from "./viewport.ts";

const measure = (text: string): number => text.length * 6;
const source = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(1, 1, 7, 30), fc.string({ minLength: 1, maxLength: 40 }))
  .map(([fromDay, days, label]) => ({ fromDay, toDay: fromDay + days, label }));
const sources = fc
  .array(source, { minLength: 1, maxLength: 12 })
  .map((all): BandSource[] => all.sort((a, b) => a.toDay - b.toDay).map((one, place) => ({ ...one, id: `s${place}` })));
const view = fc
  .tuple(fc.integer({ min: -300, max: 1000 }), fc.integer({ min: 10, max: 1500 }), fc.integer({ min: 300, max: 1600 }))
  .map(([start, days, widthPx]) => viewportOf(start, start + days, widthPx));
const input: fc.Arbitrary<SecondClockInput> = fc
  .tuple(sources, view, fc.array(fc.tuple(fc.integer({ min: -100, max: 1100 }), fc.nat()), { maxLength: 20 }))
  .map(([sources, view, reports]) => ({
    ...{ view, sources, headPx: 36, lanePx: 26, measure },
    joints: reports.map(([day, nth], event) => ({ event, day, sources: [nth % sources.length] })),
  }));

describe("second clock", () => {
  test("LK1 the band's height depends on how many sources there are, and on nothing else", () => {
    fc.assert(
      fc.property(input, view, (given, other) => {
        const { heightPx, marks } = layoutSecondClock(given);
        expect(heightPx).toBe(layoutSecondClock({ ...given, view: other }).heightPx);
        expect(heightPx).toBe(bandHeight(given));
        for (const { yPx } of marks) {
          expect(yPx).toBeGreaterThan(given.headPx);
          expect(yPx).toBeLessThan(heightPx);
        }
      }),
    );
    expect([0, 1, 2, 3, 50].map(lanesFor)).toEqual([1, 1, 2, 3, 3]);
  });

  test("LK1 every source in view is in exactly one mark, marks of a lane are a finger apart, and words reach neither the next mark nor the edge", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { marks, widthPx } = layoutSecondClock(given);
        const shown = marks.flatMap(({ sources }) => sources);
        expect(new Set(shown).size).toBe(shown.length);
        given.sources.forEach(({ fromDay, toDay }, place) => {
          const xPx = xOf(given.view, toDay - fromDay <= 1 ? fromDay : (fromDay + toDay) / 2);
          if (xPx >= given.lanePx && xPx <= widthPx - given.lanePx) expect(shown).toContain(place);
        });
        for (const a of marks) {
          if (a.label !== "") expect(a.xPx + 13 + measure(a.label)).toBeLessThanOrEqual(widthPx);
          for (const b of marks) {
            if (a === b || a.yPx !== b.yPx || b.xPx < a.xPx) continue;
            expect(b.xPx - a.xPx).toBeGreaterThan(0);
            if (b.sources.length === 1 && a.label !== "") expect(a.xPx + 13 + measure(a.label)).toBeLessThan(b.xPx);
          }
        }
      }),
    );
  });

  test("LK1 a source keeps its lane, and panning moves every mark alike", () => {
    fc.assert(
      fc.property(input, fc.integer({ min: -200, max: 200 }), fc.constantFrom(0.5, 3), (given, px, factor) => {
        const before = layoutSecondClock(given).marks;
        const panned = layoutSecondClock({ ...given, view: panBy(given.view, px) }).marks;
        for (const mark of before) {
          const after = panned.find(({ sources }) => sources.includes(mark.sources[0] as number));
          if (!after) continue;
          expect(after.sources).toEqual(mark.sources);
          expect(after.xPx - mark.xPx).toBeCloseTo(px, 3);
        }
        const laneOf = new Map(before.flatMap(({ sources, yPx }) => sources.map((place) => [place, yPx] as const)));
        const zoomed = layoutSecondClock({ ...given, view: zoomAbout(given.view, 100, factor) }).marks;
        for (const { sources, yPx } of zoomed) for (const place of sources) expect(laneOf.get(place) ?? yPx).toBe(yPx);
      }),
    );
  });

  test("LK1 a source that is not known yet keeps the others' lanes as they are", () => {
    fc.assert(
      fc.property(input, fc.nat(), (given, nth) => {
        const gone = nth % given.sources.length;
        const sources = given.sources.map((one, place) => ({ ...one, isAbsent: place === gone }));
        const all = layoutSecondClock(given);
        const { marks, arcs, heightPx } = layoutSecondClock({ ...given, sources });
        expect(heightPx).toBe(all.heightPx);
        expect(marks.flatMap(({ sources }) => sources)).not.toContain(gone);
        expect(arcs.map(({ source }) => source)).not.toContain(gone);
        const laneOf = new Map(all.marks.flatMap(({ sources, yPx }) => sources.map((place) => [place, yPx] as const)));
        for (const { sources, yPx } of marks) for (const place of sources) expect(laneOf.get(place) ?? yPx).toBe(yPx);
      }),
    );
  });

  test("LK2 an arc begins where its event stands and ends at its source's mark; what lies beyond is at the edge, with an arrow", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { arcs, marks, widthPx } = layoutSecondClock(given);
        for (const { event, source, fromPx, toPx, arrows, path } of arcs) {
          const joint = given.joints[event];
          const eventPx = xOf(given.view, joint?.day ?? Number.NaN);
          expect(joint?.sources).toContain(source);
          expect(fromPx).toBeCloseTo(Math.min(widthPx, Math.max(0, eventPx)), 6);
          const mark = marks.find(({ sources }) => sources.includes(source));
          const isOut = !mark || mark.xPx < 0 || mark.xPx > widthPx;
          if (mark && !isOut) expect(toPx).toBeCloseTo(mark.xPx, 6);
          if (isOut) expect([0, widthPx]).toContain(toPx);
          const heads = (isOut ? 1 : 0) + (eventPx < 0 || eventPx > widthPx ? 1 : 0);
          expect(arrows.split("M").length - 1).toBe(heads);
          expect(path).not.toContain("NaN");
        }
        const drawn = new Set(arcs.map(({ event }) => event));
        given.joints.forEach(({ day, event }) => {
          const xPx = xOf(given.view, day);
          if (xPx >= 0 && xPx <= widthPx) expect(drawn.has(event)).toBe(true);
        });
      }),
    );
  });

  test("LK2 what joins two moments beyond the same edge is not drawn", () => {
    const far: SecondClockInput = {
      ...{ view: viewportOf(0, 100, 1000), headPx: 30, lanePx: 24, measure },
      sources: [{ id: "a", label: "A", fromDay: 400, toDay: 401 }],
      joints: [
        { event: 0, day: 300, sources: [0] },
        { event: 1, day: -300, sources: [0] },
      ],
    };
    expect(layoutSecondClock(far).arcs.map(({ event, fromPx, toPx }) => [event, fromPx, toPx])).toEqual([[1, 0, 1000]]);
  });

  test("LK1 a window of publication is drawn as wide as it is, a day has none, and from afar a window is still no day", () => {
    const [day, month] = layoutSecondClock({
      ...{ view: viewportOf(0, 100, 1000), headPx: 30, lanePx: 24, measure, joints: [] },
      sources: [
        { id: "a", label: "A", fromDay: 10, toDay: 11 },
        { id: "b", label: "B", fromDay: 20, toDay: 50 },
      ],
    }).marks;
    expect(day).toMatchObject({ xPx: 100, isExact: true, window: undefined });
    expect(month).toMatchObject({ xPx: 350, isExact: false, window: { fromPx: 200, toPx: 500 } });
    const [far] = layoutSecondClock({
      ...{ view: viewportOf(0, 100_000, 1000), headPx: 30, lanePx: 24, measure, joints: [] },
      sources: [{ id: "b", label: "B", fromDay: 2000, toDay: 2030 }],
    }).marks;
    expect(far).toMatchObject({ isExact: false, window: undefined });
  });
});
