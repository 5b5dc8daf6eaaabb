import type { Shape, Tone } from "./scene.ts";

/** Gathers path data by layer and tone, so that each becomes one path on screen. */
export class ShapeSheet {
  private readonly paths = new Map<string, { layer: Shape["layer"]; tone: Tone; parts: string[] }>();

  add(layer: Shape["layer"], tone: Tone, path: string): void {
    const key = `${layer} ${tone}`;
    const known = this.paths.get(key);
    if (known) known.parts.push(path);
    else this.paths.set(key, { layer, tone, parts: [path] });
  }

  shapes(): Shape[] {
    return [...this.paths.values()].map(({ layer, tone, parts }) => ({ layer, tone, path: parts.join("") }));
  }
}
