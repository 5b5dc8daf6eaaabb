import { isClock } from "../dates/bounds.ts";
import type { Precision } from "../dates/when.ts";
import { type EventIndex, endPrecision, FLAG, startPrecision } from "../events/event-index.ts";
import { DENIED, DUE, HAPPENED, REPORTED, type SignName, signNames, signsAmong } from "../events/signs.ts";
import { barThickPx, isOpenGlyph, slivers } from "./bars.ts";
import { glyphPath, px, rectPath } from "./glyph.ts";
import type { Shape } from "./scene.ts";
import { type Place, ShapeSheet } from "./shape-sheet.ts";
import { addBracket, addGlyph, UNDER_PX } from "./sign-glyph.ts";

/** What counts say: several events, more at one moment than have words, such as began before the view. */
type CountName = "several" | "rest" | "began";

/** What is explained besides signs: marks without any, dates not known to the day, bars, their fading ends, and counts. */
type PlainName = "stated" | "inexact" | "lasts" | "near" | CountName;

/** What occurs in a timeline, and is explained. */
export interface Explained {
  /** Signs (events/signs.ts). */
  readonly signs: number;
  readonly plain: ReadonlySet<PlainName>;
}

/** A line of the key: what it explains, and the shapes that show it around a place; `widthPx` from 8 px before it. */
export interface KeyLine {
  readonly name: PlainName | SignName;
  readonly widthPx: number;
  readonly shapesAt: (xPx: number, yPx: number) => readonly Shape[];
}

/** Which way time runs beside the key: down, and to the left. */
export interface KeyFacing {
  readonly isUpright?: boolean | undefined;
  readonly isMirrored?: boolean | undefined;
}

const GLYPH_PX = 5;
/** The width of a shape, and of one with a bar. */
export const NARROW_PX = 16;
const WIDE_PX = 23;
/** How far a bar reaches beyond the middle of a glyph, and how long its end fades. */
const BAR_PX = 14;
const FADE_PX = 8;
const COUNT_PX = 7;
/** How long another source's date is. */
const RIVAL_PX = 7;
/** So few events all have words of their own. */
const FEW = 12;

/** The signs of each glyph of the key. */
const SIGNS = {
  stated: 0,
  inexact: 0,
  reported: REPORTED,
  denied: DENIED,
  due: DUE,
  happened: DUE | HAPPENED,
  differ: 0,
};

const NEAR = FLAG.approximate | FLAG.uncertain | FLAG.unknownStart | FLAG.unknownEnd;

/** True where a bound may be seen to be known, at some zoom, as a stretch of days. */
const isWide = (precision: Precision): boolean => precision !== "day" && !isClock(precision);

/** What occurs among events. Reads every event once. */
export function explainedIn(index: EventIndex): Explained {
  const plain = new Set<PlainName>(["stated"]);
  for (let i = 0; i < index.count; i++) {
    const flags = index.flags[i] as number;
    const lasts = (flags & FLAG.interval) !== 0;
    if (isOpenGlyph(index, i)) plain.add("inexact");
    if (lasts) plain.add("lasts");
    const isVague = lasts && (isWide(startPrecision(index, i)) || isWide(endPrecision(index, i)));
    if (flags & NEAR || isVague) plain.add("near");
  }
  if (index.count > FEW) {
    plain.add("several");
    if (index.start.some((at, i) => i > 1 && i < index.count && at === index.start[i - 2])) plain.add("rest");
    if (plain.has("lasts") || plain.has("inexact")) plain.add("began");
  }
  return { signs: signsAmong(index.signs), plain };
}

/**
 * The lines of the key for what occurs among events; none where all events are stated and undisputed. Shapes are drawn for a mirror where what
 * begins at the left elsewhere begins at the right.
 */
