import type { Metrics } from "./plan.ts";
import type { Box, Scene } from "./scene.ts";

/** Where a scene's axis runs, and which way. */
export type Facing = Pick<Scene, "isUpright" | "isMirrored" | "widthPx" | "heightPx" | "axisYPx" | "axisXPx">;

/** The plot's length along its axis, px. */
export const alongOf = ({ isUpright, widthPx, heightPx }: Facing): number => (isUpright ? heightPx : widthPx);

/** How far the plot reaches from its axis, px. */
export const depthOf = (scene: Facing): number => axisSide(scene).depthPx;

function axisSide({ isUpright, isMirrored, axisXPx = 0, widthPx, axisYPx }: Facing) {
  if (!isUpright) return { atPx: axisYPx, depthPx: axisYPx, isBefore: true };
  const isBefore = isMirrored === true;
  return { atPx: axisXPx, depthPx: isBefore ? axisXPx : widthPx - axisXPx, isBefore };
}

/**
 * A box between two places along the axis, whichever way time runs. Across the axis it reaches `fromPx` to `toPx` away from its line into the
 * plot; less than nothing is on the side of the axis's texts.
 */
export function across(
  scene: Facing,
  along: readonly [startPx: number, endPx: number],
  [fromPx, toPx]: readonly [fromPx: number, toPx: number],
): Box {
  const { atPx, isBefore } = axisSide(scene);
  const [start, end] = along;
  const lowPx = isBefore ? atPx - toPx : atPx + fromPx;
  const [thickPx, longPx] = [toPx - fromPx, end - start];
  if (scene.isUpright) return { xPx: lowPx, yPx: start, widthPx: thickPx, heightPx: longPx };
  return { xPx: scene.isMirrored ? scene.widthPx - end : start, yPx: lowPx, widthPx: longPx, heightPx: thickPx };
}

/** The boxes of the words in a scene, as far as they are seen. */
export function wordsIn({ marks, isMirrored }: Scene, { dateLinePx, titleLinePx }: Metrics): Box[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== "event" || mark.isHushed) return [];
    const { label, labelXPx, labelYPx } = mark;
    return [
      {
        xPx: isMirrored ? labelXPx - label.widthPx : labelXPx,
        yPx: labelYPx,
        widthPx: label.widthPx,
        heightPx: dateLinePx + label.lines.length * titleLinePx,
      },
    ];
  });
}

/** The boxes of the bars in a scene where lanes lie: a row below the words. Where time runs down, bars stand in tracks of their own. */
export function barsIn({ marks, isUpright, laneHeightPx }: Scene, { markRowPx, laneGapPx }: Metrics): Box[] {
  if (isUpright) return [];
  return marks.flatMap((mark) => {
    if (mark.kind !== "event" || mark.pinned) return [];
    const [fromPx, toPx] = [Math.min(mark.xPx, mark.endXPx), Math.max(mark.xPx, mark.endXPx)];
    const yPx = mark.yPx + laneHeightPx - laneGapPx - markRowPx;
    return [{ xPx: fromPx, yPx, widthPx: toPx - fromPx, heightPx: markRowPx }];
  });
}

/** True where two boxes share more than an edge. */
export const meets = (a: Box, b: Box): boolean =>
  a.xPx < b.xPx + b.widthPx && b.xPx < a.xPx + a.widthPx && a.yPx < b.yPx + b.heightPx && b.yPx < a.yPx + a.heightPx;

/** A line's distance from words that it stops at. */
const BESIDE_PX = 3;

/** The stretches of a line across the plot that are clear of words. */
export function clearOf(edge: Box, words: readonly Box[], isUpright = false): Box[] {
  const [start, long] = isUpright ? [edge.xPx, edge.widthPx] : [edge.yPx, edge.heightPx];
  const spans = words
    .filter(({ xPx, yPx, widthPx, heightPx }) => {
      const wide = { xPx: xPx - BESIDE_PX, yPx, widthPx: widthPx + 2 * BESIDE_PX, heightPx };
      return meets(edge, wide);
    })
    .map(({ xPx, yPx, widthPx, heightPx }) =>
      isUpright ? [xPx - BESIDE_PX, xPx + widthPx + BESIDE_PX] : [yPx, yPx + heightPx],
    )
    .sort((a, b) => (a[0] as number) - (b[0] as number));
  const clear: Box[] = [];
  let at = start;
  for (const [from, to] of [...spans, [start + long, start + long]] as [number, number][]) {
    if (from - at >= 1)
      clear.push(isUpright ? { ...edge, xPx: at, widthPx: from - at } : { ...edge, yPx: at, heightPx: from - at });
    at = Math.max(at, to);
  }
  return clear;
}

/** The largest stretch of a box, from side to side, that none of the others stands in: upright its height is cut, else its width. */
export function freeStretch(box: Box, taken: readonly Box[], isUpright: boolean): Box {
  const [start, long] = isUpright ? [box.yPx, box.heightPx] : [box.xPx, box.widthPx];
  const spans = taken
    .filter((other) => meets(box, other))
    .map((other) => (isUpright ? [other.yPx, other.yPx + other.heightPx] : [other.xPx, other.xPx + other.widthPx]))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
  let free: readonly [number, number] = [start, start];
  let at = start;
  for (const [from, to] of [...spans, [start + long, start + long]] as [number, number][]) {
    if (from - at > free[1] - free[0]) free = [at, from];
    at = Math.max(at, to);
  }
  const [from, to] = free;
  return isUpright ? { ...box, yPx: from, heightPx: to - from } : { ...box, xPx: from, widthPx: to - from };
}
