import { scanRecords } from "./record-scan.ts";

/** A quoted cell with more bytes than this is taken for one that was never closed: nothing more is awaited. */
const LONGEST_CELL = 1_000_000;

const FIRST_LOOK = 256;

/** Where a row ends. */
export interface RowExtent {
  /** Where the next row begins. */
  readonly next: number;
  /** For each cell whose quotation marks do not pair, whether one is never closed: then the row cannot be trusted. */
  readonly faults: readonly boolean[];
}

/** A stretch of bytes in which a row begins. */
export interface RowBytes {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly end: number;
  /** True where nothing comes after `end`, or nothing that matters. */
  readonly isLast: boolean;
  readonly delimiter: string;
}

/** Bytes as a text of as many characters, in which what is not ASCII is neither space nor sign. */
function masked(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let start = from; start < to; start += 4096) {
    const codes = new Uint16Array(Math.min(to - start, 4096));
    for (let at = 0; at < codes.length; at++) {
      const byte = bytes[start + at] as number;
      codes[at] = byte < 128 ? byte : 0xe000 + byte;
    }
    text += String.fromCharCode(...codes);
  }
  return text;
}

/** A mark that could close a cell, and of which the next character is known too. */
const CLOSING = /(?<!")"(?:"")*(?!")./s;

/**
 * Finds the end of a row by the rules of `scanRecords`. Undefined where the bytes end too early to tell. Looks no further than it
 * must: a cell that is not closed may go on for long.
 */
export function extentOf({ bytes, from, end, isLast, delimiter }: RowBytes): RowExtent | undefined {
  for (let size = FIRST_LOOK; ; size *= 2) {
    const to = Math.min(end, from + size);
    const text = masked(bytes, from, to);
    const { next, faults } = scanRecords(text, delimiter, 0, 1);
    const unclosed = faults.map((fault) => fault.unclosed);
    const isSure =
      next < text.length && (!unclosed.includes(true) || size > LONGEST_CELL || CLOSING.test(text.slice(next)));
    if (isSure || (to === end && isLast)) return { next: Math.min(from + next, end), faults: unclosed };
    if (to === end) return undefined;
  }
}
