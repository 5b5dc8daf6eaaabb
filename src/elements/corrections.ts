import type { TemplateResult } from "lit";
import { css, html } from "lit";
import type { Change } from "../events/event.ts";
import { correctionWordsFor } from "../words/correction-words.ts";
import { adopt } from "./adopt.ts";
import { correctionItems, correctionName } from "./correction-list.ts";
import { toDom } from "./list-dom.ts";
import type { TimelineModel } from "./model.ts";
import type { Speech, Voice } from "./speech.ts";

const correctionStyles = css`
  .corrections {
    margin-block-start: 0.5rem;
    font-size: 0.875rem;
  }
  .card .corrected {
    margin: 0.5rem 0 0;
  }
  .card .corrected .link {
    width: auto;
    font-size: 0.8125rem;
    color: var(--_quiet);
  }
  .corrections summary {
    width: fit-content;
    padding-block: 0.25rem;
    cursor: pointer;
  }
  .corrections ol {
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
    max-width: 44rem;
  }
  .corrections li {
    padding-block: 0.375rem;
    border-top: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .corrections time {
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }
  .corrections a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
  @media (pointer: coarse) {
    .corrections summary,
    .corrected .link {
      min-height: 2.75rem;
      padding-block: 0.625rem;
      box-sizing: border-box;
    }
  }
`;

/** Opens the list where it is closed, and goes to one of its entries. */
function goTo(list: HTMLDetailsElement, nth: number): void {
  list.open = true;
  const item = list.querySelector<HTMLElement>(`#${correctionName(nth)}`);
  if (!item) return;
  item.tabIndex = -1;
  item.focus();
}

/** Those of one event, with their places in the author's order. */
const ofEvent = (changes: readonly Change[], id: string): readonly (readonly [Change, number])[] =>
  changes.flatMap((change, nth) => (change.event === id ? [[change, nth] as const] : []));

/**
 * Shows the corrections of a timeline as a disclosure below it, and gives back what the card of an event says of its own: links to
 * their entries. A list that stands there already is replaced.
 */
export function openCorrections(frame: Element, model: TimelineModel, voice: Voice): NonNullable<Speech["corrected"]> {
  const words = correctionWordsFor(voice.words.lang);
  const changes = model.reading.info.changes ?? [];
  const titleOf = (id: string): string | undefined => {
    const place = model.placeOf(id);
    return place === undefined ? undefined : model.glanceAt(place).title;
  };
  const list = document.createElement("details");
  list.className = "corrections";
  list.append(
    toDom({ tag: "summary", children: [words.count(changes.length)] }),
    toDom({
      tag: "ol",
      attributes: { role: "list" },
      children: correctionItems({ changes, titleOf, say: voice.spoken }),
    }),
  );
  (frame.querySelector(".notes") ?? frame).append(list);
  adopt(frame, correctionStyles);
  return (id): TemplateResult[] =>
    ofEvent(changes, id).map(
      ([{ when }, nth]) =>
        html`<p class="corrected"><button type="button" class="link" @click=${() => goTo(list, nth)}>${words.corrected(voice.spoken(when))}</button></p>`,
    );
}
