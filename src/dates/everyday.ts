import { calendarNames } from "./calendar-names.ts";
import { cleanCell, folded, LONGEST_DATE } from "./cell.ts";
import type { DateOptions, DateReading } from "./date-reading.ts";
import { civilOfDay } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { clockOn, splitClock } from "./everyday-clock.ts";
import { type Read, readDashRange, readRange } from "./everyday-range.ts";
import { readSingle } from "./everyday-single.ts";
import { AD, AFTER, BC, BEFORE, BETWEEN, CIRCA, PART, PERHAPS, SINCE, UNTIL } from "./lexicon.ts";
import { isReadable } from "./other-calendar.ts";
import { refuseCell, refuseRest } from "./refusal.ts";
import { readTolerated } from "./tolerated.ts";
import { type End, fault, intervalOf, marked, warned } from "./window.ts";
import { readYearsAgo } from "./years-ago.ts";

/** Words before and after a date that make it approximate or uncertain, but not another date. */
const MARKS: readonly (readonly [words: RegExp, mark: "~" | "?"])[] = [
  [new RegExp(`^(?:${CIRCA}(?!\\p{L})|~)\\.? ?(.+)$`, "u"), "~"],
  [new RegExp(`^${PART}(?: |-)(.+)$`, "u"), "~"],
  [new RegExp(`^${PERHAPS}\\.? (.+)$`, "u"), "?"],
  [new RegExp(`^(.+?),? ?(?:~|[([]${CIRCA}\\.?[)\\]])$`, "u"), "~"],
  [/^(.+?) ?(?:\?|[([](?:\?|uncertain|incertain|unsicher|incierto)[)\]])$/u, "?"],
];

/** Words that make an interval of the date after them. */
const OPENINGS: readonly (readonly [words: RegExp, interval: (date: End) => DateReading | undefined])[] = [
  [new RegExp(`^${SINCE} (.+)$`, "u"), (date) => intervalOf(date, "..")],
  [new RegExp(`^${UNTIL} (.+)$`, "u"), (date) => intervalOf("..", date)],
  [new RegExp(`^${AFTER} (.+)$`, "u"), (date) => intervalOf(date, "")],
  [new RegExp(`^${BEFORE} (.+)$`, "u"), (date) => intervalOf("", date)],
];
const FROM = new RegExp(`^(?:${SINCE}|de|du) (.+)$`, "u");
const BETWEENS = BETWEEN.map(([start, and]) => new RegExp(`^${start} (.+?) ${and} ?(.+)$`, "u"));
const BC_WORDS = new RegExp(BC, "gu");
const AD_WORDS = new RegExp(AD, "gu");

/** Folded text in which `#7` is July, `<` before Christ and `>` anno Domini. Preparing it again changes nothing. */
function prepared(text: string, { lang = "en", calendar = "gregory" }: DateOptions): string {
  const { months, monthPattern } = calendarNames(lang, calendar);
  return folded(text)
    .replace(/(\d)年(?=\d)|(\d)月(?=\d)/g, "$1$2-")
    .replace(/[年月日]$/, "")
    .replace(BC_WORDS, "<")
    .replace(AD_WORDS, ">")
    .replace(monthPattern, (whole, name: string) => (months.has(name) ? `#${months.get(name)}` : whole))
    .replace(/^\((.*)\)$/, "$1")
    .replace(/ +/g, " ")
    .trim();
}

/** The same, for the reader that is given, when the text carries a mark. */
function readMarked(text: string, read: Read): DateReading | undefined {
  for (const [words, mark] of MARKS) {
    const rest = words.exec(text)?.[1];
    const reading = rest === undefined ? undefined : read(rest);
    if (reading) return marked(reading, mark);
  }
  return undefined;
}

/** A day with a clock time. */
function readClock(text: string, options: DateOptions, read: Read): DateReading | undefined {
  const split = splitClock(text);
  const day = split && read(split.date);
  if (!split || !day?.ok) return day;
  if (day.when.precision !== "day") return undefined;
  return warned(clockOn(day.when, split.clock, options.zone), ...day.warnings);
}

