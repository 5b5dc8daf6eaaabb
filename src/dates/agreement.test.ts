import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canBothBeTrue } from "./agreement.ts";
import { parseEdtf } from "./edtf.ts";
import type { When } from "./when.ts";

function when(text: string): When {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(`not EDTF: ${text}`);
  return reading.when;
}

const ALL = [
  "2020-02-29",
  "2020-02",
  "2020",
  "2020-03",
  "[2020-02-01..2020-03-10]",
  "2020-01/2020-05",
  "202X",
  "../2019",
  "2020-02-25~",
];

describe("agreement", () => {
  test.each([
    ["2020-02-29", "2020-02", true],
    ["2020-02-29", "2020", true],
    ["2020-02-29", "2020-03", false],
    ["2020-02-29", "2020-02-28", false],
    ["2020-07-01", "[2020-06-01..2020-07-02]", true],
    ["2020-07-15~", "2020-07-08", true],
    ["2020-07-15~", "2020-06-01", false],
    ["1850~", "1850-06", true],
    ["1850~", "1840", false],
    ["2020-02", "2019-12/2020-05", true],
    ["2019-12/2020-05", "2019-12/2020-06", false],
    ["2019-12/2020-05", "2019/2020", true],
    ["1990/..", "1990/2001", false],
    ["1990/", "1990/2001", true],
    ["/2001-09-11", "1995/2001-09", true],
  ])("D28 %s and %s: %s", (a, b, expected) => {
    expect(canBothBeTrue(when(a), when(b))).toBe(expected);
  });

  test("D28 it does not matter who says it first, and every date agrees with itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.constantFrom(...ALL), (a, b) => {
        expect(canBothBeTrue(when(a), when(b))).toBe(canBothBeTrue(when(b), when(a)));
        expect(canBothBeTrue(when(a), when(a))).toBe(true);
      }),
    );
  });
});
