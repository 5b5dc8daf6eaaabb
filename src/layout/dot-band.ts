import type { Day } from "../dates/day.ts";
import type { EventIndex } from "../events/event-index.ts";
import { intlTag } from "../words/intl-tag.ts";
import { PILL_PX, pillWidth } from "./figure-subject.ts";
import { dotRow, type Metrics, type Plan } from "./plan.ts";
import type { ClusterMark, DotMark, Scene } from "./scene.ts";
import { type Span, spanOf, type Viewport, xOf } from "./viewport.ts";

/** The narrowest bin, in heights of the band: two counts of three digits stand beside each other in it, whatever the size of their text. 32 px. */
const binPxOf = ({ dotBandPx }: Metrics): number => (dotBandPx * 8) / 7;
/** Marks closer than this cannot be told apart, or hit. 24 px. */
const apartPxOf = ({ dotBandPx }: Metrics): number => (dotBandPx * 6) / 7;
/** So many disputed events of a cluster are looked at: more than have words on any screen. */
const MOST_LOOKS = 256;

/** So many bins beyond the view decide what stands in it: no more than four dots are too near to each other in a row, and counts beside those. */
const REACH = 5;

/** The bins that unlabelled events are gathered in: powers of two of a day, aligned to absolute time. */
export interface Bins {
  /** Number of the first bin that the view touches; bin n is [n·days, (n+1)·days). */
  readonly first: number;
  /** Bins that the view touches. */
  readonly count: number;
  readonly days: number;
}

/** Unlabelled events: those of one bin, or what is gathered of several. */
interface Crowd {
  /** None where a pinned event's mark stands: others keep clear of it. */
  readonly count: number;
  /** The first and the last of them, and when they begin. */
  readonly first: number;
  readonly last: number;
  readonly startDay: Day;
  readonly endDay: Day;
  readonly began?: true;
}

/** A row's crowds of each bin, and what of it stands together. */
interface Row {
  readonly crowds: readonly (Crowd | undefined)[];
  readonly startDay: Day;
  readonly days: number;
}

/** The crowds of some bins in one mark, and the day where it stands. */
interface Gathered {
  readonly from: number;
  readonly to: number;
  readonly at: Day;
}

/**
 * The bins for a zoom, 32 to 64 px wide where text has its usual size. They depend on the zoom alone, so that panning moves what is gathered in them and never gathers it
 * anew.
 */
export function binsOf(view: Viewport, metrics: Metrics): Bins {
  const days = 2 ** Math.ceil(Math.log2(binPxOf(metrics) * view.daysPerPx));
  const { startDay, endDay } = spanOf(view);
  const first = Math.floor(startDay / days);
  return { first, count: Math.floor(endDay / days) - first + 1, days };
}

/** The span of a view's bins and of those beyond whose events decide what stands in it. */
export function spanOfBins({ first, count, days }: Bins): Span {
  return { startDay: (first - REACH) * days, endDay: (first + count + REACH) * days };
}

/**
 * Gathers the wanted events without words: one by itself is a dot at its date, several in one bin are a counted cluster, and those that began
 * before the view and still last stand together at its edge. `labelled` holds every event that has words in the span of the bins, `pinned` those
 * of them whose marks stand in the row of dots nevertheless.
 */
export function dotMarks(
  plan: Plan,
  view: Viewport,
  labelled: readonly number[],
  pinned: readonly number[] = [],
): (DotMark | ClusterMark)[] {
  const binPx = binPxOf(plan.metrics);
  const bins = binsOf(view, plan.metrics);
  const named = new Set(labelled);
  const crowds = crowdsOf(plan, bins, named, pinned);
  const marks: (DotMark | ClusterMark)[] = [];
  let edge = passingCrowd(plan, bins, labelled);
  const edgePx = apartPxOf(plan.metrics) / 2;
  // What began before the first bin is at the edge already, or over.
  const least = edge ? REACH : 0;
  for (const { from, to, at } of gathered({ crowds, ...spanOfBins(bins), days: bins.days }, plan.metrics, view)) {
    if (to < REACH || from >= REACH + bins.count) continue;
    const crowd = crowds.slice(Math.max(least, from), to + 1).reduce(together) as Crowd;
    const xPx = xOf(view, at);
    // A mark that would touch the one at the edge is gathered into it.
    if (edge && xPx < edgePx + Math.max(binPx, pillWidth(`←${edge.count}`))) edge = together(edge, crowd);
    else marks.push(markOf(crowd, xPx));
  }
  return keptWhole(edge ? [markOf(edge, edgePx), ...marks] : marks, view, binPx);

  function markOf({ count, first, last, startDay, endDay, began }: Crowd, xPx: number): DotMark | ClusterMark {
    const yPx = dotRow(plan, first);
    const edge = { index: first, xPx, yPx, ...(began && { began }) };
    if (count === 1) return { kind: "dot", group: plan.range.index.group[first] as number, ...edge };
    const differs = isDisputed(plan, named, [first, last], began ? bins.first * bins.days : -Infinity);
    return { kind: "cluster", count, startDay, endDay, ...edge, ...(differs && { differs }) };
  }
}

