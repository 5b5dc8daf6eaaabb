import { afterEach, expect, test } from "vitest";
import { countingIn } from "./counting.ts";
import { gapWords } from "./look-words.ts";
import { summaryText } from "./summary-words-for.ts";

const { NumberFormat, PluralRules } = Intl;
afterEach(() => void Object.assign(Intl, { NumberFormat, PluralRules }));

/** As in a browser that knows no Pashto: it writes that as the visitor's own language. */
function withoutPashto(): void {
  const known = (tag: unknown): string => (String(tag).startsWith("ps") ? "ar-SA" : String(tag));
  class Numbers extends NumberFormat {
    constructor(tag: unknown, options?: Intl.NumberFormatOptions) {
      super(known(tag), options);
    }
  }
  class Rules extends PluralRules {
    constructor(tag: unknown, options?: Intl.PluralRulesOptions) {
      super(known(tag), options);
    }
  }
  Object.assign(Intl, { NumberFormat: Numbers, PluralRules: Rules });
}

test("W2 Pashto counts in its own numerals, with one and many, where Intl does not know it", () => {
  withoutPashto();
  const forms = { one: "{} پېښه", two: "wrong", few: "wrong", other: "{} پېښې" };
  for (const tag of ["ps", "ps-AF"]) {
    const { count, plural } = countingIn(tag);
    expect(count(1991)).toBe("۱٬۹۹۱");
    expect([1, 2, 7, 40].map((n) => plural(n, forms))).toEqual(["۱ پېښه", "۲ پېښې", "۷ پېښې", "۴۰ پېښې"]);
  }
  expect(summaryText({ count: 40, span: "⟨span⟩" }, "ps", String)).toBe("۴۰ پېښې، ⟨span⟩.");
  const years = { emptyDays: 18.4 * 365.25, isCrossed: false };
  expect(gapWords(years, "ps")).toBe("۱۸ کلونه بې پېښې");
  expect(gapWords(years, "ps", true)).toBe("۱۸ کلونه");
  expect(countingIn("prs").count(1991)).toBe("۱٬۹۹۱");
});