/** One date, which may be one half of a range. */
function readOne(text: string, options: DateOptions): DateReading | undefined {
  const again: Read = (rest) => readOne(rest, options);
  const strict = readTolerated(text.replaceAll("–", "-"), options);
  if (strict?.ok) return strict;
  const words = prepared(text, options);
  return (
    readClock(text, options, again) ??
    readYearsAgo(words) ??
    readSingle(words, options) ??
    readMarked(words, again) ??
    strict
  );
}

/** Since, until, before, after, between; from … to …. */
function readOpening(words: string, read: Read): DateReading | undefined {
  for (const form of BETWEENS) {
    const [, from, to] = form.exec(words) ?? [];
    const range = from && to ? readRange(`${from} - ${to}`, read) : undefined;
    if (range) return marked(range, "?");
  }
  const rest = FROM.exec(words)?.[1];
  const range = rest === undefined ? undefined : (readDashRange(rest, read) ?? readRange(rest, read));
  if (range?.ok) return range;
  for (const [form, interval] of OPENINGS) {
    const date = form.exec(words)?.[1];
    const reading = date === undefined ? undefined : read(date);
    if (reading) return reading.ok ? warnedLike(interval(reading.when), reading) : reading;
  }
  return undefined;
}

function warnedLike(interval: DateReading | undefined, reading: DateReading): DateReading | undefined {
  return interval && reading.ok ? warned(interval, ...reading.warnings) : interval;
}

/** Any date or range. */
function readAny(text: string, options: DateOptions): DateReading | undefined {
  const one: Read = (part) => readOne(part, options);
  const words = prepared(text, options);
  const dashed = text.includes("–") ? readDashRange(words, one) : undefined;
  const single = readOne(text, options);
  // Only "winter 1847–48" is one date in spite of its dash.
  if (dashed?.ok && !(single?.ok && single.when.precision === "season" && /\p{L}/u.test(words))) return dashed;
  // A day that cannot be is not saved by its hyphens, but `1973-74` is no month 74.
  if (single && (single.ok || !/(?<![\d-])\d{4}-\d\d$/.test(words))) return single;
  const wide: Read = (rest) => readAny(rest, options);
  return readOpening(words, one) ?? pick(readRange(words, one), readMarked(words, wide)) ?? single ?? dashed;
}

/** What was read, before what failed for a reason. */
function pick(...readings: readonly (DateReading | undefined)[]): DateReading | undefined {
  return readings.find((reading) => reading?.ok) ?? readings.find(Boolean);
}

/** Years from 1200 to 1500 in a text in Dari, Persian or Pashto are often of the Solar Hijri calendar. */
function isSuspect(reading: DateReading, { lang = "", calendar }: DateOptions): boolean {
  if (!reading.ok || calendar !== undefined || !/^(fa|prs|ps)\b/i.test(lang)) return false;
  const { year } = civilOfDay(reading.when.startMin ?? reading.when.endMin ?? 0);
  return year >= 1200 && year <= 1500;
}

/**
 * Reads a date as people write it, in the language given and in English: strict EDTF, then EDTF as it is often
 * mistyped, then everyday forms. Nothing is guessed in silence: what could be read in two ways carries a warning, and
 * what cannot be read comes back with the reason. Never throws, whatever the text.
 */
export function parseEveryday(text: string, options: DateOptions = {}): DateReading {
  if (text.length > 10 * LONGEST_DATE) return fault("bad-date");
  const cell = cleanCell(text);
  const refused = refuseCell(cell);
  if (refused) return refused;
  if (cell.length > LONGEST_DATE || /[#<>]/.test(cell)) return fault("bad-date");
  const { calendar = "gregory" } = options;
  if (calendar !== "gregory" && !isReadable(calendar))
    return fault("bad-date", `dates in the calendar ${calendar} are not read`);
  const strict = parseEdtf(cell);
  const reading = readAny(cell, options) ?? (strict.ok ? strict : refuseRest(cell));
  if (!reading.ok) return reading;
  const checked = isSuspect(reading, options) ? warned(reading, "calendar-suspect") : reading;
  return checked.ok ? { ...checked, when: { ...checked.when, raw: text } } : checked;
}
