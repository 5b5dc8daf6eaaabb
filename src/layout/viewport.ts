import type { Day } from "../dates/day.ts";

/** The span of time on screen. Immutable: every function gives a new one. */
export interface Viewport {
  /** The moment at x = 0. */
  readonly startDay: Day;
  readonly daysPerPx: number;
  readonly widthPx: number;
}
