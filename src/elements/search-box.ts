import type { LitElement, TemplateResult } from "lit";
import { html, nothing } from "lit";
import { spanOf } from "../layout/viewport.ts";
import type { SearchWords } from "../words/search-words.ts";
import { searchWordsFor } from "../words/search-words-for.ts";
import { adopt } from "./adopt.ts";
import { FoundMarks } from "./found-marks.ts";
import { icon } from "./icons.ts";
import { LONGEST_LIST } from "./light-list.ts";
import type { Holds, TimelineModel } from "./model.ts";
import { markName } from "./plot-voice.ts";
import { searchStyles } from "./search-styles.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** The field is asked for what was typed this long after the last key, ms: a search of a million titles for each key is not worth it. */
const REST_MS = 120;
/** What the search field needs of the frame that it stands in. */
interface SearchDesk {
  readonly session: Session;
  readonly speech: Speech;
}

/** The field in which a reader searches, and how many events hold the words. */
export type SearchView = (model: TimelineModel, desk: SearchDesk) => TemplateResult;

/** The hit that the reader is on. */
function hitOf({ range, state }: Session): number | undefined {
  const at = state.selected ?? state.focused;
  return at !== undefined && range?.isWanted(at) ? at : undefined;
}

/** Goes to the next hit or the one before, of the one the reader is `on`; after the last comes the first again. */
function go(session: Session, by: 1 | -1, on: number | undefined, host: Element): void {
  const { range, state } = session;
  if (!range || range.total === 0) return;
  const rank = on === undefined ? undefined : range.rank(on) + by;
  const to = range.at(rank === undefined ? (by > 0 ? 0 : range.total - 1) : (rank + range.total) % range.total);
  if (to === undefined) return;
  // A card takes the keyboard when it opens, and the reader is still searching: an event of the plot is only gone to.
  if (state.view === "plot" && state.selected === undefined) session.visit(to, "reader");
  else session.open(to, "reader");
  if (state.view !== "list") return;
  const id = CSS.escape(session.model?.idAt(to) ?? "");
  host.querySelector(`:scope > ol > li[data-event="${id}"]`)?.scrollIntoView({ block: "center" });
}

