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

/** The row whose first cell names the date and whose others look like figures: the dates of a table written sideways, perhaps. */
export function dateRowOf(
  rows: readonly CsvRow[],
  names: Names,
): { readonly row: CsvRow; readonly rest: readonly string[] } | undefined {
  const row = rows.find(({ cells }) => /^(date|year)$/.test(fieldOf(cells[0] ?? "", names) ?? ""));
  const rest = row?.cells.slice(1).filter((cell) => cell.trim() !== "") ?? [];
  const figures = rest.filter((cell) => /\d/.test(cell)).length;
  return row && rest.length > 1 && figures * 2 >= rest.length ? { row, rest } : undefined;
}
