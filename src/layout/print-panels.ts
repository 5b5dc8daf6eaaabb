import type { EventIndex } from "../events/event-index.ts";
import { type Figure, layoutFigure } from "./figure.ts";
import { viewFor } from "./figure-scene.ts";
import type { FigureSubject } from "./figure-subject.ts";
import { type Asked, isWhole, latestOf, type Page, type Part, partIn, wordsIn } from "./print-part.ts";
import type { ClusterMark, DotMark, Scene } from "./scene.ts";
import { withThrough } from "./through-bars.ts";
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

/** What a strip shows: its part of the axis, its scale, and the numbers of the first and the last event that begin there. */
export interface Stretch {
  readonly span: Span;
  /** The part of it in which events begin. */
  readonly dated: Span;
  readonly daysPerPx: number;
  readonly numbers: readonly [first: number, last: number];
}

/** One strip. Nothing stands above `topPx`, which may lie over the upper edge. */
export interface Strip extends Stretch {
  readonly scene: Scene;
  readonly topPx: number;
}

/** With more events than this only the whole is drawn: the list has the words, and no reader leafs through so many strips. */
const MOST_EVENTS = 200;
const WHOLE_PX = 440;
/** What a page holds: the smaller of A4 and Letter; the first also has what stands before the timeline. */
const PAGE_HIGH_PX = 900;
const FIRST_PAGE_PX = 640;
/** A page has so many strips of about the same height at most. */
const MOST_ON_PAGE = 2;
/** What stands over a strip, and the air below it. */
const CAPTION_PX = 36;
/** Heights of a strip of what begins at the same time as many others: it needs more lanes, up to a page. */
const CROWD_PX = [560, PAGE_HIGH_PX - CAPTION_PX];
/** Strips are made lower so often to fit a page. */
const MOST_TRIES = 3;
/** Fewer and higher strips are worth it where a page holds so many times the events. */
const GAIN = 1.2;
/** Above the highest words of a strip. */
const ABOVE_PX = 6;
/** Room for three lanes, the dots and the axis. */
const LOWEST_PX = 262;
/** The whole is worth its room where it says so many of its events in words. */
const WORDED_SHARE = 0.5;
/** A strip holds no more events than this. */
const MOST_IN_PART = 32;

/** Lays a timeline out for a page of this width: events are numbered from 1 in time order, in words and at marks without. */
export function layoutPrint(subject: FigureSubject, widthPx: number, isMirrored = false): PrintSheet {
  const { index } = subject;
  const page: Page = { widthPx, isMirrored };
  const wholeCut = { ...page, heightPx: WHOLE_PX, span: {} };
  const whole = layoutFigure(subject, wholeCut, { numbered: true });
  const numberOf = (mark: DotMark | ClusterMark): string =>
    mark.kind === "dot" ? String(mark.index + 1) : `${mark.index + 1}–${lastOf(mark, index) + 1}`;
  const worded = wordsIn(whole.scene);
  const needsParts = index.count <= MOST_EVENTS && worded < index.count;
  const isWorth = !needsParts || worded >= index.count * WORDED_SHARE;
  const headPx = whole.head?.heightPx ?? 0;
  const parts = needsParts ? partsOf(subject, page, isWorth ? PAGE_HIGH_PX : FIRST_PAGE_PX - headPx) : [];
  const [first, ...others] = parts;
  if (!first || isWorth) {
    const span = { startDay: index.startDay, endDay: index.endDay };
    const all: Stretch = {
      ...{ span, dated: span, numbers: [1, index.count] },
      daysPerPx: viewFor(subject, wholeCut).daysPerPx,
    };
    return { first: { ...whole, ...all }, numberOf, parts: parts.map((part) => stripOf(part, subject)) };
  }
  const figure = layoutFigure(
    first.subject,
    { ...first.cut, heightPx: first.cut.heightPx + headPx },
    { numbered: true },
  );
  return {
    first: { ...figure, ...stretchOf(first) },
    ...{ numberOf, parts: others.map((part) => stripOf(part, subject)) },
  };
}

const stretchOf = ({ places, subject: { index }, span, cut }: Part): Stretch => ({
  span,
  dated: { startDay: span.startDay, endDay: Math.min(span.endDay, latestOf(index, places)) },
  daysPerPx: (cut.span.endDay - cut.span.startDay) / cut.widthPx,
  numbers: [(places[0] as number) + 1, (places.at(-1) as number) + 1],
});

/** A part with what runs through it. */
function stripOf(part: Part, subject: FigureSubject): Strip {
  const tops = part.scene.marks.map((mark) => (mark.kind === "event" ? mark.labelYPx : mark.yPx) - ABOVE_PX);
  return {
    ...stretchOf(part),
    ...withThrough(subject, part, Math.max(0, Math.min(...tops))),
  };
}

/** The place of a cluster's last event. */
function lastOf({ index: first, count, endDay }: ClusterMark, { start, count: all }: EventIndex): number {
  let last = first + count - 1;
  while (last + 1 < all && (start[last + 1] as number) <= endDay) last += 1;
  return last;
}

