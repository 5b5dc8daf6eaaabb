import type { Day } from "../dates/day.ts";
import type { ClusterMark, Mark } from "../layout/scene.ts";
import {
  clampViewport,
  keptWithin,
  spanOf,
  type Viewport,
  type ViewportLimits,
  viewportOf,
} from "../layout/viewport.ts";
import type { Session } from "./session.ts";

/** Does what a press on a mark asks for: opens an event, or closes it where it is open; opens a cluster. */
export function activate(session: Session, mark: Mark): void {
  if (mark.kind === "cluster") enter(session, mark);
  else session.open(mark.index === session.state.selected ? undefined : mark.index, "reader");
}

/**
 * Opens a cluster: zooms to where its events begin, so that they part. Those of one instant part at no zoom: then the first is opened. What
 * began before the view is shown from its beginning on, to where the view ends.
 */
function enter(session: Session, { began, startDay, endDay, index }: ClusterMark): void {
  const { state, flyer } = session;
  const viewport = flyer.target ?? state.viewport;
  if (began) {
    session.fly(viewSince(startDay, viewport, state.limits));
    return;
  }
  const days = endDay - startDay;
  const zoomed = viewportOf(startDay - days * 0.25, endDay + days * 0.5, viewport.widthPx);
  const target = clampViewport(zoomed, state.limits);
  const begins = startDay >= viewport.startDay;
  if (days === 0 || (begins && target.daysPerPx > viewport.daysPerPx * 0.75)) session.open(index, "reader");
  else session.fly(target);
}

/** From where something began on to where a view ends, with some room before it. */
function viewSince(startDay: Day, viewport: Viewport, limits: ViewportLimits): Viewport {
  const { endDay } = spanOf(viewport);
  const whole = viewportOf(startDay - (endDay - startDay) * 0.05, endDay, viewport.widthPx);
  return keptWithin(clampViewport(whole, limits), limits);
}
