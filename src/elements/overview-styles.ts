import { css } from "lit";

/** What is drawn on the strip below the plot, and what takes hold of it. */
export const overviewStyles = css`
  .overview {
    touch-action: pan-y;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
  }
  .overview svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .overview .bins {
    fill: var(--_axis);
  }
  .overview svg text {
    fill: var(--_quiet);
    /* Bars reach up behind the years. */
    stroke: var(--_wash);
    stroke-width: 4px;
    paint-order: stroke;
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .window,
  .handle {
    position: absolute;
    inset-block: 0;
    left: 0;
    /* Not seen where they do not belong, before they have their places. */
    &:not([style]) {
      visibility: hidden;
    }
  }
  .window {
    cursor: grab;
  }
  .window::before {
    content: "";
    position: absolute;
    inset-block: 0;
    left: var(--_from, 0);
    width: var(--_wide, 100%);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  .handle {
    width: 1.5rem;
    margin-left: -0.75rem;
    cursor: ew-resize;
  }
  .handle::after {
    content: "";
    position: absolute;
    /* Below the years. */
    inset-block: 1.125rem 0.5rem;
    left: calc(50% - 3px);
    width: 6px;
    background: var(--_accent);
    border-radius: 3px;
  }
  /* Handles that stand away from a window narrower than a finger are joined to it; the shadow is the second joint. */
  .narrow .window::after {
    content: "";
    position: absolute;
    top: calc(50% + 0.25rem);
    left: calc(var(--_from) * -0.2);
    width: calc(var(--_from) * 1.2);
    height: 2px;
    background: var(--_accent);
    box-shadow: calc(var(--_from) * 1.2 + var(--_wide)) 0 var(--_accent);
  }
  .narrow [data-grip="start"] {
    margin-left: -1.5rem;
  }
  .narrow [data-grip="end"] {
    margin-left: 0;
  }
  .narrow [data-grip="start"]::after {
    left: auto;
    right: 2px;
  }
  .narrow [data-grip="end"]::after {
    left: 2px;
  }
  @media (pointer: coarse) {
    .handle {
      width: 2.75rem;
      margin-left: -1.375rem;
    }
    .narrow [data-grip="start"] {
      margin-left: -2.75rem;
    }
  }
`;
