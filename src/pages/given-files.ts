import type { TimelineFile, TimelineInput } from "../events/input.ts";

/** A file that was dropped, chosen or pasted. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a heap of files comes to: one timeline, and the names of those that have no place in it. */
export interface Given {
  readonly input: TimelineInput;
  readonly unused: readonly string[];
}

function infoIn({ name, bytes }: GivenFile): Record<string, unknown> | undefined {
  if (!/\.json$/i.test(name)) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const lastPart = (path: unknown): string | undefined =>
  typeof path === "string" ? path.split("/").pop()?.toLowerCase() : undefined;

/** Which of the files is the timeline.json, which the events, which the sources. Undefined for no file at all. */
export function sortFiles(files: readonly GivenFile[]): Given | undefined {
  const described = files
    .map((file) => ({ file, info: infoIn(file) }))
    .find(
      ({ file, info }) =>
        typeof info?.events === "string" || (info && files.length > 1 && /^timeline/i.test(file.name)),
    );
  const info = described?.info;
  const rest = files.filter((file) => file !== described?.file);
  const named = (name: unknown): GivenFile | undefined =>
    rest.find((file) => file.name.toLowerCase() === lastPart(name));
  const sources =
    named(info?.sources) ?? (rest.length > 1 ? rest.find(({ name }) => /source|quelle|fuente/i.test(name)) : undefined);
  const changes = named(info?.changes);
  const events =
    named(info?.events) ??
    rest.find((file) => file !== sources && /event/i.test(file.name)) ??
    rest.find((file) => file !== sources && file !== changes);
  // A timeline.json alone is read as what it is: its problem says that its events are missing.
  const main: TimelineFile | undefined = events ?? described?.file;
  if (!main) return undefined;
  const used = new Set<unknown>([main, sources, changes, described?.file]);
  return {
    input: { events: main, ...(sources && { sources }), ...(changes && { changes }), ...(info && events && { info }) },
    unused: files.filter((file) => !used.has(file)).map(({ name }) => name),
  };
}
