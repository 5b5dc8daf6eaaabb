/** The kinds of research: one word per kind of mistake, stable, so that tools can rely on them. */
export type ProblemKind =
  | "missing-date"
  | "bad-date"
  | "impossible-date"
  | "excel-serial"
  | "unix-timestamp"
  | "spreadsheet-error"
  | "end-before-start"
  | "bad-end-date"
  | "bad-time"
  | "end-time-without-date"
  | "day-without-month"
  | "ambiguous-date"
  | "two-digit-year"
  | "negative-years"
  | "suspicious-precision"
  | "calendar-suspect"
  | "unknown-zone"
  | "nonexistent-time"
  | "missing-title"
  | "too-many-cells"
  | "bad-quotes"
  | "bad-url"
  | "unsafe-html"
  | "bad-colour"
  | "bad-number"
  | "duplicate-header"
  | "header-not-first-row"
  | "no-header"
  | "no-title-column"
  | "no-date-column"
  | "no-rows"
  | "empty-file"
  | "not-a-table"
  | "too-large"
  | "transposed-table"
  | "bad-json"
  | "encoding-fallback"
  | "second-title"
  | "era-needs-end"
  | "not-an-event"
  | "repeats-ignored"
  | "unknown-source"
  | "conflicting-dates"
  | "basis-mismatch"
  | "basis-several"
  | "unknown-event"
  | "empty-change"
  | "missing-alt"
  | "no-source"
  | "long-cell"
  | "long-title"
  | "bidi-control"
  | "id-normalised"
  | "unknown-language"
  | "not-translated";

/** `error`: the row (or file) is not shown. `warning`: shown, please check. `info`: a hint to the author. */
export type Severity = "error" | "warning" | "info";

/** What is wrong with a cell, a column or a file, and how to mend it. Never thrown; shown to authors, never to readers. */
export interface Problem {
  /** Spreadsheet row: the first line of the file is 1, blank lines count, a quoted line break does not. Absent for a whole file or column. */
  readonly row?: number;
  /** In JSON files: the index of the entry, from 0. */
  readonly index?: number;
  /** In broken JSON or text files: the line, from 1. */
  readonly line?: number;
  /** The heading as the author wrote it. */
  readonly column?: string;
  /** The file, where a timeline has several. */
  readonly file?: string;
  readonly kind: ProblemKind;
  readonly severity: Severity;
  /** The cell's text, cut at 80 characters. */
  readonly value?: string;
  /** One sentence: what is wrong, and what to type. */
  readonly message: string;
  /** What to type instead, or the switch that mends a whole column: `order=mdy`, `negativeYears=bc`, `firstDays=year`, `columns.date=Heading` (see `switchOf`). */
  readonly fix?: string;
  /** For a line that stands for further problems like those before it: how many. */
  readonly more?: number;
  /** How many rows those are in that no other problem names or counts. */
  readonly moreRows?: number;
}
