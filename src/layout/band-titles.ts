import type { Box } from "./across.ts";
import { type Band, BandPlacer } from "./band-placer.ts";
import { laneTop, type Plan } from "./plan.ts";
import type { Scene } from "./scene.ts";

/** The title of a band of lanes: it stands at the beginning of `box` where time runs down, else at the end of its upper edge, which is a line. */
export interface BandTitle {
  readonly title: string;
  /** The whole band, px. */
  readonly box: Box;
}

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
