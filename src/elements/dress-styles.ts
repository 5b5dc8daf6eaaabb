import { css } from "lit";

/** What lies over the plot and is not pressed: what the pointer reads, today, breaks, titles of bands. And the switch of spacing, what a mark looks like under the pointer, and fades. */
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
  .dress > *,
  .dress .edge,
  .dress .line,
  .dress .unit {
    position: absolute;
    left: 0;
    top: 0;
    box-sizing: border-box;
  }
  .dress span {
    position: absolute;
  }
  .reading {
    z-index: 3;
  }
  .reading .line {
    background: var(--_axis);
  }
  .reading .unit {
    background: var(--_ink);
  }
  .reading span {
    padding-inline: 0.25rem;
    color: var(--_ground);
    background: var(--_ink);
    border-radius: var(--_radius);
  }
  .tip {
    position: fixed;
    inset: auto;
    margin: 0;
    border: 0;
    padding: 0.25rem 0.5rem;
    max-width: min(18rem, 90vw);
    text-wrap: balance;
    font-size: 0.875rem;
    line-height: 1.3;
    color: var(--_ground);
    background: var(--_ink);
    border-radius: var(--_radius);
  }
  .tip > * + * {
    font-size: 0.9375rem;
  }
  /* Not before the line below the plot says the same. */
  .none {
    animation: dl-said 0s 0.7s backwards;
  }
  @keyframes dl-said {
    from {
      visibility: hidden;
    }
  }
  .sample {
    margin: 0;
    visibility: hidden;
    pointer-events: none;
  }
  .today {
    border: 0 dashed var(--_axis);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
  }
  .today span {
    background: var(--_ground);
  }
  .break {
    background: var(--_wash);
  }
  .break .edge {
    border: 0 dashed var(--_axis);
    border-inline-start-width: 1px;
  }
  .break span {
    transform: translate(-50%, -50%);
  }
  .break .turned {
    writing-mode: vertical-rl;
  }
  [data-facing~="upright"] .edge {
    border-width: 1px 0 0;
  }
  .band {
    border-block-start: 1px solid var(--_hairline);
    text-align: start;
  }
  /* A tab that hangs from the line: what it says is no headline of the words near it. */
  .band span {
    top: 0;
    font-weight: 600;
    pointer-events: auto;
    box-sizing: border-box;
    overflow: hidden;
    text-align: match-parent;
    text-overflow: ellipsis;
    padding-inline: 5px;
    background: var(--_wash);
    border-end-end-radius: var(--_radius);
  }
  .band.column {
    border-block: 0;
    border-inline-start: 1px solid var(--_hairline);
  }
  .band.column span {
    z-index: 3;
    overflow: clip;
    padding: 0.0625rem 0.25rem;
    background: var(--_ground);
    border-block-end: 1px solid var(--_hairline);
  }
  .plot:active {
    cursor: grabbing;
  }
  .plot:focus-visible {
    outline-offset: -2px;
  }
  .mark.dot:hover,
  .mark.dot[aria-expanded="true"] {
    box-shadow: inset 0 0 0 2px var(--_accent);
    border-radius: 50%;
  }
  /* The sign of what began earlier stands before its glyph or, where time runs down, above it. */
  .mark.dot {
    direction: ltr;
    font-size: calc(var(--_dot) / 2.4);
    line-height: var(--_dot);
    color: var(--_ink);
  }
  [data-facing~="mirrored"] .mark.dot {
    text-align: right;
  }
  [data-facing~="upright"] .mark.dot {
    line-height: 0.6;
    text-align: center;
  }
  .mark.cluster:hover {
    background: var(--_wash);
  }
  .arrange {
    display: flex;
    gap: 0.25rem 1rem;
    float: inline-end;
    margin-block-start: 0.25rem;
    font-size: 0.8125rem;
  }
  .spacing {
    display: flex;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .spacing button {
    min-height: 1.5rem;
    padding-inline: 0.5rem;
  }
  .spacing button + button {
    border-inline-start: 1px solid var(--_hairline);
  }
  .spacing button[aria-pressed="true"] {
    background: var(--_wash);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .arrange .present {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 1.625rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .lanes {
    display: flex;
    flex-wrap: wrap;
    max-width: 100%;
    align-items: center;
    gap: 0.375rem;
    color: var(--_quiet);
  }
  .lanes select {
    max-width: min(8rem, 100%);
    text-overflow: ellipsis;
    min-height: 1.625rem;
    padding-inline: 0.25rem;
    font: inherit;
    color: var(--_ink);
    background: var(--_ground);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  @media (pointer: coarse) {
    .spacing button,
    .arrange .present,
    .lanes select {
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
`;
