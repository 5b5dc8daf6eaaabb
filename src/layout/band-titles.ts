import type { Band } from "./band-placer.ts";
import { hasBands, laneTop, type Plan } from "./plan.ts";
import type { BandTitle, Box, Scene } from "./scene.ts";

/** The titles of the bands that a plan has; none where it has no bands, or one. */
export function bandTitles(
  plan: Plan,
  scene: Pick<Scene, "isUpright" | "isMirrored" | "widthPx" | "heightPx">,
): BandTitle[] {
  return hasBands(plan) ? plan.placer.bands.map((band) => ({ title: band.title, box: boxOf(band, plan, scene) })) : [];
}

function boxOf(
  { firstLane, lanes }: Band,
  plan: Plan,
  { isUpright, isMirrored, widthPx, heightPx }: Pick<Scene, "isUpright" | "isMirrored" | "widthPx" | "heightPx">,
): Box {
  const topPx = Math.max(0, laneTop(plan, firstLane + lanes - 1) - (isUpright ? 0 : plan.metrics.laneGapPx / 2));
  // With its row of marks without words.
  const deepPx = lanes * plan.laneHeightPx + plan.metrics.dotBandPx;
  if (!isUpright) return { xPx: 0, yPx: topPx, widthPx, heightPx: deepPx };
  // Lanes are columns: what is the top of a lane is its far side.
  const farPx = plan.heightPx - topPx;
  return { xPx: isMirrored ? widthPx - farPx : farPx - deepPx, yPx: 0, widthPx: deepPx, heightPx };
}
