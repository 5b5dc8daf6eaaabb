import { fieldOf, type Names } from "./headings.ts";
import { type CsvRow, isBlank } from "./table.ts";

/** Among how many rows that are not blank the header may stand. */
const HEADER_ROWS = 8;

/** True for a text that is a date, in whatever spelling. */
export type IsDate = (text: string) => boolean;

/** How many columns a row names, if a date or a year is among them. */
export function knownIn(row: CsvRow, names: Names, find: typeof fieldOf): number {
  const fields = new Set(row.cells.map((cell) => find(cell, names)));
  fields.delete(undefined);
  return fields.has("date") || fields.has("year") ? fields.size : 0;
}

/** The rows among which the header may stand. */
export function firstRows(rows: readonly CsvRow[]): readonly CsvRow[] {
  const candidates: CsvRow[] = [];
  for (const row of rows) {
    if (candidates.length === HEADER_ROWS) break;
    if (!isBlank(row)) candidates.push(row);
  }
  return candidates;
}

/** The row that holds the headings: of the first eight that are not blank the one with most headings we know, a date or a year among them. */
export function findHeader(rows: readonly CsvRow[], names: Names): CsvRow | undefined {
  let best: CsvRow | undefined;
  let most = 0;
  for (const row of firstRows(rows)) {
    const known = knownIn(row, names, fieldOf);
    if (known > most) [best, most] = [row, known];
  }
  return best;
}

/** A row of dates, the first cell of which says so, and the rest of it. */
interface DateRow {
  readonly row: CsvRow;
  readonly rest: readonly string[];
}

const isDateField = (cell: string, names: Names): boolean => /^(date|year)$/.test(fieldOf(cell, names) ?? "");

/** True where at least half of some cells, and more than none, look like figures. */
const areFigures = (cells: readonly string[]): boolean => {
  const written = cells.filter((cell) => cell.trim() !== "");
  return written.length > 0 && written.filter((cell) => /\d/.test(cell)).length * 2 >= written.length;
};

/** True for a header that names a date and a title, or has figures below its date. */
function isUpright(header: CsvRow, below: readonly CsvRow[], names: Names): boolean {
  if (header.cells.some((cell) => fieldOf(cell, names) === "title")) return true;
  const at = header.cells.findIndex((cell) => isDateField(cell, names));
  return areFigures(below.map(({ cells }) => cells[at] ?? ""));
}

/**
 * The row whose first cell names the date and whose others look like figures: the dates of a table written sideways, perhaps.
 * None where good headings stand above it: what is called “Begin” there is a title.
 */
export function dateRowOf(rows: readonly CsvRow[], names: Names): DateRow | undefined {
  const at = rows.findIndex(({ cells }) => isDateField(cells[0] ?? "", names));
  const row = rows[at];
  const rest = row?.cells.slice(1).filter((cell) => cell.trim() !== "") ?? [];
  if (!row || rest.length < 2 || !areFigures(rest)) return undefined;
  const header = findHeader(rows, names);
  const above = header ? rows.indexOf(header) : at;
  return header && above < at && isUpright(header, rows.slice(above + 1), names) ? undefined : { row, rest };
}
