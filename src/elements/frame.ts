import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { glyphPath } from "../layout/glyph.ts";
import { cardTemplate } from "./card.ts";
import { legendTemplate } from "./legend.ts";
import type { News } from "./loading.ts";
import type { TimelineModel } from "./model.ts";
import type { SearchView } from "./search-box.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";
import type { TableView } from "./table-view.ts";
import { toolbarTemplate } from "./toolbar.ts";

/** Where a timeline stands between its address and its picture. */
export type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string };

/** What the frame shows and whom it asks. */
export interface FrameInput {
  readonly session: Session;
  readonly phase: Phase;
  /** How far a long file has come, and what could not be fetched. */
  readonly news: News;
  readonly speech: Speech;
  readonly controls: boolean;
  /** What an author sees below everything. */
  readonly check: TemplateResult | undefined;
  /** Whether there are files that could be looked at. */
  readonly checkable: boolean;
  /** The search field's template, once it was fetched; false where none is wanted. */
  readonly search: SearchView | undefined | false;
  /** The table's template, once it was fetched. */
  readonly table: TableView | undefined;
  /** Renders once more, when something that was fetched has arrived. */
  readonly again: () => void;
  readonly onClose: () => void;
  readonly onCheck: () => void;
}

/** The whole inside of the element. */
export function frameTemplate(input: FrameInput): TemplateResult {
  const { session, speech, phase } = input;
  const title = session.model?.reading.info.title;
  return html`
    <section class="frame" part="frame" aria-label=${title ?? speech.words.timeline} lang=${speech.lang}>
      <slot name="title">${title ? html`<h2 class="title" dir="auto">${title}</h2>` : nothing}</slot>
      ${phase.kind === "ready" && session.model ? readyTemplate(session.model, input) : messageTemplate(phase, input)}
      ${newsTemplate(input)}
      <slot name="footer"></slot>
      ${input.check}
    </section>
  `;
}

/** How much of a long file is there: a bar where its size is known, and the events so far; or what could not be fetched yet. */
function newsTemplate({ news: { progress, trouble }, speech }: FrameInput): TemplateResult | typeof nothing {
  if (trouble) return html`<div class="progress" role="status">${speech.words.triedAgain(trouble)}</div>`;
  if (!progress) return nothing;
  const { bytes, size, events } = progress;
  return html`<div class="progress">
    <progress aria-label=${speech.words.loading} max="1" value=${size ? Math.min(1, bytes / size) : nothing}></progress>
    ${speech.words.soFar(bytes / 1e6, events)}
  </div>`;
}

function messageTemplate(phase: Phase, { speech }: FrameInput): TemplateResult {
  return phase.kind === "failed"
    ? html`<div class="message error" role="alert"><p>${phase.message}</p></div>
        <div class="list"><slot></slot></div>`
    : html`<div class="message" role="status"><p>${speech.words.loading}</p></div>
        <div class="sr"><slot></slot></div>`;
}

function readyTemplate(model: TimelineModel, input: FrameInput): TemplateResult {
  const { session, speech } = input;
  const { words } = speech;
  const { view, hiddenGroups } = session.state;
  const legend = model.groups.map((group) => ({
    group: group.id,
    label: group.label,
    tone: group.tone,
    shape: glyphPath(group.tone, { xPx: 0, yPx: 0, radiusPx: 5.5, isOpen: false }),
    count: group.count,
  }));
  return html`
    <div class="bar">
      ${legendTemplate(legend, hiddenGroups, words, (group) => session.dispatch({ kind: "toggle-group", group }, "reader"))}
      <slot name="legend"></slot>
      ${input.search === false ? nothing : html`<div class="search" role="search">${input.search?.(model, input)}</div>`}
      ${toolbarTemplate({
        words,
        view,
        switchable: input.controls,
        check: input.checkable && (isFaulty(model) || input.check) ? input.check !== undefined : undefined,
        onView: (view) => session.dispatch({ kind: "show", view }, "reader"),
        onCheck: input.onCheck,
        onCommand: (command) => session.command(command),
      })}
    </div>
    ${model.index.count === 0 ? html`<div class="message"><p>${words.empty}</p></div>` : plotTemplate(model, input)}
    ${view === "table" ? input.table?.(model, input) : nothing}
    <div class=${view === "list" ? "list" : "sr"}><slot></slot></div>
  `;
}

/** True where an author has something to mend. */
const isFaulty = ({ reading }: TimelineModel): boolean => reading.problems.some(({ severity }) => severity !== "info");

function plotTemplate(model: TimelineModel, input: FrameInput): TemplateResult {
  const { session, speech } = input;
  const { words } = speech;
  const { view } = session.state;
  return html`
    <div class="whole-plot" ?hidden=${view !== "plot"}>
      <div class="stage">
        <div class="plot" part="plot" role="group" aria-roledescription=${words.plotRole} aria-label="${model.reading.info.title ?? words.timeline}. ${words.keys}">
          <svg aria-hidden="true" focusable="false"></svg>
          <div class="marks"></div>
        </div>
        ${session.range?.total === 0 ? html`<p class="none" role="status">${words.noneShown}</p>` : nothing}
        ${view === "plot" ? card(model, input) : nothing}
        <div class="hint" hidden aria-hidden="true">${words.gestureHint}</div>
      </div>
      <div class="overview" part="overview" role="group" aria-label=${words.overview}>
        <svg aria-hidden="true" focusable="false"></svg>
        <div class="window" data-grip="window" role="slider" tabindex="0" aria-label=${words.overview} aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"></div>
        <div class="handle" data-grip="start" role="slider" tabindex="0" aria-label=${words.overviewStart} aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"></div>
        <div class="handle" data-grip="end" role="slider" tabindex="0" aria-label=${words.overviewEnd} aria-valuemin="0" aria-valuemax="100" aria-valuenow="100"></div>
      </div>
      <div class="status" part="status" role="status" aria-live="polite"></div>
    </div>
  `;
}

function card(model: TimelineModel, input: FrameInput): TemplateResult | typeof nothing {
  const { session, speech } = input;
  const { selected } = session.state;
  if (selected === undefined) return nothing;
  const event = model.eventAt(selected, input.again);
  const group = model.groups.find((candidate) => candidate.id === (event.group ?? ""));
  return html`
    <div class="card" part="card" role="dialog" aria-modal="false" aria-labelledby="card-title" @keydown=${(event: KeyboardEvent) => event.key === "Escape" && input.onClose()}>
      ${cardTemplate({
        event,
        sources: model.sourcesAt(selected),
        groupLabel: group?.id === "" ? undefined : group?.label,
        tone: group?.tone ?? 0,
        position: (session.range?.rank(selected) ?? selected) + 1,
        total: session.range?.total ?? model.index.count,
        speech,
        onStep: (step) => session.step(step, "reader"),
        onClose: input.onClose,
      })}
    </div>
  `;
}
