import { FileWindow } from "./file-window.ts";
import { KEY, KEYS, runFiles } from "./sorted-run.ts";

const KEY_BYTES = KEYS * 8;
/** How much of each run's files is held in memory. */
const KEYS_HELD = 4096 * KEY_BYTES;
const ROWS_HELD = 1 << 20;

/** One run while it is merged: the key of its next event. */
class RunCursor {
  readonly key = new Float64Array(KEYS);
  private readonly keyBytes = new Uint8Array(this.key.buffer);
  private readonly keyFile: FileWindow;
  private readonly rowFile: FileWindow | undefined;
  readonly place: number;

  constructor(stem: string, place: number, withRows: boolean) {
    const files = runFiles(stem);
    this.place = place;
    this.keyFile = new FileWindow(files.keys, KEYS_HELD);
    this.rowFile = withRows ? new FileWindow(files.rows, ROWS_HELD) : undefined;
  }

  next(): boolean {
    const bytes = this.keyFile.take(KEY_BYTES);
    if (bytes) this.keyBytes.set(bytes);
    return bytes !== undefined;
  }

  rows(): Buffer {
    return this.rowFile?.take(this.key[KEY.length] as number) ?? Buffer.alloc(0);
  }

  close(): void {
    this.keyFile.close();
    this.rowFile?.close();
  }
}

/** True when the event of `a` comes before that of `b`: by start, end, importance and tie, and then by the run that it is in. */
function isBefore(a: RunCursor, b: RunCursor): boolean {
  const [x, y] = [a.key, b.key];
  if (x[0] !== y[0]) return (x[0] as number) < (y[0] as number);
  if (x[1] !== y[1]) return (x[1] as number) < (y[1] as number);
  if (x[2] !== y[2]) return (x[2] as number) > (y[2] as number);
  if (x[3] !== y[3]) return (x[3] as number) < (y[3] as number);
  return a.place < b.place;
}

/** What a merge gives for each event, in time order. `rows` are good until the next event; without rows they are empty. */
export type Visit = (key: Float64Array, rows: Buffer) => void;

/**
 * Merges sorted runs and visits their events in time order, in stretches between which others may work: an async visitor of stretches is
 * told how many events have passed.
 */
export class RunMerge {
  private readonly heap: RunCursor[] = [];
  private readonly all: readonly RunCursor[];
  private readonly withRows: boolean;

  constructor(stems: readonly string[], withRows: boolean) {
    this.withRows = withRows;
    this.all = stems.map((stem, place) => new RunCursor(stem, place, withRows));
    for (const cursor of this.all) if (cursor.next()) this.heap.push(cursor);
    for (let at = (this.heap.length >> 1) - 1; at >= 0; at--) this.sink(at);
  }

  /** Visits up to so many events; gives how many there were. */
  visit(limit: number, visit: Visit): number {
    const { heap } = this;
    let count = 0;
    while (count < limit) {
      const first = heap[0];
      if (!first) break;
      visit(first.key, this.withRows ? first.rows() : EMPTY);
      count++;
      if (!first.next()) {
        const last = heap.pop();
        if (last && last !== first) heap[0] = last;
      }
      this.sink(0);
    }
    return count;
  }

  private sink(from: number): void {
    const { heap } = this;
    const cursor = heap[from];
    if (!cursor) return;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      const left = heap[child];
      if (!left) break;
      const right = heap[child + 1];
      let least = left;
      if (right && isBefore(right, left)) {
        child++;
        least = right;
      }
      if (!isBefore(least, cursor)) break;
      heap[at] = least;
      at = child;
    }
    heap[at] = cursor;
  }

  close(): void {
    for (const cursor of this.all) cursor.close();
  }
}
const EMPTY = Buffer.alloc(0);
