import { expect, test } from "vitest";
import { matrixWordsFor } from "./matrix-words-for.ts";

const LANGUAGES = ["en", "fr", "de", "es", "ar", "fa-AF", "ps"];

test("W1 a language without words for the matrix gets English", () => {
  for (const lang of ["tlh", "", "constructor"]) expect(matrixWordsFor(lang).caption).toBe("Which source says what");
  expect(new Set(LANGUAGES.map((lang) => matrixWordsFor(lang).caption)).size).toBe(LANGUAGES.length);
});

test("W4 the matrix says every phrase in every language, with its numerals and plurals and what is given to it", () => {
  for (const lang of LANGUAGES) {
    const { kinds, claims, sources, further, only, ...others } = matrixWordsFor(lang);
    for (const text of [...Object.values(kinds), ...Object.values(others)]) expect(text, lang).toMatch(/\S/);
    expect(new Set(Object.values(kinds)).size, lang).toBe(5);
    for (const say of [claims, sources, further]) {
      expect(say(12), lang).toContain(new Intl.NumberFormat(lang).format(12));
      expect(say(12), lang).not.toBe(say(3));
    }
    expect(only("⟨events⟩", "⟨source⟩"), lang).toMatch(/⟨events⟩.*⟨source⟩/);
  }
  expect(matrixWordsFor("en").claims(1)).toBe("1 claim");
  expect(matrixWordsFor("ar").sources(2)).toBe("مصدران");
  expect(matrixWordsFor("de").further(1)).toBe("1 weitere Quelle");
});
