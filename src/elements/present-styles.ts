import { css } from "lit";

/** A timeline that fills the screen, or the window over its page. */
export const presentStyles = css`
  :host(:is(:fullscreen, [popover])) {
    box-sizing: border-box;
    position: fixed;
    inset: 0;
    width: 100%;
    height: 100%;
    max-width: none;
    max-height: none;
    margin: 0;
    border: 0;
    padding: clamp(0.5rem, 1.5vw, 2rem);
    overflow: auto;
    overscroll-behavior: contain;
    color: #000000;
    background: var(--dl-ground, #ffffff);
  }
  :host(:is(:fullscreen, [popover])) .room {
    min-height: 0;
  }
  :host(:is(:fullscreen, [popover])) .plot {
    height: max(18rem, 66vh);
  }
`;
