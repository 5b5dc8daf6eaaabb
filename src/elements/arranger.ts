import { foldOf } from "../layout/fold.ts";
import { foldTicks, inOneRow } from "../layout/fold-ticks.ts";
import { foldedIndex } from "../layout/folded-index.ts";
import type { Clock, Lanes, Spacing } from "../state/state.ts";
import { gapWords, lookWordsFor } from "../words/look-words.ts";
import type { Arrange } from "./arrangement.ts";
import type { TimelineModel } from "./model.ts";

/** What the element's attributes ask for, now. */
export interface Asked {
  readonly spacing: Spacing;
  readonly groupBy: Exclude<Lanes, "none"> | undefined;
  readonly clock: Clock;
  readonly asOf: string | undefined;
}

/** Arranges a timeline as the element's attributes `spacing` and `group-by` ask, as they are when it is taken in. */
export async function arrangerOf(host: Asked, lang: () => string): Promise<Arrange> {
  // Most timelines have shared lanes. Where the file does not come, they stay shared.
  const bander = host.groupBy && (await import("./bander.ts").catch(() => undefined));
  return (model) => {
    // The clocks put events and sources on one axis, and promise that it does not move.
    const isTurned = host.clock !== "event" || Boolean(host.asOf);
    const spaced = host.spacing === "even" && !isTurned ? folded(model, lang()) : model;
    return host.groupBy && bander ? bander.banded(spaced, host.groupBy, lookWordsFor(lang())) : spaced;
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
