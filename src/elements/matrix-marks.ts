import type { TemplateResult } from "lit";
import { html, svg } from "lit";
import type { ClaimKind } from "../events/matrix.ts";

/** A shape for each kind of claim, around 0,0: none is told apart by its colour alone. What is denied or due is drawn as in the plot. */
const SHAPES: Readonly<Record<ClaimKind, string>> = {
  states: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
  implies: "M-4.25 0a4.25 4.25 0 1 0 8.5 0a4.25 4.25 0 1 0-8.5 0Z",
  differs: "M-5.5-2.25h11M-5.5 2.25h11M3.25-6.5l-6.5 13",
  denied: "M-4.25 0a4.25 4.25 0 1 0 8.5 0a4.25 4.25 0 1 0-8.5 0ZM-6.5 6.5l13-13",
  due: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z",
};

/** The mark of a claim; what holds it says it in words. */
export const claimMark = (kind: ClaimKind): TemplateResult =>
  html`<span class="claim-mark ${kind}">${svg`<svg viewBox="-8 -8 16 16" aria-hidden="true" focusable="false"><path d=${SHAPES[kind]} /></svg>`}</span>`;
