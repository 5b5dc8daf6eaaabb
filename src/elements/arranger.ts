import type { TimelineEvent } from "../events/event.ts";
import { type Banding, BandPlacer } from "../layout/band-placer.ts";
import { foldOf } from "../layout/fold.ts";
import { foldTicks, inOneRow } from "../layout/fold-ticks.ts";
import { foldedIndex } from "../layout/folded-index.ts";
import type { Clock, Lanes, Spacing } from "../state/state.ts";
import { gapWords, lookWordsFor } from "../words/look-words.ts";
import type { Arrange } from "./arrangement.ts";
import type { TimelineModel } from "./model.ts";

/** Bands are not more than can be told apart; what is over shares the last. */
const MOST_BANDS = 12;

/** What the element's attributes ask for, now. */
export interface Asked {
  readonly spacing: Spacing;
  readonly groupBy: Exclude<Lanes, "none"> | undefined;
  readonly clock: Clock;
  readonly asOf: string | undefined;
}

/** Arranges a timeline as the element's attributes `spacing` and `group-by` ask, as they are when it is taken in. */
export function arrangerOf(host: Asked, lang: () => string): Arrange {
  return (model) => {
    // The clocks put events and sources on one axis, and promise that it does not move.
    const isTurned = host.clock !== "event" || Boolean(host.asOf);
    const spaced = host.spacing === "even" && !isTurned ? folded(model, lang()) : model;
    return host.groupBy ? banded(spaced, host.groupBy, lang()) : spaced;
  };
}

function folded(model: TimelineModel, lang: string): TimelineModel {
  const fold = model.elsewhere ? undefined : foldOf(model.index);
  if (!fold) return model;
  const ticksOf = foldTicks(fold, (gap, isShort) => gapWords(gap, lang, isShort));
  return {
    ...model,
    index: foldedIndex(model.index, fold),
    fold: { ...fold, ticksOf, stripTicksOf: inOneRow(ticksOf), inDays: model.index },
  };
}

function banded(model: TimelineModel, by: Asked["groupBy"], lang: string): TimelineModel {
  const banding = by === "group" ? byGroup(model) : by && byWhom(model, by, lookWordsFor(lang).nobody);
  if (!banding || banding.titles.length < 2) return model;
  return { ...model, placerOf: (input) => new BandPlacer(input, banding) };
}

/** A band for each kind that occurs, in the order of the legend. */
function byGroup({ index, groups }: TimelineModel): Banding {
  const order = new Map(groups.map(({ tone }, band) => [tone, band]));
  return {
    bandOf: Uint8Array.from(index.group, (tone) => Math.min(255, order.get(tone) ?? 0)),
    titles: groups.map(({ label }) => label),
  };
}

/** A band for each first-named actor or source, those with most events first; none where events are not at hand. */
function byWhom(
  { reading: { events, sources } }: TimelineModel,
  by: "actor" | "source",
  nobody: string,
): Banding | undefined {
  if (events.length === 0) return undefined;
  const nameOf = ({ actors, claims }: TimelineEvent): string => {
    const source = sources.get(claims.find((claim) => claim.source !== undefined)?.source ?? "");
    return (by === "actor" ? actors[0] : (source?.publisher ?? source?.title)) ?? nobody;
  };
  const names = events.map(nameOf);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = (name: string): number => (name === nobody ? -1 : (counts.get(name) ?? 0));
  const titles = [...counts.keys()].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_BANDS);
  const order = new Map(titles.map((title, band) => [title, band]));
  return { titles, bandOf: Uint8Array.from(names, (name) => order.get(name) ?? titles.length - 1) };
}
