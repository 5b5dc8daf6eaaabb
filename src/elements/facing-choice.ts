import type { Clock } from "../state/state.ts";
import { adopt } from "./adopt.ts";
import type { Facing, PlotLayout, Way } from "./facing.ts";

/** Narrower plots have time run down. */
const UPRIGHT_BELOW_PX = 600;

/** Which way time is to run in a plot. With both clocks never down: the band below shares the axis. */
export function wayOf(plot: HTMLElement, layout: PlotLayout, clock: Clock): Way {
  const isDown = layout === "vertical" || (layout !== "horizontal" && plot.clientWidth < UPRIGHT_BELOW_PX);
  const isToLeft = getComputedStyle(plot).direction === "rtl";
  if (isDown && clock !== "both") return isToLeft ? "upright mirrored" : "upright";
  return isToLeft ? "mirrored" : "";
}

/** Fetches what lays a plot out another way than to the right. Where only the one file was copied, time runs to the right. */
export async function fetchFacing(way: Way, plot: HTMLElement): Promise<Facing | undefined> {
  return way
    ? import("./facings.ts").then(
        ({ facingOf }) => {
          const facing = facingOf(way);
          adopt(plot, facing.styles);
          return facing;
        },
        () => undefined,
      )
    : undefined;
}
