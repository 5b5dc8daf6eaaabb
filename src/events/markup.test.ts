import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkup, parseMarkup, plainText } from "./markup.ts";

describe("markup", () => {
  test("E10 paragraphs, bold, italics and links are a tree of plain values", () => {
    expect(parseMarkup("One **two *three***\n\n[four](https://example.org/a_(b)) five")).toEqual([
      {
        kind: "paragraph",
        children: ["One ", { kind: "strong", children: ["two ", { kind: "em", children: ["three"] }] }],
      },
      {
        kind: "paragraph",
        children: [{ kind: "link", url: "https://example.org/a_(b)", children: ["four"] }, " five"],
      },
    ]);
  });

  test("E10 lists of both kinds, and line breaks", () => {
    expect(parseMarkup("a\nb\n- c\n- *d*\n1. e\n2) f")).toEqual([
      { kind: "paragraph", children: ["a", { kind: "break" }, "b"] },
      { kind: "list", ordered: false, items: [["c"], [{ kind: "em", children: ["d"] }]] },
      { kind: "list", ordered: true, items: [["e"], ["f"]] },
    ]);
  });

  test("E10 a mark that opens nothing is a character", () => {
    expect(parseMarkup("5 * 3 * 2 and a*b")).toEqual([{ kind: "paragraph", children: ["5 * 3 * 2 and a*b"] }]);
    expect(parseMarkup("**open [a [b](c")).toEqual([{ kind: "paragraph", children: ["**open [a [b](c"] }]);
    expect(parseMarkup("[a [b](https://x.org)] **")).toEqual([
      { kind: "paragraph", children: ["[a ", { kind: "link", url: "https://x.org", children: ["b"] }, "] **"] },
    ]);
  });

  test("E10 HTML is text like any other, and a hostile link leaves its text", () => {
    expect(parseMarkup("<b>x</b>")).toEqual([{ kind: "paragraph", children: ["<b>x</b>"] }]);
    expect(parseMarkup("[a](javascript:alert(1))b[c](data:x)[](https://x.org)")).toEqual([
      { kind: "paragraph", children: ["abc"] },
    ]);
  });

  test("E10 a backslash makes a mark a character", () => {
    expect(parseMarkup("\\*a\\* \\[b] C:\\x")).toEqual([{ kind: "paragraph", children: ["*a* [b] C:\\x"] }]);
    expect(parseMarkup("\\- a")).toEqual([{ kind: "paragraph", children: ["- a"] }]);
  });

  test("E10 plain text has no marks and one line", () => {
    expect(plainText("a **b**\n- [c](https://x.org)\n- d\n\ne\nf")).toBe("a b c d e f");
    expect(plainText("")).toBe("");
  });

  test("E10 escaped text is read as it was written", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "*", "[", "]", "(", ")", "\\", "-", " ", "1", ".", "<"),
      minLength: 1,
    });
    fc.assert(
      fc.property(text, (any) => {
        expect(plainText(escapeMarkup(any.trim()))).toBe(any.trim());
      }),
    );
  });

  test("E13 any text is read in linear time, however its marks nest", () => {
    // So long that a time which grows with the square would outlast any test's limit.
    for (const part of ["*a ", "**", "[a](", "[", "*[", "- \n", "]("]) {
      const text = part.repeat(250_000 / part.length);
      expect(parseMarkup(text).length).toBeGreaterThan(0);
    }
  });
});
