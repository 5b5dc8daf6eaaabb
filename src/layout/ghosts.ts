import type { EventIndex } from "../events/event-index.ts";
import { addBar, type BarPlace } from "./bars.ts";
import { px } from "./glyph.ts";
import type { ShapeSheet } from "./shape-sheet.ts";
import { addBracket, bracketLine, UNDER_PX } from "./sign-glyph.ts";

/** Draws what other claims say of the date of an event on screen. */
export type AddGhosts = (sheet: ShapeSheet, place: BarPlace) => void;

const ARROW_PX = 4;

/**
 * Draws a hollow bar of true width for each other date of an event, in the row of its mark, and a bracket under both that joins them. What
 * lies beyond the plot is pointed to. Where no ghost can be told from the mark, the bracket alone stands under it. `ghostsOf` gives the
 * dates (events/ghosts.ts); it is asked once for each event that comes on screen.
 */
export function ghostDrawer(ghostsOf: (i: number) => EventIndex | undefined): AddGhosts {
  const known = new Map<number, EventIndex | undefined>();
  return (sheet, place) => {
    const { i } = place;
    if (!known.has(i)) known.set(i, ghostsOf(i));
    addGhosts(sheet, place, known.get(i));
  };
}

function addGhosts(sheet: ShapeSheet, place: BarPlace, ghosts: EventIndex | undefined): void {
  const { index, i, xOf, yPx, widthPx, radiusPx } = place;
  const within = (day: number): number => Math.min(widthPx, Math.max(0, xOf(day)));
  const markPx = within(index.start[i] as number);
  const places = [markPx];
  for (let ghost = 0; ghosts && ghost < ghosts.count; ghost++) {
    addBar(sheet, { ...place, index: ghosts, i: ghost, isGhost: true });
    places.push((within(ghosts.start[ghost] as number) + within(ghosts.end[ghost] as number)) / 2);
  }
  const inside = places.filter((xPx) => xPx > 0 && xPx < widthPx);
  const [first] = inside;
  if (first === undefined) return;
  const lineYPx = yPx + radiusPx + UNDER_PX;
  if (places.every((xPx) => Math.abs(xPx - markPx) < radiusPx)) {
    addBracket(sheet, lineYPx, [markPx - radiusPx, markPx + radiusPx]);
    return;
  }
  addBracket(sheet, lineYPx, inside);
  const y = bracketLine(lineYPx);
  const pointTo = (edgePx: number, arrowPx: number): void => {
    if (!places.includes(edgePx)) return;
    const arrow = `m${arrowPx},${-ARROW_PX}l${-arrowPx},${ARROW_PX}l${arrowPx},${ARROW_PX}`;
    sheet.add("sign", "muted", `M${px(first)},${y}H${px(edgePx)}${arrow}`);
  };
  pointTo(0, ARROW_PX);
  pointTo(widthPx, -ARROW_PX);
}
