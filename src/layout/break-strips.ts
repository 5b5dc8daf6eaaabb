import { across, barsIn, clearOf, depthOf, freeStretch, wordsIn } from "./across.ts";
import type { Break, Fold } from "./fold.ts";
import type { Metrics } from "./plan.ts";
import type { Box, BreakStrip, Scene, WordsPlace } from "./scene.ts";
import { type Viewport, xOf } from "./viewport.ts";

/** What strips are made with. */
export interface StripInput {
  readonly fold: Pick<Fold, "breaks">;
  /** As the scene was laid out. */
  readonly view: Viewport;
  readonly scene: Scene;
  readonly metrics: Metrics;
  readonly say: (gap: Break) => string;
  /** Width of a text, px. */
  readonly measure: (text: string) => number;
}

/** What lies beyond the plot by so much has its border out of sight. */
const BEYOND_PX = 1;
/** A line of text, and the air around it. */
const LINE_PX = 15;
const AIR_PX = 4;
/** The line at an end of a strip. */
const EDGE_PX = 1;

/** The folded stretches in view, whichever way time runs. */
export function breakStrips(input: StripInput): BreakStrip[] {
  const { fold, view, scene, metrics, say, measure } = input;
  const words = wordsIn(scene, metrics);
  const taken = [...words, ...barsIn(scene, metrics)];
  return fold.breaks.flatMap((gap) => {
    const fromPx = Math.max(-BEYOND_PX, xOf(view, gap.startAt));
    const toPx = Math.min(view.widthPx + BEYOND_PX, xOf(view, gap.endAt));
    if (toPx - fromPx < 1) return [];
    const box = across(scene, [fromPx, toPx], [0, depthOf(scene)]);
    const text = say(gap);
    const room = roomIn(across(scene, [fromPx, toPx], [roomFrom(metrics), depthOf(scene)]), taken, measure(text));
    const ends = [
      [fromPx, fromPx + EDGE_PX],
      [toPx - EDGE_PX, toPx],
    ] as const;
    const edges = ends.flatMap((end) => clearOf(across(scene, end, [0, depthOf(scene)]), words, scene.isUpright));
    return [{ box, edges, name: text, ...(room && { words: { text, ...room } }) }];
  });
}

/** Dots stand in a band of their own along the axis. */
const roomFrom = ({ rugPx, dotBandPx }: Metrics): number => rugPx + dotBandPx;

/** The middle of the largest stretch that holds a text, lying or else turned; undefined where there is none. */
function roomIn(box: Box, taken: readonly Box[], textPx: number): Omit<WordsPlace, "text"> | undefined {
  const [long, thick] = [textPx + 2 * AIR_PX, LINE_PX + 1];
  for (const isTurned of [false, true])
    for (const isUpright of [true, false]) {
      const { xPx, yPx, widthPx, heightPx } = freeStretch(box, taken, isUpright);
      const [wide, high] = isTurned ? [thick, long] : [long, thick];
      if (widthPx >= wide && heightPx >= high) return { xPx: xPx + widthPx / 2, yPx: yPx + heightPx / 2, isTurned };
    }
  return undefined;
}
