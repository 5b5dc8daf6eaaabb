import { anchorOf, compareWhen } from "../dates/bounds.ts";
import { type ClaimDesk, claimsOf } from "./claims.ts";
import type { Dated } from "./dated.ts";
import type { Entry } from "./entry.ts";
import type { Claim, Media, TimelineEvent } from "./event.ts";
import { EVENT_FIELDS, type Field, KEPT_FIELDS } from "./field.ts";
import { given } from "./given.ts";
import { inBreaths } from "./in-breaths.ts";
import type { Pause } from "./input.ts";
import { refusedLinks, safeUrl } from "./link.ts";
import { idOfWords, slugOf, type TakenNames, takeName } from "./slug.ts";
import { isPlanned } from "./status.ts";
import { titleOf } from "./title.ts";

/** A date in one cell makes a year beside it an unknown column. */
const PARTS = /^(year|month|day)$/;

/** A number with a comma or a point; NaN for anything else. */
export function numberOf(text: string): number {
  const number = Number(text.replace(",", "."));
  return Number.isFinite(number) ? number : Number.NaN;
}

/** What reading the rows gave, before it is a Reading. */
export interface Gathering {
  readonly events: readonly TimelineEvent[];
  /** The entry of type `title`, if there is one. */
  readonly cover?: Dated;
  /** The entries of which no event could be made. */
  readonly refused: readonly Entry[];
}

/** The entries of one event. */
interface Sheaf {
  readonly id: string;
  readonly first: Dated;
  readonly members: Dated[];
  /** The row that describes the event: the first with a title, else the first. */
  main: Dated;
}

/** What a row says in one of our columns. */
export const cellOf = ({ entry }: Dated, field: Field): string | undefined => entry.cells.get(field);
const isTitle = (member: Dated): boolean => /^title$/i.test(cellOf(member, "type") ?? "");

/** Entries of one id together, each of the others by itself, in the order of the file. */
function sheavesOf(dated: readonly Dated[]): Sheaf[] {
  const sheaves: Sheaf[] = [];
  const byId = new Map<string, Sheaf>();
  for (const member of dated) {
    const id = cellOf(member, "id") ?? "";
    const known = byId.get(id);
    if (known) {
      known.members.push(member);
      if (cellOf(known.main, "title") === undefined && cellOf(member, "title") !== undefined) known.main = member;
      continue;
    }
    const sheaf = { id, first: member, members: [member], main: member };
    sheaves.push(sheaf);
    if (id !== "") byId.set(id, sheaf);
  }
  return sheaves;
}

/** Events in the order of time. The first moment decides nearly always; only events that share it are compared. */
async function inTimeOrder(events: readonly TimelineEvent[], pause?: Pause): Promise<readonly TimelineEvent[]> {
  const at = new Map<number, TimelineEvent[]>();
  const ordered: TimelineEvent[] = [];
  for (const event of events) {
    const start = anchorOf(event.when);
    at.set(start, at.get(start) ?? [])
      .get(start)
      ?.push(event);
  }
  await pause?.();
  await inBreaths(Float64Array.from(at.keys()).sort(), pause, (start) => {
    for (const event of (at.get(start) ?? []).sort((a, b) => compareWhen(a.when, b.when) || a.row - b.row))
      ordered.push(event);
  });
  return ordered;
}

/** The words of a list, parted by semicolons. */
const listOf = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/**
 * Joins entries into events: those of one id are one event with several claims. An event that no row dates is refused with a
 * reason at each of its rows; an unusable date beside a usable one is only a warning, and its source still counts.
 */
