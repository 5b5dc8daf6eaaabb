import type { Reading } from "../events/event.ts";
import { paced } from "../events/paced.ts";
import { readTimeline } from "../events/read.ts";
import type { Words } from "../words/words.ts";
import type { CheckDesk } from "./check-desk.ts";

/** A file that could not be had, in the sentence that stands in the timeline's place. */
export class SourceError extends Error {}

type Fetched = { readonly bytes: Uint8Array; readonly name: string };

async function fetchFile(url: URL, signal: AbortSignal, words: Words): Promise<Fetched> {
  const name = decodeURIComponent(url.pathname.split("/").pop() ?? "");
  const response = await fetch(url, { signal, credentials: "same-origin" }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new SourceError(words.fault.unreachable(name || url.href));
  });
  if (!response.ok) throw new SourceError(words.fault.missing(name || url.href, response.status));
  return { bytes: new Uint8Array(await response.arrayBuffer()), name };
}

/** Lets the page breathe between slices of a long file. */
const breathing = (): (() => Promise<void>) =>
  paced(
    () => new Promise((resolve) => setTimeout(resolve, 0)),
    () => performance.now(),
  );

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
async function loadTimeline(src: string, signal: AbortSignal, words: Words, desk?: CheckDesk): Promise<Reading> {
  const asked = { pause: breathing(), ...desk?.asks(src) };
  const url = new URL(src, document.baseURI);
  const first = await fetchFile(url, signal, words);
  const info = first.name.endsWith(".json") ? parsedInfo(first.bytes) : undefined;
  if (typeof info?.events !== "string") return readTimeline({ events: first, ...asked });
  const beside = (name: unknown): Promise<Fetched> | undefined =>
    typeof name === "string" && name !== "" ? fetchFile(new URL(name, url), signal, words) : undefined;
  const [events, sources] = await Promise.all([beside(info.events), beside(info.sources)]);
  if (!events) throw new SourceError(words.fault.notTimeline(first.name));
  return readTimeline({ events, ...(sources ? { sources } : {}), info, ...asked });
}

/** The sentence for a reading without events: what its worst problem says. Undefined where there are some, or nothing is wrong. */
function faultOf(reading: Reading, words: Words): string | undefined {
  if (reading.events.length > 0) return undefined;
  const error = reading.problems.find((problem) => problem.severity === "error");
  return error && words.fault.file(error.message);
}

/**
 * Reads what an element was given: a timeline as a value, or the address of one.
 * Rejects with a SourceError that a reader can be shown, or with an AbortError when `signal` was used. A desk sees the reading
 * even where it holds no event.
 */
export async function readSource(
  given: Reading | string | undefined,
  signal: AbortSignal,
  words: Words,
  desk?: CheckDesk,
): Promise<Reading> {
  if (given === undefined || given === "") throw new SourceError(words.fault.noSrc);
  const reading = typeof given === "string" ? await loadTimeline(given, signal, words, desk) : given;
  desk?.take(reading);
  const fault = faultOf(reading, words);
  if (fault !== undefined) throw new SourceError(fault);
  return reading;
}
