import { sameDate } from "../dates/bounds.ts";
import type { DateWarning } from "../dates/date-reading.ts";
import type { When } from "../dates/when.ts";
import { atClock, parseClock, zoneNamed } from "./clock.ts";
import { END_PARTS, type PartFields, type PartsDesk, type PartsReading, readParts, START_PARTS } from "./date-parts.ts";
import type { DateColumn, Dated } from "./dated.ts";
import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Finding, Report } from "./finding.ts";
import { foldName } from "./fold.ts";
import { spanOf } from "./span.ts";

/** What is needed to date an entry. */
export interface DateDesk extends PartsDesk {
  /** Leaves a finding that concerns a whole column, once. */
  readonly reportOnce: Report;
  /** Zone of clock times that give none. */
  readonly zone?: string | undefined;
  /** The calendar of dates that name none. */
  readonly calendar?: string | undefined;
  /** The date of rows that give only a time of day. */
  readonly baseDate?: string | undefined;
}

/** Words for an end that has not come, in an `end` column. */
const OPEN =
  /^(\.\.|…|present|now|today|ongoing|current|heute|jetzt|andauernd|laufend|pr[ée]sent|aujourd'?hui|en cours|presente|hoy|actualidad|oggi|hoje|nu|до сих пор|اکنون|الآن)$/iu;
const UNKNOWN = /^(\?+|unknown|unbekannt|inconnue?|desconocid[ao])$/iu;

/** The columns that date an end, and an entry. */
const ENDING: readonly Field[] = ["end", "end_time", "end_year", "end_month", "end_day"];
const DATING: readonly Field[] = ["date", "year", "month", "day", "time", ...ENDING];

/** A date found, or why there is none. */
type Found = { readonly when: When; readonly field: Field } | { readonly fault: Finding };

/** One entry of a table or a JSON file, and one pass over the columns that date it. */
class EntryDater {
  readonly #entry: Entry;
  readonly #desk: DateDesk;
  readonly #unused: Field[] = [];
  constructor(entry: Entry, desk: DateDesk) {
    this.#entry = entry;
    this.#desk = desk;
  }

  #get(field: Field): string | undefined {
    return this.#entry.cells.get(field);
  }

  #finding(kind: Finding["kind"], field: Field, more: Partial<Finding> = {}): Finding {
    return { kind, row: this.#entry.row, column: this.#entry.heading(field), value: this.#get(field), ...more };
  }

  /** Reports a cell of which nothing is used; it is kept beside the date. */
  #ignore(kind: Finding["kind"], field: Field, more: Partial<Finding> = {}): void {
    this.#unused.push(field);
    this.#warn(kind, field, more);
  }

  #warn(kind: Finding["kind"], field: Field, more: Partial<Finding> = {}): void {
    this.#desk.report({ ...this.#finding(kind, field, more), severity: "warning" });
  }

  date(): Dated {
    const entry = this.#entry;
    const found = this.#start();
    if (!found) return this.#undated();
    if ("fault" in found) return { entry, fault: found.fault, unused: DATING };
    const timed = this.#timed(found.when, found.field, "time");
    const whole = this.#ended(timed);
    const unused = this.#unused;
    return { entry, when: entry.approximate ? nearly(whole) : whole, ...(unused.length > 0 && { unused }) };
  }

  #undated(): Dated {
    const entry = this.#entry;
    if (this.#get("end") === undefined && this.#get("time") === undefined) return { entry };
    const field = this.#get("time") === undefined ? "date" : "time";
    return { entry, fault: { ...this.#finding("missing-date", field), value: undefined }, unused: DATING };
  }

  /** The start: the `date` column, or year, month and day, or a display date that is one, or the base date of times. */
  #start(): Found | undefined {
    return this.#fromText("date", "date") ?? this.#fromParts(START_PARTS) ?? this.#fromBase();
  }

  #fromText(field: Field, column: DateColumn): Found | undefined {
    const text = this.#get(field);
    if (text === undefined) return undefined;
    const reading = this.#desk.read(text, column, this.#get("calendar"));
    if (!reading.ok)
      return { fault: this.#finding(reading.fault, field, { detail: reading.detail, offer: reading.offer }) };
    for (const warning of reading.warnings) this.#warned(warning, field, reading.when);
    return { when: reading.when, field };
  }

  /** What should be checked about a date: in its row, or once for its column. Minus signs are settled and told beforehand. */
  #warned(warning: DateWarning, field: Field, when: When): void {
    if (warning === "negative-years") return;
    const { row: _row, ...finding } = this.#finding(warning, field);
    const detail = when.edtf;
    if (warning === "two-digit-year" || warning === "calendar-suspect") this.#desk.reportOnce({ ...finding, detail });
    else this.#warn(warning, field, { detail });
  }

  #fromParts(parts: PartFields): Found | undefined {
    const reading = this.#inCalendar(parts) ?? readParts(this.#entry, parts, this.#desk);
    const exact =
      parts === START_PARTS ? this.#exactDate(reading && "when" in reading ? reading.when : undefined) : undefined;
    if (exact) return { when: exact, field: "display_date" };
    if (!reading) return undefined;
    if ("when" in reading) return { when: reading.when, field: parts.year };
    const { kind, field, value, detail, offer } = reading;
    return { fault: { ...this.#finding(kind, field), value, detail, offer } };
  }

  /** Years, months and days of another calendar are read together. */
  #inCalendar(parts: PartFields): PartsReading | undefined {
    const calendar = this.#get("calendar") ?? this.#desk.calendar;
    const year = this.#get(parts.year);
    if (calendar === undefined || year === undefined) return undefined;
    const numbers = [year, this.#get(parts.month), this.#get(parts.day)].filter((part) => part !== undefined);
    const reading = this.#desk.read(numbers.join("-"), "date", calendar);
    return reading.ok
      ? { when: reading.when }
      : { kind: reading.fault, field: parts.year, value: year, detail: reading.detail };
  }

  /** An "Exact Date" beside a year is the date where it can be read and does not contradict the year. */
  #exactDate(year: When | undefined): When | undefined {
    const text = this.#get("display_date");
    if (text === undefined || foldName(this.#entry.heading("display_date")) !== "exactdate") return undefined;
    const reading = this.#desk.read(text, "date");
    if (!reading.ok) return undefined;
    const { when } = reading;
    const outside =
      year && ((when.startMin ?? 0) < (year.startMin ?? 0) || (when.startMin ?? 0) >= (year.startMax ?? 0));
    return outside ? undefined : when;
  }

  #fromBase(): Found | undefined {
    const { baseDate, read } = this.#desk;
    if (baseDate === undefined || this.#get("time") === undefined) return undefined;
    const reading = read(baseDate, "date");
    return reading.ok ? { when: reading.when, field: "time" } : undefined;
  }

  /** The zone of this entry's clock times; what nobody can place is reported and left out. */
  #zone(named: string | undefined, field: Field): string | undefined {
    const text = named ?? this.#get("timezone") ?? this.#desk.zone;
    if (text === undefined) return undefined;
    const zone = zoneNamed(text);
    if (zone === undefined) this.#warn("unknown-zone", named === undefined ? "timezone" : field, { value: text });
    return zone;
  }

  /** The date at the time of day that stands in a column of its own. A time needs a full date. */
  #timed(day: When, dateField: Field, field: "time" | "end_time"): When {
    const text = this.#get(field);
    if (text === undefined) return this.#zoned(day, dateField);
    const clock = parseClock(text);
    if (!clock || day.precision !== "day") {
      this.#ignore("bad-time", field, { detail: clock ? "a time needs a full date" : undefined });
      return day;
    }
    const { when, exists } = atClock(day, clock, this.#zone(clock.zone, field));
    if (!exists) this.#warn("nonexistent-time", field);
    return when;
  }

  /** A clock time that stands in the date itself, placed by the zone that stands beside it. */
  #zoned(when: When, field: Field): When {
    if (!/^(hour|minute|second)$/.test(when.precision) || when.zone !== undefined || !this.#get("timezone"))
      return when;
    const zone = this.#zone(undefined, field);
    const { startMin, startMax } = when;
    if (zone === undefined || startMin === null || startMax === null) return when;
    const day = { ...when, startMin: Math.floor(startMin), precision: "day" as const };
    const seconds = Math.round((startMin - Math.floor(startMin)) * 86_400);
    const clock = {
      hour: Math.floor(seconds / 3600),
      minute: Math.floor(seconds / 60) % 60,
      second: seconds % 60,
      precision: when.precision as "hour" | "minute" | "second",
      approximate: when.approximate,
    };
    return atClock(day, clock, zone).when;
  }

  /** The start and the end as one duration; an end that cannot be used is ignored, with a word about it. */
  #ended(start: When): When {
    const text = this.#get("end");
    if (text !== undefined && (OPEN.test(text) || UNKNOWN.test(text)))
      return (
        spanOf(start, OPEN.test(text) ? "open" : "unknown") ??
        this.#endIgnored(start, "end", "the date is a range already")
      );
    const found = this.#fromText("end", "end") ?? this.#fromParts(END_PARTS);
    if (!found) {
      if (this.#get("end_time") !== undefined) this.#ignore("end-time-without-date", "end_time");
      return start;
    }
    if ("fault" in found) {
      if (found.fault.kind !== "missing-date" || found.fault.value === undefined)
        this.#desk.report({ ...found.fault, kind: "bad-end-date", severity: "warning" });
      this.#unused.push(...ENDING);
      return start;
    }
    const end = this.#timed(found.when, found.field, "end_time");
    const span = spanOf(start, end);
    if (span) return span;
    if (start.precision === "interval" || start.precision === "set") {
      const sameEnd = start.endMin === end.startMin && start.endMax === end.startMax;
      return sameEnd || sameDate(start, end)
        ? start
        : this.#endIgnored(start, found.field, "the date is a range already");
    }
    if (end.precision === "interval" || end.precision === "set")
      return this.#endIgnored(start, found.field, "an end is one date, not a range");
    this.#unused.push(...ENDING);
    this.#warn("end-before-start", found.field);
    return start;
  }

  #endIgnored(start: When, field: Field, detail: string): When {
    this.#unused.push(...ENDING);
    this.#warn("bad-end-date", field, { detail });
    return start;
  }
}

/** A date that its file calls inexact. */
function nearly(when: When): When {
  return {
    ...when,
    approximate: true,
    ...(when.edtf !== undefined && /\d$/.test(when.edtf) && { edtf: `${when.edtf}~` }),
  };
}

/** Reads what dates an entry, whatever columns it stands in. */
export function dateEntry(entry: Entry, desk: DateDesk): Dated {
  return new EntryDater(entry, desk).date();
}
