import { css } from "lit";

/** What looks otherwise where time runs down, or from right to left. */
export const facingStyles = css`
  .frame[dir="rtl"] :is(.told, .status, .position, .progress, .card-date) {
    text-align: right;
    unicode-bidi: plaintext;
  }
  /* Names of buttons that show their picture only would reach beyond the page. */
  @container date-line (max-width: 44rem) {
    .views span {
      width: 1px;
      overflow: clip;
    }
  }
  .frame[dir="rtl"] .card-head {
    padding-inline: 1rem 0.25rem;
  }
  .frame[dir="rtl"] .tool .icon {
    transform: scaleX(-1);
  }
  /* "+3" is not "3+". It ends as far after its place as it begins before it elsewhere. */
  [data-facing~="mirrored"] .mark.cluster {
    direction: ltr;
    translate: calc(var(--_dot) - 100%);
  }
  [data-facing~="mirrored"] .mark.event {
    text-align: right;
  }
  [data-facing~="mirrored"] .mark.flipped {
    text-align: left;
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
  [data-facing~="mirrored"] .band > svg {
    transform: scaleX(-1);
  }
  [data-facing~="mirrored"] .band-source {
    margin-left: calc(var(--_lane) / 2);
  }
  [data-facing~="mirrored"] .band-source::before {
    left: auto;
    right: calc(var(--_lane) / 2 - 9px);
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
