import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateWordsFor } from "../words/date-words-for.ts";
import { calendarLine, formatInCalendar } from "./calendar-line.ts";
import { parseEdtf } from "./edtf.ts";
import { parseEveryday } from "./everyday.ts";
import { formatWhen } from "./format.ts";
import type { When } from "./when.ts";

function when(text: string): When {
  const reading = parseEveryday(text);
  if (!reading.ok) throw new Error(`${text} is ${reading.fault}`);
  return reading.when;
}

function said(text: string, lang = "en", style: "short" | "long" = "short"): string {
  return formatWhen(when(text), { words: dateWordsFor(lang), lang, style });
}

const ENGLISH: readonly (readonly [text: string, short: string, long?: string])[] = [
  ["2020-02-29", "29 Feb 2020", "Saturday 29 February 2020"],
  ["1583-01-01", "1 Jan 1583", "Saturday 1 January 1583"],
  ["1582-12-31", "31 Dec 1582", "31 December 1582"],
  ["2020-07", "Jul 2020", "July 2020"],
  ["1850", "1850", "1850"],
  ["2020-07-15~", "c. 15 Jul 2020", "c. 15 July 2020"],
  ["1984?", "1984?", "1984?"],
  ["1984%", "c. 1984?", "c. 1984?"],
  ["0843", "843 AD"],
  ["0079-08-24", "24 Aug 79 AD", "24 August 79 AD"],
  ["-0043", "44 BC"],
  ["-0043-03-15", "15 Mar 44 BC", "15 March 44 BC"],
  ["0000", "1 BC"],
  ["-9999", "10000 BC"],
  ["Y-12000", "12,001 BC"],
  ["Y12345", "12,345"],
  ["156X", "1560s"],
  ["40s BC", "40s BC"],
  ["-004X", "between 50 BC and 41 BC"],
  ["15XX", "16th century"],
  ["20XX", "21st century"],
  ["17th century", "17th century"],
  ["2nd century", "2nd century"],
  ["3rd century", "3rd century"],
  ["11th century", "11th century"],
  ["4th century BC", "4th century BC"],
  ["1XXX", "2nd millennium"],
  ["2001-21", "Spring 2001"],
  ["2001-24", "Winter 2001–2002"],
  ["2001-31", "Mar – May 2001", "March – May 2001"],
  ["2001-34", "Q2 2001"],
  ["2001-37", "Jan – Apr 2001"],
  ["2001-41", "Jul – Dec 2001"],
  ["2021-02-17/2021-02-18", "17–18 Feb 2021", "17–18 February 2021"],
  ["1914-07-28/1918-11-11", "28 Jul 1914 – 11 Nov 1918"],
  ["2019-12/2020-05", "Dec 2019 – May 2020", "December 2019 – May 2020"],
  ["2020-03/2020-05", "Mar – May 2020"],
  ["1914/1918", "1914–1918"],
  ["1914~/1918~", "c. 1914–1918"],
  ["1848?/1850?", "1848–1850?"],
  ["1848?/1850", "1848? – 1850"],
  ["1848/1850?", "1848 – 1850?"],
  ["1848~/1850", "c. 1848 – 1850"],
  ["1848/1850~", "1848 – c. 1850"],
  ["1848~/1850?", "c. 1848 – 1850?"],
  ["1848-03-01~/1850-04-03", "c. 1 Mar 1848 – 3 Apr 1850"],
  ["1848~/..", "c. since 1848"],
  ["-0051/-0043", "52 BC – 44 BC"],
  ["-0043/0014", "44 BC – 14 AD"],
  ["0843/1065", "843–1065 AD"],
  ["2004-06/2004-07-11", "Jun 2004 – 11 Jul 2004", "June 2004 – 11 July 2004"],
  ["1990-21/1991-22", "Spring 1990 – Summer 1991"],
  ["1990/..", "since 1990"],
  ["../1990", "until 1990"],
  ["1990/", "1990 – ?", "from 1990, end unknown"],
  ["1990–?", "1990 – ?", "from 1990, end unknown"],
  ["AD 914–?", "914 AD – ?", "from 914 AD, end unknown"],
  ["after 1990", "after 1990"],
  ["After 4 October 1957", "after 4 Oct 1957", "after 4 October 1957"],
  ["before 44 BC", "before 44 BC"],
  ["/1990", "? – 1990", "until 1990, start unknown"],
  ["1985-04-XX", "Apr 1985", "April 1985"],
  ["1985-XX-XX", "1985"],
  ["2004-XX", "2004"],
  ["156X-12-25", "between 25 Dec 1560 and 25 Dec 1569"],
  ["1984-1X", "between Oct 1984 and Dec 1984"],
  ["1950S2", "between 1900 and 1999"],
  ["Y171010000S3", "between 171 million years from now and 171.999999 million years from now"],
  ["[1667,1668]", "1667 or 1668"],
  ["[1667,1668,1670..1672]", "1667, 1668 or 1670–1672"],
  ["{1960,1961-12}", "1960 and Dec 1961"],
  ["[1667,1668,1669,1670]", "1667 … 1670", "1667, 1668, 1669 or 1670"],
  ["[..1760-12-03]", "until 3 Dec 1760"],
  ["[1760-12..]", "since Dec 1760"],
  ["Y-13800000000", "13.8 billion years ago"],
  ["Y-66000000", "66 million years ago"],
  ["Y-66043000", "66.043 million years ago"],
  ["Y1100000000", "1.1 billion years from now"],
  ["Y1000000", "1 million years from now"],
  ["Y999999", "999,999"],
  ["Y-13800000000/Y1100000000", "13.8 billion years ago – 1.1 billion years from now"],
  ["66 Ma", "66 million years ago"],
  ["3.7 billion years ago", "3.7 billion years ago"],
  ["74 ka", "74,000 years ago"],
  ["3200 BP", "3,200 years ago"],
  ["252–201 Ma", "252–201 million years ago"],
  ["since 66 Ma", "since 66 million years ago"],
  ["1969-07-20 20:17", "20 Jul 1969, 20:17"],
  ["1969-07-20T20:17:40Z", "20 Jul 1969, 20:17:40 UTC"],
  ["1945-05-08 23:01 +02:00", "8 May 1945, 23:01 UTC+2"],
  ["2021-08-15 09:30 +04:30", "15 Aug 2021, 09:30 UTC+4:30"],
  ["2021-08-15 09:30 -03:30", "15 Aug 2021, 09:30 UTC−3:30"],
  ["2021-08-15 09:30 [Europe/Paris]", "15 Aug 2021, 09:30 CEST"],
  ["2021-08-15 20h", "15 Aug 2021, 20:00–20:59"],
  ["2021-08-15 09:30 – 10:45", "15 Aug 2021, 09:30–10:45"],
];

