import { closeSync, openSync, readSync, renameSync, statSync, writeSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Where a tile stands among the tiles' bytes. */
export interface TileEntry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

const HEADER = 127;
/** The header and the root directory stand in the first bytes, which readers fetch at once. */
const FIRST_READ = 16_384;
/** So many tiles in a leaf directory, at first: about 4 kB, of which a view needs one to three. */
const LEAF_ENTRIES = 2048;
/** Codes of the format. */
const GZIP = 2;
const OTHER_TILES = 0;

/** Where gzip says on which system it ran: on none, so that the bytes are the same everywhere. */
const GZIP_SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;

/** Compressed bytes that say nothing of the machine that made them. */
export function anonymous(gzipped: Buffer): Buffer {
  gzipped[GZIP_SYSTEM] = UNKNOWN_SYSTEM;
  return gzipped;
}

const packed = (bytes: Uint8Array): Buffer => anonymous(gzipSync(bytes, { level: 9 }));

/** A tile, or a leaf directory: those have no run length. */
interface DirectoryEntry extends TileEntry {
  readonly run: 0 | 1;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** A directory as the format writes it: ids as differences, then run lengths, lengths, and offsets, 0 where one follows the other. */
function directory(entries: readonly DirectoryEntry[]): Buffer {
  const bytes: number[] = [];
  pushVarint(bytes, entries.length);
  let last = 0;
  for (const { id } of entries) {
    pushVarint(bytes, id - last);
    last = id;
  }
  for (const { run } of entries) pushVarint(bytes, run);
  for (const { length } of entries) pushVarint(bytes, length);
  let next = -1;
  for (const { offset, length } of entries) {
    pushVarint(bytes, offset === next ? 0 : offset + 1);
    next = offset + length;
  }
  return packed(Uint8Array.from(bytes));
}

/** The directories of an archive: the root, and the leaves one after another where the root cannot hold all. */
interface Directories {
  readonly root: Buffer;
  readonly leaves: Buffer;
}

function directories(entries: readonly TileEntry[]): Directories {
  const tiles = entries.map((entry) => ({ ...entry, run: 1 as const }));
  if (tiles.length <= LEAF_ENTRIES) {
    const root = directory(tiles);
    if (root.length <= FIRST_READ - HEADER) return { root, leaves: Buffer.alloc(0) };
  }
  for (let size = LEAF_ENTRIES; ; size *= 2) {
    const leaves: Buffer[] = [];
    const inRoot: DirectoryEntry[] = [];
    let offset = 0;
    for (let from = 0; from < tiles.length; from += size) {
      const leaf = directory(tiles.slice(from, from + size));
      inRoot.push({ id: tiles[from]?.id ?? 0, offset, length: leaf.length, run: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = directory(inRoot);
    if (root.length <= FIRST_READ - HEADER) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** The zoom level that a tile's id lies in, on the curve that the format counts along. */
function zoomOf(id: number): number {
  let zoom = 0;
  while ((4 ** (zoom + 1) - 1) / 3 <= id) zoom++;
  return zoom;
}

/** What an archive is made from. */
export interface ArchiveInput {
  readonly path: string;
  /** Ascending by id, their bytes one after another in the same order. */
  readonly entries: readonly TileEntry[];
  /** The files that hold the tiles' bytes, in order. */
  readonly parts: readonly string[];
  readonly metadata: unknown;
}

/**
 * Writes a PMTiles archive, version 3: header, root directory, metadata, leaf directories, and the tiles in the order of their ids.
 * It stands at its path when it is whole, not before. Gives its size in bytes.
 */
export function writeArchive({ path, entries, parts, metadata }: ArchiveInput): number {
  const { root, leaves } = directories(entries);
  const about = packed(Buffer.from(JSON.stringify(metadata)));
  const data = parts.reduce((sum, part) => sum + statSync(part).size, 0);
  const header = Buffer.alloc(HEADER);
  header.write("PMTiles", "ascii");
  header[7] = 3;
  let at = HEADER;
  const place = (field: number, length: number): void => {
    header.writeBigUInt64LE(BigInt(at), field);
    header.writeBigUInt64LE(BigInt(length), field + 8);
    at += length;
  };
  place(8, root.length);
  place(24, about.length);
  place(40, leaves.length);
  place(56, data);
  for (const field of [72, 80, 88]) header.writeBigUInt64LE(BigInt(entries.length), field);
  header.set([1, GZIP, GZIP, OTHER_TILES, 0, zoomOf(entries.at(-1)?.id ?? 0)], 96);
  const temporary = `${path}.part`;
  const fd = openSync(temporary, "w");
  for (const bytes of [header, root, about, leaves]) writeSync(fd, bytes);
  for (const part of parts) append(fd, part);
  closeSync(fd);
  renameSync(temporary, path);
  return statSync(path).size;
}

function append(to: number, path: string): void {
  const buffer = Buffer.allocUnsafe(1 << 22);
  const from = openSync(path, "r");
  for (let read = -1; read !== 0; ) {
    read = readSync(from, buffer, 0, buffer.length, null);
    writeSync(to, buffer, 0, read);
  }
  closeSync(from);
}
