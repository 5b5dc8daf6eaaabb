import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { CardView } from "./card-view.ts";
import type { FrameInput, FrameParts } from "./frame.ts";
import type { News } from "./loading.ts";
import type { TimelineModel } from "./model.ts";
import { press } from "./obey.ts";
import type { SearchView } from "./search-box.ts";
import { moreTemplate, toolsTemplate, viewsTemplate } from "./toolbar.ts";
import type { Tools } from "./tools.ts";
import type { FetchedView } from "./view-desk.ts";

/** What the parts around the picture show and whom they ask. */
export interface PartsDesk {
  readonly news: () => News;
  readonly clock: FrameParts["clock"];
  readonly check: FrameParts["check"];
  /** Whether there are files that could be looked at. */
  readonly isCheckable: () => boolean;
  /** The search field's template, once it was fetched; false where none is wanted. */
  readonly search: () => SearchView | undefined | false;
  readonly fetched: (...at: Parameters<FetchedView>) => TemplateResult | undefined;
  /** Renders once more, when something that was fetched has arrived. */
  readonly again: () => void;
  /** What shows a card; undefined until it was fetched, which asking begins. */
  readonly card: () => CardView | undefined;
  readonly onCheck: () => void;
  readonly onClock: () => void;
}

/** Opens what can be put among references. */
export async function cite({ currentTarget }: Event, input: FrameInput): Promise<void> {
  (await import("./cite-panel.ts")).openCite(currentTarget as HTMLElement, input);
}

/** Opens what saves the timeline as a file. */
async function save({ currentTarget }: Event, { session, speech }: FrameInput): Promise<void> {
  (await import("./export-panel.ts")).openSave(currentTarget as HTMLElement, session, speech);
}

/** True where events can be set against their sources. Those of a long file may be known from its rows only. */
const isSourced = ({ reading: { sources, columns } }: TimelineModel): boolean =>
  sources.size > 0 || columns.has("source");

/** True where an author has something to mend. */
const isFaulty = ({ reading }: TimelineModel): boolean => reading.problems.some(({ severity }) => severity !== "info");

/** False in a sandbox without an origin: nothing can be saved there. */
const isSavable = (): boolean => origin !== "null" || parent === window;

/** True where it is known of some source when it was published, and all events are at hand. */
const isDated = ({ reading: { events, sources } }: TimelineModel): boolean =>
  events.length > 0 && [...sources.values()].some(({ published }) => published);

/** How much of a long file is there: a bar where its size is known, and the events so far; or what could not be fetched yet. */
function newsTemplate({ progress, trouble }: News, { words }: FrameInput["speech"]): TemplateResult | typeof nothing {
  if (trouble) return html`<div class="progress" role="status">${words.triedAgain(trouble)}</div>`;
  if (!progress) return nothing;
  const { bytes, size, events } = progress;
  return html`<div class="progress">
    <progress aria-label=${words.loading} max="1" value=${size ? Math.min(1, bytes / size) : nothing}></progress>
    ${words.soFar(bytes / 1e6, events)}
  </div>`;
}

function overview({ speech: { words } }: FrameInput): TemplateResult {
  return html`
    <svg aria-hidden="true" focusable="false"></svg>
    <div class="window" data-grip="window" role="slider" tabindex="0" aria-label=${words.overview} aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"></div>
    <div class="handle" data-grip="start" role="slider" tabindex="0" aria-label=${words.overviewStart} aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"></div>
    <div class="handle" data-grip="end" role="slider" tabindex="0" aria-label=${words.overviewEnd} aria-valuemin="0" aria-valuemax="100" aria-valuenow="100"></div>
  `;
}

/** The parts that stand around the picture of a timeline. */
export function partsOf(desk: PartsDesk): FrameParts {
  function offered(model: TimelineModel, input: FrameInput): Tools {
    const { session, speech, controls } = input;
    const check = desk.check() !== undefined;
    const clock = desk.clock() !== undefined;
    return {
      words: speech.words,
      view: session.state.view,
      switchable: controls,
      sourced: isSourced(model),
      check: desk.isCheckable() && (isFaulty(model) || check) ? check : undefined,
      clock: clock || isDated(model) ? clock : undefined,
      savable: isSavable(),
      onCommand: (command) => press(session, command),
      onView: (view) => session.dispatch({ kind: "show", view }, "reader"),
      onCheck: desk.onCheck,
      onClock: desk.onClock,
      onCite: (event) => void cite(event, input),
      onSave: (event) => void save(event, input),
      frame: { session, speech, search: controls && desk.search() },
    };
  }

  function tools(model: TimelineModel, input: FrameInput): TemplateResult {
    const offer = offered(model, input);
    const isPlot = offer.view === "plot";
    return html`
      ${isPlot ? html`<div class="tools" role="group" aria-label=${offer.words.timeline}>${toolsTemplate(offer)}</div>` : nothing}
      ${moreTemplate(offer)}
    `;
  }

  function deeds(model: TimelineModel, input: FrameInput): TemplateResult {
    const search = desk.search();
    const field = search === false ? nothing : html`<div class="search">${search?.(model, input)}</div>`;
    if (!input.controls) return html`${field}`;
    return html`${viewsTemplate(offered(model, input))}${field}${tools(model, input)}`;
  }

  function card(model: TimelineModel, input: FrameInput): TemplateResult {
    const { selected } = input.session.state;
    return html`
      ${selected === undefined ? nothing : desk.card()?.(selected, model, input)}
      <div class="hint" hidden aria-hidden="true">${input.speech.words.gestureHint}</div>
    `;
  }

  return {
    deeds,
    isSearched: () => desk.search() !== false,
    tools,
    overview,
    card,
    clock: desk.clock,
    check: desk.check,
    fetched: (model, { session, speech }) => desk.fetched(model, { session, speech, again: desk.again }),
    news: ({ speech }) => newsTemplate(desk.news(), speech),
  };
}
