import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { foundIn } from "./found.ts";

/** The words found in a text, as they stand there. */
const wordsFound = (text: string, words: string): string[] =>
  foundIn(text, words).map(([start, end]) => text.slice(start, end));

test("E30 words are found where they stand, accents and case aside, whole letters, none twice", () => {
  expect(wordsFound("The Taliban and al-Qaeda: Taliban", "taliban")).toEqual(["Taliban", "Taliban"]);
  expect(wordsFound("Économie et économies", "economie")).toEqual(["Économie", "économie"]);
  expect(wordsFound("E\u0301conomie", "e")).toEqual(["E\u0301", "e"]);
  expect(wordsFound("the ﬁrst", "f")).toEqual(["ﬁ"]);
  expect(wordsFound("al-Qaeda", "al-qaeda")).toEqual(["al", "Qaeda"]);
  expect(wordsFound("banana", "ana nan")).toEqual(["anan"]);
  expect(wordsFound("طالبانُ", "طالبان")).toEqual(["طالبانُ"]);
  expect(wordsFound("anything", " - ")).toEqual([]);
});

test("E30 what is found holds the word, in any text, from the left and apart", () => {
  const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."aÀa\u0301ﬁi -") }));
  fc.assert(
    fc.property(texts, texts, (text, words) => {
      const parts = fold(words).split(" ").filter(Boolean);
      let before = -1;
      for (const [start, end] of foundIn(text, words)) {
        expect(start).toBeGreaterThan(before);
        expect(end).toBeGreaterThan(start);
        before = end;
        const found = fold(text.slice(start, end)).replaceAll(" ", "");
        expect(parts.some((part) => found.includes(part))).toBe(true);
      }
    }),
  );
});
