import fc from "fast-check";
import { expect, test } from "vitest";
import { fillPage, type PageParts, placeMark } from "./page-text.ts";

const EMPTY = `<html lang="${placeMark("lang")}" dir="${placeMark("dir")}"><title>${placeMark("title")}</title><meta content="${placeMark("description")}">${placeMark("extra")}<date-line${placeMark("attributes")}>${placeMark("list")}</date-line><script>${placeMark("data")}</script><script>var mark = "${placeMark("data")}";</script>`;
const PARTS: PageParts = { lang: "en", dir: "ltr", title: "T", description: "D", list: "<ol></ol>", data: "{}" };

test("P10 texts are escaped, data cannot close its script, and no text is taken for a place", () => {
  const nasty = fc.constantFrom(
    "</script>",
    "<!--",
    '"><img onerror=x>',
    placeMark("data"),
    placeMark("list"),
    "$&",
    "a",
  );
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, description, text) => {
      const page = fillPage(EMPTY, {
        ...PARTS,
        title,
        description,
        attributes: { selected: text },
        data: JSON.stringify({ text }),
      });
      expect(page).not.toMatch(/<(img|!--)/);
      expect(page.match(/<\/script>/g)).toHaveLength(2);
      const [, data = ""] = /<\/date-line><script>(.*?)<\/script>/.exec(page) ?? [];
      expect(JSON.parse(data)).toEqual({ text });
      expect(page.endsWith(`<script>var mark = "${placeMark("data")}";</script>`)).toBe(true);
    }),
  );
});

test("P10 attributes without a value are left out, and a page without a place is refused", () => {
  expect(fillPage(EMPTY, { ...PARTS, attributes: { theme: "dark", to: undefined } })).toContain(
    '<date-line theme="dark"><ol>',
  );
  expect(() => fillPage("<html>", PARTS)).toThrow("no place for lang");
});
