import { falsePrecision } from "../dates/false-precision.ts";
import type { Dated } from "./dated.ts";
import type { TimelineEvent } from "./event.ts";
import type { Field } from "./field.ts";
import type { Finding, Report } from "./finding.ts";
import type { HintDesk } from "./hint-desk.ts";
import { inBreaths } from "./in-breaths.ts";

const LONG_TITLE = 100;
const LONG_CELL = 5000;
const NUMBER = /^[+\-−]?\d+([.,]\d+)?°?$/;

const SAYS = {
  "suspicious-precision": "{detail}. If only the month or year is known, type 1848-03 or 1848",
  "conflicting-dates": "“{value}” differs from the first row’s date, and is shown as a competing claim",
  "missing-alt": "the picture has no description for those who cannot see it. Say what it shows",
  "no-source": "no source says so. Name one",
  "long-cell": "the cell has {detail} characters. Two to four sentences are read most",
  "long-title": "the title has {detail} characters. About 70 can be shown",
};

// Hints are for authors who ask for them, and this file is fetched for those.

/** Says so where days look as if a program had made them of years or months. */
function hintAtPrecision(heading: string, dated: readonly Dated[], report: Report): void {
  const note = falsePrecision(dated.map(({ when }) => when));
  if (note)
    report({
      kind: note.kind,
      says: SAYS[note.kind],
      column: heading,
      detail: `${note.rows.length} of ${dated.length} dates are the first of a ${note.of}`,
      offer: `firstDays=${note.of}`,
    });
}

/** What would make an event better, though nothing is wrong with it. */
function hintAt(event: TimelineEvent, { columns, sources, report }: HintDesk): void {
  const { row, media, claims } = event;
  const hint = (finding: Finding & { readonly kind: keyof typeof SAYS }): void =>
    report({ ...finding, says: SAYS[finding.kind] });
  const at = (field: Field): { row: number; column: string } => ({ row, column: columns.get(field) ?? field });
  for (const { differs, when, row: of } of claims)
    if (differs) hint({ kind: "conflicting-dates", ...at("date"), row: of, value: when.edtf ?? when.raw });
  if (event.type === "band") return;
  if (media && media.alt === undefined) hint({ kind: "missing-alt", ...at(columns.has("alt") ? "alt" : "media") });
  if (sources.size > 0 && claims.every(({ source }) => source === undefined))
    hint({ kind: "no-source", ...at("source") });
}

/** What would make the cells of a row better. A place that is no number is only lost for a map, so only an author hears of it. */
function hintAtCells({ entry }: Dated, report: Report): void {
  const { row, cells, extra, heading } = entry;
  const long = (kind: "long-cell" | "long-title", column: string, cell: string): void =>
    report({ kind, row, column, detail: String(cell.length), says: SAYS[kind] });
  for (const [field, cell] of cells) {
    if (cell.length > LONG_CELL) long("long-cell", heading(field), cell);
    if (field === "title" && cell.length > LONG_TITLE) long("long-title", heading(field), cell);
    if (/^l(at|on)$/.test(field) && !NUMBER.test(cell))
      report({ kind: "bad-number", row, column: heading(field), value: cell });
  }
  for (const [column, cell] of extra) if (cell.length > LONG_CELL) long("long-cell", column, cell);
}

/** What may be hinted at: the events, their dates in the order of the rows, and the heading over the dates. */
export interface Hinted {
  readonly events: readonly TimelineEvent[];
  readonly dated: readonly Dated[];
  readonly heading: string;
}

/** Everything that may be hinted at. */
export async function hintAtAll({ events, dated, heading }: Hinted, desk: HintDesk): Promise<void> {
  hintAtPrecision(heading, dated, desk.report);
  await inBreaths(events, desk.pause, (event) => hintAt(event, desk));
  if (events.some(({ claims }) => claims.some(({ quote, basis }) => quote ?? basis)))
    await (await import("./basis-problems.ts")).checkBases(events, desk);
  await inBreaths(dated, desk.pause, (row) => hintAtCells(row, desk.report));
}