/** An earlier crowd with a later one. */
function together(before: Crowd | undefined, after: Crowd | undefined): Crowd | undefined {
  if (!before?.count || !after?.count) return before?.count ? before : after;
  return { ...before, count: before.count + after.count, last: after.last, endDay: after.endDay };
}

/**
 * What of a row stands together, and where. A dot stands at its date. A count, whose place is but a summary, makes way for its neighbours within
 * its own bin; where it cannot, it takes in the nearer dot. Two dots that are still too near to each other are a count between them. Decided in
 * days, which panning does not round, and of no more than `REACH` bins: counts keep to their bins, and four dots nearer than 24 px each would not
 * have bins of 32 px between them.
 */
function gathered({ crowds, startDay, days }: Row, metrics: Metrics, { daysPerPx }: Viewport): Gathered[] {
  const apart = apartPxOf(metrics) * daysPerPx;
  const half = (binPxOf(metrics) * daysPerPx) / 2;
  const isDot = (crowd: Crowd | undefined): boolean => (crowd?.count ?? 2) < 2;
  /** The counts that take in a dot, by their bins, and how near it is. */
  const owners: { readonly bin: number; readonly gap: number }[] = [];
  const isTaken = (bin: number): boolean => owners[bin] !== undefined;
  /** The first and the last day where a bin's count may stand. */
  const roomOf = (bin: number, own: Crowd, isGone: (bin: number) => boolean): [Day, Day] => {
    const [from, to] = [startDay + bin * days, startDay + (bin + 1) * days];
    const [before, after] = [bin - 1, bin + 1].map((beside) => (isGone(beside) ? undefined : crowds[beside]));
    const endPx = Math.max(apartPxOf(metrics), pillWidth(clusterText(own, "en")));
    return [
      !before ? from : isDot(before) ? Math.max(from, before.startDay + apart) : from + half,
      !after ? to : isDot(after) ? Math.min(to, after.startDay - endPx * daysPerPx) : to - half,
    ];
  };
  crowds.forEach((crowd, bin) => {
    if (!crowd || isDot(crowd)) return;
    const gapOf = (dot: number): number =>
      Math.abs((crowds[dot] as Crowd).startDay - (startDay + Math.max(dot, bin) * days));
    const gone: number[] = [];
    let count = crowd.count;
    for (const dot of [bin - 1, bin + 1]
      .filter((beside) => isDot(crowds[beside]))
      .sort((a, b) => gapOf(a) - gapOf(b))) {
      const [from, to] = roomOf(bin, { ...crowd, count }, (beside) => gone.includes(beside));
      if (from <= to) break;
      gone.push(dot);
      count++;
      const gap = gapOf(dot);
      if (!((owners[dot]?.gap as number) <= gap)) owners[dot] = { bin, gap };
    }
  });
  /** The first of two dots that stand together, by the bin of the second, and the other way round. */
  const partners: number[] = [];
  const gapAfter = (bin: number): number =>
    [bin, bin + 1].every((dot) => crowds[dot]?.count === 1 && !isTaken(dot))
      ? (crowds[bin + 1] as Crowd).startDay - (crowds[bin] as Crowd).startDay
      : Infinity;
  const near = crowds.map((_, bin) => bin).filter((bin) => gapAfter(bin) < apart);
  for (const bin of near.sort((a, b) => gapAfter(a) - gapAfter(b)))
    if (partners[bin] === undefined && partners[bin + 1] === undefined)
      [partners[bin], partners[bin + 1]] = [bin + 1, bin];
  return crowds.flatMap((crowd, bin) => {
    if (!crowd?.count || isTaken(bin) || (partners[bin] as number) < bin) return [];
    const isOwn = (dot: number): boolean => owners[dot]?.bin === bin && crowds[dot]?.count === 1;
    const from = isOwn(bin - 1) ? bin - 1 : bin;
    const to = partners[bin] ?? (isOwn(bin + 1) ? bin + 1 : bin);
    const whole = crowds.slice(from, to + 1).reduce(together) as Crowd;
    const middle = (whole.startDay + whole.endDay) / 2;
    if (isDot(crowd)) return [{ from, to, at: middle }];
    const [least, most] = roomOf(bin, whole, isTaken);
    return [{ from, to, at: Math.min(most, Math.max(least, middle)) }];
  });
}

