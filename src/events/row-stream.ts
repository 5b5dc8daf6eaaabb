import { extentOf } from "./row-extent.ts";
import { ROW, type RowScan } from "./row-scan.ts";

/** How much is read at a time, unless a row is longer: what is found does not depend on how the bytes came. */
const WINDOW_BYTES = 64 * 1024;

/** A row that stands in bytes [from, next), its line end included. Only good until the visit is over. */
export interface RowPlace {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly from: number;
  readonly next: number;
  /** How far bytes are known. */
  readonly end: number;
  /** Spreadsheet row. */
  readonly row: number;
  /** Where it begins in the file. */
  readonly offset: number;
}

/** Whoever is shown the rows of a stream. */
export interface RowVisitor {
  /** A row that was taken apart. */
  plain(place: RowPlace, scan: RowScan): void;
  /** A row of which only the extent is known; for each cell whose marks do not pair, whether one is never closed. */
  odd(place: RowPlace, faults: readonly boolean[]): void;
}

/** Rows out of bytes that come in pieces of any size. Holds on to no more than a window, or the longest row. */
export class RowStream {
  /** Where in the file the next row begins, and its spreadsheet row. */
  offset = 0;
  row = 1;
  private bytes: Uint8Array<ArrayBuffer>;
  /** The bytes that wait stand in [from, to). */
  private from = 0;
  private to = 0;
  private windowBytes: number;
  private readonly firstWindow: number;

  constructor(windowBytes = WINDOW_BYTES) {
    this.firstWindow = windowBytes;
    this.windowBytes = windowBytes;
    this.bytes = new Uint8Array(4 * WINDOW_BYTES);
  }

  /** How many bytes wait. */
  get waiting(): number {
    return this.to - this.from;
  }

  /** The first of the bytes that wait; good until more come. */
  peek(size: number): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(this.from, Math.min(this.to, this.from + size));
  }

  skip(size: number): void {
    this.from += size;
    this.offset += size;
  }

  /** Takes more bytes; they are copied. */
  keep(more: Uint8Array): void {
    const size = this.to - this.from;
    if (this.to + more.length > this.bytes.length) {
      const held = this.bytes.subarray(this.from, this.to);
      if (size + more.length > this.bytes.length) this.bytes = new Uint8Array(2 * (size + more.length));
      this.bytes.set(held);
      this.from = 0;
      this.to = size;
    }
    this.bytes.set(more, this.to);
    this.to += more.length;
  }

  /** Shows the rows of the bytes that wait; at the end of the file to the last byte, else to the last whole window. */
  drain(scan: RowScan, isEnd: boolean, visitor: RowVisitor): void {
    while (this.waiting >= this.windowBytes || (isEnd && this.waiting > 0)) this.step(scan, isEnd, visitor);
  }

  private step(scan: RowScan, isEnd: boolean, visitor: RowVisitor): void {
    const { bytes, from: begin } = this;
    const end = Math.min(this.to, begin + this.windowBytes);
    const isLast = isEnd && end === this.to;
    scan.open(bytes, begin, end, isLast);
    // One object for all rows: a million of them would be a lot of garbage.
    const place = { bytes, from: begin, next: begin, end, row: this.row, offset: this.offset };
    for (;;) {
      const found = scan.next();
      if (found === ROW.none || found === ROW.cut) break;
      const { from } = this;
      place.from = from;
      place.row = this.row;
      place.offset = this.offset;
      if (found === ROW.plain) {
        place.next = scan.at;
        visitor.plain(place, scan);
      } else {
        const extent = extentOf({ bytes, from, end, isLast, delimiter: scan.delimiter });
        if (!extent) break;
        scan.at = extent.next;
        place.next = extent.next;
        visitor.odd(place, extent.faults);
      }
      this.skip(scan.at - from);
      this.row++;
    }
    // A row that is longer than the window needs a wider one.
    this.windowBytes = this.from === begin ? 2 * this.windowBytes : this.firstWindow;
  }
}
