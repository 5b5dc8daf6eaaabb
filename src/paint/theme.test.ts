import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { THEMES, type Theme } from "./theme.ts";

const STYLES = readFileSync(resolve(import.meta.dirname, "../elements/theme-styles.ts"), "utf8");
const tokens = new Map(
  [...STYLES.matchAll(/--_([a-z]+(?:-\d)?): var\([^,]*, light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)\)/g)].map(
    ([, name = "", light, dark]) => [name, { light, dark }],
  ),
);

const coloursOf = ({ tones, ...colours }: Theme): [name: string, colour: string][] => [
  ...Object.entries(colours),
  ...tones.map((colour, tone): [string, string] => [`tone-${tone}`, colour]),
];

test("P7 light and dark are the element's own tokens, one for one", () => {
  expect(tokens.size).toBe(17);
  for (const theme of ["light", "dark"] as const) {
    const colours = coloursOf(THEMES[theme]);
    expect(colours).toEqual(colours.map(([name]) => [name, tokens.get(name)?.[theme]]));
    expect(colours.map(([name]) => name).sort()).toEqual([...tokens.keys()].sort());
  }
});

test("P7 text is readable and marks are seen on every ground", () => {
  for (const { ink, quiet, ground, axis, tones } of Object.values(THEMES)) {
    for (const text of [ink, quiet]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
    for (const mark of [axis, ...tones]) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  }
});

/** The ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
