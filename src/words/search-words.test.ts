import { expect, test } from "vitest";
import { searchWordsFor } from "./search-words-for.ts";

const LANGUAGES = ["en", "fr", "de", "es", "ar", "fa-AF", "ps"];

test("W1 a language without words for the search field gets English", () => {
  for (const lang of ["tlh", "", "constructor"]) expect(searchWordsFor(lang).field).toBe("Search the events");
  expect(new Set(LANGUAGES.map((lang) => searchWordsFor(lang).field)).size).toBe(LANGUAGES.length);
});

test("W4 the search field says every phrase in every language, with its numerals and what is given to it", () => {
  for (const lang of LANGUAGES) {
    const { hits, position, earlier, later, soFar, replaced, ...others } = searchWordsFor(lang);
    const numeral = (n: number): string => new Intl.NumberFormat(lang).format(n);
    for (const text of Object.values(others)) expect(text, lang).toMatch(/\S/);
    expect(hits(12), lang).toContain(numeral(12));
    expect(hits(12), lang).not.toBe(hits(3));
    for (const n of [7, 31]) expect(position(7, 31), lang).toContain(numeral(n));
    for (const say of [earlier, later]) expect(say(12), lang).toContain(numeral(12));
    expect(earlier(1), lang).not.toBe(later(1));
    expect(soFar("⟨hits⟩"), lang).toContain("⟨hits⟩");
    expect(replaced(6000), lang).toContain(numeral(6000));
    // Whoever says what they see is understood: the name holds the word in the field.
    expect(others.field.toLowerCase(), lang).toContain(others.short.toLowerCase());
  }
  expect(searchWordsFor("en").hits(1)).toBe("1 hit");
  expect(searchWordsFor("en").position(7, 31)).toBe("7 of 31");
  expect(searchWordsFor("ar").hits(2)).toBe("نتيجتان");
});
