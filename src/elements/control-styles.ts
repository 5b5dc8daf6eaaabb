import { css } from "lit";

/** Buttons, legend, status line: the quiet parts around the plot. */
export const controlStyles = css`
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .title {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.3;
    text-wrap: balance;
  }
  [hidden] {
    display: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 1rem;
    padding-block: 0.25rem 0.5rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875rem;
    flex: 1 1 16rem;
  }
  .views ~ .legend {
    flex-basis: 60%;
  }
  .legend button {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 1.75rem;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .legend svg {
    width: 0.875rem;
    height: 0.875rem;
    fill: var(--_tone);
    overflow: visible;
    flex: none;
  }
  .count {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
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
    flex: 0 1 20rem;
    min-height: 2rem;
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
  .tools,
  .views,
  .lenses {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .tools {
    margin-inline-start: auto;
  }
  .tools > * + *,
  .views > * + *,
  .lenses > * + * {
    border-inline-start: 1px solid var(--_hairline);
  }
  .tool {
    display: inline-grid;
    place-items: center;
    width: 2rem;
    height: 2rem;
  }
  .views button,
  .lenses button {
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
    .tools {
      margin-inline-start: 0;
    }
    .bar {
      justify-content: space-between;
    }
    .legend,
    .views ~ .legend,
    .search {
      flex: 1 1 100%;
    }
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
    .lenses button {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
    .legend button,
    .search {
      min-height: 2.75rem;
    }
    /* A finger's height for every kind would push the plot off a phone: one line, which a finger moves sideways. */
    @container date-line (max-width: 44rem) {
      .legend {
        flex-wrap: nowrap;
        min-width: 0;
        overflow-x: auto;
        scrollbar-width: none;
      }
      .legend button {
        flex: none;
        outline-offset: -2px;
      }
    }
  }
  .status {
    font-size: 0.8125rem;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    padding-block: 0.375rem;
    min-height: 1.25rem;
  }
  .message {
    display: grid;
    place-items: center;
    min-height: 12rem;
    padding: 1.5rem;
    text-align: center;
    color: var(--_quiet);
    border-block: 1px solid var(--_hairline);
  }
  .message p {
    max-width: 38rem;
    margin: 0;
  }
  .message.error {
    color: var(--_ink);
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    contain: strict;
  }
`;
