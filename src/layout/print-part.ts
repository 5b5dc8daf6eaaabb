import { boundsOf, type EventIndex } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { figureScene } from "./figure-scene.ts";
import type { FigureCut, FigureSubject } from "./figure-subject.ts";
import { PrintPlacer } from "./print-placer.ts";
import type { Scene } from "./scene.ts";
import { fitLimits, type Span, spanOf, viewportOf } from "./viewport.ts";

/** A margin before the first event, and beyond the end for half of a mark that stands there; after the last, as little as its words need. */
const LEFT_PX = 16;
const EDGE_PX = 10;
const RIGHT_PX = [24, 88, 160, 250, 400];
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

/** Of the rooms after the last event the least in which all have their words, or the largest. */
export function partIn(whole: FigureSubject, places: readonly number[], { page, lastDay, heightPx }: Asked): Part {
  const tried = (rightPx: number): Part => {
    const span = spanFor(whole.index, places, { widthPx: page.widthPx, rightPx, lastDay });
    return partOver(whole, places, { page, heightPx, span });
  };
  let part = tried(RIGHT_PX[0] as number);
  for (const rightPx of RIGHT_PX.slice(1)) {
    if (isWhole(part)) break;
    part = tried(rightPx);
  }
  return part;
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
  const subject: FigureSubject = { ...whole, range: new RangeIndex(index, mask), placerOf };
  return { places, subject, span, cut, scene: figureScene(subject, cut, { numbered: true }) };
}

/** From the first beginning to the last, as exactly as that is known, with room for its words, but not into the time of the next. */
function spanFor(
  index: EventIndex,
  places: readonly number[],
  { widthPx, rightPx, lastDay }: { readonly widthPx: number; readonly rightPx: number; readonly lastDay: number },
): Span {
  const startDay = index.start[places[0] as number] as number;
  const latest = latestOf(index, places);
  const fitted = fitLimits({ startDay, endDay: Math.min(lastDay, latest), leftPx: LEFT_PX, rightPx }, widthPx);
  return { startDay, endDay: Math.min(spanOf(fitted).endDay, lastDay) };
}

/** When the last of these events began at the latest. */
export const latestOf = (index: EventIndex, places: readonly number[]): number =>
  Math.max(...places.map((place) => boundsOf(index, place).startMax));