export async function gather(dated: readonly Dated[], desk: ClaimDesk, pause?: Pause): Promise<Gathering> {
  const { report } = desk;
  const refused: Entry[] = [];
  const covers = dated.filter(isTitle);
  for (const { entry } of covers.slice(1)) {
    report({ kind: "second-title", row: entry.row, column: entry.heading("type") });
    refused.push(entry);
  }
  await pause?.();
  const sheaves = sheavesOf(covers.length > 0 ? dated.filter((member) => !isTitle(member)) : dated);
  await pause?.();
  const taken: TakenNames = new Map();
  const ids = new Map<Sheaf, string>();
  await inBreaths(sheaves, pause, (sheaf) => void (sheaf.id !== "" && ids.set(sheaf, idOf(sheaf))));
  const events: TimelineEvent[] = [];
  await inBreaths(sheaves, pause, async (sheaf) => {
    const event = await eventOf(sheaf);
    if (event) events.push(event);
    else for (const { entry } of sheaf.members) refused.push(entry);
  });
  const [cover] = covers;
  return { events: await inTimeOrder(events, pause), refused, ...(cover && { cover }) };

  function idOf({ id, first }: Sheaf): string {
    const own = takeName(slugOf(id), taken);
    const { row, heading } = first.entry;
    if (own !== id) report({ kind: "id-normalised", row, column: heading("id"), value: id, offer: own });
    return own;
  }

  async function eventOf(sheaf: Sheaf): Promise<TimelineEvent | undefined> {
    const when = sheaf.members.find((member) => member.when)?.when;
    for (const { entry, fault } of sheaf.members)
      if (!when) report(fault ?? { kind: "missing-date", row: entry.row, column: entry.heading("date") });
      // "unknown" beside a date is no fault, only no date of its own.
      else if (fault && fault.kind !== "missing-date") report({ ...fault, severity: "warning" });
    if (!when) return undefined;
    const { first, main, members } = sheaf;
    const { row } = first.entry;
    const get = (field: Field): string | undefined => cellOf(main, field);
    const band = /^(era|band|background|period)$/i.test(get("type") ?? "");
    if (band && when.precision !== "interval") {
      for (const { entry } of members) report({ kind: "era-needs-end", row: entry.row, column: entry.heading("end") });
      return undefined;
    }
    const words = titleOf(get("title"), get("text"), when.raw);
    if (words.missing) report({ kind: "missing-title", row, column: main.entry.heading("title") });
    for (const url of refusedLinks(words.text ?? ""))
      report({ kind: "bad-url", row: main.entry.row, column: main.entry.heading("text"), value: url });
    const extra = leftover(first, sheaf);
    const claims: Claim[] = [];
    const date = { when, isDue: isPlanned(cellOf(first, "certainty")) };
    const event = given<TimelineEvent>({
      id: ids.get(sheaf) ?? takeName(idOfWords(`${when.edtf ?? when.raw} ${words.title}`), taken),
      when,
      title: words.title,
      text: words.text,
      group: get("group"),
      tags: listOf(get("tags")),
      actors: listOf(get("actors")),
      place: get("place"),
      importance: importanceOf(main),
      displayDate: get("display_date"),
      media: mediaOf(main),
      type: band ? "band" : undefined,
      claims,
      row,
      extra: extra.size > 0 ? extra : undefined,
    });
    await inBreaths(members, pause, (member) => {
      for (const claim of claimsOf(member, date, leftover(member, sheaf), desk)) claims.push(claim);
    });
    // Few events have two figures. Where only the one file was copied they are not compared.
    if (claims.filter(({ value }) => value).length > 1)
      (await import("./compare-figures.ts").catch(() => undefined))?.compareFigures(claims);
    return event;
  }

  /** What a row says that the event does not already say: unknown columns, cells that the first row's overrule, unused ones. */
  function leftover(member: Dated, sheaf: Sheaf): Map<string, string> {
    const { entry, unused = [] } = member;
    const kept = new Map(entry.extra);
    for (const [field, text] of entry.cells) {
      const overruled = EVENT_FIELDS.includes(field) && member !== sheaf.main && cellOf(sheaf.main, field) !== text;
      const beside =
        (entry.cells.has("date") && PARTS.test(field)) || (field === "importance" && Number.isNaN(numberOf(text)));
      if (overruled || beside || KEPT_FIELDS.includes(field) || unused.includes(field))
        kept.set(entry.heading(field), text);
    }
    return kept;
  }

  function importanceOf({ entry }: Dated): number {
    const text = entry.cells.get("importance") ?? "1";
    const number = numberOf(text);
    if (!Number.isNaN(number)) return number;
    report({ kind: "bad-number", row: entry.row, column: entry.heading("importance"), value: text });
    return 1;
  }

  function mediaOf({ entry }: Dated): Media | undefined {
    const { cells, row, heading } = entry;
    const text = cells.get("media");
    const url = text === undefined ? undefined : safeUrl(text);
    if (text !== undefined && url === undefined)
      report({ kind: "bad-url", row, column: heading("media"), value: text });
    if (url === undefined) return undefined;
    const [credit, caption, alt] = [cells.get("media_credit"), cells.get("media_caption"), cells.get("alt")];
    return given<Media>({ url, credit, caption, alt });
  }
}