/** A count that the view's end would cut stands whole before it, as far as its neighbour leaves it room. */
function keptWhole(marks: (DotMark | ClusterMark)[], { widthPx }: Viewport, binPx: number): (DotMark | ClusterMark)[] {
  const [last, before] = [marks.at(-1), marks.at(-2)];
  if (last?.kind !== "cluster" || last.xPx >= widthPx + PILL_PX / 2) return marks;
  // In every language with as many digits.
  const mostPx = widthPx + PILL_PX / 2 - pillWidth(clusterText(last, "en"));
  const xPx = Math.min(last.xPx, Math.max(mostPx, (before?.xPx ?? -Infinity) + binPx));
  return [...marks.slice(0, -1), { ...last, xPx }];
}

/** Which way time runs in a picture. */
type Facing = Pick<Scene, "isUpright" | "isMirrored">;

/** The sign of what began before the view: an arrow with a shaft, which no kind's mark has, points there. */
export function earlierSign({ isUpright, isMirrored }: Facing): string {
  return isUpright ? "↑" : isMirrored ? "→" : "←";
}

/**
 * What a cluster shows, as a language writes numbers: how many it stands for, "+7" where they are the rest of one instant, which no zoom can part,
 * or "←7" where they began before the view. From left to right, whatever the language.
 */
export function clusterText(
  { count, startDay, endDay, began }: Pick<ClusterMark, "count" | "startDay" | "endDay" | "began">,
  lang: string,
  facing: Facing = {},
): string {
  const text = count.toLocaleString(intlTag(lang));
  if (!began) return (startDay === endDay ? "+" : "") + text;
  const sign = earlierSign(facing);
  return sign === "→" ? text + sign : sign + text;
}

/** Whether sources disagree on one of a crowd's events: of those without words, one that lasts beyond a moment. */
function isDisputed(
  { disputed }: Plan,
  named: ReadonlySet<number>,
  [first, last]: readonly number[],
  day: Day,
): boolean {
  const from = disputed?.rank(first as number) ?? 0;
  for (let rank = from; rank < from + MOST_LOOKS; rank++) {
    const i = disputed?.at(rank) ?? Infinity;
    if (i > (last as number)) return false;
    if (!named.has(i) && (disputed?.index.end[i] as number) > day) return true;
  }
  return false;
}

/** The unlabelled events of each bin, also of those beyond the view, and by itself in a bin a pinned event's mark. */
function crowdsOf(
  { range }: Plan,
  bins: Bins,
  named: ReadonlySet<number>,
  pinned: readonly number[],
): (Crowd | undefined)[] {
  const { startDay } = spanOfBins(bins);
  const counts = range.histogram(startDay, bins.days, new Uint32Array(bins.count + 2 * REACH));
  const { start } = range.index;
  const binOf = (i: number): number => Math.floor((start[i] as number) / bins.days) - bins.first + REACH;
  for (const i of named) {
    const bin = binOf(i);
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] as number) - 1;
  }
  return Array.from(counts, (count, bin) => {
    if (count === 0) {
      const own = pinned.find((i) => binOf(i) === bin);
      return own === undefined ? undefined : crowdOf(range.index, 0, own, own);
    }
    const binStart = startDay + bin * bins.days;
    const first = unnamed(range.rank(range.placeOf(binStart)), 1);
    const last = count === 1 ? first : unnamed(range.rank(range.placeOf(binStart + bins.days)) - 1, -1);
    return crowdOf(range.index, count, first, last);
  });

  /** The first wanted event without words from a rank on, or back. There is one. */
  function unnamed(rank: number, by: 1 | -1): number {
    let at = rank;
    while (named.has(range.at(at) ?? -1)) at += by;
    return range.at(at) ?? 0;
  }
}

const crowdOf = ({ start }: EventIndex, count: number, first: number, last: number): Crowd => ({
  ...{ count, first, last },
  startDay: start[first] as Day,
  endDay: start[last] as Day,
});

/** The unlabelled events that began before the first bin and last into it. Of many, the last is not looked for: what began last before the bin stands for it. */
function passingCrowd({ range }: Plan, { first, days }: Bins, labelled: readonly number[]): Crowd | undefined {
  const { end } = range.index;
  const at = first * days;
  const before = range.placeOf(at);
  const named = new Set(labelled.filter((i) => i < before && (end[i] as number) > at));
  const count = range.rank(before) - range.countEnded(at) - named.size;
  if (count <= 0) return undefined;
  const found: number[] = [];
  const most = Math.min(count, MOST_LOOKS);
  range.lasting(at, before, (i) => {
    if (!named.has(i)) found.push(i);
    return found.length < most;
  });
  const last = most < count ? before - 1 : (found.at(-1) ?? 0);
  return { ...crowdOf(range.index, count, found[0] ?? 0, last), began: true };
}