/** The places of events, those together that begin at the same time: no strip ends between them. */
function momentsOf({ start, count }: EventIndex): number[][] {
  const moments: number[][] = [];
  for (let place = 0; place < count; place++) {
    if (place > 0 && start[place] === start[place - 1]) moments.at(-1)?.push(place);
    else moments.push([place]);
  }
  return moments;
}

/**
 * As many events in each as have room for all of their words: each ends before the next begins. Page by page, divided into so many strips as
 * hold the most events; where that is about the same, more of them, which are easier to read.
 */
function partsOf(subject: FigureSubject, page: Page, firstPagePx: number): readonly Part[] {
  const moments = momentsOf(subject.index);
  const parts: Part[] = [];
  let roomPx = firstPagePx;
  for (let from = 0; from < moments.length; roomPx = PAGE_HIGH_PX) {
    let best: Filled | undefined;
    for (let strips = MOST_ON_PAGE; strips >= 1; strips--) {
      const filled = fillRoom(subject, { page, moments, from, strips }, roomPx);
      if (!filled) continue;
      if (!best || filled.to - from > (best.to - from) * GAIN) best = filled;
    }
    const { to, parts: more } = best ?? fillPage(subject, { page, moments, from, strips: 1, heightPx: LOWEST_PX });
    parts.push(...more);
    from = to;
  }
  return parts;
}

/** Strips that this room holds with what runs through them, which is known only when they are laid out; undefined where they would be too low. */
function fillRoom(subject: FigureSubject, asked: Omit<PageAsked, "heightPx">, roomPx: number): Filled | undefined {
  let heightPx = roomPx / asked.strips - CAPTION_PX;
  let filled: Filled | undefined;
  for (let tries = 0; tries < MOST_TRIES && heightPx >= LOWEST_PX; tries++) {
    filled = fillPage(subject, { ...asked, heightPx });
    const takenPx = filled.parts.reduce((sum, part) => sum + CAPTION_PX + highOf(part, subject), 0);
    if (takenPx <= roomPx) return filled;
    heightPx -= (takenPx - roomPx) / filled.parts.length;
  }
  // One by itself is printed smaller where it is too high.
  return asked.strips === 1 ? filled : undefined;
}

function highOf(part: Part, subject: FigureSubject): number {
  const { scene, topPx } = stripOf(part, subject);
  return scene.heightPx - topPx;
}

/** Strips of a page, and the first moment that is in none of them. */
interface Filled {
  readonly parts: readonly Part[];
  readonly to: number;
}

/** Up to so many strips, none higher than this, from a moment on. */
function fillPage(subject: FigureSubject, { page, moments, from, strips, heightPx }: PageAsked): Filled {
  const startOf = (moment: readonly number[] | undefined): number =>
    moment ? (subject.index.start[moment[0] as number] as number) : Infinity;
  const parts: Part[] = [];
  let at = from;
  for (let nth = 0; nth < strips && at < moments.length; nth++) {
    const first = at;
    const partOf = (count: number): Part => {
      const places = moments.slice(first, first + count).flat();
      return partIn(subject, places, { page, heightPx, lastDay: startOf(moments[first + count]) });
    };
    const [count, part] = mostWhole(partOf, Math.min(MOST_IN_PART, moments.length - first));
    at += count;
    if (isWhole(part)) parts.push(part);
    else parts.push(...partsOfMoment(subject, part, { page, heightPx, lastDay: startOf(moments[at]) }));
  }
  return { parts, to: at };
}

interface PageAsked {
  readonly page: Page;
  readonly moments: readonly (readonly number[])[];
  readonly from: number;
  readonly strips: number;
  readonly heightPx: number;
}

/**
 * The part of the most moments in which all have their words; that of one where not even that has. One more may ask for more room after it
 * than the next leaves, and two more not: beyond what halving finds, up to twice as many are tried.
 */
function mostWhole(partOf: (count: number) => Part, all: number): readonly [count: number, part: Part] {
  let [count, most] = [1, all];
  let part = partOf(count);
  while (count < most) {
    const tried = Math.ceil((count + most) / 2);
    const larger = partOf(tried);
    if (isWhole(larger)) [count, part] = [tried, larger];
    else most = tried - 1;
  }
  for (let tried = Math.min(all, 2 * count); tried > count; tried--) {
    const larger = partOf(tried);
    if (isWhole(larger)) return [tried, larger];
  }
  return [count, part];
}

/** Where more begin at once than a strip has lanes: a higher one, or as many of those as it takes, each of the same time. */
function partsOfMoment(subject: FigureSubject, { places }: Part, asked: Asked): readonly Part[] {
  const heightPx = CROWD_PX.at(-1) as number;
  const parts: Part[] = [];
  for (let from = 0; from < places.length; ) {
    const rest = places.slice(from);
    const higher = CROWD_PX.map((px) => partIn(subject, rest, { ...asked, heightPx: px }));
    const [count, part] = mostWhole(
      (some) => partIn(subject, rest.slice(0, some), { ...asked, heightPx }),
      Math.min(MOST_IN_PART, rest.length),
    );
    const whole = higher.find(isWhole);
    parts.push(whole ?? part);
    from += whole ? rest.length : count;
  }
  return parts;
}
