import type { When } from "../dates/when.ts";
import type { Dated } from "./dated.ts";
import type { Source, TimelineEvent } from "./event.ts";
import { type EventIndex, FLAG } from "./event-index.ts";
import { gather } from "./gather.ts";
import { given } from "./given.ts";
import { keptWhen } from "./kept-when.ts";
import { nameHash, shortHash } from "./name-table.ts";
import { extentOf } from "./row-extent.ts";
import type { RowReader } from "./row-reader.ts";
import { openShelf } from "./shelf.ts";
import { type StoreParts, type StoreSummary, TEXT_STEP } from "./store-parts.ts";
import type { Searched } from "./store-search.ts";
import { ENTRY, TextEntry } from "./text-pool.ts";
import { textOfUtf8, utf8Of } from "./utf8-bytes.ts";
import { wordsId } from "./words-id.ts";

/** What memory knows of an event: enough for a label, a list, a table. */
export interface BriefEvent {
  readonly id: string;
  readonly when: When;
  readonly title: string;
  readonly group?: string;
  /** As the index has it, in 32 bits. */
  readonly importance: number;
  readonly displayDate?: string;
  readonly type?: "band";
}

/** All that a file says of one event, and the sources that its claims name. */
export interface WholeEvent {
  readonly event: TimelineEvent;
  /** Those of sources.csv, and those that the event's own rows name in passing. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Reads bytes [from, to) of the file that a store was made of. May give fewer where the file ends. */
export type Slice = (from: number, to: number) => Promise<Uint8Array>;

/**
 * The events of a big table, in time order, without an object for each. What a plot and a list need is in memory; everything else
 * is read from the file's bytes when it is asked for. Place i is event i of `index`. Immutable.
 */
export class EventStore {
  readonly index: EventIndex;
  readonly summary: StoreSummary;
  private readonly parts: StoreParts;
  private readonly entry = new TextEntry();
  /** The spreadsheet row of the entry that was read last. */
  private entryRow = 0;
  private reader: Promise<RowReader> | undefined;

  constructor(parts: StoreParts) {
    this.parts = parts;
    this.index = parts.index;
    this.summary = parts.summary;
  }

  /** What a search needs, to be handed to one elsewhere: a copy is made of it on the way. */
  get searched(): Searched {
    const { index, order, texts, textRow, furtherOf, furtherAt, furtherRows, plan, summary } = this.parts;
    return { index, order, texts, textRow, furtherOf, furtherAt, furtherRows, plan, summary };
  }

  get count(): number {
    return this.index.count;
  }

  private entryOf(i: number): TextEntry {
    if (!(i >= 0 && i < this.count)) throw new RangeError(`no event at ${i}; there are ${this.count}`);
    const { order, texts, textAt, textRow } = this.parts;
    const place = order[i] as number;
    const step = Math.floor(place / TEXT_STEP);
    const entry = this.entry.read(texts, textAt[step] as number);
    this.entryRow = textRow[step] as number;
    for (let skip = place % TEXT_STEP; skip > 0; skip--) this.entryRow += entry.read(texts, entry.next).gap + 1;
    return entry;
  }

  private text(from: number, to: number): string {
    return textOfUtf8(this.parts.texts.subarray(from, to));
  }

  title(i: number): string {
    const { titleFrom, titleTo } = this.entryOf(i);
    return this.text(titleFrom, titleTo);
  }

  /** The spreadsheet row of an event's first row. */
  row(i: number): number {
    this.entryOf(i);
    return this.entryRow;
  }

  /** The date of an event, equal to what `readTimeline` gives. */
  when(i: number): When {
    const { bits, idTo, keptTo } = this.entryOf(i);
    const text = this.text(idTo, keptTo);
    return keptWhen(this.index, i, { kind: bits & ENTRY.kept, text, utc: (bits & ENTRY.utc) !== 0 });
  }

  /**
   * The id of an event, as `gather` makes it. Between snapshots of one file ids made of words may still get other numbers; those
   * of events with an id of their own stay.
   */
  id(i: number): string {
    const { bits, titleTo, idTo, number } = this.entryOf(i);
    if (bits & ENTRY.ownId) return this.text(titleTo, idTo);
    const { edtf, raw } = this.when(i);
    const name = wordsId(edtf ?? raw, this.title(i));
    return number > 1 ? `${name}-${number}` : name;
  }

