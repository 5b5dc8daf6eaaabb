import { css } from "lit";

/**
 * The frame of the first picture: what is read there, and the room that is kept for what comes after it, so that nothing moves. A row of
 * controls is as high as its buttons with their border.
 */
export const frameStyles = css`
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
  .title {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.3;
    text-wrap: balance;
  }
  [hidden],
  :host([hidden]) {
    display: none;
  }
  .frame {
    --_row: calc(2rem + 2px);
  }
  /* As high from the beginning as a timeline with two rows of kinds will be. */
  @media screen {
    .room {
      --_around: 15.75rem;
      min-height: calc(var(--_height) + var(--_around));
    }
    .room.wide {
      --_around: 18.25rem;
    }
    @container date-line (max-width: 62rem) {
      .room,
      .room.wide {
        --_around: 18.75rem;
      }
    }
    @container date-line (max-width: 37.49rem) {
      .room,
      .room.wide {
        --_around: 22.75rem;
        min-height: calc(var(--dl-height, 52rem) + var(--_around));
      }
    }
  }
  .bar,
  .deeds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 1rem;
  }
  .bar {
    padding-block: 0.25rem 0.5rem;
  }
  .deeds {
    flex: 1 1 100%;
    min-width: 0;
    min-height: var(--_row);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875rem;
    flex: 1 1 16rem;
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
  .tools,
  .lenses {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .tools,
  .tooling {
    margin-inline-start: auto;
    min-width: min(100% - 2px, 10rem + 4px);
    min-height: 2rem;
  }
  .tooling {
    display: flex;
    gap: 0.375rem;
  }
  .lenses button {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 2rem;
    padding-inline: 0.625rem;
    font-size: 0.8125rem;
  }
  .lenses > * + * {
    border-inline-start: 1px solid var(--_hairline);
  }
  /* On a narrow element two lines stand before the plot: what moves it, and what its colours mean. All else is under "More". */
  @container date-line (max-width: 62rem) {
    .bar,
    .deeds {
      gap: 0.375rem;
    }
    .bar > .lenses {
      display: none;
    }
    .tooling {
      min-width: min(100%, 16rem);
    }
  }
  @container date-line (max-width: 44rem) {
    .tools,
    .tooling {
      margin-inline-start: 0;
    }
    .bar,
    .deeds {
      justify-content: space-between;
    }
    .legend {
      flex: 1 1 100%;
    }
  }
  /* Many rows of kinds would push the plot off a phone: one line, which is moved sideways. */
  @container date-line (max-width: 37.49rem) {
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
  @media (pointer: coarse) {
    .frame {
      --_row: calc(2.75rem + 2px);
    }
    .lenses button {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
    .tools,
    .tooling {
      min-width: min(100% - 2px, 13.75rem + 4px);
      min-height: 2.75rem;
    }
    .legend button {
      min-height: 2.75rem;
    }
    .room {
      --_around: 19.5rem;
    }
    .room.wide {
      --_around: 20.25rem;
    }
    @container date-line (max-width: 37.49rem) {
      .room,
      .room.wide {
        --_around: 26.25rem;
      }
    }
    @container date-line (max-width: 62rem) {
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
  .overview {
    position: relative;
    overflow: clip;
    height: 3rem;
    margin-block-start: 0.375rem;
    background: var(--_wash);
  }
  /* Two lines, three on a phone, whatever is said in them, and room beside them for what comes there. */
  .told {
    margin: 0;
    font-size: 0.8125rem;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    padding-block: 0.375rem;
    min-height: 2.375rem;
  }
  @container date-line (min-width: 62.01rem) {
    .told {
      max-width: min(52rem, 100% - 29rem);
    }
  }
  /* Whole in a line where it has room. */
  @container date-line (min-width: 37.5rem) {
    .status {
      display: inline-block;
    }
  }
  /* What is on screen is said after what is true of all, which comes later: in its place at once. */
  .summary:empty:not([hidden]) + .status {
    display: none;
  }
  .notes {
    min-height: 2.25rem;
  }
  .key {
    min-height: 1.5rem;
    margin: 0.375rem 0 0;
    padding: 0;
  }
  @container date-line (max-width: 37.49rem) {
    .told {
      min-height: 3.375rem;
    }
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
  /* On paper the list is read by all: also where its timeline has not come. */
  @media screen {
    .sr {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
      contain: strict;
    }
  }
`;
