import type { Day } from "../dates/day.ts";
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

/** The bins that unlabelled events are gathered in: powers of two of a day, aligned to absolute time. */
export interface Bins {
  /** Number of the first bin that the view touches; bin n is [n·days, (n+1)·days). */
  readonly first: number;
  /** Bins that the view touches. */
  readonly count: number;
  readonly days: number;
}

/** One bin's unlabelled events. */
interface Crowd {
  readonly count: number;
  /** The first and the last of them. */
  readonly first: number;
  readonly last: number;
  readonly xPx: number;
  readonly began?: true;
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

/** The span of a view's bins and of one more on each side, whose events decide how far the outer marks may stand out. */
export function spanOfBins({ first, count, days }: Bins): Span {
  return { startDay: (first - 1) * days, endDay: (first + count + 1) * days };
}

/**
 * Gathers the wanted events without words: one by itself is a dot, several in one bin are a counted cluster, and those that began before the
 * view and still last stand together at its edge. `labelled` holds every event that has words in the span of the bins, ascending.
 */
export function dotMarks(plan: Plan, view: Viewport, labelled: readonly number[]): (DotMark | ClusterMark)[] {
  const [binPx, apartPx] = [binPxOf(plan.metrics), apartPxOf(plan.metrics)];
  const bins = binsOf(view, plan.metrics);
  const crowds = crowdsOf(plan, bins, labelled);
  const named = new Set(labelled);
  const marks: (DotMark | ClusterMark)[] = [];
  const passing = passingCrowd(plan, bins, labelled);
  let edge = passing;
  for (let bin = 1; bin <= bins.count; bin++) {
    const crowd = crowds[bin];
    if (!crowd) continue;
    // The rims of the own bin, held back half a mark's width from a neighbour that has a mark too.
    const halfPx = (crowd.count === 1 ? apartPx : binPx) / 2;
    const fromPx = xOf(view, (bins.first + bin - 1) * bins.days) + (crowds[bin - 1] ? halfPx : 0);
    const toPx = xOf(view, (bins.first + bin) * bins.days) - (crowds[bin + 1] ? halfPx : 0);
    const { start } = plan.range.index;
    const middle = ((start[crowd.first] as number) + (start[crowd.last] as number)) / 2;
    const placed = { ...crowd, xPx: Math.min(toPx, Math.max(fromPx, xOf(view, middle))) };
    // A mark that would touch the one at the edge is gathered into it.
    if (edge && placed.xPx < edge.xPx + Math.max(binPx, pillWidth(`←${edge.count}`)))
      edge = { ...edge, count: edge.count + placed.count, last: placed.last };
    else marks.push(markOf(placed));
  }
  return keptWhole(edge ? [markOf(edge), ...marks] : marks, view, binPx);

  function markOf(crowd: Crowd): DotMark | ClusterMark {
    const { count, first, last, xPx, began } = crowd;
    const { index } = plan.range;
    const yPx = dotRow(plan, first);
    const edge = { index: first, xPx, yPx, ...(began && { began }) };
    if (count === 1) return { kind: "dot", group: index.group[first] as number, ...edge };
    const [startDay, endDay] = [index.start[first] as number, index.start[last] as number];
    const differs = isDisputed(plan, named, crowd, bins.first * bins.days);
    return { kind: "cluster", count, startDay, endDay, ...edge, ...(differs && { differs }) };
  }
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
function isDisputed({ disputed }: Plan, named: ReadonlySet<number>, { first, last }: Crowd, day: Day): boolean {
  const from = disputed?.rank(first) ?? 0;
  for (let rank = from; rank < from + MOST_LOOKS; rank++) {
    const i = disputed?.at(rank) ?? Infinity;
    if (i > last) return false;
    if (!named.has(i) && (disputed?.index.end[i] as number) > day) return true;
  }
  return false;
}

/** The unlabelled events of each bin; the first and the last bin lie just outside the view. */
function crowdsOf({ range }: Plan, bins: Bins, labelled: readonly number[]): (Crowd | undefined)[] {
  const { startDay } = spanOfBins(bins);
  const counts = range.histogram(startDay, bins.days, new Uint32Array(bins.count + 2));
  const named = new Set(labelled);
  const { start } = range.index;
  for (const i of named) {
    const bin = Math.floor((start[i] as number) / bins.days) - bins.first + 1;
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] as number) - 1;
  }
  return Array.from(counts, (count, bin) => {
    if (count === 0) return undefined;
    const binStart = startDay + bin * bins.days;
    const first = unnamed(range.rank(range.placeOf(binStart)), 1);
    const last = count === 1 ? first : unnamed(range.rank(range.placeOf(binStart + bins.days)) - 1, -1);
    return { count, first, last, xPx: 0 };
  });

  /** The first wanted event without words from a rank on, or back. There is one. */
  function unnamed(rank: number, by: 1 | -1): number {
    let at = rank;
    while (named.has(range.at(at) ?? -1)) at += by;
    return range.at(at) ?? 0;
  }
}

/** The unlabelled events that began before the first bin and last into it. Of many, the last is not looked for: what began last before the bin stands for it. */
function passingCrowd({ range, metrics }: Plan, { first, days }: Bins, labelled: readonly number[]): Crowd | undefined {
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
  return { count, first: found[0] ?? 0, last, xPx: apartPxOf(metrics) / 2, began: true };
}
