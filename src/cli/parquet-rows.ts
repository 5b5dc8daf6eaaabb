import { closeSync, openSync, readSync, statSync } from "node:fs";
import * as zlib from "node:zlib";
import { openParquet, type ParquetFile } from "../events/parquet.ts";
import { Refusal, withFile } from "./io.ts";

/** What Node can unpack besides; Zstandard only from version 22.15 on. */
const UNPACKERS = {
  GZIP: (packed: Uint8Array) => zlib.gunzipSync(packed),
  BROTLI: (packed: Uint8Array) => zlib.brotliDecompressSync(packed),
  ...("zstdDecompressSync" in zlib && { ZSTD: (packed: Uint8Array) => zlib.zstdDecompressSync(packed) }),
};

/** Reads a stretch of a file. */
function stretch(path: string, from: number, to: number): ArrayBuffer {
  const bytes = Buffer.alloc(to - from);
  const fd = openSync(path, "r");
  try {
    readSync(fd, bytes, 0, bytes.length, from);
  } finally {
    closeSync(fd);
  }
  return bytes.buffer as ArrayBuffer;
}

/** Opens a Parquet file on disk. Throws a Refusal for one that cannot be read here. */
export async function parquetFile(path: string): Promise<ParquetFile> {
  const { size } = withFile(path, () => statSync(path));
  const slice = (from: number, to = size): ArrayBuffer =>
    stretch(path, from < 0 ? size + from : from, to < 0 ? size + to : to);
  const file = await openParquet({ byteLength: size, slice }, UNPACKERS).catch((error: unknown) => {
    throw new Refusal(`${path} is no Parquet file (${error instanceof Error ? error.message : String(error)})`);
  });
  if (file.foreign !== undefined)
    throw new Refusal(`${path} is packed with ${file.foreign}; write it with SNAPPY, GZIP or BROTLI`);
  return file;
}
