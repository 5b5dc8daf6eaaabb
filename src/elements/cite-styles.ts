import { css } from "lit";

/** The dialog of "Cite": a sheet of paper over the page, no wider than a column of text. */
export const citeStyles = css`
  :host {
    display: contents;
  }
  dialog {
    container-type: inline-size;
    box-sizing: border-box;
    width: min(40rem, 100vw - 1.5rem);
    max-width: none;
    max-height: calc(100vh - 1.5rem);
    padding: 1rem 1.25rem 1.25rem;
    color: var(--_ink);
    background: var(--_raised);
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    font-size: 0.9375rem;
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }
  h2 {
    margin: 0;
    font-size: 1.1875rem;
    line-height: 1.3;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin-block: 0.75rem;
  }
  @container (max-width: 16rem) {
    .choice {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  label {
    font-size: 0.8125rem;
    color: var(--_quiet);
  }
  button,
  select {
    box-sizing: border-box;
    font: inherit;
    color: inherit;
    background: var(--_ground);
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    padding: 0.25rem 0.625rem;
    min-height: 2rem;
    min-width: 0;
    cursor: pointer;
  }
  select {
    width: 100%;
    text-overflow: ellipsis;
  }
  button:hover {
    background: var(--_wash);
  }
  .close {
    display: inline-grid;
    place-items: center;
    width: 2rem;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .icon {
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  textarea {
    box-sizing: border-box;
    display: block;
    width: 100%;
    font: inherit;
    line-height: 1.5;
    padding: 0.5rem 0.625rem;
    color: inherit;
    background: var(--_wash);
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    resize: vertical;
  }
  textarea.code {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-start: 0.75rem;
  }
  .copy {
    font-weight: 600;
    padding-inline: 1rem;
    color: var(--_ground);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .copy:hover {
    color: var(--_accent);
    background: var(--_ground);
  }
  p {
    flex: 1 1 12rem;
    margin: 0;
    min-height: 1.375rem;
    font-size: 0.875rem;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    button,
    select {
      min-height: 2.75rem;
    }
    .close {
      width: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .copy {
      color: ButtonText;
      background: ButtonFace;
    }
  }
`;
