import { arrangerOf } from "./arranger.ts";
import { attachFinger } from "./finger.ts";
import type { GestureHost } from "./gestures.ts";
import { attachGestures } from "./gestures.ts";
import type { OverviewHost } from "./overview-strip.ts";
import { attachOverview } from "./overview-strip.ts";
import { dressPlot } from "./plot-dress.ts";

/**
 * What hands do, on the plot and on the overview. Fetched when the first picture stands: keys and buttons work before it, and without it.
 * Gives back the functions that take all listeners off.
 */
export function attachHands(
  nodes: { readonly plot: HTMLElement; readonly overview: HTMLElement },
  host: GestureHost & OverviewHost,
): (() => void)[] {
  return [attachGestures(nodes.plot, host), attachOverview(nodes.overview, host), attachFinger(nodes.plot)];
}

/** What a plot wears over its picture: what the pointer reads, today, breaks, bands, and the switch of spacing. */
export const attachDress = dressPlot;

/** Puts events on another axis or into other lanes. */
export const arrangerFor = arrangerOf;
