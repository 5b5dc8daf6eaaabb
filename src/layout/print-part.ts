import { boundsOf, type EventIndex, FLAG, isCrisp } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { GLYPH_PX } from "./edge-words.ts";
import { figureScene } from "./figure-scene.ts";
import type { FigureCut, FigureSubject } from "./figure-subject.ts";
import { endsBefore, endsOf } from "./print-ends.ts";
import { PrintPlacer } from "./print-placer.ts";
import type { Scene } from "./scene.ts";
import { fitLimits, type Span, spanOf, viewportOf } from "./viewport.ts";

/** A margin before the first event, and beyond the end for half of a mark that stands there; after the last, as little as its words need. */
const LEFT_PX = 16;
export const EDGE_PX = 10;
const RIGHT_PX = [24, 88, 160, 250, 400];
/** A strip is made so many times longer at most to reach where something ends. */
export const MOST_LONGER = 1.75;
/** A day that is drawn shorter is a mark only: twice as long as one is wide. */
const LEAST_DAY_PX = 4 * GLYPH_PX;
/** What is drawn beside the span of a part. */
export const BESIDE_PX = LEFT_PX + EDGE_PX;

/** What every drawing of a sheet has in common. */
export type Page = Pick<FigureCut, "widthPx" | "isMirrored">;

/** Events that follow each other, where they stand, and how that looks. */
export interface Part {
  readonly places: readonly number[];
  readonly subject: FigureSubject;
  readonly span: Span;
  readonly cut: FigureCut & { readonly span: Span };
  readonly scene: Scene;
}

export const wordsIn = ({ marks }: Scene): number => marks.filter(({ kind }) => kind === "event").length;

/** Whether all of its events have their words. */
export const isWhole = ({ scene, places }: Part): boolean => wordsIn(scene) === places.length;

/** When the next event begins, before which a part must end, and how high the part is. */
export interface Asked {
  readonly page: Page;
  readonly lastDay: number;
  readonly heightPx: number;
}

/**
 * Of the rooms after the last event the least in which all have their words, or the largest. Where they have them so, it reaches to where what
 * is drawn ends.
 */
export function partIn(whole: FigureSubject, places: readonly number[], { page, lastDay, heightPx }: Asked): Part {
  const latest = latestOf(whole.index, places);
  const reach = reachOf(whole, places, lastDay);
  let part: Part | undefined;
  for (const untilDay of reach > latest ? [reach, latest] : [latest])
    for (const rightPx of RIGHT_PX) {
      const span = spanFor(whole.index, places, { widthPx: page.widthPx, rightPx, lastDay, untilDay });
      part = partOver(whole, places, { page, heightPx, span });
      if (isWhole(part)) return part;
    }
  return part as Part;
}

/** Until when a strip goes on for what ends in it before the next begins, where that makes it modestly longer. */
function reachOf(whole: FigureSubject, places: readonly number[], lastDay: number): number {
  const { start } = whole.index;
  const startDay = start[places[0] as number] as number;
  const latest = latestOf(whole.index, places);
  const isMoment = startDay === start[places.at(-1) as number];
  const most = isMoment ? lastDay : Math.min(lastDay, startDay + (latest - startDay) * MOST_LONGER);
  const ends = isMoment
    ? places.flatMap((place) => endsOf(whole, place)).filter(({ day }) => day <= most)
    : endsBefore(whole, { begunDay: latest, afterDay: latest, lastDay: most });
  return Math.max(latest, ...ends.map(({ day }) => day));
}

/** These events, and no others, in a span that all of them begin in. */
export function partOver(
  whole: FigureSubject,
  places: readonly number[],
  { page, heightPx, span }: Omit<Asked, "lastDay"> & { readonly span: Span },
): Part {
  const { index } = whole;
  const mask = new Uint8Array(index.count);
  for (const place of places) mask[place] = 1;
  // The glyphs of the first and the last event stand whole, also where the strip before ends with it, and the next begins.
  const daysPerPx = (span.endDay - span.startDay) / (page.widthPx - BESIDE_PX);
  const drawn = { startDay: span.startDay - LEFT_PX * daysPerPx, endDay: span.endDay + EDGE_PX * daysPerPx };
  const cut = { ...page, heightPx, span: drawn };
  const view = viewportOf(drawn.startDay, drawn.endDay, page.widthPx);
  const { placerOf = (input) => new PrintPlacer(input, view) } = whole;
  const shown = withDayMarks(index, daysPerPx);
  const subject: FigureSubject = { ...whole, index: shown, range: new RangeIndex(shown, mask), placerOf };
  return { places, subject, span, cut, scene: figureScene(subject, cut, { numbered: true }) };
}

/**
 * Events of which a date known to the day is a mark and no bar, where a day is not clearly longer than a mark: at full strength the two would be
 * one shape, a flag.
 */
export function withDayMarks(index: EventIndex, daysPerPx: number): EventIndex {
  const oddBounds = new Map(index.oddBounds);
  for (let i = 0; i < index.count; i++) {
    const [startMin, endMax] = [index.start[i] as number, index.end[i] as number];
    if (!isCrisp(index, i) || (index.flags[i] as number) & FLAG.interval) continue;
    if (endMax - startMin < LEAST_DAY_PX * daysPerPx)
      oddBounds.set(i, { startMin, startMax: startMin, endMin: startMin, endMax: startMin });
  }
  return { ...index, oddBounds };
}

/** From the first beginning to a day, with room for the words of the last, but not into the time of the next. */
function spanFor(
  index: EventIndex,
  places: readonly number[],
  { widthPx, rightPx, lastDay, untilDay }: { readonly [of in "widthPx" | "rightPx" | "lastDay" | "untilDay"]: number },
): Span {
  const startDay = index.start[places[0] as number] as number;
  const fitted = fitLimits({ startDay, endDay: Math.min(lastDay, untilDay), leftPx: LEFT_PX, rightPx }, widthPx);
  return { startDay, endDay: Math.min(spanOf(fitted).endDay, lastDay) };
}

/** When the last of these events began at the latest. */
export const latestOf = (index: EventIndex, places: readonly number[]): number =>
  Math.max(...places.map((place) => boundsOf(index, place).startMax));
