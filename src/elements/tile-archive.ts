import { EtagMismatch, PMTiles, type RangeResponse, type Source, tileIdToZxy } from "pmtiles";
import { type TileAt, tileId } from "../events/tile-grid.ts";
import { type TileMeta, tileMetaOf } from "../events/tile-meta.ts";

/** Why an archive of tiles cannot be read: in one sentence that says what to do. */
export class TileError extends Error {
  readonly kind: "unreachable" | "missing" | "no-ranges" | "not-tiles";
  /** The status that a server answered with. */
  readonly status: number | undefined;

  constructor(kind: TileError["kind"], message: string, status?: number) {
    super(message);
    this.kind = kind;
    this.status = status;
  }
}

/** The first bytes, which hold the header, the root directory and mostly the metadata: read once. */
const FIRST_READ = 16_384;
/** Stretches that lie so near each other are fetched as one, bytes. */
const GAP = 2048;
/** What is asked for within so many milliseconds is fetched together. */
const TOGETHER = 4;

/** A stretch that somebody waits for. */
interface Wish {
  readonly from: number;
  readonly to: number;
  readonly resolve: (response: RangeResponse) => void;
  readonly reject: (error: unknown) => void;
}

/** The bytes of an archive on a server: the first ones once, neighbours together. Counts what it fetches. */
class ByteRanges implements Source {
  requests = 0;
  bytes = 0;
  private readonly url: URL;
  private readonly signal: AbortSignal;
  private first: Promise<RangeResponse> | undefined;
  private wishes: Wish[] = [];

  constructor(url: URL, signal: AbortSignal) {
    this.url = url;
    this.signal = signal;
  }

  getKey(): string {
    return this.url.href;
  }

  async getBytes(from: number, length: number, _signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    const response = await this.part(from, from + length);
    if (etag !== undefined && response.etag !== undefined && response.etag !== etag) {
      this.first = undefined;
      throw new EtagMismatch("the archive has changed");
    }
    return response;
  }

  private async part(from: number, to: number): Promise<RangeResponse> {
    if (from < FIRST_READ) {
      this.first ??= this.fetch(0, FIRST_READ).catch((error: unknown) => {
        this.first = undefined;
        throw error;
      });
      const { data, ...rest } = await this.first;
      // A small archive lies within its first bytes, as a whole.
      if (to <= data.byteLength || (from === 0 && to === FIRST_READ)) return { ...rest, data: data.slice(from, to) };
    }
    return new Promise((resolve, reject) => {
      this.wishes.push({ from, to, resolve, reject });
      if (this.wishes.length === 1) setTimeout(() => this.fetchWishes(), TOGETHER);
    });
  }

  /** Fetches what has been asked for, neighbours as one stretch. */
  private fetchWishes(): void {
    const wishes = this.wishes.sort((a, b) => a.from - b.from);
    this.wishes = [];
    let group: Wish[] = [];
    let end = 0;
    for (const wish of wishes) {
      if (group.length > 0 && wish.from > end + GAP) {
        void this.fetchGroup(group, end);
        group = [];
      }
      end = Math.max(group.length > 0 ? end : 0, wish.to);
      group.push(wish);
    }
    if (group.length > 0) void this.fetchGroup(group, end);
  }

  private async fetchGroup(group: readonly Wish[], end: number): Promise<void> {
    const start = group[0]?.from ?? 0;
    try {
      const { data, ...rest } = await this.fetch(start, end);
      for (const { from, to, resolve } of group) resolve({ ...rest, data: data.slice(from - start, to - start) });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  private async fetch(from: number, to: number): Promise<RangeResponse> {
    const { signal, url } = this;
    const name = decodeURIComponent(url.pathname.split("/").pop() ?? "") || url.href;
    const headers = { Range: `bytes=${from}-${to - 1}` };
    this.requests++;
    const response = await fetch(url, { headers, signal, credentials: "same-origin" }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new TileError("unreachable", `${name} could not be reached. Check the connection and the address.`);
    });
    if (response.status === 200) {
      await response.body?.cancel();
      throw new TileError(
        "no-ranges",
        `The server sends ${name} as a whole, not in parts. Put it on one that answers range requests, or use a CSV file.`,
      );
    }
    if (response.status !== 206) {
      await response.body?.cancel();
      throw new TileError(
        "missing",
        `${name} could not be read (${response.status}). Check the address.`,
        response.status,
      );
    }
    const data = await response.arrayBuffer();
    this.bytes += data.byteLength;
    const etag = response.headers.get("ETag") ?? undefined;
    return { data, ...(etag !== undefined && !etag.startsWith("W/") && { etag }) };
  }
}

/** An archive of tiles on a server, of which parts are read. */
export interface TileArchive {
  readonly meta: TileMeta;
  /** What has been fetched so far. */
  readonly fetched: { readonly requests: number; readonly bytes: number };
  /** The text of a tile; undefined where there is none. Rejects with a TileError, or with an AbortError. */
  readonly text: (tile: TileAt) => Promise<string | undefined>;
}

/** Opens an archive: reads its header and its metadata. Rejects with a TileError, or with an AbortError when `signal` was used. */
export async function openArchive(url: URL, signal: AbortSignal): Promise<TileArchive> {
  const ranges = new ByteRanges(url, signal);
  const archive = new PMTiles(ranges);
  const meta = tileMetaOf(await archive.getMetadata().catch(explained));
  if (!meta) throw new TileError("not-tiles", "The file is no timeline in tiles. Make one with: date-line tile.");
  const text = async (tile: TileAt): Promise<string | undefined> => {
    const [z, x, y] = tileIdToZxy(tileId(meta, tile));
    const found = await archive.getZxy(z, x, y).catch((error: unknown) => {
      if (error instanceof TileError || signal.aborted) throw error;
      throw brokenTile(tile);
    });
    return found && new TextDecoder().decode(found.data);
  };
  return { meta, fetched: ranges, text };
}

/** A tile that cannot be unpacked, or whose text is none of ours. */
export function brokenTile({ level, i }: TileAt): TileError {
  return new TileError("not-tiles", `Tile ${level}/${i} breaks. Make the archive anew, with date-line tile.`);
}

/** What the container's reader throws is about the file, unless it comes from the network. */
function explained(error: unknown): never {
  if (error instanceof TileError || (error instanceof Error && error.name === "AbortError")) throw error;
  throw new TileError("not-tiles", "The file is no PMTiles archive. Make one with: date-line tile.");
}
