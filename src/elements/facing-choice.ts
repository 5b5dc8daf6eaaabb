import type { Clock } from "../state/state.ts";
import type { Facing, PlotLayout } from "./facing.ts";

/** Which way time is to run: "" to the right. Words of `data-facing`, which styles go by. */
export type Way = "" | "upright" | "mirrored" | "upright mirrored";

/** Narrower plots have time run down. */
const UPRIGHT_BELOW_PX = 600;

/** Which way time is to run in a plot. With both clocks never down: the band below shares the axis. */
export function wayOf(plot: HTMLElement, layout: PlotLayout, clock: Clock): Way {
  const isDown = layout === "vertical" || (layout !== "horizontal" && plot.clientWidth < UPRIGHT_BELOW_PX);
  const isToLeft = getComputedStyle(plot).direction === "rtl";
  if (isDown && clock !== "both") return isToLeft ? "upright mirrored" : "upright";
  return isToLeft ? "mirrored" : "";
}

/** Fetches what lays a plot out another way than to the right, and gives it; at once where there is nothing to fetch. */
export async function fetchFacing(
  way: Way,
  plot: HTMLElement,
  take: (facing: Facing | undefined) => void,
): Promise<void> {
  // Where only the one file was copied, time runs to the right.
  if (way) take(await import("./facings.ts").then(({ facingOf }) => facingOf(plot, way), () => undefined));
  else take(undefined);
  plot.closest(".whole-plot")?.setAttribute("data-facing", way);
}
