import { parseCsv } from "./csv.ts";
import { type DateReader, dateReader, loadEveryday } from "./date-reader.ts";
import type { Dated, ReadDate } from "./dated.ts";
import { type DateDesk, oncePerColumn } from "./dating.ts";
import { type Entry, entryOf } from "./entry.ts";
import { dateEntry } from "./entry-date.ts";
import type { Report } from "./finding.ts";
import type { Profile } from "./profile.ts";
import { scanRecords } from "./record-scan.ts";
import type { Everyday } from "./settle-dates.ts";
import { spreadDates } from "./spread-dates.ts";
import type { CsvRow } from "./table.ts";
import { refined } from "./table-entries.ts";
import type { TablePlan } from "./table-plan.ts";
import { type RowDecoder, rowDecoder } from "./utf8-bytes.ts";

/** How many dates are remembered before all are forgotten. */
const MEMORY = 50_000;

/** What is fetched for careful reading. */
export interface RowTools {
  /** Absent where every date is strict EDTF. */
  readonly everyday: Everyday | undefined;
  /** The format that a plan names; our own has nothing to be rewritten. */
  readonly profile: Profile;
}

/** Fetches what the rows of a table need. */
export async function rowTools({ profile, isEveryday }: Pick<TablePlan, "profile" | "isEveryday">): Promise<RowTools> {
  const everyday = isEveryday ? await loadEveryday() : undefined;
  return { everyday, profile: profile === undefined ? {} : (await import("./other-formats.ts")).PROFILES[profile] };
}

/** Reads one row as the whole importer does, by what the head of its table settled. */
export class RowReader {
  readonly plan: TablePlan;
  readonly tools: RowTools;
  /** Reads a date as its column is to be read. */
  readonly read: ReadDate;
  /** True once a date was read that is not strict EDTF. */
  isEveryday = false;
  private readonly report: Report;
  private readonly decoder: RowDecoder;
  private readonly desk: DateDesk;
  private dates: DateReader;
  private remembered = 0;

  constructor(plan: TablePlan, tools: RowTools, report: Report) {
    this.plan = plan;
    this.tools = tools;
    this.report = report;
    this.decoder = rowDecoder(plan.encoding);
    this.dates = this.openDates();
    this.read = (text, column, calendar) => {
      if (this.remembered++ > MEMORY) this.forget();
      return this.dates.read(text, column, calendar);
    };
    const { zone, baseDate, calendar } = plan.options;
    const reportOnce = oncePerColumn(report);
    this.desk = { read: this.read, report, reportOnce, bc: this.dates.bc, zone, baseDate, calendar };
  }

  private openDates(): DateReader {
    const { said, dates } = this.plan;
    const { everyday } = this.tools;
    const noted: Everyday | undefined =
      everyday &&
      ((text, options) => {
        this.isEveryday = true;
        return everyday(text, options);
      });
    return dateReader(noted, (column) => dates.get(column) ?? said);
  }

  private forget(): void {
    this.remembered = 0;
    this.dates = this.openDates();
  }

  /** The text of one row's bytes, its line end included or not. */
  textOf(bytes: Uint8Array): string {
    return this.decoder.decode(bytes);
  }

  /** The cells of one row. */
  rowOf(bytes: Uint8Array, row: number): CsvRow {
    const { delimiter } = this.plan;
    const text = this.textOf(bytes);
    if (!text.includes('"')) return { row, cells: text.replace(/\r?\n$|\r$/, "").split(delimiter) };
    return { row, cells: parseCsv(scanRecords(text, delimiter, 0, 1).text, delimiter).records[0] ?? [] };
  }

  /** What a row says, by column; reports what is wrong with its cells. */
  entryOf(row: CsvRow): Entry {
    return refined(entryOf(row, this.plan.columns, this.report), this.tools.profile, this.report);
  }

  /** A row that cannot be trusted, as the author wrote it. */
  refusedOf(row: CsvRow): Entry {
    return entryOf(row, this.plan.columns, () => undefined);
  }

  /** An entry with its date. */
  datedOf(entry: Entry): Dated {
    return dateEntry(entry, this.desk, spreadDates);
  }
}
