import { expect, test } from "vitest";
import { compareWhen } from "../dates/bounds.ts";
import { dayOfCivil } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { TimelineEvent } from "../events/event.ts";
import { indexEvents } from "../events/event-index.ts";
import { addBar } from "./bars.ts";
import type { Shape } from "./scene.ts";
import { ShapeSheet } from "./shape-sheet.ts";

function eventOf(date: string): TimelineEvent {
  const reading = parseEdtf(date);
  if (!reading.ok) throw new Error(`no date: ${date}`);
  return {
    id: date,
    when: reading.when,
    title: date,
    text: "",
    tags: [],
    actors: [],
    importance: 1,
    claims: [],
    row: 1,
  };
}

/** The shapes of the first event, on a plot of 1000 px from 2020-01-01 on, or from another day. */
function shapesOf(
  date: string,
  { pxPerDay = 1, from = dayOfCivil(2020, 1, 1), others = [] as readonly string[] } = {},
): Map<string, string> {
  const events = [date, ...others].map(eventOf).sort((a, b) => compareWhen(a.when, b.when));
  const index = indexEvents(events);
  const sheet = new ShapeSheet();
  const i = events.findIndex(({ id }) => id === date);
  addBar(sheet, { index, i, xOf: (day) => (day - from) * pxPerDay, yPx: 50, widthPx: 1000, radiusPx: 5 });
  return new Map(sheet.shapes().map(({ layer, path }: Shape) => [layer, path]));
}

/** The left and right ends of the rectangles in a path. */
const rects = (path = ""): (readonly [number, number])[] =>
  [...path.matchAll(/M(-?[\d.]+),-?[\d.]+h(-?[\d.]+)/g)].map(
    (match) => [Number(match[1]), Number(match[1]) + Number(match[2])] as const,
  );
const subpaths = (path = ""): number => path.split("M").length - 1;

test("L13 a day is a crisp mark, and shows its true width once a day is wide enough to see", () => {
  const far = shapesOf("2020-01-10");
  expect([...far.keys()]).toEqual(["glyph"]);
  expect(subpaths(far.get("glyph"))).toBe(1);
  const near = shapesOf("2020-01-10", { pxPerDay: 40 });
  expect(rects(near.get("body"))).toEqual([[360, 400]]);
});

test("L13 a month is a soft span of its true width under an open mark", () => {
  const month = shapesOf("2020-02");
  expect(rects(month.get("body"))).toEqual([[31, 60]]);
  expect(subpaths(month.get("glyph"))).toBe(2);
  expect(month.has("fade")).toBe(false);
});

test("L13 a duration is a thicker bar than the window of a moment", () => {
  const height = (path = ""): number => Number(/v([\d.]+)/.exec(path)?.[1]);
  const lasted = shapesOf("2020-01-10/2020-03-01");
  expect(rects(lasted.get("body"))).toEqual([[9, 61]]);
  expect(height(lasted.get("body"))).toBeGreaterThan(height(shapesOf("2020-02").get("body")));
});

test("L13 a duration is solid where it is sure, and fades over the windows of its ends", () => {
  const period = shapesOf("2020-02/2020-05");
  expect(rects(period.get("body"))).toEqual([[60, 121]]);
  const slivers = rects(period.get("fade"));
  const first = slivers.filter(([, to]) => to <= 60.5);
  const last = slivers.filter(([from]) => from >= 120.5);
  expect(first.length + last.length).toBe(slivers.length);
  expect(Math.min(...first.map(([from]) => from))).toBeGreaterThanOrEqual(30.5);
  expect(Math.max(...last.map(([, to]) => to))).toBeLessThanOrEqual(152.5);
  const widths = last.map(([from, to]) => to - from);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
});

test("L13 approximate and uncertain dates fade beyond their ends, and an uncertain day is an open mark", () => {
  const about = shapesOf("2020-04-01~");
  expect(subpaths(about.get("glyph"))).toBe(1);
  const [left, right] = [
    rects(about.get("fade")).filter(([, to]) => to < 91),
    rects(about.get("fade")).filter(([from]) => from > 91),
  ];
  expect(left.length).toBeGreaterThan(2);
  expect(right.length).toBe(left.length);
  const perhaps = shapesOf("2020-04-01?");
  expect(perhaps.has("fade")).toBe(true);
  expect(subpaths(perhaps.get("glyph"))).toBe(2);
});

