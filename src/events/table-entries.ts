import type { Columns } from "./columns.ts";
import { type Entry, entryOf } from "./entry.ts";
import { dateRowOf, findHeader, firstRows } from "./find-header.ts";
import type { Report } from "./finding.ts";
import { inBreaths } from "./in-breaths.ts";
import type { Profile } from "./profile.ts";
import { type CsvRow, type CsvTable, isBlank } from "./table.ts";
import { layoutUnder, type TableDesk, type TableLayout } from "./table-layout.ts";

/** What a table gives: its entries, its columns, and the format it is in. */
export interface TableEntries {
  readonly entries: readonly Entry[];
  /** Rows that cannot be trusted, for an unclosed quotation mark. */
  readonly refused: readonly Entry[];
  readonly columns: Columns;
  readonly profile: Profile;
}

/** What the headings of a table tell; nothing where there are none. */
async function headedLayout(rows: readonly CsvRow[], desk: TableDesk): Promise<TableLayout | undefined> {
  const { names, options, report } = desk;
  const date = options.columns?.date?.trim();
  const chosen = date === undefined ? undefined : rows.find(({ cells }) => cells.some((cell) => cell.trim() === date));
  const header = chosen ?? findHeader(rows, names);
  if (!header) return undefined;
  if (rows.slice(0, rows.indexOf(header)).some((row) => !isBlank(row)))
    report({ kind: "header-not-first-row", row: header.row });
  return layoutUnder(header, rows, desk);
}

/** Where the rows of a table begin and what its columns mean; undefined where nobody can tell. */
export async function layoutOf(rows: readonly CsvRow[], desk: TableDesk): Promise<TableLayout | undefined> {
  // A table that may be written sideways is looked at before its headings are believed.
  const sideways = dateRowOf(firstRows(rows), desk.names) !== undefined;
  const headed = sideways ? undefined : await headedLayout(rows, desk);
  if (headed && (headed.columns.at.has("title") || headed.profile.chosen)) return headed;
  const { oddLayout } = await import("./odd-table.ts");
  return oddLayout(rows, async () => (sideways ? headedLayout(rows, desk) : headed), desk);
}

/** `actor1`, `actor2` and so on are one list of actors; what stands beside a first actor is no unknown column. */
function withActors(entry: Entry): Entry {
  const first = entry.heading("actors");
  if (!/^actor[ _-]?1$/i.test(first)) return entry;
  const extra = new Map(entry.extra);
  const actors = [entry.cells.get("actors")];
  for (const [heading, text] of entry.extra)
    if (/^actor[ _-]?[2-9]$/i.test(heading) && extra.delete(heading)) actors.push(text);
  const list = actors.filter(Boolean).join(";");
  return list === "" ? entry : { ...entry, extra, cells: new Map(entry.cells).set("actors", list) };
}

/** An entry as its table's format means it. */
export function refined(entry: Entry, { refine }: Profile, report: Report): Entry {
  return refine?.(entry, report) ?? withActors(entry);
}

/** Finds the columns of a table and takes its rows apart. Undefined where nobody can tell which column holds the dates. */
export async function entriesOfTable({ rows, quotes }: CsvTable, desk: TableDesk): Promise<TableEntries | undefined> {
  const { report, pause } = desk;
  if (rows.every(isBlank)) {
    report({ kind: "empty-file" });
    return undefined;
  }
  const layout = await layoutOf(rows, desk);
  if (!layout) return undefined;
  const { columns, profile } = layout;
  const unclosed = new Set(quotes.filter((fault) => fault.unclosed).map(({ row }) => row));
  for (const { row, unclosed: open } of quotes)
    report({ kind: "bad-quotes", severity: open ? "error" : "warning", row });
  const entries: Entry[] = [];
  const refused: Entry[] = [];
  await inBreaths(layout.rows, pause, (row) => {
    if (isBlank(row)) return;
    const open = unclosed.has(row.row);
    const entry = entryOf(row, columns, open ? () => undefined : report);
    if (open) refused.push(entry);
    else entries.push(refined(entry, profile, report));
  });
  if (layout.rows.every(isBlank)) report({ kind: "no-rows" });
  return { entries, refused, columns, profile };
}
