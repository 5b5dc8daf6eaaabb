import type { Plan } from "./plan.ts";
import { spanOf, type Viewport, xOf, zoomAbout } from "./viewport.ts";

/** An event that has no words of its own, however close, keeps to where it is. */
const MOST_OCTAVES = 16;
const STEP_OCTAVES = 0.5;
/** So many of one moment are looked through for those beside them. */
const MOST_AT_ONCE = 64;

/**
 * The widest view at an event, no wider than the given one, in which it has words of its own. Where it never has, as another one of its moment
 * has them, that in which those beside both are farther away than its words reach: there they stand, pinned, at their place. The
 * given one where there is none.
 */
export function wordedView(i: number, view: Viewport, plan: Pick<Plan, "placer" | "range" | "labelOf">): Viewport {
  const { placer, range } = plan;
  const atPx = Math.max(0, Math.min(view.widthPx, xOf(view, range.index.start[i] as number)));
  for (let octaves = 0; octaves <= MOST_OCTAVES; octaves += STEP_OCTAVES) {
    const near = zoomAbout(view, atPx, 2 ** octaves);
    const { startDay, endDay } = spanOf(near);
    if (placer.visible(startDay, endDay, 1 / near.daysPerPx).includes(i)) return near;
  }
  const factor = (view.daysPerPx * plan.labelOf(i).widthPx) / daysBeside(i, range);
  return factor > 1 && factor <= 2 ** MOST_OCTAVES ? zoomAbout(view, atPx, factor) : view;
}

/** Days from an event to the nearest wanted one of another moment. */
function daysBeside(i: number, range: Plan["range"]): number {
  const { start } = range.index;
  const at = start[i] as number;
  const days = [-1, 1].map((by) => {
    for (let n = 1; n <= MOST_AT_ONCE; n++) {
      const other = range.at(range.rank(i) + by * n);
      if (other === undefined) return Infinity;
      if (start[other] !== at) return Math.abs((start[other] as number) - at);
    }
    return Infinity;
  });
  return Math.min(...days);
}
