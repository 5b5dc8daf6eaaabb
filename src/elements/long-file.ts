import { EventStore } from "../events/event-store.ts";
import type { ReadOptions, TimelineFile } from "../events/input.ts";
import { readTimeline } from "../events/read.ts";
import type { StoreParts } from "../events/store-parts.ts";
import { heldInStore } from "./held-in-store.ts";
import { type Read, type Reader, SourceError } from "./loading.ts";
import { type LongLine, openLine } from "./long-line.ts";
import type { FromReader } from "./long-messages.ts";
import { Mailbox } from "./mailbox.ts";

/** Pieces that are read in one breath where there is no worker. */
const PIECE = 64 * 1024;

/** How often the reader is told how far a file has come. */
const TELL_MS = 100;

/** A long file of events that is on its way, and what belongs to it. */
export interface LongInput {
  readonly response: Response;
  readonly name: string;
  /** What has come of it, where its reading had begun, and from whom the rest is had. */
  readonly came?: readonly Uint8Array<ArrayBuffer>[];
  readonly body?: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  readonly sources?: TimelineFile;
  /** What was corrected. */
  readonly changes?: TimelineFile;
  readonly info?: unknown;
  readonly options?: ReadOptions;
}

/** A file that comes in piece by piece, and the bytes of it that are there. Browsers keep a Blob outside the page's memory. */
class Arrival {
  private parts: Blob[] = [];
  private whole: Blob | undefined;

  add(bytes: Uint8Array<ArrayBuffer>): void {
    this.parts.push(new Blob([bytes]));
    this.whole = undefined;
  }

  get file(): Blob {
    this.whole ??= new Blob(this.parts);
    if (this.parts.length > 1) this.parts = [this.whole];
    return this.whole;
  }
}

async function* piecesOf({ response, name, came = [], body }: LongInput): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield* came;
  const packed = body ? undefined : response.body;
  const stream = /\.gz$/i.test(name) ? packed?.pipeThrough(new DecompressionStream("gzip")) : packed;
  const reader = body ?? stream?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) yield piece.value;
}

async function send(input: LongInput, line: LongLine, arrival: Arrival): Promise<void> {
  for await (const piece of piecesOf(input)) {
    arrival.add(piece);
    for (let at = 0; at < piece.length; at += PIECE)
      await line.send({ kind: "bytes", bytes: piece.slice(at, at + PIECE) });
  }
  await line.send({ kind: "end" });
}

/** What a store gives, as a reading whose events are kept elsewhere. */
function readOf(parts: StoreParts, arrival: Arrival): Read {
  const store = new EventStore(parts);
  const { info, problems, refused, understood, titled, columns, sources } = store.summary;
  const listed = new Map(sources.map((source) => [source.id, source]));
  return {
    reading: { info, events: [], sources: listed, problems, refused, understood, indexed: false, titled, columns },
    holding: heldInStore(store, () => arrival.file),
  };
}

/** What was corrected belongs to the reading of the whole file, when all its events are known. */
async function corrected(read: Read, changes: TimelineFile | undefined): Promise<Read> {
  const means = changes && (await import("../events/changes.ts").catch(() => undefined));
  if (!changes || !means) return read;
  const isEvent = (id: string): boolean => read.holding?.placeOf(id) !== undefined;
  return { ...read, reading: await means.withChanges(read.reading, changes, isEvent) };
}

/**
 * Reads a long file while it arrives, in a worker where there may be one: gives what there is after the first rows, again when there is
 * much more, and at the end all of it. A file that is no plain table is read like a short one.
 */
export async function* readLong(input: LongInput, reader: Reader): AsyncGenerator<Read> {
  try {
    yield* arriving(input, reader);
  } catch (error) {
    if (reader.signal.aborted || error instanceof SourceError) throw error;
    // The connection broke, or a file of ours beside this one is not there.
    throw new SourceError(({ fault }) => fault.unreachable(input.name));
  }
}

async function* arriving(input: LongInput, { signal, tell }: Reader): AsyncGenerator<Read> {
  const { name, sources, changes, info, options, response } = input;
  const size = Number(response.headers.get("content-length")) || undefined;
  const came = input.came?.reduce((sum, { length }) => sum + length, 0) ?? 0;
  const mail = new Mailbox<FromReader>();
  const line = await openLine((message) => mail.put(message));
  const arrival = new Arrival();
  let due = 0;
  signal.addEventListener("abort", () => mail.fail(signal.reason), { once: true });
  try {
    const given = { ...(sources && { sources }), ...(info !== undefined && { info }), ...(options && { options }) };
    await line.send({ kind: "open", input: { name: name.replace(/\.gz$/i, ""), ...given } });
    const sending = send(input, line, arrival).catch((error: unknown) => mail.fail(error));
    for (;;) {
      signal.throwIfAborted();
      const message = await mail.next();
      if (message.kind === "progress" && performance.now() > due) {
        due = performance.now() + TELL_MS;
        // Where more comes than was said, what was said is the length of what was packed for the way.
        const isTrue = size !== undefined && size >= Math.max(came, message.progress.bytes);
        tell({ progress: { ...message.progress, size: isTrue ? size : undefined } });
      }
      if (message.kind === "broken") throw new Error(message.message);
      if (message.kind === "unfit") {
        await sending;
        const bytes = new Uint8Array(await arrival.file.arrayBuffer());
        yield { reading: await readTimeline({ events: { name, bytes }, ...given, ...(changes && { changes }) }) };
        return;
      }
      if (message.kind !== "store") continue;
      const read = readOf(message.parts, arrival);
      if (!message.isLast) yield read;
      else return yield await corrected(read, changes);
    }
  } finally {
    line.close();
  }
}
