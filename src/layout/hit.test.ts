import { expect, test } from "vitest";
import { hitTest } from "./hit.ts";
import type { EventMark, Mark, Scene } from "./scene.ts";

const event = (index: number, more: Partial<EventMark> = {}): EventMark => ({
  kind: "event",
  ...{ index, xPx: 100, endXPx: 110, labelXPx: 100, yPx: 100, labelYPx: 100, lane: 0, group: 0, pinned: false },
  label: { date: "2020", lines: ["A fire"], widthPx: 80 },
  ...more,
});
const sceneOf = (...marks: readonly Mark[]): Scene => ({
  ...{
    widthPx: 600,
    heightPx: 400,
    axisYPx: 352,
    laneHeightPx: 70,
    anchorXPx: 0,
    shapes: [],
    ticks: [],
    context: [],
  },
  marks,
});

test("L16 words, bars, dots and clusters are hit where they stand, and a finger's breadth around", () => {
  const scene = sceneOf(
    event(1),
    event(2, { xPx: 250, endXPx: 500, labelXPx: 250 }),
    { kind: "dot", index: 3, xPx: 40, yPx: 330, group: 0 },
    { kind: "cluster", index: 4, count: 5, xPx: 300, yPx: 330, startDay: 0, endDay: 1 },
  );
  const hit = (xPx: number, yPx: number) => hitTest(scene, xPx, yPx)?.index;
  expect(hit(150, 120)).toBe(1);
  expect(hit(188, 120)).toBe(1);
  expect(hit(450, 165)).toBe(2);
  expect(hit(44, 326)).toBe(3);
  expect(hit(58, 330)).toBe(3);
  expect(hit(300, 320)).toBe(4);
  expect(hit(200, 30)).toBeUndefined();
  expect(hit(590, 330)).toBeUndefined();
});

test("L16 of two marks in one place the nearer is hit, and the pinned one above others", () => {
  const scene = sceneOf(
    event(1),
    event(2, { pinned: true, labelXPx: 150 }),
    event(3, { xPx: 195, labelXPx: 195, endXPx: 300 }),
  );
  expect(hitTest(scene, 170, 120)?.index).toBe(2);
  expect(hitTest(scene, 110, 95)?.index).toBe(2);
  expect(hitTest(scene, 299, 120)?.index).toBe(3);
});
