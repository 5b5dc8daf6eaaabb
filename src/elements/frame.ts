import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { glyphPath } from "../layout/glyph.ts";
import { isFromRight } from "../words/direction.ts";
import { cardTemplate } from "./card.ts";
import type { ClockDesk } from "./clock-desk.ts";
import type { fetchedViews } from "./fetched-views.ts";
import { legendTemplate } from "./legend.ts";
import { lensSwitch } from "./lens-switch.ts";
import type { News } from "./loading.ts";
import type { TimelineModel } from "./model.ts";
import type { SearchView } from "./search-box.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";
import { toolbarTemplate } from "./toolbar.ts";

/** Where a timeline stands between its address and its picture. */
export type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string };

/** What the frame shows and whom it asks. */
export interface FrameInput {
  readonly session: Session;
  readonly dir: string;
  readonly phase: Phase;
  /** How far a long file has come, and what could not be fetched. */
  readonly news: News;
  readonly speech: Speech;
  readonly controls: boolean;
  /** Turns the clocks and shows them, where one is asked for. */
  readonly clocks: ClockDesk | undefined;
  /** What an author sees below everything. */
  readonly check: TemplateResult | undefined;
  /** Whether there are files that could be looked at. */
  readonly checkable: boolean;
  /** The search field's template, once it was fetched; false where none is wanted. */
  readonly search: SearchView | undefined | false;
  /** The table or the matrix, where one is shown and was fetched. */
  readonly fetched: ReturnType<typeof fetchedViews>;
  /** Renders once more, when something that was fetched has arrived. */
  readonly again: () => void;
  readonly onClose: () => void;
  readonly onCheck: () => void;
  readonly onClock: () => void;
}

/** The direction that the page gives an element, or else that of the language that it speaks. */
export function directionOf(host: Element, lang: string): string {
  return isFromRight(lang) && !host.closest("[dir]") ? "rtl" : getComputedStyle(host).direction;
}

/** The whole inside of the element. */
export function frameTemplate(input: FrameInput): TemplateResult {
  const { session, speech, phase } = input;
  const title = session.model?.reading.info.title;
  return html`
    <section class="frame" part="frame" aria-label=${title ?? speech.words.timeline} lang=${speech.lang} dir=${input.dir}>
      <slot name="title">${title ? html`<h2 class="title" dir="auto">${title}</h2>` : nothing}</slot>
      ${phase.kind === "ready" && session.model ? readyTemplate(session.model, input) : messageTemplate(phase, input)}
      ${newsTemplate(input)}
      <slot name="footer"></slot>
      ${input.check}
    </section>
  `;
}

/** Opens what can be put among references. */
async function cite({ currentTarget }: Event, input: FrameInput): Promise<void> {
  (await import("./cite-panel.ts")).openCite(currentTarget as HTMLElement, input);
}

/** Opens what saves the timeline as a file. */
async function save({ currentTarget }: Event, { session, speech }: FrameInput): Promise<void> {
  (await import("./export-panel.ts")).openSave(currentTarget as HTMLElement, session, speech);
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
  const clocks = input.clocks?.template();
  const legend = model.groups.map((group) => ({
    group: group.id,
    label: group.label,
    tone: group.tone,
    shape: glyphPath(group.tone, { xPx: 0, yPx: 0, radiusPx: 5.5, isOpen: false }),
    count: group.count,
  }));
  const tools = toolbarTemplate({
    words,
    view,
    switchable: input.controls,
    sourced: isSourced(model),
    check: input.checkable && (isFaulty(model) || input.check) ? input.check !== undefined : undefined,
    clock: clocks || isDated(model) ? clocks !== undefined : undefined,
    onView: (view) => session.dispatch({ kind: "show", view }, "reader"),
    onCheck: input.onCheck,
    onClock: input.onClock,
    onCite: (event) => void cite(event, input),
    onSave: (event) => void save(event, input),
    onCommand: (command) => session.command(command),
    frame: input,
  });
  // What the reader does stands in the first line, what is seen of the events in the second; without views there is one line.
  return html`
    <div class="bar">
      ${input.controls ? tools : nothing}
      ${input.search === false ? nothing : html`<div class="search">${input.search?.(model, input)}</div>`}
      ${legendTemplate(legend, hiddenGroups, words, (group) => session.dispatch({ kind: "toggle-group", group }, "reader"))}
      <slot name="legend"></slot>
      ${lensSwitch(session, words)}
      ${input.controls ? nothing : tools}
    </div>
    ${clocks?.panel}
    ${model.index.count === 0 && !clocks ? html`<div class="message"><p>${words.empty}</p></div>` : plotTemplate(model, input, clocks?.band)}
    ${input.fetched(model, input)}
    <div class=${view === "list" ? "list" : "sr"}><slot></slot></div>
  `;
}

/** True where events can be set against their sources. Those of a long file may be known from its rows only. */
const isSourced = ({ reading: { sources, columns } }: TimelineModel): boolean =>
  sources.size > 0 || columns.has("source");

/** True where an author has something to mend. */
const isFaulty = ({ reading }: TimelineModel): boolean => reading.problems.some(({ severity }) => severity !== "info");

/** True where it is known of some source when it was published, and all events are at hand. */
const isDated = ({ reading: { events, sources } }: TimelineModel): boolean =>
  events.length > 0 && [...sources.values()].some(({ published }) => published);

function plotTemplate(model: TimelineModel, input: FrameInput, band: TemplateResult | undefined): TemplateResult {
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
        ${session.range?.total === 0 ? html`<p class="none" role="status">${(model.index.count === 0 && model.asKnown) || words.noneShown}</p>` : nothing}
        ${view === "plot" ? card(model, input) : nothing}
        <div class="hint" hidden aria-hidden="true">${words.gestureHint}</div>
      </div>
      ${band}
      <div class="overview" part="overview" role="group" aria-label=${words.overview}>
        <svg aria-hidden="true" focusable="false"></svg>
        <div class="window" data-grip="window" role="slider" tabindex="0" aria-label=${words.overview} aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"></div>
        <div class="handle" data-grip="start" role="slider" tabindex="0" aria-label=${words.overviewStart} aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"></div>
        <div class="handle" data-grip="end" role="slider" tabindex="0" aria-label=${words.overviewEnd} aria-valuemin="0" aria-valuemax="100" aria-valuenow="100"></div>
      </div>
      <div class="status" part="status" role="status" aria-live="polite"></div>
      <ul class="key" role="list" part="key" ?hidden=${!model.signs}></ul>
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
        onCite: (event) => void cite(event, input),
      })}
    </div>
  `;
}
