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
const REACH = 4;

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

/** The crowds of bins that follow each other, the first of which begins at a day. */
interface Row {
  readonly crowds: readonly (Crowd | undefined)[];
  readonly startDay: Day;
  readonly days: number;
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
  const row = crowdsOf(plan, bins, named, pinned);
  const { homes, places } = apart(row, plan.metrics, view);
  const marks: (DotMark | ClusterMark)[] = [];
  let edge = passingCrowd(plan, bins, labelled);
  const edgePx = apartPxOf(plan.metrics) / 2;
  // What began before the first bin is at the edge already, or over.
  const least = edge ? REACH : 0;
  places.forEach((at, bin) => {
    const own = [bin - 1, bin, bin + 1].filter((from) => homes[from] === bin && row.crowds[from]?.count);
    if (!own.some((from) => from >= REACH && from < REACH + bins.count)) return;
    const crowd = own
      .filter((from) => from >= least)
      .map((from) => row.crowds[from] as Crowd)
      .reduce(together);
    const xPx = xOf(view, at ?? middleOf(crowd));
    // A mark that would touch the one at the edge is gathered into it.
    if (edge && xPx < edgePx + Math.max(binPx, pillWidth(`←${edge.count}`))) edge = together(edge, crowd);
    else marks.push(markOf(crowd, xPx));
  });
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
const together = (before: Crowd, { count, last, endDay }: Crowd): Crowd => ({
  ...before,
  ...{ count: before.count + count, last, endDay },
});

const middleOf = ({ startDay, endDay }: Crowd): Day => (startDay + endDay) / 2;

/**
 * Keeps marks apart: in which bin each bin's events stand, and where a bin's count does. A dot stands at its date. A count, whose place is but a
 * summary, makes way for its neighbours up to the middle of its own bin; where that is not enough, it takes in the dot. Two dots that are still
 * too near to each other are a count between them. Decided in days, which panning does not round, and of no more than `REACH` bins: no more than
 * four dots in a row are nearer than 24 px each, with rims 32 px apart between them.
 */
function apart({ crowds, startDay, days }: Row, metrics: Metrics, { daysPerPx }: Viewport) {
  const dotDays = apartPxOf(metrics) * daysPerPx;
  const rimDays = (binPxOf(metrics) * daysPerPx) / 2;
  const rimOf = (bin: number): Day => startDay + bin * days;
  const isMany = (crowd: Crowd | undefined): boolean => (crowd?.count ?? 0) > 1;
  /** From a count's place to the next dot, also when it takes in two. */
  const reachOf = (crowd: Crowd | undefined): number =>
    Math.max(dotDays, pillWidth(`${(crowd as Crowd).count + 2}`) * daysPerPx);
  const homes = crowds.map((dot, bin) => {
    const [before, after] = [crowds[bin - 1], crowds[bin + 1]];
    if (!dot || isMany(dot)) return bin;
    if (isMany(before) && dot.startDay - rimOf(bin) < reachOf(before) - days / 2) return bin - 1;
    return isMany(after) && rimOf(bin + 1) - dot.startDay < dotDays - days / 2 ? bin + 1 : bin;
  });
  const places = crowds.map((crowd, bin) => {
    if (!crowd || !isMany(crowd)) return undefined;
    const [before, after] = [bin - 1, bin + 1].map((beside) => (homes[beside] === beside ? crowds[beside] : undefined));
    const [from, to] = [rimOf(bin), rimOf(bin + 1)];
    const least = isMany(before) ? from + rimDays : (before?.startDay ?? -Infinity) + dotDays;
    const most = isMany(after) ? to - rimDays : (after?.startDay ?? Infinity) - reachOf(crowd);
    return Math.min(to, most, Math.max(from, least, middleOf(crowd)));
  });
  const gapAfter = (bin: number): number => {
    const [dot, next] = [bin, bin + 1].map((own) => (homes[own] === own ? crowds[own] : undefined));
    return dot?.count === 1 && next?.count === 1 ? next.startDay - dot.startDay : Infinity;
  };
  const near = [...homes.keys()].filter((bin) => gapAfter(bin) < dotDays).sort((a, b) => gapAfter(a) - gapAfter(b));
  for (const bin of near) if (gapAfter(bin) < dotDays && homes[bin + 2] !== bin + 1) homes[bin + 1] = bin;
  return { homes, places };
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
  { count, startDay, endDay, began }: ClusterMark,
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
function crowdsOf({ range }: Plan, bins: Bins, named: ReadonlySet<number>, pinned: readonly number[]): Row {
  const { startDay } = spanOfBins(bins);
  const counts = range.histogram(startDay, bins.days, new Uint32Array(bins.count + 2 * REACH));
  const { start } = range.index;
  const binOf = (i: number): number => Math.floor((start[i] as number) / bins.days) - bins.first + REACH;
  for (const i of named) {
    const bin = binOf(i);
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] as number) - 1;
  }
  const crowds = Array.from(counts, (count, bin) => {
    if (count === 0) {
      const own = pinned.find((i) => binOf(i) === bin);
      return own === undefined ? undefined : crowdOf(range.index, 0, own, own);
    }
    const binStart = startDay + bin * bins.days;
    const first = unnamed(range.rank(range.placeOf(binStart)), 1);
    const last = count === 1 ? first : unnamed(range.rank(range.placeOf(binStart + bins.days)) - 1, -1);
    return crowdOf(range.index, count, first, last);
  });
  return { crowds, startDay, days: bins.days };

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
