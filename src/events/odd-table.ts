import { dateRowOf, firstRows, type IsDate, knownIn } from "./find-header.ts";
import { guessColumns, guessDateColumn, guessTitleColumn } from "./guess-columns.ts";
import { fieldOf, fieldStarting, type Names } from "./headings.ts";
import { type CsvRow, isBlank } from "./table.ts";
import { layoutUnder, type TableDesk, type TableLayout } from "./table-layout.ts";

// Tables whose headings do not tell everything. They are rare, and this file is fetched for them.

const isWritten = (row: CsvRow): boolean => !isBlank(row);

/**
 * True for a table that is written sideways: the first cell of a row names the date, the rest of that row are dates, and the
 * first column holds headings rather than dates.
 */
function isTransposed(rows: readonly CsvRow[], names: Names, isDate: IsDate): boolean {
  const first = firstRows(rows);
  const dates = dateRowOf(first, names);
  if (!dates || dates.rest.filter(isDate).length * 2 < dates.rest.length) return false;
  const others = first.filter((row) => row !== dates.row).map(({ cells }) => cells[0] ?? "");
  return others.length > 0 && others.filter(isDate).length * 2 < others.length;
}

/** A table turned over: its columns become rows. A row's number is then that of the column it was. */
function turn(rows: readonly CsvRow[]): readonly CsvRow[] {
  const written = rows.filter(isWritten);
  const width = written.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, column) => ({
    row: column + 1,
    cells: written.map(({ cells }) => cells[column] ?? ""),
  }));
}

/** The first row, where a heading begins with a name we know ("Date of the event") and none is a date itself. */
function vagueHeader(rows: readonly CsvRow[], names: Names, isDate: IsDate): CsvRow | undefined {
  const [first] = firstRows(rows);
  const either: typeof fieldOf = (cell, all) => fieldOf(cell, all) ?? fieldStarting(cell, all);
  return first && knownIn(first, names, either) > 0 && !first.cells.some(isDate) ? first : undefined;
}

/** The title is the only column of texts that is left, else the one with the longest texts. */
function titled(layout: TableLayout, isDate: IsDate, { report }: TableDesk): TableLayout {
  const { columns, rows, profile } = layout;
  if (columns.at.has("title") || profile.chosen) return layout;
  const text = columns.at.get("text");
  const free = (index: number): boolean => columns.extra.includes(index) || index === text;
  const guess = guessTitleColumn(rows.filter(isWritten), free, isDate);
  report({ kind: "no-title-column", detail: guess === undefined ? undefined : columns.header[guess] });
  if (guess === undefined) return layout;
  const at = new Map(columns.at);
  if (guess === text) at.delete("text");
  at.set("title", guess);
  return { ...layout, columns: { ...columns, at, extra: columns.extra.filter((index) => index !== guess) } };
}

/** A table of times of day under one date that its author settles, or that nobody knows. */
async function timesOnly(rows: readonly CsvRow[], desk: TableDesk): Promise<TableLayout | undefined> {
  const header = rows.find(isWritten);
  if (!header) return undefined;
  const layout = await layoutUnder(header, rows, { ...desk, report: () => undefined });
  const { at } = layout.columns;
  if (!at.has("time") || at.size < 2) return undefined;
  if (desk.options.baseDate === undefined)
    desk.report({ kind: "no-date-column", detail: "There are only times of day" });
  return layout;
}

/** A table whose first row is an event already, or of which nobody knows which column holds the dates. */
function withoutHeader(rows: readonly CsvRow[], isDate: IsDate, { report }: TableDesk): TableLayout | undefined {
  const written = rows.filter(isWritten);
  const [first, ...rest] = written;
  const columns = first?.cells.some(isDate) ? guessColumns(written, isDate) : undefined;
  if (columns) {
    const named = [...columns.at].map(([field, index]) => `${field} ← ${columns.header[index] ?? ""}`).join(", ");
    report({ kind: "no-header", detail: named });
    return { columns, profile: {}, rows };
  }
  const guess = guessDateColumn(rest, isDate);
  const heading = guess === undefined ? undefined : first?.cells[guess]?.trim() || `Column ${guess + 1}`;
  const detail = guess === undefined ? undefined : `Column ${guess + 1}, “${heading}”, looks like dates`;
  report({ kind: "no-date-column", detail, offer: heading && `columns.date=${heading}` });
  return undefined;
}

/** The layout of a table without headings, without a title, or written sideways; `headed` is what its headings tell. */
export async function oddLayout(
  rows: readonly CsvRow[],
  headed: () => Promise<TableLayout | undefined>,
  desk: TableDesk,
): Promise<TableLayout | undefined> {
  const isDate = await desk.dateTest();
  if (isTransposed(rows, desk.names, isDate)) {
    desk.report({ kind: "transposed-table" });
    const turned = turn(rows);
    const [header] = turned;
    return header && titled(await layoutUnder(header, turned, desk), isDate, desk);
  }
  const found = await headed();
  if (found) return titled(found, isDate, desk);
  const timed = await timesOnly(rows, desk);
  if (timed) return titled(timed, isDate, desk);
  const vague = vagueHeader(rows, desk.names, isDate);
  return vague ? titled(await layoutUnder(vague, rows, desk), isDate, desk) : withoutHeader(rows, isDate, desk);
}
