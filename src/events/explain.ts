import type { Finding } from "./finding.ts";
import type { ProblemKind, Severity } from "./problem.ts";

/** How grave a kind of problem is, and what is wrong and what to type. */
type Model = readonly [severity: Severity, text: string];

/** What is found in files that are fetched when they are needed comes with its own words from there. */
const HINT: Model = ["info", ""];
const FAULT: Model = ["error", ""];

/**
 * What is said of each kind, in English. `{value}` is the cell, `{detail}` and `{offer}` come from whoever found it, and what
 * stands in brackets is said only where that is known. Of kinds that are worded where they are found nothing stands here.
 */
const MODELS: Readonly<Record<string, Model>> = {
  "missing-date": ["error", "there is no date. Type a year such as 1848"],
  "bad-date": [
    "error",
    "“{value}” is not a date I can read[ ({detail})]. Examples: 1848, March 1848, 1848-03-12, c. 1850, 1848/1850",
  ],
  "impossible-date": ["error", "“{value}” does not exist[ ({detail})]. Type a date that is in the calendar"],
  "excel-serial": [
    "error",
    "“{value}” looks like an Excel number[ for {offer}]. Format the column as a date and save again[, or use {offer}]",
  ],
  "unix-timestamp": [
    "error",
    "“{value}” looks like a computer’s count of time[ for {offer}]. Type the date[, or use {offer}]",
  ],
  "spreadsheet-error": ["error", "“{value}” is an error from the spreadsheet. Mend it there and save again"],
  "end-before-start": ["error", "“{value}” ends before it starts. Swap the two dates"],
  "bad-end-date": ["warning", "the end “{value}” is ignored[ ({detail})]. Type it like 1850 or 1850-03-12"],
  "bad-time": ["warning", "the time “{value}” is ignored[ ({detail})]. Type it like 14:46, beside a full date"],
  "end-time-without-date": ["warning", "the end time “{value}” is ignored. Type the end date too"],
  "day-without-month": ["warning", "the day “{value}” is ignored. Type the month too, from 1 to 12"],
  "ambiguous-date": [
    "warning",
    "“{value}” can be read in two ways[ and is read as {detail}]. Write dates like 2021-04-03 to be sure",
  ],
  "two-digit-year": ["warning", "“{value}” is read as {detail}. Type years with four digits"],
  "negative-years": ["info", "“{value}” is {detail}. Type 44 BC or -0043 to be sure"],
  "suspicious-precision": HINT,
  "calendar-suspect": ["warning", "“{value}” may be of another calendar. Say which in a column “calendar”"],
  "unknown-zone": ["warning", "“{value}” is not one time zone, so the time is local. Type America/New_York or -05:00"],
  "nonexistent-time": ["warning", "“{value}” was skipped when clocks went forward, and is moved on. Check it"],
  "missing-title": ["warning", "there is no title, so the text or the date is used. Type one"],
  "too-many-cells": [
    "warning",
    "“{value}” stands beyond the last heading and is left out. Quote cells that hold the separator",
  ],
  "bad-quotes": ["warning", "a quotation mark stands inside a quoted cell. Type it twice"],
  "bad-url": ["warning", "“{value}” is not used. Type an address that begins with https:// or http://"],
  "unsafe-html": ["warning", "{detail} is left out. Type text, links, bold, italics, paragraphs and lists only"],
  "bad-colour": ["warning", "“{value}” is no colour. Type one such as #204060"],
  "bad-number": ["warning", "“{value}” is not a number. Type one such as 3"],
  "duplicate-header": ["warning", "{detail} means the same and is used; this column is only kept. Rename one"],
  "header-not-first-row": ["info", "rows above the headings are left out. Put the headings into row 1"],
  "no-header": ["warning", "there are no headings, so columns are taken as {detail}. Add a first row: date,title"],
  "no-title-column": ["info", "no column is headed “title”[, so “{detail}” is used]. Rename the right one"],
  "no-date-column": ["error", "no column is headed “date”[. {detail}]. Rename the right one to “date”"],
  "no-rows": ["warning", "there are no events. Type one row per event"],
  "empty-file": ["error", "the file is empty. Its first row should be: date,title"],
  "not-a-table": ["error", "this is {detail}. Save it as CSV, or copy the cells and paste them"],
  "too-large": ["error", "{detail} rows are more than a page can hold. Make tiles of them: date-line tile {value}"],
  "transposed-table": [
    "warning",
    "the table is written sideways and was turned: a row below is one of its columns. Put each event into a row",
  ],
  "bad-json": FAULT,
  "encoding-fallback": ["info", "the file was read as {value}. If letters look wrong, save it as “CSV UTF-8”"],
  "second-title": ["warning", "there is a title already, so this row is left out. Remove its type"],
  "era-needs-end": ["error", "a background era needs an end. Type one, or remove its type"],
  "not-an-event": FAULT,
  "repeats-ignored": ["info", "only the first repeat is shown"],
  "unknown-source": ["warning", "no source has the id “{value}”, so it is taken as a name. Add it to the sources"],
  "conflicting-dates": HINT,
  "missing-alt": HINT,
  "no-source": HINT,
  "long-cell": HINT,
  "long-title": HINT,
  "bidi-control": ["info", "characters that turn the direction of text are left out. Remove them"],
  "id-normalised": [
    "warning",
    "the id “{value}” is used as “{offer}”, and so links to it must say. Use letters a–z, digits, “.”, “_” and “-”, each id once",
  ],
  "unknown-language": [
    "warning",
    "“{value}” is no language I know, so the column is only kept. End its name with a tag such as @fr or @fa-AF[: {offer}]",
  ],
  "not-translated": ["warning", ""],
} satisfies Readonly<
  Record<Exclude<ProblemKind, "basis-mismatch" | "basis-several" | "unknown-event" | "empty-change">, Model>
