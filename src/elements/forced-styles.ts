import { css } from "lit";

/**
 * Where the reader's own colours are forced, backgrounds and shadows are gone: what they said is said by outlines and by the system's
 * colours of what is selected. Fetched with what is not needed for the first picture.
 */
export const forcedStyles = css`
  @media (forced-colors: active) {
    /* Lines behind the data stay behind it. Strokes are not forced. */
    .grid path:not(.muted) {
      stroke: color-mix(in srgb, CanvasText 28%, Canvas);
    }
    :is(.views, .lenses, .arrange) button[aria-pressed="true"],
    .pill[aria-pressed="true"],
    .band-source[aria-pressed="true"],
    .mark.event[aria-expanded="true"],
    .mark.event.pinned[aria-expanded="true"] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    :is(.views, .lenses) button[aria-pressed="true"] .count,
    .mark.event[aria-expanded="true"] :is(.date, .line) {
      color: inherit;
    }
    .mark.cluster,
    .mark.event.pinned {
      outline: 1.5px solid CanvasText;
      outline-offset: -1.5px;
    }
    .mark.event.pinned {
      outline-offset: 4px;
    }
    .mark.event[aria-expanded="true"] {
      outline: 4px solid Highlight;
      outline-offset: 0;
    }
    .mark.event:hover .line,
    .band-source:hover {
      text-decoration: underline;
    }
    .mark:is(.cluster, .dot):hover,
    .mark.dot[aria-expanded="true"],
    .tool:hover,
    :is(.views, .lenses) button:enabled:hover,
    .arrange button:hover {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .mark.dot[aria-expanded="true"] {
      border-radius: 50%;
    }
    /* Over what is selected or hovered a ring of another colour, outside of it. */
    :focus-visible,
    .mark:is(.event, .cluster, .dot):focus-visible {
      outline: 3px solid CanvasText;
      outline-offset: 3px;
    }
    :is(.plot, .card-body):focus-visible {
      outline-offset: -3px;
    }
    .overview,
    .card {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .card:has(#card-title:focus-visible) {
      outline: 3px solid CanvasText;
      outline-offset: -3px;
    }
    .window::before {
      box-sizing: border-box;
      border: 2px solid Highlight;
    }
    .overview:focus-within .window::before {
      border-width: 4px;
    }
    .hint,
    .reading span {
      forced-color-adjust: none;
    }
    .break {
      background: Canvas;
    }
  }
`;
