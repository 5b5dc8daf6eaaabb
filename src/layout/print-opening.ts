import type { FigureSubject } from "./figure-subject.ts";
import { laneHeightOf, METRICS } from "./plan.ts";
import { endsBefore, endsOf } from "./print-ends.ts";
import { CAPTION_PX, LOWEST_PX, PAGE_HIGH_PX } from "./print-page.ts";
import { BESIDE_PX, EDGE_PX, isWhole, MOST_LONGER, type Page, type Part, partOver } from "./print-part.ts";
import { highOf } from "./print-strip.ts";
import type { Span } from "./viewport.ts";

/** Into so many strips of one scale the opening view is divided at most. */
const MOST_STRIPS = 12;
/** A page of which more is left blank below its strips looks unfinished. */
const MOST_BLANK_PX = PAGE_HIGH_PX * 0.3;
/** A finer scale is worth so many times the paper of the coarsest. */
const WORTH = 1.15;
/** What ends in no strip is said in words: to see it end is worth so much paper. */
const UNREACHED_PX = 240;
const LANE_PX = laneHeightOf(METRICS);
/** Lengths that differ by this share are one. */
const ROUNDING = 1e-9;
/** By how much of their length strips are made shorter. */
const SHARE_STEP = 1 / 16;

/** Strips, and the room that they leave on their last page. */
export interface Paged {
  readonly parts: readonly Part[];
  readonly roomPx: number;
}

/**
 * The view that the author opens with, as one strip, or as several that are equally long, so that what is compared there stands to one scale:
 * as many as take about the least paper. Undefined where no number of strips holds all words. `roomPx`: what is left of the page.
 */
export function openingParts(
  subject: FigureSubject,
  places: readonly number[],
  { page, view, roomPx }: { readonly page: Page; readonly view: Span; readonly roomPx: number },
): Paged | undefined {
  let best: (Paged & { readonly takenPx: number }) | undefined;
  for (let count = 1; count <= MOST_STRIPS; count++) {
    const asked = { subject, places, view, widthPx: page.widthPx };
    const days = count === 1 ? view.endDay - view.startDay : reachingDays(asked, (view.endDay - view.startDay) / count);
    const spans = equalSpans(asked, days);
    const parts = spans.map(([span, some]) => lowestWhole(subject, some, { page, span }));
    if (!parts.every((part) => part !== undefined)) continue;
    const paged = onPages(
      parts.map((part) => CAPTION_PX + highOf(part, subject)),
      roomPx,
    );
    if (!paged) continue;
    if (count === 1) return { parts, ...paged };
    const takenPx = paged.takenPx + UNREACHED_PX * unreached(asked, spans).length;
    if (!best || takenPx <= best.takenPx * WORTH) best = { parts, ...paged, takenPx };
  }
  const last = best?.parts.at(-1);
  // One by itself is as wide as the page, like what stands above it.
  return best && last && best.parts.length > 1
    ? { ...best, parts: [...best.parts.slice(0, -1), endedWithData(subject, last)] }
    : best;
}

/** The last of equally long strips, to the same scale no longer than its events and their words: an axis that runs on says that something follows. */
function endedWithData(subject: FigureSubject, part: Part): Part {
  const { places, span, cut } = part;
  const { startDay, endDay } = span;
  const passing = { begunDay: endDay, afterDay: startDay, lastDay: endDay };
  const ends = [...places.flatMap((place) => endsOf(subject, place)), ...endsBefore(subject, passing)];
  const lastDay = Math.max(...ends.map(({ day }) => day));
  for (let share = SHARE_STEP; share < 1; share += SHARE_STEP) {
    const shorter = { startDay, endDay: startDay + (endDay - startDay) * share };
    if (shorter.endDay < lastDay) continue;
    const page = { ...cut, widthPx: BESIDE_PX + (cut.widthPx - BESIDE_PX) * share };
    const ended = partOver(subject, places, { page, heightPx: cut.heightPx, span: shorter });
    if (isWhole(ended) && highOf(ended, subject) <= highOf(part, subject)) return ended;
  }
  return part;
}

