import { expect, test } from "vitest";
import { RangeIndex } from "../events/range-index.ts";
import { firstEvent, lastEvent, nearestEvent, nextEvent, previousEvent } from "./reading-order.ts";
import { syntheticIndex } from "./synthetic.ts";

const index = syntheticIndex({ count: 500, seed: 4 });
const mask = new Uint8Array(500).map((_, i) => (i % 7 === 3 ? 1 : 0));
const wanted = [...mask.keys()].filter((i) => mask[i] === 1);
const range = new RangeIndex(index, mask);

test("L17 stepping on visits every wanted event once, in time order, and stepping back returns", () => {
  const walked: number[] = [];
  for (let i = firstEvent(range); i !== undefined; i = nextEvent(range, i)) walked.push(i);
  expect(walked).toEqual(wanted);
  const back: number[] = [];
  for (let i = lastEvent(range); i !== undefined; i = previousEvent(range, i)) back.push(i);
  expect(back.toReversed()).toEqual(wanted);
});

test("L17 from an event that the filter hides, the way goes on to its wanted neighbours", () => {
  expect(nextEvent(range, 4)).toBe(10);
  expect(previousEvent(range, 4)).toBe(3);
});

test("L17 the nearest event is the one that begins nearest to a moment", () => {
  const distance = (i: number, day: number) => Math.abs(index.start[i]! - day);
  for (let day = index.startDay - 50; day < index.endDay + 50; day += 997) {
    const nearest = nearestEvent(range, day)!;
    expect(distance(nearest, day)).toBe(Math.min(...wanted.map((i) => distance(i, day))));
  }
});

test("L17 where nothing is wanted there is nowhere to go", () => {
  const none = new RangeIndex(index, new Uint8Array(500));
  expect([
    firstEvent(none),
    lastEvent(none),
    nextEvent(none, 3),
    previousEvent(none, 3),
    nearestEvent(none, 0),
  ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
