import type { When } from "../dates/when.ts";
import { ENTRY, TextEntry, TextPool } from "./text-pool.ts";

/** How it stands with an event: shown, without a date so far, or refused for good. */
export const STATE = { shown: 0, undated: 1, refused: 2 } as const;

/** Group places are kept in 16 bits; whatever comes beyond shares the last. */
const MOST_GROUPS = 65_535;

/** Said of the event that was named last, when ids do not ascend. */
const NO_ORDER = -2;

/** One event as it is added: fields are filled, then `Ledger.add` is called. */
export interface Draft {
  start: number;
  /** As the date says it, exclusive; an open end is drawn later. */
  end: number;
  importance: number;
  /** From `Ledger.groupOf`. */
  group: number;
  flags: number;
  row: number;
  /** From `TextPool.putEntry`. */
  entryAt: number;
  /** The fingerprint of its id as the author wrote it, or of the words that its id will be made of. */
  hashA: number;
  hashB: number;
  state: number;
}

/** The events of a file in the order of their first rows, while it is read: typed arrays that grow. Mutable. */
export class Ledger {
  count = 0;
  readonly pool: TextPool;
  readonly draft: Draft = {
    ...{ start: 0, end: 0, importance: 1, group: 0, flags: 0, row: 0, entryAt: 0, hashA: 0, hashB: 0 },
    state: STATE.shown,
  };
  start: Float64Array;
  end: Float64Array;
  importance: Float32Array;
  group: Uint16Array;
  flags: Uint16Array;
  row: Uint32Array;
  entryAt: Uint32Array;
  hashA: Int32Array;
  hashB: Int32Array;
  state: Uint8Array;
  /** Dates whose inner bounds the calendar may not give. */
  readonly spans = new Map<number, When>();
  /** Further rows of events: which event, and which row. */
  readonly furtherOf: number[] = [];
  readonly furtherRow: number[] = [];
  /** True while there is an event for each row, and its entry in the pool comes right after the one before. */
  isEven = true;
  /** Names of groups by place; "" is the place of events without one. */
  readonly groups = new Map<string, number>();
  /** True when some event has no id of its own, and when some id cannot be used as it was written. */
  hasNameless = false;
  hasOddIds = false;
  private slots = new Int32Array(1 << 12).fill(-1);
  private named = 0;
  /** The event that was named last, while ids ascend as numbers do that are counted up: then a new one needs no looking up. */
  private lastNamed = -1;
  private readonly entry = new TextEntry();

  /** Makes room for about that many events, and that many bytes of texts. */
  constructor(events = 1024, textBytes = 1 << 16) {
    this.pool = new TextPool(textBytes);
    this.start = new Float64Array(events);
    this.end = new Float64Array(events);
    this.importance = new Float32Array(events);
    this.group = new Uint16Array(events);
    this.flags = new Uint16Array(events);
    this.row = new Uint32Array(events);
    this.entryAt = new Uint32Array(events);
    this.hashA = new Int32Array(events);
    this.hashB = new Int32Array(events);
    this.state = new Uint8Array(events);
  }

  groupOf(name: string): number {
    const known = this.groups.get(name);
    if (known !== undefined) return known;
    const place = Math.min(this.groups.size, MOST_GROUPS);
    if (this.groups.size <= MOST_GROUPS) this.groups.set(name, place);
    return place;
  }

  /** Adds the draft, and gives its place. */
  add(): number {
    if (this.count === this.start.length) this.grow();
    const at = this.count++;
    if (at > 0 && this.draft.row !== (this.row[at - 1] as number) + 1) this.isEven = false;
    this.put(at);
    return at;
  }

  /** Writes the draft over an event that was added before. */
  replace(at: number): void {
    this.isEven = false;
    this.put(at);
  }

  private put(at: number): void {
    const { draft } = this;
    this.start[at] = draft.start;
    this.end[at] = draft.end;
    this.importance[at] = draft.importance;
    this.group[at] = draft.group;
    this.flags[at] = draft.flags;
    this.row[at] = draft.row;
    this.entryAt[at] = draft.entryAt;
    this.hashA[at] = draft.hashA;
    this.hashB[at] = draft.hashB;
    this.state[at] = draft.state;
  }

  addFurther(at: number, row: number): void {
    this.furtherOf.push(at);
    this.furtherRow.push(row);
  }

  private grow(): void {
    const size = 2 * this.count;
    const copied = <Numbers extends { set(from: Numbers): void }>(to: Numbers, from: Numbers): Numbers => {
      to.set(from);
      return to;
    };
    this.start = copied(new Float64Array(size), this.start);
    this.end = copied(new Float64Array(size), this.end);
    this.importance = copied(new Float32Array(size), this.importance);
    this.group = copied(new Uint16Array(size), this.group);
    this.flags = copied(new Uint16Array(size), this.flags);
    this.row = copied(new Uint32Array(size), this.row);
    this.entryAt = copied(new Uint32Array(size), this.entryAt);
    this.hashA = copied(new Int32Array(size), this.hashA);
    this.hashB = copied(new Int32Array(size), this.hashB);
    this.state = copied(new Uint8Array(size), this.state);
  }

  /** The event of an id as the author wrote it, its bytes in [from, to) and their hash; -1 where there is none. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    if (this.lastNamed !== NO_ORDER) {
      const after = this.compareToLast(bytes, from, to);
      if (after > 0) return -1;
      if (after === 0) return this.lastNamed;
      this.indexNames();
    }
    const mask = this.slots.length - 1;
    const { pool, entry } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = this.slots[slot] as number;
      if (at < 0) return -1;
      if (this.hashA[at] !== hash) continue;
      entry.read(pool.bytes, this.entryAt[at] as number);
      if (entry.idTo - entry.titleTo === to - from && isSame(pool.bytes, entry.titleTo, bytes.subarray(from, to)))
        return at;
    }
  }

  /** Makes an event known by its id. */
  name(at: number): void {
    if (this.lastNamed !== NO_ORDER) {
      this.lastNamed = at;
      return;
    }
    if (2 * ++this.named > this.slots.length) {
      const known = this.slots;
      this.slots = new Int32Array(2 * known.length).fill(-1);
      for (const one of known) if (one >= 0) this.place(one);
    }
    this.place(at);
  }

  /** Above 0 for an id that is longer than the last one, or as long and later in the order of bytes; 0 for the same. */
  private compareToLast(bytes: Uint8Array, from: number, to: number): number {
    const { pool, entry, lastNamed } = this;
    if (lastNamed < 0) return 1;
    entry.read(pool.bytes, this.entryAt[lastNamed] as number);
    const longer = to - from - (entry.idTo - entry.titleTo);
    if (longer !== 0) return longer;
    for (let at = from, known = entry.titleTo; at < to; at++, known++) {
      const after = (bytes[at] as number) - (pool.bytes[known] as number);
      if (after !== 0) return after;
    }
    return 0;
  }

  /** The ids do not ascend any more: from now on they are looked up. */
  private indexNames(): void {
    const { count, pool } = this;
    this.lastNamed = NO_ORDER;
    for (let at = 0; at < count; at++)
      if ((pool.bytes[this.entryAt[at] as number] as number) & ENTRY.ownId) this.name(at);
  }

  private place(at: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.hashA[at] as number) & mask;
    while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = at;
  }
}

function isSame(bytes: Uint8Array, from: number, others: Uint8Array): boolean {
  for (let at = 0; at < others.length; at++) if (bytes[from + at] !== others[at]) return false;
  return true;
}
