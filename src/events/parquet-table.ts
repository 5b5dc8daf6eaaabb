import type { Report } from "./finding.ts";
import type { Pause } from "./input.ts";
import { openParquet } from "./parquet.ts";
import type { CsvRow, CsvTable } from "./table.ts";

/** So many rows a page can hold. More are for tiles. */
const MOST_ROWS = 1_000_000;

/** What is needed to read a table from its bytes. */
export interface ParquetDesk {
  readonly name: string;
  readonly report: Report;
  readonly pause?: Pause | undefined;
}

/** The table that a Parquet file holds, headings first; undefined, with a word about it, where it cannot be read. */
export async function parquetTable(bytes: Uint8Array, desk: ParquetDesk): Promise<CsvTable | undefined> {
  const { name, report, pause } = desk;
  const refuse = (detail: string): undefined => report({ kind: "not-a-table", detail }) as undefined;
  const whole = (bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)).buffer as ArrayBuffer;
  try {
    const file = await openParquet({ byteLength: whole.byteLength, slice: (from, to) => whole.slice(from, to) });
    if (file.foreign !== undefined)
      return refuse(`a Parquet file packed with ${file.foreign}; packed with SNAPPY it can be read`);
    if (file.count > MOST_ROWS) {
      report({ kind: "too-large", value: name, detail: file.count.toLocaleString("en") });
      return undefined;
    }
    const rows: CsvRow[] = [{ row: 1, cells: file.headings }];
    for (const group of file.groups) {
      for (const cells of await file.rows(group)) rows.push({ row: rows.length + 1, cells });
      await pause?.();
    }
    return { rows, quotes: [] };
  } catch (error) {
    // Broken bytes fail anywhere within the reader: whatever it throws is about the file.
    return refuse(`a Parquet file that breaks (${error instanceof Error ? error.message : String(error)})`);
  }
}
