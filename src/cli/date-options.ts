import type { DateOptions } from "../dates/date-reading.ts";
import { isReadable } from "../dates/other-calendar.ts";
import { isZone } from "../dates/zones.ts";
import { given } from "../events/given.ts";
import type { Arguments } from "./arguments.ts";
import { Refusal } from "./io.ts";

/** The flags that settle how dates are read. */
export const DATE_FLAGS: readonly string[] = ["lang", "order", "negative-years", "zone", "calendar"];

/** What the flags mean, for the help of every command that has them. */
export const DATE_HELP = `  --lang L              language of month names and words (BCP 47: en-US, de, fa-AF)
  --order dmy|mdy       what 03/04/2021 is: 3 April, or March 4
  --negative-years astronomical|bc
                        what -44 is: the year before -43 (45 BC), or 44 BC
  --zone Z              time zone of clock times that give none (Europe/Paris, +04:30)
  --calendar C          calendar in which dates are written (persian, islamic-umalqura)
`;

/** Settings of dates under the names of the flags, as a shell or a JSON text gives them. */
export type DateSettings = Readonly<Record<"lang" | "order" | "negative-years" | "zone" | "calendar", unknown>>;

/** The settings that the flags give. */
export function settingsOf({ text }: Arguments): DateSettings {
  return {
    lang: text("lang"),
    order: text("order"),
    "negative-years": text("negative-years"),
    zone: text("zone"),
    calendar: text("calendar"),
  };
}

/** A language that Intl takes; what no browser would accept is refused. */
function languageOf(lang: string): string {
  try {
    Intl.getCanonicalLocales(lang);
    return lang;
  } catch {
    throw new Refusal(`${lang} is not a language tag; use one such as en-US, de or fa-AF`);
  }
}

function oneOf<Choice extends string>(value: string, choices: readonly Choice[]): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new Refusal(`${value} is not a choice; use ${choices.join(" or ")}`);
  return chosen;
}

function calendarOf(calendar: string): string {
  if (calendar === "gregory" || isReadable(calendar)) return calendar;
  throw new Refusal(`dates of the calendar ${calendar} cannot be read; use one such as persian or islamic-umalqura`);
}

function zoneOf(zone: string): string {
  if (isZone(zone)) return zone;
  throw new Refusal(`${zone} is not a time zone; use one such as Europe/Paris or +04:30`);
}

/** How dates are to be read. What is undefined, null or "" is not settled. Throws a Refusal for what is not a choice. */
export function dateOptionsOf(settings: DateSettings): DateOptions {
  const setting = <Value>(name: keyof DateSettings, valueOf: (text: string) => Value): Value | undefined => {
    const text = settings[name];
    if (text === undefined || text === null || text === "") return undefined;
    if (typeof text !== "string") throw new Refusal(`${JSON.stringify(text)} is not a ${name}`);
    return valueOf(text);
  };
  return given<DateOptions>({
    lang: setting("lang", languageOf),
    order: setting("order", (text) => oneOf(text, ["dmy", "mdy"])),
    negativeYears: setting("negative-years", (text) => oneOf(text, ["astronomical", "bc"])),
    zone: setting("zone", zoneOf),
    calendar: setting("calendar", calendarOf),
  });
}
