import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { BINS, type TileGrid, tileDays, tileId } from "../events/tile-grid.ts";
import { histogramLine } from "../events/tile-histogram.ts";
import type { RunMerge } from "./merge-runs.ts";
import { anonymous, type TileEntry } from "./pmtiles-file.ts";
import { KEY } from "./sorted-run.ts";
import type { Levels } from "./tile-levels.ts";

const gzipped = promisify(gzip);
/** So many tiles are compressed at once, beside the thread that makes them. */
const AT_ONCE = 8;
/** So many events pass between two looks at what is compressed. */
const STRETCH = 4096;
const NEWLINE = 10;

/** The tile of one level that is being filled. */
class OpenTile {
  i = Number.NaN;
  /** Events that begin in each bin and stand deeper. */
  readonly below = new Uint32Array(BINS);
  isAbove = false;
  private rows = Buffer.allocUnsafe(1 << 16);
  private used = 0;

  get isEmpty(): boolean {
    return this.used === 0 && !this.isAbove;
  }

  add(rows: Buffer): void {
    const needed = this.used + rows.length + 1;
    if (needed > this.rows.length) {
      const wider = Buffer.allocUnsafe(2 * needed);
      this.rows.copy(wider, 0, 0, this.used);
      this.rows = wider;
    }
    this.used += rows.copy(this.rows, this.used);
    this.rows[this.used++] = NEWLINE;
  }

  count(start: number, width: number): void {
    const bin = Math.min(BINS - 1, Math.floor((start - this.i * width) / (width / BINS)));
    this.below[bin] = (this.below[bin] as number) + 1;
    this.isAbove = true;
  }

  /** The text of the tile, which is then empty. */
  take(headings: Buffer): Buffer {
    const counts = this.isAbove ? [Buffer.from(`${histogramLine(this.below)}\n`)] : [];
    const text = Buffer.concat([...counts, headings, this.rows.subarray(0, this.used)]);
    this.used = 0;
    this.isAbove = false;
    this.below.fill(0);
    return text;
  }
}

/** The tiles' bytes: a file for each level, and where in all of them together each tile stands. */
export interface Pages {
  readonly entries: readonly TileEntry[];
  readonly parts: readonly string[];
}

/** What pages are made from. */
export interface PageInput {
  readonly merge: RunMerge;
  readonly levels: Levels;
  readonly grid: TileGrid;
  /** The line of headings. */
  readonly head: string;
  readonly folder: string;
  /** Told from time to time how many events stand in tiles. */
  readonly progress: (events: number) => void;
}

/** Tiles of one level, compressed and written in their order. */
class LevelFile {
  readonly path: string;
  readonly written: { readonly id: number; readonly length: number }[] = [];
  private readonly fd: number;

  constructor(path: string) {
    this.path = path;
    this.fd = openSync(path, "w");
  }

  write(id: number, bytes: Buffer): void {
    writeSync(this.fd, bytes);
    this.written.push({ id, length: bytes.length });
  }

  close(): void {
    closeSync(this.fd);
  }
}

/** Goes through all events once more and puts each into the tile of its level, as text; tiles that are full are compressed and written. */
export async function writePages({ merge, levels, grid, head, folder, progress }: PageInput): Promise<Pages> {
  const files = Array.from({ length: levels.deepest + 1 }, (_, level) => new LevelFile(join(folder, `level-${level}`)));
  const open = files.map(() => new OpenTile());
  const widths = files.map((_, level) => tileDays(grid, level));
  const headings = Buffer.from(`${head}\n`);
  const waiting: Promise<void>[] = [];
  let settled = Promise.resolve();

  function close(level: number): void {
    const tile = open[level];
    const file = files[level];
    if (!tile || !file || tile.isEmpty) return;
    const id = tileId(grid, { level, i: tile.i });
    const compressed = gzipped(tile.take(headings), { level: 9 });
    // Written in order, whichever is ready first.
    settled = settled.then(async () => file.write(id, anonymous(await compressed)));
    waiting.push(settled);
  }

  function put(key: Float64Array, rows: Buffer, place: number): void {
    const start = key[KEY.start] as number;
    const own = levels.of[place] as number;
    for (let level = 0; level < open.length; level++) {
      const tile = open[level] as OpenTile;
      const width = widths[level] as number;
      const i = Math.floor(start / width);
      if (i !== tile.i) {
        close(level);
        tile.i = i;
      }
      if (level === own) tile.add(rows);
      else if (level < own) tile.count(start, width);
    }
  }

  let place = 0;
  for (;;) {
    const count = merge.visit(STRETCH, (key, rows) => put(key, rows, place++));
    progress(place);
    while (waiting.length > AT_ONCE) await waiting.shift();
    if (count === 0) break;
  }
  for (let level = 0; level < open.length; level++) close(level);
  await settled;
  for (const file of files) file.close();
  const entries: TileEntry[] = [];
  let offset = 0;
  for (const { written } of files)
    for (const { id, length } of written) {
      entries.push({ id, offset, length });
      offset += length;
    }
  return { entries, parts: files.map(({ path }) => path) };
}
