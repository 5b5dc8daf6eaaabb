import { turnedPath } from "./path-turn.ts";
import type { Shape, Tone } from "./scene.ts";
import { type Place, ShapeSheet } from "./shape-sheet.ts";

/** Gathers shapes that are drawn as if time ran to the right, turned by a quarter so that it runs down. Glyphs stay as they are. */
export class TurnedSheet extends ShapeSheet {
  private readonly heightPx: number;

  /** `heightPx`: how high the picture would be if time ran to the right; turned, it is so wide. */
  constructor(heightPx: number) {
    super();
    this.heightPx = heightPx;
  }

  override add(layer: Shape["layer"], tone: Tone, path: string): void {
    super.add(layer, tone, turnedPath(path, this.heightPx));
  }

  override addUpright(
    layer: Shape["layer"],
    tone: Tone,
    { xPx, yPx }: Place,
    pathAt: (xPx: number, yPx: number) => string,
  ): void {
    super.add(layer, tone, pathAt(this.heightPx - yPx, xPx));
  }
}
