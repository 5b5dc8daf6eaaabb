import { afterEach, expect, test } from "vitest";
import { textMeasure } from "./measure.ts";

afterEach(() => document.body.replaceChildren());

const TEXTS = [
  "1 Jan 2020",
  "United States and Taliban sign a deal in Doha",
  "WWW iii — “quoted” ßöäé",
  "阿富汗",
  "طالبان",
  "🕊️ 1",
];

function holder(fontSize: string, fontFamily: string): HTMLElement {
  const node = document.body.appendChild(document.createElement("div"));
  node.style.fontSize = fontSize;
  node.style.fontFamily = fontFamily;
  return node;
}

/** What the plot's style sheet says of the fonts, as a browser draws it. */
const SIZES = { date: "0.75em", title: "0.9375em", tick: "0.75em", context: "0.8125em" } as const;

for (const size of ["16px", "24px"])
  for (const family of ["sans-serif", "serif"])
    test(`P4 a text is measured as wide as it is drawn: ${size} ${family}`, () => {
      const node = holder(size, family);
      const measure = textMeasure(node);
      for (const font of ["date", "title", "tick", "context"] as const)
        for (const text of TEXTS) {
          const line = node.appendChild(document.createElement("span"));
          line.style.fontSize = SIZES[font];
          line.style.fontWeight = font === "context" ? "600" : "400";
          line.style.whiteSpace = "nowrap";
          line.style.position = "absolute";
          line.textContent = text;
          expect(Math.abs(line.getBoundingClientRect().width - measure(text, font)), `${font} ${text}`).toBeLessThan(
            0.75,
          );
        }
    });

test("P4 the same text in another font is another width, and no text is no width", () => {
  const measure = textMeasure(holder("16px", "sans-serif"));
  expect(measure("Doha", "title")).toBeGreaterThan(measure("Doha", "date"));
  expect(measure("Doha", "title")).toBe(measure("Doha", "title"));
  expect(measure("", "title")).toBe(0);
});
