import type { Reading } from "../events/event.ts";
import type { TimelineInput } from "../events/input.ts";
import { readTimeline } from "../events/read.ts";
import { eventsFileOf } from "../events/timeline-json.ts";
import { breathing } from "./breathing.ts";
import type { Read, Reader } from "./loading.ts";
import { SourceError } from "./loading.ts";

/** Files from here on are read while they arrive, in a worker; starting one is not worth it for less. */
const LONG_BYTES = 300_000;

/** A file on its way, and what has come of it. */
interface Fetched {
  readonly name: string;
  readonly response: Response;
  readonly came: Uint8Array<ArrayBuffer>[];
  body?: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  /** Says that no more can be had of it. */
  readonly broken: (error: unknown) => never;
}

async function fetchFile(url: URL, { signal }: Reader): Promise<Fetched> {
  const name = decodeURIComponent(url.pathname.split("/").pop() ?? "");
  const broken = (error: unknown): never => {
    if (signal.aborted) throw error;
    throw new SourceError(({ fault }) => fault.unreachable(name || url.href));
  };
  const response = await fetch(url, { signal, credentials: "same-origin" }).catch(broken);
  if (!response.ok) throw new SourceError(({ fault }) => fault.missing(name || url.href, response.status));
  return { name, response, came: [], broken };
}

/** Takes what comes until it is more than so many bytes: false where all has come before. */
async function exceeds(file: Fetched, most: number): Promise<boolean> {
  const { came, broken, response } = file;
  file.body ??= response.body?.getReader();
  let size = came.reduce((sum, { length }) => sum + length, 0);
  while (size <= most) {
    const piece = await file.body?.read().catch(broken);
    if (!piece?.value) return false;
    came.push(piece.value);
    size += piece.value.length;
  }
  return true;
}

async function whole(file: Fetched): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await exceeds(file, Number.POSITIVE_INFINITY);
  const { name, came } = file;
  // A Blob would put them together too, but in another process, and the picture waits.
  const bytes = new Uint8Array(came.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of came) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { name, bytes };
}

/** What a host says of the length may be nothing, or that of what it packed for the way: only a great one is believed. */
const isLong = async (file: Fetched): Promise<boolean> =>
  !/(json|parquet)$/i.test(file.name) &&
  (/\.gz$/i.test(file.name) ||
    Number(file.response.headers.get("content-length")) > LONG_BYTES ||
    (await exceeds(file, LONG_BYTES)));

function parsedInfo(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Loads what `src` names: a timeline.json with the files it lists beside it, or a lone file of events.
 * Rejects with a SourceError that a reader can be shown, or with an AbortError when `signal` was used.
 */
async function* loadTimeline(src: string, reader: Reader): AsyncGenerator<Read> {
  const asked = { pause: breathing(), ...reader.desk?.asks(src) };
  const url = new URL(src, document.baseURI);
  if (isTiles(url)) return yield* tiles(url, reader);
  const first = await fetchFile(url, reader);
  if (await isLong(first)) return yield* long(first, asked, reader);
  const file = await whole(first);
  const info = first.name.endsWith(".json") ? parsedInfo(file.bytes) : undefined;
  const named = info && eventsFileOf(info);
  if (!info || named === undefined) return yield { reading: await readTimeline({ events: file, ...asked }) };
  const beside = (name: unknown): Promise<Fetched> | undefined =>
    typeof name === "string" && name !== "" ? fetchFile(new URL(name, url), reader) : undefined;
  const eventsUrl = new URL(named, url);
  if (isTiles(eventsUrl)) return yield* tiles(eventsUrl, reader, info);
  const [events, listed, changes] = await Promise.all([
    beside(named),
    beside(info.sources)?.then(whole),
    // A list of corrections that is not there costs nothing else.
    beside(info.changes)?.then(whole, () => ({ name: `${info.changes}` })),
  ]);
  if (!events) throw new SourceError(({ fault }) => fault.notTimeline(first.name));
  const given = { ...(listed ? { sources: listed } : {}), ...(changes ? { changes } : {}), info, ...asked };
  if (await isLong(events)) yield* long(events, given, reader);
  else yield { reading: await readTimeline({ events: await whole(events), ...given }) };
}

const isTiles = ({ pathname }: URL): boolean => /\.pmtiles$/i.test(pathname);

async function* tiles(url: URL, reader: Reader, info?: unknown): AsyncGenerator<Read> {
  yield* (await import("./tile-source.ts")).readTiles(url, reader, info);
}

async function* long(file: Fetched, given: Omit<TimelineInput, "events">, reader: Reader): AsyncGenerator<Read> {
  const { pause: _, hints: __, ...rest } = given;
  // Where only the one file was copied, a long file is read like a short one.
  const means = await import("./long-file.ts").catch(() => undefined);
  if (means) yield* means.readLong({ ...file, ...rest }, reader);
  else yield { reading: await readTimeline({ events: await whole(file), ...given }) };
}

/** Throws what the worst problem of a reading without events says; does nothing where there are some, or nothing is wrong. */
function refuseEmpty({ reading, holding }: Read): void {
  if (reading.events.length > 0 || holding?.index.count) return;
  const error = reading.problems.find((problem) => problem.severity === "error");
  if (error) throw new SourceError(({ fault }) => fault.file(error.message));
}

/**
 * Reads what an element was given: a timeline as a value, or the address of one. A long file is given several times, each time with
 * more of it. Rejects with a SourceError that a reader can be shown, or with an AbortError when `signal` was used. A desk sees
 * the reading even where it holds no event.
 */
export async function* readSource(given: Reading | string | undefined, reader: Reader): AsyncGenerator<Read> {
  if (given === undefined || given === "") throw new SourceError(({ fault }) => fault.noSrc);
  for await (const read of typeof given === "string" ? loadTimeline(given, reader) : [{ reading: given }]) {
    reader.desk?.take(read.reading);
    refuseEmpty(read);
    yield read.reading.translations ? (await import("./translator.ts")).inLanguageAround(read, reader) : read;
  }
}
