import type { RangeIndex } from "../events/range-index.ts";
import { barsPath } from "./density.ts";
import { addElsewhere, type Elsewhere } from "./elsewhere.ts";
import type { Measure } from "./labels.ts";
import { inOnlyRow } from "./one-row.ts";
import type { TickWords } from "./tick-words.ts";
import { eraWords, type Tick, ticksOf } from "./ticks.ts";
import { dayAt, spanOf, type Viewport, type ViewportLimits, viewportOf, xOf } from "./viewport.ts";

/** What the overview strip is laid out from. */
export interface StripInput {
  readonly range: RangeIndex;
  readonly elsewhere?: Elsewhere | undefined;
  /** How far the plot's viewport may go: the strip shows the data's whole extent. */
  readonly limits: ViewportLimits;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly words: TickWords;
  readonly measure: Measure;
  /** Makes the ticks of an axis that is not to scale throughout. */
  readonly ticksOf?: typeof ticksOf | undefined;
}

/** The strip under the plot: all of time, and how many events begin where. It changes only with the data and its own size. */
export interface Strip {
  readonly view: Viewport;
  /** Path data of bars that stand on the strip's lower edge. */
  readonly path: string;
  readonly ticks: readonly Tick[];
}

/** The strip, and what part of it the plot shows. */
export interface Overview {
  readonly strip: Strip;
  readonly window: OverviewWindow;
}

/** The plot's viewport in px of the strip. True to scale: it may be narrower than a pixel, and reach beyond the strip. */
export interface OverviewWindow {
  readonly x0: number;
  readonly x1: number;
}

/** Room at both ends of the strip. */
const MARGIN_PX = 12;
const BAR_PX = 2;
/** The highest bar's share of the strip: words stand above it. */
const BAR_SHARE = 0.6;
const TICK_GAP_PX = 28;

/** Lays out the overview strip. Pure. */
export function layoutStrip(input: StripInput): Strip {
  const { range, elsewhere, limits, widthPx, heightPx, words, measure } = input;
  const view = stripView(limits, widthPx);
  const days = 2 ** Math.ceil(Math.log2(BAR_PX * view.daysPerPx));
  const { startDay, endDay } = spanOf(view);
  const first = Math.floor(startDay / days);
  const here = range.histogram(first * days, days, new Uint32Array(Math.floor(endDay / days) - first + 1));
  const counts = addElsewhere(here, elsewhere, { startDay: first * days, binDays: days });
  // The root lets a single event be seen beside a hundred.
  const highest = Math.sqrt(counts.reduce((most, count) => Math.max(most, count), 1));
  const room = { measure: (text: string) => measure(text, "tick"), gapPx: TICK_GAP_PX };
  const place = { xPx: xOf(view, first * days), stepPx: days / view.daysPerPx, baseYPx: heightPx };
  return {
    view,
    path: barsPath(counts, place, (count) => (Math.sqrt(count) / highest) * heightPx * BAR_SHARE),
    ticks: inOnlyRow(
      (input.ticksOf ?? ticksOf)(view, words, room).ticks,
      eraWords(words, view.startDay),
      room,
      widthPx,
    ),
  };
}

function stripView({ startDay, endDay }: ViewportLimits, widthPx: number): Viewport {
  const inner = viewportOf(startDay, endDay, Math.max(1, widthPx - 2 * MARGIN_PX));
  return { ...inner, startDay: dayAt(inner, -MARGIN_PX), widthPx: Math.max(1, widthPx) };
}

/** A viewport as a window of the strip. */
export function windowOf(strip: Viewport, view: Viewport): OverviewWindow {
  const { startDay, endDay } = spanOf(view);
  return { x0: xOf(strip, startDay), x1: xOf(strip, endDay) };
}

/** The plot's viewport, `widthPx` wide, for a window that was moved or resized in the strip. It still wants clamping. */
export function viewOfWindow({ strip: { view } }: Overview, { x0, x1 }: OverviewWindow, widthPx: number): Viewport {
  return viewportOf(dayAt(view, x0), dayAt(view, x1), widthPx);
}
