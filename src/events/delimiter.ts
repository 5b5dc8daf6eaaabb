import { parseCsv } from "./csv.ts";
import { fieldOf, type Names } from "./headings.ts";
import { scanRecords } from "./record-scan.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** How much of a file is looked at. */
const SAMPLE_CHARS = 100_000;
const SAMPLE_RECORDS = 200;
/** Among how many rows the header may stand. */
const HEADER_ROWS = 8;

/** A delimiter, and where the first record begins. */
export interface Delimiter {
  readonly char: string;
  readonly from: number;
}

/** How much speaks for a delimiter, the weightier first. */
interface Vote {
  readonly char: string;
  /** Known headings in the best of the first rows, where there are two at least and a date or year among them. */
  readonly header: number;
  /** The share of records that have the same number of cells. */
  readonly even: number;
  readonly headings: number;
  readonly width: number;
}

function voteFor(char: string, text: string, names: Names): Vote {
  const { text: sample } = scanRecords(text, char, 0, SAMPLE_RECORDS);
  const rows = parseCsv(sample, char).records.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0]);
  const known = rows.slice(0, HEADER_ROWS).map((cells) => {
    const fields = new Set(cells.map((cell) => fieldOf(cell, names)));
    fields.delete(undefined);
    return { size: fields.size, dated: fields.has("date") || fields.has("year") };
  });
  const dated = Math.max(0, ...known.map(({ size, dated }) => (dated && size > 1 ? size : 0)));
  return {
    char,
    header: dated,
    even: rows.length === 0 ? 0 : count / rows.length,
    headings: known[0]?.size ?? 0,
    width,
  };
}

/**
 * The delimiter of a text among `, ; tab |`. A first line `sep=;` says it. Else it is the one under which a row of headings we
 * know appears; else the one that gives most rows the same width, quoted cells counted as one.
 */
export function findDelimiter(text: string, names: Names): Delimiter {
  const said = /^"?sep=([^\r\n])"?(?:\r\n?|\n|$)/i.exec(text);
  if (said) return { char: said[1] ?? ",", from: said[0].length };
  const sample = text.slice(0, SAMPLE_CHARS);
  const votes = DELIMITERS.map((char) => voteFor(char, sample, names));
  const better = (a: Vote, b: Vote): number =>
    a.header - b.header || a.even - b.even || a.headings - b.headings || a.width - b.width;
  const best = votes.reduce((first, next) => (better(next, first) > 0 ? next : first));
  return { char: best.char, from: 0 };
}
