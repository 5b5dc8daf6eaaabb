import { isoClock } from "../dates/iso.ts";
import type { When } from "../dates/when.ts";
import { unparseCsv } from "./csv-write.ts";
import type { Claim, Reading, Source, TimelineEvent } from "./event.ts";
import { EVENT_FIELDS, FIELDS, type Field, KEPT_FIELDS } from "./field.ts";
import { fieldOf, fieldStarting, knownNames } from "./headings.ts";
import type { CsvTable } from "./table.ts";
import { inOwnWords } from "./translate.ts";

/** The cells of one row to be written, by heading. */
type Row = Map<string, string>;

/** Columns that stand in every file, however little it says. */
const ALWAYS: readonly Field[] = ["id", "date", "title"];

const DESCRIBING = EVENT_FIELDS.filter((field) => field !== "importance");

/**
 * A cell that a spreadsheet would run as a formula begins with an apostrophe instead; reading takes one off again. Some take the
 * full-width signs of East Asian keyboards for the others.
 */
export function defuse(cell: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

/** A clock time to the minute, or to the hour where no more is known. */
function clockText(time: string, precision: When["precision"]): string {
  const hour = Number(time.slice(0, 2));
  return precision === "hour" ? `${hour % 12 || 12} ${hour < 12 ? "am" : "pm"}` : time.slice(0, 5);
}

/** A part of a year or a decade, alone or as an end: EDTF can only say that it is about then. */
const PART_OF =
  /(?<!\p{L})(?:early|late|mid|beginning|end|d[eé]but|fin|anfang|ende|mitte)(?!\p{L})[^\d/]*\d{3,4}(?!\d)/iu;
/** A date in numbers, which might be read otherwise in another column. */
const NUMBERS = /\d ?[-./] ?\d/;

/** What stands where a zone is named. */
const ZONE_WORD = /[\d.m] ?[[(]?(?!uhr|[ap]m\b)([a-z]{2,5})[\])]?$/i;

/** The zone that an author named and that is not one zone: it stays, and so does the word about it. */
function vagueZone({ zone, precision, raw }: When): string | undefined {
  return zone === undefined && /^(second|minute|hour)$/.test(precision) ? ZONE_WORD.exec(raw.trim())?.[1] : undefined;
}

/** A date as it is read back to the same: in EDTF where that says all of it, else to the minute or hour, else as typed. */
function dateText(when: When): string {
  if (when.approximate && PART_OF.test(when.raw) && !NUMBERS.test(when.raw)) return when.raw;
  const vague = vagueZone(when);
  if (when.edtf !== undefined) return vague === undefined ? when.edtf : `${when.edtf.replace("T", " ")} ${vague}`;
  const clock = when.precision === "minute" || when.precision === "hour";
  if (!clock || when.startMin === null) return when.raw;
  const [date = "", time = ""] = isoClock(when.startMin, when.zone).split("T");
  const about = `${when.approximate ? "c. " : ""}${date} ${clockText(time, when.precision)}`;
  const offset = when.zone !== undefined && /^(Z|[+-])/.test(when.zone) ? time.slice(8) : (when.zone ?? vague);
  return offset === undefined ? about : `${about} ${offset}`;
}

function put(row: Row, field: Field, text: string | undefined): void {
  if (text !== undefined && text !== "") row.set(field, text);
}

/** What a claim says, and who says so. */
function claimRow(id: string, claim: Claim, sources: ReadonlyMap<string, Source>): Row {
  const row: Row = new Map([["id", id]]);
  // Unknown cells first: where one has the name of a column of ours, the column is right.
  for (const [heading, text] of claim.extra ?? []) row.set(heading, text);
  const inCalendar = [...row.keys()].some((heading) => heading.toLowerCase() === "calendar");
  if (!claim.inherits) row.set("date", inCalendar ? claim.when.raw : dateText(claim.when));
  const source = claim.source === undefined ? undefined : sources.get(claim.source);
  if (source?.inline) {
    put(row, "source", source.title);
    put(row, "source_url", source.url);
    put(row, "source_date", source.published && dateText(source.published));
  } else put(row, "source", source?.id);
  put(row, "locator", claim.locator);
  put(row, "quote", claim.quote);
  put(row, "date_basis", claim.basis);
  put(row, "certainty", claim.certainty);
  put(row, "value", claim.value);
  put(row, "unit", claim.unit);
  put(row, "speaker", claim.speaker);
  return row;
}

/** The rows of an event: one per claim, one of which describes it. */
function eventRows(event: TimelineEvent, sources: ReadonlyMap<string, Source>): Row[] {
  const rows = event.claims.map((claim) => claimRow(event.id, claim, sources));
  // A row with a title or a text of its own that does not count cannot be the one that describes the event.
  const first = rows.find((row) => !DESCRIBING.some((field) => row.has(field))) ?? rows[0];
  if (!first) return rows;
  put(first, "title", event.title);
  put(first, "text", event.text);
  put(first, "group", event.group);
  put(first, "tags", event.tags.join(";"));
  put(first, "actors", event.actors.join(";"));
  put(first, "place", event.place);
  put(first, "importance", event.importance === 1 ? undefined : String(event.importance));
  put(first, "display_date", event.displayDate);
  put(first, "media", event.media?.url);
  put(first, "media_credit", event.media?.credit);
  put(first, "media_caption", event.media?.caption);
  put(first, "alt", event.media?.alt);
  put(first, "type", event.type === "band" ? "era" : undefined);
  return rows;
}

/** Our own columns that are used, in our order, then the author's in theirs. */
function headerOf(rows: readonly Row[]): readonly string[] {
  const names = knownNames();
  const used = new Set<string>(ALWAYS);
  const extra = new Set<string>();
  for (const row of rows)
    for (const heading of row.keys()) ((FIELDS as readonly string[]).includes(heading) ? used : extra).add(heading);
  // An author's "Category" beside our "group" must not be taken for it when the file is read again.
  // What has no place of its own in an event is read from the author's heading as well as from ours.
  for (const heading of extra) {
    const field = fieldOf(heading, names) ?? fieldStarting(heading, names);
    if (field && !KEPT_FIELDS.includes(field)) used.add(field);
  }
  return [...FIELDS.filter((field) => used.has(field)), ...extra];
}

function written(header: readonly string[], rows: readonly Row[]): string {
  const records = rows.map((row) => header.map((heading) => defuse(row.get(heading) ?? "")));
  return `${unparseCsv([header.map(defuse), ...records])}\r\n`;
}

function isTable(value: Reading | CsvTable): value is CsvTable {
  return "rows" in value;
}

/** The cells of a table as they stand, blank rows included. */
function tableCsv({ rows }: CsvTable): string {
  return `${unparseCsv(rows.map(({ cells }) => cells.map(defuse)))}\r\n`;
}

/**
 * A timeline as events.csv: one row per claim in the author's order, our columns first and unknown ones after them. Reading
 * what was written gives the same events. A table is written as it stands.
 */
export function toCsv(value: Reading | CsvTable): string {
  if (isTable(value)) return tableCsv(value);
  const { events, sources, info, titled, refused } = inOwnWords(value);
  const ordered = [
    ...events.map((event) => ({ row: event.row, rows: eventRows(event, sources) })),
    ...refused.map(({ row, cells }) => ({ row, rows: [new Map(cells)] })),
  ].sort((a, b) => a.row - b.row);
  const rows = ordered.flatMap((part) => part.rows);
  if (titled) {
    const cover: Row = new Map([["type", "title"]]);
    put(cover, "title", info.title);
    put(cover, "text", info.description);
    for (const [key, text] of info.extra ?? []) cover.set(key.replace("description@", "text@"), text);
    rows.unshift(cover);
  }
  return written(headerOf(rows), rows);
}

/** The documents of a timeline as sources.csv; sources that only a row names stay in the row. */
export function toSourcesCsv(reading: Pick<Reading, "sources" | "plain">): string {
  const { sources } = reading.plain ?? reading;
  const own = ["id", "title", "publisher", "author", "published", "published_basis", "url", "accessed", "note"];
  const listed = [...sources.values()].filter(({ inline }) => !inline);
  const header = [...new Set([...own, ...listed.flatMap(({ extra }) => [...(extra?.keys() ?? [])])])];
  const rows = listed.map(({ publishedBasis = "", published, extra = [], ...source }) => {
    const texts: Readonly<Record<string, unknown>> = source;
    const row: Row = new Map([...own.map((heading) => [heading, String(texts[heading] ?? "")] as const), ...extra]);
    row.set("published_basis", publishedBasis);
    return row.set("published", published ? dateText(published) : "");
  });
  return written(header, rows);
}
