import { html, nothing } from "lit";
import type { Source } from "../events/event.ts";
import type { Matrix } from "../events/matrix.ts";
import { matrixOf, onlyColumn } from "../events/matrix.ts";
import type { RangeIndex } from "../events/range-index.ts";
import { countingIn } from "../words/counting.ts";
import { intlTag } from "../words/intl-tag.ts";
import { matrixWordsFor } from "../words/matrix-words-for.ts";
import { adopt } from "./adopt.ts";
import { GridFocus } from "./grid-focus.ts";
import { matrixPartsStyles } from "./matrix-parts-styles.ts";
import { matrixStyles } from "./matrix-styles.ts";
import type { MatrixSpeech } from "./matrix-table.ts";
import { columnName, isMany, keyTemplate, matrixTable, sourcesKey } from "./matrix-table.ts";
import type { TimelineModel } from "./model.ts";
import type { Session } from "./session.ts";
import { markSideways } from "./sideways-edge.ts";
import type { FetchedView } from "./view-desk.ts";

/** As many events are set against their sources; more would be nothing to look through, and of a long file each must be read. */
const MOST_EVENTS = 200;

/** The wanted events in time order, or the most important of them and the open one. */
function placesIn(range: RangeIndex, selected: number | undefined): readonly number[] {
  if (range.total <= MOST_EVENTS) return Array.from({ length: range.total }, (_, nth) => range.at(nth) ?? 0);
  const best: number[] = [];
  range.topK(0, range.index.count, (place) => best.push(place) < MOST_EVENTS);
  if (selected !== undefined && range.isWanted(selected) && !best.includes(selected)) best.splice(-1, 1, selected);
  return best.toSorted((a, b) => a - b);
}

/** All sources that are known of, those of a long file's events as far as they have come. */
function sourcesOf(model: TimelineModel, places: readonly number[]): ReadonlyMap<string, Source> {
  const sources = new Map(model.reading.sources);
  for (const some of new Set(places.map(model.sourcesAt))) for (const [id, source] of some) sources.set(id, source);
  return sources;
}

/** The claim that was asked for: a cell of the matrix. */
interface Asked {
  readonly place: number;
  readonly column: string;
}