test("L13 an end fades once and gets ever lighter, over its window and beyond it alike, whatever is not sure of it", () => {
  const from = dayOfCivil(2019, 6, 1);
  for (const [date, month, day] of [
    ["2020-02~/2020-05~", 4, 1],
    ["2020-02/2020-05~", 4, 1],
    ["2020-02?/2020-05", 4, 1],
    ["2020-02-03~/2020-05", 4, 1],
    ["2020-02~/", 3, 1],
    ["/2020-05~", 5, 1],
    ["2020-02~", 2, 1],
    ["2020-04-03~", 4, 3],
  ] as const)
    for (const pxPerDay of [0.05, 0.3, 1, 3]) {
      const surePx = (dayOfCivil(2020, month, day) - from) * pxPerDay;
      const fades = rects(shapesOf(date, { pxPerDay, from }).get("fade")).map(([x0, x1]) => ({
        awayPx: (x0 + x1) / 2 - surePx,
        widthPx: x1 - x0,
      }));
      expect(fades.length).toBeGreaterThan(1);
      for (const way of [-1, 1]) {
        const side = fades.filter(({ awayPx }) => awayPx * way > 0).toSorted((a, b) => (a.awayPx - b.awayPx) * way);
        for (const [n, { widthPx }] of side.slice(1).entries())
          expect(widthPx, `${date} ${pxPerDay}`).toBeLessThan((side[n]?.widthPx ?? 0) + 0.11);
      }
    }
});

test("L13 a fade begins no darker than the bar that it goes on from", () => {
  const slivers = rects(shapesOf("2020-02/2020-05", { pxPerDay: 2 }).get("fade")).filter(([x]) => x > 240);
  const [[x0, x1], [, next]] = slivers.toSorted(([a], [b]) => a - b) as [[number, number], [number, number]];
  // The painters draw slivers in 70 % of their tone, and bars in 38 %.
  expect(((x1 - x0) / ((x0 + x1) / 2 - 242) / 2) * 0.7).toBeLessThan(0.4);
  expect(next).toBeGreaterThan(x1);
});

test("L13 an end that is open points on, and does not fade as well", () => {
  const since = shapesOf("2020-02-10~/..", { others: ["2020-06-01"] });
  expect(rects(since.get("fade")).every(([, right]) => right < 40)).toBe(true);
  expect(rects(since.get("fade")).length).toBeGreaterThan(2);
});

test("L13 what is open points on, and what is not known fades", () => {
  const since = shapesOf("2020-01-10/..", { others: ["2020-06-01"] });
  expect(subpaths(since.get("body"))).toBe(2);
  expect(since.get("body")).toContain("M153,");
  const until = shapesOf("../2020-03");
  expect(until.get("body")).toContain("l-7,");
  const from = shapesOf("2020-01-10/");
  expect(rects(from.get("fade")).every(([left]) => left >= 9)).toBe(true);
  const before = shapesOf("/2020-03-10");
  expect(rects(before.get("fade")).every(([, right]) => right <= 70)).toBe(true);
});

test("L13 windows that overlap leave nothing that is sure", () => {
  const within = shapesOf("2020/2020", { pxPerDay: 2 });
  expect(within.get("body") ?? "").toBe("");
  expect(within.has("fade")).toBe(true);
});

test("L12 however deep the zoom, paths stay near the plot", () => {
  const deep = shapesOf("2019~/2021", { pxPerDay: 1e9 });
  for (const path of deep.values())
    for (const [number] of path.matchAll(/-?[\d.]+/g)) expect(Math.abs(Number(number))).toBeLessThan(1200);
  expect(deep.has("glyph")).toBe(false);
});

test("LC3 the bar of what was planned is broken, two lines for what was to last, and its dashes move with it", () => {
  const planned = (date: string, from = dayOfCivil(2020, 1, 1)): string => {
    const event = { ...eventOf(date), claims: [{ when: eventOf(date).when, certainty: "due", row: 2 }] };
    const sheet = new ShapeSheet();
    const index = indexEvents([event]);
    addBar(sheet, { index, i: 0, xOf: (day) => (day - from) * 2, yPx: 50, widthPx: 1000, radiusPx: 5 });
    return sheet.shapes().find(({ layer }) => layer === "dash")?.path ?? "";
  };
  const lines = (path: string): RegExpMatchArray[] => [...path.matchAll(/M(-?[\d.]+),([\d.]+)H(-?[\d.]+)/g)];
  const [[, from, y, to] = []] = lines(planned("2020-02"));
  expect([from, y, to].map(Number)).toEqual([62 + 7, 50, 120]);
  const lasting = lines(planned("2020-01-10/2020-03-01"));
  expect(lasting.map(([, , at]) => Number(at))).toEqual([47, 53]);
  // Cut by the edge, dashes are where they were.
  for (const days of [40, 41, 43]) {
    const [[, start] = []] = lines(planned("2020-01-10/2020-03-01", dayOfCivil(2020, 1, 10) + days));
    expect((Number(start) + 2 * days - 7) % 5).toBeCloseTo(0);
  }
});
