import { anchorOf, compareWhen } from "../dates/bounds.ts";
import type { When } from "../dates/when.ts";
import { type ClaimDesk, claimsOf } from "./claims.ts";
import type { Dated } from "./dated.ts";
import type { Entry } from "./entry.ts";
import type { Media, TimelineEvent } from "./event.ts";
import { type Field, KEPT_FIELDS } from "./field.ts";
import type { Pause } from "./input.ts";
import { safeUrl } from "./link.ts";
import { slugOf, takeName } from "./slug.ts";
import { titleOf } from "./title.ts";

/** Columns that describe the event rather than what one source says of it: of several rows, the first with a title counts. */
const EVENT_FIELDS: readonly Field[] = [
  "title",
  "text",
  "group",
  "tags",
  "actors",
  "place",
  "importance",
  "display_date",
  "media",
  "media_credit",
  "media_caption",
  "alt",
  "type",
];
/** How many events are built in one breath. */
const BREATH = 250;

/** A date in one cell makes a year beside it an unknown column. */
const PARTS = /^(year|month|day)$/;

/** A number with a comma or a point; NaN for anything else. */
function numberOf(text: string): number {
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

/** The entries of one event, and what they say together. */
class Sheaf {
  readonly members: Dated[] = [];
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }

  get main(): Dated | undefined {
    return this.members.find(({ entry }) => entry.cells.has("title")) ?? this.members[0];
  }

  /** The row whose cell counts for a column of the event. */
  provider(field: Field): Dated | undefined {
    const has = ({ entry }: Dated): boolean => entry.cells.has(field);
    const { main } = this;
    return main && has(main) ? main : this.members.find(has);
  }

  get(field: Field): string | undefined {
    return this.provider(field)?.entry.cells.get(field);
  }
}

const isTitle = ({ entry }: Dated): boolean => /^title$/i.test(entry.cells.get("type") ?? "");
const isBand = (sheaf: Sheaf): boolean => /^(era|band|background|period)$/i.test(sheaf.get("type") ?? "");

/** Entries of one id together, each of the others by itself, in the order of the file. */
function sheavesOf(dated: readonly Dated[]): Sheaf[] {
  const sheaves: Sheaf[] = [];
  const byId = new Map<string, Sheaf>();
  for (const member of dated) {
    const id = member.entry.cells.get("id") ?? "";
    let sheaf = id === "" ? undefined : byId.get(id);
    if (!sheaf) {
      sheaf = new Sheaf(id);
      sheaves.push(sheaf);
      if (id !== "") byId.set(id, sheaf);
    }
    sheaf.members.push(member);
  }
  return sheaves;
}

