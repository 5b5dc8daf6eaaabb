import { fieldOf, fieldStarting, type Names } from "./headings.ts";
import { type CsvRow, isBlank } from "./table.ts";

/** Among how many rows that are not blank the header may stand. */
const HEADER_ROWS = 8;

/** True for a text that is a date, in whatever spelling. */
export type IsDate = (text: string) => boolean;

function knownIn(row: CsvRow, names: Names, find: typeof fieldOf): number {
  const fields = new Set(row.cells.map((cell) => find(cell, names)));
  fields.delete(undefined);
  return fields.has("date") || fields.has("year") ? fields.size : 0;
}

function candidatesIn(rows: readonly CsvRow[]): readonly CsvRow[] {
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
  for (const row of candidatesIn(rows)) {
    const known = knownIn(row, names, fieldOf);
    if (known > most) [best, most] = [row, known];
  }
  return best;
}

/** The first row, where a heading begins with a name we know ("Date of the event") and none is a date itself. */
export function findVagueHeader(rows: readonly CsvRow[], names: Names, isDate: IsDate): CsvRow | undefined {
  const [first] = candidatesIn(rows);
  const either: typeof fieldOf = (cell, all) => fieldOf(cell, all) ?? fieldStarting(cell, all);
  return first && knownIn(first, names, either) > 0 && !first.cells.some(isDate) ? first : undefined;
}

/** The row whose first cell names the date and whose others look like figures: the dates of a table written sideways, perhaps. */
function dateRowOf(
  rows: readonly CsvRow[],
  names: Names,
): { readonly row: CsvRow; readonly rest: readonly string[] } | undefined {
  const row = rows.find(({ cells }) => /^(date|year)$/.test(fieldOf(cells[0] ?? "", names) ?? ""));
  const rest = row?.cells.slice(1).filter((cell) => cell.trim() !== "") ?? [];
  const figures = rest.filter((cell) => /\d/.test(cell)).length;
  return row && rest.length > 1 && figures * 2 >= rest.length ? { row, rest } : undefined;
}

/** True for a table worth a closer look with `isTransposed`, which needs to read dates. */
export function mayBeTransposed(rows: readonly CsvRow[], names: Names): boolean {
  return dateRowOf(candidatesIn(rows), names) !== undefined;
}

/**
 * True for a table that is written sideways: the first cell of a row names the date, the rest of that row are dates, and the
 * first column holds headings rather than dates.
 */
export function isTransposed(rows: readonly CsvRow[], names: Names, isDate: IsDate): boolean {
  const candidates = candidatesIn(rows);
  const dates = dateRowOf(candidates, names);
  if (!dates || dates.rest.filter(isDate).length * 2 < dates.rest.length) return false;
  const others = candidates.filter((row) => row !== dates.row).map(({ cells }) => cells[0] ?? "");
  return others.length > 0 && others.filter(isDate).length * 2 < others.length;
}

/** A table turned over: its columns become rows. A row's number is then that of the column it was. */
export function turn(rows: readonly CsvRow[]): readonly CsvRow[] {
  const written = rows.filter((row) => !isBlank(row));
  const width = written.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, column) => ({
    row: column + 1,
    cells: written.map(({ cells }) => cells[column] ?? ""),
  }));
}
