import { parseCsv } from "../events/csv.ts";
import { scanRecords } from "../events/record-scan.ts";

const QUOTE = 34;
const COMMA = 44;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
/** No record is longer: what seems so has a quotation mark that is never closed. */
const LONGEST = 1 << 18;

/** A cell as CSV with commas writes it. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Cells as a line of CSV, without its line end. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(quoted).join(",");
}

/**
 * Takes the bytes of a table apart, record by record, without making a text of them: `feed` brings bytes, `next` finds the record that
 * follows, and the fields below say where it and its cells stand. Well-formed records pass as they are; the others are mended as the
 * importer mends them, and written anew.
 */
export class RecordBytes {
  /** The bytes in which the record stands, from `from` up to `to`, with commas and without its line end. */
  line: Buffer = Buffer.alloc(0);
  from = 0;
  to = 0;
  /** How many cells it has, and where each stands in `line`, without its quotation marks. */
  cells = 0;
  readonly starts = new Int32Array(4096);
  readonly ends = new Int32Array(4096);
  /** The record's number, as a spreadsheet counts: quoted line breaks do not. */
  row = 0;
  /** Where it begins, bytes from the beginning of what was fed. */
  offset: number;
  /** What is wrong with its quotation marks. */
  fault: "malformed" | "unclosed" | undefined;

  private readonly delimiter: number;
  private bytes: Buffer = Buffer.alloc(0);
  private at = 0;
  private base: number;
  private ended = false;
  private hasDoubled = false;

  /** `offset` and `row` say where the first bytes stand that will be fed: bytes before them, and records. */
  constructor(delimiter: string, offset = 0, row = 0) {
    this.delimiter = delimiter.charCodeAt(0);
    this.base = offset;
    this.offset = offset;
    this.row = row;
  }

  feed(chunk: Buffer): void {
    const rest = this.bytes.subarray(this.at);
    this.base += this.at;
    this.at = 0;
    this.bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
  }

  /** Says that no more bytes will come, so that what is left is the last record. */
  end(): void {
    this.ended = true;
  }

  /** Goes on to the next record; false where more bytes are needed, or none are left. */
  next(): boolean {
    if (this.at >= this.bytes.length) return false;
    this.offset = this.base + this.at;
    this.fault = undefined;
    this.hasDoubled = false;
    const after = this.scan(this.bytes, this.at, this.delimiter);
    if (after === undefined) return false;
    if (after < 0) return this.mend();
    this.line = this.bytes;
    this.from = this.at;
    this.at = after;
    this.row++;
    if (this.delimiter !== COMMA) this.rewrite(this.texts("latin1"));
    return true;
  }

  /** The text of a cell; "" where the record is shorter. */
  text(cell: number, encoding: BufferEncoding = "utf8"): string {
    if (cell >= this.cells) return "";
    const text = this.line.toString(encoding, this.starts[cell], this.ends[cell]);
    return this.hasDoubled && this.line[(this.starts[cell] as number) - 1] === QUOTE
      ? text.replaceAll('""', '"')
      : text;
  }

  texts(encoding: BufferEncoding = "utf8"): string[] {
    return Array.from({ length: this.cells }, (_, cell) => this.text(cell, encoding));
  }

  get isBlank(): boolean {
    for (let cell = 0; cell < this.cells; cell++)
      for (let at = this.starts[cell] as number; at < (this.ends[cell] as number); at++)
        if ((this.line[at] as number) > SPACE) return false;
    return true;
  }

  /** Finds the cells of the record at `from`: where the next one begins, undefined where bytes lack, -1 where it is not well-formed. */
  private scan(bytes: Buffer, from: number, delimiter: number): number | undefined {
    let at = from;
    this.cells = 0;
    for (;;) {
      if (this.cells === this.starts.length) return -1;
      let end: number;
      if (bytes[at] === QUOTE) {
        const close = this.closing(bytes, at, delimiter);
        if (close === undefined || close < 0) return close;
        this.starts[this.cells] = at + 1;
        this.ends[this.cells++] = close;
        at = close + 1;
        if (bytes[at] === RETURN && (bytes[at + 1] === NEWLINE || at + 1 === bytes.length)) at++;
        end = at;
      } else {
        if (bytes[at] === SPACE && this.opensLater(bytes, at)) return -1;
        this.starts[this.cells] = at;
        while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== NEWLINE) at++;
        end = at;
        if (bytes[at] !== delimiter && end > (this.starts[this.cells] as number) && bytes[end - 1] === RETURN) end--;
        this.ends[this.cells++] = end;
      }
      if (at >= bytes.length && !this.ended) return undefined;
      if (bytes[at] === delimiter && at < bytes.length) {
        at++;
        continue;
      }
      this.to = bytes[at - 1] === RETURN && at > from ? at - 1 : at;
      return Math.min(at + 1, bytes.length);
    }
  }

  /** A space before a quotation mark is forgiven, but not here. */
  private opensLater(bytes: Buffer, from: number): boolean {
    let at = from;
    while (bytes[at] === SPACE) at++;
    return bytes[at] === QUOTE;
  }

  /** Where the mark stands that closes a cell; undefined where bytes lack, -1 where something else follows it than the cell's end. */
  private closing(bytes: Buffer, open: number, delimiter: number): number | undefined {
    for (let at = bytes.indexOf(QUOTE, open + 1); ; at = bytes.indexOf(QUOTE, at + 2)) {
      const lacks = at < 0 || (at + 1 >= bytes.length && !this.ended);
      if (lacks) return this.ended || bytes.length - open > LONGEST ? -1 : undefined;
      const next = bytes[at + 1];
      if (next !== QUOTE) {
        if (next === RETURN && at + 2 >= bytes.length && !this.ended) return undefined;
        const isLineEnd = next === NEWLINE || (next === RETURN && (bytes[at + 2] ?? NEWLINE) === NEWLINE);
        return next === undefined || next === delimiter || isLineEnd ? at : -1;
      }
      this.hasDoubled = true;
    }
  }

  /** A record whose quotation marks do not pair. One byte is one letter here: quotation marks and delimiters are ASCII. */
  private mend(): boolean {
    const left = this.bytes.length - this.at;
    if (left < LONGEST && !this.ended) return false;
    const text = this.bytes.toString("latin1", this.at, Math.min(this.bytes.length, this.at + LONGEST));
    const delimiter = String.fromCharCode(this.delimiter);
    const stretch = scanRecords(text, delimiter, 0, 1);
    const isUnclosed = stretch.faults.some(({ unclosed }) => unclosed);
    this.at += stretch.next;
    this.row++;
    this.rewrite(parseCsv(stretch.text, delimiter).records[0] ?? [""]);
    this.fault = isUnclosed ? "unclosed" : stretch.faults.length > 0 ? "malformed" : undefined;
    return true;
  }

  /** Writes the record anew from the texts of its cells. */
  private rewrite(cells: readonly string[]): void {
    const line = Buffer.from(csvLine(cells), "latin1");
    const { ended } = this;
    this.ended = true;
    this.hasDoubled = false;
    this.scan(line, 0, COMMA);
    this.ended = ended;
    this.line = line;
    this.from = 0;
    this.to = line.length;
  }
}