  /** The event of an id; undefined where there is none. Looks through all: some milliseconds for a million. */
  indexOf(id: string): number | undefined {
    const { names, order } = this.parts;
    if (!names) return this.findOwn(utf8Of(id));
    const hash = shortHash(nameHash(id));
    for (let place = names.indexOf(hash); place >= 0; place = names.indexOf(hash, place + 1)) {
      const i = order.indexOf(place);
      if (this.id(i) === id) return i;
    }
    return undefined;
  }

  private findOwn(id: Uint8Array): number | undefined {
    const { texts, order } = this.parts;
    const entry = new TextEntry();
    for (let place = 0; place < this.count; place++) {
      entry.read(texts, entry.next);
      if (entry.idTo - entry.titleTo !== id.length) continue;
      let at = id.length;
      while (at > 0 && texts[entry.titleTo + at - 1] === id[at - 1]) at--;
      if (at === 0) return order.indexOf(place);
    }
    return undefined;
  }

  /** What a label says of an event. */
  glance(i: number): Pick<BriefEvent, "when" | "title" | "displayDate"> {
    const { bits, titleFrom, titleTo, keptTo, displayTo } = this.entryOf(i);
    const title = this.text(titleFrom, titleTo);
    const display = bits & ENTRY.display ? { displayDate: this.text(keptTo, displayTo) } : undefined;
    return { title, ...display, when: this.when(i) };
  }

  /** What memory knows of an event. */
  brief(i: number): BriefEvent {
    const { index } = this;
    return given<BriefEvent>({
      ...this.glance(i),
      id: this.id(i),
      group: index.groups[index.group[i] as number] || undefined,
      importance: index.importance[i] as number,
      type: (index.flags[i] as number) & FLAG.band ? "band" : undefined,
    });
  }

  /** The spreadsheet rows that an event was made of, in the order of the file. */
  rowsOf(i: number): readonly number[] {
    const { furtherOf, furtherAt, furtherRows } = this.parts;
    const rows = [this.row(i)];
    if (!(this.entryOf(i).bits & ENTRY.further)) return rows;
    const at = lastUpTo(furtherOf, i);
    for (let entry = furtherAt[at] as number; entry < (furtherAt[at + 1] as number); entry++)
      rows.push(furtherRows[entry] as number);
    return rows;
  }

  /**
   * All that the file says of an event, equal to what `readTimeline` gives. The ids of sources that rows name in passing are
   * those of this event alone: where two sources of the file are named alike, their numbers may differ.
   */
  async whole(i: number, slice: Slice): Promise<WholeEvent> {
    this.reader ??= this.openReader();
    const reader = await this.reader;
    const members: Dated[] = [];
    for (const row of this.rowsOf(i)) {
      const bytes = await this.rowBytes(row, slice);
      members.push(reader.datedOf(reader.entryOf(reader.rowOf(bytes, row))));
    }
    const report = (): void => undefined;
    const shelf = openShelf(this.summary.sources, reader.read, report);
    const { events } = await gather(members, { shelf, read: reader.read, report });
    const [event] = events;
    if (!event) throw new RangeError(`the file does not hold event ${i} where it was`);
    return { event: { ...event, id: this.id(i) }, sources: shelf.sources };
  }

  private async openReader(): Promise<RowReader> {
    const { plan } = this.parts;
    // Careful reading is fetched for the first card: a picture waits for nothing of it.
    const { RowReader, rowTools } = await import("./row-reader.ts");
    return new RowReader(plan, await rowTools(plan), () => undefined);
  }

  /** The bytes of one row. */
  private async rowBytes(row: number, slice: Slice): Promise<Uint8Array> {
    const { anchorRows, anchorAt, plan } = this.parts;
    const anchor = lastUpTo(anchorRows, row);
    const bytes = await slice(anchorAt[anchor] as number, anchorAt[anchor + 1] ?? (anchorAt[anchor] as number));
    let from = 0;
    for (let at = anchorRows[anchor] as number; ; at++) {
      const rest = { bytes, from, end: bytes.length, isLast: true, delimiter: plan.delimiter };
      const next = from < bytes.length ? (extentOf(rest)?.next ?? bytes.length) : from;
      if (at === row) return bytes.subarray(from, next);
      if (next === from) throw new RangeError(`the file has no row ${row}`);
      from = next;
    }
  }
}

/** The place of the last number that is not above `value`, in ascending ones; 0 where there is none. */
function lastUpTo(numbers: Uint32Array, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) <= value) low = middle;
    else high = middle;
  }
  return low;
}
