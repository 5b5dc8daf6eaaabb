import { css } from "lit";

/** What goes on paper: the timeline as a drawing, the list of its events with their numbers, and their sources; no controls. */
export const printStyles = css`
  date-line-print,
  .print-notes {
    display: none;
  }
  @media print {
    /* Above whatever a theme, or what was fetched later, says. */
    :host(:not(#_)) .frame {
      color-scheme: light;
      --_ink: #000;
      --_quiet: #333;
      --_ground: #fff;
      --_raised: #fff;
      container-type: normal;
    }
    :host(:not(#_))
      :is(.bar, .stage, .overview, .band, .arrange, .status, .key, .progress, .pages, .panel, date-line-check) {
      display: none;
    }
    .whole-plot[hidden] ~ .sr {
      display: none;
    }
    .table {
      overflow: visible;
    }
    tr,
    .print-notes li {
      break-inside: avoid;
    }
    date-line-print,
    .print-notes {
      display: block;
    }
    date-line-print svg {
      /* Which side a text stands at is said in the drawing. */
      direction: ltr;
      display: block;
      width: 100%;
      height: auto;
    }
    date-line-print > * {
      break-inside: avoid;
      margin: 0;
      margin-block-end: 5mm;
    }
    date-line-print figcaption {
      font-size: 0.9375rem;
      font-weight: 700;
      margin-block-end: 1mm;
      padding-block-end: 0.5mm;
      border-block-end: 1px solid var(--_ink);
    }
    .print-notes h3 {
      font-size: 1.0625rem;
      margin-block: 1rem 0.25rem;
      break-after: avoid;
    }
    .print-notes ol {
      margin: 0;
      padding-inline-start: 2rem;
      font-size: 0.8125rem;
    }
    .print-notes li {
      overflow-wrap: anywhere;
    }
  }
`;
