import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compared, figureOf, figuresDiffer } from "./figure.ts";

const about = fc.integer({ min: 0, max: 1_000_000 });

describe("figures", () => {
  test.each([
    ["8600", 8600, 8600],
    ["8,600", 8600, 8600],
    ["8 600", 8600, 8600],
    ["1.234.567", 1_234_567, 1_234_567],
    ["1,234,567.5", 1_234_567.5, 1_234_567.5],
    ["3,5", 3.5, 3.5],
    ["-4", -4, -4],
    ["200-500", 200, 500],
    ["200 – 500", 200, 500],
    ["2,000 to 2,500", 2000, 2500],
    ["about 2500", 2250, 2750],
    ["~2500", 2250, 2750],
    ["approximately 2,500", 2250, 2750],
    ["over 100", 100, Infinity],
    ["100+", 100, Infinity],
    ["up to 500", -Infinity, 500],
  ])("EE1 “%s” is read as it is meant", (text, low, high) => {
    expect(figureOf(text)).toEqual({ low, high });
  });

  test.each(["", "many", "8600 troops", "12-", "1-2-3", "ninety"])("EE1 “%s” is no figure", (text) => {
    expect(figureOf(text)).toBeUndefined();
  });

  test("EE1 a whole number is read back however it is grouped, and reading never throws", () => {
    fc.assert(
      fc.property(about, (number) => {
        const exact = { low: number, high: number };
        expect(figureOf(String(number))).toEqual(exact);
        expect(figureOf(number.toLocaleString("en-US"))).toEqual(exact);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void figureOf(text)));
  });

  test("EE1 two figures differ where their ranges have nothing in common, whichever is first", () => {
    expect(figuresDiffer("8,600", "8600")).toBe(false);
    expect(figuresDiffer("200-500", "400")).toBe(false);
    expect(figuresDiffer("about 2500", "2600")).toBe(false);
    expect(figuresDiffer("200-500", "about 600")).toBe(true);
    expect(figuresDiffer("many", "600")).toBe(false);
    fc.assert(
      fc.property(about, about, about, about, (a, b, c, d) => {
        const isApart = Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b);
        expect(figuresDiffer(`${a}-${b}`, `${c}–${d}`)).toBe(isApart);
        expect(figuresDiffer(`${c}-${d}`, `${a}-${b}`)).toBe(isApart);
      }),
    );
  });

  test("EE1 a claim is compared with the first figure of its unit, and with no other", () => {
    const firsts = new Map<string, string>();
    const claim = (value: string, unit?: string): boolean | undefined =>
      compared({ when: {} as never, row: 1, value, ...(unit !== undefined && { unit }) }, firsts).figureDiffers;
    expect(claim("many", "dead")).toBeUndefined();
    expect(claim("8600", "US troops")).toBeUndefined();
    expect(claim("11", "provinces")).toBeUndefined();
    expect(claim("9000", "us  troops")).toBe(true);
    expect(claim("8600", "US troops")).toBeUndefined();
    expect(claim("12")).toBeUndefined();
    expect(claim("13")).toBe(true);
  });
});
