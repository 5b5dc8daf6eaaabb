import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "./text-widths.ts";

test("P9 known letters have their widths, with and without accents", () => {
  // Helvetica: T 611, h 556, e 556 thousandths, at 15 px.
  expect(textWidth("The", "title")).toBeCloseTo(((611 + 556 + 556) / 1000) * 15, 6);
  expect(textWidth("é", "date")).toBe(textWidth("e", "date"));
  expect(textWidth("e\u0301", "date")).toBe(textWidth("e", "date"));
  expect(textWidth("0123456789", "tick")).toBeCloseTo(10 * 0.556 * 12, 6);
  expect(textWidth("Iii", "date")).toBeLessThan(textWidth("WMW", "date"));
});

test("P9 other letters have the width of their script, bold ones a little more", () => {
  expect(textWidth("東京", "title")).toBe(30);
  expect(textWidth("کابل", "title")).toBeLessThan(textWidth("東京東京", "title") * 0.6);
  expect(textWidth("न", "title")).toBeGreaterThan(textWidth("ا", "title"));
  expect(textWidth("\u200d\u0301", "title")).toBe(0);
  expect(textWidth("a", "context") / 13).toBeGreaterThan(textWidth("a", "tick") / 12);
});

test("P9 a longer text is never narrower", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
      fc.constantFrom("a", " ", "W"),
      (text, more) => {
        expect(textWidth(text + more, "title")).toBeGreaterThanOrEqual(textWidth(text, "title"));
      },
    ),
  );
});
