import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atQuote } from "./quote-link.ts";

const PAGE = "https://example.org/a?b=c";

describe("quote link", () => {
  test("E10 a quote becomes a text directive, with all that has a meaning there percent-encoded", () => {
    expect(atQuote(PAGE, "the US-Taliban deal, signed & sealed")).toBe(
      `${PAGE}#:~:text=the%20US%2DTaliban%20deal%2C%20signed%20%26%20sealed`,
    );
    expect(atQuote(PAGE, " two\n lines ")).toBe(`${PAGE}#:~:text=two%20lines`);
  });

  test("E10 of a quote with words left out, all from the first piece to the last is meant", () => {
    expect(atQuote(PAGE, "In January … in 11 provinces")).toBe(`${PAGE}#:~:text=In%20January,in%2011%20provinces`);
    expect(atQuote(PAGE, "a … b ... c")).toBe(`${PAGE}#:~:text=a,c`);
    expect(atQuote(PAGE, "… the end")).toBe(`${PAGE}#:~:text=the%20end`);
  });

  test("E10 a fragment of the address stays, a directive in it gives way", () => {
    expect(atQuote(`${PAGE}#part-2`, "words")).toBe(`${PAGE}#part-2:~:text=words`);
    expect(atQuote(`${PAGE}#:~:text=others`, "words")).toBe(`${PAGE}#:~:text=words`);
  });

  test("E10 without words, or for another kind of address, it stays as it is", () => {
    expect(atQuote(PAGE, undefined)).toBe(PAGE);
    expect(atQuote(PAGE, " … ")).toBe(PAGE);
    expect(atQuote(PAGE, "\ud800")).toBe(PAGE);
    for (const url of ["scan.pdf", "mailto:a@example.org"]) expect(atQuote(url, "words")).toBe(url);
  });

  test("E10 any words make an address that leads to the same page and says them again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (quote) => {
        const link = new URL(atQuote(PAGE, quote));
        expect(`${link.origin}${link.pathname}${link.search}`).toBe(PAGE);
        if (/…|\.\.\./.test(quote) || quote.trim() === "") return;
        const [, said = ""] = link.hash.split(":~:text=");
        expect(said).not.toMatch(/[-,&\s]/);
        expect(decodeURIComponent(said)).toBe(quote.replace(/\s+/gu, " ").trim());
      }),
    );
  });
});
