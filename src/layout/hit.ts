/** A finger is not exact: a mark is hit from this far. A dot of 24 px so is a target of more than 44. */
const TOLERANCE_PX = 12;

/** Where a mark can be pressed, px from whatever corner. */
export interface Target {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Which of some targets a finger hits that came down at a place: the nearest within its breadth, of two the one drawn above, which is the later. */
export function hitTest(targets: readonly Target[], xPx: number, yPx: number): number | undefined {
  let nearest: number | undefined;
  let least = TOLERANCE_PX;
  targets.forEach(({ left, top, right, bottom }, place) => {
    const distance = Math.hypot(outside(xPx, left, right), outside(yPx, top, bottom));
    if (distance > least) return;
    nearest = place;
    least = distance;
  });
  return nearest;
}

const outside = (at: number, from: number, to: number): number => Math.max(from - at, 0, at - to);
