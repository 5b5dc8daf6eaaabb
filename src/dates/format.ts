import { calendarLine } from "./calendar-line.ts";
import { type FormatOptions, localeOf } from "./date-formatter.ts";
import { parseEdtf } from "./edtf.ts";
import { endMoment, startMoment } from "./moment.ts";
import { momentText, spanOfMoments } from "./moment-text.ts";
import { halfOf, marked } from "./phrase.ts";
import type { When } from "./when.ts";

/** Sets of more members are shown on labels by their first and last. */
const SHORT_SET = 3;

/** One member of a set; a run of dates reads like an interval. */
function memberText(member: string, options: FormatOptions): string {
  const [from = "", to] = member.split("..");
  const reading = parseEdtf(to === undefined ? member : `${from || ".."}/${to || ".."}`);
  return reading.ok ? bareText(reading.when, options) : member;
}

/** "1667, 1668 or 1670–1672" for one of several dates, "… and …" for all of them. */
function setText(when: When, options: FormatOptions): string {
  const members = when.edtf?.slice(1, -1).split(",") ?? [];
  const texts = members.map((member) => memberText(member, { ...options, style: "short" }));
  if (options.style !== "long" && texts.length > SHORT_SET) return `${texts[0]} … ${texts.at(-1)}`;
  const type = when.edtf?.startsWith("[") ? "disjunction" : "conjunction";
  return new Intl.ListFormat([localeOf(options), "en-GB"], { type }).format(texts);
}

/** The date without its marks. */
function bareText(when: When, options: FormatOptions): string {
  if (when.precision === "set") return setText(when, options);
  const start = startMoment(when);
  if (when.precision !== "interval") return start ? momentText(start, options) : when.raw;
  const end = endMoment(when);
  if (start && end) return spanOfMoments(start, end, options);
  const known = start ?? end;
  if (!known) return when.raw;
  return halfOf(when, momentText(known, options), options.words, options.style);
}

/**
 * A date in words, never more exactly than it is known: "29 Feb 2020", "c. 1850", "17–18 Feb 2021", "since 1990".
 * Clock times are shown in the zone they were given in. With a calendar other than the Gregorian, dates that convert
 * are written in it and the rest stay Gregorian.
 */
export function formatWhen(when: When, options: FormatOptions): string {
  const { calendar, ...gregorian } = options;
  const other = calendar === undefined ? undefined : calendarLine(when, calendar, gregorian);
  return other ?? marked(when, bareText(when, gregorian), options.words);
}
