import {
  earliest,
  isInterval,
  isOpenEnd,
  isOpenStart,
  isUnknownEnd,
  isUnknownStart,
  latest,
  PRECISIONS,
} from "../dates/bounds.ts";
import { civilOfDay, type Day, dayOfCivil } from "../dates/day.ts";
import type { Precision, When } from "../dates/when.ts";
import type { TimelineEvent } from "./event.ts";
import { signsOf } from "./signs.ts";

/**
 * What the layout needs to know of every event, in time order, as arrays that a worker can hand over: 24 bytes an event.
 * Place i in each array is event i of the reading. Everything else about an event is looked up when it is shown.
 */
export interface EventIndex {
  readonly count: number;
  /** The earliest moment, ascending. Finite: where the start is open or unknown, the first moment of the end. */
  readonly start: Float64Array;
  /** The latest moment, exclusive, after `start`. Finite: an open end is drawn to the end of the data. */
  readonly end: Float64Array;
  readonly importance: Float32Array;
  /** Place in `groups`. */
  readonly group: Uint16Array;
  /** Bits of FLAG, with the precision of the start in the lowest four and that of the end in the next four. */
  readonly flags: Uint16Array;
  /** "" stands for events without a group, where there are any. */
  readonly groups: readonly string[];
  /** What is seen of the claims (events/signs.ts). Absent where these are not at hand. */
  readonly signs?: Uint8Array;
  /** Bounds that do not follow from start, end and precision. Few: dates of odd shape. */
  readonly oddBounds: ReadonlyMap<number, Bounds>;
  /** The places of events by ascending end, where a worker has sorted them already. */
  readonly byEnd?: Uint32Array;
  /** The first start and the last end; both 0 where there are no events. */
  readonly startDay: Day;
  readonly endDay: Day;
}

/** Where an event's time begins and where it ends: two windows, maxima exclusive. A plain date has one window, twice. */
export interface Bounds {
  readonly startMin: Day;
  readonly startMax: Day;
  readonly endMin: Day;
  readonly endMax: Day;
}

/** What is known of an event's time besides its numbers: bits of `EventIndex.flags`. */
export const FLAG = {
  approximate: 1 << 8,
  uncertain: 1 << 9,
  /** A duration between two windows, and not one moment somewhere in a window. */
  interval: 1 << 10,
  openStart: 1 << 11,
  openEnd: 1 << 12,
  unknownStart: 1 << 13,
  unknownEnd: 1 << 14,
  band: 1 << 15,
} as const;

/** Widths of precisions, whose places among PRECISIONS are their codes in the flags: those of fixed length, in days. */
const FIXED_DAYS: readonly number[] = [1 / 86_400, 1 / 1440, 1 / 24, 1];
/** Calendar units by the months they last, from the month on. */
const UNIT_MONTHS: readonly number[] = [1, 3, 3, 12, 120, 1200, 12_000];
/** How far the calendar's bounds may be from those of a date before they are kept by themselves: a hundredth of a second. */
const SAME_DAYS = 1e-7;

/** How exactly an event's start is known. */
export function startPrecision(index: EventIndex, i: number): Precision {
  return PRECISIONS[(index.flags[i] as number) & 15] ?? "set";
}

/** How exactly an event's end is known; for a plain date, the same as its start. */
export function endPrecision(index: EventIndex, i: number): Precision {
  return PRECISIONS[((index.flags[i] as number) >> 4) & 15] ?? "set";
}

/** True when an event's start is known to the day or better: it is drawn as a crisp mark. */
export function isCrisp(index: EventIndex, i: number): boolean {
  return ((index.flags[i] as number) & 15) <= PRECISIONS.indexOf("day") && !((index.flags[i] as number) & UNSURE_START);
}
const UNSURE_START = FLAG.openStart | FLAG.unknownStart;

/** The four bounds of an event's time, for drawing its ends; finite, within [start, end). */
export function boundsOf(index: EventIndex, i: number): Bounds {
  const odd = index.oddBounds.get(i);
  if (odd) return odd;
  return calendarBounds(index.start[i] as number, index.end[i] as number, index.flags[i] as number);
}

/** Bounds that follow from where an event begins and ends and how exactly both are known. */
export function calendarBounds(start: Day, end: Day, flags: number): Bounds {
  if (!(flags & FLAG.interval)) return { startMin: start, startMax: end, endMin: start, endMax: end };
  const openEnd = flags & (FLAG.openEnd | FLAG.unknownEnd);
  return {
    startMin: start,
    startMax: flags & UNSURE_START ? start : Math.min(end, shifted(start, flags & 15, 1)),
    endMin: openEnd ? end : Math.max(start, shifted(end, (flags >> 4) & 15, -1)),
    endMax: end,
  };
}

/** A moment, one unit of a precision later or earlier; unmoved where the precision has no fixed unit. */
function shifted(at: Day, precision: number, by: 1 | -1): Day {
  const days = FIXED_DAYS[precision];
  if (days !== undefined) return at + by * days;
  const months = UNIT_MONTHS[precision - FIXED_DAYS.length];
  if (months === undefined) return at;
  const { year, month, day } = civilOfDay(at);
  const total = year * 12 + month - 1 + by * months;
  const fraction = at - Math.floor(at);
  return dayOfCivil(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, day) + fraction;
}

/**
 * Indexes events, which come in time order (`compareWhen`). `groupOrder` names groups that come first, in the order of the legend,
 * so that a group keeps its tone and shape; others follow as they occur.
 */
