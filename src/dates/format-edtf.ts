import { sameDate } from "./bounds.ts";
import { civilOfDay } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { edtfYear, isoClock, isoDay } from "./iso.ts";
import { endMoment, type Moment, startMoment } from "./moment.ts";
import { FIRST_QUARTER, FIRST_SEASON } from "./season.ts";
import type { When } from "./when.ts";

/** What might be the EDTF of a moment, from its first day, its zone and how exactly it is known. */
function candidate({ min, precision, zone }: Moment): string | undefined {
  const { year, month } = civilOfDay(min);
  const day = isoDay(min);
  const masked = (digits: number): string => day.slice(0, day.indexOf("-", 1) - digits) + "X".repeat(digits);
  switch (precision) {
    case "second":
      return isoClock(min, zone);
    case "day":
      return day;
    case "month":
      return day.slice(0, -3);
    case "quarter":
      return `${edtfYear(year)}-${FIRST_QUARTER + (month - 1) / 3}`;
    case "season":
      return `${edtfYear(year)}-${FIRST_SEASON + month / 3 - 1}`;
    case "year":
      return edtfYear(year);
    case "decade":
      return masked(1);
    case "century":
      return masked(2);
    case "millennium":
      return masked(3);
    case "minute":
    case "hour":
    case "deep":
    case "set":
    case "interval":
      return undefined;
    default:
      return precision satisfies never;
  }
}

/**
 * A date in canonical EDTF: the expression it was read from, else one made from its bounds. Undefined for dates that
 * EDTF cannot say without changing them: a clock time without seconds, "66 million years ago", a century that begins
 * in its year 1.
 */
export function formatEdtf(when: When): string | undefined {
  if (when.edtf !== undefined) return when.edtf;
  const mark = when.approximate ? (when.uncertain ? "%" : "~") : when.uncertain ? "?" : "";
  const end = (moment: Moment | undefined, bound: number | null | undefined): string | undefined => {
    if (!moment) return bound === null ? "" : "..";
    const text = candidate(moment);
    return text && text + mark;
  };
  const ends = [end(startMoment(when), when.startMin)];
  if (when.precision === "interval") ends.push(end(endMoment(when), when.endMax));
  if (ends.includes(undefined)) return undefined;
  const text = ends.join("/");
  const reading = parseEdtf(text);
  // A candidate that reads back as another date was no EDTF of this one.
  return reading.ok && sameDate(reading.when, when) ? text : undefined;
}
