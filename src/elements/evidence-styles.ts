import { css } from "lit";

/** Claims in full: fetched with them. */
export const evidenceStyles = css`
  .read-from {
    margin-block: 0.25rem 0.5rem;
    font-size: 0.8125rem;
    line-height: 1.35;
  }
  .card .read-from p {
    margin: 0;
  }
  .card .read-from .words {
    font-size: 0.9375rem;
    text-wrap: balance;
  }
  .read-from .link {
    max-width: 100%;
    font-size: inherit;
    overflow-wrap: anywhere;
  }
  .read-from .whence {
    color: var(--_quiet);
    text-wrap: balance;
    font-variant-numeric: tabular-nums;
  }
  .evidence {
    font-size: 0.875rem;
    line-height: 1.45;
  }
  .evidence .claims-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.5rem;
    margin: 1rem 0 0.5rem;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.3125rem;
    padding: 0.125rem 0.5rem;
    font-weight: 400;
    border: 1px solid var(--_hairline);
    border-radius: 1rem;
  }
  .badge.differs {
    border: 1.5px solid var(--_ink);
  }
  .to-claims {
    display: block;
    max-width: 100%;
    margin-block: 0.125rem 0.5rem;
    padding: 0;
    font: inherit;
    font-size: 0.8125rem;
    line-height: 1.35;
    text-align: start;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 1rem;
    cursor: pointer;
  }
  .to-claims:hover .badge {
    background: var(--_wash);
  }
  .to-claims .icon {
    flex: none;
    width: 0.875rem;
    height: 0.875rem;
  }
  .claims-head:focus-visible {
    outline-offset: 2px;
  }
  .evidence + dl:has(.fact) {
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_hairline);
  }
  .sign {
    flex: none;
    width: 0.875rem;
    height: 0.875rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    overflow: visible;
  }
  .sign .full {
    fill: currentColor;
  }
  .compare {
    list-style: none;
    margin: 0 0 0.75rem;
    padding: 0;
    font-size: 0.8125rem;
    line-height: 1.35;
  }
  .compare li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    padding-block: 0.375rem;
    border-top: 1px solid var(--_hairline);
  }
  .said {
    flex: 0 0 8.75rem;
    text-wrap: balance;
    font-variant-numeric: tabular-nums;
  }
  .differing {
    display: block;
  }
  /* In a card it has the line beside its date, and who says so the next; where there is room, all is one line. */
  .axis {
    flex: 1 1 4.5rem;
    width: 4.5rem;
    height: 0.75rem;
    margin-top: 0.1875rem;
    overflow: visible;
    stroke: var(--_ink);
    fill: var(--_ink);
  }
  .axis line {
    stroke: var(--_axis);
  }
  .frame[dir="rtl"] .axis {
    transform: scaleX(-1);
  }
  .axis .beyond {
    stroke: none;
  }
  .axis .other {
    fill: var(--_raised);
    stroke-width: 1.5;
  }
  .sayers {
    flex: 9 1 12rem;
    min-width: 0;
  }
  .sayer {
    display: flex;
    gap: 0.375rem;
  }
  .number {
    flex: none;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .evidence .due-note {
    display: flex;
    gap: 0.4375rem;
    align-items: baseline;
  }
  .evidence .claim {
    padding-block: 0.625rem 0.75rem;
  }
  .claim.differs {
    border-inline-start: 3px double var(--_ink);
    padding-inline-start: 0.625rem;
  }
  .claim .other {
    font-weight: 600;
  }
  .claim-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
    margin: 0 0 0.25rem;
    font-size: 0.8125rem;
  }
  .claim-head .number:not(:empty) {
    min-width: 1rem;
  }
  .claim-head .locator {
    margin-inline-start: auto;
    color: var(--_quiet);
    text-align: end;
  }
  .evidence .claim blockquote {
    margin: 0.375rem 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_hairline);
    font-style: normal;
    font-size: 0.9375rem;
  }
  .evidence figcaption,
  .evidence .basis,
  .evidence .recount,
  .evidence details {
    font-size: 0.8125rem;
    color: var(--_quiet);
  }
  .evidence figcaption b {
    color: var(--_ink);
    font-weight: 600;
  }
  .evidence figure {
    margin: 0 0 0.25rem;
  }
  /* A date stays in one line where one can hold it. */
  .source .published {
    display: inline-block;
  }
  .evidence p {
    margin: 0 0 0.25rem;
  }
  .evidence .chain {
    margin-top: 0.375rem;
    font-variant-numeric: tabular-nums;
  }
  .evidence .outcome {
    display: inline-block;
  }
  .frame[dir="rtl"] .arrow {
    display: inline-block;
    transform: scaleX(-1);
  }
  .evidence .recount {
    display: flex;
    gap: 0.4375rem;
    align-items: baseline;
  }
  .evidence .recount.wrong {
    color: var(--_ink);
    font-weight: 600;
  }
  .evidence summary {
    cursor: pointer;
    min-height: 1.5rem;
    align-content: center;
    text-decoration: underline;
    text-decoration-color: var(--_axis);
    text-underline-offset: 2px;
  }
  .evidence details p {
    margin-block: 0.125rem 0.375rem;
  }
  @media (pointer: coarse) {
    .evidence summary {
      min-height: 2.75rem;
    }
    .read-from .link {
      min-height: 2.75rem;
    }
    /* As large as a finger, without more room between the title and the words. */
    .to-claims {
      min-height: 2.75rem;
      margin-block: -0.4375rem -0.1875rem;
    }
    .evidence .source a {
      display: inline-block;
      padding-block: 0.6875rem;
    }
  }
  @media print {
    .evidence details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  /* Close, so that the first source and its words are seen at once. */
  .card-body {
    text-wrap: pretty;
  }
  .card[data-kind="side"] .card-body {
    padding-block-start: 0.5rem;
  }
  .card[data-kind="side"] h3 {
    margin-block: 0 0.25rem;
    line-height: 1.25;
  }
  .card[data-kind="side"] p {
    margin-block-end: 0.25rem;
  }
  .card[data-kind="side"] .text {
    line-height: 1.4;
  }
  .card[data-kind="side"] .claims-head {
    margin-block: 0.5rem 0.25rem;
  }
  .card[data-kind="side"] .claim {
    padding-block: 0.375rem 0.5rem;
  }
`;
