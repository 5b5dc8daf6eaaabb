import { css } from "lit";

/** The field in which a reader searches, and what is said of its hits. */
export const searchStyles = css`
  .search {
    display: contents;
  }
  .search .field {
    position: relative;
    display: flex;
    align-items: center;
    flex: 1 1 8rem;
    max-width: 20rem;
    min-width: 0;
    min-height: var(--_row);
    box-sizing: border-box;
    font-size: 0.8125rem;
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
  }
  .search input {
    flex: 1;
    width: 0;
    height: 1.875rem;
    box-sizing: border-box;
    padding: 0 0.5rem;
    border: 0;
    font: inherit;
    color: inherit;
    background: none;
    border-radius: inherit;
    appearance: none;
  }
  .search input:focus-visible {
    outline: 0;
  }
  .search .field:has(input:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .search input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .search input:placeholder-shown {
    text-overflow: ellipsis;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search .tool {
    height: 1.875rem;
    width: 1.75rem;
  }
  .search output {
    padding-inline: 0.25rem;
    line-height: 1.15;
    text-align: end;
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }
  .search output .beyond {
    white-space: nowrap;
  }
  /* A line of its own, from the first on that is shown of a search: what lies below is not covered, and does not move with each hit. */
  .search .around {
    order: 1;
    flex-basis: 100%;
    font-size: 0.8125rem;
    line-height: 1.35;
  }
  .search .around:not(.kept) {
    position: absolute;
  }
  .search .around.kept {
    min-height: 1.35em;
  }
  .search .note {
    order: 1;
    flex-basis: 100%;
    font-size: 0.8125rem;
    color: var(--_quiet);
  }
  @container date-line (max-width: 44rem) {
    .search .field {
      flex: 1 1 100%;
      max-width: none;
      order: 1;
    }
    .search .around.kept {
      min-height: 2.7em;
    }
  }
  @media (pointer: coarse) {
    .search input,
    .search .tool {
      height: 2.75rem;
      font-size: 1rem;
    }
    .search .tool {
      width: 2.75rem;
    }
  }
`;
