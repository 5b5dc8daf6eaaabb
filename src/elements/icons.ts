import type { SVGTemplateResult } from "lit";
import { svg } from "lit";

/** Strokes on a 16-pixel grid. */
const PATHS = {
  plus: "M8 3.5v9M3.5 8h9",
  minus: "M3.5 8h9",
  whole: "M2.5 3v10M13.5 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2",
  back: "M9.5 3.5 5 8l4.5 4.5",
  forward: "M6.5 3.5 11 8l-4.5 4.5",
  close: "m4 4 8 8M12 4l-8 8",
  plot: "M2 12.5h12M4 9.5h5M7 6h5M4 12.5v-3M7 12.5V6",
  list: "M6 4h8M6 8h8M6 12h8M2.5 4h.5M2.5 8h.5M2.5 12h.5",
  more: "M2.5 8h.5M8 8h.5M13 8h.5",
  cite: "M3 5h3v4l-2 3M10 5h3v4l-2 3",
  save: "M8 2.5v7M5 7l3 3 3-3M3 13h10",
  check: "m3 8.5 3.5 3.5L13 4.5",
  matrix: "M2 4h3M9 4h.5M13 4h.5M2 8h3M9 8h.5M2 12h3M13 12h.5",
  clock: "M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M8 5v3.5H10.5",
  table: "M2.5 3.5h11v9h-11zM2.5 6.5h11M6 3.5v9",
} as const;

/** A drawn sign; the control that holds it carries the name. */
export function icon(name: keyof typeof PATHS): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${PATHS[name]} /></svg>`;
}
