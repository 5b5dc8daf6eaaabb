import fc from "fast-check";
import { expect, test } from "vitest";
import { glyphPath, rectPath, SHAPE_COUNT } from "./glyph.ts";
import { apart, inkedPx, inkOf } from "./ink.ts";

/** So much of two shapes that lie on each other is of one alone, at least: of a circle and a square it is 0.13. */
const LEAST_APART = 0.12;

const inkAt = (kind: number, isOpen: boolean, at: { readonly xPx: number; readonly yPx: number }): boolean[] =>
  inkOf([{ layer: "glyph", path: glyphPath(kind, { ...at, radiusPx: 5, isOpen }) }], at);

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
        expect(apart(inkAt(a, isOpen, here), inkAt(b, isOpen, there))).toBeGreaterThan(LEAST_APART);
      },
    ),
    { numRuns: 25 },
  );
  const at = { xPx: 50, yPx: 50 };
  const inks = Array.from({ length: SHAPE_COUNT }, (_, n) => inkAt(n, false, at));
  for (let a = 0; a < SHAPE_COUNT; a++)
    for (let b = a + 1; b < SHAPE_COUNT; b++)
      expect(apart(inks[a] as boolean[], inks[b] as boolean[]), `${a} and ${b}`).toBeGreaterThan(LEAST_APART);
});

test("LG1 the measure bites: a kind is not apart from itself, nor from the seventeenth, which begins again", () => {
  const ink = inkAt(0, false, { xPx: 50, yPx: 50 });
  expect(apart(ink, ink)).toBe(0);
  expect(apart(inkAt(16, false, { xPx: 50, yPx: 50 }), ink)).toBe(0);
});

test("LG1 each kind has about as much ink as the others", () => {
  const inked = Array.from({ length: SHAPE_COUNT }, (_, n) => inkedPx(inkAt(n, false, { xPx: 50, yPx: 50 })));
  expect(Math.min(...inked)).toBeGreaterThan(30);
  expect(Math.max(...inked)).toBeLessThan(85);
});

test("LG1 paths are short numbers, and a rectangle is one", () => {
  for (let n = 0; n < SHAPE_COUNT; n++)
    expect(glyphPath(n, { xPx: 50, yPx: 50, radiusPx: 5, isOpen: true })).not.toMatch(/NaN|e-|\d\.\d\d/);
  expect(rectPath(1.26, 2, 3, 4)).toBe("M1.3,2h3v4h-3z");
});
