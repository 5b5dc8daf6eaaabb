import { EDGE_PX, GLYPH_PX } from "./edge-words.ts";
import { type PlacerInput, UNPLACED } from "./placer.ts";
import type { LabelPlacer } from "./plan.ts";
import { METRICS } from "./plan.ts";
import { type Viewport, xOf } from "./viewport.ts";

/**
 * Gives the events of one view their lanes: in the order of time, each the lowest that is free, so that numbers rise from the axis up. For
 * paper, which shows one view for ever: on screen an event keeps its lane at every scale, which takes more of them.
 */
export class PrintPlacer implements LabelPlacer {
  readonly lane: Uint8Array;
  private readonly placed: number[] = [];

  constructor({ range, index = range.index, width, lanes }: PlacerInput, view: Viewport) {
    this.lane = new Uint8Array(index.count).fill(UNPLACED);
    const gapPx = METRICS.labelGapPx;
    const ends: number[] = Array.from({ length: lanes }, () => -Infinity);
    const lowest = (fromPx: number): number => ends.findIndex((endPx) => endPx <= fromPx);
    for (let i = 0; i < index.count; i++) {
      if (!range.isWanted(i)) continue;
      const xPx = xOf(view, index.start[i] as number);
      const endPx = xOf(view, index.end[i] as number);
      const cutPx = xPx + width(i) - gapPx + EDGE_PX - view.widthPx;
      let lane = -1;
      if (cutPx <= 0) lane = lowest(xPx);
      else {
        // As at the edge of a plot: they end at their mark or with its bar or, where there is no room for that, are moved back.
        const flipPx = (endPx > xPx + 2 * GLYPH_PX ? Math.min(endPx, view.widthPx - EDGE_PX) : xPx) - width(i) + gapPx;
        if (flipPx >= gapPx) lane = lowest(Math.min(xPx, flipPx));
        if (lane < 0) lane = lowest(xPx - cutPx);
      }
      if (lane < 0) continue;
      this.lane[i] = lane;
      this.placed.push(i);
      ends[lane] = Math.max(xPx + width(i), Math.max(endPx, xPx + 2 * GLYPH_PX) + gapPx);
    }
  }

  /** All that have a lane: there is but one view. */
  visible(): number[] {
    return [...this.placed];
  }
}
