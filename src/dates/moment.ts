import type { Day } from "./day.ts";
import type { Precision, When } from "./when.ts";

/** A window of time that holds one moment: a plain date, or one end of an interval. Its bounds are finite. */
export interface Moment {
  readonly min: Day;
  /** Exclusive. */
  readonly max: Day;
  readonly precision: Precision;
  readonly zone?: string;
  /** The EDTF expression, from which the codes of seasons are read. */
  readonly edtf?: string;
  /** One of two in a text, or only approximate: its weekday would be noise. */
  readonly plain?: true;
}

type Bound = Day | null | undefined;

function momentOf(when: When, min: Bound, max: Bound, precision: Precision): Moment | undefined {
  if (typeof min !== "number" || typeof max !== "number" || !Number.isFinite(max - min)) return undefined;
  const { zone, edtf } = when;
  const plain = when.approximate || when.precision === "interval";
  return {
    min,
    max,
    precision,
    ...(zone !== undefined && { zone }),
    ...(edtf !== undefined && { edtf }),
    ...(plain && { plain }),
  };
}

/** The window in which a date lies or begins; undefined when it has no beginning, or one that is not known. */
export function startMoment(when: When): Moment | undefined {
  const precision = when.precision === "interval" ? (when.startPrecision ?? "day") : when.precision;
  return momentOf(when, when.startMin, when.startMax, precision);
}

/** The window in which an interval ends; undefined for plain dates, open ends and ends that are not known. */
export function endMoment(when: When): Moment | undefined {
  return momentOf(when, when.endMin, when.endMax, when.endPrecision ?? "day");
}
