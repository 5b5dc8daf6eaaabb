import { readCsvTable } from "./csv-table.ts";
import { findDelimiter } from "./delimiter.ts";
import type { Entry } from "./entry.ts";
import type { TimelineInfo } from "./event.ts";
import type { IsDate } from "./find-header.ts";
import type { Report } from "./finding.ts";
import type { Names } from "./headings.ts";
import type { TimelineFile, TimelineInput } from "./input.ts";
import type { CsvRow, CsvTable } from "./table.ts";
import { entriesOfTable } from "./table-entries.ts";
import { decodeUtf8 } from "./utf8.ts";

/** What a file of events holds, before its dates are read. */
export interface Content {
  readonly entries: readonly Entry[];
  /** Rows that cannot be trusted, for an unclosed quotation mark. */
  readonly refused: readonly Entry[];
  /** Which column was read as what: our name, and the author's. */
  readonly columns: ReadonlyMap<string, string>;
  readonly info: TimelineInfo;
  /** True when entries are counted from 0 instead of rows from 1. */
  readonly indexed: boolean;
  /** What a year with a minus means, where the format says so. */
  readonly negativeYears?: "bc" | "astronomical" | undefined;
  /** All that a JSON file says beside its events. */
  readonly whole?: unknown;
  /** Documents that a JSON file lists itself, as the rows of a table. */
  readonly sources?: readonly CsvRow[];
}

/** What is needed to take a file apart. */
export interface ContentDesk {
  readonly input: TimelineInput;
  readonly lang?: string | undefined;
  readonly names: Names;
  readonly report: Report;
  readonly dateTest: () => Promise<IsDate>;
}

const NOTHING: Content = { entries: [], refused: [], columns: new Map(), info: {}, indexed: false };

async function tableContent(text: string, desk: ContentDesk): Promise<Content> {
  const { input, names } = desk;
  const { pause } = input;
  const delimiter = findDelimiter(text, names);
  await pause?.();
  return contentOfTable(await readCsvTable(text, delimiter, pause), desk);
}

async function contentOfTable(table: CsvTable, { input, names, report, dateTest }: ContentDesk): Promise<Content> {
  const { pause, options = {} } = input;
  const found = await entriesOfTable(table, { names, report, options, dateTest, pause });
  if (!found) return NOTHING;
  const { header, at } = found.columns;
  const columns = new Map([...at].map(([field, index]) => [field, header[index] ?? ""]));
  const { negativeYears } = found.profile;
  return { entries: found.entries, refused: found.refused, columns, info: {}, indexed: false, negativeYears };
}

/** True for a text that means to be JSON. A set of dates in the first cell of a table begins with a bracket too. */
export function isJson(text: string, name: string): boolean {
  return /^\s*(\{\s*["}]|\[\s*[[{"\]])/.test(text) || /\.json$/i.test(name);
}

/** True for the first bytes of a Parquet file: PAR1. */
const isParquet = (bytes: Uint8Array): boolean => [80, 65, 82, 49].every((byte, at) => bytes[at] === byte);

/** The text of a file; undefined, with a word about it, for what is none. */
async function textOf(file: TimelineFile, { input, lang, report }: ContentDesk): Promise<string | undefined> {
  const encoding = input.options?.encoding;
  const text = encoding === undefined ? decodeUtf8(file) : undefined;
  // A bracket may open a web page, and control characters or nothing at all are no table.
  if (text !== undefined && /^\s*[^\s<]/.test(text) && !/[^\P{Cc}\t\n\r]|^%PDF|^BEGIN:V/u.test(text.slice(0, 4096)))
    return text;
  return (await import("./odd-file.ts")).oddText(file, { lang, encoding, report });
}

/** Takes the file of events apart, whatever it is. */
export async function contentOf(desk: ContentDesk): Promise<Content> {
  const { input, report } = desk;
  const { bytes, name } = input.events;
  if (bytes && isParquet(bytes)) {
    const { parquetTable } = await import("./parquet-table.ts");
    const table = await parquetTable(bytes, { name, report, pause: input.pause });
    return table ? contentOfTable(table, desk) : NOTHING;
  }
  const text = await textOf(input.events, desk);
  if (text === undefined) return NOTHING;
  if (!isJson(text, input.events.name)) return tableContent(text, desk);
  const { jsonContent } = await import("./other-formats.ts");
  const found = await jsonContent(text, { names: desk.names, report: desk.report, pause: desk.input.pause });
  return { ...NOTHING, ...found, indexed: true };
}

/** The rows of sources.csv, in whatever encoding and with whatever delimiter. */
export async function sourceRowsOf(file: TimelineFile, desk: ContentDesk): Promise<readonly CsvRow[]> {
  const { input, names, report } = desk;
  const text = await textOf(file, desk);
  if (text === undefined) return [];
  const { rows, quotes } = await readCsvTable(text, findDelimiter(text, names), input.pause);
  for (const { row, unclosed } of quotes) report({ kind: "bad-quotes", severity: unclosed ? "error" : "warning", row });
  return rows;
}
