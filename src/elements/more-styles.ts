import { css } from "lit";

/** The controls that a narrow element has no room for: a board over the plot, one line for each choice, in a thumb's size. */
export const moreStyles = css`
  date-line-more {
    position: absolute;
    inset-inline: 0;
    z-index: 4;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin-block-start: 0.25rem;
    padding: 0.5rem;
    background: var(--_raised);
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    font-size: 0.8125rem;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    gap: 0.25rem 0.5rem;
  }
  /* Above this they stand in the first line. */
  @container date-line (min-width: 34.01rem) {
    .ways {
      display: none;
    }
  }
  date-line-more .lenses {
    display: flex;
  }
  date-line-more .lenses button {
    flex: 1 1 auto;
  }
  date-line-more .arrange {
    float: none;
    flex-wrap: wrap;
    justify-content: space-between;
    margin: 0;
  }
  .choices button,
  date-line-more > button {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .choices button[aria-pressed="true"] {
    background: var(--_wash);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .choices button:hover,
  date-line-more > button:hover {
    background: var(--_wash);
  }
  @media (pointer: coarse) {
    .choices button,
    date-line-more > button,
    date-line-more .spacing button,
    date-line-more .lanes select {
      min-height: 2.75rem;
    }
  }
`;