>;

/** What is said where a kind is graver or lighter than usual. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "end-before-start warning": "“{value}” is before the start and is ignored. Type a later end, or swap the two",
  "bad-quotes error": "a quotation mark is never closed. Close it, or type it twice",
};

/** A date that may be read in two ways, in EDTF, and the reading that was not taken. */
function bothReadings(edtf: string): string {
  return edtf
    .replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$&, not as $1-$3-$2")
    .replace(/^((\d\d)\d\d)-(\d\d)$/, (all, year, century, part) => {
      const season = ["spring", "summer", "autumn", "winter"][part - 21];
      return `${season ? `${season} ${year}` : all}, not as ${year} to ${century}${part}`;
    });
}

/** How much of a cell is repeated in a message. */
const SHOWN = 80;

/** A cell's text as a message shows it: one line, cut, without characters that turn the direction of text. */
export function shown(value: string): string {
  const line = value
    .slice(0, 1000)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}

/** How grave a finding is. */
export function severityOf({ kind, severity }: Finding): Severity {
  return severity ?? (MODELS[kind] as Model)[0];
}

/** One sentence: where, what is wrong, and what to type. */
export function messageOf(finding: Finding, indexed: boolean): string {
  const { row, column, kind, line } = finding;
  const texts: Readonly<Record<string, string | undefined>> = {
    value: finding.value,
    detail:
      kind === "ambiguous-date" ? finding.detail && bothReadings(finding.detail) : (finding.detail ?? line?.toString()),
    offer: finding.offer,
  };
  const model = finding.says ?? OTHERWISE[`${kind} ${severityOf(finding)}`] ?? MODELS[kind]?.[1] ?? "";
  const said =
    finding.said ??
    model
      .replace(/\[([^[]*?\{(\w+)\}.*?)\]/g, (_, part: string, name: string) => (texts[name] === undefined ? "" : part))
      .replace(/\{(\w+)\}/g, (_, name: string) => shown(texts[name] ?? ""));
  const place = [
    row !== undefined && `${indexed ? "Entry" : "Row"} ${row}`,
    column !== undefined && `${row === undefined ? "Column " : ""}${shown(column)}`,
  ].filter(Boolean);
  const sentence = place.length > 0 ? `${place.join(", ")}: ${said}` : said;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
