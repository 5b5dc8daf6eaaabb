import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellAfter } from "./grid-keys.ts";

const SIZE = { rows: 30, columns: 7 };
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const after = (key: string, row: number, column: number, more: Partial<typeof plain> = {}, rtl = false) =>
  cellAfter({ row, column }, { ...plain, key, ...more }, SIZE, rtl);

describe("XM1 the keys of a grid", () => {
  test("XM1 arrows go to the next cell, Home and End to the row's ends, pages ten rows", () => {
    expect(after("ArrowDown", 3, 2)).toEqual({ row: 4, column: 2 });
    expect(after("ArrowUp", 3, 2)).toEqual({ row: 2, column: 2 });
    expect(after("ArrowRight", 3, 2)).toEqual({ row: 3, column: 3 });
    expect(after("ArrowLeft", 3, 2)).toEqual({ row: 3, column: 1 });
    expect(after("Home", 3, 2)).toEqual({ row: 3, column: 0 });
    expect(after("End", 3, 2)).toEqual({ row: 3, column: 6 });
    expect(after("Home", 3, 2, { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(after("End", 3, 2, { ctrlKey: true })).toEqual({ row: 29, column: 6 });
    expect(after("PageDown", 3, 2)).toEqual({ row: 13, column: 2 });
    expect(after("PageUp", 3, 2)).toEqual({ row: 0, column: 2 });
  });

  test("XM1 from right to left the sideways arrows change places", () => {
    expect(after("ArrowRight", 3, 2, {}, true)).toEqual({ row: 3, column: 1 });
    expect(after("ArrowLeft", 3, 2, {}, true)).toEqual({ row: 3, column: 3 });
    expect(after("Home", 3, 2, {}, true)).toEqual({ row: 3, column: 0 });
  });

  test("XM1 other keys, and those of the browser, lead nowhere", () => {
    for (const key of ["Enter", " ", "Escape", "Tab", "a"]) expect(after(key, 3, 2)).toBeUndefined();
    for (const more of [{ metaKey: true }, { altKey: true }, { shiftKey: true }])
      expect(after("ArrowDown", 3, 2, more)).toBeUndefined();
    expect(after("ArrowDown", 3, 2, { ctrlKey: true })).toBeUndefined();
  });

  test("XM1 no key leaves the table", () => {
    const keys = fc.constantFrom(
      "ArrowDown",
      "ArrowUp",
      "ArrowRight",
      "ArrowLeft",
      "Home",
      "End",
      "PageDown",
      "PageUp",
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(keys, fc.boolean(), fc.boolean())),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (pressed, rows, columns) => {
          let at = { row: 0, column: 0 };
          for (const [key, ctrlKey, rtl] of pressed) {
            at = cellAfter(at, { ...plain, key, ctrlKey }, { rows, columns }, rtl) ?? at;
            expect(at.row).toBeGreaterThanOrEqual(0);
            expect(at.row).toBeLessThan(rows);
            expect(at.column).toBeGreaterThanOrEqual(0);
            expect(at.column).toBeLessThan(columns);
          }
        },
      ),
    );
  });
});
