import { zoneNamed } from "../dates/wall-clock.ts";
import type { When } from "../dates/when.ts";
import { atClock, parseClock } from "./clock.ts";
import { END_PARTS, type PartFields, type PartsReading, readParts, START_PARTS } from "./date-parts.ts";
import type { Dating, Found, SpreadDates } from "./dating.ts";
import type { Field } from "./field.ts";
import { foldName } from "./fold.ts";

// Dates that are spread over several columns. Few files have them, and this file is fetched for those.

function fromParts(dating: Dating, parts: PartFields): Found | undefined {
  const reading = inCalendar(dating, parts) ?? readParts(dating.entry, parts, dating.desk);
  if (!reading) return undefined;
  if ("when" in reading) return { when: reading.when, field: parts.year };
  const { kind, field, value, detail, offer } = reading;
  return { fault: { ...dating.finding(kind, field), value, detail, offer } };
}

/** Years, months and days of another calendar are read together. */
function inCalendar(dating: Dating, parts: PartFields): PartsReading | undefined {
  const calendar = dating.get("calendar") ?? dating.desk.calendar;
  const year = dating.get(parts.year);
  if (calendar === undefined || year === undefined) return undefined;
  const numbers = [year, dating.get(parts.month), dating.get(parts.day)].filter((part) => part !== undefined);
  const reading = dating.desk.read(numbers.join("-"), "date", calendar);
  if (reading.ok) return { when: reading.when };
  return { kind: reading.fault, field: parts.year, value: year, detail: reading.detail };
}

/** An "Exact Date" beside a year is the date where it can be read and does not contradict the year. */
function exactDate(dating: Dating, found: Found | undefined): Found | undefined {
  const field = "display_date";
  const text = dating.get(field);
  if (text === undefined || foldName(dating.entry.heading(field)) !== "exactdate") return undefined;
  const reading = dating.desk.read(text, "date");
  if (!reading.ok) return undefined;
  const { when } = reading;
  const at = when.startMin ?? 0;
  if (found && "when" in found && (at < (found.when.startMin ?? 0) || at >= (found.when.startMax ?? 0)))
    return undefined;
  return { when, field };
}

/** The date that stands for all rows of a table of times. */
function fromBase({ desk }: Dating, time: string | undefined): Found | undefined {
  if (desk.baseDate === undefined || time === undefined) return undefined;
  const reading = desk.read(desk.baseDate, "date");
  return reading.ok ? { when: reading.when, field: "time" } : undefined;
}

/** The zone of an entry's clock times; what nobody can place is reported and left out. */
function zoneOf(dating: Dating, named: string | undefined, field: Field): string | undefined {
  const text = named ?? dating.get("timezone") ?? dating.desk.zone;
  if (text === undefined) return undefined;
  const zone = zoneNamed(text);
  if (zone === undefined) dating.warn("unknown-zone", named === undefined ? "timezone" : field, { value: text });
  return zone;
}

/** A clock time that stands in the date itself, placed by the zone that stands beside it. */
function zoned(dating: Dating, when: When, field: Field): When {
  const { precision, startMin, approximate } = when;
  if (precision !== "hour" && precision !== "minute" && precision !== "second") return when;
  if (when.zone !== undefined || startMin === null || dating.get("timezone") === undefined) return when;
  const zone = zoneOf(dating, undefined, field);
  if (zone === undefined) return when;
  const midnight = Math.floor(startMin);
  const seconds = Math.round((startMin - midnight) * 86_400);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return atClock({ ...when, startMin: midnight }, { hour, minute, second, precision, approximate }, zone).when;
}

/** A date at the time of day that stands in a column of its own. A time needs a full date. */
function timed(dating: Dating, { when, field }: { when: When; field: Field }, time: "time" | "end_time"): When {
  const text = dating.get(time);
  if (text === undefined) return zoned(dating, when, field);
  const clock = parseClock(text);
  if (!clock || when.precision !== "day") {
    dating.unused.push(time);
    dating.warn("bad-time", time, { detail: clock && "a time needs a full date" });
    return when;
  }
  const placed = atClock(when, clock, zoneOf(dating, clock.zone, time));
  if (!placed.exists) dating.warn("nonexistent-time", time);
  return placed.when;
}

function end(dating: Dating): Found | undefined {
  const found = fromParts(dating, END_PARTS);
  if (found || dating.get("end_time") === undefined) return found;
  dating.unused.push("end_time");
  dating.warn("end-time-without-date", "end_time");
  return undefined;
}

function start(dating: Dating): Found | undefined {
  const found = fromParts(dating, START_PARTS);
  return exactDate(dating, found) ?? found ?? fromBase(dating, dating.get("time"));
}

/** How dates are read that are spread over several columns. */
export const spreadDates: SpreadDates = { start, end, timed };
