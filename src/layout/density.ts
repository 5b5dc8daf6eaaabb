import { addElsewhere } from "./elsewhere.ts";
import { px } from "./glyph.ts";
import type { Plan } from "./plan.ts";
import type { ShapeSheet } from "./shape-sheet.ts";
import { spanOf, type Viewport, xOf } from "./viewport.ts";

/** Bars and rug marks are not narrower: a bin is this wide or up to twice as wide. */
const BAR_PX = 3;
const RUG_BIN_PX = 2;
const RUG_MARK_PX = 1.5;
/** The tallest bar: all events in one bin. */
const TALLEST_PX = 64;
/** The least important event is seen too. */
const LOWEST_RUG_PX = 4;
/** So many events in one place may be asked for their group. */
const FEW = 6;

/** Bins of a power of two of a day, aligned to absolute time, so that they do not shimmer while the view is moved. */
function binsFor(
  view: Viewport,
  leastPx: number,
): { readonly startDay: number; readonly days: number; readonly count: number } {
  const days = 2 ** Math.ceil(Math.log2(leastPx * view.daysPerPx));
  const { startDay, endDay } = spanOf(view);
  const first = Math.floor(startDay / days);
  return { startDay: first * days, days, count: Math.floor(endDay / days) - first + 1 };
}

/** How many events begin where, as one outline of bars on the axis; their height is the logarithm of their count, the same in every view. */
export function addDensity(sheet: ShapeSheet, { range, axisYPx, isDense, elsewhere }: Plan, view: Viewport): void {
  if (!isDense) return;
  const { startDay, days, count } = binsFor(view, BAR_PX);
  const here = range.histogram(startDay, days, new Uint32Array(count));
  const counts = addElsewhere(here, elsewhere, { startDay, binDays: days });
  const perOctave = TALLEST_PX / Math.log2(1 + (elsewhere?.total ?? range.total));
  const path = barsPath(
    counts,
    { xPx: xOf(view, startDay), stepPx: days / view.daysPerPx, baseYPx: axisYPx },
    (n) => Math.log2(1 + n) * perOctave,
  );
  if (path !== "") sheet.add("density", "density", path);
}

/** Bars side by side on a base line, as one path; empty stretches are left out. */
export function barsPath(
  counts: Uint32Array,
  { xPx, stepPx, baseYPx }: { readonly xPx: number; readonly stepPx: number; readonly baseYPx: number },
  heightOf: (count: number) => number,
): string {
  let path = "";
  let heightPx = 0;
  for (let bin = 0; bin <= counts.length; bin++) {
    const next = px(heightOf(counts[bin] ?? 0));
    if (next === heightPx) continue;
    const at = px(xPx + bin * stepPx);
    path += heightPx === 0 ? `M${at},${px(baseYPx)}` : `H${at}`;
    path += next === 0 ? `V${px(baseYPx)}z` : `V${px(baseYPx - next)}`;
    heightPx = next;
  }
  return path;
}

/** A small upright mark on the axis for every event in view, taller for the more important; close ones share a mark. */
export function addRug(sheet: ShapeSheet, plan: Plan, view: Viewport): void {
  const { range, axisYPx } = plan;
  const { startDay, days, count } = binsFor(view, RUG_BIN_PX);
  const counts = range.histogram(startDay, days, new Uint32Array(count));
  let rank = range.rank(range.placeOf(startDay));
  counts.forEach((inBin) => {
    if (inBin === 0) return;
    const first = range.at(rank) ?? 0;
    const last = range.at(rank + inBin - 1) ?? 0;
    rank += inBin;
    const heightPx = rugHeight(plan, range.maxImportance(first, last + 1));
    const xPx = px(xOf(view, range.index.start[first] as number) - RUG_MARK_PX / 2);
    sheet.add("rug", rugTone(plan, first, last), `M${xPx},${px(axisYPx)}v${-heightPx}h${RUG_MARK_PX}v${heightPx}z`);
  });
}

/** From the lowest mark to the tallest, by the logarithm of importance. */
function rugHeight({ topImportance, metrics }: Plan, importance: number): number {
  const share = Math.log2(1 + Math.max(0, importance)) / Math.log2(1 + Math.max(1, topImportance));
  return Math.round(LOWEST_RUG_PX + (metrics.rugPx - LOWEST_RUG_PX) * Math.min(1, share));
}

/** The group that all events of a mark have in common, if there are few and they do. */
function rugTone({ range: { index } }: Plan, first: number, last: number): number | "muted" {
  const tone = index.group[first] as number;
  if (last - first > FEW) return "muted";
  for (let i = first + 1; i <= last; i++) if (index.group[i] !== tone) return "muted";
  return tone;
}
