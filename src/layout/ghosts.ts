import { boundsOf, type EventIndex, FLAG } from "../events/event-index.ts";
import { addBar, type BarPlace, slivers } from "./bars.ts";
import { px, rectPath } from "./glyph.ts";
import type { ShapeSheet } from "./shape-sheet.ts";
import { addBracket, bracketLine, UNDER_PX } from "./sign-glyph.ts";

/** Draws what other claims say of the date of an event on screen. */
export type AddGhosts = (sheet: ShapeSheet, place: BarPlace) => void;

const ARROW_PX = 4;
/** What is open is drawn at least so far from the date that is known, and fades over so much more, at every zoom. */
const OPEN_PX = 8;
const OPEN_FADE_PX = 28;
/** Beyond the plot by so much, nothing is drawn. */
const BEYOND_PX = 40;

/**
 * Draws a hollow bar of true width for each other date of an event, in the row of its mark, and a bracket under both that joins them. One
 * that says only "after" or "before" fades away from the date that it knows. What lies beyond the plot is pointed to. Where no ghost can be told from the mark, the bracket alone stands under it. `ghostsOf` gives the
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
  const within = (xPx: number): number => Math.min(widthPx, Math.max(0, xPx));
  const markPx = within(xOf(index.start[i] as number));
  const places = [markPx];
  for (let ghost = 0; ghosts && ghost < ghosts.count; ghost++) {
    const open = openOf(ghosts, ghost);
    if (open) addOpenGhost(sheet, place, { ...open, tone: ghosts.group[ghost] as number });
    else addBar(sheet, { ...place, index: ghosts, i: ghost, isGhost: true });
    const [from, to] = open ? [open.atDay, open.atDay] : [ghosts.start[ghost] as number, ghosts.end[ghost] as number];
    places.push(within((xOf(from) + xOf(to)) / 2));
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

/** A date that is known on one side only. */
interface OpenGhost {
  /** The day that is known: not before it, or not after it. */
  readonly atDay: number;
  /** How far the date that is known reaches: it may be a year. */
  readonly toDay: number;
  readonly towards: 1 | -1;
}

function openOf(ghosts: EventIndex, i: number): OpenGhost | undefined {
  const flags = ghosts.flags[i] as number;
  const [start, end] = [ghosts.start[i] as number, ghosts.end[i] as number];
  if (flags & FLAG.openEnd)
    return { atDay: start, toDay: flags & FLAG.interval ? boundsOf(ghosts, i).startMax : start, towards: 1 };
  return flags & FLAG.openStart ? { atDay: end, toDay: start, towards: -1 } : undefined;
}

/** Draws an open ghost: its other end is no date, and stands nowhere. */
function addOpenGhost(
  sheet: ShapeSheet,
  { xOf, yPx, widthPx, radiusPx }: BarPlace,
  { atDay, toDay, towards, tone }: OpenGhost & { readonly tone: number },
): void {
  const clipped = (xPx: number): number => Math.min(widthPx + BEYOND_PX, Math.max(-BEYOND_PX, xPx));
  const atPx = xOf(atDay);
  const endPx = atPx + towards * Math.max(OPEN_PX, towards * (xOf(toDay) - atPx));
  const [fromPx, toPx] = [clipped(Math.min(atPx, endPx)), clipped(Math.max(atPx, endPx))];
  // As thick as the other ghosts.
  const thickPx = radiusPx;
  if (toPx > fromPx) sheet.add("ghost", tone, rectPath(fromPx, yPx - thickPx / 2, toPx - fromPx, thickPx));
  if (clipped(endPx) === endPx)
    sheet.add("fade", tone, slivers({ fromPx: endPx, toPx: endPx + towards * OPEN_FADE_PX, thickPx }, yPx));
}