export function indexEvents(events: readonly TimelineEvent[], groupOrder: readonly string[] = []): EventIndex {
  const count = events.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const importance = new Float32Array(count);
  const group = new Uint16Array(count);
  const flags = new Uint16Array(count);
  const places = new Map(groupOrder.map((name, place) => [name, place]));
  let endDay = -Infinity;
  events.forEach((event, i) => {
    const { when } = event;
    start[i] = earliest(when);
    end[i] = latest(when);
    importance[i] = Number.isFinite(event.importance) ? event.importance : 1;
    const name = event.group ?? "";
    if (!places.has(name)) places.set(name, places.size);
    group[i] = places.get(name) ?? 0;
    flags[i] = flagsOf(event);
    endDay = Math.max(endDay, end[i] as number);
  });
  const oddBounds = new Map<number, Bounds>();
  events.forEach(({ when }, i) => {
    const at = start[i] as number;
    if ((flags[i] as number) & FLAG.openEnd) end[i] = endDay;
    // Every event lasts: one whose end is not after its start is drawn a day long, within its arrows.
    if ((end[i] as number) <= at) end[i] = at + 1;
    const odd = oddBoundsOf(when, calendarBounds(at, end[i] as number, flags[i] as number));
    if (odd) oddBounds.set(i, odd);
  });
  return {
    ...{ count, start, end, importance, group, flags, oddBounds },
    groups: [...places.keys()],
    signs: Uint8Array.from(events, signsOf),
    startDay: start[0] ?? 0,
    endDay: end.reduce((last, at) => Math.max(last, at), count > 0 ? -Infinity : 0),
  };
}

/** The bits of an event's `flags`. */
export function flagsOf({ when, type }: Pick<TimelineEvent, "when" | "type">): number {
  const startCode = PRECISIONS.indexOf(when.startPrecision ?? when.precision);
  const endCode = PRECISIONS.indexOf(when.endPrecision ?? when.precision);
  return (
    startCode |
    (endCode << 4) |
    (when.approximate ? FLAG.approximate : 0) |
    (when.uncertain ? FLAG.uncertain : 0) |
    (isInterval(when) ? FLAG.interval : 0) |
    (isOpenStart(when) ? FLAG.openStart : 0) |
    (isOpenEnd(when) ? FLAG.openEnd : 0) |
    (isUnknownStart(when) ? FLAG.unknownStart : 0) |
    (isUnknownEnd(when) ? FLAG.unknownEnd : 0) |
    (type === "band" ? FLAG.band : 0)
  );
}

/** An interval's inner bounds, where they are finite and not those that the calendar gives. */
export function oddBoundsOf(when: When, calendar: Bounds): Bounds | undefined {
  if (!isInterval(when)) return undefined;
  const within = (bound: Day | null | undefined, otherwise: Day): Day =>
    Number.isFinite(bound) ? Math.min(calendar.endMax, Math.max(calendar.startMin, bound ?? 0)) : otherwise;
  const startMax = Number.isFinite(when.startMin) ? within(when.startMax, calendar.startMax) : calendar.startMax;
  const endMin = Number.isFinite(when.endMax) ? within(when.endMin, calendar.endMin) : calendar.endMin;
  const same = Math.abs(startMax - calendar.startMax) < SAME_DAYS && Math.abs(endMin - calendar.endMin) < SAME_DAYS;
  return same ? undefined : { ...calendar, startMax, endMin };
}

/** The orders of events by their ends: made when first asked for, kept as long as their index. */
const endOrders = new WeakMap<EventIndex, Uint32Array>();

/** The places of events by ascending end. It lets the events that are over at a moment be counted by bisection; 4 bytes an event. */
export function endOrder(index: EventIndex): Uint32Array {
  const order =
    index.byEnd ??
    endOrders.get(index) ??
    inOrder(
      index.end,
      new Uint32Array(index.count).map((_, i) => i),
    );
  endOrders.set(index, order);
  return order;
}

/**
 * Puts places into the order of the numbers that stand there, ascending; of equal numbers the place that came first stays first.
 * May write over `places`. A radix sort: its time is proportional to how many there are.
 */
export function inOrder(numbers: Float64Array, places: Uint32Array): Uint32Array {
  const digits = sortableDigits(numbers);
  const passes = 8 / digits.BYTES_PER_ELEMENT;
  let order = places;
  let next: Uint32Array = new Uint32Array(places.length);
  for (let pass = 0; pass < passes; pass++) {
    const places = new Uint32Array(256 ** digits.BYTES_PER_ELEMENT + 1);
    for (const i of order) {
      const after = (digits[passes * i + pass] as number) + 1;
      places[after] = (places[after] as number) + 1;
    }
    if (places.includes(order.length)) continue;
    for (let digit = 1; digit < places.length; digit++)
      places[digit] = (places[digit] as number) + (places[digit - 1] as number);
    for (const i of order) {
      const digit = digits[passes * i + pass] as number;
      const place = places[digit] as number;
      places[digit] = place + 1;
      next[place] = i;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Many numbers are sorted by digits of two bytes: half the passes, and their 65,536 places no longer matter. */
const MANY = 20_000;

/** The digits of doubles, least significant first, changed so that they compare like the numbers: negative ones are turned around. */
function sortableDigits(numbers: Float64Array): Uint8Array | Uint16Array {
  const halves = new Uint32Array(numbers.slice().buffer);
  for (let low = 0; low < halves.length; low += 2) {
    const high = halves[low + 1] as number;
    const isNegative = high >>> 31 === 1;
    if (isNegative) halves[low] = ~(halves[low] as number);
    halves[low + 1] = isNegative ? ~high : high ^ 0x80000000;
  }
  return numbers.length > MANY ? new Uint16Array(halves.buffer) : new Uint8Array(halves.buffer);
}
