import Papa from "papaparse";
import { scanRecords } from "./record-scan.ts";
import type { CsvRow, CsvTable, QuoteFault } from "./table.ts";

/** How many records are parsed in one breath; long files are read with pauses between. */
const BREATH = 500;

/** Lets a page draw between two slices of a long file. */
export type Pause = () => Promise<void>;

/**
 * The records of a text whose delimiter is known. Papaparse is told everything and guesses nothing: the text is well-formed
 * when it gets it, and blank rows are kept so that the row numbers stay those of the spreadsheet.
 */
export async function parseCsv(text: string, delimiter: string, pause?: Pause): Promise<CsvTable> {
  const rows: CsvRow[] = [];
  const quotes: QuoteFault[] = [];
  for (let at = 0; at < text.length; ) {
    const stretch = scanRecords(text, delimiter, at, BREATH);
    for (const { record, unclosed } of stretch.faults) quotes.push({ row: rows.length + record + 1, unclosed });
    for (const cells of parseStretch(stretch.text, delimiter)) rows.push({ row: rows.length + 1, cells });
    at = stretch.next;
    if (at < text.length) await pause?.();
  }
  return { rows, quotes };
}

/** Papaparse reads no row at all from an empty text; in a file that is one blank row. */
function parseStretch(text: string, delimiter: string): readonly (readonly string[])[] {
  if (text === "") return [[""]];
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", header: false, skipEmptyLines: false }).data;
}

/** Writes records as CSV with commas and `\r\n`, quoting only what must be. */
export function unparseCsv(records: readonly (readonly string[])[]): string {
  return Papa.unparse(
    records.map((cells) => [...cells]),
    { newline: "\r\n" },
  );
}
