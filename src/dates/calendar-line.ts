import { isClock } from "./bounds.ts";
import { dateText, type FormatOptions, localeOf, monthName } from "./date-formatter.ts";
import { civilOfDay, type Day } from "./day.ts";
import { formatWhen } from "./format.ts";
import { endMoment, type Moment, startMoment } from "./moment.ts";
import { clockRangeText } from "./moment-text.ts";
import { halfOf, joined, marked } from "./phrase.ts";
import type { When } from "./when.ts";
import { shapeOf } from "./window-shape.ts";

/** The Gregorian year in which a calendar's count has begun; before it, Intl would print years below one. */
const FIRST_YEARS: Readonly<Record<string, number>> = { persian: 623, islamic: 623, roc: 1912 };

type Finest = "year" | "month" | "day";

/** What a moment can be said in on another calendar. Only days convert exactly; decades and more not at all. */
function finestOf({ min, max, precision }: Moment): Finest | undefined {
  const shape = shapeOf(min, max, precision);
  if (isClock(precision) || shape === "day") return "day";
  if (shape === "month" || precision === "quarter" || precision === "season") return "month";
  return shape === "year" ? "year" : undefined;
}

/** False for calendars that this platform's Intl does not know. */
function isKnown(calendar: string, locale: string): boolean {
  try {
    const { calendar: used } = new Intl.DateTimeFormat([locale, "en-GB"], { calendar }).resolvedOptions();
    return used.split("-")[0] === calendar.split("-")[0];
  } catch {
    return false;
  }
}

/** A month with its year. Intl writes the year first in Persian, which nobody does. */
function monthText(at: Day, options: FormatOptions): string {
  if (!localeOf(options).startsWith("fa") || options.words.own) return dateText(at, "month", options);
  return `${monthName(at, options)} ${dateText(at, "year", options)}`;
}

function text(at: Day, finest: Finest, options: FormatOptions): string {
  return finest === "month" ? monthText(at, options) : dateText(at, finest, options);
}

/** From the first day of one window to the last of another, as exactly as each is known. */
function spanText(from: Moment, to: Moment, options: FormatOptions): string | undefined {
  const first = finestOf(from);
  const last = finestOf(to);
  if (!first || !last) return undefined;
  const texts = [text(from.min, first, options), text(to.max - 1, last, options)] as const;
  const [, number = "", era = ""] = /^(\p{N}+)(.*)$/u.exec(texts[0]) ?? [];
  // What both ends share is said once: "1228–1229 AP", "Saratan – Asad 1399".
  if (first === "year" && texts[0] !== texts[1] && texts[1].endsWith(era)) return `${number}–${texts[1]}`;
  const sameYear = dateText(from.min, "year", options) === dateText(to.max - 1, "year", options);
  const short = first === "month" && last === "month" && sameYear && texts[0] !== texts[1];
  return joined(short ? monthName(from.min, options) : texts[0], texts[1]);
}

/**
 * A date in another calendar of Intl ("persian", "islamic-umalqura", "hebrew", …), as exactly as it converts: a day
 * is a day, a month is parts of two months, a year parts of two years. Undefined where nothing honest can be said:
 * decades and coarser, sets, dates before the calendar's own era, calendars that Intl does not know.
 */
export function calendarLine(when: When, calendar: string, options: FormatOptions): string | undefined {
  const start = startMoment(when);
  const end = endMoment(when);
  const known = start ?? end;
  const firstYear = FIRST_YEARS[calendar.split("-")[0] ?? ""] ?? 1;
  if (calendar === "gregory" || when.precision === "set" || !known || !isKnown(calendar, localeOf(options)))
    return undefined;
  const { year } = civilOfDay(known.min);
  if (year < firstYear || year > 9999) return undefined;
  const other: FormatOptions = { ...options, calendar };
  if (when.precision === "interval") {
    const span = spanText(known, end ?? known, other);
    if (span === undefined) return undefined;
    return marked(when, start && end ? span : halfOf(when, span, options.words, options.style), options.words);
  }
  const line = isClock(when.precision) ? clockRangeText(known, known, other) : spanText(known, known, other);
  return line && marked(when, line, options.words);
}

/** A date in another calendar where it converts, and in the Gregorian one where it does not. */
export function formatInCalendar(when: When, calendar: string, options: FormatOptions): string {
  return calendarLine(when, calendar, options) ?? formatWhen(when, options);
}
