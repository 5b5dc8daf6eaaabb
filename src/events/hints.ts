import type { Source, TimelineEvent } from "./event.ts";
import type { Report } from "./finding.ts";

const LONG_TITLE = 100;
const LONG_TEXT = 5000;

/** What would make an event better, though nothing is wrong with it. */
export function hintAt(event: TimelineEvent, sources: ReadonlyMap<string, Source>, report: Report): void {
  const { row } = event;
  for (const claim of event.claims)
    if (claim.differs)
      report({ kind: "conflicting-dates", row: claim.row, column: "date", value: claim.when.edtf ?? claim.when.raw });
  if (event.type === "band") return;
  if (event.media && event.media.alt === undefined) report({ kind: "missing-alt", row, column: "alt" });
  if (sources.size > 0 && event.claims.every(({ source }) => source === undefined))
    report({ kind: "no-source", row, column: "source" });
  if (event.title.length > LONG_TITLE)
    report({ kind: "long-title", row, column: "title", detail: String(event.title.length) });
  if (event.text.length > LONG_TEXT)
    report({ kind: "long-cell", row, column: "text", detail: String(event.text.length) });
}
