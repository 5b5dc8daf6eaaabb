import { cleanCell } from "./cell.ts";
import type { DateOptions } from "./date-reading.ts";

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

/** Looks at the cells of a column one by one, and decides for the whole of it what no cell can say alone. */
export class ColumnSurvey {
  #cells = 0;
  #dayFirst = false;
  #monthFirst = false;
  #padded = false;
  #unpadded = false;
  /** Cells whose numbers may be a day and a month in either order, and cells with a minus. */
  readonly #unclear: number[] = [];
  readonly #negative: number[] = [];

  look(text: string): void {
    const row = this.#cells++;
    const cell = cleanCell(text);
    for (const [, first, , second] of cell.replaceAll("–", " – ").matchAll(NUMBERS)) {
      if (Number(first) > 12) this.#dayFirst = true;
      else if (Number(second) > 12) this.#monthFirst = true;
      else if (Number(first) !== Number(second) && this.#unclear.at(-1) !== row) this.#unclear.push(row);
    }
    for (const [, digits = ""] of cell.matchAll(NEGATIVE)) {
      if (digits.startsWith("0")) this.#padded = true;
      else if (digits.length < 4) this.#unpadded = true;
      if (this.#negative.at(-1) !== row) this.#negative.push(row);
    }
  }

  /** What the options give is not decided again. */
  settle(options: DateOptions = {}): ColumnDecision {
    const order = this.#order(options);
    const years = this.#negativeYears(options);
    return { ...order, ...years, notes: [...order.notes, ...years.notes] };
  }

  #order({ lang, order }: DateOptions): ColumnDecision {
    if (order) return { order, notes: [] };
    const [dayFirst, monthFirst, rows] = [this.#dayFirst, this.#monthFirst, this.#unclear];
    const habit = /^en-US\b/i.test(lang ?? "") ? "mdy" : "dmy";
    const noted = (scope: "column" | "rows"): readonly ColumnNote[] =>
      rows.length > 0 ? [{ kind: "ambiguous-date", order: habit, scope, rows }] : [];
    // Where both are seen, no order is settled, and each unclear cell carries its own warning.
    if (dayFirst && monthFirst) return { notes: noted("rows") };
    if (dayFirst || monthFirst) return { order: dayFirst ? "dmy" : "mdy", notes: [] };
    return rows.length > 0 ? { order: habit, notes: noted("column") } : { notes: [] };
  }

  #negativeYears({ negativeYears }: DateOptions): ColumnDecision {
    const rows = this.#negative;
    const meaning = negativeYears ?? (this.#unpadded && !this.#padded ? "bc" : "astronomical");
    if (rows.length === 0) return { ...(negativeYears && { negativeYears }), notes: [] };
    return { negativeYears: meaning, notes: [{ kind: "negative-years", negativeYears: meaning, rows }] };
  }
}