/** Gives the matrix and, once it is fetched, its styles to the element. */
export function openMatrix(root: ShadowRoot | null): FetchedView {
  adopt(root, matrixStyles, matrixPartsStyles);
  const grid = new GridFocus();
  let only: string | undefined;
  let asked: Asked | undefined;
  let known: TimelineModel | undefined;
  /** Where the keyboard goes once what it goes to is rendered. */
  let next: "details" | "cell" | undefined;
  let opened: number | undefined;

  /** What only the rendered table can tell or take. */
  function settle(selected: number | undefined): void {
    const region = root?.querySelector<HTMLElement>(".matrix");
    const table = region?.querySelector("table");
    if (!region || !table) return;
    // What the keyboard goes to must not come to lie below the headings that stay.
    region.style.setProperty("--_head", `${heightOf(table, "thead")}px`);
    region.style.setProperty("--_foot", `${heightOf(table, "tfoot")}px`);
    grid.settle(table);
    markSideways(region);
    const details = table.querySelector<HTMLElement>(".opened");
    if (next === "cell") grid.focus(table);
    else if (next === "details" && details) show(region, details);
    else if (details && selected !== opened) region.scrollTop = details.offsetTop - region.clientHeight / 2;
    next = undefined;
    opened = selected;
  }

  return (model, desk) => {
    const { session, again } = desk;
    const { lang } = desk.speech.words;
    const matrixWords = matrixWordsFor(lang);
    const speech = { ...desk.speech, matrix: matrixWords, count: countingIn(lang).count };
    const { range, state } = session;
    if (!range) return html``;
    if (known !== model || state.selected !== asked?.place) asked = undefined;
    known = model;
    const places = placesIn(range, state.selected);
    const events = places.map((place) => model.eventAt(place, again));
    const whole = matrixOf(events, sourcesOf(model, places));
    if (events.length === 0) return html`<div class="message"><p role="status">${speech.words.noneShown}</p></div>`;
    if (whole.columns.every(({ kind }) => kind === "none") && !events.some(({ claims }) => claims.length === 0))
      return html`<div class="message"><p>${matrixWords.unsourced}</p></div>`;

    const open = (nth: number, column: string | undefined): void => {
      const place = places[nth];
      if (place === undefined) return;
      const isOpen = state.selected === place && asked?.column === column;
      asked = isOpen || column === undefined ? undefined : { place, column };
      next = isOpen ? "cell" : "details";
      if (isOpen || state.selected !== place) session.open(isOpen ? undefined : place, "reader");
      again();
    };
    const close = (): void => {
      next = "cell";
      session.open(undefined, "reader");
    };
    const filter = (column: string | undefined): void => {
      only = column === only ? undefined : column;
      root?.querySelector(".matrix")?.scrollTo({ top: 0, behavior: "instant" });
      again();
    };
    queueMicrotask(() => settle(state.selected));
    const shown = onlyColumn(whole, only);
    return html`
      <div class="matrix-head">
        ${keyTemplate(whole, shown, speech)}
        <p class="matrix-status"><span role="status" dir="auto">${statusText({ whole, shown, only }, model, { session, speech })}</span>
        ${shown === whole ? nothing : html`<button type="button" class="link" @click=${() => filter(undefined)}>${matrixWords.all}</button>`}</p>
      </div>
      <div class="matrix-room"><div class=${isMany(whole) ? "matrix many" : "matrix"} role="group" aria-label=${matrixWords.caption}>
        ${matrixTable({
          ...{ matrix: shown, only, speech, grid },
          selected: state.selected === undefined ? undefined : places.indexOf(state.selected),
          asked: asked?.column,
          sourcesAt: (nth) => model.sourcesAt(places[nth] ?? 0),
          onOpen: open,
          onFilter: filter,
          onClose: close,
        })}
      </div></div>
      ${sourcesKey(whole, speech)}
    `;
  };
}

/** Brings the claim that was asked for, or the whole event, under the reader's eyes and keyboard: below the headings that stay. */
function show(region: HTMLElement, details: HTMLElement): void {
  const target = details.querySelector<HTMLElement>("[aria-current]") ?? details;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  const from = region.getBoundingClientRect();
  const at = target.getBoundingClientRect();
  const top = from.top + heightOf(region, "thead") + (target === details ? 0 : heightOf(details, ".opened-head"));
  const bottom = from.bottom - heightOf(region, "tfoot");
  // The row that was pressed stays in view, if there is room for both.
  const row = details.closest("tr")?.previousElementSibling?.getBoundingClientRect();
  if (at.bottom > bottom) region.scrollTop += Math.min(at.bottom - bottom + ROOM_PX, at.top - top);
  else if (row && row.top < top) region.scrollTop += row.top - top;
  target.scrollIntoView({ block: "nearest" });
}

/** Left below what is brought into view. */
const ROOM_PX = 12;

const heightOf = (within: HTMLElement, selector: string): number =>
  within.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;

/** How many events and claims are shown, and whose. */
function statusText(
  { whole, shown, only }: { readonly whole: Matrix; readonly shown: Matrix; readonly only: string | undefined },
  model: TimelineModel,
  { session, speech }: { readonly session: Session; readonly speech: MatrixSpeech },
): string {
  const { words, matrix } = speech;
  const total = session.range?.total ?? 0;
  const column = whole.columns.find(({ key }) => key === only);
  if (column && shown !== whole)
    return matrix.only(words.events(shown.rows.length, whole.rows.length), columnName(column, speech));
  const events =
    whole.rows.length < total ? words.mostImportant(whole.rows.length, total) : words.events(total, model.index.count);
  const named = whole.columns.flatMap(({ sources }) => sources).length;
  const isComing = whole.rows.some(({ claims }) => claims === 0);
  const said = [events, matrix.claims(whole.claims), matrix.sources(named), ...(isComing ? [words.loading] : [])];
  return new Intl.ListFormat(intlTag(words.lang), { type: "unit" }).format(said);
}
