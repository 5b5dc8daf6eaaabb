import { describe, expect, test } from "vitest";
import { delayWords } from "./clock-words.ts";
import { clockWordsFor } from "./clock-words-for.ts";

const LANGUAGES = ["en", "de", "fr", "es", "ar", "fa-AF", "ps"];
const en = clockWordsFor("en");

describe("what the clocks say", () => {
  test("WC1 every language says every phrase, with what it is given, and no other language's", () => {
    const said = (lang: string): Map<string, string> => {
      const words = clockWordsFor(lang);
      return new Map(
        Object.entries(words).flatMap(([name, phrase]): [string, string][] => {
          if (typeof phrase === "string") return [[name, phrase]];
          if (typeof phrase !== "function" || name === "count" || name === "plural") return [];
          return [[name, String((phrase as (...given: unknown[]) => string)("«1»", "«2»", "«3»"))]];
        }),
      );
    };
    const english = said("en");
    expect(english.size).toBeGreaterThan(30);
    for (const lang of LANGUAGES.slice(1)) {
      const own = said(lang);
      expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [name, phrase] of english) {
        for (const given of phrase.match(/«\d»/g) ?? []) expect(own.get(name), `${lang} ${name}`).toContain(given);
        if (name !== "pause" && name !== "sources") expect(own.get(name), `${lang} ${name}`).not.toBe(phrase);
      }
    }
    expect(clockWordsFor("tlh").panel).toBe(en.panel);
    expect(clockWordsFor("prs").panel).toBe(clockWordsFor("fa-AF").panel);
  });

  test("WC2 a delay is said in the unit that suits it, and no more exactly than it is known", () => {
    const delay = (kind: "after" | "before" | "during" | "around", minDays = 0, maxDays = minDays): string =>
      delayWords({ kind, minDays, maxDays }, en, en);
    expect(delay("after")).toBe("the same day");
    expect(delay("after", 1)).toBe("1 day later");
    expect(delay("after", 124)).toBe("4 months later");
    expect(delay("after", 338, 365)).toBe("11–12 months later");
    expect(delay("after", 0, 13)).toBe("up to 13 days later");
    expect(delay("after", 24, 30)).toBe("3–4 weeks later");
    expect(delay("after", 6869, 6873)).toBe("19 years later");
    expect(delay("before", 13)).toBe("13 days before it was due");
    expect(delay("during")).toBe("while it lasted");
    expect(delay("around", 0, 29)).toBe("at about the same time");
    expect(delay("around", 0, 90)).toBe("within 3 months of it");
    for (const lang of LANGUAGES) {
      const words = clockWordsFor(lang);
      for (const days of [1, 2, 5, 30, 200, 2000]) {
        const said = delayWords({ kind: "after", minDays: days, maxDays: days }, words, words);
        expect(said, lang).toMatch(/\p{Nd}/u);
        expect(said, lang).not.toContain("{}");
      }
    }
  });
});
