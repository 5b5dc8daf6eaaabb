import type { FigureHead } from "./figure-head.ts";
import { mirroredPath } from "./path-turn.ts";

/** What stands above a picture as those see it who read from right to left: it begins at the right. */
export function mirroredHead(head: FigureHead, widthPx: number): FigureHead {
  return {
    ...head,
    texts: head.texts.map((text) => ({ ...text, xPx: widthPx - text.xPx, isMirrored: true })),
    shapes: head.shapes.map((shape) => ({ ...shape, path: mirroredPath(shape.path, widthPx) })),
  };
}
