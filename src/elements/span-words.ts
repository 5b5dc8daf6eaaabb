import type { Day } from "../dates/day.ts";
import { civilOfDay } from "../dates/day.ts";
import { formatWhen } from "../dates/format.ts";
import type { Precision, When } from "../dates/when.ts";
import type { Speech } from "./speech.ts";

/** Spans longer than this are said in years: days would only pretend to be read off. */
const YEARS_FROM_DAYS = 3653;
/** Spans shorter than this are said with clock times. */
const MINUTES_BELOW_DAYS = 3;
/** Beyond this many years from now a span is said in millions of years. */
const DEEP_FROM_YEARS = 1_000_000;

function precisionOf(startDay: Day, endDay: Day): Precision {
  const days = endDay - startDay;
  if (Math.abs(civilOfDay(startDay).year) > DEEP_FROM_YEARS) return "deep";
  if (days >= YEARS_FROM_DAYS) return "year";
  return days < MINUTES_BELOW_DAYS ? "minute" : "day";
}

const unitDays = (precision: Precision): number => (precision === "minute" ? 1 / 1440 : 1);

/** One edge of the part of time on screen, as exactly as the part's length asks for. */
export function edgeWords(at: Day, span: { readonly startDay: Day; readonly endDay: Day }, speech: Speech): string {
  const precision = precisionOf(span.startDay, span.endDay);
  const unit = unitDays(precision);
  const first = Math.floor(at / unit) * unit;
  const when: When = {
    startMin: first,
    startMax: first + unit,
    precision,
    approximate: false,
    uncertain: false,
    raw: "",
  };
  return formatWhen(when, { words: speech.dateWords, lang: speech.lang, style: "short" });
}

/** The part of time on screen, in words: "1 Jan – 31 Jul 2020". */
export function spanWords(startDay: Day, endDay: Day, speech: Speech): string {
  const precision = precisionOf(startDay, endDay);
  const unit = unitDays(precision);
  const first = Math.floor(startDay / unit) * unit;
  const last = Math.max(first + unit, Math.ceil(endDay / unit) * unit);
  const when: When = {
    startMin: first,
    startMax: first + unit,
    endMin: last - unit,
    endMax: last,
    precision: "interval",
    startPrecision: precision,
    endPrecision: precision,
    approximate: false,
    uncertain: false,
    raw: "",
  };
  return formatWhen(when, { words: speech.dateWords, lang: speech.lang, style: "short" });
}
