import { type Bounds, boundsOf, type EventIndex, FLAG } from "../events/event-index.ts";
import type { Fold } from "./fold.ts";

/** The same events on a folded axis: all that is laid out from an index follows. A fold keeps their order. */
export function foldedIndex(index: EventIndex, fold: Fold): EventIndex {
  const oddBounds = new Map<number, Bounds>();
  for (let i = 0; i < index.count; i++) {
    // The calendar's bounds of a duration follow from its days, which the folded axis does not count.
    if (!((index.flags[i] as number) & FLAG.interval)) continue;
    const { startMin, startMax, endMin, endMax } = boundsOf(index, i);
    oddBounds.set(i, {
      ...{ startMin: fold.at(startMin), startMax: fold.at(startMax) },
      endMin: fold.at(endMin),
      endMax: fold.at(endMax),
    });
  }
  return {
    ...index,
    start: index.start.map(fold.at),
    end: index.end.map(fold.at),
    oddBounds,
    startDay: fold.at(index.startDay),
    endDay: fold.at(index.endDay),
  };
}
