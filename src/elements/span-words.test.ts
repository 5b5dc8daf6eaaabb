import { expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import { dateWordsEn } from "../words/date-words-en.ts";
import { en } from "../words/en.ts";
import { edgeWords, spanWords } from "./span-words.ts";

const speech = { words: en, dateWords: dateWordsEn, lang: "en-GB" };
const at = (year: number, month = 1, day = 1): number => dayOfCivil(year, month, day);
const said = (start: number, end: number): string => spanWords(start, end, speech);

test("X1 the part on screen is said in days, with the last day inclusive", () => {
  expect(said(at(2020), at(2020, 8))).toBe("1 Jan – 31 Jul 2020");
  expect(said(at(2019, 11), at(2021, 7))).toBe("1 Nov 2019 – 30 Jun 2021");
  expect(said(at(2020, 2, 29), at(2020, 3, 10))).toBe("29 Feb – 9 Mar 2020");
});

test("X1 a part of a day at either end counts as that day", () => {
  expect(said(at(2020) + 0.4, at(2020, 8) + 0.1)).toBe("1 Jan – 1 Aug 2020");
});

test("X1 long spans are said in years: days would only pretend to be read off", () => {
  expect(said(at(1991), at(2022))).toBe("1991–2021");
  expect(said(at(1991, 3, 4), at(2022, 3))).toBe("1991–2022");
  expect(said(at(-43), at(400))).toMatch(/44 BCE?/);
});

test("X1 deep spans are said in millions and billions of years", () => {
  expect(said(at(-13_800_000_000), at(2000))).toMatch(/13[.,]8( billion|00 million)/);
  expect(said(at(-14_191_975_359), at(3_104_000_000))).toBe("14.2 billion years ago – 3.1 billion years from now");
});

test("X1 the near edge of a deep span is a year, and never none ago", () => {
  expect(said(at(-13_800_000_000), at(2026, 11))).toBe("13.8 billion years ago – 2026");
  expect(said(at(-3_000_000), at(-1999))).toBe("3 million years ago – 2001 BC");
  expect(said(at(-3_000_000), at(-40_000))).toBe("3 million years ago – 40,000 years ago");
  expect(said(at(2000), at(3_000_000_000))).toBe("2000 – 3 billion years from now");
  expect(said(at(-66_000_000), at(66_000_000))).toBe("66 million years ago – 66 million years from now");
});

test("X1 a year of deep time is one", () => {
  expect(said(at(-13_800_000_000), at(-13_799_999_999))).toBe("13.8 billion years ago");
});

test("X1 short spans are said with clock times", () => {
  const day = at(2020, 7, 1);
  expect(said(day + 9 / 24, day + 10 / 24)).toMatch(/9:00.*9:59.*2020|2020.*9:00.*9:59/);
  expect(said(day, day + 1)).toMatch(/1 Jul 2020/);
});

test("X1 an edge is said as exactly as the part is long", () => {
  const long = { startDay: at(1991), endDay: at(2022) };
  const short = { startDay: at(2020), endDay: at(2020, 8) };
  expect(edgeWords(long.startDay, long, speech)).toBe("1991");
  expect(edgeWords(short.startDay, short, speech)).toBe("1 Jan 2020");
  expect(edgeWords(at(2020, 7, 1), { startDay: at(2020, 7, 1), endDay: at(2020, 7, 1) + 0.5 }, speech)).toMatch(/0:00/);
});

test("X1 a span without a length is still a span", () => {
  expect(said(at(2020), at(2020))).toMatch(/2020/);
});
