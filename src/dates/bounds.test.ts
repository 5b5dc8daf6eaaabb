import { describe, expect, test } from "vitest";
import {
  anchorOf,
  compareWhen,
  earliest,
  isInterval,
  isOpenEnd,
  isOpenStart,
  isUnknownEnd,
  isUnknownStart,
  latest,
  sameDate,
} from "./bounds.ts";
import { dayOfCivil } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import type { When } from "./when.ts";

function when(text: string): When {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(`${text} is ${reading.fault}`);
  return reading.when;
}

describe("bounds", () => {
  test("D26 the anchors of open and unknown ends are finite", () => {
    const year = (n: number): number => dayOfCivil(n, 1, 1);
    for (const [text, first, last] of [
      ["1985", 1985, 1986],
      ["1985/1990", 1985, 1991],
      ["1985/..", 1985, 1986],
      ["1985/", 1985, 1986],
      ["../1985", 1985, 1986],
      ["/1985", 1985, 1986],
      ["[..1984]", 1985, 1985],
      ["[1984..]", 1984, 1984],
    ] as const) {
      expect(earliest(when(text)), text).toBe(year(first));
      expect(latest(when(text)), text).toBe(year(last));
      expect(anchorOf(when(text)), text).toBe(earliest(when(text)));
    }
  });

  test("D26 open and unknown are told apart", () => {
    const flags = (text: string) => [isOpenStart, isUnknownStart, isOpenEnd, isUnknownEnd].map((is) => is(when(text)));
    expect(flags("1985")).toEqual([false, false, false, false]);
    expect(flags("../1985")).toEqual([true, false, false, false]);
    expect(flags("/1985")).toEqual([false, true, false, false]);
    expect(flags("1985/..")).toEqual([false, false, true, false]);
    expect(flags("1985/")).toEqual([false, false, false, true]);
    expect(flags("[..1984]")).toEqual([true, false, false, false]);
    expect(flags("[1984..]")).toEqual([false, false, true, false]);
    expect(isInterval(when("1984/1985"))).toBe(true);
    expect(isInterval(when("[1984..1985]"))).toBe(false);
  });

  test("D26 order is by time, then the finer precision, then the end", () => {
    const sorted = [
      "-0043",
      "/1960",
      "1984-01-01",
      "1984-01",
      "1984-33",
      "1984",
      "198X-12",
      "1984/1985",
      "1984/1986",
      "1984-02",
    ];
    const order = [
      "-0043",
      "/1960",
      "198X-12",
      "1984-01-01",
      "1984-01",
      "1984-33",
      "1984",
      "1984/1985",
      "1984/1986",
      "1984-02",
    ];
    expect(
      sorted
        .map(when)
        .sort(compareWhen)
        .map(({ raw }) => raw),
    ).toEqual(order);
    expect(
      order
        .map(when)
        .reverse()
        .sort(compareWhen)
        .map(({ raw }) => raw),
    ).toEqual(order);
    expect(compareWhen(when("1984"), when("1984"))).toBe(0);
  });

  test("D26 the same date is the same however it was typed", () => {
    expect(sameDate(when("1984?"), when("?1984"))).toBe(true);
    expect(sameDate(when("1984"), when("1984~"))).toBe(false);
    expect(sameDate(when("1984"), when("1984-XX"))).toBe(false);
    expect(sameDate(when("1984/"), when("1984/.."))).toBe(false);
    expect(sameDate(when("2001-21"), when("2001-25"))).toBe(true);
  });
});
