import type { Day } from "../dates/day.ts";
import { civilOfDay, dayOfCivil } from "../dates/day.ts";
import type { Precision, When } from "../dates/when.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";

/** Spans longer than this are said in years: days would only pretend to be read off. */
const YEARS_FROM_DAYS = 3653;
/** Spans shorter than this are said with clock times. */
const MINUTES_BELOW_DAYS = 3;
const HALF_MINUTE = 1 / 2880;
/** Beyond this many years from now a span is said in millions of years. */
const DEEP_FROM_YEARS = 1_000_000;
/** An edge of a deep span that is nearer than this is said as a year. */
const NEAR_YEARS = 10_000;

function precisionOf(startDay: Day, endDay: Day): Precision {
  const days = endDay - startDay;
  if (Math.max(-civilOfDay(startDay).year, civilOfDay(endDay).year) > DEEP_FROM_YEARS) return "deep";
  if (days >= YEARS_FROM_DAYS) return "year";
  return days < MINUTES_BELOW_DAYS ? "minute" : "day";
}

/** Deep edges are said to about a hundredth of what is on screen: more digits would only pretend. */
const deepYears = (days: number): number => 10 ** Math.max(0, Math.floor(Math.log10(days / 365.25 / 20)));

/** The unit of a precision that holds a moment: from its first moment to that of the next, and as what it is said. */
function unitAt(at: Day, precision: Precision, days: number): readonly [Day, Day, Precision] {
  if (precision === "minute" || precision === "day") {
    const unit = precision === "day" ? 1 : 1 / 1440;
    const first = Math.floor(at / unit) * unit;
    return [first, first + unit, precision];
  }
  const { year } = civilOfDay(at);
  const size = Math.abs(year);
  if (precision === "year" || size < NEAR_YEARS) return [dayOfCivil(year, 1, 1), dayOfCivil(year + 1, 1, 1), "year"];
  const unit = Math.min(deepYears(days), 10 ** Math.floor(Math.log10(size)));
  const first = Math.round(year / unit) * unit - Math.floor(unit / 2);
  return [dayOfCivil(first, 1, 1), dayOfCivil(first + unit, 1, 1), precision];
}

const UNMARKED = { approximate: false, uncertain: false, raw: "" } as const;

/** One edge of the part of time on screen, as exactly as the part's length asks for. */
export function edgeWords(at: Day, span: { readonly startDay: Day; readonly endDay: Day }, speech: Speech): string {
  const asked = precisionOf(span.startDay, span.endDay);
  const [startMin, startMax, precision] = unitAt(at, asked, span.endDay - span.startDay);
  return brief({ startMin, startMax, precision, ...UNMARKED }, speech);
}

/** The part of time on screen, in words: "1 Jan – 31 Jul 2020". The unit that begins just where it ends is not in it. */
export function spanWords(startDay: Day, endDay: Day, speech: Speech): string {
  const asked = precisionOf(startDay, endDay);
  const days = endDay - startDay;
  const [startMin, startMax, startPrecision] = unitAt(startDay, asked, days);
  const [lastMin] = unitAt(endDay, asked, days);
  // Half a minute would be lost in the numbers of deep time.
  const endAt = lastMin < endDay ? endDay : lastMin - (asked === "minute" ? HALF_MINUTE : 1 / 2);
  const [endMin, endMax, endPrecision] = unitAt(endAt, asked, days);
  const isOne = endMin <= startMin;
  const when: When = isOne
    ? { startMin, startMax, precision: startPrecision, ...UNMARKED }
    : {
        startMin,
        startMax,
        endMin,
        endMax,
        precision: "interval",
        startPrecision,
        endPrecision,
        ...UNMARKED,
      };
  return brief(when, speech);
}
