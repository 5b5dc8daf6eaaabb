import { boundsOf, type EventIndex } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { type Figure, layoutFigure } from "./figure.ts";
import { figureScene } from "./figure-scene.ts";
import type { FigureSubject } from "./figure-subject.ts";
import type { ClusterMark, DotMark, Scene } from "./scene.ts";
import { fitLimits, type Span, spanOf } from "./viewport.ts";

/** A timeline on paper: all of it, and where that has no room for every event's words, the same again in parts that have. */
export interface PrintSheet {
  readonly whole: Figure;
  readonly parts: readonly Scene[];
  /** What stands at a mark without words: its number, or those of the first and the last event of several. */
  readonly numberOf: (mark: DotMark | ClusterMark) => string;
}

/** With more events than this only the whole is drawn: the list has the words, and no reader leafs through so many strips. */
const MOST_EVENTS = 200;
const WHOLE_PX = 440;
const PART_PX = 308;
/** Room for the words of the last event, and a little before the first. */
const MARGIN_PX = { leftPx: 16, rightPx: 250 };
/** A strip holds no more events than this. */
const MOST_IN_PART = 32;

/** Lays a timeline out for a page of this width: events are numbered from 1 in time order, in words and at marks without. */
export function layoutPrint(subject: FigureSubject, widthPx: number): PrintSheet {
  const { index } = subject;
  const whole = layoutFigure(subject, { widthPx, heightPx: WHOLE_PX, span: {} }, { numbered: true });
  const numberOf = (mark: DotMark | ClusterMark): string =>
    mark.kind === "dot" ? String(mark.index + 1) : `${mark.index + 1}–${lastOf(mark, index) + 1}`;
  const places = Array.from({ length: index.count }, (_, place) => place);
  const needsParts = index.count <= MOST_EVENTS && wordsIn(whole.scene) < index.count;
  return { whole, numberOf, parts: needsParts ? partsOf(subject, places, widthPx) : [] };
}

const wordsIn = ({ marks }: Scene): number => marks.filter(({ kind }) => kind === "event").length;

/** The place of a cluster's last event. */
function lastOf({ index: first, count, endDay }: ClusterMark, { start, count: all }: EventIndex): number {
  let last = first + count - 1;
  while (last + 1 < all && (start[last + 1] as number) <= endDay) last += 1;
  return last;
}

/** Scenes of events that follow each other, as many in each as have room for all of their words. */
function partsOf(subject: FigureSubject, places: readonly number[], widthPx: number): readonly Scene[] {
  const parts: Scene[] = [];
  for (let from = 0; from < places.length; ) {
    const sceneOf = (count: number): Scene => partScene(subject, places.slice(from, from + count), widthPx);
    let [count, most] = [1, Math.min(MOST_IN_PART, places.length - from)];
    let scene = sceneOf(count);
    while (count < most) {
      const tried = Math.ceil((count + most) / 2);
      const larger = sceneOf(tried);
      if (wordsIn(larger) === tried) [count, scene] = [tried, larger];
      else most = tried - 1;
    }
    parts.push(scene);
    from += count;
  }
  return parts;
}

function partScene(subject: FigureSubject, places: readonly number[], widthPx: number): Scene {
  const { index } = subject;
  const mask = new Uint8Array(index.count);
  for (const place of places) mask[place] = 1;
  const cut = { widthPx, heightPx: PART_PX, span: spanFor(index, places, widthPx) };
  return figureScene({ ...subject, range: new RangeIndex(index, mask) }, cut, { numbered: true });
}

/** From the first beginning to the last, as exactly as that is known. */
function spanFor(index: EventIndex, places: readonly number[], widthPx: number): Span {
  const bounds = places.map((place) => boundsOf(index, place));
  const startDay = Math.min(...bounds.map(({ startMin }) => startMin));
  const endDay = Math.max(...bounds.map(({ startMax }) => startMax));
  return spanOf(fitLimits({ startDay, endDay, ...MARGIN_PX }, widthPx));
}
