import { expect, test } from "vitest";
import { readTimeline } from "../events/read.ts";
import type { TimelineModel } from "./model.ts";
import { modelOf } from "./model.ts";

const EVENTS = `id,date,title,group
b,2020-02-29,Second,talks
a,2019,First,attack
c,2021-05,Third,
d,2021-06,Fourth,talks
`;

const model = async (groups?: Record<string, string>): Promise<TimelineModel> =>
  modelOf(
    await readTimeline({
      events: { name: "events.csv", text: EVENTS },
      info: { events: "events.csv", ...(groups ? { groups } : {}) },
    }),
    "Other",
  );

test("X4 a model holds what one timeline knows of its events: their places, in time order", async () => {
  const { placeOf, index, reading } = await model();
  expect(index.count).toBe(4);
  expect(["a", "b", "c", "d", "e"].map(placeOf)).toEqual([0, 1, 2, 3, undefined]);
  expect(reading.events.map(({ title }) => title)).toEqual(["First", "Second", "Third", "Fourth"]);
});

test("X1 kinds are named as the timeline names them, in its order, and counted; the rest are the others", async () => {
  const named = await model({ talks: "Talks and conferences", unused: "Never", attack: "Attacks" });
  expect(named.groups.map(({ id, label, count }) => [id, label, count])).toEqual([
    ["talks", "Talks and conferences", 2],
    ["attack", "Attacks", 1],
    ["", "Other", 1],
  ]);
  const plain = await model();
  expect(new Set(plain.groups.map(({ label }) => label))).toEqual(new Set(["Talks", "Attack", "Other"]));
});

test("X1 each kind has a tone of its own, the one its events are drawn in", async () => {
  const { groups, index, placeOf } = await model();
  expect(new Set(groups.map(({ tone }) => tone)).size).toBe(groups.length);
  for (const { id, tone } of groups) expect(index.groups[tone]).toBe(id);
  expect(index.groups[index.group[placeOf("b") ?? -1] ?? -1]).toBe("talks");
});

test("X4 an event that is not there is a programming mistake", async () => {
  const one = await model();
  expect(one.idAt(0)).toBe("a");
  expect(() => one.glanceAt(4)).toThrow("no event at 4; there are 4");
});
