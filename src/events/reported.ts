import { compareWhen, earliest } from "../dates/bounds.ts";
import type { When } from "../dates/when.ts";
import { publishedBy } from "./as-of.ts";
import type { Reading, Source, TimelineEvent } from "./event.ts";

/** The source that reported an event first: certainly published before the others, or of those that may have, the one that may be earliest. */
export function firstReportOf(
  { claims }: Pick<TimelineEvent, "claims">,
  sources: ReadonlyMap<string, Source>,
): (Source & { readonly published: When }) | undefined {
  const dated = claims.flatMap(({ source }) => {
    const known = source === undefined ? undefined : sources.get(source);
    return known?.published && publishedBy(known) < Infinity ? [{ ...known, published: known.published }] : [];
  });
  return dated.sort((a, b) => publishedBy(a) - publishedBy(b) || earliest(a.published) - earliest(b.published))[0];
}

/**
 * The same events at the dates of their first reports, in that order. Those that no dated source reports are left out. The author's wording
 * of a date goes, for it says when the event was; claims stay as they are.
 */
export function readingReported(reading: Reading): Reading {
  const events = reading.events.flatMap(({ displayDate: _, type: __, ...event }): TimelineEvent[] => {
    const first = firstReportOf(event, reading.sources);
    return first ? [{ ...event, when: first.published }] : [];
  });
  return { ...reading, events: events.sort((a, b) => compareWhen(a.when, b.when) || a.row - b.row) };
}
