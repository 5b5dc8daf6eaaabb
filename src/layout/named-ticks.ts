import { type AxisTicks, TICK_TEXT_PX, type ticksOf } from "./ticks.ts";

/** Half of this apart, two places of an axis are one. */
const SAME_PX = 0.5;

/**
 * Ticks of a picture that nobody can move: a line, or the border of a coarser unit, whose text had no room before the far edge is left out. On
 * screen the next press shows what it is. `measure` gives the widths of coarser units.
 */
export function namedTicks(made: typeof ticksOf, measure: (text: string) => number): typeof ticksOf {
  return (view, words, room): AxisTicks => {
    const { ticks, context, lines, borders } = made(view, words, room);
    const isSaid = (atPx: number, text: string): boolean => atPx + TICK_TEXT_PX + measure(text) <= view.widthPx;
    const lastPx = Math.max(...ticks.map(({ xPx }) => xPx));
    return {
      ...{ ticks, context },
      lines: lines.filter((xPx) => xPx <= lastPx),
      borders: borders.filter((atPx) =>
        context.some(({ xPx, text }) => Math.abs(xPx - atPx) < SAME_PX && isSaid(atPx, text)),
      ),
    };
  };
}
