import { across, depthOf, freeStretch, wordsIn } from "./across.ts";
import type { Metrics } from "./plan.ts";
import type { Box, Scene } from "./scene.ts";

/** Size of the word for today, px. */
export interface WordSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The line of a moment across the plot, and the box of its word beside it. */
export interface MomentPlace {
  readonly line: Box;
  readonly words: Box;
}

const GAP_PX = 4;
/** Below the axis, or beside it, where no place above has room. */
const BELOW_PX = 4;

/**
 * Where a moment, `atPx` along the axis, is drawn across the plot. Its word stands beside the line, before it or after it, at the end that is
 * farthest from the axis, and over no other words; where there is no such place, beside the line among the texts of the axis.
 */
export function momentPlace(
  scene: Scene,
  metrics: Metrics,
  atPx: number,
  { widthPx, heightPx }: WordSize,
): MomentPlace {
  const taken = wordsIn(scene, metrics);
  const line = across(scene, [atPx, atPx + 1], [0, depthOf(scene)]);
  const alongPx = scene.isUpright ? heightPx : widthPx;
  const awayPx = scene.isUpright ? widthPx : heightPx;
  const sides = [atPx - GAP_PX - alongPx, atPx + 1 + GAP_PX];
  const nearest = metrics.rugPx + metrics.dotBandPx;
  for (const start of sides) {
    const strip = across(scene, [start, start + alongPx], [nearest, depthOf(scene)]);
    if (!isInside(strip, scene)) continue;
    const free = freeStretch(strip, taken, !scene.isUpright);
    const room = scene.isUpright ? free.widthPx : free.heightPx;
    if (room < awayPx) continue;
    // Upright, the axis is at the side where time's texts are: the farther end is that of the other side.
    const isAtEnd = scene.isUpright === true && !scene.isMirrored;
    return {
      line,
      words: {
        xPx: isAtEnd ? free.xPx + free.widthPx - widthPx : free.xPx,
        yPx: free.yPx,
        ...{ widthPx, heightPx },
      },
    };
  }
  const start = Math.min(Math.max(0, sides[0] as number), (scene.isUpright ? scene.heightPx : scene.widthPx) - alongPx);
  return { line, words: across(scene, [start, start + alongPx], [-BELOW_PX - awayPx, -BELOW_PX]) };
}

const isInside = (box: Box, { widthPx, heightPx }: Scene): boolean =>
  box.xPx >= 0 && box.yPx >= 0 && box.xPx + box.widthPx <= widthPx && box.yPx + box.heightPx <= heightPx;
