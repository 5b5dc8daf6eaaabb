import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarParts } from "./calendar-parts.ts";
import { cleanCell, folded } from "./cell.ts";
import { parseEdtf } from "./edtf.ts";
import { parseEveryday } from "./everyday.ts";
import { dayInCalendar } from "./other-calendar.ts";
import { prepare } from "./prepare.ts";

const PIECES = [
  ..."0123456789-–/.,:?~<>#()[]{}'\" ",
  ..."c. |ca|about|since |before |between | and | to | BC| AD|th century|s|spring |Q2 |Ma| years ago| million|BP".split(
    "|",
  ),
  ..."1850|44|12|July|July 1863|2020-02-29|20:17| pm|[Europe/Paris]|Z|۱۸۵۰|فبروری|قرن |\u200f|\u0000|\ud800|١٩".split(
    "|",
  ),
];
const dateLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""));
const options = fc.record(
  {
    lang: fc.constantFrom("en", "fr", "fa-AF", "ar", "ja", "not a language", "", "x-y-z"),
    order: fc.constantFrom("dmy" as const, "mdy" as const),
    negativeYears: fc.constantFrom("bc" as const, "astronomical" as const),
    zone: fc.constantFrom("Europe/Paris", "+04:30", "EST", "nonsense", ""),
    calendar: fc.constantFrom("gregory", "persian", "islamic-umalqura", "hebrew", "nonsense"),
  },
  { requiredKeys: [] },
);

