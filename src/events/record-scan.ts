/** A stretch of well-formed CSV: line ends are `\n`, every quoted cell is closed, and a record's cells are as the author meant. */
export interface Stretch {
  readonly text: string;
  /** How many records it holds. */
  readonly records: number;
  /** Where the next stretch begins. */
  readonly next: number;
  /** Records (counted from 0 in this stretch) whose quotation marks do not pair. */
  readonly faults: readonly { readonly record: number; readonly unclosed: boolean }[];
}

/** One cell as found: what to write for it, and where it ends. */
interface Cell {
  readonly text: string;
  /** At the delimiter, the line end or the end of the text. */
  readonly end: number;
  readonly fault?: "malformed" | "unclosed";
}

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const isLineEnd = (char: string | undefined): boolean => char === undefined || char === "\n" || char === "\r";

/** Reads cells of one text; the delimiter never changes within it. */
class Scanner {
  readonly #text: string;
  readonly #delimiter: string;
  /** Up to where a cell may end. */
  readonly #plainRun: RegExp;
  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#plainRun = new RegExp(`[^\\r\\n${delimiter === "|" ? "\\|" : delimiter}]*`, "y");
  }

  /** True where a cell may end. */
  #ends(at: number): boolean {
    const char = this.#text[at];
    return char === this.#delimiter || isLineEnd(char);
  }

  #skipSpaces(at: number): number {
    let to = at;
    while (this.#text[to] === " ") to++;
    return to;
  }

  /** Where a cell that began outside quotation marks ends. */
  #plainEnd(from: number): number {
    this.#plainRun.lastIndex = from;
    this.#plainRun.test(this.#text);
    return this.#plainRun.lastIndex;
  }

  #plain(from: number, fault?: "unclosed"): Cell {
    const end = this.#plainEnd(from);
    const value = this.#text.slice(from, end);
    return { text: value.startsWith('"') ? quoted(value) : value, end, ...(fault && { fault }) };
  }

  /** The mark that closes a cell opened at `open`, the first one that cannot, or -1. */
  #close(open: number): { readonly at: number; readonly run: number } {
    for (let at = this.#text.indexOf('"', open + 1); at >= 0; at = this.#text.indexOf('"', at)) {
      let run = 1;
      while (this.#text[at + run] === '"') run++;
      if (run % 2 === 1) return { at: at + run - 1, run };
      at += run;
    }
    return { at: -1, run: 0 };
  }

  cell(from: number): Cell {
    const open = this.#skipSpaces(from);
    if (this.#text[open] !== '"') return this.#plain(from);
    const { at, run } = this.#close(open);
    if (at < 0) return this.#plain(from, "unclosed");
    const after = this.#skipSpaces(at + 1);
    if (this.#ends(after)) return { text: this.#text.slice(open, at + 1), end: after };
    if (this.#opensAnother(open, at - run)) return this.#plain(from, "unclosed");
    return this.#malformed(open, at);
  }

  /** A mark after a line break and a delimiter that closes nothing is the next cell's opening: ours was never closed. */
  #opensAnother(open: number, before: number): boolean {
    if (!/[\r\n]/.test(this.#text.slice(open, before + 1))) return false;
    return this.#ends(before);
  }

  /** `"a" b` is `a b`; `"a "b" c"` is `a "b" c`. */
  #malformed(open: number, close: number): Cell {
    const end = this.#plainEnd(close + 1);
    const head = this.#text.slice(open + 1, close).replaceAll('""', '"');
    const rest = this.#text.slice(close + 1, end).trimEnd();
    const value = rest.endsWith('"') ? `${head}"${rest.slice(0, -1).replaceAll('""', '"')}` : head + rest;
    return { text: quoted(value), end, fault: "malformed" };
  }

  /** After the line end that stands at `at`. */
  afterLine(at: number): number {
    return this.#text[at] === "\r" && this.#text[at + 1] === "\n" ? at + 2 : at + 1;
  }
}

/**
 * Reads up to `limit` records from `from` on and writes them as papaparse understands them without guessing. Every kind of
 * line end counts, mixed ones too; a cell that is opened and never closed costs its own line only.
 */
export function scanRecords(text: string, delimiter: string, from: number, limit: number): Stretch {
  const scanner = new Scanner(text, delimiter);
  const lines: string[] = [];
  const faults: { record: number; unclosed: boolean }[] = [];
  const lineEnd = /[\r\n]/g;
  let at = from;
  while (at < text.length && lines.length < limit) {
    lineEnd.lastIndex = at;
    const end = lineEnd.exec(text)?.index ?? text.length;
    const line = text.slice(at, end);
    if (!line.includes('"')) {
      lines.push(line);
      at = scanner.afterLine(end);
      continue;
    }
    const cells: string[] = [];
    for (;;) {
      const cell = scanner.cell(at);
      cells.push(cell.text);
      at = cell.end;
      if (cell.fault) faults.push({ record: lines.length, unclosed: cell.fault === "unclosed" });
      if (isLineEnd(text[at])) break;
      at++;
    }
    lines.push(cells.join(delimiter));
    at = scanner.afterLine(at);
  }
  return { text: lines.join("\n"), records: lines.length, next: at, faults };
}
