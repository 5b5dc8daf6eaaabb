import type { DateWords } from "../words/date-words.ts";
import { calendarParts } from "./calendar-parts.ts";
import { civilOfDay, type Day, dayOfCivil, weekdayOf } from "./day.ts";
import { fill, joined } from "./phrase.ts";

/** How a date is to be written. */
export interface FormatOptions {
  /** The phrases of the reader's language (words/date-words-for.ts). */
  readonly words: DateWords;
  /** BCP 47: the reader's language, for Intl. */
  readonly lang: string;
  /** A calendar of Intl such as "persian"; absent: Gregorian. */
  readonly calendar?: string;
  /** `short` for labels ("29 Feb 2020"), `long` for cards ("Saturday 29 February 2020"); absent: short. */
  readonly style?: "short" | "long";
}

/** The finest part of a date that is written. */
export type Finest = "year" | "month" | "weekday" | "day" | "hour" | "minute" | "second";

/** Intl takes ±8.64e15 ms: days from about 271,821 BC to AD 275,760. */
const INTL_DAYS = 1e8;
const DAY_MS = 86_400_000;

/** Formatters cost a hundred times more to make than to use; a key holds everything that they depend on. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const numberFormatters = new Map<string, Intl.NumberFormat>();

/** Intl's language for ours: "en" alone means day-month-year, "prs" is known to Intl as fa-AF. */
export function localeOf({ lang, words }: Pick<FormatOptions, "lang" | "words">): string {
  if (words.own) return words.own.digits;
  return lang === "en" ? "en-GB" : lang.replace(/^prs\b.*/, "fa-AF");
}

