import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** How the bytes of a file become UTF-8. */
export interface ByteShape {
  readonly path: string;
  readonly gzip: boolean;
  /** What the file is written in; `utf-8` passes as it is. */
  readonly encoding: string;
  /** Bytes of a mark before the text. */
  readonly mark: number;
  /** True for lines that end in a carriage return alone. */
  readonly returns: boolean;
}

const CHUNK = 1 << 20;

/**
 * The bytes of a file as UTF-8, from `from` bytes on. A file that is packed or in another encoding is read from its beginning
 * for it. Errors of the file come as those of `node:fs`.
 */
export async function* utf8Bytes(shape: ByteShape, from: number): AsyncGenerator<Buffer> {
  const { path, gzip, encoding, mark, returns } = shape;
  const isPlain = !gzip && encoding === "utf-8";
  const file = createReadStream(path, { highWaterMark: CHUNK, start: isPlain ? mark + from : 0 });
  const raw: Readable = gzip ? pipeline(file, createGunzip({ chunkSize: CHUNK }), () => undefined) : file;
  const decoder = encoding === "utf-8" ? undefined : new TextDecoder(encoding);
  let skip = isPlain ? 0 : encoding === "utf-8" ? mark + from : from;
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    let bytes = decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
    if (skip > 0) {
      const passed = Math.min(skip, bytes.length);
      skip -= passed;
      bytes = bytes.subarray(passed);
    }
    if (returns) for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1)) bytes[at] = 10;
    if (bytes.length > 0) yield bytes;
  }
}
