import { falsePrecision } from "../dates/false-precision.ts";
import type { Dated } from "./dated.ts";
import type { Source, TimelineEvent } from "./event.ts";
import type { Field } from "./field.ts";
import type { Report } from "./finding.ts";
import { inBreaths } from "./in-breaths.ts";
import type { Pause } from "./input.ts";

const LONG_TITLE = 100;
const LONG_CELL = 5000;

// Hints are for authors who ask for them, and this file is fetched for those.

/** What is needed to hint at something: where the columns stand, and the sources of the timeline. */
export interface HintDesk {
  readonly columns: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly report: Report;
  readonly pause: Pause | undefined;
}

/** Says so where days look as if a program had made them of years or months. */
function hintAtPrecision(heading: string, dated: readonly Dated[], report: Report): void {
  const note = falsePrecision(dated.map(({ when }) => when));
  if (note)
    report({
      kind: note.kind,
      column: heading,
      detail: `${note.rows.length} of ${dated.length} dates are the first of a ${note.of}`,
    });
}

/** What would make an event better, though nothing is wrong with it. */
function hintAt(event: TimelineEvent, { columns, sources, report }: HintDesk): void {
  const { row, title, text, media, claims } = event;
  const at = (field: Field): { row: number; column: string } => ({ row, column: columns.get(field) ?? field });
  const long = (column: string, cell: string): void => {
    if (cell.length > LONG_CELL) report({ kind: "long-cell", row, column, detail: String(cell.length) });
  };
  for (const { differs, when, row: of } of claims)
    if (differs) report({ kind: "conflicting-dates", ...at("date"), row: of, value: when.edtf ?? when.raw });
  long(at("text").column, text);
  for (const [heading, cell] of event.extra ?? []) long(heading, cell);
  if (event.type === "band") return;
  if (media && media.alt === undefined) report({ kind: "missing-alt", ...at("alt") });
  if (sources.size > 0 && claims.every(({ source }) => source === undefined))
    report({ kind: "no-source", ...at("source") });
  if (title.length > LONG_TITLE) report({ kind: "long-title", ...at("title"), detail: String(title.length) });
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
}
