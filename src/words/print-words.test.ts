import { expect, test } from "vitest";
import { printWordsFor, type ScaleUnit } from "./print-words.ts";

const LANGUAGES = ["en", "fr", "de", "es", "ar", "fa-AF", "ps"];
const UNITS: readonly ScaleUnit[] = ["minute", "hour", "day", "week", "month", "year"];

test("W1 a language without words for paper gets English", () => {
  for (const lang of ["tlh", "", "constructor"]) {
    expect(printWordsFor(lang).against(1)).toBe("scale as before");
    expect(printWordsFor(lang).length(2, "week")).toBe("2 weeks");
  }
});

test("W4 every language says lengths of time and scales in its own words and numerals", () => {
  for (const lang of LANGUAGES) {
    const { length, against } = printWordsFor(lang);
    expect(new Set(UNITS.map((unit) => length(5, unit))).size, lang).toBe(UNITS.length);
    const said = [against(1), against(12), against(1 / 12)];
    expect(new Set(said).size, lang).toBe(3);
    for (const text of said.slice(1)) expect(text, lang).toContain(new Intl.NumberFormat(lang).format(12));
  }
  expect(new Set(LANGUAGES.map((lang) => printWordsFor(lang).against(1))).size).toBe(LANGUAGES.length);
  expect(printWordsFor("ps").length(1, "day")).toBe("۱ ورځ");
});

test("W2 how many times is said no more exactly than an eye sees it", () => {
  const { against } = printWordsFor("en");
  expect(against(1.04)).toBe("scale as before");
  expect(against(1.46)).toBe("time drawn 1.5 × wider than before");
  expect(against(1 / 7.8)).toBe("time drawn 8 × tighter than before");
  expect(against(99.6)).toBe("time drawn 100 × wider than before");
  for (const lang of LANGUAGES) {
    const said = [1234, 1 / 1234].map(printWordsFor(lang).against);
    expect(new Set(said).size, lang).toBe(2);
    for (const text of said) expect(text, lang).not.toMatch(/[×{}\p{Nd}]/u);
  }
  expect(against(1 / 3300)).toBe("time drawn very much tighter than before");
});
