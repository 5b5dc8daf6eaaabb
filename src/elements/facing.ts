import type { CSSResult } from "lit";
import type { MarkBox } from "../layout/card-place.ts";
import type { LabelRoom, Measure } from "../layout/labels.ts";
import type { SceneInput } from "../layout/layout-scene.ts";
import type { Plan, PlanInput } from "../layout/plan.ts";
import type { EventMark, Label, Scene } from "../layout/scene.ts";
import type { TickWords } from "../layout/tick-words.ts";

/** How time runs: to the right (or, from right to left, to the left), down, or as the width of the element has it. */
export type PlotLayout = "auto" | "horizontal" | "vertical";

/** Which way time is to run: "" to the right. Words of `data-facing`, which styles go by. */
export type Way = "" | "upright" | "mirrored" | "upright mirrored";

/** What a plan is made from, whichever way time runs: `heightPx` is the plot's size across the axis. */
export interface FacedPlanInput extends PlanInput {
  readonly metrics: NonNullable<PlanInput["metrics"]>;
  /** Words of an event in this room; without it, in what the metrics say. */
  readonly labelOf: (i: number, room?: LabelRoom) => Label;
  readonly words: TickWords;
  readonly measure: Measure;
}

/** How a plot is laid out where time does not run to the right. */
export interface Facing {
  /** What its plot looks like otherwise. */
  readonly styles: CSSResult;
  /** Time runs down. */
  readonly isUpright: boolean;
  /** What begins at the left elsewhere begins at the right. */
  readonly isMirrored: boolean;
  readonly plan: (input: FacedPlanInput) => Plan;
  readonly layout: (input: SceneInput) => Scene;
  /** The box of an event's mark and words, in pixels of the plot; absent where it is as elsewhere. */
  readonly boxOf?: (mark: EventMark, scene: Scene) => MarkBox;
  /** What a key means where it says left or right. */
  readonly keyOf: (key: string) => string;
}
