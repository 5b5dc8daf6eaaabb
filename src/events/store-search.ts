import type { Entry } from "./entry.ts";
import type { Source } from "./event.ts";
import type { Field } from "./field.ts";
import { hostOf, linksIn } from "./link.ts";
import { plainText } from "./markup.ts";
import { RowReader, rowTools } from "./row-reader.ts";
import { MARK, RowScan } from "./row-scan.ts";
import { type RowPlace, RowStream } from "./row-stream.ts";
import type { StoreParts } from "./store-parts.ts";
import { ENTRY, TextEntry } from "./text-pool.ts";
import { textOfUtf8 } from "./utf8-bytes.ts";
import { isAscii, WordMatcher } from "./word-matcher.ts";

/** The columns that are searched: what describes the event in its first row, and what each row says of its source. */
const OF_EVENT: readonly Field[] = ["title", "text", "actors", "tags", "place", "group", "display_date"];
const OF_SOURCE: readonly Field[] = ["source", "quote"];
/** Signs of our markup and of character references: cells with these are read as text. */
const SIGNS = new Uint8Array(256);
for (const sign of "*_[]()\\`<&#") SIGNS[sign.charCodeAt(0)] = 1;
const COLON = 58;

/** How many titles are looked through before hits are given. */
const TITLE_BATCH = 50_000;

/** What a search needs of a store. */
export type Searched = Pick<
  StoreParts,
  "index" | "order" | "texts" | "textRow" | "furtherOf" | "furtherAt" | "furtherRows" | "plan" | "summary"
>;

/**
 * Looks for words in a store as `searchIn` does in events: they must all occur, in any order and wherever the event says
 * something. The titles are in memory and give the first hits; the rest is found in the file's bytes as they pass. Hits are places
 * in the index, each given once. Titles are looked through first, once, or not at all.
 */
export class StoreSearch {
  private readonly parts: Searched;
  private readonly matcher: WordMatcher;
  /** Which words were found of each event, in the order of the file; and the index of each. */
  private readonly found: Uint32Array;
  private readonly indexOf: Uint32Array;
  private hits: number[] = [];
  private readonly entry = new TextEntry();
  /** The event of the file that the rows have come to, and its first row. */
  private place = -1;
  private placeRow = -1;
  private entryNext = 0;
  /** Rows of events that stand further below, and those events whose first rows did not describe them. */
  private readonly later = new Map<number, number>();
  private readonly undescribed = new Set<number>();
  /** How many bytes come before the first row. */
  private toSkip: number;
  private readonly stream = new RowStream();
  private readonly scan: RowScan;
  private careful: RowReader | undefined;
  private readonly ofEvent: readonly number[];
  private readonly ofSource: readonly number[];
  /** Columns in which every filled cell needs the careful reader. */
  private readonly hard: readonly number[];

  constructor(parts: Searched, words: string) {
    this.parts = parts;
    this.matcher = new WordMatcher(words);
    const { index, order, plan, furtherOf, furtherAt, furtherRows, summary } = parts;
    this.found = new Uint32Array(index.count);
    this.indexOf = new Uint32Array(index.count);
    for (let i = 0; i < index.count; i++) this.indexOf[order[i] as number] = i;
    furtherOf.forEach((i, at) => {
      for (let entry = furtherAt[at] as number; entry < (furtherAt[at + 1] as number); entry++)
        this.later.set(furtherRows[entry] as number, order[i] as number);
    });
    this.scan = new RowScan(plan.delimiter);
    this.toSkip = plan.from;
    this.stream.row = plan.firstRow;
    const { at, further } = plan.columns;
    const columnsOf = (fields: readonly Field[]): number[] =>
      fields.map((field) => at.get(field) ?? -1).filter((column) => column >= 0);
    this.ofEvent = columnsOf(OF_EVENT);
    this.ofSource = columnsOf(OF_SOURCE);
    const listed: readonly Field[] = summary.sources.length > 0 ? ["source"] : [];
    this.hard = [...columnsOf(["source_url", ...listed]), ...further.flatMap((columns) => [...columns.values()])];
  }

  /** True where there is no word to look for, so that every event is wanted. */
  get isEmpty(): boolean {
    return this.matcher.all === 0;
  }

  /** Looks through titles, groups and wordings in memory; gives the hits of one batch of events after another. */
  *inTitles(batch = TITLE_BATCH): Generator<Uint32Array> {
    const { texts, index } = this.parts;
    const { matcher, entry, indexOf } = this;
    const ofGroup = index.groups.map((name) => matcher.inText(name));
    let at = 0;
    for (let place = 0; place < index.count; place++) {
      entry.read(texts, at);
      at = entry.next;
      const group = index.group[indexOf[place] as number] as number;
      const bits = (ofGroup[group] as number) | this.bitsOf(texts, entry.titleFrom, entry.titleTo);
      const hasDisplay = entry.displayTo > entry.keptTo;
      this.mark(place, hasDisplay ? bits | this.bitsOf(texts, entry.keptTo, entry.displayTo) : bits);
      if (place % batch === batch - 1) yield this.taken();
    }
    yield this.taken();
  }

  private bitsOf(bytes: Uint8Array, from: number, to: number): number {
    if (isAscii(bytes, from, to)) return this.matcher.inAscii(bytes, from, to);
    return this.matcher.inText(textOfUtf8(bytes.subarray(from, to)));
  }

