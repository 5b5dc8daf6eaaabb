import type { Columns } from "./columns.ts";
import type { Field, FieldCells, SourceField } from "./field.ts";
import type { Report } from "./finding.ts";
import type { CsvRow } from "./table.ts";

/** One row of a table, or one object of a JSON file, by the columns we know. */
export interface Entry {
  /** Spreadsheet row, or index in a JSON file. */
  readonly row: number;
  readonly cells: FieldCells;
  /** What this row's further sources say, for `source 2` columns and lists of sources. */
  readonly further: readonly SourceCells[];
  /** The non-empty cells of columns we do not know, by heading. */
  readonly extra: ReadonlyMap<string, string>;
  /** Where a cell stands, for reports: heading as the author wrote it, or path in a JSON file. */
  readonly heading: (field: Field) => string;
  /** True for a format that says, beside the date, that it is only near the mark. */
  readonly approximate?: true;
}

/** The cells of one source; `date` is the date it gives, where that is not the row's own. Only JSON says the rest of each source. */
export type SourceCells = ReadonlyMap<
  SourceField | "date" | "date_basis" | "certainty" | "value" | "unit" | "speaker",
  string
>;

/** The cell of a column we do not know, by its heading in whatever case. */
export function extraNamed({ extra }: Entry, name: string): string | undefined {
  const exact = extra.get(name);
  if (exact !== undefined) return exact;
  for (const [heading, text] of extra) if (heading.toLowerCase() === name.toLowerCase()) return text;
  return undefined;
}

/** Control characters that text never needs, and those that turn the direction of all that follows. */
const CONTROLS = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;

/** True for text that could make its neighbours read backwards. */
export const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/** A cell's text as it is kept: line ends as `\n`, control characters out, and the mark off that exporting put before a formula. */
export function tidyCell(cell: string): string {
  const text = cell.trim();
  if (text === "") return "";
  const plain = /[^ -~]/.test(text) ? text.replace(/\r\n?/g, "\n").replace(CONTROLS, "") : text;
  return /^'+[=+\-@＝＋－＠]/.test(plain) ? plain.slice(1) : plain;
}

/** Where a cell of a field stands. A date, and an end, may stand in a column of years. */
export function headingIn({ at, header }: Columns): Entry["heading"] {
  return (field) =>
    header[
      at.get(field) ?? (field === "date" ? at.get("year") : field === "end" ? at.get("end_year") : undefined) ?? -1
    ] ?? field;
}

/** What spreadsheets show where a formula failed; in a date it is reported with the date. */
const SHEET_ERROR = /^#(#+|N\/A|[A-Z/0]+[!?])$/;
const IN_DATES = /date|year|month|day|^end/;

/** Takes one row apart. Cells beyond the last heading are reported, never silently dropped. */
export function entryOf(row: CsvRow, columns: Columns, report: Report): Entry {
  const { at, header } = columns;
  const read = (index: number): string => {
    const cell = row.cells[index] ?? "";
    if (TURNS.test(cell)) report({ kind: "bidi-control", row: row.row, column: header[index] });
    return tidyCell(cell);
  };
  const cells = new Map<Field, string>();
  for (const [field, index] of at) {
    const text = read(index);
    if (text !== "") cells.set(field, text);
    if (SHEET_ERROR.test(text) && !IN_DATES.test(field))
      report({ kind: "spreadsheet-error", severity: "warning", row: row.row, column: header[index], value: text });
  }
  const extra = new Map<string, string>();
  for (const index of columns.extra) {
    const text = read(index);
    if (text !== "") extra.set(header[index] ?? "", text);
  }
  const further: SourceCells[] = [];
  for (const source of columns.further) {
    const said = new Map<SourceField, string>();
    for (const [field, index] of source) {
      const text = read(index);
      if (text !== "") said.set(field, text);
    }
    if (said.size > 0) further.push(said);
  }
  const beyond = row.cells
    .slice(header.length)
    .map(tidyCell)
    .filter((text) => text !== "");
  if (beyond.length > 0) report({ kind: "too-many-cells", row: row.row, value: beyond.join(" | ") });
  return { row: row.row, cells, further, extra, heading: headingIn(columns) };
}
