import { addBar } from "./bars.ts";
import type { FigureSubject } from "./figure-subject.ts";
import { mirroredScene } from "./mirror-scene.ts";
import type { Scene } from "./scene.ts";
import { ShapeSheet } from "./shape-sheet.ts";
import type { Tick } from "./ticks.ts";
import { type Span, viewportOf, xOf } from "./viewport.ts";

/** Height of a row: a number, and the bar after it. */
const ROW_PX = 15;
/** From the upper edge of a row to the middle of its bar, and to the baseline of its number. */
const BAR_PX = 8;
const BASE_PX = 12;
/** Before a number, and between it and its bar. */
const GAP_PX = 4;
const RADIUS_PX = 5;
/** Bars that run from edge to edge need no row each: so many share one, thinner, one below the other as their numbers follow. */
const MOST_BESIDE = 3;
const BESIDE_PX = 4;
const THIN_PX = 2.5;
/** What ends sooner than so far after its number would not be seen to last. */
const LEAST_PX = 4;
/** So many have bars; the numbers of all others stand in one row. */
const MOST_ROWS = 16;

/**
 * A strip of time with the bars of those that began before it and last into it: rows above its words, each with the event's number where it
 * comes in and no words, which stand where it begins. `topPx`: the upper edge of its words. Gives back the scene, the upper edge of the
 * highest row, which may lie over the plot's, and the middle of the row of each event that has a bar there.
 */
export function withThrough(
  { index, measure }: Pick<FigureSubject, "index" | "measure">,
  { scene, span, cut }: { readonly scene: Scene; readonly span: Span; readonly cut: { readonly span: Span } },
  topPx: number,
): { readonly scene: Scene; readonly topPx: number; readonly rows: ReadonlyMap<number, number> } {
  const { widthPx, isMirrored } = scene;
  const view = viewportOf(cut.span.startDay, cut.span.endDay, widthPx);
  const barFromPx = (i: number): number => GAP_PX + measure(String(i + 1), "tick") + GAP_PX;
  const passing: number[] = [];
  for (let i = 0; i < index.count && (index.start[i] as number) < span.startDay; i++)
    if (xOf(view, index.end[i] as number) >= barFromPx(i) + LEAST_PX) passing.push(i);
  const middles = new Map<number, number>();
  if (passing.length === 0) return { scene, topPx, rows: middles };
  const all = rowsOf(passing, (i) => (index.end[i] as number) >= span.endDay);
  const rows = all.slice(0, all.length > MOST_ROWS ? MOST_ROWS - 1 : MOST_ROWS);
  const others = all.slice(rows.length).flat();
  const highestPx = topPx - ROW_PX * (rows.length + (others.length > 0 ? 1 : 0));
  const sheet = new ShapeSheet();
  const number = (places: readonly number[], row: number): Tick => {
    const text = places.map((i) => i + 1).join(", ");
    return { xPx: GAP_PX, yPx: highestPx + row * ROW_PX + BASE_PX, text, key: `through ${text}` };
  };
  const ticks = rows.map((places, row) => {
    const tick = number(places, row);
    const fromPx = GAP_PX + measure(tick.text, "tick") + GAP_PX;
    for (const [nth, i] of places.entries()) {
      const middlePx = highestPx + row * ROW_PX + BAR_PX;
      middles.set(i, middlePx);
      const yPx = middlePx + (nth - (places.length - 1) / 2) * BESIDE_PX;
      const place = { index, i, widthPx, yPx, radiusPx: places.length > 1 ? THIN_PX : RADIUS_PX };
      addBar(sheet, { ...place, xOf: (day) => Math.max(fromPx, xOf(view, day)), hasGlyph: false, isPassing: true });
    }
    return tick;
  });
  if (others.length > 0) ticks.push(number(others, rows.length));
  const bare: Scene = { ...scene, shapes: sheet.shapes(), marks: [], ticks, context: [] };
  const through = isMirrored ? mirroredScene(bare) : bare;
  return {
    topPx: highestPx,
    rows: middles,
    scene: { ...scene, shapes: [...scene.shapes, ...through.shapes], ticks: [...scene.ticks, ...through.ticks] },
  };
}

/** Places row by row: what ends within the strip has a row of its own. */
function rowsOf(passing: readonly number[], isThroughout: (i: number) => boolean): readonly (readonly number[])[] {
  const whole = passing.filter(isThroughout);
  const shared: number[][] = [];
  for (let at = 0; at < whole.length; at += MOST_BESIDE) shared.push(whole.slice(at, at + MOST_BESIDE));
  return [...shared, ...passing.filter((i) => !isThroughout(i)).map((i) => [i])];
}
