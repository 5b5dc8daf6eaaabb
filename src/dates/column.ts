import { cleanCell } from "./cell.ts";
import type { DateOptions } from "./date-reading.ts";
import { civilOfDay } from "./day.ts";
import type { When } from "./when.ts";

/** Something that a whole column of dates shows, and what was made of it. */
export type ColumnNote =
  | {
      /** Nothing in the column says which number is the month: read in `order`, the language's habit. */
      readonly kind: "ambiguous-date";
      readonly order: "dmy" | "mdy";
      /** `column`: no cell decides, all are read alike. `rows`: some cells say one, some the other, these neither. */
      readonly scope: "column" | "rows";
      /** Indices of the cells that could be read either way. */
      readonly rows: readonly number[];
    }
  | {
      /** What the minus of years means here. */
      readonly kind: "negative-years";
      readonly negativeYears: "astronomical" | "bc";
      readonly rows: readonly number[];
    }
  | {
      /** Suspiciously many days are the first of a year or of a month: years and months, filled up by a program. */
      readonly kind: "suspicious-precision";
      readonly of: "year" | "month";
      readonly rows: readonly number[];
    };

/** What a column of dates settles before its cells are read, to be merged into the options of each. */
export interface ColumnDecision {
  readonly order?: "dmy" | "mdy";
  readonly negativeYears?: "astronomical" | "bc";
  readonly notes: readonly ColumnNote[];
}

/** Two numbers that are a day and a month in some order, and a year: 9/2/2020, 9-2-20. With dots the day is first. */
const NUMBERS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/-])/g;
const NEGATIVE = /(?:^|\/)-(\d+)(?=$|[-/?~%])/g;

/** Fewer days than this say nothing about a habit. */
const FEW = 4;
const MANY_YEARS = 0.6;
const MANY_MONTHS = 0.4;

function settleOrder(cells: readonly string[], { lang, order }: DateOptions): ColumnDecision {
  let dayFirst = false;
  let monthFirst = false;
  const rows: number[] = [];
  for (const [row, cell] of cells.entries())
    for (const [, first, , second] of cell.matchAll(NUMBERS)) {
      if (Number(first) > 12) dayFirst = true;
      else if (Number(second) > 12) monthFirst = true;
      else if (Number(first) !== Number(second) && rows.at(-1) !== row) rows.push(row);
    }
  if (order) return { order, notes: [] };
  const habit = /^en-US\b/i.test(lang ?? "") ? "mdy" : "dmy";
  const noted = (scope: "column" | "rows"): readonly ColumnNote[] =>
    rows.length > 0 ? [{ kind: "ambiguous-date", order: habit, scope, rows }] : [];
  // Where both are seen, no order is settled, and each unclear cell carries its own warning.
  if (dayFirst && monthFirst) return { notes: noted("rows") };
  if (dayFirst || monthFirst) return { order: dayFirst ? "dmy" : "mdy", notes: [] };
  return rows.length > 0 ? { order: habit, notes: noted("column") } : { notes: [] };
}

function settleNegativeYears(cells: readonly string[], { negativeYears }: DateOptions): ColumnDecision {
  let padded = false;
  let unpadded = false;
  const rows: number[] = [];
  for (const [row, cell] of cells.entries())
    for (const [, digits = ""] of cell.matchAll(NEGATIVE)) {
      if (digits.startsWith("0")) padded = true;
      else if (digits.length < 4) unpadded = true;
      if (rows.at(-1) !== row) rows.push(row);
    }
  const meaning = negativeYears ?? (unpadded && !padded ? "bc" : "astronomical");
  if (rows.length === 0) return { ...(negativeYears && { negativeYears }), notes: [] };
  return { negativeYears: meaning, notes: [{ kind: "negative-years", negativeYears: meaning, rows }] };
}

/**
 * Decides for a whole column what no cell can say alone: whether 03/04/2021 is in April or in March, and whether -44
 * is 44 BC. What the options give is not decided again. `rows` are indices of cells.
 */
export function settleColumn(cells: readonly string[], options: DateOptions = {}): ColumnDecision {
  const clean = cells.map((cell) => cleanCell(cell).replaceAll("–", " – "));
  const order = settleOrder(clean, options);
  const years = settleNegativeYears(
    cells.map((cell) => cleanCell(cell)),
    options,
  );
  return { ...order, ...years, notes: [...order.notes, ...years.notes] };
}

/**
 * The hint that days were made of years or months: at least four days of which more than 60 % are 1 January, or more
 * than 40 % the first of some month. `whens` are the dates as read, undefined where a cell was not.
 */
export function falsePrecision(whens: readonly (When | undefined)[]): ColumnNote | undefined {
  let days = 0;
  const firsts: number[] = [];
  const newYears: number[] = [];
  for (const [row, when] of whens.entries()) {
    if (when?.precision !== "day" || when.startMin === null || (when.startMax ?? 0) - when.startMin !== 1) continue;
    days++;
    const { month, day } = civilOfDay(when.startMin);
    if (day === 1) firsts.push(row);
    if (day === 1 && month === 1) newYears.push(row);
  }
  if (days < FEW) return undefined;
  if (newYears.length > MANY_YEARS * days) return { kind: "suspicious-precision", of: "year", rows: newYears };
  return firsts.length > MANY_MONTHS * days ? { kind: "suspicious-precision", of: "month", rows: firsts } : undefined;
}
