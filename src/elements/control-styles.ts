import { css } from "lit";

/** Buttons and the quiet parts around the plot that come after its first picture. What keeps their room is in the frame's own styles. */
export const controlStyles = css`
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  /*
   * Where it is moved sideways, it comes to rest before a kind, and at an edge that more lies beyond words fade out below a veil, and are nowhere cut.
   * The veils come and go with the way that is left. Where an engine cannot do that, there is one at the end, until its own place comes behind the last kind.
   */
  .legend {
    scroll-snap-type: x proximity;
    scroll-padding-inline: 2.75rem;
  }
  .legend button {
    scroll-snap-align: start;
  }
  .legend::before,
  .legend::after {
    --_veil: to right;
    position: sticky;
    inset-inline: 0;
    z-index: 1;
    flex: none;
    width: 3rem;
    pointer-events: none;
    background: linear-gradient(var(--_veil), transparent, var(--_ground) 85%);
  }
  .legend:dir(rtl)::after,
  .legend:dir(ltr)::before {
    --_veil: to left;
  }
  .legend::before {
    margin-inline-end: -3.875rem;
    opacity: 0;
  }
  .legend::after {
    margin-inline-start: -0.875rem;
  }
  @supports (animation-timeline: scroll()) {
    .legend::before,
    .legend::after {
      animation: dl-veil linear both;
      animation-timeline: scroll(nearest inline);
      animation-range: 0 2rem;
    }
    .legend::after {
      margin-inline-start: -3.875rem;
      opacity: 0;
      animation-direction: reverse;
      animation-range: calc(100% - 2rem) 100%;
    }
  }
  @keyframes dl-veil {
    from {
      opacity: 0;
    }
    to {
      opacity: 1;
    }
  }
  @container date-line (max-width: 37.49rem) {
    .legend::before,
    .legend::after {
      content: "";
    }
  }
  @media (pointer: coarse) {
    @container date-line (max-width: 62rem) {
      .legend::before,
      .legend::after {
        content: "";
      }
    }
  }
  .legend button[aria-pressed="false"] {
    color: var(--_quiet);
    text-decoration: line-through;
  }
  .legend button[aria-pressed="false"] path {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.5;
  }
  .legend button:hover span:first-of-type {
    text-decoration: underline;
  }
  .search {
    flex: 1 1 8rem;
    max-width: 20rem;
    min-height: var(--_row);
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }
  .progress progress {
    accent-color: var(--_accent);
  }
  .views {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .more {
    display: none;
  }
  .tools > * + *,
  .views > * + * {
    border-inline-start: 1px solid var(--_hairline);
  }
  .tools {
    flex-wrap: nowrap;
    max-width: calc(100% - 2px);
  }
  .tool {
    display: inline-grid;
    place-items: center;
    width: 2rem;
    height: 2rem;
  }
  .views button {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 2rem;
    padding-inline: 0.625rem;
    font-size: 0.8125rem;
  }
  .lenses button:disabled {
    color: var(--_quiet);
    cursor: default;
  }
  .views button[aria-pressed="true"],
  .lenses button[aria-pressed="true"] {
    background: var(--_wash);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  @container date-line (max-width: 44rem) {
    .views span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container date-line (max-width: 62rem) {
    .bar {
      position: relative;
    }
    .search {
      flex: 1 1 100%;
      max-width: none;
      order: 1;
    }
    .more {
      display: block;
    }
    .views .deed,
    .whole-plot > .arrange,
    .deeds:not(.one) > .search:not(.sought) {
      display: none;
    }
  }
  @container date-line (max-width: 34rem) {
    .deeds > .views {
      display: none;
    }
  }
  .more summary {
    cursor: pointer;
    display: flex;
    align-items: center;
    gap: 0.375rem;
    height: 2rem;
    padding-inline: min(0.625rem, 2.5cqi);
    font-size: 0.8125rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .tool:hover,
  .views button:hover,
  .lenses button:enabled:hover {
    background: var(--_wash);
  }
  .icon {
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (pointer: coarse) {
    .tool,
    .views button,
    .more summary {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
    .tools .tool {
      width: 2.75rem;
      min-width: 44px;
    }
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
`;
