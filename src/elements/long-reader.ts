import { BulkReader } from "../events/bulk-reader.ts";
import type { Pause } from "../events/input.ts";
import { type Searched, StoreSearch } from "../events/store-search.ts";
import type { FromReader, ToReader } from "./long-messages.ts";
import { SnapshotClock } from "./snapshot-clock.ts";

/** As much of a file is looked through at a time. */
const PIECE = 256 * 1024;

/** What is searched in. */
interface Held {
  readonly parts: Searched;
  readonly file: Blob;
}

/**
 * Reads one long file, or searches in one, message by message; the same in a worker and, where none can be had, in the page. `pause`
 * lets other messages in, and a page draw.
 */
export function openLongReader(say: (message: FromReader) => void, pause: Pause): (message: ToReader) => Promise<void> {
  const clock = new SnapshotClock();
  let reader: BulkReader | undefined;
  let held: Held | undefined;
  let latest = 0;
  /** Messages are dealt with one after another: reading waits for what it fetches. */
  let queue: Promise<void> = Promise.resolve();

  async function take(message: ToReader): Promise<void> {
    if (message.kind === "open") reader = new BulkReader(message.input);
    else if (message.kind === "hold") held = message;
    else if (message.kind === "find") await find(message.words, message.turn);
    else await read(message);
  }

  async function read(message: ToReader & { readonly kind: "bytes" | "end" }): Promise<void> {
    if (!reader) throw new Error("bytes came before the file was opened");
    if (message.kind === "bytes") await reader.push(message.bytes);
    else await reader.end();
    if (reader.state === "unfit") {
      say({ kind: "unfit" });
      return;
    }
    const { progress } = reader;
    say({ kind: "progress", progress });
    if (message.kind === "bytes" && !clock.isDue(progress.events)) return;
    const parts = reader.snapshot();
    if (parts) say({ kind: "store", parts, isLast: message.kind === "end" });
  }

  async function find(words: string, turn: number): Promise<void> {
    if (!held) throw new Error("words came before there was anything to search in");
    const { parts, file } = held;
    const search = new StoreSearch(parts, words);
    const give = async (hits: Uint32Array, isLast = false): Promise<boolean> => {
      if (hits.length > 0 || isLast) say({ kind: "hits", turn, hits, isLast });
      await pause();
      return turn === latest;
    };
    for (const hits of search.inTitles()) if (!(await give(hits))) return;
    for (let at = 0; at < file.size; at += PIECE) {
      const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
      if (!(await give(await search.push(bytes)))) return;
    }
    await give(await search.end(), true);
  }

  return (message) => {
    if (message.kind === "find") latest = message.turn;
    queue = queue.then(() => take(message)).catch((error: unknown) => say({ kind: "broken", message: String(error) }));
    return queue;
  };
}
