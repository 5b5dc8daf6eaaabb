import { css } from "lit";

/** The plot: marks, axis, overview. */
export const plotStyles = css`
  .stage {
    position: relative;
  }
  .none {
    position: absolute;
    inset-inline: 0;
    top: 35%;
    margin: 0;
    text-align: center;
    color: var(--_quiet);
  }
  .plot {
    position: relative;
    height: var(--_height);
    overflow: clip;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    contain: layout paint;
  }
  @container date-line (max-width: 37.49rem) {
    :host(:not([layout="horizontal"])) .plot {
      height: var(--dl-height, 38rem);
    }
  }
  .plot:active {
    cursor: grabbing;
  }
  .plot:focus-visible {
    outline-offset: -2px;
  }
  .plot > svg {
    position: absolute;
    inset: 0;
    display: block;
    pointer-events: none;
  }
  .plot path {
    fill: var(--_tone, var(--_axis));
  }
  .grid path {
    fill: none;
    stroke: var(--_grid);
    stroke-width: 1;
    shape-rendering: crispedges;
  }
  .grid .muted {
    stroke: var(--_axis);
  }
  .density path {
    fill: var(--_hairline);
  }
  .body path {
    opacity: 0.38;
  }
  .fade path {
    opacity: 0.7;
  }
  .rug path {
    opacity: 0.85;
  }
  .ghost path,
  .dash path,
  .ring path,
  .sign path {
    fill: var(--_ground);
    stroke: var(--_tone, var(--_axis));
    stroke-width: 1.25;
  }
  .dash path {
    stroke-dasharray: 3 2;
  }
  .sign path {
    fill: none;
  }
  .key {
    min-height: 1.5rem;
  }
  .plot text {
    fill: var(--_quiet);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    font-family: inherit;
  }
  .plot .context text {
    fill: var(--_ink);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .marks {
    position: absolute;
    inset: 0;
  }
  .mark {
    position: absolute;
    left: 0;
    top: 0;
    white-space: nowrap;
    color: var(--_ink);
  }
  .mark.event {
    text-align: left;
  }
  .mark.event span {
    display: block;
  }
  .mark .date,
  .mark.date {
    font-size: 0.75em;
    line-height: 1.25;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .mark .line,
  .mark.line {
    font-size: 0.9375em;
    line-height: 1.2;
  }
  .mark.event:hover .line,
  .mark.event[aria-expanded="true"] .line {
    color: var(--_accent);
  }
  .mark.event[aria-expanded="true"] {
    background: var(--_accent-wash);
    box-shadow: 0 0 0 4px var(--_accent-wash);
  }
  .mark.event.pinned,
  .mark.event.pinned[aria-expanded="true"] {
    background: var(--_raised);
    box-shadow:
      0 0 0 4px var(--_raised),
      0 0 0 5px var(--_axis);
    z-index: 2;
  }
  .mark.dot {
    width: 1.5rem;
    height: 1.5rem;
    margin: -0.75rem 0 0 -0.75rem;
  }
  .mark.dot:hover,
  .mark.dot[aria-expanded="true"] {
    box-shadow: inset 0 0 0 2px var(--_accent);
    border-radius: 50%;
  }
  .mark.cluster {
    min-width: 1.5rem;
    height: 1.5rem;
    margin: -0.75rem 0 0 -0.75rem;
    padding-inline: 0.25rem;
    border-radius: 0.75rem;
    background: var(--_ground);
    box-shadow: inset 0 0 0 1.5px var(--_axis);
    font-size: 0.75rem;
    line-height: 1.5rem;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .mark.cluster:hover {
    background: var(--_wash);
  }
  .hint {
    position: absolute;
    inset-inline: 0;
    bottom: 40%;
    margin-inline: auto;
    width: fit-content;
    padding: 0.5rem 0.875rem;
    background: var(--_ink);
    color: var(--_ground);
    border-radius: var(--_radius);
    font-size: 0.875rem;
    pointer-events: none;
  }
  .overview {
    position: relative;
    overflow: clip;
    height: 3rem;
    margin-block-start: 0.375rem;
    touch-action: pan-y;
    cursor: pointer;
    background: var(--_wash);
    user-select: none;
    -webkit-user-select: none;
  }
  .overview svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .overview .bins {
    fill: var(--_axis);
  }
  .overview svg text {
    fill: var(--_quiet);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .window,
  .handle {
    position: absolute;
    inset-block: 0;
    left: 0;
  }
  .window {
    cursor: grab;
  }
  .window::before {
    content: "";
    position: absolute;
    inset-block: 0;
    left: var(--_from, 0);
    width: var(--_wide, 100%);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  .handle {
    width: 1.5rem;
    margin-inline-start: -0.75rem;
    cursor: ew-resize;
  }
  .handle::after {
    content: "";
    position: absolute;
    inset-block: 0.75rem;
    left: calc(50% - 3px);
    width: 6px;
    background: var(--_accent);
    border-radius: 3px;
  }
  .narrow [data-grip="start"] {
    margin-inline-start: -1.5rem;
  }
  .narrow [data-grip="end"] {
    margin-inline-start: 0;
  }
  .narrow [data-grip="start"]::after {
    left: auto;
    right: 2px;
  }
  .narrow [data-grip="end"]::after {
    left: 2px;
  }
  @media (pointer: coarse) {
    .handle {
      width: 2.75rem;
      margin-inline-start: -1.375rem;
    }
    .narrow [data-grip="start"] {
      margin-inline-start: -2.75rem;
    }
  }
`;
