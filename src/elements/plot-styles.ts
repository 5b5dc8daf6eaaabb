import { css } from "lit";

/** The plot: marks and axis. */
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
    /* Very large words would leave a phone's lines with a syllable each. */
    font-size: min(1em, 8cqi);
    --_dot: min(1.5rem, 12cqi);
    overflow: clip;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    contain: layout paint;
  }
  @container date-line (max-width: 37.49rem) {
    :host(:not([layout="horizontal"])) .plot {
      height: var(--dl-height, 52rem);
    }
  }
  /* A phone held sideways: all of the plot, from its highest words to its axis, is seen at once. */
  @media (pointer: coarse) and (orientation: landscape) and (max-height: 28rem) {
    :host .plot {
      height: min(var(--_height), max(15rem, 94svh));
    }
  }
  .plot > svg {
    position: absolute;
    inset: 0;
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
    /* On a dark ground a bar as pale as on a light one would be lost. */
    fill: light-dark(
      color-mix(in srgb, var(--_tone, var(--_axis)) 38%, transparent),
      color-mix(in srgb, var(--_tone, var(--_axis)) 62%, transparent)
    );
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
  .plot text {
    fill: var(--_quiet);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
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
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_ink);
  }
  .mark.event {
    text-align: left;
  }
  .mark.event span {
    display: block;
  }
  .mark.lead .line {
    font-weight: 600;
  }
  .mark.flipped {
    text-align: right;
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
  /* A phone's column is narrow: most titles have two lines in it, not three. */
  @container date-line (max-width: 37.49rem) {
    :host(:not([layout="horizontal"])) .mark .line,
    :host(:not([layout="horizontal"])) .mark.line {
      font-size: 0.875em;
    }
  }
  .mark.hushed {
    opacity: 0;
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
  .mark.dot,
  .mark.cluster {
    min-width: var(--_dot);
    height: var(--_dot);
    margin: calc(var(--_dot) / -2) 0 0 calc(var(--_dot) / -2);
  }
  .mark.cluster {
    padding-inline: 0.25rem;
    border-radius: 0.75rem;
    background: var(--_ground);
    /* The ground around it keeps a bar that runs behind it from stringing it like a bead. */
    box-shadow:
      inset 0 0 0 1.5px var(--_axis),
      0 0 0 2px var(--_ground);
    font-size: calc(var(--_dot) / 2);
    line-height: var(--_dot);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
`;
