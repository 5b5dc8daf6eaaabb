import type { OrdinalPhrases } from "../words/date-words.ts";
import { isClock } from "./bounds.ts";
import {
  clockText,
  dateText,
  type Finest,
  type FormatOptions,
  localeOf,
  numberText,
  rangeText,
  zoneName,
} from "./date-formatter.ts";
import { civilOfDay, type Day } from "./day.ts";
import type { Moment } from "./moment.ts";
import { fill, joined, merged } from "./phrase.ts";
import { roman } from "./roman.ts";
import { FIRST_QUARTER } from "./season.ts";
import { shapeOf } from "./window-shape.ts";
import { fixedOffset, offsetAt } from "./zones.ts";

const DAY_SECONDS = 86_400;
/** Earlier years are said as "years ago": nobody counts them from Christ. */
const DEEP_YEAR = -100_000;
/** From here on years are said in millions, behind and ahead. */
const FAR_YEAR = 1e6;

/** True for years that are said as so many behind us or ahead. */
function isDeep(at: Day): boolean {
  const { year } = civilOfDay(at);
  return year < DEEP_YEAR || year >= FAR_YEAR;
}
/** The first year that began under the Gregorian calendar: before it, our weekdays are not those that people lived. */
const FIRST_WEEKDAY_YEAR = 1583;

/** "17th century", "XVIIe siècle", "4th century BC": the one that holds the middle of a window. */
function ordinalText(moment: Moment, years: 100 | 1000, options: FormatOptions): string {
  const { words } = options;
  const phrases: OrdinalPhrases = years === 100 ? words.centuries : words.millennia;
  const middle = civilOfDay((moment.min + moment.max) / 2).year;
  const count = Math.ceil((middle > 0 ? middle : 1 - middle) / years);
  const category = new Intl.PluralRules([localeOf(options), "en-GB"], { type: "ordinal" }).select(count);
  const phrase = (category in phrases ? phrases[category as keyof OrdinalPhrases] : undefined) ?? phrases.other;
  const text = fill(phrase, words.roman ? roman(count) : numberText(count, options));
  return middle > 0 ? text : fill(words.bc, text);
}

/** "1840s". Decades before our era are counted backwards: the 40s BC are 49 to 40 BC. */
function decadeText(moment: Moment, options: FormatOptions): string {
  const { year } = civilOfDay(moment.min);
  const digits = (value: number): string => numberText(value, options, { useGrouping: false });
  if (year > 0 && year % 10 === 0) return fill(options.words.decade, digits(year));
  const last = 1 - civilOfDay(moment.max - 1).year;
  if (last > 0 && last % 10 === 0) return fill(options.words.bc, fill(options.words.decade, digits(last)));
  return spanText(moment, "year", options);
}

/** "66 million years ago", "1.1 billion years from now", in as many digits as the window allows. */
function yearsAgoText(moment: Moment, options: FormatOptions): string {
  const first = civilOfDay(moment.min).year;
  const last = civilOfDay(moment.max - 1).year;
  const middle = -(first + last) / 2;
  // Below a million, "years ago" was counted from the year 2000; above, nobody sees the difference.
  const ago = Math.abs(middle) >= FAR_YEAR ? middle : middle + 2000;
  // What lies ahead is a year up to a million.
  if (ago <= 0 && ago > -FAR_YEAR) return numberText(Math.round(-middle), options, { useGrouping: false });
  const size = Math.abs(ago);
  const unit = last > first ? last - first : 1;
  // Halves go down: 3200 BP is 3250 years before 2000, and was given to the hundred.
  const value = Math.ceil(size / unit - 0.5) * unit;
  const digits = Math.max(1, Math.min(21, Math.ceil(Math.log10(value / unit) + 0.01)));
  const { yearsAgo, millionYearsAgo, millionYearsAhead } = options.words;
  if (size < FAR_YEAR) return fill(yearsAgo, numberText(value, options, { maximumSignificantDigits: digits }));
  const compact = { notation: "compact", compactDisplay: "long", maximumSignificantDigits: digits } as const;
  return fill(ago > 0 ? millionYearsAgo : millionYearsAhead, numberText(value, options, compact));
}

/** Spring 1848, Q2 1929; undefined for what has no name of its own, such as a third of a year. */
function seasonText(moment: Moment, options: FormatOptions): string | undefined {
  const { year, month } = civilOfDay(moment.min);
  const last = civilOfDay(moment.max - 1);
  const months = (last.year - year) * 12 + last.month - month + 1;
  if (months !== 3) return undefined;
  if (moment.precision === "quarter") {
    const quarter = numberText((month + 2) / 3, options);
    return fill(options.words.quarter, quarter, dateText(moment.min, "year", options));
  }
  const code = Number(/^\D*\d{4}\D*-\D?(\d\d)\D?$/.exec(moment.edtf ?? "")?.[1] ?? 21);
  const season = options.words.seasons[month / 3 - 1];
  // Southern seasons and other thirds say their months: "spring" would be taken for the northern one.
  if (!season || (code > 28 && code < FIRST_QUARTER)) return undefined;
  return fill(season, rangeText(moment.min, moment.max - 1, "year", options));
}

