import { earliest, latest } from "../dates/bounds.ts";
import type { When } from "../dates/when.ts";
import { claimsOf } from "./claims.ts";
import type { Dated } from "./dated.ts";
import type { Entry } from "./entry.ts";
import type { RefusedRow, Source } from "./event.ts";
import { calendarBounds, flagsOf, oddBoundsOf } from "./event-index.ts";
import type { Field } from "./field.ts";
import type { Report } from "./finding.ts";
import { cellOf, numberOf } from "./gather.ts";
import { KeepsakeMemo } from "./kept-when.ts";
import { type Ledger, STATE } from "./ledger.ts";
import { refusedLinks, safeUrl } from "./link.ts";
import { NameHash } from "./name-table.ts";
import type { RowReader } from "./row-reader.ts";
import { openShelf, type Shelf } from "./shelf.ts";
import { ENTRY } from "./text-pool.ts";
import { titleOf } from "./title.ts";
import { utf8Of } from "./utf8-bytes.ts";
import { isPlainId, wordsId } from "./words-id.ts";

/** How many events may wait for a row with their date or title; how many sources are remembered; how many refused rows are kept. */
const MOST_WAITING = 20_000;
const MOST_SOURCES = 20_000;
const MOST_REFUSED = 1000;

const EMPTY = new Uint8Array(0);

/** Enters dated rows into a ledger by the rules of `gather`: rows of one id are one event, and a row that is none is refused. */
export class Sheaves {
  /** The row that is the timeline's title, if there is one. */
  cover: Dated | undefined;
  refusedCount = 0;
  /** The first of the rows of which no event could be made. */
  readonly refused: RefusedRow[] = [];
  private readonly ledger: Ledger;
  private readonly reader: RowReader;
  private readonly report: Report;
  private readonly listed: readonly Source[];
  private shelf: Shelf;
  private readonly waiting = new Map<number, Dated[]>();
  private readonly hash = new NameHash();
  private readonly keepsakes = new KeepsakeMemo();

  constructor(ledger: Ledger, reader: RowReader, listed: readonly Source[], report: Report) {
    this.ledger = ledger;
    this.reader = reader;
    this.listed = listed;
    this.report = report;
    this.shelf = openShelf(listed, reader.read, report);
  }

  isWaiting(at: number): boolean {
    return this.waiting.has(at);
  }

  refuse({ row, cells, extra }: Entry): void {
    this.refusedCount++;
    if (this.refused.length < MOST_REFUSED)
      this.refused.push({ row, cells: new Map<string, string>([...cells, ...extra]) });
  }

  add(member: Dated): void {
    const { entry } = member;
    if (/^title$/i.test(cellOf(member, "type") ?? "")) {
      if (!this.cover) this.cover = member;
      else {
        this.report({ kind: "second-title", row: entry.row, column: entry.heading("type") });
        this.refuse(entry);
      }
      return;
    }
    const id = cellOf(member, "id");
    if (id === undefined) {
      this.write([member], { isFinal: true });
      return;
    }
    const bytes = utf8Of(id);
    const hash = this.hash.clear();
    for (const byte of bytes) hash.put(byte);
    const known = this.ledger.find(bytes, 0, bytes.length, hash.a);
    if (known < 0) this.begin(member);
    else this.addTo(known, member);
  }

  private begin(member: Dated): void {
    const isWhole = member.when !== undefined && cellOf(member, "title") !== undefined;
    const isFinal = isWhole || this.waiting.size >= MOST_WAITING;
    const at = this.write([member], { isFinal });
    this.ledger.name(at);
    if (!isFinal) this.waiting.set(at, [member]);
  }

  private addTo(at: number, member: Dated): void {
    const members = this.waiting.get(at);
    this.ledger.addFurther(at, member.entry.row);
    if (!members) {
      this.follow(at, member);
      return;
    }
    members.push(member);
    const isFinal = members.some(({ when }) => when) && members.some((one) => cellOf(one, "title") !== undefined);
    this.write(members, { at, isFinal });
    if (isFinal) this.waiting.delete(at);
  }

  /** A further row of an event that is settled already. */
  private follow(at: number, member: Dated): void {
    const { ledger, report } = this;
    const { entry, fault, when } = member;
    const state = ledger.state[at] as number;
    if (state === STATE.shown) this.check(member, when ?? COMING);
    else if (state === STATE.undated && when) this.write([member], { at, isFinal: true });
    else {
      if (state === STATE.refused) {
        if (fault && fault.kind !== "missing-date") report({ ...fault, severity: "warning" });
        report({ kind: "era-needs-end", row: entry.row, column: entry.heading("end") });
      } else report(fault ?? { kind: "missing-date", row: entry.row, column: entry.heading("date") });
      this.refuse(entry);
    }
  }

  /** What is wrong with a row of an event that has a date. */
  private check(member: Dated, when: When): void {
    const { entry, fault } = member;
    const { reader, report } = this;
    if (fault && fault.kind !== "missing-date") report({ ...fault, severity: "warning" });
    const { cells, further } = entry;
    if (further.length === 0 && !cells.has("source") && !cells.has("source_url") && !cells.has("source_date")) return;
    if (this.shelf.sources.size > this.listed.length + MOST_SOURCES)
      this.shelf = openShelf(this.listed, reader.read, report);
    claimsOf(member, { when, isDue: false }, new Map(), { shelf: this.shelf, read: reader.read, report });
  }

