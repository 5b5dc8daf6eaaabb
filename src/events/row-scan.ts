/** What `RowScan.next` found: nothing more, a row cut off by the end of the bytes, a row taken apart, or one for the careful reader. */
export const ROW = { none: 0, cut: 1, plain: 2, odd: 3 } as const;

/** What is to be known of a cell: bits of `RowScan.marks`. */
export const MARK = { letters: 1, doubled: 2 } as const;

const KIND = { text: 0, delimiter: 1, line: 2, quote: 4, control: 5, letter: 6 } as const;
const [LF, CR, QUOTE] = [10, 13, 34];
/** A row of more cells than this is for the careful reader. */
const MOST_CELLS = 1000;

/** True where the bytes of U+202A–U+202E or U+2066–U+2069 begin: they turn the direction of text, which is reported. */
function turns(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at + 2] as number;
  if (bytes[at] !== 0xe2) return false;
  return bytes[at + 1] === 0x80 ? last >= 0xaa && last <= 0xae : bytes[at + 1] === 0x81 && last >= 0xa6 && last <= 0xa9;
}

/**
 * Takes rows of bytes apart without making anything of them. Quoted cells are understood where they are well-formed and stand in
 * one line; every row with anything stranger (marks in the middle of a cell, control characters) is `odd`: only where it begins
 * is known then. For any encoding in which ASCII is ASCII.
 */
export class RowScan {
  /** Where the row begins, and where the next one does. */
  rowAt = 0;
  at = 0;
  cells = 0;
  readonly from = new Int32Array(MOST_CELLS);
  readonly to = new Int32Array(MOST_CELLS);
  readonly marks = new Uint8Array(MOST_CELLS);
  readonly delimiter: string;
  private bytes = new Uint8Array(0);
  private end = 0;
  private isLast = false;
  private readonly kinds = new Uint8Array(256);

  constructor(delimiter: string) {
    this.delimiter = delimiter;
    for (let byte = 0; byte < 256; byte++)
      this.kinds[byte] =
        byte >= 128 ? KIND.letter : (byte < 32 && byte !== 9) || byte === 127 ? KIND.control : KIND.text;
    this.kinds[LF] = KIND.line;
    this.kinds[CR] = KIND.line;
    this.kinds[QUOTE] = KIND.quote;
    this.kinds[delimiter.charCodeAt(0)] = KIND.delimiter;
  }

  /** Goes on with the bytes from `at` up to `end`; `isLast` where the file ends there. */
  open(bytes: Uint8Array<ArrayBuffer>, at: number, end: number, isLast: boolean): void {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
    this.isLast = isLast;
  }

  /** The next row: one of ROW. */
  next(): number {
    const { bytes, end, kinds, from, to, marks } = this;
    let at = this.at;
    this.rowAt = at;
    if (at >= end) return ROW.none;
    let cell = 0;
    let start = at;
    let mark = 0;
    for (;;) {
      const kind = at < end ? (kinds[bytes[at] as number] as number) : KIND.line;
      if (kind === KIND.text) {
        at++;
      } else if (kind === KIND.delimiter || kind === KIND.line) {
        from[cell] = start;
        to[cell] = at;
        marks[cell++] = mark;
        if (kind === KIND.line) break;
        if (cell === MOST_CELLS) return ROW.odd;
        start = ++at;
        mark = 0;
      } else if (kind === KIND.letter) {
        if (turns(bytes, at)) return ROW.odd;
        mark |= MARK.letters;
        at++;
      } else if (kind === KIND.quote && at === start) {
        const close = this.closing(start + 1);
        if (close < 0) return ROW.odd;
        from[cell] = start + 1;
        to[cell] = close;
        marks[cell++] = this.quotedMark;
        at = close + 1;
        if (at >= end || (kinds[bytes[at] as number] as number) === KIND.line) break;
        if (kinds[bytes[at] as number] !== KIND.delimiter || cell === MOST_CELLS) return ROW.odd;
        start = ++at;
        mark = 0;
      } else return ROW.odd;
    }
    if (at >= end) {
      if (!this.isLast) return ROW.cut;
    } else if (bytes[at] === CR) {
      if (at + 1 >= end && !this.isLast) return ROW.cut;
      if (bytes[at + 1] === LF && at + 1 < end) at++;
    }
    this.cells = cell;
    this.at = Math.min(at + 1, end);
    return ROW.plain;
  }

  private quotedMark = 0;

  /** The mark that closes a cell in its own line; -1 where the careful reader must look. */
  private closing(start: number): number {
    const { bytes, end, kinds } = this;
    this.quotedMark = 0;
    for (let at = start; at < end; at++) {
      const kind = kinds[bytes[at] as number] as number;
      if (kind === KIND.line || kind === KIND.control) return -1;
      if (kind === KIND.letter) {
        if (turns(bytes, at)) return -1;
        this.quotedMark |= MARK.letters;
      }
      if (kind !== KIND.quote) continue;
      if (at + 1 >= end) return this.isLast ? at : -1;
      if (bytes[at + 1] !== QUOTE) return at;
      this.quotedMark |= MARK.doubled;
      at++;
    }
    return -1;
  }
}
