import type { EventIndex } from "../events/event-index.ts";
import { type Figure, layoutFigure } from "./figure.ts";
import { viewFor } from "./figure-scene.ts";
import type { FigureSubject } from "./figure-subject.ts";
import { laneHeightOf, METRICS } from "./plan.ts";
import { withEndWords } from "./print-end-words.ts";
import { openingParts } from "./print-opening.ts";
import { FIRST_PAGE_PX, PAGE_HIGH_PX } from "./print-page.ts";
import { type Page, type Part, withDayMarks, wordsIn } from "./print-part.ts";
import { type Stretch, type Strip, stretchOf, stripOf } from "./print-strip.ts";
import { partsOf } from "./print-strips.ts";
import type { ClusterMark, DotMark } from "./scene.ts";
import type { Span } from "./viewport.ts";

/**
 * A timeline on paper: all of it, and where that has no room for every event's words, strips that have, which divide its time in order. Where
 * the whole would be counts more than words, the legend stands over the first of the strips.
 */
export interface PrintSheet {
  readonly first: Figure & Stretch;
  readonly parts: readonly Strip[];
  /** What stands at a mark without words: its number, or those of the first and the last event of several. */
  readonly numberOf: (mark: DotMark | ClusterMark) => string;
}

/** How wide a page is, which way time runs on it, and the view that the author opens with. */
export interface PrintCut {
  readonly widthPx: number;
  readonly isMirrored?: boolean | undefined;
  readonly opening?: Span | undefined;
}

/** With more events than this only the whole is drawn: the list has the words, and no reader leafs through so many strips. */
const MOST_EVENTS = 200;
const WHOLE_PX = 440;
/** The whole is worth its room where it says so many of its events in words. */
const WORDED_SHARE = 0.5;
const LANE_PX = laneHeightOf(METRICS);
/**
 * Lays a timeline out for a page of this width: events are numbered from 1 in time order, in words and at marks without. `opening` is the view
 * that the author opens with.
 */
export function layoutPrint(subject: FigureSubject, { widthPx, isMirrored = false, opening }: PrintCut): PrintSheet {
  const { index } = subject;
  const page: Page = { widthPx, isMirrored };
  const wholeCut = { ...page, heightPx: WHOLE_PX, span: {} };
  const { daysPerPx } = viewFor(subject, wholeCut);
  const whole = layoutFigure({ ...subject, index: withDayMarks(index, daysPerPx) }, wholeCut, { numbered: true });
  const numberOf = (mark: DotMark | ClusterMark): string =>
    mark.kind === "dot" ? String(mark.index + 1) : `${mark.index + 1}–${lastOf(mark, index) + 1}`;
  const worded = wordsIn(whole.scene);
  const needsParts = index.count <= MOST_EVENTS && worded < index.count;
  const isWorth = !needsParts || worded >= index.count * WORDED_SHARE;
  const headPx = whole.head?.heightPx ?? 0;
  const parts = needsParts
    ? stripsOf(subject, opening, { page, roomPx: isWorth ? PAGE_HIGH_PX : FIRST_PAGE_PX - headPx })
    : [];
  const [first, ...others] = parts;
  if (!first || isWorth) {
    const span = { startDay: index.startDay, endDay: index.endDay };
    const all: Stretch = {
      ...{ span, dated: span, numbers: [1, index.count] },
      daysPerPx,
    };
    const laid = parts.map((part) => ({ part, strip: stripOf(part, subject) }));
    return { first: { ...whole, ...all }, numberOf, parts: withEndWords(laid, subject) };
  }
  // Lanes that nobody stands in are left out between the legend and the highest words.
  const bare = Math.floor(stripOf(first, first.subject).topPx / LANE_PX);
  const heightPx = first.cut.heightPx - bare * LANE_PX + headPx;
  const figure = layoutFigure(first.subject, { ...first.cut, heightPx }, { numbered: true });
  const headed: Strip = { ...stretchOf(first, index), scene: figure.scene, topPx: 0, rows: new Map() };
  const below = others.map((part) => ({ part, strip: stripOf(part, subject) }));
  const [{ scene } = headed, ...strips] = withEndWords([{ part: first, strip: headed }, ...below], subject);
  return { first: { ...figure, ...stretchOf(first, index), scene }, numberOf, parts: strips };
}

/** Strips of what begins before the opening view, in it, and after it: none is cut inside it where strips of one scale hold its words. */
function stripsOf(
  subject: FigureSubject,
  opening: Span | undefined,
  { page, roomPx }: { readonly page: Page; readonly roomPx: number },
): readonly Part[] {
  const { start, count } = subject.index;
  const between = (from: number, to: number): number[] =>
    Array.from({ length: count }, (_, place) => place).filter((place) => {
      const day = start[place] as number;
      return day >= from && day < to;
    });
  const all = { page, roomPx, lastDay: Infinity };
  const inside = opening ? between(opening.startDay, opening.endDay) : [];
  if (!opening || inside.length === 0) return partsOf(subject, between(-Infinity, Infinity), all).parts;
  const before = partsOf(subject, between(-Infinity, opening.startDay), { ...all, lastDay: opening.startDay });
  const room = { page, roomPx: before.roomPx };
  const viewed =
    openingParts(subject, inside, { ...room, view: opening }) ??
    partsOf(subject, inside, { ...room, lastDay: opening.endDay });
  const after = partsOf(subject, between(opening.endDay, Infinity), { ...all, roomPx: viewed.roomPx });
  return [before, viewed, after].flatMap(({ parts }) => parts);
}

/** The place of a cluster's last event. */
function lastOf({ index: first, count, endDay }: ClusterMark, { start, count: all }: EventIndex): number {
  let last = first + count - 1;
  while (last + 1 < all && (start[last + 1] as number) <= endDay) last += 1;
  return last;
}
