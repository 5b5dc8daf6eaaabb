import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { sceneSvg } from "./svg.ts";
import { THEMES, type Theme } from "./theme.ts";

const STYLES = readFileSync(resolve(import.meta.dirname, "../elements/theme-styles.ts"), "utf8");
const tokens = new Map(
  [...STYLES.matchAll(/--_([a-z]+(?:-\d)?): var\([^,]*, light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)\)/g)].map(
    ([, name = "", light, dark]) => [name, { light, dark }],
  ),
);

const coloursOf = ({ tones, bar: _bar, isSolid: _, ...colours }: Theme): [name: string, colour: string][] => [
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

test("P8 the projector's and the forced colours on screen are the themes' values", () => {
  const set = (styles: string): Record<string, string> =>
    Object.fromEntries(
      [...styles.matchAll(/--_([a-z]+(?:-\d)?): (?:var\([^,]*, )?(#[0-9a-f]{6}|\w+)\)?;/g)].map(
        ([, name = "", value = ""]) => [name, value],
      ),
    );
  const projector = readFileSync(resolve(import.meta.dirname, "../elements/projector-styles.ts"), "utf8");
  expect(set(projector.slice(0, projector.indexOf("\n  }")))).toEqual(Object.fromEntries(coloursOf(THEMES.projector)));
  const { tones, bar: _, ...colours } = THEMES.forced;
  expect(set(STYLES.slice(STYLES.indexOf("@media (forced-colors")))).toEqual({ ...colours, tone: tones[0] });
  expect(new Set(tones)).toEqual(new Set(["CanvasText"]));
});

test("P8 a bar has as much of its tone in a picture as on screen, more on a dark ground, and all on paper", () => {
  const styles = readFileSync(resolve(import.meta.dirname, "../elements/plot-styles.ts"), "utf8");
  const rule = /\.body path \{[^}]*light-dark\([^%]* (\d+)%[^%]* (\d+)%/.exec(styles);
  const [light, dark] = (rule ?? []).slice(1).map((share) => Number(share) / 100);
  expect(light).toBeGreaterThan(0);
  expect(THEMES).toMatchObject({ light: { bar: light }, dark: { bar: dark }, print: { bar: 1 } });
  expect(THEMES.projector.bar).toBe(light);
  const shapes = [{ layer: "body", tone: 1, path: "M1,1h1" } as const];
  const scene = {
    widthPx: 9,
    heightPx: 9,
    axisYPx: 5,
    laneHeightPx: 9,
    anchorXPx: 0,
    shapes,
    ticks: [],
    context: [],
    marks: [],
  };
  for (const theme of Object.values(THEMES)) {
    const said = /opacity="([\d.]+)"/.exec(sceneSvg({ scene, theme, lang: "en", title: "t" }))?.[1];
    expect(Number(said ?? 1)).toBe(theme.bar);
  }
});
