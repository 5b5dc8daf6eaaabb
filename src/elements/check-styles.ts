import { css } from "lit";

/** The author's panel: a plain table under a hairline, as wide as the timeline. */
export const checkStyles = css`
  .frame {
    margin-block-start: 1.5rem;
    padding-block-start: 0.75rem;
    border-top: 2px solid var(--_ink);
    font-size: 0.875rem;
  }
  [hidden] {
    display: none;
  }
  .head,
  .bar,
  .tally,
  .filter,
  .settled {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 1rem;
  }
  h2 {
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.3;
  }
  h2:focus {
    outline: none;
  }
  .tally {
    flex: 1 1 auto;
    font-variant-numeric: tabular-nums;
  }
  p {
    margin: 0.5rem 0;
    max-width: 44rem;
    overflow-wrap: anywhere;
  }
  .understood,
  .status {
    color: var(--_quiet);
  }
  .status {
    min-height: 1.25rem;
  }
  .settled {
    padding: 0.25rem 0.75rem;
    margin-block: 0.5rem;
    background: var(--_wash);
  }
  button,
  select {
    font: inherit;
    font-size: 0.8125rem;
    color: inherit;
    background: var(--_ground);
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    padding: 0.25rem 0.625rem;
    min-height: 2rem;
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    background: var(--_wash);
  }
  button[aria-pressed="true"] {
    background: var(--_wash);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  @media (forced-colors: active) {
    button[aria-pressed="true"] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .filter {
    gap: 0.375rem;
  }
  .copy {
    margin-inline-start: auto;
  }
  .sign svg {
    width: 0.75rem;
    height: 0.75rem;
    vertical-align: -0.0625rem;
    fill: currentColor;
  }
  .sign.error {
    color: var(--_tone-1);
  }
  .sign.warning {
    color: var(--_tone-4);
  }
  .sign.info {
    color: var(--_tone-7);
  }
  .sign.info path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    margin-block: 0.5rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 0.5rem 1rem 0.5rem 0;
    border-top: 1px solid var(--_hairline);
  }
  th {
    border: 0;
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }
  td.kind {
    white-space: nowrap;
  }
  .label {
    display: none;
  }
  td.where {
    font-variant-numeric: tabular-nums;
  }
  td.value {
    max-width: 14rem;
    overflow-wrap: anywhere;
  }
  td.column {
    max-width: 10rem;
    overflow-wrap: anywhere;
  }
  td.message {
    max-width: 36rem;
    overflow-wrap: anywhere;
  }
  td.remedy {
    padding-inline-end: 0;
    overflow-wrap: anywhere;
  }
  code,
  textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
  }
  textarea {
    width: 100%;
    box-sizing: border-box;
    color: inherit;
    background: var(--_wash);
    border: 1px solid var(--_axis);
  }
  @container date-line (max-width: 44rem) {
    table,
    tbody {
      display: block;
    }
    thead {
      display: block;
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 0.75rem;
      padding-block: 0.625rem;
      border-top: 1px solid var(--_hairline);
    }
    td {
      border: 0;
      padding: 0;
    }
    .label {
      display: inline;
    }
    td.remedy button {
      margin-block: 0.25rem;
    }
    td:empty {
      display: none;
    }
    td.kind {
      font-weight: 600;
    }
    td.where,
    td.column,
    td.value {
      color: var(--_quiet);
    }
    td.message,
    td.remedy {
      flex: 1 0 100%;
    }
    .copy {
      margin-inline-start: 0;
    }
  }
  @media (pointer: coarse) {
    button {
      min-height: 2.75rem;
    }
  }
`;
