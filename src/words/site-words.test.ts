import { expect, test } from "vitest";
import { noticeWordsFor } from "./notice-words.ts";
import { siteWordsFor } from "./site-words.ts";

const LANGUAGES = ["en", "fr", "de", "es", "ar", "fa-AF", "ps"];

test("W1 pages in a language without words say English", () => {
  for (const lang of ["tlh", "", "constructor", "__proto__"]) {
    expect(siteWordsFor(lang)).toBe(siteWordsFor("en"));
    expect(noticeWordsFor(lang)).toBe(noticeWordsFor("en"));
  }
  expect(siteWordsFor("prs")).toBe(siteWordsFor("fa-AF"));
  expect(noticeWordsFor("DE-at").reload).toBe("Neu laden");
});

test("W4 pages say everything in every language", () => {
  for (const words of [siteWordsFor, noticeWordsFor]) {
    for (const lang of LANGUAGES) for (const text of Object.values(words(lang))) expect(text, lang).toMatch(/\S/);
    expect(new Set(LANGUAGES.map((lang) => Object.values(words(lang)).join())).size).toBe(LANGUAGES.length);
  }
});
