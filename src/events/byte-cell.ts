import type { RowScan } from "./row-scan.ts";
import type { TextPool } from "./text-pool.ts";

// Cells as bytes.

const [SPACE, TAB, QUOTE, COLON, SLASH] = [32, 9, 34, 58, 47];

/** Takes the spaces off a scanned cell. */
export function trim(bytes: Uint8Array, { from, to }: RowScan, cell: number): void {
  let start = from[cell] as number;
  let end = to[cell] as number;
  while (start < end && isSpace(bytes[start] as number)) start++;
  while (end > start && isSpace(bytes[end - 1] as number)) end--;
  from[cell] = start;
  to[cell] = end;
}

const isSpace = (byte: number): boolean => byte === SPACE || byte === TAB;

/** A whole number of up to seven digits; -1 for anything else. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 7) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** True for one address that begins with http:// or https://. */
export function isWebAddress(bytes: Uint8Array, { from, to }: RowScan, cell: number): boolean {
  const end = to[cell] as number;
  let at = from[cell] as number;
  for (const letter of HTTP) if (bytes[at++] !== letter) return false;
  if (bytes[at] === 115) at++;
  if (bytes[at] !== COLON || bytes[at + 1] !== SLASH || bytes[at + 2] !== SLASH) return false;
  for (; at < end; at++) if ((bytes[at] as number) <= SPACE || (bytes[at] as number) >= 128) return false;
  return true;
}

/** How many pairs of quotation marks stand for one. */
export function doubledIn(bytes: Uint8Array, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) if (bytes[at] === QUOTE) marks++;
  return marks / 2;
}

/** Writes a quoted cell as it is meant: two marks are one. */
export function putUndoubled(pool: TextPool, cell: Uint8Array): void {
  for (let at = 0; at < cell.length; at++) {
    pool.putBytes(cell, at, at + 1);
    if (cell[at] === QUOTE) at++;
  }
}

const HTTP = Uint8Array.of(104, 116, 116, 112);

/** True where the bytes [from, to) are those known. */
export function isEqual(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = 0; at < known.length; at++) if (known[at] !== bytes[from + at]) return false;
  return true;
}
