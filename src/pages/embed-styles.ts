import { css } from "lit";

/** The dialog of "Embed": what is chosen beside what is seen, one below the other where there is no room. */
export const embedStyles = css`
  :host {
    --_ink: light-dark(#1b1b1a, #ecebe7);
    --_quiet: light-dark(#4c4c48, #b9b8b1);
    --_ground: light-dark(#ffffff, #161615);
    --_raised: light-dark(#ffffff, #20201e);
    --_wash: light-dark(#f4f3ef, #242422);
    --_axis: light-dark(#6b6a64, #96958e);
    --_accent: light-dark(#0b57b0, #8ec2ff);
    --_radius: 3px;
  }
  dialog {
    width: min(68rem, 100vw - 1.5rem);
    line-height: 1.45;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(16rem, 26rem) minmax(0, 1fr);
    gap: 0 1.5rem;
  }
  @media (width < 50rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  fieldset {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: 0.8125rem;
    color: var(--_quiet);
  }
  fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 2rem;
    font-size: inherit;
    color: inherit;
  }
  input[type="radio"] {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  input[type="number"] {
    box-sizing: border-box;
    width: 100%;
    min-height: 2rem;
    font: inherit;
    color: inherit;
    background: var(--_ground);
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    padding: 0.25rem 0.625rem;
  }
  input[aria-invalid="true"] {
    border: 2px dashed var(--_ink);
  }
  .note {
    grid-column: 1 / -1;
    min-height: 0;
  }
  .sides p {
    margin-block: 0.5rem 0;
    overflow-wrap: anywhere;
  }
  .sides h3 {
    margin: 0.75rem 0 0.25rem;
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--_quiet);
  }
  .shown {
    overflow: auto;
    max-height: min(34rem, 60vh);
    border: 1px solid var(--_axis);
  }
  .copy:disabled {
    color: var(--_quiet);
    background: var(--_wash);
    outline: 1px dashed var(--_axis);
    outline-offset: -1px;
    cursor: default;
  }
  figure {
    margin: 0;
  }
  figcaption {
    position: sticky;
    inset-inline-start: 0;
    width: fit-content;
    padding: 0.25rem 0.625rem;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }
  figure + figure {
    border-top: 1px solid var(--_axis);
  }
  iframe {
    display: block;
    border: 0;
  }
  /* Browsers do not lay out what a frame of another origin holds while it is out of sight: until it has told its height, it is in sight, and not seen. */
  .waiting {
    position: fixed;
    inset: 0 auto auto 0;
    opacity: 0;
    pointer-events: none;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
  }
  @media (pointer: coarse) {
    fieldset label,
    input[type="number"] {
      min-height: 2.75rem;
    }
  }
`;
