import type { EventIndex } from "../events/event-index.ts";
import { addBar, type BarPlace } from "./bars.ts";
import { px } from "./glyph.ts";
import type { ShapeSheet } from "./shape-sheet.ts";
import { addBracket, bracketLine } from "./sign-glyph.ts";

/** From the edge of a glyph down to the line of its bracket: within the row and the gap below it. */
const BELOW_PX = 4;
const ARROW_PX = 4;

/**
 * Draws what other claims say of an event's date: a hollow bar of true width for each, in the row of its mark, and a bracket under both that
 * joins them. What lies beyond the plot is pointed to. Where no ghost can be told from the mark, the bracket alone stands under it.
 */
export function addGhosts(sheet: ShapeSheet, place: BarPlace, ghosts: EventIndex | undefined): void {
  const { index, i, xOf, yPx, widthPx, radiusPx } = place;
  const within = (day: number): number => Math.min(widthPx, Math.max(0, xOf(day)));
  const markPx = within(index.start[i] as number);
  const places = [markPx];
  for (let ghost = 0; ghosts && ghost < ghosts.count; ghost++) {
    addBar(sheet, { ...place, index: ghosts, i: ghost, isGhost: true });
    places.push((within(ghosts.start[ghost] as number) + within(ghosts.end[ghost] as number)) / 2);
  }
  const lineYPx = yPx + radiusPx + BELOW_PX;
  const inside = places.filter((xPx) => xPx > 0 && xPx < widthPx);
  if (inside.length === 0) return;
  if (places.every((xPx) => Math.abs(xPx - markPx) < radiusPx)) {
    addBracket(sheet, lineYPx, [markPx - radiusPx, markPx + radiusPx]);
    return;
  }
  addBracket(sheet, lineYPx, inside);
  const y = bracketLine(lineYPx);
  for (const [edgePx, towards] of [
    [0, 1],
    [widthPx, -1],
  ] as const)
    if (places.includes(edgePx))
      sheet.add(
        "sign",
        "muted",
        `M${px(inside[0] as number)},${y}H${px(edgePx)}m${towards * ARROW_PX},${-ARROW_PX}l${-towards * ARROW_PX},${ARROW_PX}l${towards * ARROW_PX},${ARROW_PX}`,
      );
}
