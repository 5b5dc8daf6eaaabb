import type { DateWarning } from "../dates/date-reading.ts";
import type { When } from "../dates/when.ts";
import type { DateColumn, ReadDate } from "./dated.ts";
import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Finding, Report } from "./finding.ts";

/** Leaves a finding of a kind once for each column. */
export function oncePerColumn(report: Report): Report {
  const told = new Set<string>();
  return (finding) => {
    const key = `${finding.kind} ${finding.column}`;
    if (!told.has(key)) report(finding);
    told.add(key);
  };
}

/** What is needed to date entries. */
export interface DateDesk {
  readonly read: ReadDate;
  readonly report: Report;
  /** Leaves a finding that concerns a whole column, once. */
  readonly reportOnce: Report;
  /** True when a year -44 in a column of its own means 44 BC, false when it is the astronomical year. */
  readonly bc: boolean;
  /** Zone of clock times that give none. */
  readonly zone?: string | undefined;
  /** The calendar of dates that name none. */
  readonly calendar?: string | undefined;
  /** The date of rows that give only a time of day. */
  readonly baseDate?: string | undefined;
}

/** A date found and the column it stands in, or why there is none. */
export type Found = { readonly when: When; readonly field: Field } | { readonly fault: Finding };

/** One entry while it is dated: its cells, what was found wrong, and the cells that could not be used. */
export class Dating {
  readonly entry: Entry;
  readonly desk: DateDesk;
  readonly unused: Field[] = [];

  constructor(entry: Entry, desk: DateDesk) {
    this.entry = entry;
    this.desk = desk;
  }

  get(field: Field): string | undefined {
    return this.entry.cells.get(field);
  }

  finding(kind: Finding["kind"], field: Field, more: Partial<Finding> = {}): Finding {
    return { kind, row: this.entry.row, column: this.entry.heading(field), value: this.get(field), ...more };
  }

  warn(kind: Finding["kind"], field: Field, more: Partial<Finding> = {}): void {
    this.desk.report({ ...this.finding(kind, field, more), severity: "warning" });
  }

  /** The date that one cell holds. */
  fromText(field: Field, column: DateColumn): Found | undefined {
    const text = this.get(field);
    if (text === undefined) return undefined;
    const reading = this.desk.read(text, column, this.get("calendar"));
    if (!reading.ok) {
      const { fault, detail, offer } = reading;
      return { fault: this.finding(fault, field, { detail, offer }) };
    }
    for (const warning of reading.warnings) this.#warned(warning, field, reading.when);
    return { when: reading.when, field };
  }

  /** What should be checked about a date: in its row, or once for its column. Minus signs are settled and told beforehand. */
  #warned(warning: DateWarning, field: Field, { edtf }: When): void {
    const { row: _row, ...finding } = this.finding(warning, field, { detail: edtf });
    if (warning === "two-digit-year" || warning === "calendar-suspect") this.desk.reportOnce(finding);
    else if (warning !== "negative-years") this.warn(warning, field, { detail: edtf });
  }
}

/** How dates are read that are spread over several columns: years, months, days, times, zones. */
export interface SpreadDates {
  /** The start, where no `date` cell gives it. */
  start(dating: Dating): Found | undefined;
  /** The end, where no `end` cell gives it. */
  end(dating: Dating): Found | undefined;
  /** A date at the time of day that stands in a column of its own. */
  timed(dating: Dating, found: { readonly when: When; readonly field: Field }, time: "time" | "end_time"): When;
}
