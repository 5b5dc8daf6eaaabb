import { expect, test } from "vitest";
import { gapWords, lookWordsFor } from "./look-words.ts";

const long = (emptyDays: number, lang: string, isCrossed = false): string => gapWords({ emptyDays, isCrossed }, lang);
const LANGUAGES = ["en", "fr", "de", "es", "ar", "fa-AF", "ps"];

test("W1 a language without words for the picture gets English", () => {
  for (const lang of ["tlh", "", "constructor"]) expect(lookWordsFor(lang).even).toBe("Gaps shortened");
  expect(lookWordsFor("fa").even).toBe(lookWordsFor("fa-AF").even);
  expect(new Set(LANGUAGES.map((lang) => lookWordsFor(lang).even)).size).toBe(LANGUAGES.length);
});

test("W4 every language says of lanes that an event stands in that of its first actor or source alone", () => {
  for (const lang of LANGUAGES) {
    const { laneNotes } = lookWordsFor(lang);
    expect(laneNotes.actor).not.toBe(laneNotes.source);
    for (const note of Object.values(laneNotes)) expect(note.match(/[.。]/g), lang).toHaveLength(2);
  }
  expect(lookWordsFor("en").laneNames).toMatchObject({ actor: "by first-named actor", source: "by first source" });
});

test("W4 every language says how long nothing happens in its numerals and plurals, and what is given to it", () => {
  for (const lang of LANGUAGES) {
    const { gap: _, quiet: ___, units: __, fetch, missing, laneNames, laneNotes, ...texts } = lookWordsFor(lang);
    for (const text of [...Object.values(texts), ...Object.values(laneNames), ...Object.values(laneNotes)])
      expect(text, lang).toMatch(/\S/);
    expect(long(18.4 * 365.25, lang), lang).toContain(new Intl.NumberFormat(lang).format(18));
    expect(long(200, lang)).not.toBe(long(6, lang));
    expect(long(800, lang, true), lang).not.toBe(long(800, lang));
    expect(fetch("⟨host⟩"), lang).toContain("⟨host⟩");
    expect(missing("⟨url⟩"), lang).toContain("⟨url⟩");
  }
  expect(long(6630, "en")).toBe("18 years, no events");
  expect(long(1, "en")).toBe("1 day, no events");
  expect(long(100, "de")).toBe("3 Monate ohne Ereignis");
});
