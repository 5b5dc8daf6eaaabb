import { expect, test } from "vitest";
import { SHAPE_COUNT } from "../layout/glyph.ts";
import { THEMES } from "./theme.ts";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How linear light is seen by full dichromats: Machado, Oliveira and Fernandes, 2009, severity 1. Grey keeps the luminance alone. */
const EYES: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** The least difference of two tones, in hundredths of OKLab: about two are just seen side by side, nine are seen apart. */
const LEAST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  light: { usual: 11, protan: 9, deutan: 9, tritan: 9, grey: 3 },
  print: { usual: 11, protan: 9, deutan: 9, tritan: 9, grey: 3 },
  dark: { usual: 13, protan: 11, deutan: 11, tritan: 11, grey: 4 },
  projector: { usual: 8, protan: 7.5, deutan: 7.5, tritan: 7.5, grey: 1.9 },
};

const themes = Object.entries(THEMES).filter(([name]) => name !== "forced");

test("P7 text is readable and marks are seen on every ground", () => {
  for (const [name, { ink, quiet, ground, raised, wash, axis, accent, tones }] of themes)
    for (const under of [ground, raised, wash]) {
      for (const text of [ink, quiet]) expect(contrast(text, under), name).toBeGreaterThanOrEqual(7);
      for (const mark of [axis, accent, ...tones])
        expect(contrast(mark, under), `${name} ${mark}`).toBeGreaterThanOrEqual(3);
    }
});

test("P8 on paper bars are solid, what shows a density is 3:1 and a line of the axis 2:1, in grey too", () => {
  const { ground, hairline, grid, isSolid } = THEMES.print;
  expect(isSolid).toBe(true);
  // The ratio is of luminances alone, which is what grey keeps.
  expect(contrast(hairline, ground)).toBeGreaterThanOrEqual(3);
  expect(contrast(grid, ground)).toBeGreaterThanOrEqual(2);
});

test("P8 on a projector, which loses pale tones, marks are 4.5:1 and hairlines 2.5:1", () => {
  const { ground, hairline, tones } = THEMES.projector;
  for (const tone of tones) expect(contrast(tone, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(hairline, ground)).toBeGreaterThanOrEqual(2.5);
});

test("P8 any two tones are told apart with each of the colour blindnesses, and differ in grey", () => {
  for (const [name, { tones }] of themes) {
    for (const [eye, matrix] of Object.entries(EYES)) {
      const seen = tones.map((tone) => lab(times(matrix, light(tone))));
      const least = Math.min(...seen.flatMap((a, i) => seen.slice(i + 1).map((b) => distance(a, b))));
      expect(least, `${name}, ${eye}`).toBeGreaterThanOrEqual(LEAST[name]?.[eye] ?? Infinity);
    }
  }
});

test("P8 the eight tones come twice, each time with another shape", () => {
  for (const { tones } of Object.values(THEMES)) expect(2 * tones.length).toBe(SHAPE_COUNT);
});

test("P8 the measure bites: red and green of one lightness are one to a deutan eye", () => {
  const seen = ["#a05000", "#6b6b00"].map((colour) => lab(times(EYES.deutan as Matrix, light(colour))));
  expect(distance(seen[0] as Triple, seen[1] as Triple)).toBeLessThan(5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

/** The ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const luminance = (colour: string): number => times(EYES.grey as Matrix, light(colour))[0];

/** Linear light of an sRGB colour. */
function light(colour: string): Triple {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

const times = (matrix: Matrix, [r, g, b]: Triple): Triple =>
  matrix.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b))) as unknown as Triple;

/** Ottosson's OKLab, in hundredths. */
function lab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    100 * (0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s),
    100 * (1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s),
    100 * (0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s),
  ];
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
