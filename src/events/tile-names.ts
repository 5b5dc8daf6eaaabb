import type { Reading, Source, TimelineEvent } from "./event.ts";
import { slugOf } from "./slug.ts";

// Each tile is read by itself, and so gives names by itself. Here they become names that hold for all tiles.

/** A short number for a text (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The id of a source in all tiles: the same for the same words, whichever tile names it first. */
const sourceName = ({ title, url = "", published }: Source): string =>
  `${slugOf(title).toLowerCase()}.${fingerprint([title, url, published?.raw ?? ""].join("\n"))}`;

/**
 * A tile's reading with names that no other tile gives: ids that the reader made up end in the tile's number, and the same source has the
 * same id everywhere. Ids that the author gave stay.
 */
export function namedApart(reading: Reading, tile: number): Reading {
  const isOwn = reading.columns.has("id");
  const names = new Map([...reading.sources].map(([id, source]) => [id, sourceName(source)]));
  const sources = new Map<string, Source>();
  for (const source of reading.sources.values()) sources.set(sourceName(source), { ...source, id: sourceName(source) });
  const events = reading.events.map((event): TimelineEvent => {
    const claims = event.claims.map((claim) => {
      const source = claim.source === undefined ? undefined : names.get(claim.source);
      return source === undefined ? claim : { ...claim, source };
    });
    return { ...event, claims, id: isOwn ? event.id : `${event.id}.${tile.toString(36)}` };
  });
  return { ...reading, events, sources };
}
