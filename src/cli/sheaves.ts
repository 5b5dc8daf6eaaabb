import type { Finding, Report } from "../events/finding.ts";
import type { RecordBytes } from "./record-bytes.ts";
import type { RowKey, Window } from "./row-keys.ts";
import type { EventKey } from "./sorted-run.ts";

/** An event with its rows, or why its rows are none. */
export type Sheaf =
  | { readonly kind: "event"; readonly key: EventKey; readonly group: string; readonly rows: Buffer }
  | { readonly kind: "refused"; readonly count: number };

const NEWLINE = Buffer.from("\n");

/**
 * Gathers rows into events: rows of one id that stand one after another are one event, every other row is one by itself. The first usable
 * date dates it, the first row with a title says how important it is and in which group.
 */
export class Sheaves {
  private readonly report: Report;
  private id = "";
  private rows: Buffer[] = [];
  private time: Window | undefined;
  private importance = 1;
  private group = "";
  private titled = false;
  private faults: Finding[] = [];
  private readonly dateColumn: string;

  constructor(report: Report, dateColumn: string) {
    this.report = report;
    this.dateColumn = dateColumn;
  }

  /** True where a row goes on with the event that is open. */
  continues({ id }: RowKey): boolean {
    return this.rows.length > 0 && id !== "" && id === this.id;
  }

  /** Adds a row. Close what is open first, unless the row continues it. */
  add(record: RecordBytes, key: RowKey): void {
    const isFirst = this.rows.length === 0;
    this.rows.push(Buffer.from(record.line.subarray(record.from, record.to)));
    this.id = key.id;
    if (isFirst || (!this.titled && key.hasTitle)) {
      this.importance = key.importance;
      this.group = key.group;
    }
    this.titled ||= key.hasTitle;
    if (!this.time && key.time) this.time = { start: key.time.start, end: key.time.end };
    if (key.fault) this.faults.push(key.fault);
    else if (!key.time) this.faults.push({ kind: "missing-date", row: record.row, column: this.dateColumn });
  }

  /** What the open rows make; undefined where there are none. */
  close(): Sheaf | undefined {
    const { rows, time, importance, group } = this;
    if (rows.length === 0) return undefined;
    for (const fault of this.faults)
      if (!time) this.report({ ...fault, severity: "error" });
      // A row without a date of its own has its event's.
      else if (fault.kind !== "missing-date") this.report({ ...fault, severity: "warning" });
    this.rows = [];
    this.time = undefined;
    this.titled = false;
    this.faults = [];
    if (!time) return { kind: "refused", count: rows.length };
    const bytes = rows.length === 1 ? rows[0] : Buffer.concat(rows.flatMap((row) => [row, NEWLINE]).slice(0, -1));
    return { kind: "event", key: { ...time, importance }, group, rows: bytes ?? Buffer.alloc(0) };
  }
}
