import { css } from "lit";

/** Buttons and the quiet parts around the plot that come after its first picture. What keeps their room is in the frame's own styles. */
export const controlStyles = css`
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  /* Where it scrolls sideways, more lies beyond a shaded edge; what moves with the words covers the shade at their end. */
  .legend {
    --_shade: color-mix(in oklab, var(--_ink) 22%, transparent), transparent;
    background:
      linear-gradient(to right, var(--_ground) 1rem, transparent) 0 0 / 2rem calc(100% + 1px) no-repeat local,
      linear-gradient(to left, var(--_ground) 1rem, transparent) 100% 0 / 2rem calc(100% + 1px) no-repeat local,
      radial-gradient(farthest-side at 0 50%, var(--_shade)) 0 0 / 0.875rem calc(100% - 1px) no-repeat scroll,
      radial-gradient(farthest-side at 100% 50%, var(--_shade)) 100% 0 / 0.875rem calc(100% - 1px) no-repeat scroll;
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
