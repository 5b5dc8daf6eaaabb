import type { Figure } from "./figure.ts";
import type { FigureHead } from "./figure-head.ts";
import { mirroredScene } from "./mirror-scene.ts";
import { mirroredPath } from "./path-turn.ts";

/** A picture as those see it who read from right to left: time runs to the left, and what stands above begins at the right. */
export function mirroredFigure({ scene, head }: Figure): Figure {
  return { scene: mirroredScene(scene), head: head && mirroredHead(head, scene.widthPx) };
}

function mirroredHead(head: FigureHead, widthPx: number): FigureHead {
  return {
    ...head,
    texts: head.texts.map((text) => ({ ...text, xPx: widthPx - text.xPx, isMirrored: true })),
    shapes: head.shapes.map((shape) => ({ ...shape, path: mirroredPath(shape.path, widthPx) })),
  };
}
