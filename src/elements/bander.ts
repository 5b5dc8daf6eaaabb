import { BandPlacer } from "../layout/band-placer.ts";
import { type BandWords, bandingOf } from "../layout/banding.ts";
import type { Lanes } from "../state/state.ts";
import type { TimelineModel } from "./model.ts";

/** The same timeline with lanes for each kind, actor or source. Fetched when they are first asked for. */
export function banded(model: TimelineModel, by: Exclude<Lanes, "none">, words: BandWords): TimelineModel {
  const { index, groups, reading } = model;
  const { events, sources } = reading;
  const banding = bandingOf({ index, groups, events, sources, words }, by);
  return banding ? { ...model, placerOf: (input) => new BandPlacer(input, banding) } : model;
}
