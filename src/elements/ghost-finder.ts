import { ghostsOf } from "../events/ghosts.ts";
import { foldedIndex } from "../layout/folded-index.ts";
import { type AddGhosts, ghostDrawer } from "../layout/ghosts.ts";
import type { TimelineModel } from "./model.ts";

/** Draws the dates that other claims of a timeline's events give. Signs stand only where claims are at hand, so that nothing is waited for. */
export function ghostsIn({ index, eventAt, fold }: TimelineModel): AddGhosts {
  return ghostDrawer((i) => {
    const ghosts = ghostsOf(
      eventAt(i, () => undefined),
      fold?.inDays ?? index,
      i,
    );
    return ghosts && fold ? foldedIndex(ghosts, fold) : ghosts;
  });
}
