import type { Source, TimelineEvent } from "../events/event.ts";

/** The id of the source that reports an event first, where one is named. */
export const firstSource = ({ claims }: TimelineEvent): string | undefined =>
  claims.find(({ source }) => source !== undefined)?.source;

/**
 * What each source is called that reports an event first, by its id: its publisher or, where several of them have the same or none, its title; and where
 * those are the same too, its id with it. No two are called the same.
 */
export function sourceNames(
  events: readonly TimelineEvent[],
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, string> {
  const ids = new Set(events.flatMap((event) => firstSource(event) ?? []));
  const named = [...ids].map((id) => ({ id, source: sources.get(id) }));
  const isOnce = countedOnce(named.map(({ source }) => source?.publisher));
  const short = named.map(({ id, source }) => {
    const title = source?.title ?? id;
    const publisher = source?.publisher;
    return { id, name: publisher && isOnce(publisher) ? publisher : title };
  });
  const isAlone = countedOnce(short.map(({ name }) => name));
  return new Map(short.map(({ id, name }) => [id, isAlone(name) ? name : `${name} (${id})`]));
}

/** True of what occurs once. */
function countedOnce(names: readonly (string | undefined)[]): (name: string) => boolean {
  const counts = new Map<string | undefined, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => counts.get(name) === 1;
}

/** True where not all events are reported first by the same source. */
export function hasSeveralSources(events: readonly TimelineEvent[]): boolean {
  let first: string | undefined;
  return events.some((event) => {
    const source = firstSource(event);
    first ??= source;
    return source !== undefined && source !== first;
  });
}
