import { describe, expect, test } from "vitest";
import { citeWordsFor } from "./cite-words-for.ts";
import { correctionWordsFor } from "./correction-words.ts";
import { countingIn } from "./counting.ts";
import { en } from "./en.ts";
import { evidenceWordsFor } from "./evidence-words-for.ts";
import { loadWords } from "./load-words.ts";
import { wordsFor } from "./words-for.ts";

describe("words", () => {
  test("W1 a language without words gets English, and never an error", () => {
    expect(wordsFor("en-GB")).toBe(en);
    for (const tag of ["tlh", "", "constructor", "__proto__", "x-1"]) expect(wordsFor(tag)).toBe(en);
  });

  test("W2 numbers in phrases have singular and plural, and are grouped", () => {
    expect(en.events(1)).toBe("1 event");
    expect(en.events(12)).toBe("12 events");
    expect(en.events(12, 1200)).toBe("12 of 1,200 events");
    expect(en.events(7, 7)).toBe("7 events");
    expect(en.status("1 Jan – 31 Jul 2020", en.events(12))).toBe("In view: 1 Jan – 31 Jul 2020, 12 events.");
    expect(en.markName("29 Feb 2020", "A deal", 3, 40)).toBe("29 Feb 2020, A deal, 3 of 40");
    expect(en.clusterName(2, "2020", false)).toBe("2 events, 2020: zoom in");
    expect(en.clusterBegan(2, "1991 – 2019")).toBe("2 events, 1991 – 2019, began earlier: show");
    expect(en.clusterName(2, "1 Jan 2020", true)).toBe("2 more events, 1 Jan 2020: open the first");
    expect(en.claims(1)).toBe("What the source says");
    expect(en.claims(3)).toBe("What 3 claims say");
    expect(en.lenses.said(en.events(9, 40), "all")).toBe("9 of 40 events");
    expect(en.lenses.said(en.events(9, 40), "differ")).toBe("9 of 40 events, on which sources disagree");
    expect(en.lenses.said(en.events(2, 40), "single")).toBe("2 of 40 events, resting on one source");
    const evidence = evidenceWordsFor("en");
    expect(evidence.sourcesAgree(4)).toBe("4 sources agree");
    expect(evidence.sourcesDisagree(["date"], 2)).toBe("Sources disagree on the date");
    expect(evidence.sourcesDisagree(["date", "figure"], 1)).toBe(
      "The source disagrees with itself on the date and the figure",
    );
    expect(en.position(3, 40)).toBe("3 of 40");
    expect(en.published("2 Jul 2020")).toContain("2 Jul 2020");
    expect(en.saysOtherDate("March 2020")).toContain("March 2020");
  });

  test("W3 every fault names the file and what to do", () => {
    for (const say of [en.fault.missing("a.csv", 404), en.fault.unreachable("a.csv"), en.fault.notTimeline("a.csv")])
      expect(say).toMatch(/a\.csv.*\. .+\.$/);
    expect(en.fault.file("x")).toBe("x");
  });

  test("W1 a language is found by its tag, whatever the region, and fetched only where it is not English", async () => {
    expect(LANGUAGES.map((lang) => wordsFor(lang).lang)).toEqual(LANGUAGES);
    expect(wordsFor("prs")).toBe(wordsFor("fa-AF"));
    expect(wordsFor("DE-at").lang).toBe("de");
    expect(await loadWords("en-GB")).toBe(en);
    expect(await loadWords("ps-AF")).toBe(wordsFor("ps"));
    expect(await loadWords("tlh")).toBe(en);
  });

  test("W4 every phrase of every language holds what the English one holds of what it is given", () => {
    for (const lang of LANGUAGES) {
      const words = wordsFor(lang);
      for (const [path, say] of phrasesOf(words)) {
        const english = phrasesOf(en).get(path);
        for (const given of [GIVEN, ONE]) {
          const said = say(given);
          expect(said.trim(), `${lang} ${path}`).not.toBe("");
          for (const text of Object.values(given.texts))
            expect(said.includes(text), `${lang} ${path} with ${text}: ${said}`).toBe(english?.(given).includes(text));
        }
      }
      expect([...phrasesOf(words).keys()], lang).toEqual([...phrasesOf(en).keys()]);
    }
  });

  test("W4 what is fetched with the card, with “Cite” and with corrections says every phrase in every language too", () => {
    for (const wordsIn of [evidenceWordsFor, citeWordsFor, correctionWordsFor]) {
      const english = phrasesOf(wordsIn("en"));
      for (const lang of LANGUAGES.slice(1)) {
        const phrases = phrasesOf(wordsIn(lang));
        expect([...phrases.keys()], lang).toEqual([...english.keys()]);
        for (const [path, say] of phrases) {
          expect(say(GIVEN).trim(), `${lang} ${path}`).not.toBe("");
          for (const text of GIVEN.texts)
            expect(say(GIVEN).includes(text), `${lang} ${path}: ${say(GIVEN)}`).toBe(
              english.get(path)?.(GIVEN).includes(text),
            );
        }
      }
      for (const lang of ["tlh", "", "constructor"])
        expect([...phrasesOf(wordsIn(lang)).values()].map((say) => say(GIVEN))).toEqual(
          [...english.values()].map((say) => say(GIVEN)),
        );
      const said = LANGUAGES.map((lang) => [...phrasesOf(wordsIn(lang)).values()].map((say) => say(GIVEN)).join());
      expect(new Set(said).size).toBe(LANGUAGES.length);
    }
    for (const lang of LANGUAGES) {
      const { sourcesDisagree, sourcesAgree } = evidenceWordsFor(lang);
      const ways = [1, 2].flatMap((sources) => [
        sourcesDisagree(["date"], sources),
        sourcesDisagree(["figure"], sources),
        sourcesDisagree(["date", "figure"], sources),
      ]);
      expect(new Set(ways).size, lang).toBe(6);
      expect(sourcesAgree(12), lang).toContain(countingIn(lang).count(12));
      expect(correctionWordsFor(lang).count(12), lang).toContain(countingIn(lang).count(12));
      expect(citeWordsFor(lang).claim(12, ""), lang).toContain(countingIn(lang).count(12));
    }
    expect(evidenceWordsFor("ar").sourcesAgree(2)).toBe("مصدران متفقان");
    expect(citeWordsFor("de").asRead("", "Livius", "Rom")).toBe("Livius. Gelesen in der Zeitleiste „Rom“.");
  });

  test("W4 numbers have the numerals and the plurals of their language", () => {
    expect(wordsFor("de").events(1)).toBe("1 Ereignis");
    expect(wordsFor("de").events(1200)).toBe("1.200 Ereignisse");
    expect(wordsFor("de").events(3, 40)).toBe("3 von 40 Ereignissen");
    expect(wordsFor("fr").events(0)).toBe("0 événement");
    expect(wordsFor("ar").events(2)).toBe("حدثان");
    expect(wordsFor("ar").events(5)).toMatch(/ أحداث$/);
    expect(wordsFor("ar").events(11)).toMatch(/ حدثًا$/);
    expect(wordsFor("fa-AF").position(3, 40)).toBe("۳ از ۴۰");
    expect(wordsFor("ps").events(12)).toBe("۱۲ پېښې");
    expect(countingIn("en").plural(1, { other: "{} things" })).toBe("1 things");
  });
});

