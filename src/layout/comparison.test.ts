import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import type { Claim } from "../events/event.ts";
import { compareDates, compareFigures } from "./comparison.ts";

function claim(date: string, more: Partial<Claim> = {}): Claim {
  const reading = parseEdtf(date);
  if (!reading.ok) throw new Error(date);
  return { when: reading.when, row: 1, ...more };
}

const DATES = [
  "2020-02-29",
  "2020-02",
  "2020",
  "2020-03",
  "1991~/2021",
  "/2001-09-11",
  "2019/..",
  "-0044-03-15",
  "[2020-06-01..2020-06-10]",
];

describe("comparison", () => {
  test("L20 claims of one date stand together, in the order in which the dates first come", () => {
    const claims = [claim("2020-02-29"), claim("2020-02"), claim("2020-03", { differs: true }), claim("2020-02")];
    expect(compareDates(claims)).toMatchObject([
      { places: [0], differs: false },
      { places: [1, 3], differs: false },
      { places: [2], differs: true },
    ]);
  });

  test("L20 the axis runs from the first day of all dates to the last", () => {
    const [year, march] = compareDates([claim("2021"), claim("2021-03")]);
    expect([year?.from, year?.to]).toEqual([0, 1]);
    expect(march?.from).toBeCloseTo(59 / 365, 6);
    expect(march?.to).toBeCloseTo(90 / 365, 6);
  });

  test("L20 an end that is open or unknown reaches the end of the axis", () => {
    const [since, until] = compareDates([claim("2019/.."), claim("/2001-09-11")]);
    expect(since?.to).toBe(1);
    expect(until?.from).toBe(0);
  });

  test("L20 dates too wide for the others reach beyond the axis, which is the others'", () => {
    const [day, feb, year, march] = compareDates(
      ["2020-02-29", "2020-02", "2020", "2020-03"].map((date) => claim(date)),
    );
    expect(year).toMatchObject({ from: 0, to: 1, isBefore: true, isAfter: true });
    expect([feb?.from, march?.to]).toEqual([0, 1]);
    expect(day?.from).toBeCloseTo(28 / 60, 6);
    for (const one of [day, feb, march]) expect(one).toMatchObject({ isBefore: false, isAfter: false });
  });

  test("L20 a wide date that lies apart is at the edge, however many are as wide", () => {
    const dates = ["0079-08-24", "0079-10-24", "1800/1900", "1700/1800"];
    const [, last, ...wide] = compareDates(dates.map((date) => claim(date)));
    expect(last?.to).toBe(1);
    for (const one of wide) expect(one).toMatchObject({ from: 1, to: 1, isBefore: false, isAfter: true });
  });

  test("L20 of dates that lie inside each other none is cut", () => {
    for (const dates of [
      ["2020-02-29", "2020-02-29~", "2020-02", "2020-03"],
      ["2020-02-29", "2020-02", "2020"],
      ["2021", "2021-03"],
    ])
      for (const one of compareDates(dates.map((date) => claim(date))))
        expect(one).toMatchObject({ isBefore: false, isAfter: false });
  });

  test("L20 what goes on before or after the axis begins or ends at its edge", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DATES), { minLength: 1, maxLength: 9 }), (dates) => {
        for (const { from, to, isBefore, isAfter } of compareDates(dates.map((date) => claim(date)))) {
          if (isBefore) expect(from).toBe(0);
          if (isAfter) expect(to).toBe(1);
        }
      }),
    );
  });

  test("L20 every claim is in one row, and every row lies on the axis, forward", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DATES), { minLength: 1, maxLength: 9 }), (dates) => {
        const rows = compareDates(dates.map((date) => claim(date)));
        expect(rows.flatMap(({ places }) => places).toSorted((a, b) => a - b)).toEqual(dates.map((_, place) => place));
        for (const { from, to } of rows) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(to).toBeGreaterThanOrEqual(from);
        }
      }),
    );
  });

  test("L20 figures are compared within their unit, and only where they disagree", () => {
    const claims = [
      claim("2020", { value: "8600", unit: "troops" }),
      claim("2020", { value: "11", unit: "provinces" }),
      claim("2020", { value: "9600", unit: "troops", figureDiffers: true }),
      claim("2020", { value: "8600", unit: "troops" }),
      claim("2020"),
    ];
    expect(compareFigures(claims)).toEqual([
      { value: "8600", unit: "troops", differs: false, places: [0, 3] },
      { value: "9600", unit: "troops", differs: true, places: [2] },
    ]);
    expect(compareFigures(claims.slice(0, 2))).toEqual([]);
  });
});
