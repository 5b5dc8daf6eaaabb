import { px } from "./glyph.ts";
import type { Plan } from "./plan.ts";
import type { EventMark } from "./scene.ts";
import type { ShapeSheet } from "./shape-sheet.ts";
import { bracketLine } from "./sign-glyph.ts";
import type { Viewport } from "./viewport.ts";

export const GLYPH_PX = 5;
/** Words keep this much from the plot's edge while their bar passes it. */
export const EDGE_PX = 4;
/** Words that begin so far before their mark need a line that leads to them. */
const LED_FROM_PX = 12;
/** From the beginning of the words to that of the line, and how far it then reaches up to them. */
const LEAD_IN_PX = 2;
const LEAD_UP_PX = 5;

/** Where an event's words end when they stand before its mark: at it or, where a bar is seen, at that bar's end. */
function endOf({ xPx, endXPx }: EventMark, widthPx: number): number {
  return endXPx > xPx + 2 * GLYPH_PX ? Math.max(xPx, Math.min(endXPx, widthPx - EDGE_PX)) : xPx;
}

/**
 * Keeps words inside the plot, as far as their lane is free. At the edge where time begins they move with it. Where the other one would cut
 * them, they flip to the other side of their mark, and end there; where an earlier event has no room for that, they are moved back.
 */
export function keptInside(words: readonly EventMark[], { metrics }: Plan, { widthPx }: Viewport): EventMark[] {
  const begins = new Map<number, number>();
  const fromLeft = words.toReversed().map((mark) => {
    const { lane, labelXPx, label } = mark;
    const freePx = (begins.get(lane) ?? Infinity) - metrics.labelGapPx - labelXPx - label.widthPx;
    begins.set(lane, Math.min(mark.xPx, labelXPx));
    const shiftPx = Math.min(EDGE_PX - labelXPx, freePx);
    return shiftPx > 0 ? { ...mark, labelXPx: labelXPx + shiftPx } : mark;
  });
  const ends = new Map<number, number>();
  return fromLeft.toReversed().map((mark) => {
    const { lane, xPx, labelXPx, label } = mark;
    const freePx = (ends.get(lane) ?? EDGE_PX - metrics.labelGapPx) + metrics.labelGapPx;
    const cutPx = labelXPx + label.widthPx + EDGE_PX - widthPx;
    ends.set(lane, Math.max(mark.endXPx, labelXPx + label.widthPx));
    if (cutPx <= 0 || xPx < 0) return mark;
    const flippedXPx = endOf(mark, widthPx) - label.widthPx;
    if (flippedXPx >= freePx) return { ...mark, labelXPx: flippedXPx, isFlipped: true };
    const shiftPx = Math.min(cutPx, labelXPx - freePx);
    return shiftPx > 0 ? { ...mark, labelXPx: labelXPx - shiftPx } : mark;
  });
}

/** Keeps the words of a pinned event inside the plot, flipped where they would be cut and there is room before the mark. */
export function heldFlipped(mark: EventMark, widthPx: number): EventMark {
  const { labelXPx, label } = mark;
  const flippedXPx = endOf(mark, widthPx) - label.widthPx;
  const isCut = labelXPx + label.widthPx + EDGE_PX > widthPx;
  const isFlipped = isCut && flippedXPx >= EDGE_PX && flippedXPx + label.widthPx + EDGE_PX <= widthPx;
  return isFlipped ? { ...mark, labelXPx: flippedXPx, isFlipped } : held(mark, widthPx);
}

/** Keeps the words of a pinned event inside the plot. */
export function held(mark: EventMark, widthPx: number): EventMark {
  const lastXPx = widthPx - mark.label.widthPx - EDGE_PX;
  return { ...mark, labelXPx: Math.max(EDGE_PX, Math.min(mark.labelXPx, lastXPx)) };
}

/** Draws a line from each mark to the beginning of its words where these had to be moved away from it: in its own row, below its own words. */
export function addLeaders(sheet: ShapeSheet, plan: Plan, words: readonly EventMark[]): void {
  const { laneGapPx, markRowPx } = plan.metrics;
  for (const { xPx, yPx, labelXPx, isFlipped, isHushed } of words) {
    if (isFlipped || isHushed || xPx - labelXPx < LED_FROM_PX) continue;
    const y = bracketLine(yPx + plan.laneHeightPx - laneGapPx - markRowPx / 2);
    const path = `M${px(xPx - GLYPH_PX)},${y}H${px(labelXPx + LEAD_IN_PX)}v${-LEAD_UP_PX}`;
    sheet.add("sign", "muted", path);
  }
}