/** Gives the field and, once it is fetched, its styles to the element. */
export function openSearch(root: ShadowRoot): SearchView {
  adopt(root, searchStyles);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let session: Session | undefined;
  /** The words whose hits were gone through: with others, where the keyboard was before is no place among the hits. */
  let walked: string | undefined;
  let spoken = "en";
  let words = searchWordsFor(spoken);
  const marks = new FoundMarks(root);
  const field = (): HTMLInputElement | null => root.querySelector("#search");
  /** What was found for the words before, while nothing is for these. */
  let stale: { readonly holds: Holds } | undefined;
  /** The step that waits until something is found. */
  let awaited: 1 | -1 | undefined;
  const isStale = (): boolean =>
    stale !== undefined && !!session?.seeker.isSeeking && session.seeker.holds === stale.holds;
  /** What is shown of the hit that the reader is on, and of which hit and search it is. */
  let excerpt: TemplateResult | undefined;
  let excerptOf = "";
  /** The search of which something was shown: its hits have the line for that. */
  let keptFor = "";
  /** Asks for what the plot does not show of a hit; where it is not to be had, there is none. */
  const lookAt = (model: TimelineModel, { state }: Session, at: number | undefined): void => {
    const isHidden = at !== undefined && state.view === "plot" && state.selected === undefined;
    const key = isHidden ? `${at} ${state.query}` : "";
    if (key === excerptOf) return;
    excerptOf = key;
    excerpt = undefined;
    if (!isHidden) return;
    void import("./hit-excerpt.ts")
      .then(({ excerptFor }) => excerptFor(root, model, at, state.query))
      .catch(() => undefined)
      .then((found) => {
        if (excerptOf !== key || !found) return;
        excerpt = found;
        keptFor = state.query;
        (root.host as LitElement).requestUpdate();
      });
  };
  const seek = (text: string): void => {
    clearTimeout(timer);
    if (!session || session.state.query === text.trim()) return;
    awaited = undefined;
    stale = { holds: session.seeker.holds };
    session.dispatch({ kind: "search", text: text.trim() }, "reader");
  };
  const clear = (): void => {
    const input = field();
    if (input) input.value = "";
    seek("");
    input?.focus();
  };
  const step = (by: 1 | -1): void => {
    seek(field()?.value ?? "");
    walk(by);
  };
  const walk = (by: 1 | -1): void => {
    if (!session) return;
    awaited = isStale() ? by : undefined;
    if (awaited) return;
    const on = walked === session.state.query ? hitOf(session) : session.state.selected;
    walked = session.state.query;
    go(session, by, on !== undefined && session.range?.isWanted(on) ? on : undefined, root.host);
    // The first hit may be where the reader is already: then nothing else says that it was gone to.
    (root.host as LitElement).requestUpdate();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const isHeld = field()?.value !== "";
    if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && isHeld) clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // The browser's own search would miss most of a long timeline. Whoever presses the keys in the field itself gets it nevertheless.
  root.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent;
    const isFind = key.toLowerCase() === "f" && (ctrlKey || metaKey) && !altKey && !shiftKey;
    const isLong = (session?.model?.index.count ?? 0) > LONGEST_LIST;
    if (!isFind || !isLong || root.activeElement === field()) return;
    event.preventDefault();
    field()?.select();
    field()?.focus();
  });

  // What is said of the view is written when it rests: then other hits may lie beyond it.
  const rest = new MutationObserver(() => (root.host as LitElement).requestUpdate());
  const watchView = (isSought: boolean): void => {
    rest.disconnect();
    const status = isSought && root.querySelector(".status");
    if (status) rest.observe(status, { childList: true, characterData: true, subtree: true });
  };

  return (model, desk) => {
    session = desk.session;
    watchView(session.state.query !== "");
    if (desk.speech.lang !== spoken) {
      spoken = desk.speech.lang;
      words = searchWordsFor(spoken);
    }
    marks.seek(session.state.query);
    const waiting = awaited;
    if (waiting && !isStale()) queueMicrotask(() => walk(waiting));
    const { range, state } = session;
    const input = field();
    // What the page's program asks for is shown, unless the reader is typing.
    if (input && root.activeElement !== input && input.value !== state.query) input.value = state.query;
    lookAt(model, session, walked === state.query && state.query !== "" ? hitOf(session) : undefined);
    const { count } = model.index;
    const button = (name: "close" | "back" | "forward", label: string, act: () => void): TemplateResult =>
      html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${act}>${icon(name)}</button>`;
    return html`
      <div class="field">
        <input id="search" type="search" placeholder=${words.short} aria-label=${words.field} aria-describedby="search-note search-keys" autocomplete="off" spellcheck="false" enterkeyhint="search"
          .defaultValue=${state.query}
          @keydown=${onKey}
          @input=${({ target }: InputEvent) => {
            clearTimeout(timer);
            timer = setTimeout(() => seek((target as HTMLInputElement).value), REST_MS);
          }} />
        <output for="search">${state.query === "" || !range ? nothing : said(desk, words, walked === state.query)}</output>
        ${
          state.query === ""
            ? nothing
            : html`${button("close", words.clear, clear)}${button("back", words.previous, () => step(-1))}${button("forward", words.next, () => step(1))}`
        }
      </div>
      <div class=${state.query !== "" && keptFor === state.query ? "around kept" : "around"} role="status">${excerpt ?? nothing}</div>
      <span id="search-keys" class="sr">${words.keys}</span>
      ${count > LONGEST_LIST ? html`<span id="search-note" class=${state.view === "plot" ? "sr" : "note"}>${words.replaced(count)}</span>` : nothing}
    `;
  };
}

/** "31 hits", "7 of 31"; for those who hear it, also which event that is. */
function said({ session, speech }: SearchDesk, words: SearchWords, isWalked: boolean): TemplateResult {
  const { isSeeking, holds } = session.seeker;
  if (isSeeking && !holds) return html`${words.searching}`;
  const total = session.range?.total ?? 0;
  const at = isWalked ? hitOf(session) : undefined;
  const hits = total === 0 ? words.none : words.hits(total);
  if (at === undefined)
    return html`${[isSeeking ? words.soFar(hits) : hits, ...beyond(session, words)].map(
      (text, place) => html`${place === 0 ? "" : speech.words.comma}<span class="beyond">${text}</span>`,
    )}`;
  const mark = { kind: "dot", index: at, xPx: 0, yPx: 0, group: 0 } as const;
  const position = words.position((session.range?.rank(at) ?? 0) + 1, total);
  return html`${position}<span class="sr">: ${markName(session, mark, speech)}</span>`;
}

/** How many hits the plot does not show, before it and after it. */
function beyond({ range, state: { view, viewport } }: Session, words: SearchWords): string[] {
  if (!range || view !== "plot") return [];
  const { startDay, endDay } = spanOf(viewport);
  const earlier = range.countEnded(startDay);
  const later = range.total - range.rank(range.placeOf(endDay));
  return [...(earlier > 0 ? [words.earlier(earlier)] : []), ...(later > 0 ? [words.later(later)] : [])];
}
