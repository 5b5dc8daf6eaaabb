import { css } from "lit";

/**
 * Colours, sizes and the eight group tones, as custom properties. `--dl-*` are the author's; `--_*` are ours and derive from them.
 * Text is 7:1 on both grounds, lines and marks at least 3:1. `theme` only sets `color-scheme`; `light-dark()` does the rest.
 */
export const themeStyles = css`
  :host {
    display: block;
  }
  .frame {
    --_ink: var(--dl-ink, light-dark(#1b1b1a, #ecebe7));
    --_quiet: var(--dl-quiet, light-dark(#4c4c48, #b9b8b1));
    --_ground: var(--dl-ground, light-dark(#ffffff, #161615));
    --_raised: var(--dl-raised, light-dark(#ffffff, #20201e));
    --_wash: var(--dl-wash, light-dark(#f4f3ef, #242422));
    --_hairline: var(--dl-hairline, light-dark(#d9d7d0, #3a3a37));
    --_grid: var(--dl-grid, light-dark(#eceae4, #2b2b29));
    --_axis: var(--dl-axis, light-dark(#6b6a64, #96958e));
    --_accent: var(--dl-accent, light-dark(#0b57b0, #8ec2ff));
    --_accent-wash: color-mix(in oklab, var(--_accent) 12%, transparent);
    --_tone-0: var(--dl-tone-1, light-dark(#384898, #5f9bee));
    --_tone-1: var(--dl-tone-2, light-dark(#9e4049, #d76f31));
    --_tone-2: var(--dl-tone-3, light-dark(#204507, #bee0ad));
    --_tone-3: var(--dl-tone-4, light-dark(#8f58c7, #7065ca));
    --_tone-4: var(--dl-tone-5, light-dark(#b26c32, #edab3c));
    --_tone-5: var(--dl-tone-6, light-dark(#1d7285, #60d6fe));
    --_tone-6: var(--dl-tone-7, light-dark(#73295d, #a1708e));
    --_tone-7: var(--dl-tone-8, light-dark(#758a9f, #a4a9ad));
    --_height: var(--dl-height, 32rem);
    --_radius: var(--dl-radius, 3px);
    color: var(--_ink);
    background: var(--_ground);
    font-size: var(--dl-font-size, 1rem);
    line-height: 1.4;
    position: relative;
    container: date-line / inline-size;
    text-align: start;
  }
  /* Bands are read above each other. */
  :host([group-by]) .frame {
    --_height: var(--dl-height, 58rem);
  }
  :host([theme="light"]) .frame {
    color-scheme: light;
  }
  :host([theme="dark"]) .frame {
    color-scheme: dark;
  }
  .tone-0 {
    --_tone: var(--_tone-0);
  }
  .tone-1 {
    --_tone: var(--_tone-1);
  }
  .tone-2 {
    --_tone: var(--_tone-2);
  }
  .tone-3 {
    --_tone: var(--_tone-3);
  }
  .tone-4 {
    --_tone: var(--_tone-4);
  }
  .tone-5 {
    --_tone: var(--_tone-5);
  }
  .tone-6 {
    --_tone: var(--_tone-6);
  }
  .tone-7 {
    --_tone: var(--_tone-7);
  }
  @media (forced-colors: active) {
    .frame {
      --_ink: CanvasText;
      --_quiet: CanvasText;
      --_ground: Canvas;
      --_raised: Canvas;
      --_wash: Canvas;
      --_hairline: GrayText;
      --_grid: GrayText;
      --_axis: CanvasText;
      --_accent: Highlight;
    }
    [class*="tone-"] {
      --_tone: CanvasText;
    }
  }
`;
