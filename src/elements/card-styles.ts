import { css } from "lit";

/** The card of an open event. */
export const cardStyles = css`
  .card {
    position: absolute;
    z-index: 3;
    display: flex;
    flex-direction: column;
    background: var(--_raised);
    box-shadow:
      0 0 0 1px var(--_hairline),
      0 6px 24px rgb(0 0 0 / 0.16);
    border-radius: var(--_radius);
    cursor: auto;
    user-select: text;
    -webkit-user-select: text;
    touch-action: auto;
  }
  .card[data-kind="side"] {
    inset-block: 0;
    width: min(22rem, 100%);
    max-height: 100%;
    height: fit-content;
  }
  /* Who says so is what a card is for: it may reach over the strip and the line below it, as far as the window does. */
  .stage:has(+ .overview) > .card[data-kind="side"] {
    max-height: min(100% + 6.5rem, max(100%, 100vh - 2rem));
  }
  /* What the keyboard is on is seen, though a card lies there. */
  :is(.overview, .arrange):has(:focus-visible) {
    position: relative;
    z-index: 4;
  }
  .arrange:has(:focus-visible) {
    background: var(--_ground);
  }
  .card[data-side="end"] {
    right: 0;
  }
  .card[data-side="start"] {
    left: 0;
  }
  .card[data-kind="sheet"] {
    inset-inline: 0;
    /* Its buttons are at its foot: it is never higher than what is seen, less what its mark's words take. */
    max-height: min(var(--_sheet, 60%), max(16rem, 100svh - 6rem));
  }
  .card[data-edge="top"] {
    bottom: calc(100% - var(--_at, 60%));
  }
  .card[data-edge="bottom"] {
    top: var(--_at, 40%);
    /* With the words that it belongs to, where the page has to be scrolled to it. */
    scroll-margin-block: 5rem 0.5rem;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem;
    padding: 0.25rem 0.25rem 0.25rem 1rem;
    border-bottom: 1px solid var(--_hairline);
  }
  .card-head .link {
    width: auto;
    padding-inline: 0.375rem;
    font-size: 0.8125rem;
  }
  .card-head .position {
    flex: 1;
    font-size: 0.8125rem;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .card-body {
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.75rem 1rem 1rem;
  }
  .card-body:focus-visible {
    outline-offset: -2px;
  }
  /* The keyboard, when it comes to a card, is on all of it: a ring round the title alone would look like a field to write in. */
  .card #card-title:focus-visible {
    outline: none;
  }
  .card:has(#card-title:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .card-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
  }
  .card-date {
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }
  .card h3 {
    margin: 0.125rem 0 0.375rem;
    font-size: 1.1875rem;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .claims-head {
    margin: 1rem 0 0.25rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .card p,
  .details p {
    margin: 0 0 0.5rem;
  }
  .card .kind {
    font-size: 0.8125rem;
    border-inline-start: 4px solid var(--_tone);
    padding-inline-start: 0.375rem;
    line-height: 1.2;
    font-weight: 600;
  }
  .card .text {
    font-size: 0.9375rem;
    line-height: 1.5;
  }
  .card dl,
  .details dl {
    margin: 0;
    font-size: 0.8125rem;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    padding-block: 0.0625rem;
  }
  .fact dt {
    flex: 0 0 5.5rem;
    color: var(--_quiet);
  }
  .fact dd {
    margin: 0;
    flex: 1 1 8rem;
    overflow-wrap: anywhere;
  }
  /* Text of another direction keeps its order, and stands where the frame begins its lines. */
  :is(.card, .details) [dir="auto"] {
    text-align: match-parent;
  }
  @supports (text-align: -webkit-match-parent) {
    :is(.card, .details) [dir="auto"] {
      text-align: -webkit-match-parent;
    }
  }
  .claims {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .claim {
    padding-block: 0.625rem;
    border-top: 1px solid var(--_hairline);
    font-size: 0.875rem;
  }
  .card a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .link:not(.tool) {
    min-height: 1.5rem;
  }
`;