const LANGUAGES = ["en", "fr", "de", "es", "ar", "fa-AF", "ps"];

interface Given {
  readonly number: number;
  readonly texts: readonly string[];
}
const GIVEN: Given = { number: 12, texts: ["first ⟨1⟩", "second ⟨2⟩"] };
const ONE: Given = { number: 1, texts: ["first ⟨1⟩", "second ⟨2⟩"] };

/** Which arguments of a phrase are numbers, by its path; all others are texts. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  ".sourcesAgree": [0],
  ".claim": [0],
  ".count": [0],
  ".events": [0, 1],
  ".markName": [2, 3],
  ".clusterName": [0],
  ".clusterBegan": [0],
  ".mostImportant": [0, 1],
  ".position": [0, 1],
  ".claims": [0],
  ".rows": [0, 1],
  ".soFar": [0, 1],
  ".fault.missing": [1],
};

/** Every phrase of a language by its path, as a function of what is given to it. */
function phrasesOf(words: object): ReadonlyMap<string, (given: Given) => string> {
  const phrases = new Map<string, (given: Given) => string>();
  const visit = (path: string, value: unknown): void => {
    if (typeof value === "string") phrases.set(path, () => value);
    else if (typeof value === "function")
      phrases.set(path, (given) => String(value(...argumentsOf(path, value.length, given))));
    else if (value instanceof Map) for (const [key, inner] of value) visit(`${path}.${key}`, inner);
    else if (value && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) visit(`${path}.${key}`, inner);
  };
  visit("", words);
  return phrases;
}

function argumentsOf(path: string, count: number, { number, texts }: Given): unknown[] {
  if (path === ".sourcesDisagree") return [["date", "figure"], number];
  const left = [...texts];
  return Array.from({ length: count }, (_, place) => (NUMBERS[path]?.includes(place) ? number : (left.shift() ?? "")));
}
