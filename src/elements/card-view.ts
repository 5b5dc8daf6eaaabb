import type { TemplateResult } from "lit";
import { html } from "lit";
import { adopt } from "./adopt.ts";
import { cardTemplate } from "./card.ts";
import { cardStyles } from "./card-styles.ts";
import type { FrameInput } from "./frame.ts";
import type { TimelineModel } from "./model.ts";

/** What the card's buttons do, besides stepping. */
export interface CardDesk {
  /** Renders once more, when something that was fetched has arrived. */
  readonly again: () => void;
  readonly onClose: () => void;
  readonly onCite: (event: Event, input: FrameInput) => void;
}

/** The card of an event, by its place. */
export type CardView = (selected: number, model: TimelineModel, input: FrameInput) => TemplateResult;

/** Gives what shows a card in a root, in its own styles. */
export function openCard(root: ShadowRoot | null, desk: CardDesk): CardView {
  adopt(root, cardStyles);
  return (selected, model, input) => {
    const { session, speech } = input;
    const event = model.eventAt(selected, desk.again);
    const group = model.groups.find((candidate) => candidate.id === (event.group ?? ""));
    // Enter and Space press a button no number of times.
    const onClose = ({ detail }: MouseEvent): void => (detail === 0 ? desk.onClose() : session.leave("reader"));
    return html`
      <div class="card" part="card" role="dialog" aria-modal="false" aria-labelledby="card-title" @keydown=${(event: KeyboardEvent) => event.key === "Escape" && desk.onClose()}>
        ${cardTemplate({
          event,
          sources: model.sourcesAt(selected),
          groupLabel: group?.id === "" ? undefined : group?.label,
          tone: group?.tone ?? 0,
          position: (session.range?.rank(selected) ?? selected) + 1,
          total: session.range?.total ?? model.index.count,
          speech,
          onStep: (step) => session.step(step, "reader"),
          onClose,
          onCite: (event) => desk.onCite(event, input),
        })}
      </div>
    `;
  };
}
