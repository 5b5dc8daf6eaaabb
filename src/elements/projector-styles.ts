import { css } from "lit";

/** `theme="projector"`: stronger colours and thicker lines, for the back of a room with daylight in it. Fetched when asked for. */
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
`;
