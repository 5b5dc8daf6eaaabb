import type { Reading, TimelineEvent } from "../events/event.ts";
import type { EventIndex } from "../events/event-index.ts";
import { indexEvents } from "../events/event-index.ts";

/** One kind of event, with its place among the tones. */
export interface Group {
  /** "" for events without a group. */
  readonly id: string;
  readonly label: string;
  /** Its place in the index's `groups`, which is also its tone and shape. */
  readonly tone: number;
  readonly count: number;
}

/** What is prepared once per data set. */
export interface TimelineModel {
  readonly reading: Reading;
  readonly index: EventIndex;
  /** Place in the index by event id. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly groups: readonly Group[];
}

function groupsOf(reading: Reading, index: EventIndex, ungrouped: string): Group[] {
  const counts = new Map<string, number>();
  for (const { group } of reading.events) counts.set(group ?? "", (counts.get(group ?? "") ?? 0) + 1);
  const labels = reading.info.groups ?? new Map<string, string>();
  const order = [...labels.keys(), ...index.groups].filter(
    (id, place, all) => all.indexOf(id) === place && counts.has(id),
  );
  return order.map((id) => ({
    id,
    label: labels.get(id) ?? (id === "" ? ungrouped : capitalised(id)),
    tone: index.groups.indexOf(id),
    count: counts.get(id) ?? 0,
  }));
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Prepares a reading for the plot. `ungrouped` names the events that have no group. */
export function modelOf(reading: Reading, ungrouped: string): TimelineModel {
  const index = indexEvents(reading.events, [...(reading.info.groups?.keys() ?? [])]);
  return {
    reading,
    index,
    indexOf: new Map(reading.events.map((event, place) => [event.id, place])),
    groups: groupsOf(reading, index, ungrouped),
  };
}

/** The event at a place in the index. Throws where there is none: a programming mistake. */
export function eventAt(model: TimelineModel, index: number): TimelineEvent {
  const event = model.reading.events[index];
  if (!event) throw new RangeError(`no event at ${index}; there are ${model.reading.events.length}`);
  return event;
}
