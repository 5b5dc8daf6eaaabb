import type { Day } from "../dates/day.ts";
import type { Reading, Source, TimelineEvent } from "../events/event.ts";
import type { EventIndex } from "../events/event-index.ts";
import { indexEvents } from "../events/event-index.ts";
import type { LensIndex } from "../events/lens.ts";
import { indexLenses } from "../events/lens.ts";
import { signsAmong } from "../events/signs.ts";
import type { Elsewhere } from "../layout/elsewhere.ts";
import type { Fold } from "../layout/fold.ts";
import type { PlacerInput } from "../layout/placer.ts";
import type { LabelPlacer } from "../layout/plan.ts";
import type { ticksOf } from "../layout/ticks.ts";

/** One kind of event, with its place among the tones. */
export interface Group {
  /** "" for events without a group. */
  readonly id: string;
  readonly label: string;
  /** Its place in the index's `groups`, which is also its tone and shape. */
  readonly tone: number;
  readonly count: number;
}

/** Tells which events hold what is searched for; undefined where all do. */
export type Holds = ((i: number) => boolean) | undefined;

/** What a label says: known of every event at once, wherever the rest of it is kept. */
export type Glance = Pick<TimelineEvent, "when" | "title" | "displayDate">;

/**
 * The events behind a timeline, wherever they are kept: as values in memory, or as rows of a long file. Places are those of the
 * index; one that is not there throws a RangeError, for it is a programming mistake.
 */
export interface Holding {
  readonly index: EventIndex;
  /** How the sources of each event stand to each other; absent where none is named, or claims are not at hand. */
  readonly lenses?: LensIndex | undefined;
  readonly glanceAt: (place: number) => Glance;
  readonly idAt: (place: number) => string;
  /** The whole event, or as much of it as is at hand; what is missing is fetched, and `arrived` is called once it is there. */
  readonly eventAt: (place: number, arrived: () => void) => TimelineEvent;
  readonly wholeAt: (place: number) => Promise<TimelineEvent>;
  /** The sources that an event's claims name, as far as it is at hand. */
  readonly sourcesAt: (place: number) => ReadonlyMap<string, Source>;
  /** The place of an event by its id. */
  readonly placeOf: (id: string) => number | undefined;
  /** Events that are known only by how many they are; absent where all are here. */
  readonly elsewhere?: Elsewhere;
  readonly placerOf?: (input: PlacerInput) => LabelPlacer;
  /** Says what is looked at, so that it can be fetched. */
  readonly want?: (startDay: Day, endDay: Day, pxPerDay: number) => void;
  /** Looks for words. `found` is told, at least once, and again when more was found, until it is told the last; never after `signal` was used. */
  readonly find: (words: string, signal: AbortSignal, found: (holds: Holds, isLast?: boolean) => void) => void;
}

/** An axis that is not to scale throughout: the index counts on it, and only what is said of time asks where that is. */
export interface FoldedAxis extends Fold {
  readonly ticksOf: typeof ticksOf;
  /** The same in one row, for the overview. */
  readonly stripTicksOf: typeof ticksOf;
  /** The index in days. */
  readonly inDays: EventIndex;
}

/** What is prepared once per data set. */
export interface TimelineModel extends Holding {
  readonly reading: Reading;
  readonly groups: readonly Group[];
  /** Signs (events/signs.ts) that occur among the events. */
  readonly signs: number;
  /** What the clock says of it, where only what was known by a day is there, or events stand at their first reports. */
  readonly asKnown?: string;
  /** Present where long stretches without events are folded. */
  readonly fold?: FoldedAxis;
}

function groupsOf({ info }: Reading, { count, group, groups }: EventIndex, ungrouped: string): Group[] {
  const counts = new Uint32Array(groups.length);
  for (let place = 0; place < count; place++) {
    const tone = group[place] as number;
    counts[tone] = (counts[tone] as number) + 1;
  }
  const labels = info.groups ?? new Map<string, string>();
  return groups
    .map((id, tone) => ({
      id,
      label: labels.get(id) || (id === "" ? ungrouped : capitalised(id)),
      tone,
      count: counts[tone] as number,
    }))
    .filter((known) => known.count > 0);
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The events of a reading, held as the values they are. */
export function heldInMemory(
  { events, sources, info }: Reading,
  index = indexEvents(events, [...(info.groups?.keys() ?? [])]),
): Holding {
  const places = new Map(events.map((event, place) => [event.id, place]));
  const eventAt = (place: number): TimelineEvent => {
    const event = events[place];
    if (!event) throw new RangeError(`no event at ${place}; there are ${events.length}`);
    return event;
  };
  return {
    index,
    lenses: indexLenses(events),
    glanceAt: eventAt,
    idAt: (place) => eventAt(place).id,
    eventAt,
    wholeAt: async (place) => eventAt(place),
    sourcesAt: () => sources,
    placeOf: (id) => places.get(id),
    find: openFinder(async () => (await import("../events/search.ts")).searchIn(events, sources)),
  };
}

/** Searches by means that are fetched when a search is first asked for. */
function openFinder(open: () => Promise<(words: string) => Holds>): Holding["find"] {
  let search: ((words: string) => Holds) | undefined;
  return (words, signal, found) => {
    if (search) found(search(words));
    else
      void open().then((opened) => {
        search ??= opened;
        if (!signal.aborted) found(search(words));
      });
  };
}

/** Prepares a reading for the plot. `ungrouped` names the events that have no group; `holding` keeps what the reading itself does not. */
export function modelOf(reading: Reading, ungrouped: string, holding = heldInMemory(reading)): TimelineModel {
  const { index } = holding;
  return { ...holding, reading, groups: groupsOf(reading, index, ungrouped), signs: signsAmong(index.signs) };
}
