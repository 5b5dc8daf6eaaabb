import type { EventIndex } from "../events/event-index.ts";
import type { FigureSubject } from "./figure-subject.ts";
import { latestOf, type Part } from "./print-part.ts";
import type { Scene } from "./scene.ts";
import { withThrough } from "./through-bars.ts";
import type { Span } from "./viewport.ts";

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
  /** The middle of the row of each event that began before, px. */
  readonly rows: ReadonlyMap<number, number>;
}

/** Above the highest words of a strip. */
const ABOVE_PX = 6;

export const stretchOf = ({ places, span, cut }: Part, index: EventIndex): Stretch => ({
  span,
  dated: {
    startDay: index.start[places[0] as number] as number,
    endDay: Math.min(span.endDay, latestOf(index, places)),
  },
  daysPerPx: (cut.span.endDay - cut.span.startDay) / cut.widthPx,
  numbers: [(places[0] as number) + 1, (places.at(-1) as number) + 1],
});

/** A part with what runs through it. */
export function stripOf(part: Part, subject: FigureSubject): Strip {
  const tops = part.scene.marks.map((mark) => (mark.kind === "event" ? mark.labelYPx : mark.yPx) - ABOVE_PX);
  return {
    ...stretchOf(part, subject.index),
    ...withThrough(subject, part, Math.max(0, Math.min(...tops))),
  };
}

/** How high a part is drawn, with what runs through it, px. */
export function highOf(part: Part, subject: FigureSubject): number {
  const { scene, topPx } = stripOf(part, subject);
  return scene.heightPx - topPx;
}
