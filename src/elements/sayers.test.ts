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

  test("XE1 are those of the first claim that gives just this date in words, where claims differ", () => {
    const claims = [
      claim("2020-02", { quote: "in February" }),
      claim("2020-02-29"),
      claim("2020-02-29", { quote: "no date of its own", inherits: true }),
      claim("2020-02-29", { quote: "on February 29" }),
      claim("2020-03", { quote: "in March", differs: true }),
    ];
    expect(readAt(claims, when)).toBe(3);
    expect(readAt(claims.toSpliced(3, 1), when)).toBe(-1);
    const figures = [claims[3] as Claim, claim("2020-02-29", { quote: "nine of them", figureDiffers: true })];
    expect(readAt(figures, when)).toBe(0);
  });

  test("XE1 are not said twice where one claim, or some that agree, stand near the date", () => {
    const said = claim("2020-02-29", { quote: "on February 29" });
    expect(readAt([said], when)).toBe(-1);
    expect(readAt([said, said], when)).toBe(-1);
  });
});
