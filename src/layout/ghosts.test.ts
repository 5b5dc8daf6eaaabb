import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import { type EventIndex, FLAG, indexEvents } from "../events/event-index.ts";
import { ghostsOf } from "../events/ghosts.ts";
import { RangeIndex } from "../events/range-index.ts";
import { readTimeline } from "../events/read.ts";
import { DIFFER } from "../events/signs.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { ghostDrawer } from "./ghosts.ts";
import { setLabel } from "./labels.ts";
import { layoutScene } from "./layout-scene.ts";
import { METRICS, type Plan, planLayout } from "./plan.ts";
import type { EventMark, Scene } from "./scene.ts";
import { indexOfStarts, randomOf } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { type Viewport, viewportOf, xOf } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const measure = (text: string): number => text.length * 7;
const labelOf = () => setLabel({ date: "2020", title: "A deal", measure, maxWidthPx: METRICS.labelMaxPx });
const BEYOND_PX = 40;

interface Case {
  readonly plan: Plan;
  readonly bare: Plan;
  readonly index: EventIndex;
  readonly ghosts: EventIndex | undefined;
}

/** One event with some claims. */
async function caseOf(dates: readonly string[]): Promise<Case> {
  const rows = dates.map((date, n) => `a,${date},${n === 0 ? "A deal" : ""},S${n}`).join("\n");
  const { events } = await readTimeline({ events: { name: "e.csv", text: `id,date,title,source\n${rows}\n` } });
  const index = indexEvents(events);
  const ghosts = ghostsOf(events[0]!, index, 0);
  const input = { range: new RangeIndex(index), heightPx: 460, labelOf };
  return {
    plan: planLayout({ ...input, addGhosts: ghostDrawer(() => ghosts) }),
    bare: planLayout(input),
    index,
    ghosts,
  };
}

const scene = (plan: Plan, view: Viewport, selected?: number): Scene =>
  layoutScene({ plan, view, words, measure, selected });
const pathOf = ({ shapes }: Scene, layer: string): string => shapes.find((shape) => shape.layer === layer)?.path ?? "";
const rects = (path: string): (readonly [number, number])[] =>
  [...path.matchAll(/M(-?[\d.]+),-?[\d.]+h(-?[\d.]+)/g)].map(
    (match) => [Number(match[1]), Number(match[1]) + Number(match[2])] as const,
  );

/** The corners of a path. */
function cornersOf(path: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([a-zA-Z])([-\d.,]*)/g)].map(([, command = "", numbers = ""]) => {
    const [a = 0, b = 0] = numbers.split(",").map(Number);
    if (command === "M" || command === "L") [x, y] = [a, b];
    if (command === "m" || command === "l") [x, y] = [x + a, y + b];
    if (command === "H") x = a;
    if (command === "h") x += a;
    if (command === "V") y = a;
    if (command === "v") y += a;
    return { x, y };
  });
}

const dates = fc.oneof(
  fc.tuple(fc.integer({ min: 2018, max: 2022 }), fc.integer({ min: 1, max: 12 })).chain(([year, month]) => {
    const text = `${year}-${String(month).padStart(2, "0")}`;
    return fc.constantFrom(
      text,
      `${text}~`,
      `${text}-07`,
      `${text}-17?`,
      `${text}/..`,
      `../${text}`,
      `${year}`,
      `${text}/2023`,
    );
  }),
);
const spans = fc.tuple(fc.integer({ min: -300, max: 1400 }), fc.integer({ min: 40, max: 2500 }));

