import { parseCsv } from "./csv.ts";
import type { Pause } from "./input.ts";
import type { CsvRow } from "./table.ts";

/** About as many characters as are parsed in one breath. */
const BREATH = 20_000;

/** Where a stretch that begins at `from` may end: at a line end outside quotation marks. */
function stretchEnd(text: string, from: number): number {
  let marks = 0;
  let counted = from;
  for (;;) {
    const at = text.indexOf("\n", Math.max(counted, from + BREATH));
    const end = at < 0 ? text.length : at;
    marks += text.slice(counted, end).split('"').length - 1;
    counted = end;
    if (end === text.length || marks % 2 === 0) return end;
    counted = end + 1;
  }
}

/** The rows of a comma-separated text whose quotation marks pair; undefined where they do not. Line breaks become `\n`. */
export async function cleanRows(text: string, pause?: Pause): Promise<readonly CsvRow[] | undefined> {
  const even = text.replace(/\r\n?/g, "\n");
  const rows: CsvRow[] = [];
  for (let at = 0; at < even.length; ) {
    const end = stretchEnd(even, at);
    const stretch = even.slice(at, end);
    const { records, malformed } = parseCsv(stretch, ",");
    // A space before a quotation mark is forgiven, but not here.
    if (malformed || /(^|[,\n]) +"/.test(stretch)) return undefined;
    for (const cells of records) rows.push({ row: rows.length + 1, cells });
    at = end + 1;
    if (at < even.length) await pause?.();
  }
  return rows;
}
