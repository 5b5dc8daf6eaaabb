import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysInMonth } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { boundsText } from "./iso.ts";

/** A reading as one line: level, `min..max`, precision, `~` approximate, `?` uncertain; or `!kind` for a refusal. */
function said(text: string): string {
  const reading = parseEdtf(text);
  if (!reading.ok) return `!${reading.fault}`;
  const { when, level } = reading;
  const { min, max } = boundsText(when);
  const span = min === max ? min : `${min}..${max}`;
  return `${level} ${span} ${when.precision}${when.approximate ? " ~" : ""}${when.uncertain ? " ?" : ""}`;
}

const LEVELS: readonly (readonly [text: string, expected: string])[] = [
  ["1985-04-12", "0 1985-04-12 day"],
  ["1985-04", "0 1985-04-01..1985-04-30 month"],
  ["1985", "0 1985-01-01..1985-12-31 year"],
  ["0000", "0 0000-01-01..0000-12-31 year"],
  ["0000-02-29", "0 0000-02-29 day"],
  ["0023", "0 0023-01-01..0023-12-31 year"],
  ["9999-12-31", "0 9999-12-31 day"],
  ["2000-02", "0 2000-02-01..2000-02-29 month"],
  ["1900-02", "0 1900-02-01..1900-02-28 month"],
  ["2000-02-29", "0 2000-02-29 day"],
  ["1985-04-12T23:20:30", "0 1985-04-12T23:20:30 second"],
  ["1985-04-12T00:00:00", "0 1985-04-12T00:00:00 second"],
  ["1985-04-12T23:59:59", "0 1985-04-12T23:59:59 second"],
  ["1985-04-12T23:20:30Z", "0 1985-04-12T23:20:30Z second"],
  ["1985-04-12T23:20:30-04", "0 1985-04-12T23:20:30-04:00 second"],
  ["1985-04-12T23:20:30+04:30", "0 1985-04-12T23:20:30+04:30 second"],
  ["1985-04-12T00:20:30+14:00", "0 1985-04-12T00:20:30+14:00 second"],
  ["1985-04-12T23:20:30-14:00", "0 1985-04-12T23:20:30-14:00 second"],
  ["1985-04-12T23:20:30+00:00", "0 1985-04-12T23:20:30+00:00 second"],
  ["1985-04-12T23:20:30-00:15", "0 1985-04-12T23:20:30-00:15 second"],
  ["0001-01-01T00:00:00Z", "0 0001-01-01T00:00:00Z second"],
  ["-0043-03-15T12:00:00", "1 -0043-03-15T12:00:00 second"],
  ["1964/2008", "0 1964-01-01..2008-12-31 interval"],
  ["2004-06/2006-08", "0 2004-06-01..2006-08-31 interval"],
  ["2004-02-01/2005", "0 2004-02-01..2005-12-31 interval"],
  ["2005/2006-02", "0 2005-01-01..2006-02-28 interval"],
  ["2004-06/2004", "0 2004-06-01..2004-12-31 interval"],
  ["2004/2004-06-11", "0 2004-01-01..2004-06-11 interval"],
  ["2004/2004", "0 2004-01-01..2004-12-31 interval"],
  ["2004-06-11/2004-06-11", "0 2004-06-11 interval"],
  ["Y170000002", "1 170000002-01-01..170000002-12-31 year"],
  ["Y-170000002", "1 -170000002-01-01..-170000002-12-31 year"],
  ["Y10000", "1 10000-01-01..10000-12-31 year"],
  ["Y-13800000000", "1 -13800000000-01-01..-13800000000-12-31 year"],
  ["Y10000?", "1 10000-01-01..10000-12-31 year ?"],
  ["-1985", "1 -1985-01-01..-1985-12-31 year"],
  ["-0001", "1 -0001-01-01..-0001-12-31 year"],
  ["-0043-03", "1 -0043-03-01..-0043-03-31 month"],
  ["-0004-02-29", "1 -0004-02-29 day"],
  ["2001-21", "1 2001-03-01..2001-05-31 season"],
  ["2001-22", "1 2001-06-01..2001-08-31 season"],
  ["2001-23", "1 2001-09-01..2001-11-30 season"],
  ["2001-24", "1 2001-12-01..2002-02-28 season"],
  ["2003-24", "1 2003-12-01..2004-02-29 season"],
  ["2001-21~", "1 2001-03-01..2001-05-31 season ~"],
  ["-0043-21", "1 -0043-03-01..-0043-05-31 season"],
  ["2001-25", "2 2001-03-01..2001-05-31 season"],
  ["2001-26", "2 2001-06-01..2001-08-31 season"],
  ["2001-27", "2 2001-09-01..2001-11-30 season"],
  ["2001-28", "2 2001-12-01..2002-02-28 season"],
  ["2001-29", "2 2001-09-01..2001-11-30 season"],
  ["2001-30", "2 2001-12-01..2002-02-28 season"],
  ["2001-31", "2 2001-03-01..2001-05-31 season"],
  ["2001-32", "2 2001-06-01..2001-08-31 season"],
  ["2001-33", "2 2001-01-01..2001-03-31 quarter"],
  ["2001-34", "2 2001-04-01..2001-06-30 quarter"],
  ["2001-35", "2 2001-07-01..2001-09-30 quarter"],
  ["2001-36", "2 2001-10-01..2001-12-31 quarter"],
  ["2001-37", "2 2001-01-01..2001-04-30 season"],
  ["2001-38", "2 2001-05-01..2001-08-31 season"],
  ["2001-39", "2 2001-09-01..2001-12-31 season"],
  ["2001-40", "2 2001-01-01..2001-06-30 season"],
  ["2001-41", "2 2001-07-01..2001-12-31 season"],
  ["20XX-21", "2 2000-03-01..2099-05-31 season"],
  ["2001?-23", "2 2001-09-01..2001-11-30 season ?"],
  ["1984?", "1 1984-01-01..1984-12-31 year ?"],
  ["1984~", "1 1984-01-01..1984-12-31 year ~"],
  ["1984%", "1 1984-01-01..1984-12-31 year ~ ?"],
  ["?1984", "1 1984-01-01..1984-12-31 year ?"],
  ["2004-06~", "1 2004-06-01..2004-06-30 month ~"],
  ["2004-06-11?", "1 2004-06-11 day ?"],
  ["-0043~", "1 -0043-01-01..-0043-12-31 year ~"],
  ["2004?-06-11", "2 2004-06-11 day ?"],
  ["2004-06~-11", "2 2004-06-11 day ~"],
  ["?2004-06-~11", "2 2004-06-11 day ~ ?"],
  ["2004-%06-11", "2 2004-06-11 day ~ ?"],
  ["2004-06?-~11", "2 2004-06-11 day ~ ?"],
  ["2004-?06-?11", "2 2004-06-11 day ?"],
  ["201X", "1 2010-01-01..2019-12-31 decade"],
  ["20XX", "1 2000-01-01..2099-12-31 century"],
  ["000X", "1 0000-01-01..0009-12-31 decade"],
  ["201X~", "1 2010-01-01..2019-12-31 decade ~"],
  ["2004-XX", "1 2004-01-01..2004-12-31 month"],
  ["1985-04-XX", "1 1985-04-01..1985-04-30 day"],
  ["1985-XX-XX", "1 1985-01-01..1985-12-31 day"],
  ["-01XX", "1 -0199-01-01..-0100-12-31 century"],
  ["-004X", "1 -0049-01-01..-0040-12-31 decade"],
  ["-000X", "1 -0009-01-01..-0001-12-31 decade"],
  ["1XXX", "2 1000-01-01..1999-12-31 millennium"],
  ["XXXX", "2 0000-01-01..9999-12-31 millennium"],
  ["1XX3", "2 1003-01-01..1993-12-31 year"],
  ["156X-12-25", "2 1560-12-25..1569-12-25 day"],
  ["15XX-12-25", "2 1500-12-25..1599-12-25 day"],
  ["XXXX-12-XX", "2 0000-12-01..9999-12-31 day"],
  ["XXXX-XX-23", "2 0000-01-23..9999-12-23 day"],
  ["1XXX-XX", "2 1000-01-01..1999-12-31 month"],
  ["1XXX-12", "2 1000-12-01..1999-12-31 month"],
  ["1984-1X", "2 1984-10-01..1984-12-31 month"],
  ["1984-0X", "2 1984-01-01..1984-09-30 month"],
  ["1560-X2", "2 1560-02-01..1560-12-31 month"],
  ["1985-0X-31", "2 1985-01-31..1985-08-31 day"],
  ["1985-12-3X", "2 1985-12-30..1985-12-31 day"],
  ["XXXX-02-29", "2 0000-02-29..9996-02-29 day"],
  ["196X-02-29", "2 1960-02-29..1968-02-29 day"],
  ["19XX-02-29", "2 1904-02-29..1996-02-29 day"],
  ["-1985-XX-XX", "1 -1985-01-01..-1985-12-31 day"],
  ["Y-17E7", "2 -170000000-01-01..-170000000-12-31 year"],
  ["Y17E8", "2 1700000000-01-01..1700000000-12-31 year"],
  ["1950S2", "2 1900-01-01..1999-12-31 year"],
  ["1953S3", "2 1950-01-01..1959-12-31 year"],
  ["1950S4", "2 1950-01-01..1950-12-31 year"],
  ["-1950S2", "2 -1999-01-01..-1900-12-31 year"],
  ["Y171010000S3", "2 171000000-01-01..171999999-12-31 year"],
  ["Y3388E2S3", "2 338000-01-01..338999-12-31 year"],
  ["Y-17101E3S3", "2 -17199999-01-01..-17100000-12-31 year"],
  ["1950S2~", "2 1900-01-01..1999-12-31 year ~"],
  ["1985-04-12/..", "1 1985-04-12..inf interval"],
  ["../1985", "1 -inf..1985-12-31 interval"],
  ["1985-04/", "1 1985-04-01..null interval"],
  ["/1985-04-12", "1 null..1985-04-12 interval"],
  ["1984~/2004-06", "1 1984-01-01..2004-06-30 interval ~"],
  ["1984?/2004%", "1 1984-01-01..2004-12-31 interval ~ ?"],
  ["../1985-04-12?", "1 -inf..1985-04-12 interval ?"],
  ["-1000/2000", "1 -1000-01-01..2000-12-31 interval"],
  ["2001-21/2003-23", "1 2001-03-01..2003-11-30 interval"],
  ["Y-66000000/Y-50000000", "1 -66000000-01-01..-50000000-12-31 interval"],
  ["2004-06-~01/2004-06-~20", "2 2004-06-01..2004-06-20 interval ~"],
  ["2004-06-XX/2004-07-03", "2 2004-06-01..2004-07-03 interval"],
  ["198X/1985", "2 1980-01-01..1985-12-31 interval"],
  ["156X~/1600", "2 1560-01-01..1600-12-31 interval ~"],
  ["..2004-06-01/2004-06-20..", "2 -inf..inf interval"],
  ["[1667,1668,1670..1672]", "2 1667-01-01..1672-12-31 set"],
  ["[..1760-12-03]", "2 -inf..1760-12-03 set"],
  ["[1760-12..]", "2 1760-12-01..inf set"],
  ["[1760-01,1760-02,1760-12..]", "2 1760-01-01..inf set"],
  ["[1667,1760-12]", "2 1667-01-01..1760-12-31 set"],
  ["[1984]", "2 1984-01-01..1984-12-31 set"],
  ["[1668,1667]", "2 1667-01-01..1668-12-31 set"],
  ["[1984~,1985?]", "2 1984-01-01..1985-12-31 set ~ ?"],
  ["{1667,1668,1670..1672}", "2 1667-01-01..1672-12-31 set"],
  ["{1960,1961-12}", "2 1960-01-01..1961-12-31 set"],
  ["{..1984}", "2 -inf..1984-12-31 set"],
  ["{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}", "2 -inf..inf set"],
  ["{195X,2001-21}", "2 1950-01-01..2001-05-31 set"],
];

