import type { EventMark, Scene } from "./scene.ts";

/** What the card of an open event must keep clear of: the box of its mark and words, in pixels of the plot. */
export interface MarkBox {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The box of an event's mark and words. */
export function boxOf({ xPx, labelXPx, yPx, label }: EventMark, { laneHeightPx }: Scene): MarkBox {
  const startPx = Math.min(xPx, labelXPx);
  return { xPx: startPx, yPx, widthPx: labelXPx + label.widthPx - startPx, heightPx: laneHeightPx };
}

/** The room a card may take. */
export interface CardRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where time runs down, marks stand too close to the card's side. */
  readonly isUpright?: true;
}

/** Where the card stands: beside the mark at one edge of the plot, or as a sheet above or below the mark. */
export type CardPlace =
  | {
      readonly kind: "side";
      readonly side: "start" | "end";
      /** How far the picture must be moved so that the mark stands free; 0 nearly always. */
      readonly shiftPx: number;
    }
  | {
      readonly kind: "sheet";
      /** Above the mark or below it. */
      readonly edge: "top" | "bottom";
      /** Where the sheet ends above the mark, or begins below it: at the mark, however high the plot is. From the plot's top. */
      readonly atPx: number;
      readonly maxHeightPx: number;
    };

/** Below this width of the plot the card is a sheet. */
const SHEET_BELOW_PX = 640;
const CARD_WIDTH_PX = 352;
const GAP_PX = 12;

/** Places the card so that it never covers its own mark: on the side with more room, or above or below it on a narrow plot. */
export function placeCard(mark: MarkBox, room: CardRoom): CardPlace {
  if (room.isUpright || room.widthPx < SHEET_BELOW_PX) {
    const above = mark.yPx - GAP_PX;
    const below = room.heightPx - mark.yPx - mark.heightPx - GAP_PX;
    return below >= above
      ? { kind: "sheet", edge: "bottom", atPx: room.heightPx - below, maxHeightPx: Math.max(0, below) }
      : { kind: "sheet", edge: "top", atPx: above, maxHeightPx: Math.max(0, above) };
  }
  const end = mark.xPx + mark.widthPx;
  const freeAtStart = mark.xPx - CARD_WIDTH_PX - GAP_PX;
  const freeAtEnd = room.widthPx - CARD_WIDTH_PX - GAP_PX - end;
  if (freeAtEnd >= 0 || freeAtEnd >= freeAtStart) return { kind: "side", side: "end", shiftPx: Math.min(0, freeAtEnd) };
  return { kind: "side", side: "start", shiftPx: Math.max(0, -freeAtStart) };
}
