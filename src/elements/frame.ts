import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { isFromRight } from "../words/direction.ts";
import { withLettersHeld } from "../words/held-words.ts";
import { legendOf } from "./legend.ts";
import { lensSwitch } from "./lens-switch.ts";
import type { TimelineModel } from "./model.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** Where a timeline stands between its address and its picture. */
export type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string };

/** What stands around the picture and is not needed for it. Each is asked for where it stands, and keeps the room that is left for it. */
export interface FrameParts {
  /** What the reader does with the timeline: views, search, and zoom. */
  readonly deeds: (model: TimelineModel, input: FrameInput) => TemplateResult;
  /** Whether words are being searched for, however few events there are. */
  readonly isSearched: () => boolean;
  /** The zoom and step buttons by themselves, where there are no views. */
  readonly tools: (model: TimelineModel, input: FrameInput) => TemplateResult;
  readonly clock: () => { readonly panel: TemplateResult; readonly band: TemplateResult | undefined } | undefined;
  readonly overview: (input: FrameInput) => TemplateResult;
  readonly card: (model: TimelineModel, input: FrameInput) => TemplateResult | typeof nothing;
  /** The table or the matrix, where one is shown. */
  readonly fetched: (model: TimelineModel, input: FrameInput) => TemplateResult | undefined;
  /** How far a long file has come, and what could not be fetched. */
  readonly news: (input: FrameInput) => TemplateResult | typeof nothing;
  /** What an author sees below everything. */
  readonly check: () => TemplateResult | undefined;
}

/** What the frame shows and whom it asks. */
export interface FrameInput {
  readonly host: Element;
  readonly session: Session;
  readonly phase: Phase;
  readonly speech: Speech;
  readonly controls: boolean;
  /** Absent until they were fetched. */
  readonly parts: FrameParts | undefined;
}

/** From so many events on there is a search field, with controls or without. */
export const SEARCHED_FROM = 200;

/**
 * The direction that the page gives an element, or else that of the language that it speaks; nothing while there is only a message, which
 * takes the page's: to ask would lay the page out before the timeline's file is asked for.
 */
function directionOf({ host, phase: { kind }, speech: { lang } }: FrameInput): string | typeof nothing {
  if (isFromRight(lang) && !host.closest("[dir]")) return "rtl";
  return kind === "loading" ? nothing : getComputedStyle(host).direction;
}

/** The whole inside of the element. */
export function frameTemplate(input: FrameInput): TemplateResult {
  const { session, speech, phase, parts } = input;
  const title = session.model?.reading.info.title;
  return html`
    <section class="frame" part="frame" aria-label=${title ?? speech.words.timeline} lang=${speech.lang} dir=${directionOf(input)}>
      <div class=${phase.kind === "failed" ? "" : input.controls ? "room wide" : "room"} part="room">
        <slot name="title">${title ? html`<h2 class="title"><bdi>${withLettersHeld(title)}</bdi></h2>` : nothing}</slot>
        ${phase.kind === "ready" && session.model ? readyTemplate(session.model, input) : messageTemplate(phase, input)}
        <div class=${isListed(input) ? "list" : "sr"}><slot></slot></div>
        ${parts?.news(input)}
        ${session.model?.reading.info.changes?.length ? html`<div class="notes"></div>` : nothing}
      </div>
      <slot name="footer"></slot>
      ${parts?.check()}
    </section>
  `;
}

function messageTemplate(phase: Phase, { speech }: FrameInput): TemplateResult {
  return phase.kind === "failed"
    ? html`<div class="message error" role="alert"><p>${phase.message}</p></div>`
    : html`<div class="message" role="status"><p>${speech.words.loading}</p></div>`;
}

/** Whether the page's list is what is read. Its slot is one throughout: in another, all of its text would be laid out anew. */
const isListed = ({ phase, session }: FrameInput): boolean =>
  phase.kind === "failed" || (phase.kind === "ready" && session.state.view === "list");

function readyTemplate(model: TimelineModel, input: FrameInput): TemplateResult {
  const { session, speech, parts, controls } = input;
  const { words } = speech;
  const clock = parts?.clock();
  // What the reader does stands in the first line, what is seen of the events in the second; without views there is one line.
  const hasDeeds = controls || model.index.count > SEARCHED_FROM || parts?.isSearched();
  return html`
    <div class="bar">
      ${hasDeeds ? html`<div class=${controls ? "deeds" : "deeds one"}>${parts?.deeds(model, input)}</div>` : nothing}
      ${legendOf(model, session, words)}
      <slot name="legend"></slot>
      ${lensSwitch(session, words)}
      ${controls ? nothing : html`<div class="tooling">${parts?.tools(model, input)}</div>`}
    </div>
    ${clock?.panel}
    ${model.index.count === 0 && !clock ? html`<div class="message"><p>${words.empty}</p></div>` : plotTemplate(model, input, clock?.band)}
    ${parts?.fetched(model, input)}
  `;
}

function plotTemplate(model: TimelineModel, input: FrameInput, band: TemplateResult | undefined): TemplateResult {
  const { session, speech, parts } = input;
  const { words } = speech;
  const { view } = session.state;
  return html`
    <div class="whole-plot" ?hidden=${view !== "plot"}>
      <div class="stage">
        <div class="plot" part="plot" role="group" aria-roledescription=${words.plotRole} aria-label="${model.reading.info.title ?? words.timeline}. ${words.keys}">
          <svg aria-hidden="true" focusable="false"></svg>
          <div class="marks"></div>
        </div>
        ${session.range?.total === 0 ? html`<p class="none" role="status">${(model.index.count === 0 && model.asKnown) || words.noneShown}</p>` : nothing}
        ${view === "plot" ? parts?.card(model, input) : nothing}
      </div>
      ${band}
      <div class="overview" part="overview" role="group" aria-label=${words.overview}>${parts?.overview(input)}</div>
      <p class="told"><span class="summary" part="summary" id="summary"></span><span class="status" part="status" role="status" aria-live="polite"></span></p>
      <ul class="key" role="list" part="key" ?hidden=${!model.signs}></ul>
    </div>
  `;
}