describe("everyday", () => {
  test("D8 a year beyond what a calendar is known for is none", () => {
    for (const calendar of ["persian", "islamic-umalqura"])
      for (const text of ["1850012 AD", "1850012-05-06", "999999999999 BC"])
        expect(parseEveryday(text, { calendar })).toMatchObject({ ok: false });
  });

  test("D8 reading never throws, gives a date or a reason, and keeps bounds in order", () => {
    fc.assert(
      fc.property(fc.oneof(dateLike, fc.string(), fc.string({ unit: "grapheme" })), options, (text, given) => {
        const reading = parseEveryday(text, given);
        if (!reading.ok) {
          expect(reading.fault).toMatch(/^[a-z-]+$/);
          return;
        }
        const { startMin, startMax, endMin = null, endMax = null } = reading.when;
        expect(reading.when.raw).toBe(text);
        expect([startMin, startMax, endMin, endMax].some(Number.isNaN)).toBe(false);
        if (startMin !== null && startMax !== null) expect(startMin).toBeLessThanOrEqual(startMax);
        if (endMin !== null && endMax !== null) expect(endMin).toBeLessThanOrEqual(endMax);
        if (startMin !== null && endMax !== null) expect(startMin).toBeLessThan(endMax);
        const { edtf } = reading.when;
        if (edtf === undefined) return;
        const strict = parseEdtf(edtf);
        expect(strict.ok && [strict.when.startMin, strict.when.endMax], `${text} → ${edtf}`).toEqual([
          startMin,
          reading.when.endMax,
        ]);
      }),
      { numRuns: 3000 },
    );
  });

  test("D8 long and hostile texts are refused at once", () => {
    const texts = [
      "c ".repeat(60),
      "1 - ".repeat(30),
      "c–".repeat(60),
      "since between and to ".repeat(6),
      "9".repeat(1e5),
      " ".repeat(1e6),
      "(".repeat(1000),
      "1,".repeat(59),
      "c. ".repeat(300_000),
      "1/".repeat(300_000),
      "١٢٣,".repeat(300_000),
    ];
    for (const text of texts) expect(parseEveryday(text).ok).toBe(false);
  });

  test("D10 whatever strict EDTF reads, everyday reading reads alike", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom("", "-05", "-05-17", "?", "-22", "-XX", "/..", "-05-17T10:20:30Z"),
        (year, rest) => {
          const text = String(year).padStart(4, "0") + rest;
          const [strict, everyday] = [parseEdtf(text), parseEveryday(text)];
          expect(everyday).toEqual(strict);
        },
      ),
    );
  });

  test("D10 cleaning leaves what was meant", () => {
    expect(cleanCell("  'c.\u00a01850 ")).toBe("c. 1850");
    expect(cleanCell("“1850”")).toBe("1850");
    expect(cleanCell("1911—12")).toBe("1911–12");
    expect(cleanCell("1911−12")).toBe("1911-12");
    expect(cleanCell("١٩٨٩/٢/١٥")).toBe("1989/2/15");
    expect(cleanCell("\u202e1850\u202c\u200b")).toBe("1850");
    expect(cleanCell("a\t\r\nb")).toBe("a b");
    expect(folded("Été Œuvre Й")).toBe("ete œuvre и");
    expect(folded("فبروري")).toBe(folded("فبروری"));
  });

  test("D11 words become one letter each, and months their number", () => {
    expect(prepare("from the 4th of October 1957 until about 44 B.C.", {})).toBe("S 4 #10 1957 U A 44 <");
    expect(prepare("XVIIe siècle av. J.-C.", { lang: "fr" })).toBe("xviie C <");
    expect(prepare("vor 66 Millionen Jahren", { lang: "de" })).toBe("B 66 M T");
    expect(prepare("2nd quarter of 1929", {})).toBe("#134 1929");
    expect(prepare("printemps 1848", {})).toBe("#121 1848");
    expect(prepare("8:17 am", {})).toBe("8:17 am");
  });

  test("D17 a refusal says what is wrong, and what to type instead where there is an offer", () => {
    expect(parseEveryday("31.11.1850")).toEqual({
      ok: false,
      fault: "impossible-date",
      detail: "November 1850 has 30 days",
    });
    expect(parseEveryday("29 February 2019")).toMatchObject({ detail: "February 2019 has 28 days" });
    expect(parseEveryday("2019-13-01")).toMatchObject({ detail: "there is no month 13" });
    expect(parseEveryday("43890")).toMatchObject({ fault: "excel-serial", offer: "2020-02-29" });
    expect(parseEveryday("1582934400")).toMatchObject({ fault: "unix-timestamp", offer: "2020-02-29" });
    expect(parseEveryday("1582934400000")).toMatchObject({ fault: "unix-timestamp", offer: "2020-02-29" });
    expect(parseEveryday("14")).toMatchObject({ fault: "bad-date", offer: "0014" });
  });

  test("D18 dates of the Hijri calendars are found in both directions", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("persian", "islamic-umalqura", "islamic-civil"),
        fc.integer({ min: -400_000, max: 40_000 }),
        (calendar, at) => {
          fc.pre(calendar !== "islamic-umalqura" || at > -32_000);
          expect(dayInCalendar(calendar, ...calendarParts(at, calendar))).toBe(at);
        },
      ),
      { numRuns: 300 },
    );
    expect(dayInCalendar("persian", 1400, 13, 1)).toBe(dayInCalendar("persian", 1401, 1, 1));
    expect(dayInCalendar("persian", 1398, 12, 30)).toBeUndefined();
  });

  test("D27 the strict layer imports nothing of the everyday layer", () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(join(import.meta.dirname, file), "utf8");
      for (const [, target = ""] of text.matchAll(/from "\.\/([^"]+)"/g)) visit(target);
    };
    for (const file of ["edtf.ts", "bounds.ts", "format.ts", "format-edtf.ts", "iso.ts", "zones.ts", "wall-clock.ts"])
      visit(file);
    expect(seen.size).toBeGreaterThan(10);
    for (const file of [
      "cell.ts",
      "prepare.ts",
      "calendar-names.ts",
      "refusal.ts",
      "years-ago.ts",
      "tolerated.ts",
      "other-calendar.ts",
    ])
      expect([...seen], file).not.toContain(file);
    expect([...seen].filter((file) => file.startsWith("everyday"))).toEqual([]);
  });
});
