import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellAfter } from "./grid-keys.ts";

const SIZE = { rows: 30, columns: 7 };
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const FROM = { row: 3, column: 2 };
const press = (key: string, more: Partial<typeof plain> = {}, rtl = false) =>
  cellAfter(FROM, { ...plain, key, ...more }, SIZE, rtl);

describe("XM1 the keys of a grid", () => {
  test("XM1 arrows go to the next cell, Home and End to the row's ends, pages ten rows", () => {
    expect(press("ArrowDown")).toEqual({ row: 4, column: 2 });
    expect(press("ArrowUp")).toEqual({ row: 2, column: 2 });
    expect(press("ArrowRight")).toEqual({ row: 3, column: 3 });
    expect(press("ArrowLeft")).toEqual({ row: 3, column: 1 });
    expect(press("Home")).toEqual({ row: 3, column: 0 });
    expect(press("End")).toEqual({ row: 3, column: 6 });
    expect(press("Home", { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(press("End", { ctrlKey: true })).toEqual({ row: 29, column: 6 });
    expect(press("PageDown")).toEqual({ row: 13, column: 2 });
    expect(press("PageUp")).toEqual({ row: 0, column: 2 });
  });

  test("XM1 from right to left the sideways arrows change places", () => {
    expect(press("ArrowRight", {}, true)).toEqual({ row: 3, column: 1 });
    expect(press("ArrowLeft", {}, true)).toEqual({ row: 3, column: 3 });
    expect(press("Home", {}, true)).toEqual({ row: 3, column: 0 });
  });

  test("XM1 other keys, and those of the browser, lead nowhere", () => {
    for (const key of ["Enter", " ", "Escape", "Tab", "a"]) expect(press(key)).toBeUndefined();
    for (const more of [{ metaKey: true }, { altKey: true }, { shiftKey: true }])
      expect(press("ArrowDown", more)).toBeUndefined();
    expect(press("ArrowDown", { ctrlKey: true })).toBeUndefined();
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
