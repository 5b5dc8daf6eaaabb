import { describe, expect, test } from "vitest";
import type { DateWords } from "./date-words.ts";
import { dateWordsEn } from "./date-words-en.ts";
import { dateWordsFor } from "./date-words-for.ts";

const LANGUAGES = ["en", "fr", "de", "es", "ar", "fa-AF", "ps"];

/** Every phrase of a language by its path, with the places that it has for dates and numbers. */
function placesOf(words: DateWords): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const visit = (path: string, value: unknown): void => {
    if (typeof value === "string") places.set(path, (value.match(/\{\d?\}/g) ?? []).sort().join(""));
    else if (value && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) visit(`${path}.${key}`, inner);
  };
  const { own: _, ...phrases } = words;
  visit("", phrases);
  return places;
}

describe("date words", () => {
  test("every phrase of every language has the places of the English one", () => {
    const english = placesOf(dateWordsEn);
    for (const lang of LANGUAGES)
      for (const [path, places] of placesOf(dateWordsFor(lang)))
        expect(places, `${lang}${path}`).toBe(english.get(path.replace("Days", "")) ?? "{}");
  });

  test("W1 a language is found by its tag, and English where there is none", () => {
    const words = LANGUAGES.map(dateWordsFor);
    expect(new Set(words).size).toBe(LANGUAGES.length);
    expect(dateWordsFor("fr-CA")).toBe(dateWordsFor("fr"));
    expect(dateWordsFor("FR")).toBe(dateWordsFor("fr"));
    expect(dateWordsFor("prs")).toBe(dateWordsFor("fa-AF"));
    expect(dateWordsFor("xx")).toBe(dateWordsEn);
    expect(dateWordsFor("")).toBe(dateWordsEn);
    expect(dateWordsFor("constructor")).toBe(dateWordsEn);
  });

  test("names for a language that Intl lacks are complete", () => {
    const { own } = dateWordsFor("ps");
    expect(own?.months).toHaveLength(12);
    expect(own?.solarMonths).toHaveLength(12);
    expect(own?.weekdays).toHaveLength(7);
    expect(new Set([...(own?.months ?? []), ...(own?.solarMonths ?? [])]).size).toBe(24);
  });
});
