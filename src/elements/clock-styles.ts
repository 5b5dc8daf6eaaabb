import { css } from "lit";

/** The panel of the clocks above the plot, and the band of sources below it. */
export const clockStyles = css`
  .clock {
    padding-block: 0.5rem;
    border-block: 1px solid var(--_hairline);
    margin-block-end: 0.5rem;
  }
  .clock p,
  .band p {
    margin: 0;
  }
  .clock-head,
  .scrub,
  .band-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 1rem;
  }
  .known {
    flex: 1 1 16rem;
    font-size: 1.0625rem;
    font-weight: 600;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .scrub {
    flex-wrap: nowrap;
    padding-block-start: 0.5rem;
  }
  .scrub .tools {
    flex: none;
    margin: 0;
  }
  .scrub .tool[aria-disabled="true"] {
    color: var(--_axis);
    cursor: default;
  }
  .icon.full path {
    fill: currentColor;
  }
  /* Time runs from left to right, as on the axis below, in every script. */
  .rail {
    position: relative;
    direction: ltr;
    flex: 1 1 auto;
    min-width: 0;
    height: 2.75rem;
  }
  .rail svg {
    position: absolute;
    inset: 0 0.75rem auto;
    width: calc(100% - 1.5rem);
    height: 1.75rem;
    overflow: visible;
  }
  .rail .line {
    fill: var(--_axis);
  }
  .rail .past {
    fill: var(--_accent);
  }
  .rail .maybe {
    fill: var(--_axis);
    opacity: 0.45;
  }
  .rail .stop {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .rail input {
    position: absolute;
    inset: 0 0 auto;
    width: 100%;
    height: 1.75rem;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  .rail input::-webkit-slider-thumb {
    appearance: none;
    width: 1.5rem;
    height: 1.5rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in oklab, var(--_ground) 70%, transparent);
    box-shadow: inset 0 0 0 3px var(--_accent-wash);
  }
  .rail input::-moz-range-thumb {
    box-sizing: border-box;
    width: 1.5rem;
    height: 1.5rem;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in oklab, var(--_ground) 70%, transparent);
  }
  .rail input::-moz-range-track {
    background: none;
  }
  .ends {
    position: absolute;
    inset: auto 0.75rem 0;
    display: flex;
    justify-content: space-between;
    font-size: 0.75rem;
    line-height: 1;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .pill {
    flex: none;
    min-height: 2rem;
    padding-inline: 0.625rem;
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    font-size: 0.8125rem;
  }
  .pill:hover {
    background: var(--_wash);
  }
  .pill[aria-pressed="true"] {
    background: var(--_wash);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .clock .just {
    min-height: 1.25rem;
    padding-block-start: 0.25rem;
    font-size: 0.8125rem;
    color: var(--_quiet);
  }
  /* The day that the clock stands at: right of it lies what was still to come. */
  .as-of {
    position: absolute;
    inset-block: 0;
    left: -1px;
    width: 0;
    border-left: 2px dotted var(--_accent);
    opacity: 0.8;
    pointer-events: none;
  }
  .clock.note {
    font-size: 0.875rem;
  }
  .plot > .before {
    z-index: 0;
  }
  /* The line from the open event to its sources passes behind the plot's words and the card. */
  .stage {
    z-index: 1;
  }
  .band {
    position: relative;
    border-block-start: 1px solid var(--_hairline);
    margin-block-start: 0.25rem;
  }
  .band > svg {
    display: block;
    overflow: visible;
    pointer-events: none;
  }
  .band path {
    fill: none;
    stroke: none;
  }
  .band .windows {
    fill: var(--_axis);
    opacity: 0.35;
  }
  .band .arcs {
    stroke: var(--_axis);
    stroke-width: 1;
    opacity: 0.75;
  }
  .band .arcs.near {
    stroke: var(--_accent);
    stroke-width: 1.75;
    opacity: 1;
  }
  .band .arrows {
    fill: var(--_axis);
  }
  .band .arrows.near {
    fill: var(--_accent);
  }
  .band .drop {
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-dasharray: 2 3;
  }
  .band .signs {
    fill: var(--_ink);
    fill-rule: evenodd;
  }
  .band-marks {
    position: absolute;
    inset: 0;
    overflow: clip;
    pointer-events: none;
  }
  .band-source {
    --_lane: 26px;
    position: absolute;
    left: 0;
    top: 0;
    min-width: var(--_lane);
    height: var(--_lane);
    margin: calc(var(--_lane) / -2) 0 0 calc(var(--_lane) / -2);
    padding-left: calc(var(--_lane) / 2 + 10px);
    font-size: 0.75em;
    line-height: var(--_lane);
    white-space: nowrap;
    text-align: left;
    color: var(--_ink);
    /* Arcs pass behind words, which stay readable. */
    text-shadow:
      0 0 2px var(--_ground),
      0 0 2px var(--_ground),
      0 0 4px var(--_ground);
    pointer-events: auto;
  }
  .band-source:empty {
    padding: 0;
  }
  .band-source:hover {
    color: var(--_accent);
  }
  .band-source[aria-pressed="true"] {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .band-source::before {
    content: "";
    position: absolute;
    left: calc(var(--_lane) / 2 - 9px);
    top: calc(50% - 9px);
    width: 18px;
    height: 18px;
    border-radius: var(--_radius);
  }
  .band-source:hover::before,
  .band-source[aria-pressed="true"]::before {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .band-source.several {
    padding: 0;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .band-source.several::before {
    z-index: -1;
    background: var(--_ground);
    box-shadow: inset 0 0 0 1.5px var(--_axis);
  }
  .band-foot {
    position: relative;
    flex-wrap: nowrap;
    justify-content: space-between;
    min-height: 2.5rem;
    font-size: 0.8125rem;
    color: var(--_quiet);
  }
  .band-foot p {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.3;
    height: 2.6em;
    overflow: hidden;
  }
  @container date-line (max-width: 44rem) {
    .clock .views {
      display: flex;
      flex: 1 0 100%;
    }
    .clock .views button {
      flex: auto;
      justify-content: center;
      padding-inline: 0.375rem;
      white-space: nowrap;
    }
    .scrub {
      flex-wrap: wrap;
      justify-content: space-between;
    }
    .rail {
      order: -1;
      flex-basis: 100%;
    }
    .known {
      min-height: 2.6em;
    }
    .clock .just {
      min-height: 3.5em;
    }
    .band-foot {
      align-items: start;
    }
    .band-foot p {
      -webkit-line-clamp: 4;
      height: 5.2em;
    }
  }
  @media (pointer: coarse) {
    .pill {
      min-height: 2.75rem;
    }
    .rail {
      height: 3.75rem;
    }
    .rail svg,
    .rail input {
      height: 2.75rem;
    }
    .rail svg {
      inset-inline: 1.375rem;
      width: calc(100% - 2.75rem);
    }
    .rail input::-webkit-slider-thumb {
      width: 2.75rem;
      height: 2.75rem;
    }
    .rail input::-moz-range-thumb {
      width: 2.75rem;
      height: 2.75rem;
    }
    .band-source {
      --_lane: 44px;
    }
  }
`;
