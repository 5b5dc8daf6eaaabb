import { boundsOf, type EventIndex, FLAG, isCrisp } from "../events/event-index.ts";
import { DUE } from "../events/signs.ts";
import { glyphPath, px, rectPath } from "./glyph.ts";
import type { ShapeSheet } from "./shape-sheet.ts";
import { addGlyph } from "./sign-glyph.ts";

/** Where an event's time is drawn. */
export interface BarPlace {
  readonly index: EventIndex;
  readonly i: number;
  /** Days to px. */
  readonly xOf: (day: number) => number;
  /** The line that the bar and the glyph are centred on. */
  readonly yPx: number;
  readonly widthPx: number;
  /** Radius of the glyph. */
  readonly radiusPx: number;
  /** False where the glyph stands elsewhere; true where it is absent. */
  readonly hasGlyph?: boolean;
  /** True where only what comes after its beginning is drawn. */
  readonly isPassing?: boolean;
  /** True for a date that another claim gives: hollow, and without a glyph where its bar is seen. */
  readonly isGhost?: boolean;
}

/** "All through here": a duration. As shares of the glyph's radius. */
const SOLID_SHARE = 1.2;
/** "Somewhere in here": the window of one moment. */
const WINDOW_SHARE = 0.6;
/** A hollow bar is taller by so much, or its two lines would be one. */
const HOLLOW_SHARE = 0.4;
/** Windows narrower than this are not seen as such; the glyph stands for them. */
const LEAST_WINDOW_PX = 3;
/** How far an approximate end fades beyond its bound. */
export const FADE_PX = 14;
/** How far a bar fades whose other end is not known. */
const UNKNOWN_PX = 24;
const SLIVER_STEP_PX = 3;
const MOST_SLIVERS = 60;
const ARROW_PX = 7;
/** What has an open start is drawn so far back. */
const BACK_PX = 8;
/** How much of a bar a glyph covers, as a share of its radius. */
const COVER_SHARE = 1.4;
/** The length of a dash and of the gap after it, as the painters have it: a broken bar begins with a whole one. */
const DASH_PX = 5;
/** Paths reach so far beyond the plot and no further: coordinates stay small at any zoom. */
const BEYOND_PX = 40;

/** Dates that are not exact. */
export const SOFT = FLAG.approximate | FLAG.uncertain;

/** A stretch of a bar, px. */
interface Stretch {
  readonly fromPx: number;
  readonly toPx: number;
  readonly thickPx: number;
}

/**
 * Draws an event's time as exactly as it is known: a thick bar for what lasted, a thin one for the window of a moment, slivers for ends that
 * are not exact, arrows for open ends, and the group's glyph at the beginning. The bar of what was only planned is broken, and that of a
 * ghost hollow.
 */
