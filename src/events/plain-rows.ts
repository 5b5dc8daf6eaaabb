import { doubledIn, isEqual, isWebAddress, putUndoubled, trim, wholeNumber } from "./byte-cell.ts";
import { DateMemo, type KnownDate } from "./date-memo.ts";
import type { ReadDate } from "./dated.ts";
import { TURNS, tidyCell } from "./entry.ts";
import { FLAG } from "./event-index.ts";
import type { Field } from "./field.ts";
import { IsoBytes } from "./iso-bytes.ts";
import { type Ledger, STATE } from "./ledger.ts";
import { NameHash } from "./name-table.ts";
import { isPlainTitle } from "./plain-title.ts";
import { MARK, type RowScan } from "./row-scan.ts";
import type { Sheaves } from "./sheaves.ts";
import { isUtf8, type TablePlan } from "./table-plan.ts";
import { ENTRY } from "./text-pool.ts";
import { type RowDecoder, rowDecoder } from "./utf8-bytes.ts";
import { isPlainId, WordsId } from "./words-id.ts";

const [SPACE, HASH, SLASH] = [32, 35, 47];
/** Columns that must be empty in a plain row: they change what the others mean. */
const TELLING: readonly Field[] = [
  ...(["type", "display_date", "time", "timezone", "calendar", "end_time", "end_year", "end_month"] as const),
  ...(["end_day", "source_date"] as const),
];
const LINKS: readonly Field[] = ["source_url", "media"];
/** In these a spreadsheet's error is reported with the date. */
const IN_DATES = /date|year|month|day|^end/;
/** How many names of groups are remembered by their bytes. */
const MOST_KNOWN = 5000;

/** True where `](` stands in a cell: the address after it may have to be refused. */
function hasLink(cell: Uint8Array): boolean {
  for (let at = cell.indexOf(93); at >= 0; at = cell.indexOf(93, at + 1)) if (cell[at + 1] === 40) return true;
  return false;
}

/** What a plain row is entered into. */
export interface PlainDesk {
  readonly ledger: Ledger;
  readonly sheaves: Sheaves;
  /** Reads dates as the careful reader does. */
  readonly read: ReadDate;
  /** True when sources.csv lists sources: then every row that names one is read with care. */
  readonly isListed: boolean;
}

interface KnownGroup {
  readonly bytes: Uint8Array;
  readonly place: number;
}

/**
 * Enters rows that need no care straight from their bytes: a plain ISO date, an end that comes later, a title of one line, an id
 * that is one. Whatever is not certainly plain is left to the careful reader, which is the whole importer's; both make the same of
 * a plain row.
 */
export class PlainRows {
  private readonly plan: TablePlan;
  private readonly desk: PlainDesk;
  private readonly isUtf8: boolean;
  /** True for tables none of whose rows are plain. */
  private readonly isNever: boolean;
  private readonly date: number;
  private readonly end: number;
  private readonly title: number;
  private readonly id: number;
  private readonly text: number;
  private readonly group: number;
  private readonly importance: number;
  private readonly empty: readonly number[];
  private readonly links: readonly number[];
  private readonly others: readonly number[];
  private readonly start = new IsoBytes();
  private readonly stop = new IsoBytes();
  private readonly hash = new NameHash();
  private readonly words = new WordsId();
  private readonly groups = new Map<number, KnownGroup>();
  private readonly decoder: RowDecoder;
  /** Absent where years stand in a column of their own. */
  private readonly memo: DateMemo | undefined;
  /** The date of the row, where it is no plain ISO. */
  private known: KnownDate | undefined;
  private readonly isPersian: boolean;

