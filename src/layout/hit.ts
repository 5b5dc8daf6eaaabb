import type { EventMark, Mark, Scene } from "./scene.ts";

/** A finger is not exact: a mark is hit from this far. */
const TOLERANCE_PX = 12;
/** A dot or a cluster is a target of this radius. */
const TARGET_PX = 12;

/** The mark at a place: the one whose words, bar or dot are nearest, within a finger's breadth; of two, the one drawn above. */
export function hitTest(scene: Scene, xPx: number, yPx: number): Mark | undefined {
  let nearest: Mark | undefined;
  let least = TOLERANCE_PX;
  for (const mark of scene.marks) {
    const distance = distanceTo(mark, scene, [xPx, yPx]);
    if (distance < least || (distance === least && isPinned(mark))) {
      nearest = mark;
      least = distance;
    }
  }
  return nearest;
}

const isPinned = (mark: Mark): boolean => mark.kind === "event" && mark.pinned;

function distanceTo(mark: Mark, scene: Scene, [xPx, yPx]: readonly [number, number]): number {
  if (mark.kind === "event") {
    const { left, right } = boxOf(mark);
    return Math.hypot(outside(xPx, left, right), outside(yPx, mark.yPx, mark.yPx + scene.laneHeightPx));
  }
  return Math.max(0, Math.hypot(xPx - mark.xPx, yPx - mark.yPx) - TARGET_PX);
}

function boxOf({ xPx, endXPx, labelXPx, label }: EventMark): { readonly left: number; readonly right: number } {
  return { left: Math.min(xPx, labelXPx), right: Math.max(endXPx, labelXPx + label.widthPx) };
}

const outside = (at: number, from: number, to: number): number => Math.max(from - at, 0, at - to);