/** Events in the order of time. The first moment decides nearly always, and is found once per event only. */
function inTimeOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const placed = events.map((event) => ({ event, at: anchorOf(event.when) }));
  placed.sort((a, b) => a.at - b.at || compareWhen(a.event.when, b.event.when) || a.event.row - b.event.row);
  return placed.map(({ event }) => event);
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
  const sheaves = sheavesOf(covers.length > 0 ? dated.filter((member) => !isTitle(member)) : dated);
  const taken = new Set<string>();
  const ids = new Map(sheaves.filter(({ id }) => id !== "").map((sheaf) => [sheaf, idOf(sheaf)]));
  const events: TimelineEvent[] = [];
  for (const [index, sheaf] of sheaves.entries()) {
    const event = eventOf(sheaf);
    if (event) events.push(event);
    else refused.push(...sheaf.members.map(({ entry }) => entry));
    if (index % BREATH === BREATH - 1) await pause?.();
  }
  const [cover] = covers;
  return { events: inTimeOrder(events), refused, ...(cover && { cover }) };

  function idOf(sheaf: Sheaf): string {
    const id = slugOf(sheaf.id);
    const own = takeName(id, taken);
    const [first] = sheaf.members;
    if (own !== sheaf.id && first)
      report({
        kind: "id-normalised",
        row: first.entry.row,
        column: first.entry.heading("id"),
        value: sheaf.id,
        offer: own,
      });
    return own;
  }

  function eventOf(sheaf: Sheaf): TimelineEvent | undefined {
    const when = sheaf.members.find((member) => member.when)?.when;
    for (const { fault } of sheaf.members)
      if (fault && !when) report(fault);
      // "unknown" beside a date is no fault, only no date of its own.
      else if (fault && fault.kind !== "missing-date") report({ ...fault, severity: "warning" });
    const [first] = sheaf.members;
    if (!first) return undefined;
    if (!when) {
      for (const { entry, fault } of sheaf.members)
        if (!fault) report({ kind: "missing-date", row: entry.row, column: entry.heading("date") });
      return undefined;
    }
    return described(sheaf, first, when);
  }

  function described(sheaf: Sheaf, first: Dated, when: When): TimelineEvent | undefined {
    const { row } = first.entry;
    const band = isBand(sheaf);
    if (band && when.precision !== "interval") {
      report({ kind: "era-needs-end", row, column: first.entry.heading("end") });
      return undefined;
    }
    const words = titleOf(sheaf.get("title"), sheaf.get("text"), when.raw);
    if (words.missing) report({ kind: "missing-title", row, column: (sheaf.main ?? first).entry.heading("title") });
    const media = mediaOf(sheaf);
    const place = sheaf.get("place");
    const group = sheaf.get("group");
    const displayDate = sheaf.get("display_date");
    const extra = leftover(first, sheaf);
    return {
      id: ids.get(sheaf) ?? takeName(slugOf(`${when.edtf ?? when.raw} ${words.title}`).toLowerCase(), taken),
      when,
      title: words.title,
      text: words.text,
      ...(group !== undefined && { group }),
      tags: listOf(sheaf.get("tags")),
      actors: listOf(sheaf.get("actors")),
      ...(place !== undefined && { place }),
      importance: importanceOf(sheaf),
      ...(displayDate !== undefined && { displayDate }),
      ...(media && { media }),
      ...(band && { type: "band" as const }),
      claims: sheaf.members.flatMap((member) => claimsOf(member, when, leftover(member, sheaf), desk)),
      row,
      ...(extra.size > 0 && { extra }),
    };
  }

  /** What a row says that the event does not already say: unknown columns, cells that the first row's overrule, unused ones. */
  function leftover(member: Dated, sheaf: Sheaf): Map<string, string> {
    const { entry, unused = [] } = member;
    const kept = new Map(entry.extra);
    for (const [field, text] of entry.cells) {
      const overruled = EVENT_FIELDS.includes(field) && sheaf.provider(field) !== member && sheaf.get(field) !== text;
      const beside =
        (entry.cells.has("date") && PARTS.test(field)) || (field === "importance" && Number.isNaN(numberOf(text)));
      if (overruled || beside || KEPT_FIELDS.includes(field) || unused.includes(field))
        kept.set(entry.heading(field), text);
    }
    return kept;
  }

  function importanceOf(sheaf: Sheaf): number {
    const at = sheaf.provider("importance");
    const text = at?.entry.cells.get("importance");
    if (!at || text === undefined) return 1;
    const number = numberOf(text);
    if (!Number.isNaN(number)) return number;
    report({ kind: "bad-number", row: at.entry.row, column: at.entry.heading("importance"), value: text });
    return 1;
  }

  function mediaOf(sheaf: Sheaf): Media | undefined {
    const at = sheaf.provider("media");
    const text = at?.entry.cells.get("media");
    if (!at || text === undefined) return undefined;
    const url = safeUrl(text);
    if (url === undefined) {
      report({ kind: "bad-url", row: at.entry.row, column: at.entry.heading("media"), value: text });
      return undefined;
    }
    const credit = sheaf.get("media_credit");
    const caption = sheaf.get("media_caption");
    const alt = sheaf.get("alt");
    return {
      url,
      ...(credit !== undefined && { credit }),
      ...(caption !== undefined && { caption }),
      ...(alt !== undefined && { alt }),
    };
  }
}
