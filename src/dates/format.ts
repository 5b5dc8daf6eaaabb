import { dayWithin, type FormatOptions, localeOf } from "./date-formatter.ts";
import type { DateReading } from "./date-reading.ts";
import { civilOfDay } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { endMoment, startMoment } from "./moment.ts";
import { momentText, spanOfMoments } from "./moment-text.ts";
import { fill, halfOf, joined, marked } from "./phrase.ts";
import type { When } from "./when.ts";

/** Sets of more members are shown on labels by their first and last. */
const SHORT_SET = 3;

/** One member of a set; a run of dates reads like an interval. */
function memberText(member: string, options: FormatOptions): string {
  const [from = "", to] = member.split("..");
  const reading = parseEdtf(to === undefined ? member : `${from || ".."}/${to || ".."}`);
  return reading.ok ? bareText(reading.when, options) : member;
}

/**
 * "between 22 and 28 Jun 2020": one moment, somewhere from the one date to the other. It must not read like something that lasted.
 * What the first date shares with the second it leaves out.
 */
function betweenText(from: When, to: When, options: FormatOptions): string {
  const [first, last] = [civilOfDay(from.startMin ?? 0), civilOfDay(to.startMin ?? 0)];
  const isDays = from.precision === "day" && to.precision === "day";
  const unit = first.month === last.month ? "month" : "year";
  const short = isDays && first.year === last.year ? dayWithin(from.startMin ?? 0, unit, options) : undefined;
  const { between, betweenDays = between } = options.words;
  return fill(isDays ? betweenDays : between, short ?? bareText(from, options), bareText(to, options));
}

/** The two ends of a set that is one run of dates, both known: `[2020-06-22..2020-06-28]`. */
function runOf(when: When): readonly [When, When] | undefined {
  const [, from = "", to = ""] = /^\[([^,.]+)\.\.([^,.]+)\]$/.exec(when.edtf ?? "") ?? [];
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  return first.ok && last.ok ? [first.when, last.when] : undefined;
}

/** "1667, 1668 or 1670–1672" for one of several dates, "… and …" for all of them. */
function setText(when: When, options: FormatOptions): string {
  const run = runOf(when);
  // Without weekdays: nothing is said to have happened on either day.
  if (run) return betweenText(run[0], run[1], { ...options, style: "short" });
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
 * Clock times are shown in the zone they were given in. In the Gregorian calendar; `formatInCalendar` knows others.
 */
export function formatWhen(when: When, options: FormatOptions): string {
  const { calendar: _, ...gregorian } = options;
  const said = (one: When): string => marked(one, bareText(one, gregorian), options.words);
  // "1848? – 1850": each end has its own marks, where its EDTF marks them differently.
  const ends = when.edtf && /[~?%]/.test(when.edtf) ? when.edtf.split("/") : [];
  const [from, to] = ends.map(parseEdtf);
  const mark = (end: DateReading | undefined) => end?.ok && marked(end.when, "", options.words);
  return from?.ok && to?.ok && mark(from) !== mark(to) ? joined(said(from.when), said(to.when)) : said(when);
}
