import { css } from "lit";

/** What goes on paper: the timeline as a drawing, the list of its events with their numbers, and their sources; no controls. */
export const printStyles = css`
  date-line-print,
  .print-notes {
    display: none;
  }
  /* Drawings have it, and are measured before the page is on paper. */
  date-line-print {
    font-size: 16px;
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
    .whole-plot:not([hidden]):has(.print-list) ~ .sr {
      display: none;
    }
    .table {
      overflow: visible;
    }
    .notes,
    .summary {
      min-height: 0;
    }
    .title,
    ::slotted([slot="title"]),
    .summary {
      break-after: avoid;
    }
    .summary {
      font-size: 9pt;
      margin-block-end: 1.5mm;
    }
    tr,
    .print-notes li,
    .corrections li {
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
    date-line-print figure {
      break-inside: avoid;
      /* On a sheet that lies, none is higher than it. */
      inline-size: min(100%, (100vh - 16mm) * var(--_ratio));
      margin: 0;
      margin-block-end: 3mm;
    }
    date-line-print figcaption {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 2mm;
      font-size: 11pt;
      font-weight: 700;
      line-height: 1.3;
      margin-block-end: 1mm;
      padding-block-end: 0.5mm;
      border-block-end: 1px solid var(--_ink);
    }
    /* As maps have it: right also where the sheet is made larger or smaller. */
    figcaption i {
      box-sizing: border-box;
      margin-inline-start: auto;
      height: 1.5mm;
      border: 1px solid var(--_ink);
      border-block-start: 0;
    }
    figcaption .scale {
      font-size: 9pt;
      font-weight: 400;
    }
    /* Two columns where each has room for about eight words. */
    .print-list,
    .print-notes ol,
    .corrections ol {
      columns: 2 70mm;
      column-gap: 4mm;
      max-width: none;
      font-size: 8pt;
      line-height: 1.22;
      orphans: 3;
      widows: 3;
    }
    .print-list,
    .print-notes ol {
      margin: 0;
      padding: 0;
    }
    /* Room for the number, in each column. */
    .print-list > li,
    .print-notes li {
      margin-inline-start: 5mm;
    }
    .print-list > li {
      display: block;
      padding-block-end: 1mm;
    }
    /* The number stands in the block that no page divides: Firefox leaves that of an entry alone on the page before. */
    .print-list > li > div {
      display: list-item;
    }
    /* What several sources tell may go on in the next column, but not with a line or two. */
    .print-list > li:not(:has(> ul > li:nth-child(2))),
    .print-list > li > * {
      break-inside: avoid;
    }
    .print-list > li > div {
      break-after: avoid;
    }
    /* The same for Firefox, which does not know the above: a heading takes the room of the lines that it must have below it. */
    .print-list > li > div::after,
    .print-notes h3::after,
    .corrections summary::after {
      content: "";
      display: block;
      block-size: 3em;
      margin-block-end: -3em;
    }
    /* A text runs its own way, beside a number where the list has it. */
    .print-list > li > :not(div),
    .print-list strong,
    .print-notes li {
      unicode-bidi: plaintext;
    }
    .print-list > li > ul {
      break-inside: auto;
    }
    .print-list > li > ul > li {
      display: inline;
      unicode-bidi: normal;
    }
    .print-list > li > ul > li + li::before {
      content: " ";
    }
    .print-list > li > div::marker,
    .print-list b {
      font-weight: 700;
    }
    .print-list strong {
      font-size: 8.5pt;
    }
    .print-list p,
    .print-list ul {
      margin: 0;
    }
    .print-list ul {
      list-style: none;
      padding: 0;
      color: var(--_quiet);
    }
    .print-list li {
      overflow-wrap: anywhere;
    }
    .print-notes h3 {
      font-size: 11pt;
      margin-block: 2mm 0.5mm;
      break-after: avoid;
      break-inside: avoid;
    }
    .print-notes li {
      overflow-wrap: anywhere;
    }
    .corrections summary {
      list-style: none;
      font-size: 11pt;
      font-weight: 700;
      break-after: avoid;
      break-inside: avoid;
    }
    /* To places that are on the screen only. */
    .corrections a,
    .print-list a {
      color: inherit;
      text-decoration: none;
    }
    .print-list a[href^="http"]::after {
      content: " (" attr(href) ")";
    }
    .corrections li {
      border: 0;
      padding-block: 0 0.75mm;
    }
    /*
     * WebKit cuts lines of columns in two at the end of a page, parts a drawing from its caption where they are blocks, cuts what stands left of
     * the text, and takes the window's height for the page's.
     */
    @supports (hanging-punctuation: first) {
      .print-list,
      .print-notes ol,
      .corrections ol {
        columns: auto;
        max-width: 150mm;
        font-size: 8.5pt;
      }
      .print-list > li,
      .print-notes li {
        margin-inline-start: 7mm;
      }
      date-line-print figure {
        display: inline-block;
        inline-size: 100%;
      }
    }
  }
`;
