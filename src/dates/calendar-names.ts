import { folded } from "./cell.ts";
import { dayNumbers } from "./other-calendar.ts";

const DAY_MS = 86_400_000;

/** What names a language has for months and weekdays, ready to be found in a folded text. */
export interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly monthPattern: RegExp;
  readonly weekdayPattern: RegExp;
}

/** Building names takes 70 formatters; they depend on nothing but the language and the calendar. */
const known = new Map<string, CalendarNames>();

/** Languages whose names are tried: the timeline's, its neighbours with other month names, English. */
function localesOf(lang: string): readonly string[] {
  if (/^(fa|prs|ps)\b/i.test(lang)) return ["fa-AF", "fa", "en-GB"];
  return [/^ar\b/i.test(lang) ? ["ar", "ar-LB", "ar-MA"] : lang, "en-GB", "en-US"].flat();
}

/** Long, short and genitive names: a month beside a day is inflected in many languages. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: "long" },
  { month: "short" },
  { month: "long", day: "numeric" },
  { month: "short", day: "numeric" },
];

/** The text of one part of a formatted date, without the dot of an abbreviation. */
function nameIn(formatter: Intl.DateTimeFormat, ms: number, part: "month" | "weekday"): string {
  const value = formatter.formatToParts(ms).find(({ type }) => type === part)?.value ?? "";
  return folded(value).replace(/\.$/, "");
}

/** Any of the words, the longest first, not inside another word. */
function patternOf(names: Iterable<string>, before: string, after: string): RegExp {
  const words = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`${before}(${words.join("|")})(?!\\p{L})\\.?${after}`, "gu");
}

function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat([locale, "en-GB"], { ...options, timeZone: "UTC" });
  } catch {
    // The language came from a page or a file; what is no language tag simply has no names.
    return undefined;
  }
}

function build(lang: string, calendar: string): CalendarNames {
  const months = new Map([["sept", 9]]);
  const weekdays = new Set<string>();
  for (const locale of localesOf(lang)) {
    for (const form of FORMS) {
      const formatter = formatterOf(locale, { ...form, calendar });
      // Every 25 days meets each month of a year at least once.
      for (let at = 0; formatter && at < 360; at += 25) {
        const name = nameIn(formatter, at * DAY_MS, "month");
        if (/^\p{L}{2}/u.test(name) && !months.has(name)) months.set(name, dayNumbers(at, calendar)[1]);
      }
    }
    for (const weekday of ["long", "short"] as const) {
      const formatter = formatterOf(locale, { weekday });
      for (let at = 0; formatter && at < 7; at++) weekdays.add(nameIn(formatter, at * DAY_MS, "weekday"));
    }
  }
  return {
    months,
    monthPattern: patternOf(months.keys(), "(?<!\\p{L})", ""),
    weekdayPattern: patternOf(weekdays, "^", "(?:,\\s*|\\s+)"),
  };
}

/** The names of months and weekdays in a language and in English, from Intl. */
export function calendarNames(lang: string, calendar: string): CalendarNames {
  const key = `${lang} ${calendar}`;
  const names = known.get(key) ?? build(lang, calendar);
  known.set(key, names);
  return names;
}
