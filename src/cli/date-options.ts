import type { DateOptions } from "../dates/date-reading.ts";
import { isReadable } from "../dates/other-calendar.ts";
import { isZone } from "../dates/wall-clock.ts";
import { given } from "../events/given.ts";
import type { Arguments } from "./arguments.ts";
import { Refusal } from "./io.ts";

/** The flags that settle how dates are read. */
export const DATE_FLAGS: readonly string[] = ["lang", "order", "negative-years", "zone", "calendar"];

/** What they mean, for the help of every command that has them. */
export const DATE_HELP = `  --lang L              the language of month names and words (en-US, de, fa-AF)
  --order dmy|mdy       what 03/04/2021 is: 3 April, or March 4
  --negative-years astronomical|bc
                        what -44 is: 45 BC, as in astronomy, or 44 BC
  --zone Z              the time zone of clock times without one (Europe/Paris, +04:30)
  --calendar C          the calendar of the dates (persian, islamic-umalqura)`;

export const ORDERS = ["dmy", "mdy"] as const;
export const NEGATIVE_YEARS = ["astronomical", "bc"] as const;

/** Text that is one of a few choices; anything else is refused. */
export function choiceOf<Choice extends string>(text: string, choices: readonly Choice[]): Choice {
  const chosen = choices.find((choice) => choice === text);
  if (chosen === undefined) throw new Refusal(`${text} is none of the choices: use ${choices.join(" or ")}`);
  return chosen;
}

/** True for a language tag that Intl takes. */
export function isLanguage(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/** A flag's text, which must be such as the test says. */
function checked(text: string | undefined, test: (text: string) => boolean, wanted: string): string | undefined {
  if (text === undefined || test(text)) return text;
  throw new Refusal(`${text} is not ${wanted}`);
}

/** How the flags say that dates are read. Throws a Refusal for what cannot be meant. */
export function dateOptionsOf({ text }: Arguments): DateOptions {
  const order = text("order");
  const negativeYears = text("negative-years");
  const isCalendar = (calendar: string): boolean => calendar === "gregory" || isReadable(calendar);
  return given<DateOptions>({
    lang: checked(text("lang"), isLanguage, "a language tag such as en-US, de or fa-AF"),
    order: order === undefined ? undefined : choiceOf(order, ORDERS),
    negativeYears: negativeYears === undefined ? undefined : choiceOf(negativeYears, NEGATIVE_YEARS),
    zone: checked(text("zone"), isZone, "a time zone such as Europe/Paris or +04:30"),
    calendar: checked(text("calendar"), isCalendar, "a calendar that can be read, such as persian or islamic-umalqura"),
  });
}
