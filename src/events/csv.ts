import Papa from "papaparse";

/** The records of a stretch of CSV. */
export interface CsvRecords {
  readonly records: readonly (readonly string[])[];
  /** True when quotation marks do not pair; `tidyRecords` sees to it that they do. */
  readonly malformed: boolean;
}

/**
 * The records of a text with `\n` line ends. Papaparse is told everything and guesses nothing; blank rows are kept, so that row
 * numbers stay those of the spreadsheet.
 */
export function parseCsv(text: string, delimiter: string): CsvRecords {
  // Papaparse reads no row at all from an empty text; in a file that is one blank row.
  if (text === "") return { records: [[""]], malformed: false };
  // The parser itself, without what would feed it, guess for it and rename its columns.
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  const { data, errors }: Papa.ParseResult<string[]> = parser.parse(text, 0, false);
  return { records: data, malformed: errors.length > 0 };
}
