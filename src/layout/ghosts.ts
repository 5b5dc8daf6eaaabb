import type { EventIndex } from "../events/event-index.ts";
import { addBar, type BarPlace, LEAST_WINDOW_PX } from "./bars.ts";
import { px } from "./glyph.ts";
import type { ShapeSheet } from "./shape-sheet.ts";
import { addBracketSign, sharp } from "./sign-glyph.ts";

/** From the edge of a glyph down to the line of its bracket: within the row and the gap below it. */
const BELOW_PX = 3;
/** How far the bracket reaches up to the mark, and to a ghost. */
const MARK_HOOK_PX = 2.5;
const GHOST_HOOK_PX = 5;
const ARROW_PX = 4;

/**
 * Draws what other claims say of an event's date: a hollow bar of true width for each, in the row of its mark, and a bracket under both that
 * joins them. What lies beyond the plot is pointed to. Where no ghost can be told from the mark, the bracket alone stands under it.
 */
export function addGhosts(sheet: ShapeSheet, place: BarPlace, ghosts: EventIndex | undefined): void {
  const { index, i, xOf, yPx, widthPx, radiusPx } = place;
  const within = (xPx: number): number => Math.min(widthPx, Math.max(0, xPx));
  const markPx = xOf(index.start[i] as number);
  const ends: number[] = [];
  for (let ghost = 0; ghost < (ghosts?.count ?? 0); ghost++) {
    const { start, end } = ghosts as EventIndex;
    const [fromPx, toPx] = [xOf(start[ghost] as number), xOf(end[ghost] as number)];
    const isWide = toPx - fromPx >= LEAST_WINDOW_PX;
    const middle = !isWide ? fromPx : toPx < 0 || fromPx > widthPx ? fromPx : (within(fromPx) + within(toPx)) / 2;
    if (!isWide && Math.abs(fromPx - markPx) < 2 * radiusPx) continue;
    addBar(sheet, { ...place, index: ghosts as EventIndex, i: ghost, isGhost: true });
    ends.push(middle);
  }
  const lineYPx = yPx + radiusPx + BELOW_PX;
  if (ends.every((xPx) => Math.abs(xPx - markPx) < radiusPx)) {
    addBracketSign(sheet, { yPx: lineYPx, fromPx: markPx - radiusPx, toPx: markPx + radiusPx });
    return;
  }
  const anchors = [markPx, ...ends];
  const [fromPx, toPx] = [Math.min(...anchors), Math.max(...anchors)].map(within) as [number, number];
  if (fromPx === toPx) return;
  const y = sharp(lineYPx);
  const hooks = anchors.map((xPx, place) => {
    const hookPx = place === 0 ? MARK_HOOK_PX : GHOST_HOOK_PX;
    if (xPx < 0) return `M${ARROW_PX},${y - ARROW_PX}L0,${y}l${ARROW_PX},${ARROW_PX}`;
    if (xPx > widthPx)
      return `M${px(widthPx - ARROW_PX)},${y - ARROW_PX}l${ARROW_PX},${ARROW_PX}l${-ARROW_PX},${ARROW_PX}`;
    return `M${px(xPx)},${y}v${-hookPx}`;
  });
  sheet.add("sign", "muted", `M${px(fromPx)},${y}H${px(toPx)}${[...new Set(hooks)].join("")}`);
}
