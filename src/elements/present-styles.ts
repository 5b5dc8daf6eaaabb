// biome-ignore-all lint/complexity/noImportantStyles: what the page says of the element must not hold on the whole screen
import { css } from "lit";

/**
 * A timeline that fills the screen, or the window over its page, with all that belongs to the plot in sight. What the page says of the element's
 * size and place holds on the page only; hence `!important`, which inside a shadow root wins over it.
 */
export const presentStyles = css`
  :host(:is(:fullscreen, [popover])) {
    box-sizing: border-box !important;
    position: fixed !important;
    inset: 0 !important;
    width: 100% !important;
    height: 100% !important;
    max-width: none !important;
    max-height: none !important;
    margin: 0 !important;
    border: 0 !important;
    padding: clamp(0.5rem, 1.5vw, 2rem) !important;
    overflow: auto !important;
    overscroll-behavior: contain;
    color: #000000;
    background: var(--dl-ground, #ffffff) !important;
  }
  :host(:is(:fullscreen, [popover])) .room {
    min-height: 0;
  }
  :host(:is(:fullscreen, [popover])) .arrange {
    font-size: 1em;
  }
  :host(:is(:fullscreen, [popover])) .plot {
    height: max(20rem, 100vh - 27.5rem);
  }
`;