  private mark(place: number, bits: number): void {
    const { matcher, found } = this;
    const known = found[place] as number;
    if ((known | bits) === known) return;
    found[place] = known | bits;
    if (found[place] === matcher.all) this.hits.push(this.indexOf[place] as number);
  }

  private taken(): Uint32Array {
    const hits = Uint32Array.from(this.hits);
    this.hits = [];
    return hits;
  }

  /** Looks through more of the file's bytes, from its beginning on; gives the hits that are new. */
  async push(bytes: Uint8Array): Promise<Uint32Array> {
    await this.open();
    const skipped = Math.min(this.toSkip, bytes.length);
    this.toSkip -= skipped;
    this.stream.keep(bytes.subarray(skipped));
    this.stream.drain(this.scan, false, this);
    return this.taken();
  }

  /** Looks through what is left. */
  async end(): Promise<Uint32Array> {
    await this.open();
    this.stream.drain(this.scan, true, this);
    return this.taken();
  }

  private async open(): Promise<void> {
    if (this.careful) return;
    const { plan } = this.parts;
    this.careful = new RowReader(plan, await rowTools(plan), () => undefined);
  }

  /** The event, in the order of the file, that a row belongs to; -1 for none. */
  private placeOf(row: number): number {
    const { texts, textRow, index } = this.parts;
    while (this.placeRow < row && this.place < index.count - 1) {
      this.entry.read(texts, this.place < 0 ? 0 : this.entryNext);
      this.entryNext = this.entry.next;
      this.placeRow = this.place < 0 ? (textRow[0] as number) : this.placeRow + this.entry.gap + 1;
      this.place++;
    }
    return this.placeRow === row ? this.place : -1;
  }

  /** For the stream of rows. */
  plain(place: RowPlace, scan: RowScan): void {
    const own = this.placeOf(place.row);
    const event = own >= 0 ? own : (this.later.get(place.row) ?? -1);
    if (event < 0 || this.found[event] === this.matcher.all) return;
    if (own < 0 || this.entry.bits & ENTRY.further || this.isHard(place.bytes, scan)) {
      this.takeCareful(place, event, own >= 0);
      return;
    }
    const { from, to, cells } = scan;
    let bits = 0;
    for (const columns of [this.ofEvent, this.ofSource])
      for (const column of columns)
        if (column < cells) bits |= this.matcher.inAscii(place.bytes, from[column] as number, to[column] as number);
    this.mark(event, bits);
  }

  /** For the stream of rows. */
  odd(place: RowPlace): void {
    const own = this.placeOf(place.row);
    const event = own >= 0 ? own : (this.later.get(place.row) ?? -1);
    if (event >= 0) this.takeCareful(place, event, own >= 0);
  }

  /** True for a row with letters beyond ASCII, marks, addresses or sources that stand elsewhere. */
  private isHard(bytes: Uint8Array, scan: RowScan): boolean {
    const { from, to, marks, cells } = scan;
    if (this.parts.plan.profile !== undefined) return true;
    for (const column of this.hard)
      if (column < cells && (from[column] as number) < (to[column] as number)) return true;
    for (const columns of [this.ofEvent, this.ofSource])
      for (const column of columns) {
        if (column >= cells) continue;
        if ((marks[column] as number) & MARK.letters) return true;
        const isSource = columns === this.ofSource;
        for (let at = from[column] as number; at < (to[column] as number); at++) {
          const byte = bytes[at] as number;
          if (SIGNS[byte] === 1 || (byte === COLON && isSource)) return true;
        }
      }
    return false;
  }

  private takeCareful({ bytes, from, next, row }: RowPlace, event: number, isFirst: boolean): void {
    const { careful, matcher } = this;
    if (!careful) return;
    const entry = careful.entryOf(careful.rowOf(bytes.subarray(from, next), row));
    const isTitled = entry.cells.has("title");
    // The first row with a title describes an event.
    const isMain = isFirst
      ? isTitled || (this.entry.bits & ENTRY.further) === 0
      : isTitled && this.undescribed.delete(event);
    if (isFirst && !isMain) this.undescribed.add(event);
    const said = [...(isMain ? describing(entry) : []), entry.cells.get("quote") ?? "", ...this.sourcesOf(entry)];
    for (const one of entry.further) said.push(one.get("quote") ?? "", ...this.sourcesOf({ ...entry, cells: one }));
    this.mark(event, matcher.inText(said.join(" ")));
  }

  /** What is known of a row's sources: of those in sources.csv their title, publisher and author, of others their name or host. */
  private sourcesOf({ cells }: Pick<Entry, "cells"> | { cells: ReadonlyMap<string, string> }): readonly string[] {
    const get = (field: Field): string | undefined => (cells as ReadonlyMap<string, string>).get(field);
    const name = get("source");
    const listed = this.parts.summary.sources.find(({ id }: Source) => id === name);
    if (listed) return [listed.title, listed.publisher ?? "", listed.author ?? ""];
    const [url, ...links] = linksIn(get("source_url") ?? "");
    const hosts = links.map(hostOf);
    if (name !== undefined && !/^https?:\/\//i.test(name)) return [name, ...hosts];
    const link = name ?? url;
    return link === undefined ? hosts : [hostOf(link), ...hosts];
  }
}

function describing({ cells }: Entry): readonly string[] {
  return OF_EVENT.map((field) => (field === "text" ? plainText(cells.get(field) ?? "") : (cells.get(field) ?? "")));
}
