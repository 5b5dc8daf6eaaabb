import { bisector } from "d3";
import type { Day } from "../dates/day.ts";
import { boundsOf, type EventIndex } from "../events/event-index.ts";
import type { Span } from "./viewport.ts";

/** A long stretch in which no event begins or ends, and which the axis leaves out, from its first to its last moment, in days and on the folded axis. */
export interface Break extends Span {
  readonly startAt: number;
  readonly endAt: number;
  /** From what ends or begins before it to what begins after it: longer than the break itself, at whose sides the axis stays to scale a little. */
  readonly emptyDays: number;
  /** True where an event lasts through it: then nothing begins or ends in it, but it is not empty. */
  readonly isCrossed: boolean;
}

/**
 * An axis on which long stretches are short in which nothing begins or ends: a piecewise-linear map of time, continuous and ever increasing. Its unit is the day
 * and its slope 1 wherever events begin or end, so that a folded axis is laid out, zoomed and panned like any other.
 */
export interface Fold {
  /** In time order. */
  readonly breaks: readonly Break[];
  /** Where a moment is on the folded axis. */
  readonly at: (day: Day) => number;
  /** The moment at a place of the folded axis. */
  readonly day: (at: number) => Day;
}

/** An empty stretch is folded where it is longer than this share of what is left of the axis. */
const LONG_SHARE = 0.2;
/** And longer than the usual one so many times. Where few events are far apart, all of it is empty, and none of it unusual. */
const UNUSUAL = 4;
/** Of what is left: how wide a folded stretch is, and how much of an empty stretch stays to scale before and after it. */
const BREAK_SHARE = 0.055;
const PAD_SHARE = 0.02;
const MOST_BREAKS = 12;
/** Two moments need some room, however short they are. */
const LEAST_DAYS = 1;

/** The fold of a timeline; undefined where something begins or ends all the time. */
export function foldOf(index: EventIndex): Fold | undefined {
  const { long, leftDays } = longGaps(gapsOf(index), index.endDay - index.startDay);
  if (long.length === 0) return undefined;
  const left = Math.max(LEAST_DAYS, leftDays);
  let cutDays = 0;
  const breaks = long.map((gap): Break => {
    const startDay = gap.startDay + left * PAD_SHARE;
    const endDay = gap.endDay - left * PAD_SHARE;
    const startAt = startDay - cutDays;
    const endAt = startAt + left * BREAK_SHARE;
    cutDays += endDay - startDay - left * BREAK_SHARE;
    return { startDay, endDay, startAt, endAt, emptyDays: daysOf(gap), isCrossed: isCrossed(index, gap) };
  });
  return foldAt(breaks);
}

/** Where nothing begins or ends, between the first moment and the last. What lasts may run through. */
function gapsOf(index: EventIndex): Span[] {
  const windows: Span[] = [];
  for (let i = 0; i < index.count; i++) {
    const { startMin, startMax, endMin, endMax } = boundsOf(index, i);
    windows.push({ startDay: startMin, endDay: startMax });
    if (endMax > startMax) windows.push({ startDay: Math.max(startMin, endMin), endDay: endMax });
  }
  windows.sort((a, b) => a.startDay - b.startDay);
  const gaps: Span[] = [];
  let over = windows[0]?.endDay ?? 0;
  for (const { startDay, endDay } of windows) {
    if (startDay > over) gaps.push({ startDay: over, endDay: startDay });
    over = Math.max(over, endDay);
  }
  return gaps;
}

/** True where an event lasts through all of a stretch. */
function isCrossed({ count, start, end }: EventIndex, gap: Span): boolean {
  for (let i = 0; i < count && (start[i] as number) <= gap.startDay; i++)
    if ((end[i] as number) >= gap.endDay) return true;
  return false;
}

const daysOf = ({ startDay, endDay }: Span): number => endDay - startDay;

/** The longest gaps, as far as each is long beside what is left without them and beside the usual one, in time order. */
function longGaps(
  gaps: readonly Span[],
  totalDays: number,
): { readonly long: readonly Span[]; readonly leftDays: number } {
  const long: Span[] = [];
  let leftDays = totalDays;
  const sorted = gaps.toSorted((a, b) => daysOf(b) - daysOf(a));
  const usual = sorted[Math.floor(sorted.length / 2)];
  const leastDays = usual ? UNUSUAL * daysOf(usual) : 0;
  for (const gap of sorted.slice(0, MOST_BREAKS)) {
    const without = leftDays - daysOf(gap);
    if (daysOf(gap) < Math.max(leastDays, LONG_SHARE * Math.max(LEAST_DAYS, without))) break;
    long.push(gap);
    leftDays = without;
  }
  return { long: long.sort((a, b) => a.startDay - b.startDay), leftDays };
}

function foldAt(breaks: readonly Break[]): Fold {
  const knots = breaks.flatMap(({ startDay, endDay, startAt, endAt }) => [
    { day: startDay, at: startAt },
    { day: endDay, at: endAt },
  ]);
  const mapped = (from: "day" | "at", to: "day" | "at"): ((value: number) => number) => {
    const { right } = bisector((knot: (typeof knots)[number]) => knot[from]);
    return (value) => {
      const next = right(knots, value);
      const [a, b] = [knots[next - 1], knots[next]];
      // Only between the two knots of a break is the slope another than 1.
      if (a && b && next % 2 === 1) return a[to] + (value - a[from]) * ((b[to] - a[to]) / (b[from] - a[from]));
      const near = a ?? b;
      return near ? near[to] + (value - near[from]) : value;
    };
  };
  return { breaks, at: mapped("day", "at"), day: mapped("at", "day") };
}
