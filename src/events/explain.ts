import type { Finding } from "./finding.ts";
import type { ProblemKind, Severity } from "./problem.ts";

/** What is said of a kind of problem: how grave it is, what is wrong, and what to type. */
interface Model {
  readonly severity: Severity;
  readonly say: (finding: Finding) => string;
  readonly fix?: (finding: Finding) => string | undefined;
}

/** How much of a cell is repeated in a message. */
const SHOWN = 80;

/** A cell's text as a message shows it: one line, cut, without characters that turn the direction of text. */
export function shown(value: string): string {
  const line = value
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}

const q = ({ value }: Finding): string => `“${shown(value ?? "")}”`;
const detail = ({ detail: clause }: Finding): string => (clause === undefined ? "" : ` (${clause})`);
const offer = ({ offer: text }: Finding): string | undefined => text;
const use = ({ offer: text }: Finding): string => (text === undefined ? "" : `, or use ${text}`);

/** The words a problem is put into. English; a clause or a number may come from the reader of the cell. */
const MODELS: Readonly<Record<ProblemKind, Model>> = {
  "missing-date": { severity: "error", say: () => "there is no date. Type a year such as 1848" },
  "bad-date": {
    severity: "error",
    say: (f) =>
      `${q(f)} is not a date I can read${detail(f)}. Examples: 1848, March 1848, 1848-03-12, c. 1850, 1848/1850`,
    fix: offer,
  },
  "impossible-date": {
    severity: "error",
    say: (f) => `${q(f)} does not exist${detail(f)}. Type a date that is in the calendar`,
    fix: offer,
  },
  "excel-serial": {
    severity: "error",
    say: (f) =>
      `${q(f)} looks like an Excel number${f.offer ? ` for ${f.offer}` : ""}. Format the column as a date and save again${use(f)}`,
    fix: offer,
  },
  "unix-timestamp": {
    severity: "error",
    say: (f) =>
      `${q(f)} looks like a computer's count of seconds${f.offer ? ` for ${f.offer}` : ""}. Type the date itself${use(f)}`,
    fix: offer,
  },
  "spreadsheet-error": {
    severity: "error",
    say: (f) => `${q(f)} is an error from the spreadsheet. Mend the cell there and save again`,
  },
  "end-before-start": {
    severity: "error",
    say: (f) =>
      f.severity === "warning"
        ? `${q(f)} is before the start, so the end is ignored. Type a later end, or swap the two`
        : `${q(f)} ends before it starts. Swap the two dates`,
  },
  "bad-end-date": {
    severity: "warning",
    say: (f) => `the end ${q(f)} is ignored: it is no date I can use${detail(f)}. Type it like 1850 or 1850-03-12`,
    fix: offer,
  },
  "bad-time": {
    severity: "warning",
    say: (f) => `the time ${q(f)} is ignored${detail(f)}. Type it like 14:46, beside a full date`,
  },
  "end-time-without-date": {
    severity: "warning",
    say: (f) => `the end time ${q(f)} is ignored, since there is no end date. Type the end date too`,
  },
  "day-without-month": {
    severity: "warning",
    say: (f) => `the day ${q(f)} is ignored, since there is no month. Type the month, from 1 to 12`,
  },
  "ambiguous-date": {
    severity: "warning",
    say: (f) =>
      `${q(f)} can be read in two ways and is read as ${f.detail ?? "day first"}. Write dates like 2021-04-03 to be sure`,
    fix: offer,
  },
  "two-digit-year": {
    severity: "warning",
    say: (f) => `${q(f)} has a year of two digits, read as ${f.detail ?? "one of 1930–2029"}. Type four digits`,
    fix: offer,
  },
  "negative-years": {
    severity: "info",
    say: (f) => `${q(f)} is ${f.detail ?? "before our era"}. Type 44 BC or -0043 to be sure`,
    fix: offer,
  },
  "suspicious-precision": {
    severity: "info",
    say: (f) =>
      `${f.detail ?? "many dates fall on the first day"}. If only the month or year is known, type 1848-03 or 1848`,
  },
  "calendar-suspect": {
    severity: "warning",
    say: (f) => `${q(f)} may be a year of another calendar. Add a column “calendar” to say which`,
    fix: offer,
  },
  "unknown-zone": {
    severity: "warning",
    say: (f) =>
      `${q(f)} is not one time zone, so the time is kept as local. Type a place such as America/New_York, or -05:00`,
  },
  "nonexistent-time": {
    severity: "warning",
    say: (f) => `${q(f)} was skipped when the clocks went forward there, and is moved on. Check the time`,
  },
  "missing-title": {
    severity: "warning",
    say: () => "there is no title, so the text is used. Type a title of a few words",
  },
  "too-many-cells": {
    severity: "warning",
    say: (f) =>
      `there are more cells than headings: ${q(f)} is left out. Put quotation marks around cells that hold the separator`,
  },
  "bad-quotes": {
    severity: "warning",
    say: (f) =>
      f.severity === "error"
        ? "a quotation mark is opened and never closed. Close it, or double it if it belongs to the text"
        : 'a quotation mark stands inside a quoted cell. Double it: ""',
  },
  "bad-url": {
    severity: "warning",
    say: (f) =>
      `${q(f)} is not used: only addresses that begin with https:// or http://, and files of your own, are linked`,
  },
  "unsafe-html": {
    severity: "warning",
    say: (f) =>
      `${f.detail ?? "some HTML"} is left out. Only text, links, bold, italics, paragraphs and lists are kept`,
  },
  "bad-colour": {
    severity: "warning",
    say: (f) => `${q(f)} is neither a colour nor an address. Type a colour such as #204060`,
  },
  "bad-number": { severity: "warning", say: (f) => `${q(f)} is not a number. Type one such as 3` },
  "duplicate-header": {
    severity: "warning",
    say: (f) => `this column means the same as “${shown(f.detail ?? "")}”, which is used. Rename or remove one`,
  },
  "header-not-first-row": {
    severity: "info",
    say: (f) => `the headings are in row ${f.row}, the rows above are left out. Put the headings into row 1`,
  },
  "no-header": {
    severity: "warning",
    say: (f) =>
      `the table has no headings, so its columns are taken by what they hold (${f.detail}). Add a first row: date,title`,
  },
  "no-title-column": {
    severity: "info",
    say: (f) =>
      `no column is headed “title”${f.detail === undefined ? "" : `, so “${shown(f.detail)}” is used`}. Rename the right one`,
  },
  "no-date-column": {
    severity: "error",
    say: (f) =>
      `no column is headed “date”${f.detail === undefined ? "" : `. ${f.detail}`}. Rename the right one to “date”`,
    fix: offer,
  },
  "no-rows": { severity: "warning", say: () => "there are headings but no rows. Type one row per event" },
  "empty-file": { severity: "error", say: () => "the file is empty. Its first row should be: date,title" },
  "not-a-table": {
    severity: "error",
    say: (f) => `this is ${f.detail ?? "no table"}. Save it as CSV, or copy the cells and paste them`,
  },
  "transposed-table": {
    severity: "warning",
    say: () =>
      "the table is written sideways, with its dates in a row, and was turned. Put each event into a row of its own",
    fix: () => "turn",
  },
  "bad-json": {
    severity: "error",
    say: (f) =>
      `the JSON breaks at line ${f.line}${f.value ? `, at ${q(f)}` : ""}. Look for a missing comma, bracket or quotation mark`,
  },
  "encoding-fallback": {
    severity: "info",
    say: (f) =>
      `the file does not say its encoding and was read as ${f.value}. If letters look wrong, save it as “CSV UTF-8”`,
  },
  "second-title": {
    severity: "warning",
    say: () => "there is a title already, so this row is left out. Remove “title” from its type to make it an event",
  },
  "era-needs-end": { severity: "error", say: () => "a background era needs an end. Type one, or remove its type" },
  "not-an-event": { severity: "error", say: (f) => `${q(f)} is not an event. Write { "date": "1848", "title": "…" }` },
  "repeats-ignored": { severity: "info", say: () => "only the first of the repeats is shown" },
  "unknown-source": {
    severity: "warning",
    say: (f) => `no source has the id ${q(f)}, so it is taken as a name. Add it to the sources, or correct it`,
  },
  "conflicting-dates": {
    severity: "info",
    say: (f) => `${q(f)} differs from the date of the first row, and is shown as a competing claim`,
  },
  "missing-alt": {
    severity: "info",
    say: () => "the picture has no description for people who do not see it. Say in “alt” what it shows",
  },
  "no-source": { severity: "info", say: () => "no source says so. Name one in “source”" },
  "long-cell": {
    severity: "info",
    say: (f) => `the cell is very long (${f.detail} characters). Two to four sentences are read most`,
  },
  "long-title": { severity: "info", say: (f) => `the title has ${f.detail} characters. About 70 can be shown` },
  "bidi-control": {
    severity: "info",
    say: () => "characters that turn the direction of text are left out. Right-to-left text needs none",
  },
  "id-normalised": {
    severity: "info",
    say: (f) => `the id ${q(f)} is used as “${f.offer ?? ""}”. Ids are letters, digits, “.”, “_” and “-”, each once`,
    fix: offer,
  },
};

/** How grave a finding is. */
export function severityOf({ kind, severity }: Finding): Severity {
  return severity ?? MODELS[kind].severity;
}

/** One sentence: where, what is wrong, and what to type. */
export function messageOf(finding: Finding, indexed: boolean): string {
  const { row, column, kind } = finding;
  const place = [
    row === undefined || kind === "header-not-first-row" ? "" : indexed ? `Entry ${row}` : `Row ${row}`,
    column === undefined ? "" : row === undefined ? `Column ${shown(column)}` : shown(column),
  ].filter((part) => part !== "");
  const said = MODELS[kind].say({ ...finding, severity: severityOf(finding) });
  return place.length > 0 ? `${place.join(", ")}: ${said}.` : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** What to type instead, or the switch that mends a column. */
export function fixOf(finding: Finding): string | undefined {
  return MODELS[finding.kind].fix?.(finding);
}
