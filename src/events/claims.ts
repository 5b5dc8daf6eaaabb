import { canBothBeTrue } from "../dates/agreement.ts";
import type { When } from "../dates/when.ts";
import type { Dated, ReadDate } from "./dated.ts";
import type { SourceCells } from "./entry.ts";
import type { Claim } from "./event.ts";
import type { Field } from "./field.ts";
import type { Report } from "./finding.ts";
import { given } from "./given.ts";
import { linksIn } from "./link.ts";
import type { Shelf } from "./shelf.ts";
import { isPlanned } from "./status.ts";

/** What is needed to tell what a row's sources say. */
export interface ClaimDesk {
  readonly shelf: Shelf;
  readonly read: ReadDate;
  readonly report: Report;
}

/** The date of an event, and whether that was only planned. */
export interface EventDate {
  readonly when: When;
  readonly isDue: boolean;
}

/** The date of a claim, and how it stands to the event's. What happened on another day than planned is no disagreement. */
function dated(
  own: When | undefined,
  event: EventDate,
  certainty?: string,
): Pick<Claim, "when" | "inherits" | "differs"> {
  if (!own) return { when: event.when, inherits: true };
  const isOutcome = event.isDue && !isPlanned(certainty);
  return isOutcome || canBothBeTrue(own, event.when) ? { when: own } : { when: own, differs: true };
}

/** What a row says of its source that the source itself has no place for. */
function keptOf({ entry }: Dated, source: string | undefined, { shelf, read }: ClaimDesk): readonly Field[] {
  const listed = source !== undefined && !shelf.sources.get(source)?.inline;
  const kept: Field[] = listed ? ["source_url", "source_date"] : [];
  const date = entry.cells.get("source_date");
  if (!listed && date !== undefined && !read(date, "source_date").ok) kept.push("source_date");
  return kept;
}

/** The claims of one row: its own, and one for every further source it names. `extra` is what else the row says. */
export function claimsOf(member: Dated, event: EventDate, extra: Map<string, string>, desk: ClaimDesk): Claim[] {
  const { entry, when } = member;
  const { row, cells, heading } = entry;
  const [url, ...links] = linksIn(cells.get("source_url") ?? "");
  const source = desk.shelf.place({ row, name: cells.get("source"), url, date: cells.get("source_date"), heading });
  for (const field of keptOf(member, source, desk)) {
    const text = cells.get(field);
    if (text !== undefined) extra.set(heading(field), text);
  }
  const first = given<Claim>({
    source,
    ...dated(when, event, cells.get("certainty")),
    quote: cells.get("quote"),
    locator: cells.get("locator"),
    basis: cells.get("date_basis"),
    certainty: cells.get("certainty"),
    value: cells.get("value"),
    unit: cells.get("unit"),
    speaker: cells.get("speaker"),
    row,
    extra: extra.size > 0 ? extra : undefined,
  });
  const claims = [first];
  for (const link of links) {
    const further = desk.shelf.place({ row, url: link, heading });
    if (further !== undefined) claims.push({ source: further, ...dated(undefined, event), row });
  }
  for (const said of entry.further) claims.push(...furtherClaim(said));
  return claims;

  function furtherClaim(said: SourceCells): Claim[] {
    const note = {
      row,
      name: said.get("source"),
      url: said.get("source_url"),
      date: said.get("source_date"),
      heading,
    };
    const id = desk.shelf.place(note);
    const quote = said.get("quote");
    if (id === undefined && quote === undefined) return [];
    const type = said.get("source_type");
    const more = type === undefined ? undefined : new Map([["source_type", type]]);
    const own = ownDate(said.get("date"));
    return [
      given<Claim>({
        source: id,
        ...dated(own, event, said.get("certainty")),
        quote,
        locator: said.get("locator"),
        basis: said.get("date_basis"),
        certainty: said.get("certainty"),
        value: said.get("value"),
        unit: said.get("unit"),
        speaker: said.get("speaker"),
        row,
        extra: more,
      }),
    ];
  }

  function ownDate(text: string | undefined): When | undefined {
    const reading = text === undefined ? undefined : desk.read(text, "date");
    if (!reading || reading.ok) return reading?.when;
    const { ok: _ok, fault: kind, ...why } = reading;
    desk.report({ kind, severity: "warning", row, column: "date_claim", value: text, ...why });
    return undefined;
  }
}