  constructor(plan: TablePlan, desk: PlainDesk) {
    this.plan = plan;
    this.desk = desk;
    const { at, further } = plan.columns;
    const columnOf = (field: Field): number => at.get(field) ?? -1;
    const byYear = !at.has("date");
    this.date = columnOf(byYear ? "year" : "date");
    this.end = columnOf("end");
    this.title = columnOf("title");
    this.id = columnOf("id");
    this.text = columnOf("text");
    this.group = columnOf("group");
    this.importance = columnOf("importance");
    const telling = byYear ? [...TELLING, "month" as const, "day" as const] : TELLING;
    const listed = desk.isListed ? (["source", "source_url"] as const) : [];
    const nowhere = [...telling, ...listed].map(columnOf).filter((index) => index >= 0);
    this.empty = [...nowhere, ...further.flatMap((columns) => [...columns.values()])];
    this.links = LINKS.map(columnOf).filter((index) => index >= 0);
    this.others = [...at].filter(([field]) => !IN_DATES.test(field)).map(([, index]) => index);
    this.isUtf8 = isUtf8(plan.encoding);
    this.decoder = rowDecoder(plan.encoding);
    this.memo = byYear ? undefined : new DateMemo(desk.read, this.decoder);
    const said = [plan.said, ...plan.dates.values()];
    this.isPersian = said.some(({ lang = "" }) => /^(fa|prs|ps)\b/i.test(lang));
    this.isNever =
      plan.profile !== undefined ||
      said.some(({ calendar }) => calendar !== undefined) ||
      this.date < 0 ||
      this.title < 0;
  }

  /** Enters the row that was scanned last; false where it needs care. */
  take(bytes: Uint8Array, scan: RowScan, row: number): boolean {
    if (this.isNever || scan.cells > this.plan.columns.header.length) return false;
    for (let cell = 0; cell < scan.cells; cell++) trim(bytes, scan, cell);
    for (const index of this.empty) if (this.isFilled(scan, index)) return false;
    for (const index of this.others)
      if (this.isFilled(scan, index) && bytes[scan.from[index] as number] === HASH) return false;
    for (const index of this.links) if (this.isFilled(scan, index) && !isWebAddress(bytes, scan, index)) return false;
    if (this.isFilled(scan, this.text) && hasLink(bytes.subarray(scan.from[this.text], scan.to[this.text])))
      return false;
    return this.takeDates(bytes, scan) && this.takeWords(bytes, scan) && this.enter(bytes, scan, row);
  }

  private isFilled(scan: RowScan, index: number): boolean {
    return index >= 0 && index < scan.cells && (scan.from[index] as number) < (scan.to[index] as number);
  }

  private takeDates(bytes: Uint8Array, scan: RowScan): boolean {
    const { date, end, start, stop } = this;
    const { draft } = this.desk.ledger;
    this.known = undefined;
    if (!this.isFilled(scan, date)) return false;
    if (!start.read(bytes, scan.from[date] as number, scan.to[date] as number)) return this.takeKnown(bytes, scan);
    // A year such as 1400 is suspect in a language that has another calendar.
    if (this.isPersian && start.year >= 1200 && start.year <= 1599) return false;
    draft.start = start.min;
    draft.end = start.max;
    draft.flags = start.code | (start.code << 4);
    if (!this.isFilled(scan, end)) return true;
    if (!stop.read(bytes, scan.from[end] as number, scan.to[end] as number)) return false;
    if (this.isPersian && stop.year >= 1200 && stop.year <= 1599) return false;
    if (start.min === stop.min && start.max === stop.max && start.code === stop.code) return start.utc === stop.utc;
    // Windows that lie across each other, and a clock time beside a date, are for the careful reader.
    if (stop.min < start.min || start.max > stop.max) return false;
    if ((start.code === 0) !== (stop.code === 0) || start.utc !== stop.utc) return false;
    draft.end = stop.max;
    draft.flags = start.code | (stop.code << 4) | FLAG.interval;
    return true;
  }

  /** A date of another spelling, unless an end stands beside it. */
  private takeKnown(bytes: Uint8Array, scan: RowScan): boolean {
    const { date, end, memo } = this;
    if (this.isFilled(scan, end) || (scan.marks[date] as number) & MARK.doubled) return false;
    const known = memo?.find(bytes, scan.from[date] as number, scan.to[date] as number);
    if (!known) return false;
    const { draft } = this.desk.ledger;
    draft.start = known.start;
    draft.end = known.end;
    draft.flags = known.flags;
    this.known = known;
    return true;
  }

  private takeWords(bytes: Uint8Array, scan: RowScan): boolean {
    const { title, importance } = this;
    const { draft } = this.desk.ledger;
    const mark = scan.marks[title] as number;
    if (!this.isFilled(scan, title) || (mark & MARK.letters && !this.isUtf8)) return false;
    if (!isPlainTitle(bytes, scan.from[title] as number, scan.to[title] as number)) return false;
    draft.importance = 1;
    if (this.isFilled(scan, importance)) {
      const number = wholeNumber(bytes, scan.from[importance] as number, scan.to[importance] as number);
      if (number < 0) return false;
      draft.importance = number;
    }
    const group = this.groupOf(bytes, scan);
    if (group < 0) return false;
    draft.group = group;
    return true;
  }

