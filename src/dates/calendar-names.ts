import { calendarParts } from "./calendar-parts.ts";
import { folded } from "./cell.ts";

/** The names of months and weekdays of a language and of English, ready to be found in a folded text. */
export interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly monthPattern: RegExp;
  readonly weekdays: ReadonlySet<string>;
}

/** Building names takes dozens of formatters; they depend on nothing but the language and the calendar. */
const known = new Map<string, CalendarNames>();

/** Languages whose names are tried: the timeline's, its neighbours with other month names, English. */
function localesOf(lang: string): readonly string[] {
  if (/^(fa|prs|ps)\b/i.test(lang)) return ["fa-AF", "fa", "en"];
  return /^ar\b/i.test(lang) ? ["ar", "ar-LB", "ar-MA", "en"] : [lang, "en"];
}

/** Names alone, and beside a day, where a month is inflected in many languages. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { day: "numeric" },
  { weekday: "long" },
  { weekday: "short" },
  {},
];

function build(lang: string, calendar: string): CalendarNames {
  const months = new Map([["sept", 9]]);
  const weekdays = new Set<string>();
  for (const locale of localesOf(lang))
    for (const form of FORMS)
      for (const month of ["long", "short"] as const) {
        const formatter = new Intl.DateTimeFormat([locale, "en"], { ...form, month, calendar, timeZone: "UTC" });
        // Every 25 days meets each month of a year at least once, and each weekday.
        for (let at = 0; at < 360; at += 25)
          for (const { type, value } of formatter.formatToParts(at * 86_400_000)) {
            const name = folded(value).replace(/\.$/, "");
            if (type === "weekday") weekdays.add(name);
            if (type === "month" && /^\p{L}{2}/u.test(name) && !months.has(name))
              months.set(name, calendarParts(at, calendar)[1]);
          }
      }
  // "apr. J.-C." is no April.
  const words = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
  return { months, weekdays, monthPattern: new RegExp(`(?<!\\p{L})(${words})(?!\\p{L}|\\.? ?j\\.)\\.?`, "gu") };
}

/** The names of months and weekdays in a language and in English, from Intl. `lang` may be anything. */
export function calendarNames(lang: string, calendar: string): CalendarNames {
  const key = `${lang} ${calendar}`;
  let names = known.get(key);
  if (!names) {
    try {
      names = build(lang, calendar);
    } catch {
      // A page or a file may hold what is no language tag; English is known everywhere.
      names = build("en", calendar);
    }
    known.set(key, names);
  }
  return names;
}
