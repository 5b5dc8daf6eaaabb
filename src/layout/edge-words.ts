import type { Plan } from "./plan.ts";
import type { EventMark } from "./scene.ts";
import type { Viewport } from "./viewport.ts";

export const GLYPH_PX = 5;
/** Words keep this much from the plot's edge while their bar passes it. */
export const EDGE_PX = 4;
/**
 * Keeps words inside the plot, as far as their lane is free. At the edge where time begins they move with it. Where the other one would cut
 * them, they flip to the other side of their mark, and end there; where an earlier event has no room for that, they are moved back; and where not even that helps, they flip over its bar.
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
  const wordEnds = new Map<number, number>();
  return fromLeft.toReversed().map((mark) => {
    const { lane, xPx, endXPx, labelXPx, label } = mark;
    const roomPx = labelXPx - (ends.get(lane) ?? 0) - metrics.labelGapPx;
    // Over the bar of an earlier event, beside its words: better than no words at all.
    const overPx = labelXPx - (wordEnds.get(lane) ?? 0) - metrics.labelGapPx;
    const cutPx = labelXPx + label.widthPx + EDGE_PX - widthPx;
    wordEnds.set(lane, labelXPx + label.widthPx);
    ends.set(lane, Math.max(endXPx, labelXPx + label.widthPx));
    if (cutPx <= 0 || xPx < 0) return mark;
    const endPx = endXPx > xPx + 2 * GLYPH_PX ? Math.min(endXPx, widthPx - EDGE_PX) : xPx;
    const flipPx = labelXPx - endPx + label.widthPx;
    const isRoom = flipPx <= (cutPx <= roomPx ? roomPx : overPx);
    const shiftPx = isRoom ? flipPx : Math.min(cutPx, roomPx);
    return shiftPx > 0 ? { ...mark, labelXPx: labelXPx - shiftPx, isFlipped: shiftPx === flipPx } : mark;
  });
}
