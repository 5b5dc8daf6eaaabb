import { boundsOf, type EventIndex } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { type Figure, layoutFigure } from "./figure.ts";
import { figureScene } from "./figure-scene.ts";
import type { FigureCut, FigureSubject } from "./figure-subject.ts";
import type { ClusterMark, DotMark, Scene } from "./scene.ts";
import { fitLimits, type Span, spanOf } from "./viewport.ts";

/**
 * A timeline on paper: all of it, and where that has no room for every event's words, the same again in parts that have. Where the whole
 * would be counts more than words, the legend stands over the first of the parts.
 */
export interface PrintSheet {
  readonly first: Figure;
  readonly parts: readonly Scene[];
  /** What stands at a mark without words: its number, or those of the first and the last event of several. */
  readonly numberOf: (mark: DotMark | ClusterMark) => string;
}

/** With more events than this only the whole is drawn: the list has the words, and no reader leafs through so many strips. */
const MOST_EVENTS = 200;
const WHOLE_PX = 440;
const PART_PX = 308;
/** A little room before the first event; after the last, as little as its words need. */
const LEFT_PX = 16;
const RIGHT_PX = [24, 88, 160, 250, 400];
/** The whole is worth its room where it says so many of its events in words. */
const WORDED_SHARE = 0.5;
/** A strip holds no more events than this. */
const MOST_IN_PART = 32;

/** Lays a timeline out for a page of this width: events are numbered from 1 in time order, in words and at marks without. */
export function layoutPrint(subject: FigureSubject, widthPx: number, isMirrored = false): PrintSheet {
  const { index } = subject;
  const page: Page = { widthPx, isMirrored };
  const whole = layoutFigure(subject, { ...page, heightPx: WHOLE_PX, span: {} }, { numbered: true });
  const numberOf = (mark: DotMark | ClusterMark): string =>
    mark.kind === "dot" ? String(mark.index + 1) : `${mark.index + 1}–${lastOf(mark, index) + 1}`;
  const places = Array.from({ length: index.count }, (_, place) => place);
  const needsParts = index.count <= MOST_EVENTS && wordsIn(whole.scene) < index.count;
  const parts = needsParts ? partsOf(subject, places, page) : [];
  const [first, ...others] = parts;
  if (!first || wordsIn(whole.scene) >= index.count * WORDED_SHARE)
    return { first: whole, numberOf, parts: parts.map(({ scene }) => scene) };
  const heightPx = PART_PX + (whole.head?.heightPx ?? 0);
  const figure = layoutFigure(first.subject, { ...first.cut, heightPx }, { numbered: true });
  return { first: figure, numberOf, parts: others.map(({ scene }) => scene) };
}

/** What every drawing of a sheet has in common. */
type Page = Pick<FigureCut, "widthPx" | "isMirrored">;

/** Events that follow each other, where they stand, and how that looks. */
interface Part {
  readonly subject: FigureSubject;
  readonly cut: FigureCut;
  readonly scene: Scene;
}

const wordsIn = ({ marks }: Scene): number => marks.filter(({ kind }) => kind === "event").length;

/** The place of a cluster's last event. */
function lastOf({ index: first, count, endDay }: ClusterMark, { start, count: all }: EventIndex): number {
  let last = first + count - 1;
  while (last + 1 < all && (start[last + 1] as number) <= endDay) last += 1;
  return last;
}

/** As many events in each as have room for all of their words. */
function partsOf(subject: FigureSubject, places: readonly number[], page: Page): readonly Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < places.length; ) {
    const partOf = (count: number): Part => partIn(subject, places.slice(from, from + count), page);
    let [count, most] = [1, Math.min(MOST_IN_PART, places.length - from)];
    let part = partOf(count);
    while (count < most) {
      const tried = Math.ceil((count + most) / 2);
      const larger = partOf(tried);
      if (wordsIn(larger.scene) === tried) [count, part] = [tried, larger];
      else most = tried - 1;
    }
    parts.push(part);
    from += count;
  }
  return parts;
}

/** Of the rooms after the last event the least in which all have their words, or the largest. */
function partIn(whole: FigureSubject, places: readonly number[], page: Page): Part {
  const { index } = whole;
  const mask = new Uint8Array(index.count);
  for (const place of places) mask[place] = 1;
  const subject = { ...whole, range: new RangeIndex(index, mask) };
  const tried = (rightPx: number): Part => {
    const cut = { ...page, heightPx: PART_PX, span: spanFor(index, places, page.widthPx, rightPx) };
    return { subject, cut, scene: figureScene(subject, cut, { numbered: true }) };
  };
  let part = tried(RIGHT_PX[0] as number);
  for (const rightPx of RIGHT_PX.slice(1)) {
    if (wordsIn(part.scene) === places.length) break;
    part = tried(rightPx);
  }
  return part;
}

/** From the first beginning to the last, as exactly as that is known. */
function spanFor(index: EventIndex, places: readonly number[], widthPx: number, rightPx: number): Span {
  const bounds = places.map((place) => boundsOf(index, place));
  const startDay = Math.min(...bounds.map(({ startMin }) => startMin));
  const endDay = Math.max(...bounds.map(({ startMax }) => startMax));
  return spanOf(fitLimits({ startDay, endDay, leftPx: LEFT_PX, rightPx }, widthPx));
}
