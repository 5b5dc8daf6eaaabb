import type { Day } from "../dates/day.ts";
import type { Lens } from "../events/lens.ts";
import type { Viewport, ViewportLimits } from "../layout/viewport.ts";

/** The ways to see the same events; `matrix` sets them against their sources. */
export type View = "plot" | "list" | "table" | "matrix";

/** The time that events stand at: when they happened, when they were first reported, or the one with the other below it. */
export type Clock = "event" | "reported" | "both";

/** How the axis counts: to scale throughout, or with long empty stretches folded. */
export type Spacing = "scale" | "even";

/** What has lanes of its own. */
export type Lanes = "none" | "group" | "actor" | "source";

/** What the reader is doing. One value for one `<date-line>`; only `reduce` makes a new one. */
export interface TimelineState {
  readonly viewport: Viewport;
  /** How far the viewport may go, from the data. */
  readonly limits: ViewportLimits;
  /** Place in the event index of the event whose card is open. */
  readonly selected: number | undefined;
  /** Place in the event index of the event that the keyboard is on. */
  readonly focused: number | undefined;
  readonly view: View;
  /** Groups that the reader switched off. */
  readonly hiddenGroups: ReadonlySet<string>;
  readonly query: string;
  /** Events that are shown by how their sources stand to each other. */
  readonly lens: Lens;
  readonly spacing: Spacing;
  readonly lanes: Lanes;
  readonly clock: Clock;
  /** Only what had been published before this moment is there; undefined for everything. */
  readonly asOf: Day | undefined;
}

/** How deep a change reaches. The frame loop does the deepest that came in since the last frame. */
export type Depth = "none" | "pointer" | "view" | "filter" | "data";

const DEPTHS: readonly Depth[] = ["none", "pointer", "view", "filter", "data"];

/** The deeper of two. */
export function deeper(a: Depth, b: Depth): Depth {
  return DEPTHS.indexOf(a) >= DEPTHS.indexOf(b) ? a : b;
}

/** How deep the step from one state to the next reaches. */
export function depthOf(before: TimelineState, after: TimelineState): Depth {
  if (before === after) return "none";
  if (before.limits !== after.limits) return "data";
  if (before.hiddenGroups !== after.hiddenGroups || before.query !== after.query || before.lens !== after.lens)
    return "filter";
  if (before.viewport !== after.viewport || before.selected !== after.selected || before.view !== after.view)
    return "view";
  // Turning the clock, or arranging otherwise, by itself moves nothing: the events that it leaves come as other data.
  return "pointer";
}
