/** How grave a problem is, as the words know it. */
export type Gravity = "error" | "warning" | "info";

const count = (n: number): string => new Intl.NumberFormat("en").format(n);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;
const GRAVITIES: Readonly<Record<Gravity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["hint", "hints"],
};

/** What the panel says to authors. English, like the problems themselves; fetched with the panel. */
export const checkWords = {
  title: "Check",
  hide: "Hide the check",
  show: "Show the check",
  forAuthors: "Only you see this: readers’ addresses have no “?check”.",
  problems: (n: number): string => plural(n, "problem", "problems"),
  tally: (gravity: Gravity, n: number): string => plural(n, ...GRAVITIES[gravity]),
  clean: "Nothing to mend: every row was read, and no date is in doubt.",
  filter: "Show",
  all: (n: number): string => `All ${count(n)}`,
  listed: (n: number, total: number): string =>
    n === total ? `${plural(n, "problem", "problems")} listed.` : `${count(n)} of ${count(total)} problems listed.`,
  severity: "Kind",
  severities: { error: "Error", warning: "Warning", info: "Hint" } satisfies Record<Gravity, string>,
  file: "File",
  row: "Row",
  entry: "Entry",
  line: "Line",
  column: "Column",
  value: "Value",
  message: "What is wrong, and what to type",
  remedy: "Remedy",
  type: "Type",
  copy: "Copy as CSV",
  copied: "Copied.",
  notCopied: "The browser did not allow copying. The text stands below: copy it by hand.",
  csv: "The problems as CSV",
  order: { dmy: "Read as day first", mdy: "Read as month first" },
  negativeYears: { bc: "Read −44 as 44 BC", astronomical: "Read −44 as 45 BC (astronomical)" },
  readAs: "Read as",
  encoding: (name: string): string => `Read as ${name}`,
  firstDays: { year: "Read 1 January as the year alone", month: "Read the first of a month as the month alone" },
  dateColumn: (heading: string): string => `Take the dates from “${heading}”`,
  settled: (what: string): string => `Settled here: ${what}.`,
  undo: "Undo",
  keep: "It holds on this page only. To keep it, save the table with its dates written out:",
  save: "Save events.csv",
} as const;
