import { css } from "lit";

/**
 * `theme="projector"`: stronger colours, thicker lines, larger text and targets of 44 px, for the back of a room with daylight in it, and for
 * boards that are touched. Fetched when asked for. Text grows with the window: 24 px on a screen of 1080 lines, unless the author sets it.
 */
export const projectorStyles = css`
  :host([theme="projector"]) .frame {
    color-scheme: light;
    --_ink: var(--dl-ink, #000000);
    --_quiet: var(--dl-quiet, #262624);
    --_ground: var(--dl-ground, #ffffff);
    --_raised: var(--dl-raised, #ffffff);
    --_wash: var(--dl-wash, #efeee9);
    --_hairline: var(--dl-hairline, #8b8a84);
    --_grid: var(--dl-grid, #c4c2bb);
    --_axis: var(--dl-axis, #3d3d39);
    --_accent: var(--dl-accent, #003f8f);
    --_tone-0: var(--dl-tone-1, #3439a4);
    --_tone-1: var(--dl-tone-2, #97555d);
    --_tone-2: var(--dl-tone-3, #026c21);
    --_tone-3: var(--dl-tone-4, #6650bf);
    --_tone-4: var(--dl-tone-5, #553603);
    --_tone-5: var(--dl-tone-6, #047989);
    --_tone-6: var(--dl-tone-7, #7b2f73);
    --_tone-7: var(--dl-tone-8, #3f4246);
  }
  :host([theme="projector"]) :is(.ghost, .dash, .ring, .sign) path {
    stroke-width: 2;
  }
  :host([theme="projector"]) .grid .muted {
    stroke-width: 2;
  }
  :host([theme="projector"]) .frame {
    font-size: var(--dl-font-size, clamp(1.25rem, 0.75rem + 1vw, 3rem));
  }
  :host([theme="projector"]) .plot {
    height: var(--dl-height, max(32rem, 68vh));
  }
  :host([theme="projector"]) .title {
    font-size: 1.25em;
  }
  :host([theme="projector"]) :is(.views, .lenses, .legend) button,
  :host([theme="projector"]) :is(.arrange, .told, .search, .key, .corrections, .hint, .card-head .link) {
    font-size: 0.8125em;
  }
  :host([theme="projector"]) .overview svg text {
    font-size: 0.75em;
  }
  :host([theme="projector"]) :is(.search *, .arrange *) {
    font-size: inherit;
  }
  :host([theme="projector"]) .overview {
    height: 4rem;
  }
  :host([theme="projector"]) .overview svg text {
    translate: 0 0.25em;
  }
  :host([theme="projector"]) .icon {
    width: 1.25em;
    height: 1.25em;
  }
  :host([theme="projector"]) :is(.text, .claim, .card dl, .position, .kind, .card-date) {
    font-size: 0.875em;
  }
  :host([theme="projector"]) .card[data-kind="side"] {
    width: min(32em, 46%);
  }
  :host([theme="projector"]) .card h3 {
    font-size: 1.125em;
  }
  :host([theme="projector"]) .tool,
  :host([theme="projector"]) :is(.views, .lenses, .legend, .arrange) button,
  :host([theme="projector"]) :is(.search, .search input, .link, summary, .lanes select) {
    min-width: 2.75rem;
    min-height: 2.75rem;
  }
  :host([theme="projector"]) .handle {
    width: 2.75rem;
    margin-left: -1.375rem;
  }
  :host([theme="projector"]) .mark.cluster {
    --_dot: 2em;
    font-size: 0.75em;
    border-radius: 1em;
  }
  :host([theme="projector"]) :is(:focus-visible, .card:has(#card-title:focus-visible)) {
    outline-width: 4px;
  }
`;
