import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfCivil, daysInMonth } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { parseEveryday } from "./everyday.ts";
import { formatEdtf } from "./format-edtf.ts";
import { edtfYear } from "./iso.ts";
import type { When } from "./when.ts";

const two = (value: number): string => String(value).padStart(2, "0");

const nearYear = fc.integer({ min: -9999, max: 9999 }).map(edtfYear);
const farYear = fc.oneof(fc.integer({ min: 10_000, max: 1e9 }), fc.integer({ min: -1e9, max: -10_000 })).map(edtfYear);
const day = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => `${edtfYear(year)}-${two(month)}-${two(Math.min(date, daysInMonth(year, month)))}`);
const month = fc.tuple(nearYear, fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${year}-${two(number)}`);
const season = fc
  .tuple(nearYear, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36))
  .map(([year, code]) => `${year}-${code}`);
const masked = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom("X", "XX", "XXX"))
  .map(([year, xs]) => String(year).slice(0, 4 - xs.length) + xs);
const date = fc.oneof(day, month, season, nearYear, farYear, masked);
const mark = fc.constantFrom("", "~", "?", "%");
const clock = fc
  .tuple(day, fc.integer({ min: 0, max: 86_399 }), fc.constantFrom("", "Z", "+04:30", "-11:00", "+14:00"))
  .map(([text, seconds, zone]) => {
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return `${text}T${parts.map(two).join(":")}${zone}`;
  });
const interval = fc
  .tuple(date, date, fc.constantFrom("both", "..", "", "before", "until"), mark)
  .map(([a, b, kind, sign]) => {
    if (kind === "both") return `${a}${sign}/${b}${sign}`;
    if (kind === "before") return `/${b}${sign}`;
    return kind === "until" ? `../${b}${sign}` : `${a}${sign}/${kind}`;
  });
const canonical = fc.oneof(
  fc.tuple(date, mark).map(([text, sign]) => text + sign),
  clock,
  interval,
);

describe("format-edtf", () => {
  test("D24 parse and format are inverse on canonical EDTF, from the bounds alone", () => {
    fc.assert(
      fc.property(canonical, (text) => {
        const reading = parseEdtf(text);
        fc.pre(reading.ok);
        if (!reading.ok) return;
        const { edtf, ...rest } = reading.when;
        expect(edtf).toBe(text);
        expect(formatEdtf({ ...rest, raw: "" })).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("D24 what cannot be made from bounds keeps the expression it was read from", () => {
    for (const text of [
      "156X-12-25",
      "[1667,1668,1670..1672]",
      "{1960,1961-12}",
      "1950S2",
      "2004-06~-11",
      "2001-29",
      "1985-04-XX",
    ]) {
      const reading = parseEdtf(text);
      expect(reading.ok && formatEdtf(reading.when)).toBe(text);
    }
  });

  test("D24 what EDTF cannot say without changing it has none", () => {
    const edtf = (text: string): string | undefined => {
      const reading = parseEveryday(text);
      return reading.ok ? formatEdtf(reading.when) : "refused";
    };
    for (const text of ["17th century", "66 Ma", "1969-07-20 20:17", "2020-01-01 8 pm", "201–145 Ma"])
      expect(edtf(text), text).toBeUndefined();
    expect(edtf("4 Oct 1957")).toBe("1957-10-04");
    expect(edtf("c. 1850?")).toBe("1850%");
    expect(edtf("c. 1850–60")).toBe("1850~/1860");
    expect(edtf("since 1990")).toBe("1990/..");
    expect(edtf("before 44 BC")).toBe("/-0043");
    expect(edtf("spring 1848")).toBe("1848-21");
    expect(edtf("the 1640s")).toBe("164X");
    expect(edtf("1969-07-20 20:17:40 [Europe/Paris]")).toBe("1969-07-20T20:17:40+01:00");
    // Centuries before our era end in a year 00 of the astronomical count, as those of EDTF do.
    expect(edtf("4th century BC")).toBe("-03XX");
    expect(edtf("12000 BC")).toBe("Y-11999");
  });

  test("D24 what an everyday date is written as reads back as the same date", () => {
    const same = (a: When, b: When): boolean => a.startMin === b.startMin && a.startMax === b.startMax;
    for (const text of ["9.2.2020", "Oct 1957", "1640s", "Q2 1929", "c. 44 BC", "1618–48", "1380 (?)", "1901.0"]) {
      const reading = parseEveryday(text);
      const again = reading.ok ? parseEdtf(formatEdtf(reading.when) ?? "") : reading;
      expect(reading.ok && again.ok && same(reading.when, again.when), text).toBe(true);
    }
    expect(
      formatEdtf({
        startMin: dayOfCivil(1801, 1, 1),
        startMax: dayOfCivil(1901, 1, 1),
        precision: "century",
        approximate: false,
        uncertain: false,
        raw: "",
      }),
    ).toBeUndefined();
  });
});
