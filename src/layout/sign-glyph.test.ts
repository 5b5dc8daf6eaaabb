import { expect, test } from "vitest";
import { DENIED, DUE, HAPPENED, REPORTED } from "../events/signs.ts";
import { SHAPE_COUNT } from "./glyph.ts";
import type { Shape } from "./scene.ts";
import { ShapeSheet } from "./shape-sheet.ts";
import { addGlyph } from "./sign-glyph.ts";

const STATUSES = [0, REPORTED, DENIED, DUE, DUE | HAPPENED, DUE | DENIED];

function drawn(group: number, signs: number, isOpen: boolean): readonly Shape[] {
  const sheet = new ShapeSheet();
  addGlyph(sheet, group, { xPx: 50, yPx: 50, radiusPx: 5, isOpen }, signs);
  return sheet.shapes();
}

test("LC3 how an event is known and how exactly are two things to see, whatever its group, and neither is a colour", () => {
  for (let group = 0; group < SHAPE_COUNT; group++) {
    const looks = STATUSES.flatMap((signs) =>
      [false, true].map((isOpen) => drawn(group, signs, isOpen).map(({ layer, path }) => `${layer} ${path}`)),
    );
    expect(new Set(looks.map((look) => look.join("\n"))).size).toBe(looks.length);
  }
});

test("LC3 the inside is full to the day and else open; the outline is heavy, thin, broken or struck through", () => {
  const layers = (signs: number, isOpen: boolean): string =>
    drawn(1, signs, isOpen)
      .map(({ layer }) => layer)
      .join(" ");
  expect(layers(0, false)).toBe("glyph");
  expect(layers(REPORTED, false)).toBe("ring glyph");
  expect(layers(REPORTED, true)).toBe("ring");
  expect(layers(DENIED, true)).toBe("ring sign");
  expect(layers(DUE, false)).toBe("dash glyph");
  expect(layers(DUE | HAPPENED, true)).toBe("dash sign");
});

test("LC3 no mark reaches far beyond its glyph: what stands beside it stays legible", () => {
  for (const signs of STATUSES)
    for (const { path } of drawn(7, signs, false))
      for (const [, x, y] of path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Math.abs(Number(x) - 50)).toBeLessThanOrEqual(9);
        expect(Math.abs(Number(y) - 50)).toBeLessThanOrEqual(7.5);
      }
});