  /** Events that still wait get what they have. No row is added afterwards. */
  finish(): void {
    for (const [at, members] of this.waiting) this.write(members, { at, isFinal: true });
    this.waiting.clear();
  }

  /** Enters an event's rows, in place of what stood there; reports what is wrong with them when no more can come. */
  private write(members: readonly Dated[], { at, isFinal }: { at?: number; isFinal: boolean }): number {
    const { ledger } = this;
    const [first] = members as [Dated];
    const main = members.find((member) => cellOf(member, "title") !== undefined) ?? first;
    const when = members.find((member) => member.when)?.when;
    const report: Report = isFinal ? this.report : () => undefined;
    const band = /^(era|band|background|period)$/i.test(cellOf(main, "type") ?? "");
    const isRefused = !when || (band && when.precision !== "interval");
    for (const member of isFinal ? members : []) {
      const { entry, fault } = member;
      if (!when) report(fault ?? { kind: "missing-date", row: entry.row, column: entry.heading("date") });
      else if (isRefused) {
        if (fault && fault.kind !== "missing-date") report({ ...fault, severity: "warning" });
        report({ kind: "era-needs-end", row: entry.row, column: entry.heading("end") });
      } else this.check(member, when);
      if (isRefused) this.refuse(entry);
    }
    const { draft } = ledger;
    draft.row = first.entry.row;
    draft.state = when ? (isRefused ? STATE.refused : STATE.shown) : STATE.undated;
    const id = cellOf(first, "id");
    if (isRefused && id === undefined) return -1;
    this.enter({ main, when: when ?? COMING, id, band, report, row: first.entry.row, at: at ?? ledger.count });
    if (at === undefined) return ledger.add();
    ledger.replace(at);
    return at;
  }

  /** Fills the draft. */
  private enter({ main, when, id, band, report, row, at }: Written): void {
    const { ledger } = this;
    const { draft } = ledger;
    const get = (field: Field): string | undefined => cellOf(main, field);
    const words = titleOf(get("title"), get("text"), when.raw);
    if (draft.state === STATE.shown) {
      if (words.missing) report({ kind: "missing-title", row, column: main.entry.heading("title") });
      this.checkLinks(main, words.text, report);
    }
    draft.flags = flagsOf(band ? { when, type: "band" } : { when });
    draft.start = earliest(when);
    draft.end = latest(when);
    draft.group = ledger.groupOf(get("group") ?? "");
    draft.importance = Math.fround(this.importanceOf(main, draft.state === STATE.shown ? report : () => undefined));
    const numbers = {
      start: new Float64Array([draft.start]),
      end: new Float64Array([draft.end]),
      flags: new Uint16Array([draft.flags]),
      oddBounds: new Map(),
    };
    const bounds = calendarBounds(draft.start, draft.end, draft.flags);
    if (oddBoundsOf(when, bounds)) ledger.spans.set(at, when);
    else ledger.spans.delete(at);
    const { kind, text, utc } = this.keepsakes.of(when, numbers);
    const display = get("display_date");
    const idBytes = id === undefined ? undefined : utf8Of(id);
    draft.entryAt = ledger.pool.putEntry({
      bits: kind | (utc ? ENTRY.utc : 0),
      title: draft.state === STATE.shown ? utf8Of(words.title) : EMPTY,
      id: idBytes,
      kept: kind ? utf8Of(text) : undefined,
      display: display === undefined ? undefined : utf8Of(display),
    });
    const hash = this.hash.clear();
    if (idBytes) {
      for (const byte of idBytes) hash.put(byte);
      if (!isPlainId(idBytes, 0, idBytes.length)) ledger.hasOddIds = true;
    } else {
      hash.putText(wordsId(when.edtf ?? when.raw, words.title));
      ledger.hasNameless = true;
    }
    draft.hashA = hash.a;
    draft.hashB = hash.b;
  }

  private importanceOf({ entry }: Dated, report: Report): number {
    const text = entry.cells.get("importance") ?? "1";
    const number = numberOf(text);
    if (!Number.isNaN(number)) return number;
    report({ kind: "bad-number", row: entry.row, column: entry.heading("importance"), value: text });
    return 1;
  }

  private checkLinks({ entry }: Dated, words: string | undefined, report: Report): void {
    const { cells, row, heading } = entry;
    for (const url of refusedLinks(words ?? "")) report({ kind: "bad-url", row, column: heading("text"), value: url });
    const text = cells.get("media");
    if (text !== undefined && safeUrl(text) === undefined)
      report({ kind: "bad-url", row, column: heading("media"), value: text });
  }
}

/** Stands for a date that has not been met. */
const COMING: When = { startMin: 0, startMax: 1, precision: "day", approximate: false, uncertain: false, raw: "" };

interface Written {
  readonly main: Dated;
  readonly when: When;
  readonly id: string | undefined;
  readonly band: boolean;
  readonly report: Report;
  readonly row: number;
  /** Its place in the ledger. */
  readonly at: number;
}
