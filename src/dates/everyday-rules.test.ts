import { describe, expect, test } from "vitest";
import { parseEveryday } from "./everyday.ts";
import { isoDay } from "./iso.ts";

/** The first day and the warnings of a text, or why it is refused. */
function said(text: string, lang: string): string {
  const reading = parseEveryday(text, { lang });
  if (!reading.ok) return `!${reading.fault}`;
  const { startMin, precision } = reading.when;
  const start = startMin !== null && Number.isFinite(startMin) ? isoDay(Math.floor(startMin)) : startMin;
  return [start, precision, ...reading.warnings].join(" ");
}

/** Words and orders that no other table holds: the text, its language, what it says. */
const CASES: readonly (readonly [rule: string, text: string, lang: string, expected: string])[] = [
  ["D10 a month's name may be glued to its year", "4.Oct.1957", "en", "1957-10-04 day"],
  [
    "D10 a month may have a year of two digits where days come first",
    "janv. 13",
    "fr",
    "2013-01-01 month two-digit-year",
  ],
  [
    "D10 a month may have a year of two digits where days come first",
    "janv 13",
    "fr",
    "2013-01-01 month two-digit-year",
  ],
  ["D17 a month with two digits is a day in English", "October 13", "en", "!bad-date"],
  ["D11 eras need no dots", "44 aC", "es", "-0043-01-01 year"],
  ["D12 circa in Arabic", "حوالي 1850", "ar", "1850-01-01 year"],
  ["D13 from and to in Arabic", "من 1914 إلى 1918", "ar", "1914-01-01 interval"],
  ["D13 after in Dari", "پس از 1990", "fa-AF", "1990-01-01 interval"],
  ["D13 before in Dari", "پیش از 1990", "fa-AF", " interval"],
  ["D13 since with an article", "seit dem 3. Juli 1990", "de", "1990-07-03 interval"],
  ["D15 a clock may stand before its day", "14:30, 3 July 2020", "en", "2020-07-03 minute"],
  ["D15 a clock may stand before its day", "2:30 pm on July 3, 2020", "en", "2020-07-03 minute"],
  ["D15 a clock may stand before its day", "14:30 Uhr, 3. Juli 2020", "de", "2020-07-03 minute"],
  ["D15 a clock's zone goes with it", "14:30 EST, 3 July 2020", "en", "2020-07-03 minute unknown-zone"],
  ["D15 a clock before a month is none", "14:30, July 2020", "en", "!bad-date"],
];

describe("everyday rules", () => {
  for (const [rule, text, lang, expected] of CASES)
    test(`${rule}: ${text}`, () => expect(said(text, lang)).toBe(expected));
});
