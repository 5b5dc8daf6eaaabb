import { css } from "lit";

/** What looks otherwise where time runs down, or from right to left. */
export const facingStyles = css`
  [data-facing~="mirrored"] .mark.event {
    text-align: right;
  }
  [data-facing~="mirrored"] .mark.dot,
  [data-facing~="mirrored"] .mark.cluster {
    margin-inline: -0.75rem 0;
  }
  [data-facing~="mirrored"] .overview {
    transform: scaleX(-1);
  }
  [data-facing~="mirrored"] .overview svg text {
    direction: ltr;
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  [data-facing~="upright"] .card[data-kind="sheet"] {
    max-width: 40rem;
    margin-inline: auto;
  }
  [data-facing~="upright"] .card-head {
    order: 1;
    border: 0;
    border-top: 1px solid var(--_hairline);
  }
`;
