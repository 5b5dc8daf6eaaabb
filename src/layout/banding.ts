import type { Source, TimelineEvent } from "../events/event.ts";
import type { EventIndex } from "../events/event-index.ts";
import type { Banding } from "./band-placer.ts";
import { firstSource, sourceNames } from "./source-names.ts";

/** Bands are not more than can be told apart; what is over shares the last. */
const MOST_BANDS = 12;

/** What may have bands: kinds of events, whom they name first, or the source that reports them first. */
export type BandBy = "group" | "actor" | "source";

/** What bands are made of. */
export interface BandInput {
  readonly index: EventIndex;
  /** None where they are not at hand. */
  readonly events: readonly TimelineEvent[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The kinds that occur, in the order of the legend. */
  readonly groups: readonly { readonly tone: number; readonly label: string }[];
  readonly words: BandWords;
}

/** What bands are called that nothing in the data names. */
export interface BandWords {
  /** The band of events that name nobody. */
  readonly nobody: string;
  /** That of events for which no source is named. */
  readonly noSource: string;
  /** That of all that no other band is for. */
  readonly others: string;
}

/** The bands of a timeline; undefined where there would be less than two. */
export function bandingOf(input: BandInput, by: BandBy): Banding | undefined {
  const banding = by === "group" ? byGroup(input) : byWhom(input, by);
  return banding && banding.titles.length > 1 ? banding : undefined;
}

/** A band for each kind that occurs, in the order of the legend. */
function byGroup({ index, groups, words: { others } }: BandInput): Banding {
  const order = new Map(groups.map(({ tone }, band) => [tone, band]));
  return {
    bandOf: Uint8Array.from(index.group, (tone) => Math.min(255, order.get(tone) ?? 0)),
    titles: groups.map(({ label }) => label),
    others,
  };
}

/** A band for each first-named actor or source, those with most events first; none where events are not at hand. */
function byWhom({ events, sources, words }: BandInput, by: "actor" | "source"): Banding | undefined {
  if (events.length === 0) return undefined;
  const { others } = words;
  const nobody = by === "actor" ? words.nobody : words.noSource;
  const named = by === "source" ? sourceNames(events, sources) : undefined;
  const names = events.map((event) => (named ? named.get(firstSource(event) ?? "") : event.actors[0]) ?? nobody);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = (name: string): number => (name === nobody ? -1 : (counts.get(name) ?? 0));
  const all = [...counts.keys()].sort((a, b) => rank(b) - rank(a));
  const titles = all.length > MOST_BANDS ? [...all.slice(0, MOST_BANDS - 1), others] : all;
  const order = new Map(titles.map((title, band) => [title, band]));
  return { titles, others, bandOf: Uint8Array.from(names, (name) => order.get(name) ?? titles.length - 1) };
}
