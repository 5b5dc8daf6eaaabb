import { describe, expect, test } from "vitest";
import { type ColumnDecision, ColumnSurvey } from "./column.ts";
import type { DateOptions } from "./date-reading.ts";
import { parseEdtf } from "./edtf.ts";
import { falsePrecision } from "./false-precision.ts";

function settleColumn(cells: readonly string[], options?: DateOptions): ColumnDecision {
  const survey = new ColumnSurvey();
  for (const cell of cells) survey.look(cell);
  return survey.settle(options);
}

const whens = (...texts: readonly string[]) =>
  texts.map((text) => {
    const reading = parseEdtf(text);
    return reading.ok ? reading.when : undefined;
  });

describe("column", () => {
  test("D20 one cell decides the order of the whole column", () => {
    expect(settleColumn(["01/02/2010", "13/02/2010", "x"])).toEqual({ order: "dmy", notes: [] });
    expect(settleColumn(["01/02/2010", "02/13/2010"])).toEqual({ order: "mdy", notes: [] });
    expect(settleColumn(["01-02-2010", "25-12-99"])).toEqual({ order: "dmy", notes: [] });
    expect(settleColumn(["01/02/2010 – 15/02/2010"])).toEqual({ order: "dmy", notes: [] });
  });

  test("D20 where nothing decides, the language's habit holds for all, with one note", () => {
    const note = { kind: "ambiguous-date", scope: "column", rows: [0, 2] };
    expect(settleColumn(["01/02/2010", "9/9/2020", "02/03/2010"])).toEqual({
      order: "dmy",
      notes: [{ ...note, order: "dmy" }],
    });
    expect(settleColumn(["01/02/2010", "9/9/2020", "02/03/2010"], { lang: "en-US" })).toEqual({
      order: "mdy",
      notes: [{ ...note, order: "mdy" }],
    });
    expect(settleColumn(["01/02/2010"], { order: "mdy" })).toEqual({ order: "mdy", notes: [] });
  });

  test("D20 where cells disagree, the unclear ones are noted row by row", () => {
    expect(settleColumn(["13/02/2010", "02/13/2010", "01/02/2010"])).toEqual({
      notes: [{ kind: "ambiguous-date", order: "dmy", scope: "rows", rows: [2] }],
    });
    expect(settleColumn(["13/02/2010", "02/13/2010"])).toEqual({ notes: [] });
  });

  test("D20 dates with dots, ISO dates and numbers decide nothing", () => {
    expect(settleColumn(["13.02.2010", "2010-02-13", "2010/02/13", "1/2", "1-2-3-4", "", "c. 1850"])).toEqual({
      notes: [],
    });
  });

  test("D20 unpadded negative years mean BC, unless a padded one speaks against it", () => {
    const note = { kind: "negative-years", rows: [0] };
    expect(settleColumn(["-44", "1850"])).toEqual({ negativeYears: "bc", notes: [{ ...note, negativeYears: "bc" }] });
    expect(settleColumn(["−44"])).toEqual({ negativeYears: "bc", notes: [{ ...note, negativeYears: "bc" }] });
    expect(settleColumn(["-44", "-0043"])).toEqual({
      negativeYears: "astronomical",
      notes: [{ kind: "negative-years", negativeYears: "astronomical", rows: [0, 1] }],
    });
    expect(settleColumn(["-3400"])).toMatchObject({ negativeYears: "astronomical" });
    expect(settleColumn(["-3400"], { negativeYears: "bc" })).toMatchObject({ negativeYears: "bc", notes: [note] });
    expect(settleColumn(["-500/-400", "1990"])).toMatchObject({ negativeYears: "bc", notes: [{ rows: [0] }] });
    expect(settleColumn(["1850", "–1990"])).toEqual({ notes: [] });
  });

  test("D20 days that were made of years or months are suspected", () => {
    const january = ["1850-01-01", "1851-01-01", "1852-01-01", "1853-03-12"];
    expect(falsePrecision(whens(...january))).toEqual({ kind: "suspicious-precision", of: "year", rows: [0, 1, 2] });
    expect(falsePrecision(whens("1850-05-01", "1851-02-01", "1852-07-12", "1853-03-12"))).toEqual({
      kind: "suspicious-precision",
      of: "month",
      rows: [0, 1],
    });
    expect(falsePrecision(whens("1850-05-01", "1851-02-02", "1852-07-12", "1853-03-12"))).toBeUndefined();
    expect(falsePrecision(whens("1850-01-01", "1851-01-01", "1852-01-01"))).toBeUndefined();
    expect(falsePrecision(whens("1850", "1851", "1852", "1853", "x"))).toBeUndefined();
  });
});
