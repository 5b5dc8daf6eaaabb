import fc from "fast-check";
import { expect, test } from "vitest";
import { glyphPath, rectPath, SHAPE_COUNT } from "./glyph.ts";

const SIZE_PX = 16;
/** Places looked at in each pixel, along a side. */
const FINE = 2;
/** So much of two shapes that lie on each other is of one alone, at least: of a circle and a square it is 0.13. */
const LEAST_APART = 0.12;

type Polygon = readonly (readonly [number, number])[];

const polygonsOf = (path: string): Polygon[] =>
  path
    .split("z")
    .filter(Boolean)
    .map((part) =>
      part
        .slice(1)
        .split("L")
        .map((corner) => corner.split(",").map(Number) as unknown as readonly [number, number]),
    );

/** True where an odd number of sides lies to the right. */
const isInside = (polygons: readonly Polygon[], x: number, y: number): boolean =>
  polygons
    .flatMap((corners) => corners.map((to, n) => [corners.at(n - 1) as readonly [number, number], to] as const))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)).length %
    2 ===
  1;

/** What is inked of each fine place about a mark. */
function inkOf(kind: number, isOpen: boolean, at: { readonly xPx: number; readonly yPx: number }): boolean[] {
  const polygons = polygonsOf(glyphPath(kind, { ...at, radiusPx: 5, isOpen }));
  return Array.from({ length: (SIZE_PX * FINE) ** 2 }, (_, n) =>
    isInside(
      polygons,
      at.xPx - SIZE_PX / 2 + ((n % (SIZE_PX * FINE)) + 0.5) / FINE,
      at.yPx - SIZE_PX / 2 + (Math.floor(n / (SIZE_PX * FINE)) + 0.5) / FINE,
    ),
  );
}

/** Which share of what two marks ink is inked by one alone. */
function apart(a: readonly boolean[], b: readonly boolean[]): number {
  const either = a.filter((is, n) => is || b[n]).length;
  return a.filter((is, n) => is !== b[n]).length / either;
}

const kind = fc.integer({ min: 0, max: SHAPE_COUNT - 1 });
const place = fc.record({
  xPx: fc.double({ min: 0, max: 2000, noNaN: true }),
  yPx: fc.double({ min: 0, max: 900, noNaN: true }),
});

test("LG1 no two of the first sixteen kinds look the same in black and white, full or open, wherever they stand", () => {
  expect(SHAPE_COUNT).toBe(16);
  fc.assert(
    fc.property(
      fc.uniqueArray(kind, { minLength: 2, maxLength: 2 }),
      fc.boolean(),
      place,
      place,
      (two, isOpen, here, there) => {
        const [a, b] = two as [number, number];
        expect(apart(inkOf(a, isOpen, here), inkOf(b, isOpen, there))).toBeGreaterThan(LEAST_APART);
      },
    ),
    { numRuns: 25 },
  );
  const at = { xPx: 50, yPx: 50 };
  const inks = Array.from({ length: SHAPE_COUNT }, (_, n) => inkOf(n, false, at));
  for (let a = 0; a < SHAPE_COUNT; a++)
    for (let b = a + 1; b < SHAPE_COUNT; b++)
      expect(apart(inks[a] as boolean[], inks[b] as boolean[]), `${a} and ${b}`).toBeGreaterThan(LEAST_APART);
});

test("LG1 the measure bites: a kind is not apart from itself, nor from the seventeenth, which begins again", () => {
  const ink = inkOf(0, false, { xPx: 50, yPx: 50 });
  expect(apart(ink, ink)).toBe(0);
  expect(apart(inkOf(16, false, { xPx: 50, yPx: 50 }), ink)).toBe(0);
});

test("LG1 each kind has about as much ink as the others", () => {
  const inked = Array.from(
    { length: SHAPE_COUNT },
    (_, n) => inkOf(n, false, { xPx: 50, yPx: 50 }).filter(Boolean).length / FINE ** 2,
  );
  expect(Math.min(...inked)).toBeGreaterThan(30);
  expect(Math.max(...inked)).toBeLessThan(85);
});

test("LG1 paths are short numbers, and a rectangle is one", () => {
  for (let n = 0; n < SHAPE_COUNT; n++)
    expect(glyphPath(n, { xPx: 50, yPx: 50, radiusPx: 5, isOpen: true })).not.toMatch(/NaN|e-|\d\.\d\d/);
  expect(rectPath(1.26, 2, 3, 4)).toBe("M1.3,2h3v4h-3z");
});
