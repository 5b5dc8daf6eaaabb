import { parseCsv } from "./csv.ts";
import type { Delimiter } from "./delimiter.ts";
import type { Pause } from "./input.ts";
import { scanRecords } from "./record-scan.ts";
import type { CsvRow, CsvTable, QuoteFault } from "./table.ts";

/** How many records are parsed in one breath. */
const BREATH = 100;

/** The records of any text, however badly its quotation marks pair and its line ends mix. A `sep=` line is row 1. */
export async function readCsvTable(text: string, { char, from }: Delimiter, pause?: Pause): Promise<CsvTable> {
  const rows: CsvRow[] = [];
  const quotes: QuoteFault[] = [];
  const first = from > 0 ? 2 : 1;
  for (let at = from; at < text.length; ) {
    const stretch = scanRecords(text, char, at, BREATH);
    for (const { record, unclosed } of stretch.faults) quotes.push({ row: rows.length + record + first, unclosed });
    for (const cells of parseCsv(stretch.text, char).records) rows.push({ row: rows.length + first, cells });
    at = stretch.next;
    if (at < text.length) await pause?.();
  }
  return { rows, quotes };
}