test("LC1 a ghost is as wide as its claim is exact, in the row of its mark, and changes no mark", async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(dates, { minLength: 2, maxLength: 5 }),
      spans,
      fc.boolean(),
      async (claims, [at, days], open) => {
        const { plan, bare, ghosts } = await caseOf(claims);
        const from = dayOfCivil(2018, 1, 1) + at;
        const view = viewportOf(from, from + days, 800);
        const drawn = scene(plan, view, open ? 0 : undefined);
        const plain = scene(bare, view, open ? 0 : undefined);
        expect(drawn.marks).toEqual(plain.marks);
        expect(scene(plan, view, open ? 0 : undefined)).toEqual(drawn);
        const mark = drawn.marks.find((one): one is EventMark => one.kind === "event");
        if (!ghosts || !mark) {
          expect(pathOf(drawn, "ghost")).toBe("");
          return;
        }
        const clip = (day: number): number => Math.min(800 + BEYOND_PX, Math.max(-BEYOND_PX, xOf(view, day)));
        const bars = rects(pathOf(drawn, "ghost"));
        for (let ghost = 0; ghost < ghosts.count; ghost++) {
          const [left, right] = [clip(ghosts.start[ghost]!), clip(ghosts.end[ghost]!)];
          // What lasts between two windows has sure and unsure parts, as other bars have (L13).
          if (right - left < 3 || ghosts.flags[ghost]! & FLAG.interval) continue;
          seen++;
          expect(bars.some(([x0, x1]) => Math.abs(x0 - left) < 0.11 && Math.abs(x1 - right) < 0.11)).toBe(true);
        }
        const bottom = mark.pinned ? plan.axisYPx - METRICS.rugPx : mark.yPx + plan.laneHeightPx;
        const top = bottom - (mark.pinned ? METRICS.dotBandPx : METRICS.laneGapPx + METRICS.markRowPx);
        for (const { y } of cornersOf(pathOf(drawn, "ghost") + pathOf(drawn, "sign"))) {
          expect(y).toBeGreaterThanOrEqual(top - 0.6);
          expect(y).toBeLessThanOrEqual(bottom);
        }
        for (const { x } of cornersOf(pathOf(drawn, "sign"))) {
          expect(x).toBeGreaterThanOrEqual(-5);
          expect(x).toBeLessThanOrEqual(805);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(50);
});

/** Where each rectangle of a path stands. */
const boxes = (path: string): { from: number; to: number; top: number; bottom: number }[] =>
  [...path.matchAll(/M(-?[\d.]+),(-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)/g)].map((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
    return { from: x, to: x + width, top: y, bottom: y + height };
  });

test("LC1 dates that would lie on each other stand in two rows of that of the mark, at every zoom at which they are seen", async () => {
  const { plan } = await caseOf(["2020-08-24", "2020-09/2020-11", "2020-10-24", "2020-11-23"]);
  const day = dayOfCivil(2020, 8, 24);
  for (const pxPerDay of [2, 5, 7]) {
    const drawn = scene(plan, viewportOf(day - 50 / pxPerDay, day + 750 / pxPerDay, 800));
    const bars = boxes(pathOf(drawn, "ghost"));
    expect(bars.length).toBe(pxPerDay > 3 ? 3 : 1);
    for (const one of bars)
      for (const other of bars)
        if (one !== other && one.from < other.to && other.from < one.to)
          expect(one.bottom + 1 < other.top || other.bottom + 1 < one.top).toBe(true);
  }
});

test("LC1 dates that do not meet stand on the line of the mark", async () => {
  const { plan } = await caseOf(["2020-08-24", "2020-10", "2020-12"]);
  const day = dayOfCivil(2020, 8, 24);
  const bars = boxes(pathOf(scene(plan, viewportOf(day - 20, day + 180, 800)), "ghost"));
  expect(new Set(bars.map(({ top, bottom }) => (top + bottom) / 2)).size).toBe(1);
  expect(bars).toHaveLength(2);
});

test("LC1 far away, where no row has room, what is no bar is a hook of the bracket alone", async () => {
  const { plan } = await caseOf(["2020-08-24", "2020-09/2020-11", "2020-10-24?", "2020-11-10?", "2020-11-23"]);
  const day = dayOfCivil(2020, 8, 24);
  const drawn = scene(plan, viewportOf(day - 1000, day + 6000, 800));
  // The bar, and one day that has room in the other row.
  expect(pathOf(drawn, "ghost").split("z").filter(Boolean).length).toBeLessThanOrEqual(2);
});

test("LC1 how far other dates reach is the days that are known of them", async () => {
  const ghosts = (await caseOf(["2020-02-29", "[2021-09-08..]", "2019-05"])).ghosts;
  const drawer = ghostDrawer((i) => (i === 0 ? ghosts : undefined));
  const [from, to] = drawer.reachOf(0) ?? [];
  expect(from).toBe(dayOfCivil(2019, 5, 1));
  expect(to).toBeLessThan(dayOfCivil(2021, 9, 10));
  expect(drawer.reachOf(1)).toBeUndefined();
});

test("LC1 a bracket stands at days that are said: the mark, and of each ghost the nearest to it, at every zoom; it points to what lies beyond the plot", async () => {
  const { plan } = await caseOf(["2020-02-29", "2020-03", "2020"]);
  const day = dayOfCivil(2020, 2, 29);
  for (const pxPerDay of [7, 9]) {
    const drawn = scene(plan, viewportOf(day - 100 / pxPerDay, day + 700 / pxPerDay, 800));
    const ends = cornersOf(pathOf(drawn, "sign")).map(({ x }) => x);
    expect(Math.min(...ends)).toBeCloseTo(100, 0);
    expect(Math.max(...ends)).toBeCloseTo(100 + pxPerDay, 0);
    expect(rects(pathOf(drawn, "ghost"))).toHaveLength(1);
  }
  // Beside its mark the box needs no foot, and the bracket stands under both.
  const beside = scene(plan, viewportOf(day - 50, day + 350, 800));
  expect(cornersOf(pathOf(beside, "sign")).map(({ x }) => x)).toContain(105);
  const right = scene(plan, viewportOf(day - 1, day + 0.5, 800));
  expect(Math.max(...cornersOf(pathOf(right, "sign")).map(({ x }) => x))).toBe(800);
  expect(pathOf(right, "sign")).toContain("H800m-4,-4l4,4l-4,4");
  const later = (await caseOf(["2020-02-29", "2020-04"])).plan;
  const left = scene(later, viewportOf(day + 10, day + 60, 800), 0);
  expect(pathOf(left, "sign")).toContain("H0m4,-4l-4,4l4,4");
  const apart = scene(plan, viewportOf(day - 20_000, day + 20_000, 800));
  expect(rects(pathOf(apart, "ghost"))).toEqual([]);
  const [from = 0, to = 0] = [0, 1].map((at) => cornersOf(pathOf(apart, "sign"))[at]?.x);
  expect(to - from).toBeCloseTo(10, 0);
});

test.each([
  ["2020-02-29", "[2021-09-08..]", 1],
  ["2020-02-29", "2021-09/..", 1],
  ["2021-02-28", "[..2019-03-01]", -1],
  ["2021-02-28", "../2019-03-01", -1],
] as const)(
  "LC1 a ghost that is open fades within a fixed distance, and the bracket is at the date that it knows: %s, %s",
  async (own, claim, towards) => {
    const { plan, index, ghosts } = await caseOf([own, claim, "2022-01-01"]);
    const known = towards > 0 ? ghosts!.start : ghosts!.end;
    const at = ghosts!.flags.findIndex((flags) => (flags & (towards > 0 ? FLAG.openEnd : FLAG.openStart)) !== 0);
    // Other data last much longer: an open end is not theirs.
    if (towards > 0) ghosts!.end[at] = index.start[0]! + 700_000;
    for (const days of [1100, 1500, 6000, 300_000]) {
      const middle = dayOfCivil(2020, 7, 1);
      const view = viewportOf(middle - days / 2, middle + days / 2, 800);
      const knownPx = xOf(view, known[at]!);
      const drawn = scene(plan, view, 0);
      const bar = rects(pathOf(drawn, "ghost")).find((ends) => ends.some((xPx) => Math.abs(xPx - knownPx) < 0.11))!;
      const windowPx = claim.startsWith("2021-09/") ? 30 / view.daysPerPx : 0;
      expect(bar[1] - bar[0]).toBeCloseTo(Math.max(8, windowPx), 0);
      const fades = rects(pathOf(drawn, "fade")).map(([x0, x1]) => towards * ((x0 + x1) / 2 - knownPx));
      expect(Math.max(...fades)).toBeLessThan(Math.max(8, windowPx) + 28);
      expect(Math.min(...fades)).toBeGreaterThan(0);
      const ends = cornersOf(pathOf(drawn, "sign")).map(({ x }) => x);
      if (days < 6000) expect(ends.some((xPx) => Math.abs(xPx - knownPx) < 0.11)).toBe(true);
    }
  },
);

test("LC1 a bracket has no foot within the box of a ghost, as no source says that day", async () => {
  const { plan } = await caseOf(["2020-08-24", "2020-03", "2020-09/2020-11", "2020-12-20"]);
  const day = dayOfCivil(2020, 8, 24);
  const view = viewportOf(day - 200, day + 200, 800);
  const feet = [...pathOf(scene(plan, view), "sign").matchAll(/M(-?[\d.]+),[\d.]+v/g)].map(([, x]) => Number(x));
  const said = [dayOfCivil(2020, 4, 1), day, dayOfCivil(2020, 9, 1), dayOfCivil(2020, 12, 20)];
  expect(feet.toSorted((a, b) => a - b)).toEqual(said.map((one) => expect.closeTo(xOf(view, one), 0)));
  // Its near end is in view, so that nothing is pointed to, as long as it may be.
  const long = (await caseOf(["2020-02-29", "2020-03/2021-03"])).plan;
  const from = dayOfCivil(2020, 2, 29);
  expect(pathOf(scene(long, viewportOf(from - 10, from + 90, 800)), "sign")).not.toContain("H800");
});

test("LC1 ghosts cannot be hit: they are no marks", async () => {
  const { plan } = await caseOf(["2020-02-29", "2021-03"]);
  const day = dayOfCivil(2020, 2, 29);
  const drawn = scene(plan, viewportOf(day - 30, day + 500, 800));
  const [[, x1]] = rects(pathOf(drawn, "ghost")) as [readonly [number, number]];
  const [mark, ...others] = drawn.marks as [EventMark];
  expect(others).toEqual([]);
  expect(mark.endXPx).toBeLessThan(x1);
});

/** Made-up events, some of which are disputed. */
function disputedIndex(count: number, isDisputed: (i: number) => boolean, start?: Float64Array): EventIndex {
  const starts = start ?? new Float64Array(count).map((_, i) => 10_000 + i);
  const index = indexOfStarts(starts, { random: randomOf(5), spanShare: 0, groups: 3 });
  return { ...index, signs: new Uint8Array(count).map((_, i) => (isDisputed(i) ? DIFFER : 0)) };
}

test("LC2 claims are looked up for what has words on screen, and once", () => {
  for (const count of [1000, 30_000]) {
    const asked: number[] = [];
    const addGhosts = ghostDrawer((i) => {
      asked.push(i);
      return undefined;
    });
    const index = disputedIndex(count, () => true);
    const plan = planLayout({ range: new RangeIndex(index), heightPx: 460, labelOf, addGhosts });
    const view = viewportOf(10_000, 10_000 + count, 1000);
    const { marks } = scene(plan, view);
    const named = marks.filter(({ kind }) => kind === "event").map(({ index: i }) => i);
    expect(named.length).toBeGreaterThan(5);
    expect(asked.toSorted((a, b) => a - b)).toEqual(named);
    scene(plan, view);
    expect(asked).toHaveLength(named.length);
  }
});

test("LC2 a dot and a cluster bear a bracket where sources disagree on what they stand for, and only there", () => {
  const day = 10_000;
  const start = new Float64Array(60).fill(day);
  const view = viewportOf(day - 30, day + 40, 900);
  const clusterOf = (isDisputed: (i: number) => boolean, mask?: Uint8Array) => {
    const plan = planLayout({
      range: new RangeIndex(disputedIndex(60, isDisputed, start), mask),
      heightPx: 460,
      labelOf,
    });
    const drawn = scene(plan, view);
    const named = drawn.marks.flatMap((mark) => (mark.kind === "event" ? [mark.index] : []));
    return { drawn, named, cluster: drawn.marks.find((mark) => mark.kind === "cluster") };
  };
  const { named, cluster } = clusterOf(() => true);
  expect(cluster).toMatchObject({ differs: true });
  expect(clusterOf((i) => named.includes(i)).cluster).not.toHaveProperty("differs");
  const hidden = [...Array(60).keys()].find((i) => !named.includes(i)) ?? 0;
  const one = clusterOf((i) => i === hidden);
  expect(one.cluster).toMatchObject({ differs: true });
  const { x, y } = cornersOf(pathOf(one.drawn, "sign"))[0]!;
  expect(x).toBeCloseTo(one.cluster!.xPx - 5, 0);
  expect(y).toBe(Math.floor(one.cluster!.yPx - 16) + 0.5);
  const mask = new Uint8Array(60).map((_, i) => (i === hidden ? 0 : 1));
  expect(clusterOf((i) => i === hidden, mask).cluster).not.toHaveProperty("differs");
  expect(pathOf(clusterOf(() => false).drawn, "sign")).toBe("");
});