  /** The place of a row's group; -1 where its cell needs care. */
  private groupOf(bytes: Uint8Array, scan: RowScan): number {
    const { group, groups } = this;
    if (!this.isFilled(scan, group)) return this.desk.ledger.groupOf("");
    const from = scan.from[group] as number;
    const to = scan.to[group] as number;
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    const known = groups.get(hash);
    if (known && isEqual(known.bytes, bytes, from, to)) return known.place;
    if ((scan.marks[group] as number) & MARK.doubled) return -1;
    const text = this.decoder.decode(bytes.subarray(from, to));
    if (TURNS.test(text)) return -1;
    const place = this.desk.ledger.groupOf(tidyCell(text));
    if (!known && groups.size < MOST_KNOWN) groups.set(hash, { bytes: bytes.slice(from, to), place });
    return place;
  }

  private enter(bytes: Uint8Array, scan: RowScan, row: number): boolean {
    const { id, title, start, hash } = this;
    const { ledger, sheaves } = this.desk;
    const { draft, pool } = ledger;
    const hasId = this.isFilled(scan, id);
    const idFrom = hasId ? (scan.from[id] as number) : 0;
    const idTo = hasId ? (scan.to[id] as number) : 0;
    if (hasId) {
      if (!isPlainId(bytes, idFrom, idTo)) return false;
      hash.clear();
      for (let at = idFrom; at < idTo; at++) hash.put(bytes[at] as number);
      const known = ledger.find(bytes, idFrom, idTo, hash.a);
      if (known >= 0) {
        if (ledger.state[known] !== STATE.shown || sheaves.isWaiting(known)) return false;
        ledger.addFurther(known, row);
        return true;
      }
    } else if (!this.hashWords(bytes, scan)) return false;
    const from = scan.from[title] as number;
    const to = scan.to[title] as number;
    const doubled = (scan.marks[title] as number) & MARK.doubled ? doubledIn(bytes, from, to) : 0;
    const kept = this.known?.kept ?? NOTHING;
    const utc = this.known ? this.known.utc : start.utc;
    pool.reserve(to - from + idTo - idFrom + kept.length + 24);
    draft.entryAt = pool.length;
    pool.putNumber((hasId ? ENTRY.ownId : 0) | (utc ? ENTRY.utc : 0) | (this.known?.bits ?? 0));
    pool.putNumber(to - from - doubled);
    if (hasId) pool.putNumber(idTo - idFrom);
    if (kept.length > 0) pool.putNumber(kept.length);
    if (doubled > 0) putUndoubled(pool, bytes.subarray(from, to));
    else pool.putBytes(bytes, from, to);
    pool.putBytes(bytes, idFrom, idTo);
    pool.putBytes(kept, 0, kept.length);
    draft.row = row;
    draft.hashA = hash.a;
    draft.hashB = hash.b;
    draft.state = STATE.shown;
    const at = ledger.add();
    if (hasId) ledger.name(at);
    else ledger.hasNameless = true;
    return true;
  }

  /** The fingerprint of the id that the date and the title will make. */
  private hashWords(bytes: Uint8Array, scan: RowScan): boolean {
    const { words, date, end, title } = this;
    if ((scan.marks[title] as number) & MARK.letters) return false;
    words.clear();
    if (this.known && !this.known.words) return false;
    if (this.known?.words) words.put(this.known.words, 0, this.known.words.length);
    else words.put(bytes, scan.from[date] as number, scan.to[date] as number);
    if (!this.known && this.desk.ledger.draft.flags & FLAG.interval) {
      // Clock times are no EDTF: their span is worded with a dash between spaces, which makes the same id as a slash does not.
      words.put(this.start.code === 0 ? DASHED : SLASHED, 0, 1);
      words.put(bytes, scan.from[end] as number, scan.to[end] as number);
    }
    words.put(BLANK, 0, 1);
    words.put(bytes, scan.from[title] as number, scan.to[title] as number);
    return words.hash(this.hash);
  }
}

const NOTHING = new Uint8Array(0);
const BLANK = Uint8Array.of(SPACE);
const SLASHED = Uint8Array.of(SLASH);
const DASHED = BLANK;
