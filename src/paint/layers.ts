import type { Shape } from "../layout/scene.ts";

/** The layers of a picture, on screen and saved, from back to front. */
export const LAYERS: readonly Shape["layer"][] = [
  ...(["grid", "density", "ghost", "body", "fade", "rug", "dash", "ring", "glyph", "sign"] as const),
];
