import { basename, dirname, join } from "node:path";
import type { TimelineFile, TimelineInput } from "../events/input.ts";
import { eventsFileOf, isObject, type JsonObject } from "../events/timeline-json.ts";
import { type Io, Refusal, withFile } from "./io.ts";

/** The files of one timeline, and where they lie. */
export interface TimelineFiles {
  readonly input: TimelineInput;
  readonly eventsPath: string;
  readonly sourcesPath?: string;
  readonly changesPath?: string;
}

/** What a folder is looked into for: the first that it has. */
const MAIN = ["timeline.json", "events.csv"];

function jsonOf(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isObject(value) ? value : undefined;
  } catch {
    // Not a timeline.json: whoever reads it as a file of events says where it breaks.
    return undefined;
  }
}

/** The path of a folder's main file. Throws a Refusal where there is none. */
function mainIn(folder: string, { readFile }: Pick<Io, "readFile">): string {
  const isThere = (path: string): boolean => {
    try {
      readFile(path);
    } catch (error) {
      // One that is there and cannot be read is named as such, not passed over.
      return !(error instanceof Error && "code" in error && error.code === "ENOENT");
    }
    return true;
  };
  const main = MAIN.map((name) => join(folder, name)).find(isThere);
  if (main === undefined) throw new Refusal(`${folder} holds neither ${MAIN.join(" nor ")}`);
  return main;
}

/**
 * The files that a path stands for: a file of events, a timeline.json with the files that it names beside it, or a folder that holds
 * one or, without it, an events.csv.
 * Throws a Refusal for what is not there.
 */
export function timelineFiles(path: string, io: Pick<Io, "readFile" | "isFolder">): TimelineFiles {
  const read = (at: string): TimelineFile => ({ name: basename(at), bytes: withFile(at, () => io.readFile(at)) });
  // Corrections that are not there cost nothing else; reading them says so.
  const readOrNothing = (at: string): TimelineFile => {
    try {
      return read(at);
    } catch (error) {
      if (error instanceof Refusal) return { name: basename(at) };
      throw error;
    }
  };
  const first = withFile(path, () => io.isFolder(path)) ? mainIn(path, io) : path;
  const file = read(first);
  const info = /\.json$/i.test(first) ? jsonOf(file.bytes ?? new Uint8Array()) : undefined;
  const events = info && eventsFileOf(info);
  if (info === undefined || events === undefined) return { input: { events: file }, eventsPath: first };
  const named: JsonObject = { ...info, events };
  const beside = (key: "events" | "sources" | "changes"): string | undefined => {
    const name = named[key];
    if (typeof name !== "string" || name === "") return undefined;
    if (/^[a-z][a-z0-9+.-]+:/i.test(name)) throw new Refusal(`${first} names ${name}, which is not a file beside it`);
    return join(dirname(first), name);
  };
  const eventsPath = beside("events") ?? first;
  const sourcesPath = beside("sources");
  const changesPath = beside("changes");
  const sources = sourcesPath === undefined ? undefined : { sources: read(sourcesPath) };
  const changes = changesPath === undefined ? undefined : { changes: readOrNothing(changesPath) };
  const input = { events: read(eventsPath), info, ...sources, ...changes };
  return { input, eventsPath, ...(sourcesPath && { sourcesPath }), ...(changesPath && { changesPath }) };
}
