import { PRECISIONS } from "../dates/bounds.ts";
import { civilOfDay, type Day, dayOfCivil } from "../dates/day.ts";
import type { Precision, When } from "../dates/when.ts";
import { boundsOf, type EventIndex, endPrecision, FLAG, startPrecision } from "./event-index.ts";

/** What can be said of all events together, without naming one. */
export interface Summary {
  readonly count: number;
  /** From the first beginning to the last moment. */
  readonly span: When;
  /** The shortest whole units of time in which at least half of the events begin, and how many do; absent where events are spread. */
  readonly dense?: { readonly when: When; readonly count: number };
  /**
   * The longest whole units of time in which no event begins or ends, and whether one lasts through them; absent where none is long,
   * and where there are too few events for one to mean anything.
   */
  readonly pause?: { readonly when: When; readonly isCrossed: boolean };
}

/** A window in which all events begin or end, or one of them does; its maximum is exclusive. */
interface Edge {
  readonly min: Day;
  readonly max: Day;
  readonly precision: Precision;
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
/** A pause lasts at least this share of the time; fewer events have none. */
const PAUSE_SHARE = 1 / 4;
const PAUSE_FROM_EVENTS = 3;
const UNSURE_START = FLAG.openStart | FLAG.unknownStart;
const UNSURE_END = FLAG.openEnd | FLAG.unknownEnd;
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

/** The unit that holds a moment, as something to be said. */
function unitAt(at: Day, unit: Unit): Edge {
  const isNear = unit === "deep" && Math.abs(civilOfDay(at).year) < DEEP_FROM_YEARS;
  return { min: edge(at, unit, 0), max: edge(at, unit, 1), precision: isNear ? "year" : unit };
}

/** From one end to another; where the one holds the other, it is all that is known. */
function between(start: Edge, end: Edge): When {
  const startMarks = { startMin: start.min, startMax: start.max };
  if (end.min > start.min) {
    const precisions = { precision: "interval", startPrecision: start.precision, endPrecision: end.precision } as const;
    return { ...startMarks, endMin: end.min, endMax: end.max, ...precisions, ...UNMARKED };
  }
  if (end.max <= start.max) return { ...startMarks, precision: start.precision, ...UNMARKED };
  return { startMin: end.min, startMax: end.max, precision: end.precision, ...UNMARKED };
}

/** Whole units from the one that holds `startDay` to the one that holds the last moment before `endDay`. */
function unitsBetween(startDay: Day, endDay: Day, unit: Unit): When {
  return between(unitAt(startDay, unit), unitAt(Math.max(startDay, endDay - BEFORE), unit));
}

function unitFor(startDay: Day, endDay: Day): Unit {
  if (Math.max(-civilOfDay(startDay).year, civilOfDay(endDay).year) >= DEEP_FROM_YEARS) return "deep";
  if (endDay - startDay >= YEARS_FROM_DAYS) return "year";
  return endDay - startDay >= MONTHS_FROM_DAYS ? "month" : "day";
}

const UNITS: readonly Unit[] = ["day", "month", "year", "deep"];
const coarser = (a: Unit, b: Unit): Unit => (UNITS.indexOf(a) > UNITS.indexOf(b) ? a : b);

/** The coarsest unit that begins at a moment. */
function alignedAt(at: Day): Unit {
  const { month, day } = civilOfDay(at);
  if (!Number.isInteger(at) || day !== 1) return "day";
  return month === 1 ? "year" : "month";
}

/** The finest unit in which an end may be said. */
function unitOf({ min, max, precision }: Edge): Unit {
  if (precision === "deep" || precision === "month") return precision;
  if (PRECISIONS.indexOf(precision) <= PRECISIONS.indexOf("day")) return "day";
  if (precision !== "set" && precision !== "interval") return "year";
  // One of several dates: as exactly as its window begins and ends.
  const units = [min, max].filter(Number.isFinite).map(alignedAt);
  return UNITS.find((unit) => units.includes(unit)) ?? "day";
}

const isFiner = (a: Edge, b: Edge): boolean => PRECISIONS.indexOf(a.precision) < PRECISIONS.indexOf(b.precision);

/** Decades, centuries and deep time are windows of their own, which no unit has. */
const WHOLE: readonly Precision[] = ["decade", "century", "millennium", "deep"];

/** An end of all events at a moment of it: in a unit, and no finer than it is known. */
function asKnown(known: Edge, at: Day, unit: Unit): Edge {
  return WHOLE.includes(known.precision) ? known : unitAt(at, coarser(unit, unitOf(known)));
}

/** Where something may have happened: "about" reaches as far again on each side. */
function around({ min, max, precision }: Edge, isNear: boolean): Edge {
  const more = isNear ? max - min : 0;
  return { min: min - more, max: max + more, precision };
}

/** The first whole unit that begins at or after a moment. */
const roundedUp = (at: Day, unit: Unit): Day => (edge(at, unit, 0) === at ? at : edge(at, unit, 1));

function denseIn(starts: readonly Edge[], days: number): Summary["dense"] {
  const half = Math.ceil(starts.length / 2);
  if (starts.length < DENSE_FROM_EVENTS || days <= 0) return undefined;
  const width = (n: number): number => (starts[n + half - 1] as Edge).min - (starts[n] as Edge).min;
  let best = 0;
  for (let n = 1; n + half <= starts.length; n++) if (width(n) < width(best)) best = n;
  if (width(best) > days * DENSE_SHARE) return undefined;
  const crowd = starts.slice(best, best + half);
  const first = (crowd[0] as Edge).min;
  const last = crowd.reduce((end, { min, max }) => Math.max(end, max, min + 2 * BEFORE), first);
  // As exactly as the crowd itself is long, and as its dates are known.
  const when = unitsBetween(
    first,
    last,
    crowd.reduce((unit, one) => coarser(unit, unitOf(one)), unitFor(first, last)),
  );
  const [from, to] = [when.startMin ?? first, when.endMax ?? when.startMax ?? last];
  const count = starts.filter(({ min, max }) => min >= from && min < to && max <= to).length;
  return count >= half && to - from < days / 2 ? { when, count } : undefined;
}

/** Beginnings and ends, between which nothing is new. */
function pauseIn(touches: Edge[], unit: Unit, days: number): readonly [Day, Day, Unit] | undefined {
  let latest: Edge | undefined;
  let longest: readonly [Edge, Edge] | undefined;
  const gap = (pair: readonly [Edge, Edge]): number => pair[1].min - pair[0].max;
  for (const touch of touches.sort((a, b) => a.min - b.min)) {
    if (latest && gap([latest, touch]) > (longest ? gap(longest) : 0)) longest = [latest, touch];
    if (!latest || touch.max > latest.max) latest = touch;
  }
  if (!longest || gap(longest) < days * PAUSE_SHARE) return undefined;
  const said = longest.reduce((coarsest, one) => coarser(coarsest, unitOf(one)), unit);
  const [from, to] = [roundedUp(longest[0].max, said), edge(longest[1].min, said, 0)];
  return to > from ? [from, to, said] : undefined;
}

/**
 * What can be said of the wanted events in one sentence, never more exactly than their dates are known. Undefined where there are none.
 * `total` counts events that are known only by their number: then nothing is said of where they crowd. Reads every event once.
 */
export function summarise(
  index: EventIndex,
  isWanted: (place: number) => boolean = () => true,
  total?: number,
): Summary | undefined {
  const starts: Edge[] = [];
  const touches: Edge[] = [];
  const lasting: (readonly [Day, Day])[] = [];
  let last: Edge | undefined;
  for (let place = 0; place < index.count; place++) {
    if (!isWanted(place)) continue;
    const { startMin, startMax, endMin, endMax } = boundsOf(index, place);
    const flags = index.flags[place] as number;
    const [isLong, noStart, noEnd] = [FLAG.interval, UNSURE_START, UNSURE_END].map((flag) => (flags & flag) !== 0);
    // An end that nobody knows stands where it is drawn: as exactly as that may be said, if nothing better is there.
    const start = { min: startMin, max: startMax, precision: noStart ? "set" : startPrecision(index, place) } as const;
    const end = { min: endMin, max: endMax, precision: noEnd ? "set" : endPrecision(index, place) } as const;
    starts.push(start);
    if (!last || end.max > last.max || (end.max === last.max && isFiner(end, last))) last = end;
    const near = (flags & FLAG.approximate) !== 0;
    touches.push(noStart ? { ...start, min: Number.NEGATIVE_INFINITY } : around(start, near));
    if (isLong && !noEnd) touches.push(around(end, near));
    if (isLong) lasting.push([startMin, noEnd ? Number.POSITIVE_INFINITY : endMax]);
  }
  let [first] = starts;
  if (!first || !last) return undefined;
  for (const start of starts) {
    if (start.min > first.min) break;
    if (isFiner(start, first)) first = start;
  }
  const unit = unitFor(first.min, last.max);
  const end = asKnown(last, Math.max(first.min, last.max - BEFORE), unit);
  const summary = { count: total ?? starts.length, span: between(asKnown(first, first.min, unit), end) };
  if (total !== undefined && total > starts.length) return summary;
  const days = last.max - first.min;
  const dense = denseIn(starts, days);
  const pause = starts.length < PAUSE_FROM_EVENTS ? undefined : pauseIn(touches, unit, days);
  if (!pause) return { ...summary, ...(dense && { dense }) };
  const [from, to, said] = pause;
  const isCrossed = lasting.some(([begins, ends]) => begins < to && ends > from);
  return { ...summary, ...(dense && { dense }), pause: { when: unitsBetween(from, to, said), isCrossed } };
}