const LANGUAGES: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
  "en-US": [
    ["2020-02-29", "Feb 29, 2020"],
    ["2021-02-17/2021-02-18", "Feb 17–18, 2021"],
  ],
  fr: [
    ["1990-05-01", "1er mai 1990"],
    ["1990-05-01/1990-06-03", "1er mai – 3 juin 1990"],
    ["1990-05-11", "11 mai 1990"],
    ["2020-02-29", "29 févr. 2020"],
    ["1850~", "vers 1850"],
    ["1984?", "1984 (?)"],
    ["-0043-03-15", "15 mars 44 av. J.-C."],
    ["17th century", "XVIIe siècle"],
    ["1st century", "Ier siècle"],
    ["4th century BC", "IVe siècle av. J.-C."],
    ["156X", "années 1560"],
    ["2001-34", "T2 2001"],
    ["1990/..", "depuis 1990"],
    ["Y-66000000", "il y a 66 millions d’années"],
  ],
  de: [
    ["2020-02-29", "29. Feb. 2020"],
    ["1850~", "um 1850"],
    ["17th century", "17. Jahrhundert"],
    ["156X", "1560er Jahre"],
    ["2021-02-17/2021-02-18", "17.–18. Feb. 2021"],
    ["-0043", "44 v. Chr."],
    ["Y-66000000", "vor 66 Millionen Jahren"],
    ["vor 1990", "vor 1990"],
    ["nach 1990", "nach 1990"],
  ],
  es: [
    ["2020-02-29", "29 feb 2020"],
    ["17th century", "siglo XVII"],
    ["2001-21", "primavera de 2001"],
    ["2001-34", "2.º trimestre de 2001"],
    ["Y-66000000", "hace 66 millones de años"],
  ],
  ar: [
    ["2020-02-29", "29 فبراير 2020"],
    ["1850~", "نحو 1850"],
    ["1990/..", "منذ 1990"],
  ],
  "fa-AF": [
    ["2020-02-29", "۲۹ فبروری ۲۰۲۰"],
    ["1850~", "حدود ۱۸۵۰"],
    ["-0043-03-15", "۱۵ مارچ ۴۴ ق.م."],
    ["17th century", "قرن ۱۷"],
    ["1914/1918", "۱۹۱۴ تا ۱۹۱۸"],
  ],
  prs: [["2021-08-15", "۱۵ اگست ۲۰۲۱"]],
  ps: [
    ["2021-08-15", "۱۵ اګست ۲۰۲۱"],
    ["2020-02", "فبروري ۲۰۲۰"],
    ["1850~", "شاوخوا ۱۸۵۰"],
    ["-0043-03-15", "۱۵ مارچ ۴۴ ق.م."],
    ["1914/1918", "۱۹۱۴ – ۱۹۱۸"],
    ["156X", "د ۱۵۶۰ لسیزه"],
    ["Y-66000000", "۶۶ میلیون کاله وړاندې"],
  ],
};

