import { civilOfDay, type Day, dayOfCivil } from "../dates/day.ts";
import type { Precision, When } from "../dates/when.ts";
import { boundsOf, type EventIndex, FLAG } from "./event-index.ts";

/** What can be said of all events together, without naming one. */
export interface Summary {
  readonly count: number;
  /** From the first beginning to the last moment. */
  readonly span: When;
  /** The shortest whole units of time in which at least half of the events begin, and how many do; absent where events are spread. */
  readonly dense?: { readonly when: When; readonly count: number };
  /** The longest whole units of time in which no event happens, begins or ends; absent where none is long. */
  readonly pause?: When;
}

type Unit = "day" | "month" | "year" | "deep";

const UNMARKED = { approximate: false, uncertain: false, raw: "" } as const;
/** So many days are said in months, and so many in years. */
const MONTHS_FROM_DAYS = 100;
const YEARS_FROM_DAYS = 3653;
/** Years so far from now are said to about three digits. */
const DEEP_FROM_YEARS = 1_000_000;
/** A place is dense where half of the events begin in at most this share of the time; fewer events have none. */
const DENSE_SHARE = 1 / 8;
const DENSE_FROM_EVENTS = 6;
/** A pause lasts at least this share of the time. */
const PAUSE_SHARE = 1 / 4;
/** A moment before its end: ends are exclusive. */
const BEFORE = 1 / 86_400;

/** Where the unit that holds a moment begins; `by` 1 gives where it ends. */
function edge(at: Day, unit: Unit, by: 0 | 1): Day {
  if (unit === "day") return Math.floor(at) + by;
  const { year, month } = civilOfDay(at);
  if (unit === "month")
    return dayOfCivil(month === 12 ? year + by : year, month === 12 && by === 1 ? 1 : month + by, 1);
  if (unit === "year" || Math.abs(year) < DEEP_FROM_YEARS) return dayOfCivil(year + by, 1, 1);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(year))) - 2);
  return dayOfCivil((Math.round(year / step) + by) * step, 1, 1);
}

/** Whole units from the one that holds `startDay` to the one that holds the last moment before `endDay`. */
function unitsBetween(startDay: Day, endDay: Day, unit: Unit): When {
  const last = Math.max(startDay, endDay - BEFORE);
  const [startMin, startMax] = [edge(startDay, unit, 0), edge(startDay, unit, 1)];
  const [endMin, endMax] = [edge(last, unit, 0), edge(last, unit, 1)];
  const said = (at: Day): Precision => {
    if (unit !== "deep") return unit;
    return Math.abs(civilOfDay(at).year) < DEEP_FROM_YEARS ? "year" : "deep";
  };
  if (endMin <= startMin) return { startMin, startMax, precision: said(startDay), ...UNMARKED };
  const precisions = { precision: "interval", startPrecision: said(startDay), endPrecision: said(last) } as const;
  return { startMin, startMax, endMin, endMax, ...precisions, ...UNMARKED };
}

function unitFor(startDay: Day, endDay: Day): Unit {
  if (Math.max(-civilOfDay(startDay).year, civilOfDay(endDay).year) >= DEEP_FROM_YEARS) return "deep";
  if (endDay - startDay >= YEARS_FROM_DAYS) return "year";
  return endDay - startDay >= MONTHS_FROM_DAYS ? "month" : "day";
}

/** The first whole unit that begins at or after a moment. */
const roundedUp = (at: Day, unit: Unit): Day => (edge(at, unit, 0) === at ? at : edge(at, unit, 1));

function denseIn(starts: readonly Day[], days: number): Summary["dense"] {
  const half = Math.ceil(starts.length / 2);
  if (starts.length < DENSE_FROM_EVENTS || days <= 0) return undefined;
  const width = (n: number): number => (starts[n + half - 1] as number) - (starts[n] as number);
  let best = 0;
  for (let n = 1; n + half <= starts.length; n++) if (width(n) < width(best)) best = n;
  if (width(best) > days * DENSE_SHARE) return undefined;
  const [first, last] = [starts[best] as number, starts[best + half - 1] as number];
  // As exactly as the crowd itself is long.
  const when = unitsBetween(first, last + 2 * BEFORE, unitFor(first, last));
  const [from, to] = [when.startMin ?? first, when.endMax ?? when.startMax ?? last];
  return { when, count: starts.filter((at) => at >= from && at < to).length };
}

/**
 * What can be said of the wanted events in one sentence. Undefined where there are none. `total` counts events that are known only by
 * their number: then nothing is said of where they crowd. Reads every event once.
 */
export function summarise(
  index: EventIndex,
  isWanted: (place: number) => boolean = () => true,
  total?: number,
): Summary | undefined {
  const starts: Day[] = [];
  let endDay = Number.NEGATIVE_INFINITY;
  let happened = Number.NEGATIVE_INFINITY;
  let pause: readonly [Day, Day] = [0, 0];
  const touch = (from: Day, to: Day): void => {
    if (happened > Number.NEGATIVE_INFINITY && from - happened > pause[1] - pause[0]) pause = [happened, from];
    happened = Math.max(happened, to);
  };
  const ends: (readonly [Day, Day])[] = [];
  for (let place = 0; place < index.count; place++) {
    if (!isWanted(place)) continue;
    const { startMin, startMax, endMin, endMax } = boundsOf(index, place);
    starts.push(startMin);
    endDay = Math.max(endDay, endMax);
    const isLong = (index.flags[place] as number) & FLAG.interval;
    ends.push([startMin, startMax]);
    if (isLong) ends.push([endMin, endMax]);
  }
  const [startDay] = starts;
  if (startDay === undefined) return undefined;
  for (const [from, to] of ends.sort((a, b) => a[0] - b[0])) touch(from, to);
  const unit = unitFor(startDay, endDay);
  const summary = { count: total ?? starts.length, span: unitsBetween(startDay, endDay, unit) };
  if (total !== undefined && total > starts.length) return summary;
  const days = endDay - startDay;
  const dense = denseIn(starts, days);
  const [from, to] = [roundedUp(pause[0], unit), edge(pause[1], unit, 0)];
  const isLong = pause[1] - pause[0] >= days * PAUSE_SHARE && to > from;
  return { ...summary, ...(dense && { dense }), ...(isLong && { pause: unitsBetween(from, to, unit) }) };
}
