import type { SVGTemplateResult } from "lit";
import { svg } from "lit";

const RING = svg`<circle cx="6" cy="6" r="4.75" />`;

/** Signs that differ in shape, each of which stands beside its word; how an event is known is drawn as its mark in the plot is. */
const SIGNS = {
  stated: svg`<circle class="full" cx="6" cy="6" r="4.75" />`,
  reported: svg`${RING}<circle class="full" cx="6" cy="6" r="1" />`,
  denied: svg`<circle cx="6" cy="6" r="4" /><path d="M.5 11.5 11.5.5" />`,
  due: svg`<circle cx="6" cy="6" r="4.75" stroke-dasharray="2.6 2.37" />`,
  single: svg`<path d="M2 .75h5L10 4v7.25H2Z" stroke-width="1.5" /><path d="M4.5 6h3M4.5 8.5h3" stroke-width="1.25" />`,
  agree: svg`<path d="M1 4h10M1 8h10" />`,
  differ: svg`<path d="M1 4h10M1 8h10M9 1 3 11" />`,
  fits: svg`<path d="m1.5 6.5 3 3 6-7" />`,
  wrong: svg`<path d="M6 1 11.5 11H.5Z" />`,
  open: svg`<path d="M6 1 11 6 6 11 1 6Z" />`,
} as const;

/** A sign that may stand beside words of the evidence. */
export type Sign = keyof typeof SIGNS;

/** A drawn sign; the words beside it say the same. */
export function sign(name: Sign): SVGTemplateResult {
  return svg`<svg class="sign" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${SIGNS[name]}</svg>`;
}
