import { type Band, BandPlacer } from "./band-placer.ts";
import { laneTop, type Plan } from "./plan.ts";
import type { BandTitle, Box, Scene } from "./scene.ts";

/** Height of a title with its line. */
export const BAND_TITLE_PX = 20;

/** True where lanes stand in bands that can be told apart. */
export const hasBands = ({ placer }: Plan): boolean => placer instanceof BandPlacer && placer.bands.length > 1;

/** The titles of the bands that a plan has; none where it has no bands, or one. */
export function bandTitles(
  plan: Plan,
  scene: Pick<Scene, "isUpright" | "isMirrored" | "widthPx" | "heightPx">,
): BandTitle[] {
  const { placer } = plan;
  if (!(placer instanceof BandPlacer) || !hasBands(plan)) return [];
  return placer.bands.map((band) => ({ title: band.title, box: boxOf(band, plan, scene) }));
}

function boxOf(
  { firstLane, lanes }: Band,
  plan: Plan,
  { isUpright, isMirrored, widthPx, heightPx }: Pick<Scene, "isUpright" | "isMirrored" | "widthPx" | "heightPx">,
): Box {
  const topPx = Math.max(0, laneTop(plan, firstLane + lanes - 1) - (isUpright ? 0 : plan.metrics.laneGapPx / 2));
  const deepPx = lanes * plan.laneHeightPx;
  if (!isUpright) return { xPx: 0, yPx: topPx, widthPx, heightPx: deepPx };
  // Lanes are columns: what is the top of a lane is its far side.
  const farPx = plan.heightPx - topPx;
  return { xPx: isMirrored ? widthPx - farPx : farPx - deepPx, yPx: 0, widthPx: deepPx, heightPx };
}
