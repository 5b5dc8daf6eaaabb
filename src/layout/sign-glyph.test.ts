import { expect, test } from "vitest";
import { DENIED, DUE, HAPPENED, REPORTED } from "../events/signs.ts";
import { brokenPath, glyphPath, SHAPE_COUNT } from "./glyph.ts";
import { apart, inkedPx, inkOf } from "./ink.ts";
import type { Shape } from "./scene.ts";
import { ShapeSheet } from "./shape-sheet.ts";
import { addGlyph } from "./sign-glyph.ts";

/** Least of a thin ring and a broken one, of which gaps alone tell: of two circles it is 0.07. */
const LEAST_APART = 0.065;
const STATUSES = [0, REPORTED, DENIED, DUE, DUE | HAPPENED, DUE | DENIED];

function drawn(group: number, signs: number, isOpen: boolean): readonly Shape[] {
  const sheet = new ShapeSheet();
  addGlyph(sheet, group, { xPx: 50, yPx: 50, radiusPx: 5, isOpen }, signs);
  return sheet.shapes();
}

/** The corners of a path that is drawn from corner to corner, and steps from the first. */
function cornersOf({ path }: Shape): (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLl])(-?[\d.]+),(-?[\d.]+)/g)].map(([, command, a, b]) => {
    [x, y] = command === "l" ? [x + Number(a), y + Number(b)] : [Number(a), Number(b)];
    return [x, y] as const;
  });
}

const xsOf = (shape: Shape): number[] => cornersOf(shape).map(([x]) => x);

test("LC3 how an event is known and how exactly are two things to see, whatever its group, and neither is a colour", () => {
  for (let group = 0; group < SHAPE_COUNT; group++) {
    const lookOf = (signs: number, isOpen: boolean): string =>
      drawn(group, signs, isOpen)
        .map(({ layer, path }) => `${layer} ${path}`)
        .join("\n");
    const looks = STATUSES.flatMap((signs) => [lookOf(signs, false), lookOf(signs, true)]);
    // What is denied has no date that could be exact.
    expect(new Set(looks).size).toBe(looks.length - STATUSES.filter((signs) => signs & DENIED).length);
  }
});

test("LC3 the inside is full to the day and else open; the outline is heavy, thin, broken, half of each or struck through", () => {
  const layers = (signs: number, isOpen: boolean): string =>
    drawn(1, signs, isOpen)
      .map(({ layer }) => layer)
      .join(" ");
  expect(layers(0, false)).toBe("glyph");
  expect(layers(REPORTED, false)).toBe("ring glyph");
  expect(layers(REPORTED, true)).toBe("ring glyph");
  expect(layers(DENIED, false)).toBe("ring glyph");
  expect(layers(DUE, false)).toBe("sign glyph");
  expect(layers(DUE, true)).toBe("sign glyph");
  expect(layers(DUE | HAPPENED, true)).toBe("sign glyph");
});

test("LC3 each status is told from each other, to the day or not, in black and white", () => {
  const at = { xPx: 50, yPx: 50 };
  for (let group = 0; group < SHAPE_COUNT; group++) {
    const looks = [0, REPORTED, DENIED, DUE, DUE | HAPPENED].flatMap((signs) =>
      (signs === DENIED ? [false] : [false, true]).map((isOpen) => ({
        ink: inkOf(drawn(group, signs, isOpen), at),
        name: `${group}: ${signs} ${isOpen}`,
      })),
    );
    for (const [n, one] of looks.entries())
      for (const other of looks.slice(n + 1))
        expect(apart(one.ink, other.ink), `${one.name} and ${other.name}`).toBeGreaterThan(LEAST_APART);
  }
});

test("LC3 what the key shows as reported or planned is seen in every such mark: a heart, small where the day is not known", () => {
  for (let group = 0; group < SHAPE_COUNT; group++)
    for (const signs of [REPORTED, DUE]) {
      const [full, small] = [false, true].map((isOpen) => {
        const hearts = drawn(group, signs, isOpen).filter(({ layer }) => layer === "glyph");
        return inkedPx(inkOf(hearts, { xPx: 50, yPx: 50 }));
      }) as [number, number];
      expect(small).toBeGreaterThan(3);
      expect(full).toBeGreaterThan(2 * small);
    }
});

test("LC3 what was planned and happened is full where time goes on, and broken before", () => {
  for (let group = 0; group < SHAPE_COUNT; group++)
    for (const isOpen of [false, true]) {
      const [broken, full] = drawn(group, DUE | HAPPENED, isOpen);
      expect(broken?.layer).toBe("sign");
      expect(Math.min(...xsOf(broken as Shape))).toBeLessThanOrEqual(47.5);
      expect(full?.layer).toBe("glyph");
      expect(Math.min(...xsOf(full as Shape))).toBe(50);
      expect(Math.max(...xsOf(full as Shape))).toBeGreaterThanOrEqual(52.5);
    }
});

test("LC3 what is denied has nothing in it but a stroke that is longer than the mark", () => {
  for (let group = 0; group < SHAPE_COUNT; group++) {
    const [outline, stroke] = drawn(group, DENIED, false);
    const across = (shape: Shape): number => Math.max(...cornersOf(shape).map(([x, y]) => x - 50 - (y - 50)));
    expect(across(stroke as Shape)).toBeGreaterThan(across(outline as Shape) + 1);
  }
});

test("LC3 a broken outline has two gaps at least, and all of its corners", () => {
  for (let group = 0; group < SHAPE_COUNT; group++) {
    const glyph = { xPx: 50, yPx: 50, radiusPx: 5, isOpen: false };
    const broken = brokenPath(group, glyph);
    expect(broken.split("M").length - 1).toBeGreaterThan(2);
    for (const corner of glyphPath(group, glyph).slice(1, -1).split("L")) expect(broken).toContain(corner);
  }
});

test("LC3 no mark reaches far beyond its glyph: what stands beside it stays legible", () => {
  for (const signs of STATUSES)
    for (let group = 0; group < SHAPE_COUNT; group++)
      for (const shape of drawn(group, signs, false))
        for (const [x, y] of cornersOf(shape)) {
          expect(Math.abs(x - 50)).toBeLessThan(7.8);
          expect(Math.abs(y - 50)).toBeLessThan(7.8);
        }
});
