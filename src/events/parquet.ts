import { type Compressors, parquetMetadataAsync, parquetRead, parquetSchema } from "hyparquet";
import { isoClock, isoDay } from "../dates/iso.ts";
import { decodeAs } from "./utf8.ts";

// Parquet, a table by columns. Few files are, and this file is fetched for them.

/** The bytes of a Parquet file, of which parts are read when they are needed. */
export interface ParquetBytes {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => ArrayBuffer | Promise<ArrayBuffer>;
}

/** Undoes a compression that is not Snappy: packed bytes and the length of what they hold, by the compression's name. */
export type Unpackers = Readonly<Record<string, (packed: Uint8Array, length: number) => Uint8Array>>;

/** A Parquet file as a table of texts. */
export interface ParquetFile {
  readonly headings: readonly string[];
  readonly count: number;
  /** A compression that nobody here can undo. */
  readonly foreign?: string;
  /** The stretches in which it is packed; each is best read as a whole. */
  readonly groups: readonly RowRange[];
  /** The texts of a range of rows. */
  readonly rows: (range: RowRange) => Promise<readonly (readonly string[])[]>;
}

/** Rows from `from` up to `to`, counted from 0. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

const DAY_SECONDS = 86_400;

/** A moment in whole seconds; midnight is a day, since a date is never made more exact than it may be. */
function momentText(seconds: number): string {
  const at = Math.floor(seconds) / DAY_SECONDS;
  return at % 1 === 0 ? isoDay(at) : isoClock(at);
}

/** Times are text at once: JavaScript's dates neither reach as far nor are they wanted. */
const parsers = {
  timestampFromMilliseconds: (millis: bigint) => momentText(Number(millis) / 1e3),
  timestampFromMicroseconds: (micros: bigint) => momentText(Number(micros) / 1e6),
  timestampFromNanoseconds: (nanos: bigint) => momentText(Number(nanos / 1000n) / 1e6),
  dateFromDays: (days: number) => isoDay(days),
  stringFromBytes: (bytes: Uint8Array) => bytes && decodeAs(bytes, "utf-8", false),
  jsonFromBytes: (bytes: Uint8Array) => bytes && decodeAs(bytes, "utf-8", false),
};

/** A value of any type as the text of a cell; a list is parted by semicolons. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(cellOf).join("; ");
  if (typeof value !== "object") return String(value);
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part));
}

/** Opens a Parquet file: reads its footer. Rejects for bytes that are none, or that break. */
export async function openParquet(file: ParquetBytes, unpackers: Unpackers = {}): Promise<ParquetFile> {
  const metadata = await parquetMetadataAsync(file, { geoparquet: false });
  const columns = parquetSchema(metadata).children;
  const inUtc = columns.map(({ element: { converted_type, logical_type } }) =>
    logical_type?.type === "TIMESTAMP" ? logical_type.isAdjustedToUTC : /^TIMESTAMP/.test(converted_type ?? ""),
  );
  const codecs = new Set(metadata.row_groups.flatMap((group) => group.columns.map((one) => one.meta_data?.codec)));
  const foreign = [...codecs].find((codec) => codec && !/^(UNCOMPRESSED|SNAPPY)$/.test(codec) && !unpackers[codec]);
  const rows: ParquetFile["rows"] = async ({ from: rowStart, to: rowEnd }) => {
    let read: unknown[][] = [];
    await parquetRead({
      ...{ file, metadata, rowStart, rowEnd, parsers, compressors: unpackers as Compressors },
      onComplete: (all) => {
        read = all;
      },
    });
    return read.map((row) =>
      columns.map((_, at) => {
        const text = cellOf(row[at]);
        return inUtc[at] && text.includes("T") ? `${text}Z` : text;
      }),
    );
  };
  const groups: RowRange[] = [];
  for (const { num_rows } of metadata.row_groups) {
    const from = groups.at(-1)?.to ?? 0;
    groups.push({ from, to: from + Number(num_rows) });
  }
  const headings = columns.map(({ element }) => element.name);
  return { headings, count: Number(metadata.num_rows), groups, rows, ...(foreign && { foreign }) };
}
