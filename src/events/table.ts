/** One record of a table: its cells, and where they stand in the spreadsheet. */
export interface CsvRow {
  /** Spreadsheet row: the first line of the file is 1, blank lines count, a quoted line break does not. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A record whose quotation marks do not pair. */
export interface QuoteFault {
  readonly row: number;
  /** True when a mark is opened and never closed, so that the record cannot be trusted. */
  readonly unclosed: boolean;
}

/** A file of cells as it stands, before any column is understood. Blank rows are kept. */
export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly quotes: readonly QuoteFault[];
}

/** True for a row in which nothing is written. */
export function isBlank(row: CsvRow): boolean {
  return row.cells.every((cell) => cell.trim() === "");
}
