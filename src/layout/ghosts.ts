import { boundsOf, type EventIndex, FLAG } from "../events/event-index.ts";
import { addBar, type BarPlace, FADE_PX, SOFT, slivers } from "./bars.ts";
import { px, rectPath } from "./glyph.ts";
import type { ShapeSheet } from "./shape-sheet.ts";
import { addBracket, bracketLine, UNDER_PX } from "./sign-glyph.ts";

/** Draws what other claims say of the date of an event on screen. */
export interface AddGhosts {
  (sheet: ShapeSheet, place: BarPlace): void;
  /** The first and the last day that they say of an event; undefined where they say no other. */
  readonly reachOf: (i: number) => readonly [fromDay: number, toDay: number] | undefined;
}

const ARROW_PX = 4;
/** What is open is drawn at least so far from the date that is known, and fades over so much more, at every zoom. */
const OPEN_PX = 8;
const OPEN_FADE_PX = 28;
/** Of two rows within that of a mark: how thick what stands in them is, as a share of what stands in one, and how far from its middle. */
const HALF_SHARE = 0.6;
/** What is narrower is no bar. */
const LEAST_BAR_PX = 3;
/** Beyond the plot by so much, nothing is drawn. */
const BEYOND_PX = 40;

/**
 * Draws a hollow bar of true width for each other date of an event, in the row of its mark, and a bracket under both that joins them, with a foot
 * at the nearest day that it says. One that says only "after" or "before" fades away from the date that it knows. What lies beyond the plot is pointed to. Dates that would lie on
 * each other stand in two rows, half as thick, within that of the mark; one that cannot be seen as a bar and has room in neither is only a hook of the bracket. Where no ghost can be told from the mark, the bracket alone stands under it. `ghostsOf` gives the
 * dates (events/ghosts.ts); it is asked once for each event that comes on screen.
 */
export function ghostDrawer(ghostsOf: (i: number) => EventIndex | undefined): AddGhosts {
  const known = new Map<number, EventIndex | undefined>();
  const ghostsAt = (i: number): EventIndex | undefined => {
    if (!known.has(i)) known.set(i, ghostsOf(i));
    return known.get(i);
  };
  return Object.assign((sheet: ShapeSheet, place: BarPlace) => addGhosts(sheet, place, ghostsAt(place.i)), {
    reachOf(i: number) {
      const ghosts = ghostsAt(i);
      if (!ghosts) return undefined;
      const spans = Array.from({ length: ghosts.count }, (_, ghost) => daysOf(ghosts, ghost));
      return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))] as const;
    },
  });
}

/** The days that a ghost says. Of one that is known on one side only, these are the days of that side. */
function daysOf(ghosts: EventIndex, i: number): readonly [fromDay: number, toDay: number] {
  const open = openOf(ghosts, i);
  return open
    ? [Math.min(open.atDay, open.toDay), Math.max(open.atDay, open.toDay)]
    : [ghosts.start[i] as number, ghosts.end[i] as number];
}

function addGhosts(sheet: ShapeSheet, place: BarPlace, ghosts: EventIndex | undefined): void {
  const { index, i, xOf, yPx, widthPx, radiusPx } = place;
  const within = (xPx: number): number => Math.min(widthPx, Math.max(0, xPx));
  const day = index.start[i] as number;
  const markPx = within(xOf(day));
  const places = [markPx];
  const rows = ghosts && rowsOf(ghosts, place);
  for (let ghost = 0; ghosts && ghost < ghosts.count; ghost++) {
    const open = openOf(ghosts, ghost);
    const aside = rows ? rows[ghost] : 0;
    const thickPx = rows ? radiusPx * HALF_SHARE : radiusPx;
    const row = { ...place, yPx: yPx + (aside ?? 0) * thickPx, radiusPx: thickPx };
    if (open) addOpenGhost(sheet, row, { ...open, tone: ghosts.group[ghost] as number });
    else if (aside !== undefined) addBar(sheet, { ...row, index: ghosts, i: ghost, isGhost: true });
    const [from, to] = open ? [open.atDay, open.atDay] : [ghosts.start[ghost] as number, ghosts.end[ghost] as number];
    // At a day that is said: the nearest to the mark.
    places.push(within(xOf(Math.max(from, Math.min(to, day)))));
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

/**
 * In which of two rows each of some dates stands that would lie on each other: above, below or, where there is room in neither for what is no bar, nowhere.
 * Undefined where none would.
 */
function rowsOf(ghosts: EventIndex, place: BarPlace): readonly (-1 | 1 | undefined)[] | undefined {
  const ends = { [-1]: -Infinity, 1: -Infinity };
  let meets = false;
  const rows = Array.from({ length: ghosts.count }, (_, ghost) => {
    const [fromPx, toPx] = seenFrom(ghosts, ghost, place);
    meets ||= fromPx < Math.max(ends[-1], ends[1]);
    const [from, to] = daysOf(ghosts, ghost);
    const isBar = openOf(ghosts, ghost) || place.xOf(to) - place.xOf(from) >= LEAST_BAR_PX;
    if (!isBar && fromPx < Math.min(ends[-1], ends[1])) return undefined;
    // Below, nearer to the bracket, as long as there is room.
    const row = ends[1] <= Math.max(fromPx, ends[-1]) ? 1 : -1;
    ends[row] = Math.max(ends[row], toPx);
    return row;
  });
  return meets ? rows : undefined;
}

/** From where to where a ghost is seen, fades and all, px. */
function seenFrom(
  ghosts: EventIndex,
  i: number,
  { xOf, radiusPx }: Pick<BarPlace, "xOf" | "radiusPx">,
): readonly [number, number] {
  const flags = ghosts.flags[i] as number;
  const open = openOf(ghosts, i);
  if (open) {
    const [atPx, endPx] = [xOf(open.atDay), xOf(open.toDay) + open.towards * (OPEN_PX + OPEN_FADE_PX)];
    return [Math.min(atPx, endPx), Math.max(atPx, endPx)];
  }
  const fadePx = flags & SOFT ? FADE_PX : 0;
  const [fromPx = 0, toPx = 0] = daysOf(ghosts, i).map(xOf);
  return [Math.min(fromPx, toPx - radiusPx) - fadePx, Math.max(toPx, fromPx + radiusPx) + fadePx];
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
