import type { Span, Viewport, ViewportLimits } from "../layout/viewport.ts";
import { fitLimits, spanOf, viewportOf } from "../layout/viewport.ts";
import type { TimelineModel } from "./model.ts";

/** Room left and right of the data in the fitted view; at the right, words slide back inside within this. */
const MARGIN_PX = { leftPx: 24, rightPx: 88 };

/** How far the viewport may go before there is data. */
export const NOWHERE: ViewportLimits = { startDay: 0, endDay: 1, leftPx: 0, rightPx: 0 };

/** How far the viewport may go in a timeline. */
export const limitsOf = ({ index: { startDay, endDay } }: TimelineModel): ViewportLimits => ({
  startDay,
  endDay,
  ...MARGIN_PX,
});

/** A span of time as it lies on a model's axis. */
export const onAxis = (span: Span, fold: TimelineModel["fold"]): Span =>
  fold ? { startDay: fold.at(span.startDay), endDay: fold.at(span.endDay) } : span;

/** The view of a span, as wide as another. */
export const viewAcross = ({ startDay, endDay }: Span, { widthPx }: Viewport): Viewport =>
  viewportOf(startDay, endDay, widthPx);

/** The time that a viewport shows. */
export function timeIn(view: Viewport, fold: TimelineModel["fold"]): Span {
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
