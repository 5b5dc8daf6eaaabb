import type { Source, TimelineEvent } from "./event.ts";
import type { Field } from "./field.ts";
import type { Report } from "./finding.ts";

const LONG_TITLE = 100;
const LONG_CELL = 5000;

/** What is needed to hint at something: where the columns stand, and the sources of the timeline. */
export interface HintDesk {
  readonly columns: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly report: Report;
}

/** What would make an event better, though nothing is wrong with it. */
export function hintAt(event: TimelineEvent, { columns, sources, report }: HintDesk): void {
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
