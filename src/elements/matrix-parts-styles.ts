import { css } from "lit";

/** What stands around the matrix and in it: marks and their legend, the key of numbered sources, the open event below its row. */
export const matrixPartsStyles = css`
  .matrix-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    justify-content: space-between;
    align-items: center;
    padding-block: 0.5rem;
    font-size: 0.8125rem;
  }
  .matrix-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.125rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .matrix-key li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .matrix-key b {
    font-weight: 400;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .matrix-status {
    margin: 0;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .matrix-status .link {
    margin-inline-start: 0.5rem;
  }
  .claim-mark svg {
    display: block;
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.75;
    overflow: visible;
  }
  .claim-mark.states svg {
    fill: var(--_ink);
    stroke: none;
  }
  .claim-mark.differs svg {
    stroke: var(--_tone-1);
    stroke-width: 2.25;
  }
  .claim-mark.denied svg {
    stroke-width: 2.25;
  }
  .claim-mark.due svg {
    stroke-dasharray: 5.35 2.5;
  }
  .opened {
    position: sticky;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: min(46rem, 100cqi);
    padding: 0.5rem 1rem 1.25rem;
    scroll-margin-block: var(--_head, 0) var(--_foot, 0);
  }
  .opened-head {
    position: sticky;
    inset-block-start: var(--_head, 0);
    display: flex;
    align-items: baseline;
    gap: 0.125rem 0.75rem;
    margin-block-end: 0.5rem;
    padding-block: 0.25rem;
    background: var(--_ground);
    border-block-end: 1px solid var(--_hairline);
  }
  .opened-head p {
    flex: 1;
    margin: 0;
  }
  .opened-head .name {
    font-weight: 600;
  }
  .opened .tool {
    flex: none;
    align-self: start;
  }
  .opened .claim {
    scroll-margin-block: var(--_head, 0) var(--_foot, 0);
  }
  .opened .claim[aria-current] {
    background: var(--_accent-wash);
    border-inline-start: 3px solid var(--_accent);
    padding-inline: 0.625rem;
  }
  .sources-key {
    font-size: 0.8125rem;
    padding-block: 0.75rem;
  }
  .sources-key p {
    margin: 0 0 0.25rem;
    font-weight: 600;
  }
  .sources-key ol {
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  .sources-key li {
    padding-block: 0.125rem;
  }
  .sources-key .date {
    color: var(--_quiet);
  }
  @container date-line (min-width: 62rem) {
    .sources-key:not(.many) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .claim-mark.differs svg {
      stroke: CanvasText;
    }
  }
`;
