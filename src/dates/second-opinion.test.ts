// @ts-expect-error The package has no types.
import edtf from "edtf";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "./edtf.ts";

const MS = 86_400_000;

/** The first moment and the last day or second that edtf.js gives to a text, in ms; or "refused". */
function theirs(text: string): string {
  try {
    const value: { min: number; max: number } = edtf(text);
    return `${value.min} ${value.max}`;
  } catch {
    return "refused";
  }
}

/** The same of ours. Of a clock time edtf.js knows the instant only, of a window the last millisecond. */
function ours(text: string): string {
  const reading = parseEdtf(text);
  if (!reading.ok) return "refused";
  const { startMin, startMax, endMax, precision } = reading.when;
  const last = endMax === undefined ? startMax : endMax;
  const min = Math.round((startMin ?? Number.NaN) * MS);
  if (precision === "second") return `${min} ${min}`;
  return `${min} ${last === null ? Number.NaN : last * MS - 1}`;
}

const AGREED =
  "1985-04-12 1985-04 1985 0000 0023 9999-12-31 2000-02 1900-02 2000-02-29 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04 1985-04-12T23:20:30+04:30 " +
  "0001-01-01T00:00:00Z 1964/2008 2004-06/2006-08 2004-02-01/2005 2005/2006-02 Y10000 -1985 -0001 -0043-03 -0004-02-29 2001-33 2001-34 2001-35 2001-36 " +
  "2001-39 2001-40 2001-41 1984? 1984~ 1984% 2004-06~ 2004-06-11? -0043~ 2004?-06-11 2004-06~-11 ?2004-06-~11 2004-%06-11 2004-06?-~11 201X 20XX " +
  "2004-XX 1985-04-XX 1985-XX-XX -01XX -004X 1XXX XXXX 1XX3 156X-12-25 15XX-12-25 XXXX-12-XX XXXX-XX-23 1XXX-XX 1XXX-12 1984-1X 1984-0X 1560-X2 1985-12-3X " +
  "1950S4 1985-04-12/.. ../1985 1984~/2004-06 1984?/2004% -1000/2000 2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03 198X/1985 [..1760-12-03] [1760-12..] " +
  "[1760-01,1760-02,1760-12..] [1667,1760-12] [1984] {1960,1961-12} {..1984} " +
  // Both refuse these.
  "-0000 1969-13 1969-00 2004-20 1969-02-30 1985-04-31 1985-4-12 Y1969 Y00001 1985-04-12T25:00:00 1985-04-12T23:60:00 1985-04-12T23:20:30-00:00 " +
  "2004/2003 1848//1871 [1548,1549} [] {} [1984,] -12345 1985-102 1985-W15 P1Y2M 201x 198u 1984?~ 2004-(06)?-11 195XS2 15XX-2X-25 1985-02-3X 2001-21-05";

/** Where edtf.js 4.11 and we differ, and why we stay with ours. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  "leap days: it takes 29 February of any year, and moves it to 1 March":
    "2019-02-29 1900-02-29 XXX1-02-29 X900-02-29 0000-02-29 XXXX-02-29 196X-02-29 19XX-02-29",
  "dates end at ±271,821 years": "Y170000002 Y-13800000000 Y-17E7 Y17E8 Y171010000S3 Y3388E2S3",
  "significant digits are ignored": "1950S2 1953S3 -1950S2 1950S5",
  "spring begins in January, autumn in July; the southern seasons are their mirror":
    "2001-21 2001-22 2001-23 2001-24 2001-25 2001-28 2001-29 2001-30 2001-31 2001-32",
  "a third of a year is five months": "2001-37 2001-38",
  "a range at the end of a set ends where it begins": "[1667,1668,1670..1672] {1667,1668,1670..1672} {1672..1670}",
  "sets end with the member that comes last": "[1668,1667]",
  "intervals of one value, with seasons, marks on masks and long years are refused":
    "2004-06/2004 2004/2004 2004-06-11/2004-06-11 2001-21/2003-23 156X~/1600 Y-66000000/Y-50000000",
  "marks on seasons, on masks, on long years and in sets are refused":
    "2001-21~ 2001?-23 201X~ Y10000? 1950S2~ [1984~,1985?]",
  "masks of years before seasons, and in sets, are refused": "20XX-21 {195X,2001-21}",
  "negative masks are upside down, or start in a year -0000": "-1985-XX-XX -000X",
  "a day that no month of the mask has": "1985-0X-31",
  "offsets are taken from -12:00 only": "1985-04-12T23:20:30-14:00",
  "unknown ends are the year 1970": "1985-04/ /1985-04-12",
  "intervals without any date are accepted": "/ ../.. ../ /..",
  "bare decades and centuries, and years of five digits, which the standard left out": "19 193 198 12345",
  "basic forms, short times, fractions and 24:00, which the standard leaves out":
    "19850412 1985-04-12T23:20 1985-04-12T23:20:30.5Z 1985-04-12T24:00:00 1985-04-12T23:20:30+0430",
  "Y for years of four digits": "Y12E2",
  "dots around the dates of an interval (ISO 8601-2, 10.6) are refused": "..2004-06-01/2004-06-20..",
};

describe("second opinion", () => {
  test("D25 edtf.js agrees on validity and bounds", () => {
    for (const text of AGREED.split(" ")) expect(ours(text), text).toBe(theirs(text));
  });

  test("D25 spaces are refused by us only", () => {
    expect(theirs("{1848, 1871}")).not.toBe("refused");
    expect(ours("{1848, 1871}")).toBe("refused");
  });

  for (const [reason, texts] of Object.entries(DIFFERENCES))
    test(`D25 it differs: ${reason}`, () => {
      for (const text of texts.split(" ")) expect(ours(text), text).not.toBe(theirs(text));
    });
});
