import { css } from "lit";

/** What lies over the plot and is not pressed: what the pointer reads, today, breaks, titles of bands. And the switch of spacing, and fades. */
export const dressStyles = css`
  .dress {
    position: absolute;
    inset: 0;
    pointer-events: none;
    font-size: 0.75em;
    line-height: 1.25;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .dress > * {
    position: absolute;
    left: 0;
    top: 0;
  }
  .reading,
  .today {
    height: var(--_axis-y);
    border-inline-start: 1px solid var(--_axis);
  }
  .reading::before {
    content: "";
    position: absolute;
    top: calc(100% - 2px);
    left: var(--_unit-x, 0);
    width: var(--_unit-wide, 0);
    height: 3px;
    background: var(--_ink);
  }
  .reading span {
    position: absolute;
    top: calc(100% + 0.375rem);
    left: var(--_text-x, 0);
    padding-inline: 0.25rem;
    color: var(--_ground);
    background: var(--_ink);
    border-radius: var(--_radius);
  }
  .sample {
    margin: 0;
    visibility: hidden;
    pointer-events: none;
  }
  .today {
    border-inline-start-style: dashed;
  }
  .today span {
    position: absolute;
    top: 0;
    right: 0.25rem;
  }
  .break {
    height: var(--_axis-y);
    background: var(--_wash);
    border-inline: 1px dashed var(--_axis);
    display: grid;
    place-items: center;
    box-sizing: border-box;
  }
  .break.narrow span {
    writing-mode: vertical-rl;
  }
  .break span {
    background: var(--_wash);
    padding: 0.25rem 0;
  }
  .band {
    right: 0;
    border-block-start: 1px solid var(--_hairline);
  }
  .band span {
    position: absolute;
    inset-inline-end: 0;
    top: 0;
    padding: 0.0625rem 0.25rem;
    background: var(--_ground);
  }
  .arrange {
    display: flex;
    float: inline-end;
    margin-block-start: 0.25rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .arrange button {
    min-height: 1.5rem;
    padding-inline: 0.5rem;
    font-size: 0.8125rem;
  }
  .arrange button + button {
    border-inline-start: 1px solid var(--_hairline);
  }
  .arrange button[aria-pressed="true"] {
    background: var(--_wash);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  @media (pointer: coarse) {
    .arrange button {
      min-height: 2.75rem;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .mark {
      animation: dl-come 200ms ease-out;
    }
    @keyframes dl-come {
      from {
        opacity: 0;
      }
    }
  }
  /* These count from the left edge of a plot in which time runs to the right. */
  [data-facing~="upright"] .dress,
  [data-facing~="upright"] .arrange,
  [data-facing~="mirrored"] .arrange,
  [data-facing~="mirrored"] :is(.today, .reading, .break) {
    display: none;
  }
`;
