import { expect, test } from "vitest";
import { compareWhen } from "../dates/bounds.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { EventIndex } from "../events/event-index.ts";
import { indexEvents } from "../events/event-index.ts";
import { DENIED, DIFFER, DUE, HAPPENED, REPORTED } from "../events/signs.ts";
import { type Explained, explainedIn, keyLines } from "./key.ts";

type Plain = Explained["plain"] extends ReadonlySet<infer Name> ? Name : never;

function indexOfDates(dates: readonly string[]): EventIndex {
  const event = { title: "t", text: "", tags: [], actors: [], importance: 1, claims: [], row: 1 };
  const events = dates.map((date, nth) => {
    const reading = parseEdtf(date);
    if (!reading.ok) throw new Error(`no date: ${date}`);
    return { ...event, id: `${nth}`, when: reading.when };
  });
  return indexEvents(events.sort((a, b) => compareWhen(a.when, b.when)));
}

test("LC3 the key explains what occurs, and nothing where nothing does", () => {
  const named = (signs: number, ...plain: readonly Plain[]): string[] =>
    keyLines({ signs, plain: new Set<Plain>(["stated", ...plain]) }).map(({ name }) => name);
  expect(named(0, "inexact", "lasts", "near", "several")).toEqual([]);
  expect(named(DUE | DIFFER)).toEqual(["stated", "due", "differ"]);
  expect(named(DUE, "several", "lasts", "inexact")).toEqual(["stated", "inexact", "lasts", "due", "several"]);
  const plain = new Set<Plain>(["stated", "inexact", "lasts", "near", "several", "rest", "began"]);
  const facings = [false, true].flatMap((isUpright) => [false, true].map((isMirrored) => ({ isUpright, isMirrored })));
  const all = facings.flatMap((facing) =>
    keyLines({ signs: REPORTED | DENIED | DUE | HAPPENED | DIFFER, plain }, facing),
  );
  // Of the four ways that time runs, what began before has another sign in one that runs down, and what stands before a number in a mirror.
  expect(new Set(all.map(({ shapesAt }) => JSON.stringify(shapesAt(0, 0)))).size).toBe(12 + 1 + 2);
  // Another source's date is hollow there as it is in the plot.
  const layersOf = (name: string): string[] | undefined =>
    all
      .find((line) => line.name === name)
      ?.shapesAt(0, 0)
      .map(({ layer }) => layer);
  expect(layersOf("differ")).toContain("ghost");
  // None sticks out of its room.
  for (const { name, widthPx, shapesAt } of all)
    for (const { path } of shapesAt(0, 0))
      for (const [, x] of path.matchAll(/[MHL](-?[\d.]+)/g)) {
        expect(Number(x), name).toBeGreaterThanOrEqual(-8);
        expect(Number(x), name).toBeLessThanOrEqual(widthPx - 8);
      }
});

test("LC3 bars, their fading ends and counts are explained where some event has them", () => {
  const plainIn = (...dates: readonly string[]): Plain[] => [...explainedIn(indexOfDates(dates)).plain];
  expect(plainIn("2020-02-29", "2020-03-01T10:00:00Z")).toEqual(["stated"]);
  expect(plainIn("2020-02")).toEqual(["stated", "inexact"]);
  expect(plainIn("2020-02-29/2020-03-05")).toEqual(["stated", "lasts"]);
  expect(plainIn("2020-02/2020-05")).toContain("near");
  for (const date of ["2020-02-29~", "2020-02-29?", "2020-02-29/", "/2020-02-29"])
    expect(plainIn(date), date).toContain("near");
  expect(plainIn(...Array<string>(12).fill("2020-02-29"))).toEqual(["stated"]);
  const daily = (count: number): string[] =>
    Array.from({ length: count }, (_, day) => `2020-02-${String(day + 1).padStart(2, "0")}`);
  expect(plainIn(...daily(12))).toEqual(["stated"]);
  expect(plainIn(...daily(13))).toEqual(["stated", "several"]);
  // More of one moment than a count needs that is set beside words.
  expect(plainIn(...daily(13), "2020-02-02")).toEqual(["stated", "several"]);
  expect(plainIn(...daily(13), "2020-02-02", "2020-02-02")).toEqual(["stated", "several", "rest"]);
  expect(plainIn(...daily(13), "2020-02-02/2020-02-05")).toEqual(["stated", "lasts", "several", "began"]);
});
