import { type ScaleLinear, scaleLinear } from "d3";
import type { Day } from "../dates/day.ts";
import type { EventIndex } from "../events/event-index.ts";

/** The span of time on screen. Immutable: every function gives a new one. */
export interface Viewport {
  /** The moment at x = 0. */
  readonly startDay: Day;
  readonly daysPerPx: number;
  readonly widthPx: number;
}

/** How far a viewport may go. */
export interface ViewportLimits {
  /** The data's first and last moments. */
  readonly startDay: Day;
  readonly endDay: Day;
  /** Room beside the data in the fitted view; labels stand right of their marks, so the last one needs some at the right. */
  readonly leftPx: number;
  readonly rightPx: number;
  /** The shortest span across the plot; an hour where it is not given. */
  readonly minSpanDays?: number;
}

/** From the moment at the left edge to the moment at the right edge, exclusive. */
export interface Span {
  readonly startDay: Day;
  readonly endDay: Day;
}

const HOUR = 1 / 24;
/** Share of the plot that the data must still reach into when it is panned away. */
const KEPT_SHARE = 0.25;
/**
 * A pixel must stay wider than this share of the number that says where it is: 16 steps of a double. Today that is 6 µs,
 * at the Big Bang 25 minutes.
 */
const FINEST_SHARE = 2 ** -48;
/** Limits are kept to this share, so that rounding cannot make a clamped viewport exceed them again. */
const SLACK = 1e-9;

/** Where a moment stands. */
export function xOf(view: Viewport, day: Day): number {
  return (day - view.startDay) / view.daysPerPx;
}

/** The moment at a place. */
export function dayAt(view: Viewport, xPx: number): Day {
  return view.startDay + xPx * view.daysPerPx;
}

export function spanOf(view: Viewport): Span {
  return { startDay: view.startDay, endDay: dayAt(view, view.widthPx) };
}

/** d3's scale for a viewport: from days to pixels. For the many places of one frame. */
export function scaleOf(view: Viewport): ScaleLinear<number, number> {
  const { startDay, endDay } = spanOf(view);
  return scaleLinear([startDay, endDay], [0, view.widthPx]);
}

/** The viewport that shows exactly this span. A span without a length is taken for an hour. */
export function viewportOf(startDay: Day, endDay: Day, widthPx: number): Viewport {
  const width = Math.max(1, widthPx);
  return { startDay, daysPerPx: (endDay > startDay ? endDay - startDay : HOUR) / width, widthPx: width };
}

/** A factor above 1 zooms in; the moment at `xPx` stays there. */
export function zoomAbout(view: Viewport, xPx: number, factor: number): Viewport {
  const daysPerPx = view.daysPerPx / factor;
  return { ...view, daysPerPx, startDay: view.startDay + xPx * (view.daysPerPx - daysPerPx) };
}

/** Positive moves the picture to the right, as a drag does: earlier times come in. */
export function panBy(view: Viewport, px: number): Viewport {
  return { ...view, startDay: view.startDay - px * view.daysPerPx };
}

/** The same span in another width. */
export function resized(view: Viewport, widthPx: number): Viewport {
  const width = Math.max(1, widthPx);
  return { ...view, widthPx: width, daysPerPx: (view.daysPerPx * view.widthPx) / width };
}

/** How far a viewport may go in events. Where all of them are of one moment, an hour around it is seen; others can always be parted. */
export const limitsIn = (
  { start, count, startDay, endDay }: Pick<EventIndex, "start" | "count" | "startDay" | "endDay">,
  margins: Pick<ViewportLimits, "leftPx" | "rightPx">,
): ViewportLimits => ({
  ...{ startDay, endDay, ...margins },
  minSpanDays: start[0] === start[count - 1] ? HOUR : Math.min(HOUR, (endDay - startDay) / 8),
});

/** All the data with its margins: the widest view there is. */
export function fitLimits(limits: ViewportLimits, widthPx: number): Viewport {
  const width = Math.max(1, widthPx);
  const margins = Math.max(1, limits.leftPx + limits.rightPx);
  const share = Math.min(1, width / 2 / margins);
  const leftPx = limits.leftPx * share;
  const dataDays = limits.endDay - limits.startDay;
  const spanDays = Math.max(dataDays, limits.minSpanDays ?? HOUR);
  const daysPerPx = spanDays / (width - margins * share);
  return { startDay: limits.startDay - (spanDays - dataDays) / 2 - leftPx * daysPerPx, daysPerPx, widthPx: width };
}

/** The closest viewport within the limits: neither too wide nor too narrow, and some of the data's extent in it. Idempotent. */
export function clampViewport(view: Viewport, limits: ViewportLimits): Viewport {
  return clampPlace(clampScale(view, limits), limits);
}

/** The nearest viewport at the same zoom that shows no more beyond the data than the view of all of it does; the same one where it does not. */
export function keptWithin(view: Viewport, { startDay, endDay, leftPx, rightPx }: ViewportLimits): Viewport {
  const { widthPx, daysPerPx } = view;
  const last = endDay - (widthPx - rightPx) * daysPerPx;
  const kept = Math.max(startDay - leftPx * daysPerPx, Math.min(view.startDay, last));
  return kept === view.startDay ? view : { ...view, startDay: kept };
}

function clampScale(view: Viewport, limits: ViewportLimits): Viewport {
  const middle = dayAt(view, view.widthPx / 2);
  // Panning cannot change which moment of the data is nearest to the middle, so the finest scale is the same before and after it.
  const nearest = Math.min(Math.max(middle, limits.startDay), limits.endDay);
  const finest = Math.max((limits.minSpanDays ?? HOUR) / view.widthPx, Math.abs(nearest) * FINEST_SHARE);
  const coarsest = Math.max(finest, fitLimits(limits, view.widthPx).daysPerPx);
  if (view.daysPerPx < finest * (1 - SLACK)) return zoomAbout(view, view.widthPx / 2, view.daysPerPx / finest);
  if (view.daysPerPx > coarsest * (1 + SLACK)) return zoomAbout(view, view.widthPx / 2, view.daysPerPx / coarsest);
  return view;
}

function clampPlace(view: Viewport, limits: ViewportLimits): Viewport {
  const keptDays = KEPT_SHARE * view.widthPx * view.daysPerPx;
  const first = limits.startDay - (view.widthPx * view.daysPerPx - keptDays);
  const last = limits.endDay - keptDays;
  if (view.startDay < first) return { ...view, startDay: first };
  if (view.startDay > last) return { ...view, startDay: last };
  return view;
}
