import type { When } from "../dates/when.ts";
import type { EventIndex } from "../events/event-index.ts";
import type { RangeIndex } from "../events/range-index.ts";
import type { DateWords } from "../words/date-words.ts";
import type { Words } from "../words/words.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { FigureMeasure } from "./figure-head.ts";
import type { Break, Fold } from "./fold.ts";
import type { AddGhosts } from "./ghosts.ts";
import type { PlanInput } from "./plan.ts";
import type { ticksOf } from "./ticks.ts";
import type { Span } from "./viewport.ts";

/** The events that a figure shows, and what it says them with. */
export interface FigureSubject {
  readonly index: EventIndex;
  /** Which events are wanted; all where it is absent. */
  readonly range?: RangeIndex | undefined;
  readonly glanceAt: (place: number) => {
    readonly when: When;
    readonly title: string;
    readonly displayDate?: string | undefined;
  };
  readonly addGhosts?: AddGhosts | undefined;
  readonly elsewhere?: Elsewhere | undefined;
  /** What groups are called, by their ids; others begin with a capital. */
  readonly labels?: ReadonlyMap<string, string> | undefined;
  /** Present where the index is on a folded axis. */
  readonly fold?: FigureFold | undefined;
  /** Makes the placer of labels where they stand in bands. */
  readonly placerOf?: PlanInput["placerOf"];
  readonly dateWords: DateWords;
  readonly signWords: Words["signs"];
  readonly lang: string;
  readonly measure: FigureMeasure;
}

/** What is folded, its ticks, and how long it is in words. */
export interface FigureFold extends Pick<Fold, "breaks"> {
  readonly ticksOf: typeof ticksOf;
  readonly say: (gap: Break) => string;
}

/** How a figure is cut. */
export interface FigureCut {
  readonly widthPx: number;
  /** With the heading and the legend; taller only where not even one lane would be left. */
  readonly heightPx: number;
  /** What part of the axis is shown; an end that is not given is that of the data. */
  readonly span: Partial<Span>;
  /** Time runs down. */
  readonly isUpright?: boolean;
  /** What begins at the left elsewhere begins at the right. */
  readonly isMirrored?: boolean;
  /** What is written above it. */
  readonly heading?: string | undefined;
}

/** Height of the count of a cluster. */
export const PILL_PX = 24;
/** Width of a figure in it. */
const DIGIT_PX = 7;

/** Width of the count of a cluster, px. It begins half its height before the mark's place. */
export const pillWidth = (text: string): number => Math.max(PILL_PX, (text.length + 1.5) * DIGIT_PX);
