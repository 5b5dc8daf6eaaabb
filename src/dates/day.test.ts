import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOfDay, dayOfCivil, daysInMonth, weekdayOf } from "./day.ts";

const MS = 86_400_000;
const year = fc.integer({ min: -1e9, max: 1e9 });

describe("day", () => {
  test("D1 days and civil dates are a bijection over a billion years either way", () => {
    fc.assert(
      fc.property(fc.integer({ min: -365_242_000_000, max: 365_242_000_000 }), (at) => {
        const { year, month, day } = civilOfDay(at);
        expect(dayOfCivil(year, month, day)).toBe(at);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, m, d) => {
        fc.pre(d <= daysInMonth(y, m));
        expect(civilOfDay(dayOfCivil(y, m, d))).toEqual({ year: y, month: m, day: d });
      }),
      { numRuns: 2000 },
    );
  });

  test("D1 days follow one another without a gap, across leap days and the year 0", () => {
    for (const start of [dayOfCivil(-1, 12, 1), dayOfCivil(1899, 12, 1), dayOfCivil(1999, 12, 1)]) {
      let before = civilOfDay(start - 1);
      for (let at = start; at < start + 500; at++) {
        const now = civilOfDay(at);
        const isNext =
          now.day === before.day + 1 ||
          (now.day === 1 &&
            before.day === daysInMonth(before.year, before.month) &&
            now.month === (before.month % 12) + 1);
        expect(isNext, JSON.stringify(now)).toBe(true);
        before = now;
      }
    }
  });

  test("D1 the platform's own calendar agrees where it reaches", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (at) => {
        const date = new Date(at * MS);
        expect(civilOfDay(at)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(at)).toBe(date.getUTCDay());
      }),
      { numRuns: 1000 },
    );
  });

  test("D1 known days", () => {
    expect(dayOfCivil(1970, 1, 1)).toBe(0);
    expect(dayOfCivil(2000, 3, 1)).toBe(11_017);
    expect(dayOfCivil(1582, 10, 15)).toBe(-141_427);
    expect(dayOfCivil(0, 1, 1)).toBe(-719_528);
    expect(dayOfCivil(-13_800_000_000, 1, 1)).toBe(-5_040_347_219_528);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(-4, 2)).toBe(29);
    expect(daysInMonth(-1, 2)).toBe(28);
    expect(weekdayOf(dayOfCivil(1969, 7, 20))).toBe(0);
    expect(civilOfDay(-0.25)).toEqual({ year: 1969, month: 12, day: 31 });
  });
});
