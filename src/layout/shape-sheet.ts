import type { Shape, Tone } from "./scene.ts";

/** A place in a picture in which time runs to the right. */
export interface Place {
  readonly xPx: number;
  readonly yPx: number;
}

/** Gathers path data by layer and tone, so that each becomes one path on screen. */
export class ShapeSheet {
  private readonly paths = new Map<string, { layer: Shape["layer"]; tone: Tone; parts: string[] }>();

  add(layer: Shape["layer"], tone: Tone, path: string): void {
    const key = `${layer} ${tone}`;
    const known = this.paths.get(key);
    if (known) known.parts.push(path);
    else this.paths.set(key, { layer, tone, parts: [path] });
  }

  /** Adds what stands upright whichever way time runs on screen: `pathAt` draws it about a place. */
  addUpright(layer: Shape["layer"], tone: Tone, at: Place, pathAt: (xPx: number, yPx: number) => string): void {
    this.add(layer, tone, pathAt(at.xPx, at.yPx));
  }

  shapes(): Shape[] {
    return [...this.paths.values()].map(({ layer, tone, parts }) => ({ layer, tone, path: parts.join("") }));
  }
}
