import type { Reading } from "./event.ts";
import type { TimelineInput } from "./input.ts";
import { readClean } from "./read-clean.ts";

/**
 * Reads a timeline from its files, whatever they are. Never throws on any bytes: what is wrong stands in `problems`. A clean
 * file is read by the few kilobytes that are here; everything else fetches the whole importer.
 */
export async function readTimeline(input: TimelineInput): Promise<Reading> {
  const { changes } = input;
  // Asked for at once, and done without where only the one file was copied.
  const means = changes && import("./changes.ts").catch(() => undefined);
  const reading = (await readClean(input)) ?? (await (await import("./import-any.ts")).readAny(input));
  return changes ? ((await means)?.withChanges(reading, changes) ?? reading) : reading;
}
