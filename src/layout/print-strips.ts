import type { EventIndex } from "../events/event-index.ts";
import type { FigureSubject } from "./figure-subject.ts";
import type { Paged } from "./print-opening.ts";
import { CAPTION_PX, LOWEST_PX, PAGE_HIGH_PX } from "./print-page.ts";
import { type Asked, isWhole, type Page, type Part, partIn } from "./print-part.ts";
import { highOf } from "./print-strip.ts";

/** A page has so many strips of about the same height at most. */
const MOST_ON_PAGE = 2;
/** Heights of a strip of what begins at the same time as many others: it needs more lanes, up to a page. */
const CROWD_PX = [560, PAGE_HIGH_PX - CAPTION_PX];
/** Strips are made lower so often to fit a page. */
const MOST_TRIES = 3;
/** Fewer and higher strips are worth it where a page holds so many times the events. */
const GAIN = 1.2;
/** A strip holds no more events than this. */
const MOST_IN_PART = 32;

/** The places of events, those together that begin at the same time: no strip ends between them. */
function momentsOf({ start }: EventIndex, places: readonly number[]): number[][] {
  const moments: number[][] = [];
  for (const place of places) {
    if (start[place] === start[moments.at(-1)?.[0] ?? -1]) moments.at(-1)?.push(place);
    else moments.push([place]);
  }
  return moments;
}

/** Where strips go: how wide, what is left of the page, and when they must have ended. */
interface Room {
  readonly page: Page;
  readonly roomPx: number;
  readonly lastDay: number;
}

/**
 * As many events in each as have room for all of their words: each ends before the next begins. Page by page, divided into so many strips as
 * hold the most events; where that is about the same, more of them, which are easier to read.
 */
export function partsOf(subject: FigureSubject, places: readonly number[], room: Room): Paged {
  const { page, lastDay } = room;
  const moments = momentsOf(subject.index, places);
  const parts: Part[] = [];
  let { roomPx } = room;
  for (let from = 0; from < moments.length; ) {
    let best: Filled | undefined;
    for (let strips = MOST_ON_PAGE; strips >= 1; strips--) {
      const filled = fillRoom(subject, { page, moments, from, strips, lastDay }, roomPx);
      if (!filled) continue;
      if (!best || filled.to - from > (best.to - from) * GAIN) best = filled;
    }
    if (!best && roomPx < PAGE_HIGH_PX && roomPx < LOWEST_PX + CAPTION_PX) {
      roomPx = PAGE_HIGH_PX;
      continue;
    }
    const { to, parts: more } =
      best ?? fillPage(subject, { page, moments, from, strips: 1, heightPx: LOWEST_PX, lastDay });
    parts.push(...more);
    from = to;
    if (from < moments.length) roomPx = PAGE_HIGH_PX;
    else roomPx -= more.reduce((sum, part) => sum + CAPTION_PX + highOf(part, subject), 0);
  }
  return { parts, roomPx };
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

/** Strips of a page, and the first moment that is in none of them. */
interface Filled {
  readonly parts: readonly Part[];
  readonly to: number;
}

/** Up to so many strips, none higher than this, from a moment on. */
function fillPage(subject: FigureSubject, { page, moments, from, strips, heightPx, lastDay }: PageAsked): Filled {
  const startOf = (moment: readonly number[] | undefined): number =>
    moment ? (subject.index.start[moment[0] as number] as number) : lastDay;
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
  readonly lastDay: number;
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
