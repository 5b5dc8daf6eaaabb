import type { Columns } from "./columns.ts";
import type { Field } from "./field.ts";
import { findColumns } from "./find-columns.ts";
import type { IsDate } from "./find-header.ts";
import type { Report } from "./finding.ts";
import type { Names } from "./headings.ts";
import type { Pause, ReadOptions } from "./input.ts";
import { type Profile, profileNameOf } from "./profile.ts";
import type { CsvRow } from "./table.ts";

/** What is needed to find a table's columns. */
export interface TableDesk {
  readonly names: Names;
  readonly report: Report;
  readonly options: ReadOptions;
  /** Fetches what it takes to tell a date of any spelling. Asked for only where headings do not tell. */
  readonly dateTest: () => Promise<IsDate>;
  readonly pause?: Pause | undefined;
}

/** Where the rows of a table begin, what its columns mean, and the format it is in. */
export interface TableLayout {
  readonly columns: Columns;
  readonly profile: Profile;
  readonly rows: readonly CsvRow[];
}

/** The layout under a row of headings. */
export async function layoutUnder(header: CsvRow, rows: readonly CsvRow[], desk: TableDesk): Promise<TableLayout> {
  const name = profileNameOf(header.cells);
  const profile = name === undefined ? {} : (await import("./other-formats.ts")).PROFILES[name];
  const chosen = new Map(Object.entries({ ...profile.chosen, ...desk.options.columns }) as [Field, string][]);
  const exact = profile.chosen !== undefined;
  const columns = findColumns({ header: header.cells, names: desk.names, chosen, exact }, desk.report);
  return { columns, profile, rows: rows.slice(rows.indexOf(header) + 1) };
}