const REFUSED: Readonly<Record<string, string>> = {
  "bad-date":
    "|19|193|12345|198|-0044x|1985-4-12|19850412|1985-102|1985-W15|P1Y2M|1985Y4M12D|1985-04-12T23:20|1985-04-12T23|" +
    "1985-04-12t23:20:30|1985-04-12T23:20:30.5Z|1985-04-12T24:00:00|1985-04-12T25:00:00|1985-04-12T23:60:00|1985-04-12T23:59:60|1985-04-12T23:20:30+04:60|" +
    "1985-04-12T23:20:30+0430|1985-04-12T10:10:10Z10|Y1969|Y-1969|Y00001|Y012345|Y12E2|Y20000-04|Y1700XXXXX|1950S0|1950S5|195XS2|" +
    "-12345|+2006|y2006|/|../..|../|/..|//|1848//1871|1848/1871/1900|2012\\2013|2018-01-15/02-20|1985-04-12/1985-04-12T10:00:00|" +
    "..1984|1984..|[1548,1549}|{1548,1549]|[1548|1548]|[]|{}|[..]|[1984,]|[,1984]|[1984,,1985]|{1848, 1871}| 1985|1985 |1985 -04|July 1969|201x|198u|" +
    "1984?~|1984??|1984~?|2004-06-11T10:00:00?|(2004)?-06|2004-(06)?-11|1985-|1985-04-|--1985|[1667..1668..1669]|[1984/1985]|unknown/1990|1990/open|1985-04-12T10:00:00Z/1986",
  "impossible-date":
    "-0000|-0000-01-01|1969-13|1969-00|2004-20|2004-42|2004-99|1969-02-30|2019-02-29|1900-02-29|1985-04-31|1985-04-00|1985-04-32|2016-13-08|" +
    "1985-02-3X|156X-09-31|XXX1-02-29|X900-02-29|2016-2X|15XX-2X-25|2001-21-05|1985-04-12T23:20:30+15:00|1985-04-12T23:20:30-14:01|" +
    "1985-04-12T23:20:30-00:00|1985-04-12T23:20:30-00|1985-02-30T10:00:00|1985-02-30/1986|1985/1986-13|[1984,1985-13]|Y1E14",
  "end-before-start":
    "2004/2003|2004-06/2004-05|2004-06-11/2004-06-10|0001/0000|0000/-0001|-1000/-2000|0800/-0999|{1672..1670}|[1985-02..1985-01]|Y-50000000/Y-66000000",
};

