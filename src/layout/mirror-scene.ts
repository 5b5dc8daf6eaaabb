import { mirroredPath } from "./path-turn.ts";
import type { Mark, Scene } from "./scene.ts";
import type { Tick } from "./ticks.ts";

/** A scene as those see it who read from right to left. Time, which ran to the right, runs to the left; glyphs are the same from both sides. */
export function mirroredScene(scene: Scene): Scene {
  const { widthPx } = scene;
  const tick = (tick: Tick): Tick => ({
    ...tick,
    xPx: widthPx - tick.xPx,
    ...(tick.turned && { turned: -tick.turned as 90 | -90 }),
  });
  return {
    ...scene,
    isMirrored: true,
    anchorXPx: 0,
    ...(scene.axisXPx !== undefined && { axisXPx: widthPx - scene.axisXPx }),
    shapes: scene.shapes.map((shape) => ({ ...shape, path: mirroredPath(shape.path, widthPx) })),
    marks: scene.marks.map((mark) => mirroredMark(mark, widthPx)),
    ticks: scene.ticks.map(tick),
    context: scene.context.map(tick),
  };
}

function mirroredMark(mark: Mark, widthPx: number): Mark {
  const xPx = widthPx - mark.xPx;
  return mark.kind === "event"
    ? { ...mark, xPx, endXPx: widthPx - mark.endXPx, labelXPx: widthPx - mark.labelXPx }
    : { ...mark, xPx };
}
