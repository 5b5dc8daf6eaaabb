import type { DateOptions } from "../dates/date-reading.ts";
import type { Columns } from "../events/columns.ts";
import { readCsvTable } from "../events/csv-table.ts";
import { dateReader, loadEveryday } from "../events/date-reader.ts";
import { decode } from "../events/decode.ts";
import { findDelimiter } from "../events/delimiter.ts";
import type { Entry } from "../events/entry.ts";
import { isSpread } from "../events/entry-date.ts";
import { messageOf, severityOf } from "../events/explain.ts";
import { kindOfBytes, kindOfText } from "../events/file-kind.ts";
import type { Finding, Report } from "../events/finding.ts";
import { knownNames } from "../events/headings.ts";
import type { Profile } from "../events/profile.ts";
import type { CsvTable } from "../events/table.ts";
import { entriesOfTable } from "../events/table-entries.ts";
import { type ByteShape, utf8Bytes } from "./byte-source.ts";
import { Refusal } from "./io.ts";
import { parquetFile } from "./parquet-rows.ts";

/** How much of a file's beginning is looked at. */
const SAMPLE = 1 << 20;
const SAMPLE_ROWS = 5000;

/** How the rows of a file are found. */
export type RowSource =
  | { readonly kind: "csv"; readonly bytes: ByteShape; readonly delimiter: string; readonly skip: number }
  | { readonly kind: "parquet"; readonly path: string; readonly skip: 0 };

/** What the beginning of a file tells of it. */
export interface Survey {
  readonly rows: RowSource;
  readonly columns: Columns;
  readonly profile: Profile;
  /** Entries of the beginning, from which whole columns are decided. */
  readonly entries: readonly Entry[];
  /** True when dates are spread over several columns. */
  readonly spread: boolean;
}

/** What an author settled by hand. */
export interface SurveyOptions extends DateOptions {
  readonly encoding?: string;
}

async function beginning(shape: ByteShape): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of utf8Bytes(shape, 0)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= SAMPLE) break;
  }
  return Buffer.concat(chunks).subarray(0, SAMPLE);
}

/** The text of a file's beginning, whole lines of it, and how its bytes are to be read. */
async function csvBeginning(path: string, options: SurveyOptions): Promise<{ shape: ByteShape; text: string }> {
  const gzip = /\.gz$/i.test(path);
  const raw: ByteShape = { path, gzip, encoding: "utf-8", mark: 0, returns: false };
  const bytes = await beginning(raw);
  const isWhole = bytes.length < SAMPLE;
  const end = isWhole ? bytes.length : bytes.lastIndexOf(10) + 1 || bytes.length;
  const sample = bytes.subarray(0, end);
  const packed = kindOfBytes(sample);
  if (packed) throw new Refusal(`${path} is no table; save it as CSV or Parquet`);
  const { text, encoding } = decode(sample, options.lang, options.encoding);
  if (kindOfText(text)) throw new Refusal(`${path} is no table; save it as CSV or Parquet`);
  const plain = text.replace(/^\ufeff/, "");
  const isUtf8 = /^utf-?8$/i.test(encoding);
  const hasMark = isUtf8 && sample[0] === 0xef && sample[1] === 0xbb;
  const returns = !plain.includes("\n") && plain.includes("\r");
  const shape = { ...raw, encoding: isUtf8 ? "utf-8" : encoding, mark: hasMark ? 3 : 0, returns };
  return { shape, text: returns ? plain.replaceAll("\r", "\n") : plain };
}

interface Beginning {
  readonly table: CsvTable;
  readonly rows: (skip: number) => RowSource;
}

async function beginningOf(path: string, options: SurveyOptions): Promise<Beginning> {
  if (/\.parquet$/i.test(path)) {
    const file = await parquetFile(path);
    const [group = { from: 0, to: 0 }] = file.groups;
    const some = await file.rows({ from: group.from, to: Math.min(group.to, SAMPLE_ROWS) });
    const rows = [file.headings, ...some].map((cells, at) => ({ row: at + 1, cells }));
    return { table: { rows, quotes: [] }, rows: () => ({ kind: "parquet", path, skip: 0 }) };
  }
  const { shape, text } = await csvBeginning(path, options);
  const delimiter = findDelimiter(text, knownNames());
  const table = await readCsvTable(text, delimiter);
  const rows = (skip: number): RowSource => ({ kind: "csv", bytes: shape, delimiter: delimiter.char, skip });
  return { table: { ...table, rows: table.rows.slice(0, SAMPLE_ROWS) }, rows };
}

/**
 * Looks at the beginning of a file: what it is written in, how its cells are parted, and which column is what. Throws a Refusal for what
 * is no table of dated events.
 */
export async function survey(path: string, options: SurveyOptions): Promise<Survey> {
  const { table, rows } = await beginningOf(path, options);
  const errors: Finding[] = [];
  const report: Report = (finding) => {
    if (severityOf(finding) === "error" && finding.row === undefined) errors.push(finding);
    if (finding.kind === "transposed-table") errors.push(finding);
  };
  const dateTest = async () => dateReader(await loadEveryday(), () => options).isDate;
  const found = await entriesOfTable(table, { names: knownNames(), report, options, dateTest });
  const [error] = errors;
  if (error) throw new Refusal(`${path}: ${messageOf(error, false)}`);
  const [first] = found?.entries ?? [];
  if (!found || !first) throw new Refusal(`${path} has no rows of events`);
  const skip = Math.min(first.row, found.refused[0]?.row ?? first.row) - 1;
  return {
    ...{ columns: found.columns, profile: found.profile, entries: found.entries },
    rows: rows(skip),
    spread: isSpread(found.entries),
  };
}
