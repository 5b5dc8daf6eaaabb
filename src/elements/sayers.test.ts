import { describe, expect, test } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import type { Claim, Source } from "../events/event.ts";
import { readAt } from "./lead-place.ts";
import { sayersOf } from "./sayers.ts";

function claim(date: string, more: Partial<Claim> = {}): Claim {
  const reading = parseEdtf(date);
  if (!reading.ok) throw new Error(date);
  return { when: reading.when, row: 1, ...more };
}

const sources = (publishers: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, Source> =>
  new Map(
    Object.entries(publishers).map(([id, publisher]) => [
      id,
      { id, title: `On ${id}`, ...(publisher === undefined ? {} : { publisher }) },
    ]),
  );

describe("what sources are called beside each other", () => {
  test("XE1 by publisher, by title where publishers cannot be told apart; one source keeps its publisher", () => {
    const claims = ["a", "b", "c", "d", "a", undefined].map((source) => claim("2020", source ? { source } : {}));
    const known = sources({ a: "Site, not named", b: "Site, not named, with talks", c: "Morning Post", d: undefined });
    const words = { noSource: "No source" };
    expect(sayersOf(claims, known, words)).toEqual(["On a", "On b", "Morning Post", "On d", "On a", "No source"]);
    expect(sayersOf([claim("2020", { source: "a" }), claim("2021", { source: "a" })], known, words)).toEqual([
      "Site, not named",
      "Site, not named",
    ]);
  });
});

describe("the words that a date was read from", () => {
  const when = claim("2020-02-29").when;

  test("XE1 are those of the first claim that gives just this date in words, where there are several claims", () => {
    const claims = [
      claim("2020-02", { quote: "in February" }),
      claim("2020-02-29"),
      claim("2020-02-29", { quote: "no date of its own", inherits: true }),
      claim("2020-02-29", { quote: "on February 29" }),
    ];
    expect(readAt(claims, when)).toBe(3);
    expect(readAt(claims.slice(0, 3), when)).toBe(-1);
  });

  test("XE1 of a single claim they are not said twice", () => {
    expect(readAt([claim("2020-02-29", { quote: "on February 29" })], when)).toBe(-1);
  });
});
