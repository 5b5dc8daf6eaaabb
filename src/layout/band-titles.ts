import type { Measure } from "./labels.ts";
import { BAND_LINE_PX, BAND_TITLE_PX, type Band, bandHeadPx, hasBands, laneTop, type Plan } from "./plan.ts";
import type { BandTitle, Box, Scene } from "./scene.ts";

/** At both sides of a title. */
const AIR_PX = 8;
/** The size of titles of bands in that of heavy titles of events: 12 px in 15. */
const LEAD_SHARE = 0.8;

/**
 * The titles of the bands that a plan has; none where it has no bands, or one. A title stands where reading begins, above all words of its
 * band, wherever the view is: what stays is not read as the words of an event.
 */
export function bandTitles(plan: Plan, scene: Scene, measure: Measure): BandTitle[] {
  if (!hasBands(plan)) return [];
  return plan.placer.bands.map((band) => {
    const { title } = band;
    const box = boxOf(band, plan, scene);
    if (scene.isUpright) return { title, box, room: besideMarks(box, plan, scene) };
    const widthPx = Math.min(box.widthPx, bandTitlePx(title, measure) + 2 * AIR_PX);
    const xPx = scene.isMirrored ? box.widthPx - widthPx : 0;
    const heightPx = bandHeadPx(plan.metrics) - BAND_LINE_PX;
    return { title, box, room: { xPx, yPx: box.yPx + BAND_LINE_PX, widthPx, heightPx } };
  });
}

/** Width of a band's title, px. */
export const bandTitlePx = (title: string, measure: Measure): number => measure(title, "lead") * LEAD_SHARE;

/** At the head of a column, beside its marks without words: what passes the upper edge is seen there. */
function besideMarks(box: Box, { metrics: { dotBandPx } }: Plan, { isMirrored }: Scene): Box {
  const room = { ...box, widthPx: box.widthPx - dotBandPx, heightPx: BAND_TITLE_PX };
  return isMirrored ? room : { ...room, xPx: box.xPx + dotBandPx };
}

function boxOf(
  { firstLane, lanes, airPx }: Band,
  plan: Plan,
  { isUpright, isMirrored, widthPx, heightPx }: Pick<Scene, "isUpright" | "isMirrored" | "widthPx" | "heightPx">,
): Box {
  const topPx = Math.max(0, laneTop(plan, firstLane + lanes - 1) - airPx);
  // With its row of marks without words.
  const deepPx = airPx + lanes * plan.laneHeightPx + plan.metrics.dotBandPx - (plan.placer.tightPx ?? 0);
  if (!isUpright) return { xPx: 0, yPx: topPx, widthPx, heightPx: deepPx };
  // Lanes are columns: what is the top of a lane is its far side.
  const farPx = plan.heightPx - topPx;
  return { xPx: isMirrored ? widthPx - farPx : farPx - deepPx, yPx: 0, widthPx: deepPx, heightPx };
}
