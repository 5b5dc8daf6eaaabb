import type { Fold } from "../layout/fold.ts";
import {
  dayAt,
  fitLimits,
  keptWithin,
  type Span,
  type Viewport,
  type ViewportLimits,
  viewportOf,
} from "../layout/viewport.ts";
import { onAxis, timeIn } from "./opening-view.ts";

/** An axis, and how far a viewport may go on it. */
export interface Axis {
  readonly fold: Fold | undefined;
  readonly limits: ViewportLimits;
}

/** Which view on the axis `to` follows one on the axis `from`. */
export type KeepPlace = (view: Viewport, from: Axis, to: Axis) => Viewport;

/**
 * All of the timeline stays all of it. Of a part, the moment in the middle stays there, as far as no more is seen of what lies beyond the
 * data than in the view of everything.
 */
export const keptPlace: KeepPlace = (view, from, to) => {
  const whole = fitLimits(to.limits, view.widthPx);
  const { startDay, endDay } = placed(view, from, to);
  const { daysPerPx } = viewportOf(startDay, endDay, view.widthPx);
  if (holdsAll(view, from.limits) || daysPerPx >= whole.daysPerPx) return whole;
  const middle = dayAt(view, view.widthPx / 2);
  const at = placed({ ...view, startDay: middle, daysPerPx: 0 }, from, to).startDay;
  return keptWithin({ ...view, startDay: at - (view.widthPx / 2) * daysPerPx, daysPerPx }, to.limits);
};

/** The time that a viewport of one axis shows, as it lies on another. */
const placed = (view: Viewport, from: Axis, to: Axis): Span => onAxis(timeIn(view, from.fold), to.fold);

/** A pixel is no matter. */
const holdsAll = (view: Viewport, { startDay, endDay }: ViewportLimits): boolean =>
  dayAt(view, -1) <= startDay && dayAt(view, view.widthPx + 1) >= endDay;
