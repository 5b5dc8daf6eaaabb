import Papa from "papaparse";

/** Writes records as CSV with commas and `\r\n`, quoting only what must be. */
export function unparseCsv(records: readonly (readonly string[])[]): string {
  return Papa.unparse(
    records.map((cells) => [...cells]),
    { newline: "\r\n" },
  );
}
