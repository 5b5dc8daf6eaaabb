import type { RangeIndex } from "../events/range-index.ts";
import { across, alongOf } from "./across.ts";
import type { Metrics } from "./plan.ts";
import type { Scene } from "./scene.ts";
import { dayAt, spanOf, type Viewport, xOf } from "./viewport.ts";

/** How thick a stroke for others is, px. */
const STROKE_PX = 2;
/** A mark in the band of marks without words, px. */
const DOT_PX = 6;

/**
 * What is not found while a reader searches: a short stroke on the axis and a small square in the band of marks without words, wherever at least
 * one of those events begins. Path data; the cost follows the plot's length. Pure.
 */
export function othersPath(others: RangeIndex, scene: Scene, metrics: Metrics, view: Viewport): string {
  const days = 2 ** Math.ceil(Math.log2(STROKE_PX * view.daysPerPx));
  const { startDay } = spanOf(view);
  const first = Math.floor(startDay / days);
  const bins = Math.floor(dayAt(view, alongOf(scene)) / days) - first + 1;
  const counts = others.histogram(first * days, days, new Uint32Array(bins));
  const { rugPx, dotBandPx } = metrics;
  const middlePx = rugPx + dotBandPx / 2;
  let path = "";
  let lastDotPx = Number.NEGATIVE_INFINITY;
  const box = (along: readonly [number, number], away: readonly [number, number]): void => {
    const { xPx, yPx, widthPx, heightPx } = across(scene, along, away);
    path += `M${xPx.toFixed(1)},${yPx.toFixed(1)}h${widthPx.toFixed(1)}v${heightPx.toFixed(1)}h${(-widthPx).toFixed(1)}z`;
  };
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const atPx = xOf(view, (first + bin) * days);
    box([atPx, atPx + STROKE_PX], [0, rugPx / 2]);
    if (atPx - lastDotPx < DOT_PX + 1) return;
    lastDotPx = atPx;
    box(
      [atPx + (STROKE_PX - DOT_PX) / 2, atPx + (STROKE_PX + DOT_PX) / 2],
      [middlePx - DOT_PX / 2, middlePx + DOT_PX / 2],
    );
  });
  return path;
}
