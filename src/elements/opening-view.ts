import type { Fold } from "../layout/fold.ts";
import type { Span, Viewport, ViewportLimits } from "../layout/viewport.ts";
import { fitLimits, keptWithin, limitsIn, panBy, spanOf, viewportOf, xOf } from "../layout/viewport.ts";
import type { TimelineModel } from "./model.ts";

/** Room before and after the data in the fitted view; after it, words slide back inside within this. */
const MARGIN_PX = { leftPx: 24, rightPx: 88 };

/** About the width of an event's words. */
const LABEL_PX = 220;
/** An event that the keyboard goes to is brought at least this far into the plot. */
const REVEAL_PX = 40;
/** Where time runs down, an event that is opened is brought into this share of the plot: its card takes the rest. */
const ABOVE_CARD = 0.3;

/** How far the viewport may go before there is data. */
export const NOWHERE: ViewportLimits = { startDay: 0, endDay: 1, leftPx: 0, rightPx: 0 };

/** How far the viewport may go in a timeline. */
export const limitsOf = ({ index }: TimelineModel): ViewportLimits => limitsIn(index, MARGIN_PX);

/** A span of time as it lies on a model's axis. */
export const onAxis = (span: Span, fold: Fold | undefined): Span =>
  fold ? { startDay: fold.at(span.startDay), endDay: fold.at(span.endDay) } : span;

/** The time that a viewport shows. */
export function timeIn(view: Viewport, fold: Fold | undefined): Span {
  const { startDay, endDay } = spanOf(view);
  return fold ? { startDay: fold.day(startDay), endDay: fold.day(endDay) } : { startDay, endDay };
}

/** The view of a span; the whole timeline where none is asked for, or more than there is. */
export function viewOf(span: Span | undefined, limits: ViewportLimits, widthPx: number): Viewport {
  const whole = fitLimits(limits, widthPx);
  if (!span) return whole;
  const view = viewportOf(span.startDay, span.endDay, widthPx);
  return view.daysPerPx >= whole.daysPerPx ? whole : view;
}

/**
 * The viewport that, at the same zoom, has an event's beginning on screen, and no more beyond the data than its limits allow; the same one
 * where it has. Without `limits` the event is brought above a card below it.
 */
export function viewThatShows(
  { startDay, endDay }: Span,
  view: Viewport,
  limits: ViewportLimits | undefined,
): Viewport {
  const { widthPx, daysPerPx } = view;
  const xPx = xOf(view, startDay);
  const farthest = limits ? widthPx - Math.min(LABEL_PX, widthPx / 2) : widthPx * ABOVE_CARD;
  if (xPx >= REVEAL_PX && xPx <= farthest) return view;
  if (xPx < REVEAL_PX && xOf(view, endDay) > farthest) return view; // a long bar passes through: its words stay in view
  if (!limits) return panBy(view, REVEAL_PX - xPx);
  const shown = keptWithin({ ...view, startDay: startDay - (widthPx / 3) * daysPerPx }, limits);
  return shown.startDay === view.startDay ? view : shown;
}