describe("edtf", () => {
  for (const [text, expected] of LEVELS)
    test(`D2 ${text}`, () => {
      expect(said(text)).toBe(expected);
    });

  for (const [kind, texts] of Object.entries(REFUSED))
    for (const text of texts.split("|"))
      test(`D3 ${JSON.stringify(text)} is refused: ${kind}`, () => {
        expect(said(text)).toBe(`!${kind}`);
      });

  test("D4 unknown is null, open is infinite, and both keep the window of the other end", () => {
    const when = (text: string) => {
      const reading = parseEdtf(text);
      return reading.ok ? reading.when : undefined;
    };
    expect(when("1985/")).toMatchObject({
      startMin: 5479,
      startMax: 5844,
      endMin: null,
      endMax: null,
      startPrecision: "year",
    });
    expect(when("/1985")).toMatchObject({
      startMin: null,
      startMax: null,
      endMin: 5479,
      endMax: 5844,
      endPrecision: "year",
    });
    expect(when("1985/..")).toMatchObject({ endMin: Infinity, endMax: Infinity });
    expect(when("../1985")).toMatchObject({ startMin: -Infinity, startMax: -Infinity });
    expect(when("1985")).not.toHaveProperty("endMin");
    expect(when("1985/1986-02")).toMatchObject({
      startPrecision: "year",
      endPrecision: "month",
      precision: "interval",
    });
    expect(when("..2004-06-01/2004-06-20")).toMatchObject({ startMin: -Infinity, startMax: 12_571, endMin: 12_589 });
  });

  test("D4 an instant is placed by its offset, a local time by its clock", () => {
    const at = (text: string) => {
      const reading = parseEdtf(text);
      return reading.ok ? [reading.when.startMin, reading.when.zone] : [];
    };
    expect(at("1970-01-02T12:00:00")).toEqual([1.5, undefined]);
    expect(at("1970-01-02T12:00:00Z")).toEqual([1.5, "Z"]);
    expect(at("1970-01-02T12:00:00+06:00")).toEqual([1.25, "+06:00"]);
    expect(at("1970-01-02T12:00:00-06")).toEqual([1.75, "-06:00"]);
  });

  test("D5 a mask's bounds are the first and the last of all its completions", () => {
    /** All the texts that a mask stands for. */
    const completions = (mask: string): readonly string[] =>
      mask.includes("X") ? [..."0123456789"].flatMap((digit) => completions(mask.replace("X", digit))) : [mask];
    const isDay = (text: string): boolean => {
      const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
      return month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month);
    };
    const masked = (digits: string, xs: readonly boolean[]): string =>
      [...digits].map((digit, index) => (xs[index] ? "X" : digit)).join("");
    const day = fc
      .record({
        year: fc.integer({ min: 0, max: 9999 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
        xs: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      })
      .filter(({ xs }) => xs.filter(Boolean).length < 4)
      .map(({ year, month, day, xs }) => {
        const pad = (value: number, length: number): string => String(value).padStart(length, "0");
        return `${masked(pad(year, 4), xs)}-${masked(pad(month, 2), xs.slice(4))}-${masked(pad(day, 2), xs.slice(6))}`;
      });
    fc.assert(
      fc.property(day, (text) => {
        const days = completions(text).filter(isDay).sort();
        const reading = parseEdtf(text);
        expect(reading.ok).toBe(days.length > 0);
        if (reading.ok) expect(boundsText(reading.when)).toEqual({ min: days[0], max: days.at(-1) });
      }),
      { numRuns: 500 },
    );
  });

  test("D6 marks never move a bound", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS.map(([text]) => text)), fc.constantFrom("~", "?", "%"), (text, mark) => {
        const [plain, marked] = [parseEdtf(text), parseEdtf(text + mark)];
        if (!plain.ok || !marked.ok) return;
        expect(boundsText(marked.when)).toEqual(boundsText(plain.when));
        expect(marked.when.approximate || marked.when.uncertain).toBe(true);
      }),
    );
  });

  test("D7 bounds are in order, for everything that parses", () => {
    const piece = fc.constantFrom(
      ..."0123456789X-/~?%.,[]{}YETSZ:".split(""),
      "1985",
      "2004-06",
      "..",
      "-12-25",
      "T10:00:00Z",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 9 }).map((parts) => parts.join("")),
          fc.constantFrom(...LEVELS.map(([text]) => text)),
        ),
        (text) => {
          const reading = parseEdtf(text);
          if (!reading.ok) return;
          const { startMin, startMax, endMin = null, endMax = null } = reading.when;
          if (startMin !== null && startMax !== null) expect(startMin).toBeLessThanOrEqual(startMax);
          if (endMin !== null && endMax !== null) expect(endMin).toBeLessThanOrEqual(endMax);
          if (startMin !== null && endMax !== null) expect(startMin).toBeLessThan(endMax);
          expect([startMin, startMax, endMin, endMax].some(Number.isNaN)).toBe(false);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("D8 parsing never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (text) => void parseEdtf(text)),
      { numRuns: 2000 },
    );
    expect(parseEdtf("X".repeat(1e5)).ok).toBe(false);
    expect(parseEdtf(`[${"1985,".repeat(2e4)}1986]`).ok).toBe(true);
  });

  test("D9 a code that could be the end of a range carries a warning", () => {
    const warnings = (text: string) => {
      const reading = parseEdtf(text);
      return reading.ok ? reading.warnings : undefined;
    };
    expect(warnings("2001-21")).toEqual(["ambiguous-date"]);
    expect(warnings("1938-41")).toEqual(["ambiguous-date"]);
    expect(warnings("1985-21")).toEqual([]);
    expect(warnings("1911-12")).toEqual([]);
  });
});
