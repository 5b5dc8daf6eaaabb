import { earliest, latest } from "../dates/bounds.ts";
import type { Day } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";

/** The first moment that an EDTF text allows; undefined where it is none. */
export function fromDay(text: string): Day | undefined {
  const reading = parseEdtf(text);
  return reading.ok ? earliest(reading.when) : undefined;
}

/** The moment after the last that an EDTF text allows; undefined where it is none. */
export function toDay(text: string): Day | undefined {
  const reading = parseEdtf(text);
  return reading.ok ? latest(reading.when) : undefined;
}

/** The span from one EDTF text to another; undefined where one is missing or no date, or where they do not run forward. */
export function spanBetween(
  from: string | undefined,
  to: string | undefined,
): { startDay: Day; endDay: Day } | undefined {
  const startDay = from === undefined ? undefined : fromDay(from);
  const endDay = to === undefined ? undefined : toDay(to);
  return startDay !== undefined && endDay !== undefined && endDay > startDay ? { startDay, endDay } : undefined;
}
