import type { Day } from "./day.ts";

/** How exactly a date is known. `set` is "one of" or "all of" several dates, `interval` runs from one date to another. */
export type Precision =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "deep"
  | "set"
  | "interval";

/**
 * What is known of a date: four bounds. A plain date is *one moment somewhere in a window*, [startMin, startMax);
 * an interval is *a duration between two windows*, which begins in [startMin, startMax) and ends in [endMin, endMax).
 * Maxima are exclusive. `null` is unknown ("end not known"), ±Infinity is open ("still going on").
 */
export interface When {
  readonly startMin: Day | null;
  readonly startMax: Day | null;
  /** Present exactly when `precision` is "interval". */
  readonly endMin?: Day | null;
  readonly endMax?: Day | null;
  readonly precision: Precision;
  /** The precision of an interval's two ends, where there is one. */
  readonly startPrecision?: Precision;
  readonly endPrecision?: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** "Z", "+04:30", "Asia/Kabul"; absent for a date or a local clock time. */
  readonly zone?: string;
  /** Canonical EDTF, where the date can be written in it. */
  readonly edtf?: string;
  /** As the author typed it. */
  readonly raw: string;
}
