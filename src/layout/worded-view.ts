import type { Plan } from "./plan.ts";
import { spanOf, type Viewport, xOf, zoomAbout } from "./viewport.ts";

/** An event that has no words of its own, however close, keeps to where it is. */
const MOST_OCTAVES = 16;
const STEP_OCTAVES = 0.5;

/** The widest view at an event, no wider than the given one, in which it has words of its own; the given one where there is none. */
export function wordedView(i: number, view: Viewport, { placer, range }: Pick<Plan, "placer" | "range">): Viewport {
  const atPx = Math.max(0, Math.min(view.widthPx, xOf(view, range.index.start[i] as number)));
  for (let octaves = 0; octaves <= MOST_OCTAVES; octaves += STEP_OCTAVES) {
    const near = zoomAbout(view, atPx, 2 ** octaves);
    const { startDay, endDay } = spanOf(near);
    if (placer.visible(startDay, endDay, 1 / near.daysPerPx).includes(i)) return near;
  }
  return view;
}