export function addBar(sheet: ShapeSheet, place: BarPlace): void {
  const { index, i, yPx, radiusPx, hasGlyph = true, isPassing, isGhost = false } = place;
  const flags = index.flags[i] as number;
  const signs = index.signs?.[i] ?? 0;
  const tone = index.group[i] as number;
  const bounds = boundsOf(index, i);
  const [startMin, startMax, endMin, endMax] = [bounds.startMin, bounds.startMax, bounds.endMin, bounds.endMax].map(
    (day) => clipped(place.xOf(day), place.widthPx),
  ) as [number, number, number, number];
  const lasts = (flags & FLAG.interval) !== 0;
  const thickPx = barThickPx(radiusPx, lasts) + (isGhost ? radiusPx * HOLLOW_SHARE : 0);
  const body: Stretch = lasts
    ? { fromPx: softEdge(startMax, startMin), toPx: softEdge(endMin, endMax), thickPx }
    : { fromPx: startMin, toPx: startMax, thickPx };
  const layer = isGhost ? "ghost" : "body";
  const isWide = body.toPx - body.fromPx >= (lasts ? 1 : LEAST_WINDOW_PX);
  // Beside the glyph, where one covers the end of the bar.
  const coverPx = place.xOf(bounds.startMin) === startMin && !(isGhost && isWide) ? radiusPx * COVER_SHARE : 0;
  if (isWide && signs & DUE) {
    // From the glyph on, in whole dashes: they move with the bar, wherever an edge cuts it.
    const origin = place.xOf(bounds.startMin) + radiusPx * COVER_SHARE;
    const start = origin + DASH_PX * Math.max(0, Math.ceil((body.fromPx - origin) / DASH_PX));
    const line = (atPx: number): string => (body.toPx > start ? `M${px(start)},${px(atPx)}H${px(body.toPx)}` : "");
    sheet.add("dash", tone, lasts ? line(yPx - thickPx / 2) + line(yPx + thickPx / 2) : line(yPx));
  } else if (isWide) sheet.add(layer, tone, rectPath(body.fromPx, yPx - thickPx / 2, body.toPx - body.fromPx, thickPx));
  const fade = (fromPx: number, toPx: number): void => {
    if (Math.abs(toPx - fromPx) >= 1) sheet.add("fade", tone, slivers({ fromPx, toPx, thickPx }, yPx));
  };
  if (lasts) {
    fade(Math.min(body.fromPx, endMax), startMin);
    fade(Math.max(body.toPx, startMin), endMax);
  }
  if (flags & SOFT) {
    const before = startMin - coverPx;
    if (!isPassing) fade(before, before - FADE_PX);
    const after = Math.max(endMax, startMin + coverPx);
    fade(after, after + FADE_PX);
  }
  if (flags & FLAG.openEnd) sheet.add(layer, tone, arrow(endMax, yPx, 1));
  if (flags & FLAG.openStart && !isPassing) {
    // Its beginning is where its end is known, and there stands its glyph: what points back stands before that.
    const backPx = startMin - coverPx;
    sheet.add(layer, tone, rectPath(backPx - BACK_PX, yPx - thickPx / 2, BACK_PX, thickPx));
    sheet.add(layer, tone, arrow(backPx - BACK_PX, yPx, -1));
  }
  if (flags & FLAG.unknownEnd) fade(endMax, endMax + UNKNOWN_PX);
  if (flags & FLAG.unknownStart && !isPassing) fade(startMin, startMin - UNKNOWN_PX);
  const xPx = place.xOf(index.start[i] as number);
  if (!hasGlyph || xPx < -radiusPx || xPx > place.widthPx + radiusPx) return;
  if (!isGhost) addGlyph(sheet, tone, { xPx, yPx, radiusPx, isOpen: isOpenGlyph(index, i) }, signs);
  else if (!isWide)
    sheet.addUpright("ghost", tone, { xPx, yPx }, (x, y) =>
      glyphPath(tone, { xPx: x, yPx: y, radiusPx, isOpen: false }),
    );
}

/** How thick the bar beside a glyph of a radius is: of what lasted, or of the window of a moment. */
export const barThickPx = (radiusPx: number, lasts: boolean): number => radiusPx * (lasts ? SOLID_SHARE : WINDOW_SHARE);

/** True for a date that is not known to the day. */
export const isOpenGlyph = (index: EventIndex, i: number): boolean =>
  !isCrisp(index, i) || ((index.flags[i] as number) & FLAG.uncertain) !== 0;

const clipped = (xPx: number, widthPx: number): number => Math.min(widthPx + BEYOND_PX, Math.max(-BEYOND_PX, xPx));

/** Where a body ends: at its inner bound, or at the outer one where the window between is too narrow to be seen. */
function softEdge(innerPx: number, outerPx: number): number {
  return Math.abs(outerPx - innerPx) < LEAST_WINDOW_PX ? outerPx : innerPx;
}

/** Ever thinner upright slivers from the sure end of a bar outwards: a fade that also prints, and works in one path. */
export function slivers({ fromPx, toPx, thickPx }: Stretch, yPx: number): string {
  const length = toPx - fromPx;
  const count = Math.min(MOST_SLIVERS, Math.max(2, Math.round(Math.abs(length) / SLIVER_STEP_PX)));
  const step = length / count;
  return Array.from({ length: count }, (_, n) => {
    const widthPx = Math.abs(step) * 0.75 * (1 - n / count);
    return rectPath(fromPx + step * (n + 0.5) - widthPx / 2, yPx - thickPx / 2, widthPx, thickPx);
  }).join("");
}

/** An arrow head with its point `ARROW_PX` beyond an open end. */
function arrow(xPx: number, yPx: number, towards: 1 | -1): string {
  return `M${px(xPx)},${px(yPx - ARROW_PX * 0.7)}l${ARROW_PX * towards},${px(ARROW_PX * 0.7)}l${-ARROW_PX * towards},${px(ARROW_PX * 0.7)}z`;
}