const CALENDARS: readonly (readonly [text: string, calendar: string, lang: string, expected: string | undefined])[] = [
  ["2021-08-15", "persian", "fa-AF", "۲۴ اسد ۱۴۰۰"],
  ["2021-08-15", "persian", "ps", "۲۴ زمری ۱۴۰۰"],
  ["2020-07", "persian", "fa-AF", "سرطان – اسد ۱۳۹۹"],
  ["2020-07", "persian", "ps", "چنګاښ – زمری ۱۳۹۹"],
  ["1850", "persian", "fa-AF", "۱۲۲۸–۱۲۲۹"],
  ["1850~", "persian", "fa-AF", "حدود ۱۲۲۸–۱۲۲۹"],
  ["2021-08-15/2021-09-30", "persian", "fa-AF", "۲۴ اسد ۱۴۰۰ – ۸ میزان ۱۴۰۰"],
  ["1990/..", "persian", "fa-AF", "از ۱۳۶۸–۱۳۶۹ تاکنون"],
  ["2021-08-15", "islamic-umalqura", "ar", "7 محرم 1443 هـ"],
  ["185X", "persian", "fa-AF", undefined],
  ["18XX", "persian", "fa-AF", undefined],
  ["-0043", "persian", "fa-AF", undefined],
  ["0500", "persian", "fa-AF", undefined],
  ["Y-66000000", "persian", "fa-AF", undefined],
  ["66 Ma", "persian", "fa-AF", undefined],
  ["[1850,1851]", "persian", "fa-AF", undefined],
  ["156X-12-25", "persian", "fa-AF", undefined],
  ["1850", "gregory", "fa-AF", undefined],
  ["1850", "martian", "en", undefined],
  ["1850", "not a calendar", "en", undefined],
];