/** "between 1900 and 1999". */
function spanText(moment: Moment, finest: Finest, options: FormatOptions): string {
  const from = dateText(moment.min, finest, options);
  const { between, betweenDays = between } = options.words;
  return fill(finest === "day" ? betweenDays : between, from, dateText(moment.max - 1, finest, options));
}

/** "UTC", "UTC+4:30", "CEST": the zone in which a clock time is shown. */
function zoneText(zone: string, at: Day, options: FormatOptions): string {
  const offset = fixedOffset(zone);
  if (offset === undefined) return zoneName(zone, at, options) ?? zone;
  if (!offset) return "UTC";
  const minutes = Math.abs(offset / 60);
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, "0")}` : "";
  return `UTC${offset < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${rest}`;
}

/** The days and clock times as they were read off a clock in the moment's own zone. */
function wallOf(at: Day, zone: string | undefined): Day {
  return zone === undefined ? at : at + offsetAt(zone, at) / DAY_SECONDS;
}

/** A clock time, or a range of two on the same clock, with the name of its zone. */
export function clockRangeText(from: Moment, to: Moment, options: FormatOptions): string {
  const finest = from.precision === "second" || from.precision === "hour" ? from.precision : "minute";
  const start = wallOf(from.min, from.zone);
  const end = wallOf(to === from ? from.min : to.min, to.zone);
  const text = to === from ? hourText(start, finest, options) : rangeText(start, end, finest, options);
  return from.zone === undefined ? text : `${text} ${zoneText(from.zone, from.min, options)}`;
}

/** An hour without minutes is a bare number in some languages: there it is written as the hour it spans. */
function hourText(at: Day, finest: "hour" | "minute" | "second", options: FormatOptions): string {
  const unclear = finest === "hour" && !/\p{L}/u.test(clockText(at, "hour", options));
  return unclear ? rangeText(at, at + 59 / 1440, "minute", options) : dateText(at, finest, options);
}

/** A day with its weekday, where the style asks for it and the calendar of the time had it. */
function dayText({ min, plain }: Moment, options: FormatOptions): string {
  const weekday = options.style === "long" && !plain && civilOfDay(min).year >= FIRST_WEEKDAY_YEAR;
  return dateText(min, weekday ? "weekday" : "day", options);
}

function yearText(moment: Moment, options: FormatOptions): string {
  return isDeep(moment.min) ? yearsAgoText(moment, options) : dateText(moment.min, "year", options);
}

/** One moment at its true precision. */
export function momentText(moment: Moment, options: FormatOptions): string {
  const { min, max, precision } = moment;
  if (isClock(precision)) return clockRangeText(moment, moment, options);
  if (precision === "deep") return yearsAgoText(moment, options);
  const named = precision === "season" || precision === "quarter" ? seasonText(moment, options) : undefined;
  if (named) return named;
  const shape = shapeOf(min, max, precision);
  switch (shape) {
    case "day":
      return dayText(moment, options);
    case "month":
      return dateText(min, "month", options);
    case "year":
      return yearText(moment, options);
    case "decade":
      return decadeText(moment, options);
    case "century":
      return ordinalText(moment, 100, options);
    case "millennium":
      return ordinalText(moment, 1000, options);
    case "days":
      return spanText(moment, "day", options);
    case "months":
      return precision === "season" ? rangeText(min, max - 1, "month", options) : spanText(moment, "month", options);
    case "years":
      return isDeep(min)
        ? fill(options.words.between, endText(min, options), endText(max - 1, options))
        : spanText(moment, "year", options);
    default:
      return shape satisfies never;
  }
}

function endText(at: Day, options: FormatOptions): string {
  return yearsAgoText({ min: at, max: at + 1, precision: "year" }, options);
}

/** Two moments as one text: what they share is said once where both are written alike. */
export function spanOfMoments(from: Moment, to: Moment, options: FormatOptions): string {
  const finest = finestOf(from);
  if (isClock(from.precision) && isClock(to.precision) && from.zone === to.zone)
    return clockRangeText(from, to, options);
  if (finest && finest === finestOf(to)) return rangeText(from.min, to.max - 1, finest, options);
  const texts = [momentText(from, options), momentText(to, options)] as const;
  return from.precision === "deep" || isDeep(from.min) ? merged(...texts) : joined(...texts);
}

/** Day, month or year, where a moment is exactly one of them. */
function finestOf({ min, max, precision }: Moment): "day" | "month" | "year" | undefined {
  const shape = isClock(precision) || precision === "deep" ? undefined : shapeOf(min, max, precision);
  if (shape === "year" && isDeep(min)) return undefined;
  return shape === "day" || shape === "month" || shape === "year" ? shape : undefined;
}
