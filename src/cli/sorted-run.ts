import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { Day } from "../dates/day.ts";

/** What an event is sorted and ranked by, in this order in a run's keys: start, end, importance, tie, and the length of its rows in bytes. */
export const KEY = { start: 0, end: 1, importance: 2, tie: 3, length: 4 } as const;
export const KEYS = 5;
/** Room for the rows after which a run is found to be full. */
const SPARE = 1 << 20;

/** Where an event stands in time, and how important it is. An open end is Infinity. */
export interface EventKey {
  readonly start: Day;
  readonly end: Day;
  readonly importance: number;
}

/**
 * Breaks ties of importance: the first 52 bits of an MD5 of the event's rows. Equally important events are so chosen evenly among all,
 * in the same way wherever they stand in the file, and by any engine that knows MD5.
 */
function tieOf(rows: Uint8Array): number {
  const digest = hash("md5", rows, "binary");
  let tie = 0;
  for (let at = 0; at < 6; at++) tie = tie * 256 + digest.charCodeAt(at);
  return tie * 16 + (digest.charCodeAt(6) >> 4);
}

/** The files of a run. */
export const runFiles = (stem: string): { readonly keys: string; readonly rows: string } => ({
  keys: `${stem}.keys`,
  rows: `${stem}.rows`,
});

/** Events in memory until they are many; then they are sorted by time and written as a run. */
export class RunBuffer {
  private readonly bytes: number;
  private rows: Buffer;
  private keys = new Float64Array(1024 * KEYS);
  private readonly offsets: number[] = [];
  private used = 0;

  /** It is full when its rows take so many bytes. */
  constructor(bytes: number) {
    this.bytes = bytes;
    this.rows = Buffer.allocUnsafe(bytes + SPARE);
  }

  get isFull(): boolean {
    return this.used >= this.bytes;
  }

  get count(): number {
    return this.offsets.length;
  }

  add({ start, end, importance }: EventKey, rows: Uint8Array): void {
    if (this.used + rows.length > this.rows.length) {
      const wider = Buffer.allocUnsafe(2 * (this.used + rows.length));
      this.rows.copy(wider, 0, 0, this.used);
      this.rows = wider;
    }
    const at = this.count * KEYS;
    if (at === this.keys.length) {
      const wider = new Float64Array(2 * this.keys.length);
      wider.set(this.keys);
      this.keys = wider;
    }
    this.rows.set(rows, this.used);
    this.keys[at] = start;
    this.keys[at + 1] = end;
    this.keys[at + 2] = importance;
    this.keys[at + 3] = tieOf(rows);
    this.keys[at + 4] = rows.length;
    this.offsets.push(this.used);
    this.used += rows.length;
  }

  /** Writes the events in time order and begins anew. */
  write(stem: string): void {
    const { keys, rows, offsets, count } = this;
    const key = (event: number, part: number): number => keys[event * KEYS + part] as number;
    const order = Uint32Array.from(offsets, (_, event) => event);
    const bytesOf = (event: number): Buffer => {
      const from = offsets[event] as number;
      return rows.subarray(from, from + key(event, KEY.length));
    };
    order.sort((a, b) => {
      const x = a * KEYS;
      const y = b * KEYS;
      if (keys[x] !== keys[y]) return (keys[x] as number) < (keys[y] as number) ? -1 : 1;
      for (const part of [KEY.end, KEY.importance, KEY.tie]) {
        const [left, right] = [key(a, part), key(b, part)];
        // The more important comes first.
        if (left !== right) return left < right === (part !== KEY.importance) ? -1 : 1;
      }
      return Buffer.compare(bytesOf(a), bytesOf(b));
    });
    const sortedKeys = new Float64Array(count * KEYS);
    const sortedRows = Buffer.allocUnsafe(this.used);
    let to = 0;
    order.forEach((event, place) => {
      sortedKeys.set(keys.subarray(event * KEYS, (event + 1) * KEYS), place * KEYS);
      to += rows.copy(sortedRows, to, offsets[event] as number, (offsets[event] as number) + key(event, KEY.length));
    });
    const files = runFiles(stem);
    writeFileSync(files.rows, sortedRows);
    writeFileSync(files.keys, new Uint8Array(sortedKeys.buffer));
    offsets.length = 0;
    this.used = 0;
  }
}
