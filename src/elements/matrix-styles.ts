import { css } from "lit";

/**
 * The matrix: hairlines, headings that stay while it scrolls, in its own region only. Where there is room the sources' titles stand above
 * their columns; else they are numbered, their dates stand upright, and a key below names them.
 */
export const matrixStyles = css`
  .matrix-room {
    position: relative;
  }
  /* More columns lie beyond this edge. */
  .matrix-room[data-more]::after {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    z-index: 4;
    width: 0.75rem;
    border-right: 2px solid var(--_axis);
    background: linear-gradient(to right, transparent, color-mix(in oklab, var(--_ink) 28%, transparent));
    pointer-events: none;
  }
  .frame[dir="rtl"] .matrix-room::after {
    transform: scaleX(-1);
  }
  .matrix {
    position: relative;
    overflow: auto;
    container: matrix / inline-size;
    max-block-size: max(24rem, 85svh);
    scroll-padding: var(--_head, 0) 0 var(--_foot, 0) 0;
    scroll-padding-inline-start: var(--_stub-width);
    border-block: 1px solid var(--_ink);
    --_stub-width: min(8.75rem, 50cqi);
    --_column: 2.75rem;
  }
  .matrix table {
    border-collapse: separate;
    border-spacing: 0;
    width: 100%;
    font-size: 0.875rem;
    line-height: 1.3;
  }
  .matrix caption {
    position: sticky;
    inset-inline-start: 0;
    inline-size: 100cqi;
    text-align: start;
    font-size: 0.8125rem;
    color: var(--_quiet);
    padding-block: 0.5rem 0.25rem;
  }
  .matrix caption b {
    color: var(--_ink);
  }
  .matrix th,
  .matrix td {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
    background: var(--_ground);
    border-block-start: 1px solid var(--_grid);
  }
  .matrix thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    vertical-align: bottom;
    border-block: 0 solid;
    border-block-end: 1px solid var(--_axis);
  }
  .matrix tfoot :is(th, td) {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    border-block-start: 1px solid var(--_axis);
    height: 2.25rem;
    font-weight: 600;
  }
  .matrix tr > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-width: var(--_stub-width);
    overflow-wrap: break-word;
  }
  .matrix :is(thead, tfoot) tr > th:first-child {
    z-index: 3;
    padding-inline-end: 0.5rem;
  }
  /* Text of another direction keeps its order, and the side of its column. */
  .matrix [dir="auto"] {
    text-align: match-parent;
  }
  @supports (text-align: -webkit-match-parent) {
    .matrix [dir="auto"] {
      text-align: -webkit-match-parent;
    }
  }
  .matrix :is(.corner, thead .total) {
    font-size: 0.8125rem;
    font-weight: 600;
    padding-block-end: 0.5rem;
  }
  .matrix .of {
    width: var(--_column);
    min-width: var(--_column);
    text-align: center;
    border-inline-start: 1px solid var(--_grid);
  }
  .matrix.many .gives {
    display: none;
  }
  .matrix .total {
    width: 4rem;
    min-width: 3.25rem;
    text-align: end;
    padding-inline: 0.5rem;
    border-inline-start: 1px solid var(--_axis);
  }
  .matrix :is(.total, tfoot td) {
    font-variant-numeric: tabular-nums;
  }
  .matrix button:not(.tool, .link) {
    width: 100%;
    min-height: 2.25rem;
  }
  .matrix tbody th button {
    display: grid;
    gap: 0 0.75rem;
    align-items: baseline;
    align-content: center;
    padding-block: 0.3125rem;
    padding-inline-end: 0.75rem;
  }
  .matrix .date {
    font-size: 0.8125rem;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .matrix thead button {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.375rem;
    padding-block: 0.5rem;
    font-size: 0.8125rem;
  }
  .matrix thead .number {
    order: 1;
    font-weight: 600;
  }
  .matrix thead .date {
    writing-mode: vertical-rl;
    rotate: 180deg;
    max-inline-size: 6.25rem;
    line-height: 1.15;
  }
  .matrix thead .undated {
    display: none;
  }
  .matrix thead :is(.name, .by) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .matrix td.of button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 0.25rem;
  }
  .matrix .times,
  .matrix .gives {
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .matrix .times {
    margin-inline-start: -0.125rem;
    align-self: flex-end;
    padding-block-end: 0.375rem;
  }
  .matrix tbody tr:hover > :is(th, td) {
    background: var(--_wash);
  }
  .matrix tbody th button:hover .name,
  .matrix thead button:hover :is(.name, .number) {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .matrix :focus-visible {
    outline-offset: -2px;
  }
  .matrix .only,
  .matrix tr.selected > :is(th, td),
  .matrix button[aria-expanded="true"] {
    background: color-mix(in oklab, var(--_accent) 12%, var(--_ground));
  }
  .matrix thead .only {
    box-shadow: inset 0 -3px 0 var(--_accent);
  }
  .matrix td button[aria-expanded="true"] {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .matrix .details > td {
    border: 0;
    background: var(--_ground);
  }
  .matrix .details:hover > td {
    background: var(--_ground);
  }
  @container date-line (min-width: 36rem) {
    .matrix {
      --_stub-width: 20rem;
      --_column: 3.25rem;
    }
    .matrix tbody th button {
      grid-template-columns: 7.5rem 1fr;
    }
  }
  @container date-line (min-width: 62rem) {
    .matrix:not(.many) {
      --_stub-width: 16rem;
      --_column: 9.5rem;
    }
    .matrix:not(.many) .of {
      min-width: 7rem;
    }
    .matrix:not(.many) thead button {
      display: grid;
      align-content: end;
      justify-items: start;
      gap: 0.1875rem;
      padding: 0.5rem;
    }
    .matrix:not(.many) thead :is(.name, .by) {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    .matrix:not(.many) thead .name {
      font-weight: 600;
    }
    .matrix:not(.many) thead .by {
      color: var(--_quiet);
      -webkit-line-clamp: 2;
    }
    .matrix:not(.many) thead .date {
      writing-mode: horizontal-tb;
      rotate: none;
      max-inline-size: none;
      display: inline;
    }
    .matrix:not(.many) thead .source .number {
      display: none;
    }
  }
  @container date-line (max-width: 62rem) {
    .matrix .gives {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .matrix button:not(.link) {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
  }
  @media print {
    .matrix-room[data-more]::after {
      display: none;
    }
    .matrix {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