describe("format", () => {
  for (const [text, short, long] of ENGLISH)
    test(`D21 ${text} is said at its true precision: ${short}`, () => {
      expect(said(text)).toBe(short);
      if (long !== undefined) expect(said(text, "en", "long")).toBe(long);
    });

  for (const [lang, cases] of Object.entries(LANGUAGES))
    for (const [text, expected] of cases)
      test(`D21 ${text} in ${lang}: ${expected}`, () => {
        expect(said(text, lang)).toBe(expected);
      });

  test("D21 a month is never said with a day, a year never with a month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const year = String(y).padStart(4, "0");
        const digits = (text: string): readonly string[] => said(text).match(/\d+/g) ?? [];
        expect(digits(year)).toEqual([String(y)]);
        expect(digits(`${year}-${String(m).padStart(2, "0")}`)).toEqual([String(y)]);
      }),
    );
  });

  test("D21 every date that parses has words, in every language and style", () => {
    const texts = [
      ...ENGLISH.map(([text]) => text),
      "2001-28",
      "-0043-24",
      "Y-17E7/..",
      "../Y-66000000",
      "{..1984}",
      "XXXX-12-XX",
      "-01XX/-00XX",
    ];
    for (const lang of ["en", "en-US", "fr", "de", "es", "ar", "fa-AF", "ps", "ja", "ru", "sw"])
      for (const style of ["short", "long"] as const)
        for (const text of texts) {
          const words = said(text, lang, style);
          expect(words, `${text} ${lang}`).toMatch(/[\p{N}IVXL]/u);
          expect(words, `${text} ${lang}`).not.toMatch(/undefined|null|NaN|Infinity|\{/);
        }
  });

  test("D21 a language that Intl lacks is written with our names, not in English", () => {
    for (let month = 1; month <= 12; month++)
      for (const style of ["short", "long"] as const)
        expect(said(`2021-${String(month).padStart(2, "0")}-15`, "ps", style)).not.toMatch(/[A-Za-z]/);
  });

  for (const [text, calendar, lang, expected] of CALENDARS)
    test(`D23 ${text} in ${calendar}, ${lang}: ${expected}`, () => {
      expect(calendarLine(when(text), calendar, { words: dateWordsFor(lang), lang })).toBe(expected);
    });

  test("D23 with another calendar, dates that do not convert stay Gregorian", () => {
    const options = { words: dateWordsFor("fa-AF"), lang: "fa-AF" };
    const persian = (text: string): string => formatInCalendar(when(text), "persian", options);
    expect(persian("2021-08-15")).toBe("۲۴ اسد ۱۴۰۰");
    expect(persian("185X")).toBe("دههٔ ۱۸۵۰");
    expect(persian("-0043")).toBe("۴۴ ق.م.");
    expect(persian("2021-08-15 09:30")).toContain("۱۴۰۰");
  });

  test("D21 one moment somewhere in a run of days is said to be between them, and not to have lasted", () => {
    expect(said("[2020-06-22..2020-06-28]")).toBe("between 22 and 28 Jun 2020");
    expect(said("[2020-02-29..2020-07-03]")).toBe("between 29 Feb and 3 Jul 2020");
    expect(said("[2019-12-30..2020-01-02]")).toBe("between 30 Dec 2019 and 2 Jan 2020");
    expect(said("[2020-06..2020-08]")).toBe("between Jun 2020 and Aug 2020");
    expect(said("2020-06-22/2020-06-28")).toBe("22–28 Jun 2020");
  });

  const BETWEEN: readonly (readonly [string, string, string, string])[] = [
    ["en", "between 1 and 28 Jun 2020", "between 29 Feb and 3 Jul 2020", "between 22 Jun and 3 Jul 44 BC"],
    ["en-US", "between Jun 1 and Jun 28, 2020", "between Feb 29 and Jul 3, 2020", "between Jun 22 and Jul 3, 44 BC"],
    [
      "de",
      "zwischen 1. und 28. Juni 2020",
      "zwischen 29. Feb. und 3. Juli 2020",
      "zwischen 22. Juni und 3. Juli 44 v. Chr.",
    ],
    [
      "fr",
      "entre le 1er et le 28 juin 2020",
      "entre le 29 févr. et le 3 juil. 2020",
      "entre le 22 juin et le 3 juil. 44 av. J.-C.",
    ],
    ["es", "entre el 1 y el 28 jun 2020", "entre el 29 feb y el 3 jul 2020", "entre el 22 jun y el 3 jul 44 a. C."],
    ["ar", "بين 1 و28 يونيو 2020", "بين 29 فبراير و3 يوليو 2020", "بين 22 يونيو و3 يوليو 44 ق.م"],
    ["fa-AF", "بین ۱ و ۲۸ جون ۲۰۲۰", "بین ۲۹ فبروری و ۳ جولای ۲۰۲۰", "بین ۲۲ جون و ۳ جولای ۴۴ ق.م."],
    ["ps", "د ۱ او ۲۸ جون ۲۰۲۰ ترمنځ", "د ۲۹ فبروري او ۳ جولای ۲۰۲۰ ترمنځ", "د ۲۲ جون او ۳ جولای ۴۴ ق.م. ترمنځ"],
  ];
  test.each(BETWEEN)("D21 in %s the first of two days has the order and the points of the second", (lang, ...texts) => {
    expect(said("[2020-06-01..2020-06-28]", lang)).toBe(texts[0]);
    expect(said("[2020-02-29..2020-07-03]", lang)).toBe(texts[1]);
    expect(said("[-0043-06-22..-0043-07-03]", lang)).toBe(texts[2]);
    for (const yearFirst of ["hu", "ko", "ja"])
      expect(said("[2020-02-29..2020-07-03]", yearFirst).match(/2020/g), yearFirst).toHaveLength(2);
  });

  test("D29 a range of years BC is said in full, or its second number could be taken for the end of a longer one", () => {
    const nineties = (lang: string): string => said("-1983/-0089", lang);
    expect(nineties("en")).toBe("1984 BC – 90 BC");
    expect(nineties("fr")).toBe("1984 av. J.-C. – 90 av. J.-C.");
    expect(nineties("de")).toBe("1984 v. Chr. – 90 v. Chr.");
    expect(nineties("es")).toBe("1984 a. C. – 90 a. C.");
    for (const lang of ["ar", "fa-AF", "ps"]) {
      const [from, to] = ["-1983", "-0089"].map((text) => said(text, lang));
      expect(nineties(lang)).toBe(`${from} – ${to}`);
    }
    expect(said("-0043/-0042")).toBe("44 BC – 43 BC");
    expect(said("0059/0080")).toBe("59–80 AD");
  });

  test("D22 neither the visitor's zone nor the language's own calendar shows", () => {
    const before = process.env.TZ;
    const texts = ENGLISH.map(([text]) => text);
    const all = (): readonly string[] =>
      texts.map((text) => `${said(text)} ${said(text, "fa-AF")} ${JSON.stringify(when(text))}`);
    try {
      process.env.TZ = "UTC";
      const reference = all();
      for (const zone of ["Pacific/Auckland", "America/Los_Angeles", "Asia/Kabul"]) {
        process.env.TZ = zone;
        expect(new Date(2020, 0, 1).getTimezoneOffset(), zone).not.toBe(0);
        expect(all()).toEqual(reference);
      }
    } finally {
      process.env.TZ = before;
    }
    expect(said("2021", "fa")).toBe("۲۰۲۱");
    expect(said("2021", "th")).toBe("2021");
    expect(said("2021", "ja")).toContain("2021");
  });

  test("D22 strict EDTF needs neither Intl nor Date", () => {
    const saved = { Intl: globalThis.Intl, Date: globalThis.Date };
    try {
      Object.assign(globalThis, { Intl: undefined, Date: undefined });
      expect(parseEdtf("1985-04-12T23:20:30+04:30").ok).toBe(true);
      expect(parseEdtf("[1667,1668,1670..1672]").ok).toBe(true);
    } finally {
      Object.assign(globalThis, saved);
    }
  });
});
