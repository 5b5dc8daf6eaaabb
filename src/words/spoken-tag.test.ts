import fc from "fast-check";
import { expect, test } from "vitest";
import { spokenTag } from "./spoken-tag.ts";

test("W1 what is no language is English, and nothing makes Intl throw", () => {
  for (const tag of ["en", "fa-AF", "zh-Hant-TW", "ps"]) expect(spokenTag(tag)).toBe(tag);
  for (const tag of [undefined, "", "en_GB", "__proto__", "constructor", "<b>", "..", "a".repeat(5000)])
    expect(spokenTag(tag)).toBe("en");
  fc.assert(fc.property(fc.string(), (tag) => void new Intl.NumberFormat(spokenTag(tag))));
});
