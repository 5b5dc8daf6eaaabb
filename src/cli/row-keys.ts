import { earliest, isOpenEnd, latest } from "../dates/bounds.ts";
import type { DateOptions } from "../dates/date-reading.ts";
import type { Day } from "../dates/day.ts";
import type { Columns } from "../events/columns.ts";
import { type DateReader, dateReader } from "../events/date-reader.ts";
import { oncePerColumn } from "../events/dating.ts";
import { type Entry, entryOf, tidyCell } from "../events/entry.ts";
import { dateEntry } from "../events/entry-date.ts";
import type { Field } from "../events/field.ts";
import type { Finding, Report } from "../events/finding.ts";
import { numberOf } from "../events/gather.ts";
import { IsoBytes } from "../events/iso-bytes.ts";
import type { Profile } from "../events/profile.ts";
import type { Everyday } from "../events/settle-dates.ts";
import { spreadDates } from "../events/spread-dates.ts";
import type { RecordBytes } from "./record-bytes.ts";

/** When an event is, for its place in the tiles: [start, end). */
export interface Window {
  start: Day;
  end: Day;
}

/** What is known of the rows of one file. */
export interface RowDesk {
  readonly columns: Columns;
  readonly profile: Profile;
  readonly spread: boolean;
  readonly dates: DateOptions;
  readonly everyday: Everyday;
  readonly report: Report;
}

/** One row, as far as the tiles must know it. */
export interface RowKey {
  /** When it is; undefined for a row that gives no date. */
  readonly time: Window | undefined;
  /** Why it gives none. */
  readonly fault?: Finding | undefined;
  readonly importance: number;
  readonly id: string;
  readonly group: string;
  readonly hasTitle: boolean;
  /** A row that names the timeline, and is no event. */
  readonly cover?: { readonly title?: string | undefined; readonly text?: string | undefined };
}

/** Texts that a reader of dates remembers; then a new one begins, since large tables have no end of different dates. */
const REMEMBERED = 50_000;
/** What only a careful reading understands. */
const CAREFUL: readonly Field[] = [
  "time",
  "end_time",
  "timezone",
  "calendar",
  "type",
  "year",
  "month",
  "day",
  "end_year",
  "end_month",
  "end_day",
];
const OTHER_YEARS = /^(fa|prs|ps)\b/i;

/** Tells of each row when it is and how important. Plain ISO dates are read from their bytes, everything else as the importer does. */
export class RowKeys {
  private readonly desk: RowDesk;
  private readonly isFast: boolean;
  private readonly at: (field: Field) => number;
  private readonly reportOnce: Report;
  private readonly iso = new IsoBytes();
  private readonly window: Window = { start: 0, end: 0 };
  private reader: DateReader;
  private read = 0;

  constructor(desk: RowDesk) {
    const { columns, profile, dates, spread } = desk;
    this.desk = desk;
    this.at = (field) => columns.at.get(field) ?? -1;
    const careful = spread || profile.refine !== undefined || CAREFUL.some((field) => columns.at.has(field));
    this.isFast = !careful && dates.calendar === undefined && !OTHER_YEARS.test(dates.lang ?? "");
    this.reader = dateReader(desk.everyday, () => dates);
    this.reportOnce = oncePerColumn(desk.report);
  }

  /** Reads the record that stands in `record`. What must be said about its cells is reported. */
  keyOf(record: RecordBytes): RowKey {
    const { columns, report } = this.desk;
    if (record.cells > columns.header.length) this.reportBeyond(record);
    const id = this.textOf(record, "id");
    // Of rows that are events by themselves nobody asks.
    const hasTitle = id === "" || this.at("title") < 0 || this.textOf(record, "title") !== "";
    const group = this.textOf(record, "group");
    const own = { importance: this.importanceOf(record), id, group, hasTitle };
    const time = this.isFast ? this.fastTime(record) : undefined;
    if (time) return { time, ...own };
    const cells = record.texts();
    const plain = entryOf({ row: record.row, cells: cells.slice(0, columns.header.length) }, columns, report);
    const entry = this.desk.profile.refine?.(plain, report) ?? plain;
    const cover = this.coverOf(entry);
    if (cover) return { time: undefined, ...own, cover };
    return { ...this.carefulTime(entry), ...own };
  }

  private textOf(record: RecordBytes, field: Field): string {
    const at = this.at(field);
    return at < 0 ? "" : tidyCell(record.text(at));
  }

  private fastTime(record: RecordBytes): Window | undefined {
    const { iso, window } = this;
    const [date, end] = [this.at("date"), this.at("end")];
    if (date < 0 || date >= record.cells) return undefined;
    if (!iso.read(record.line, record.starts[date] as number, record.ends[date] as number)) return undefined;
    window.start = iso.min;
    window.end = iso.max;
    if (end < 0 || end >= record.cells || record.starts[end] === record.ends[end]) return window;
    if (!iso.read(record.line, record.starts[end] as number, record.ends[end] as number)) return undefined;
    if (window.start >= iso.max) return undefined;
    window.end = iso.max;
    return window;
  }

  private carefulTime(entry: Entry): Pick<RowKey, "time" | "fault"> {
    const { dates, everyday, report, spread } = this.desk;
    if (++this.read % REMEMBERED === 0) this.reader = dateReader(everyday, () => dates);
    const { read, bc } = this.reader;
    const desk = { read, report, reportOnce: this.reportOnce, bc, zone: dates.zone, calendar: dates.calendar };
    const { when, fault } = dateEntry(entry, desk, spread ? spreadDates : undefined);
    if (!when) return { time: undefined, fault };
    const isBand = /^(era|band|background|period)$/i.test(entry.cells.get("type") ?? "");
    if (isBand && when.precision !== "interval") {
      const fault: Finding = { kind: "era-needs-end", row: entry.row, column: entry.heading("end") };
      return { time: undefined, fault };
    }
    const start = earliest(when);
    const end = isOpenEnd(when) ? Infinity : latest(when);
    return { time: { start, end: end > start ? end : start + 1 } };
  }

  private coverOf({ cells }: Entry): RowKey["cover"] {
    if (!/^title$/i.test(cells.get("type") ?? "")) return undefined;
    return { title: cells.get("title"), text: cells.get("text") };
  }

  private importanceOf(record: RecordBytes): number {
    const text = this.textOf(record, "importance");
    if (text === "") return 1;
    const number = numberOf(text);
    if (!Number.isNaN(number)) return number;
    const column = this.desk.columns.header[this.at("importance")];
    this.desk.report({ kind: "bad-number", row: record.row, column, value: text });
    return 1;
  }

  private reportBeyond(record: RecordBytes): void {
    const beyond = record
      .texts()
      .slice(this.desk.columns.header.length)
      .map(tidyCell)
      .filter((text) => text !== "");
    if (beyond.length > 0) this.desk.report({ kind: "too-many-cells", row: record.row, value: beyond.join(" | ") });
  }
}
