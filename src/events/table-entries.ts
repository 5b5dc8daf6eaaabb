import type { Columns } from "./columns.ts";
import { type Entry, entryOf } from "./entry.ts";
import type { Field } from "./field.ts";
import { findColumns } from "./find-columns.ts";
import { findHeader, findVagueHeader, type IsDate, isTransposed, mayBeTransposed, turn } from "./find-header.ts";
import type { Report } from "./finding.ts";
import { guessColumns, guessDateColumn, guessTitleColumn } from "./guess-columns.ts";
import type { Names } from "./headings.ts";
import type { Pause, ReadOptions } from "./input.ts";
import type { Profile } from "./profile.ts";
import { profileOf } from "./profiles.ts";
import { type CsvRow, type CsvTable, isBlank } from "./table.ts";

/** What a table gives: its entries, its columns, and the format it is in. */
export interface TableEntries {
  readonly entries: readonly Entry[];
  /** Rows that cannot be trusted, for an unclosed quotation mark. */
  readonly refused: readonly Entry[];
  readonly columns: Columns;
  readonly profile: Profile;
}

/** What is needed to find a table's columns. */
export interface TableDesk {
  readonly names: Names;
  readonly report: Report;
  readonly options: ReadOptions;
  /** Fetches what it takes to tell a date of any spelling. Asked for only where headings do not tell. */
  readonly dateTest: () => Promise<IsDate>;
  readonly pause?: Pause | undefined;
}

/** Where the rows of a table begin, and what its columns mean. */
interface Layout {
  readonly columns: Columns;
  readonly profile: Profile;
  readonly rows: readonly CsvRow[];
}

const chosenOf = (...maps: readonly (Partial<Record<Field, string>> | undefined)[]): ReadonlyMap<Field, string> =>
  new Map(maps.flatMap((map) => Object.entries(map ?? {}) as [Field, string][]));

function isDated({ at }: Columns, { baseDate }: ReadOptions): boolean {
  return at.has("date") || at.has("year") || (baseDate !== undefined && at.has("time"));
}

/** The layout under a row of headings. */
function underHeader(header: CsvRow, rows: readonly CsvRow[], desk: TableDesk): Layout {
  const profile = profileOf(header.cells);
  const chosen = chosenOf(profile.chosen, desk.options.columns);
  const exact = profile.chosen !== undefined;
  const columns = findColumns({ header: header.cells, names: desk.names, chosen, exact }, desk.report);
  return { columns, profile, rows: rows.slice(rows.indexOf(header) + 1) };
}

/** The title is the only column of texts that is left, else the one with the longest texts. */
async function withTitle(layout: Layout, { report, dateTest }: TableDesk): Promise<Layout> {
  const { columns, rows, profile } = layout;
  if (columns.at.has("title") || profile.name === "acled" || profile.name === "ucdp") return layout;
  const text = columns.at.get("text");
  const free = (index: number): boolean => columns.extra.includes(index) || index === text;
  const guess = guessTitleColumn(
    rows.filter((row) => !isBlank(row)),
    free,
    await dateTest(),
  );
  report({ kind: "no-title-column", detail: guess === undefined ? undefined : columns.header[guess] });
  if (guess === undefined) return layout;
  const at = new Map(columns.at);
  if (guess === text) at.delete("text");
  at.set("title", guess);
  return { ...layout, columns: { ...columns, at, extra: columns.extra.filter((index) => index !== guess) } };
}

/** Where headings do not tell: the first row is an event already, or nobody knows which column holds the dates. */
async function withoutHeader(rows: readonly CsvRow[], desk: TableDesk): Promise<Layout | undefined> {
  const { report, names } = desk;
  const isDate = await desk.dateTest();
  const vague = findVagueHeader(rows, names, isDate);
  if (vague) return withTitle(underHeader(vague, rows, desk), desk);
  const written = rows.filter((row) => !isBlank(row));
  const [first, ...rest] = written;
  if (first?.cells.some(isDate)) {
    const columns = guessColumns(written, isDate);
    if (columns) {
      const named = [...columns.at].map(([field, index]) => `${field} ← ${columns.header[index] ?? ""}`).join(", ");
      report({ kind: "no-header", detail: named });
      return { columns, profile: { name: "own" }, rows };
    }
  }
  const guess = guessDateColumn(rest, isDate);
  const heading = guess === undefined ? undefined : first?.cells[guess]?.trim() || `Column ${guess + 1}`;
  const detail = guess === undefined ? undefined : `Column ${guess + 1}, “${heading}”, looks like dates`;
  report({ kind: "no-date-column", detail, offer: heading });
  return undefined;
}

async function layoutOf(rows: readonly CsvRow[], desk: TableDesk): Promise<Layout | undefined> {
  const { names, options, report } = desk;
  if (mayBeTransposed(rows, names) && isTransposed(rows, names, await desk.dateTest())) {
    report({ kind: "transposed-table" });
    const turned = turn(rows);
    const [header] = turned;
    return header && withTitle(underHeader(header, turned, desk), desk);
  }
  const chosen = options.columns?.date;
  const header =
    chosen === undefined ? undefined : rows.find(({ cells }) => cells.some((cell) => cell.trim() === chosen.trim()));
  const found = header ?? findHeader(rows, names);
  if (!found) {
    const timed = timesOnly(rows, desk);
    return timed ? withTitle(timed, desk) : withoutHeader(rows, desk);
  }
  if (rows.slice(0, rows.indexOf(found)).some((row) => !isBlank(row)))
    report({ kind: "header-not-first-row", row: found.row });
  return withTitle(underHeader(found, rows, desk), desk);
}

/** A table of times of day under one date that its author settles, or that nobody knows. */
function timesOnly(rows: readonly CsvRow[], desk: TableDesk): Layout | undefined {
  const header = rows.find((row) => !isBlank(row));
  if (!header) return undefined;
  const layout = underHeader(header, rows, { ...desk, report: () => undefined });
  const { at } = layout.columns;
  if (!at.has("time") || at.size < 2) return undefined;
  if (!isDated(layout.columns, desk.options))
    desk.report({ kind: "no-date-column", detail: "There are only times of day" });
  return layout;
}

/** Finds the columns of a table and takes its rows apart. Undefined where nobody can tell which column holds the dates. */
export async function entriesOfTable(table: CsvTable, desk: TableDesk): Promise<TableEntries | undefined> {
  const { report, pause } = desk;
  if (!table.rows.some((row) => !isBlank(row))) {
    report({ kind: "empty-file" });
    return undefined;
  }
  const layout = await layoutOf(table.rows, desk);
  if (!layout) return undefined;
  const { columns, profile } = layout;
  const unclosed = new Set(table.quotes.filter((fault) => fault.unclosed).map(({ row }) => row));
  for (const { row, unclosed: open } of table.quotes)
    report({ kind: "bad-quotes", severity: open ? "error" : "warning", row });
  const entries: Entry[] = [];
  const refused: Entry[] = [];
  for (const row of layout.rows) {
    if (isBlank(row)) continue;
    const open = unclosed.has(row.row);
    const entry = entryOf(row, columns, open ? () => undefined : report);
    if (open) refused.push(entry);
    else entries.push(profile.refine?.(entry, report) ?? entry);
    if (entries.length % 250 === 0) await pause?.();
  }
  if (layout.rows.every(isBlank)) report({ kind: "no-rows" });
  return { entries, refused, columns, profile };
}