export function keyLines({ signs, plain }: Explained, facing: KeyFacing = {}): KeyLine[] {
  if (signs === 0) return [];
  const dated = (["stated", "inexact", "lasts", "near"] as const).filter((name) => plain.has(name));
  const counted = (["several", "rest", "began"] as const).filter((name) => plain.has(name));
  return [...dated, ...signNames(signs), ...counted].map((name) => ({
    name,
    widthPx: ["inexact", "lasts", "near", "differ", "rest", "began"].includes(name) ? WIDE_PX : NARROW_PX,
    shapesAt(xPx, yPx) {
      const sheet = new ShapeSheet();
      const addBar = (fromPx: number, toPx: number, lasts: boolean): void => {
        const thickPx = barThickPx(GLYPH_PX, lasts);
        sheet.add("body", "muted", rectPath(fromPx, yPx - thickPx / 2, toPx - fromPx, thickPx));
      };
      const [leftPx, rightPx] = [xPx - GLYPH_PX, xPx + BAR_PX];
      if (name === "lasts") addBar(leftPx, rightPx, true);
      else if (name === "near") {
        const [fromPx, toPx] = [leftPx + FADE_PX, rightPx - FADE_PX];
        addBar(fromPx, toPx, true);
        const thickPx = barThickPx(GLYPH_PX, true);
        sheet.add("fade", "muted", slivers({ fromPx, toPx: leftPx, thickPx }, yPx));
        sheet.add("fade", "muted", slivers({ fromPx: toPx, toPx: rightPx, thickPx }, yPx));
      } else if (name === "several" || name === "rest" || name === "began") addCount(sheet, { xPx, yPx }, name, facing);
      else {
        if (name === "inexact") addBar(xPx, rightPx, false);
        addGlyph(sheet, "muted", { xPx, yPx, radiusPx: GLYPH_PX, isOpen: name === "inexact" }, SIGNS[name]);
      }
      if (name === "differ") {
        // A date, and another source's, as they stand in the plot.
        const thickPx = 1.5 * barThickPx(GLYPH_PX, false);
        sheet.add("ghost", "muted", rectPath(rightPx - RIVAL_PX, yPx - thickPx / 2, RIVAL_PX, thickPx));
        addBracket(sheet, yPx + GLYPH_PX + UNDER_PX, [xPx, rightPx - RIVAL_PX]);
      }
      return sheet.shapes();
    },
  }));
}

/** How far the circle of a count is drawn out by the sign before its number, from its middle to both sides of which these then stand. */
const SIGN_PX = 6;
/** Half a sign, and half the head of an arrow. */
const HALF_PX = 2.4;
const HEAD_PX = 1.8;

/** A number in a circle, with the sign that the plot sets before it. It is an eight, which a mirror leaves as it is. */
function addCount(sheet: ShapeSheet, { xPx, yPx }: Place, name: CountName, { isUpright, isMirrored }: KeyFacing): void {
  const outPx = name === "several" ? 0 : SIGN_PX;
  // A plus and an arrow that points up stand before the number from both sides; one that points to the beginning stands on its side.
  const isAfter = isMirrored && (name === "rest" || isUpright);
  const [signXPx, numberXPx] = isAfter ? [xPx + outPx, xPx] : [xPx, xPx + outPx];
  const ringAt = (atXPx: number, dyPx: number, radiusPx: number): string =>
    glyphPath(0, { xPx: atXPx, yPx: yPx + dyPx, radiusPx, isOpen: false });
  sheet.add("ring", "muted", pillPath(xPx, yPx, outPx));
  sheet.add("sign", "muted", ringAt(numberXPx, -1.8, 1.6) + ringAt(numberXPx, 1.7, 1.9));
  const across = `M${px(signXPx - HALF_PX)},${px(yPx)}h${2 * HALF_PX}`;
  const upright = `M${px(signXPx)},${px(yPx - HALF_PX)}v${2 * HALF_PX}`;
  if (name === "rest") sheet.add("sign", "muted", across + upright);
  if (name !== "began") return;
  const head = isUpright
    ? `M${px(signXPx - HEAD_PX)},${px(yPx - HALF_PX + HEAD_PX)}l${HEAD_PX},${-HEAD_PX}l${HEAD_PX},${HEAD_PX}`
    : `M${px(signXPx - HALF_PX + HEAD_PX)},${px(yPx - HEAD_PX)}l${-HEAD_PX},${HEAD_PX}l${HEAD_PX},${HEAD_PX}`;
  sheet.add("sign", "muted", (isUpright ? upright : across) + head);
}

/** A circle that is drawn out to the right. */
function pillPath(xPx: number, yPx: number, outPx: number): string {
  const places = Array.from({ length: PILL_CORNERS }, (_, n) => {
    const angle = (2 * Math.PI * (n + 0.5)) / PILL_CORNERS;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    return `${px(xPx + COUNT_PX * x + (x > 0 ? outPx : 0))},${px(yPx + COUNT_PX * y)}`;
  });
  return `M${places.join("L")}z`;
}
const PILL_CORNERS = 24;