function formatterOf(locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(fields)}`;
  const known = formatters.get(key);
  if (known) return known;
  // The second language keeps the visitor's own out where the first is not known. UTC keeps the visitor's zone out.
  const made = new Intl.DateTimeFormat([locale, "en-GB"], { timeZone: "UTC", ...fields });
  formatters.set(key, made);
  return made;
}

/** A number in the reader's digits. */
export function numberText(value: number, options: FormatOptions, more: Intl.NumberFormatOptions = {}): string {
  const locale = localeOf(options);
  const key = `${locale} ${JSON.stringify(more)}`;
  const formatter = numberFormatters.get(key) ?? new Intl.NumberFormat([locale, "en-GB"], more);
  numberFormatters.set(key, formatter);
  return formatter.format(value);
}

/** A year needs its era where it could be taken for another: before AD 1, and with fewer than four digits. */
const needsEra = (year: number): boolean => year < 1000;

function fieldsOf(finest: Finest, options: FormatOptions, era: boolean): Intl.DateTimeFormatOptions {
  const { calendar = "gregory" } = options;
  // Months of other calendars have no abbreviations that a reader would know.
  const long = options.style === "long" || options.words.longMonths || calendar !== "gregory";
  const day = finest !== "year" && finest !== "month";
  const clock = finest === "hour" || finest === "minute" || finest === "second";
  return {
    calendar,
    ...(era && { era: "short" }),
    year: "numeric",
    ...(finest !== "year" && { month: long ? "long" : "short" }),
    ...(day && { day: "numeric" }),
    ...(finest === "weekday" && { weekday: "long" }),
    ...(clock && { hour: is24Hours(localeOf(options)) ? "2-digit" : "numeric" }),
    ...(clock && finest !== "hour" && { minute: "2-digit" }),
    ...(finest === "second" && { second: "2-digit" }),
  };
}

/** "09:30", but "9:30 AM". */
function is24Hours(locale: string): boolean {
  return formatterOf(locale, { hour: "numeric" }).resolvedOptions().hourCycle?.startsWith("h2") ?? true;
}

const msOf = (at: Day): number => Math.round(at * DAY_MS);

/** ICU sets thin spaces around a range's dash, and a comma after an English weekday, in some versions only; and never a French first. */
function settled(text: string, locale: string): string {
  const spaced = text.replaceAll("\u2009", " ");
  if (/^fr/.test(locale)) return spaced.replace(/(?<!\p{N})1 (?=\p{L}{3})/gu, "1er ");
  return locale === "en-GB" ? spaced.replace(/^(\p{L}+), (?=\d)/u, "$1 ") : spaced;
}

/** The name of the month that holds a day. */
export function monthName(at: Day, options: FormatOptions): string {
  const { calendar = "gregory", words } = options;
  if (words.own && calendar === "persian") return words.own.solarMonths[calendarParts(at, calendar)[1] - 1] ?? "";
  return formatterOf(localeOf(options), { calendar, month: "long" }).format(msOf(at));
}

/** The same as labels have it, in the Gregorian year: 1 is January. */
export function shortMonth(month: number, options: FormatOptions): string {
  const { own, longMonths } = options.words;
  const fields = { calendar: "gregory", month: longMonths ? "long" : "short" } as const;
  return own?.months[month - 1] ?? formatterOf(localeOf(options), fields).format(msOf(dayOfCivil(2000, month, 1)));
}

/** A date in a language without Intl data: our names around the digits of a neighbour. */
function ownText(at: Day, finest: Finest, options: FormatOptions): string {
  const { own } = options.words;
  const calendar = options.calendar ?? "gregory";
  const [year, month, day] = calendarParts(at, calendar);
  const months = calendar === "gregory" ? own?.months : own?.solarMonths;
  const name = months ? months[month - 1] : monthName(at, options);
  const clock = finest === "hour" || finest === "minute" || finest === "second";
  return [
    finest === "weekday" ? own?.weekdays[weekdayOf(at)] : "",
    finest === "year" || finest === "month" ? "" : numberText(day, options),
    finest === "year" ? "" : name,
    yearNumber(year, options),
    clock ? clockText(at, finest, options) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** A year as a number, with its era where that is not plain, for years that Intl's dates do not reach and for our own languages. */
export function yearNumber(year: number, options: FormatOptions, hasEra = needsEra(year)): string {
  const number = numberText(year > 0 ? year : 1 - year, options, { useGrouping: Math.abs(year) > 9999 });
  return year <= 0 ? fill(options.words.bc, number) : hasEra ? fill(options.words.ad, number) : number;
}

/** The time of day alone. */
export function clockText(at: Day, finest: "hour" | "minute" | "second", options: FormatOptions): string {
  const { year: _, month: __, day: ___, ...clock } = fieldsOf(finest, options, false);
  return formatterOf(localeOf(options), clock).format(msOf(at));
}

/** True for years that Intl's dates write well: four digits at most. */
const inIntl = (at: Day): boolean => Math.abs(at) < INTL_DAYS && Math.abs(civilOfDay(at).year) < 10_000;

/** True where we put a date together ourselves: names that Intl lacks, and Dari dates with an era, which it garbles. */
function isOwn({ words, calendar = "gregory" }: FormatOptions, era: boolean): boolean {
  if (!words.own) return words.longMonths === true && era && calendar === "gregory";
  return calendar === "gregory" || calendar === "persian";
}

/** One date, down to the part named. Its clock is read as it stands: shift an instant into its zone before. */
export function dateText(at: Day, finest: Finest, options: FormatOptions): string {
  const { year } = civilOfDay(at);
  if (!inIntl(at)) return yearNumber(year, options);
  if (isOwn(options, needsEra(year))) return ownText(at, finest, options);
  const locale = localeOf(options);
  return settled(formatterOf(locale, fieldsOf(finest, options, needsEra(year))).format(msOf(at)), locale);
}

/** A date from its beginning to before its year, where that comes last. */
const BEFORE_YEAR = /^(\P{N}*\p{N}{1,2}(?!\p{N})\P{N}*?)(?: de|,)?\s+\p{N}/u;

/**
 * A day without its year, or without its month too, for the first of two dates that share them: the beginning of the whole date, so that
 * it is written as the second is. With its month where that comes first. Undefined where the year comes first.
 */
export function dayWithin(at: Day, unit: "month" | "year", options: FormatOptions): string | undefined {
  const day = BEFORE_YEAR.exec(dateText(at, "day", options))?.[1];
  return unit === "month" ? day?.replace(/^(\p{N}\S*).*/u, "$1") : day;
}

/** Two dates that are written alike, with what they share said once: "17–18 Feb 2021". */
export function rangeText(from: Day, to: Day, finest: Finest, options: FormatOptions): string {
  const era = needsEra(civilOfDay(from).year);
  // "1984–90 BC" would be six years of one century.
  const isApart = finest === "year" ? civilOfDay(to).year <= 0 : isOwn(options, era);
  if (isApart || !inIntl(from) || !inIntl(to) || options.words.own)
    return joined(dateText(from, finest, options), dateText(to, finest, options));
  const locale = localeOf(options);
  const formatter = formatterOf(locale, fieldsOf(finest, options, era));
  const text = settled(formatter.formatRange(msOf(from), msOf(to)), locale);
  // Bare numbers stand closer: "1914–1918", "17–18 Feb 2021", but "28 Jul 1914 – 11 Nov 1918".
  if (finest === "year") return text.replace(/(\p{N}) – (?=\p{N})/u, "$1–");
  return text.replace(/(?<!\p{N})(\p{N}{1,2}) – (?=\p{N}{1,2}(?!\p{N}))/u, "$1–");
}

/** The name of a named zone at an instant ("CEST"); undefined where Intl does not know the zone. */
export function zoneName(zone: string, at: Day, options: FormatOptions): string | undefined {
  try {
    const name = options.style === "long" ? "long" : "short";
    const formatter = formatterOf(localeOf(options), { timeZone: zone, timeZoneName: name });
    return formatter.formatToParts(msOf(at)).find(({ type }) => type === "timeZoneName")?.value;
  } catch {
    return undefined;
  }
}
