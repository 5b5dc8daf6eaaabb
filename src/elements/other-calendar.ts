import { calendarLine } from "../dates/calendar-line.ts";
import type { When } from "../dates/when.ts";
import type { Speech } from "./speech.ts";

/** Says dates in another calendar of Intl, as far as they convert. */
export function otherCalendar(calendar: string, { dateWords, lang }: Speech): (when: When) => string | undefined {
  return (when) => calendarLine(when, calendar, { words: dateWords, lang, style: "long" });
}
