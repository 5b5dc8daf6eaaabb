import { freeStretch, meets, wordsIn } from "./across.ts";
import type { Measure } from "./labels.ts";
import { BAND_TITLE_PX, type Band, hasBands, laneTop, type Plan } from "./plan.ts";
import type { BandTitle, Box, Scene } from "./scene.ts";

/** Beside a title, and more between it and words: they must not be read as one. */
const AIR_PX = 8;
const APART_PX = 16;
/** The size of titles of bands in that of heavy titles of events: 12 px in 15. */
const LEAD_SHARE = 0.8;
const ROUNDING_PX = 0.001;
/** The line that parts bands. */
const LINE_PX = 1;

/**
 * The titles of the bands that a plan has; none where it has no bands, or one. A title stands at the end of its line or, where words stand
 * there, before them.
 */
export function bandTitles(plan: Plan, scene: Scene, measure: Measure): BandTitle[] {
  if (!hasBands(plan)) return [];
  const words = scene.isUpright ? [] : wordsIn(scene, plan.metrics);
  return plan.placer.bands.map((band) => {
    const { title } = band;
    const box = boxOf(band, plan, scene);
    if (scene.isUpright) return { title, box, room: besideMarks(box, plan, scene) };
    const row = { ...box, yPx: box.yPx + LINE_PX, heightPx: BAND_TITLE_PX - LINE_PX };
    return { title, box, room: roomIn(row, words, bandTitlePx(title, measure) + 2 * AIR_PX, scene) };
  });
}

/** Width of a band's title, px. */
export const bandTitlePx = (title: string, measure: Measure): number => measure(title, "lead") * LEAD_SHARE;

/** At the head of a column, beside its marks without words: what passes the upper edge is seen there. */
function besideMarks(box: Box, { metrics: { dotBandPx } }: Plan, { isMirrored }: Scene): Box {
  const room = { ...box, widthPx: box.widthPx - dotBandPx, heightPx: BAND_TITLE_PX };
  return isMirrored ? room : { ...room, xPx: box.xPx + dotBandPx };
}

/** The stretch nearest the end of a row that is free of words and holds a title; the longest where none does. */
function roomIn(row: Box, words: readonly Box[], titlePx: number, { isMirrored }: Scene): Box {
  const met = words
    .filter((other) => meets(row, other))
    .map((box) => ({ ...box, xPx: box.xPx - APART_PX, widthPx: box.widthPx + 2 * APART_PX }));
  const least = Math.min(titlePx, row.widthPx);
  const ends = isMirrored
    ? [row.xPx, ...met.map(({ xPx, widthPx }) => xPx + widthPx).sort((a, b) => a - b)]
    : [row.xPx + row.widthPx, ...met.map(({ xPx }) => xPx).sort((a, b) => b - a)];
  for (const end of ends) {
    // A sum that is rounded must not reach into what the room ends at.
    const room = { ...row, xPx: isMirrored ? end : end - least, widthPx: least };
    const core = { ...room, xPx: room.xPx + ROUNDING_PX, widthPx: least - 2 * ROUNDING_PX };
    const isInside = core.xPx >= row.xPx && core.xPx + core.widthPx <= row.xPx + row.widthPx;
    if (isInside && !met.some((other) => meets(core, other))) return room;
  }
  return freeStretch(row, met, false);
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