/** A view to be divided, the events that begin in it, and how wide a page is. */
interface Divided {
  readonly subject: FigureSubject;
  readonly places: readonly number[];
  readonly view: Span;
  readonly widthPx: number;
}

type Dated = readonly (readonly [Span, readonly number[]])[];

/** So many days or, where what ends between two such strips asks for modestly more, as many as that. */
function reachingDays(asked: Divided, least: number): number {
  const most = Math.min(least * MOST_LONGER, asked.view.endDay - asked.view.startDay);
  for (let days = least; ; ) {
    const needed = unreached(asked, equalSpans(asked, days)).filter((longer) => longer <= most);
    if (needed.length === 0) return days;
    days = Math.max(...needed);
  }
}

/** How long strips would have to be for each of what ends between two of them and is seen to end in none, days. */
function unreached({ subject, view, widthPx }: Divided, spans: Dated): number[] {
  const innerPx = widthPx - BESIDE_PX;
  return spans.flatMap(([{ startDay, endDay }], nth) => {
    const lastDay = spans[nth + 1]?.[0].startDay ?? view.endDay;
    return endsBefore(subject, { begunDay: endDay, afterDay: startDay, lastDay })
      .map(({ day, beyondPx }) => ((day - startDay) * innerPx) / (innerPx - Math.max(0, beyondPx - EDGE_PX)))
      .filter((needed) => needed > (endDay - startDay) * (1 + ROUNDING));
  });
}

/** Spans of so many days in a view, one for each time in it that has events. */
function equalSpans({ subject, places, view }: Divided, days: number): Dated {
  const { start } = subject.index;
  const startOf = (place: number): number => start[place] as number;
  const begins: number[] = [];
  for (const place of places) if (startOf(place) >= (begins.at(-1) ?? -Infinity) + days) begins.push(startOf(place));
  if (days >= view.endDay - view.startDay) begins.splice(0, Infinity, view.startDay);
  // The last ends within the view, and each before the next.
  for (let nth = begins.length - 1, end = view.endDay; nth >= 0; nth--) {
    begins[nth] = Math.min(begins[nth] as number, end - days);
    end = begins[nth] as number;
  }
  return begins.flatMap((startDay, nth) => {
    const next = begins[nth + 1] ?? view.endDay;
    const some = places.filter((place) => startOf(place) >= startDay && startOf(place) < next);
    return some.length > 0 ? [[{ startDay, endDay: startDay + days }, some] as const] : [];
  });
}

/** The lowest strip in which all of these have their words; undefined where a page is too low for that. */
function lowestWhole(
  subject: FigureSubject,
  places: readonly number[],
  { page, span }: { readonly page: Page; readonly span: Span },
): Part | undefined {
  const most = PAGE_HIGH_PX - CAPTION_PX;
  for (let heightPx = LOWEST_PX; heightPx <= most; heightPx += LANE_PX) {
    const part = partOver(subject, places, { page, heightPx, span });
    if (isWhole(part)) return highOf(part, subject) <= most ? part : undefined;
  }
  return undefined;
}

/** What strips of these heights take of pages, with what stays blank below them; undefined where that is too much. */
function onPages(
  heights: readonly number[],
  roomPx: number,
): { readonly takenPx: number; readonly roomPx: number } | undefined {
  let leftPx = roomPx;
  let takenPx = 0;
  for (const heightPx of heights) {
    if (heightPx > leftPx) {
      if (leftPx > MOST_BLANK_PX) return undefined;
      takenPx += leftPx;
      leftPx = PAGE_HIGH_PX;
    }
    leftPx -= heightPx;
    takenPx += heightPx;
  }
  return { takenPx, roomPx: leftPx };
}
