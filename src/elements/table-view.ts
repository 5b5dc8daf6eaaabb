import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import type { Source, TimelineEvent } from "../events/event.ts";
import type { RangeIndex } from "../events/range-index.ts";
import { spanOf } from "../layout/viewport.ts";
import { evidenceWordsFor } from "../words/evidence-words-for.ts";
import { adopt } from "./adopt.ts";
import { agreement } from "./agreement-words.ts";
import { eventDetails, otherDate } from "./card.ts";
import type { TimelineModel } from "./model.ts";
import { countedWords } from "./plot-voice.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";
import type { FetchedView, ViewDesk } from "./view-desk.ts";

const tableStyles = css`
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.875rem;
  }
  caption {
    text-align: start;
    font-size: 0.8125rem;
    color: var(--_quiet);
    padding-block: 0.25rem 0.5rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 0.375rem 1rem 0.375rem 0;
    border-top: 1px solid var(--_hairline);
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
    font-size: 0.8125rem;
  }
  td.date {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  tr.selected {
    background: var(--_accent-wash);
  }
  .table {
    overflow-x: auto;
  }
  .pages {
    display: flex;
    gap: 0.5rem;
    padding-block: 0.75rem;
  }
  .pages button {
    width: auto;
    padding-inline: 0.75rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .pages button:disabled {
    color: var(--_quiet);
    cursor: default;
  }
  .details td {
    padding-block: 0.5rem 1rem;
  }
  .inside {
    position: sticky;
    inset-inline-start: 0;
    max-width: min(42rem, 100cqi);
  }
  @container date-line (max-width: 44rem) {
    .details td:first-child {
      display: none;
    }
  }
  /* On a phone a row is a block, each value with the heading of its column beside it: nothing lies beyond the edge. */
  @container date-line (max-width: 37.49rem) {
    .table :is(table, tbody, tr, th, td, caption) {
      display: block;
    }
    .table thead {
      display: block;
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table tbody tr {
      padding-block: 0.5rem;
      border-top: 1px solid var(--_hairline);
    }
    .table tbody :is(th, td) {
      padding: 0 0 0.125rem;
      border: 0;
      white-space: normal;
    }
    .table tbody th .link {
      padding-block: 0.125rem;
      font-size: 1rem;
    }
    .table td[data-heading]:not(:empty) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5rem;
    }
    .table td[data-heading]::before {
      content: attr(data-heading) / "";
      flex: 0 0 5.5rem;
      font-size: 0.8125rem;
      color: var(--_quiet);
    }
    .table td:empty,
    .table tr.details {
      border: 0;
    }
    .table td:empty {
      display: none;
    }
  }
`;

/** What the table shows; events are in time order. */
interface TableInput {
  readonly caption: string;
  readonly rows: readonly { readonly event: TimelineEvent; readonly index: number }[];
  readonly sourcesAt: (place: number) => ReadonlyMap<string, Source>;
  readonly groupLabel: (group: string | undefined) => string | undefined;
  readonly selected: number | undefined;
  readonly speech: Speech;
  readonly onOpen: (index: number) => void;
}

/** The same events as rows: for reading across, copying and printing. */
function tableTemplate(input: TableInput): TemplateResult {
  const { columns } = input.speech.words;
  const speech = { ...input.speech, evidenceWords: evidenceWordsFor(input.speech.words.lang) };
  return html`
    <table role="table">
      <caption>${input.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${columns.date}</th>
          <th role="columnheader" scope="col">${columns.event}</th>
          <th role="columnheader" scope="col">${columns.group}</th>
          <th role="columnheader" scope="col">${columns.place}</th>
          <th role="columnheader" scope="col">${columns.sources}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${input.rows.map(
          ({ event, index }) => html`
            <tr role="row" class=${index === input.selected ? "selected" : nothing}>
              <td role="cell" class="date">${event.displayDate ?? brief(event.when, input.speech)}${otherDate(event, input.speech)}</td>
              <th role="rowheader" scope="row">
                <button type="button" class="link" aria-expanded=${index === input.selected} @click=${() => input.onOpen(index)} dir="auto">
                  ${event.title}
                </button>
              </th>
              <td role="cell" data-heading=${columns.group}>${input.groupLabel(event.group)}</td>
              <td role="cell" data-heading=${columns.place}>${event.place ? html`<bdi>${event.place}</bdi>` : nothing}</td>
              <td role="cell" data-heading=${columns.sources}>${agreement(event, speech)}</td>
            </tr>
            ${
              index === input.selected
                ? html`<tr role="row" class="details"><td role="cell"></td><td role="cell" colspan="4"><div class="inside">${eventDetails({ event, sources: input.sourcesAt(index), speech: input.speech }, { level: 3 })}</div></td></tr>`
                : nothing
            }
          `,
        )}
      </tbody>
    </table>
  `;
}

/** As many rows stand on a page of the table; more would keep the reader waiting. */
const PAGE = 500;

/** Gives the table of the wanted events, in pages where they are many, and its styles to the element. */
export function openTable(root: ShadowRoot | null): FetchedView {
  adopt(root, tableStyles);
  let first = 0;
  let turned: RangeIndex | undefined;
  let selected: number | undefined;
  return (model, desk) => {
    const { session } = desk;
    const { range, state } = session;
    if (!range) return html``;
    const sought = state.selected === selected ? undefined : state.selected;
    // Other events, or another one opened: the page is the one that holds it, or what the plot showed first.
    if (range !== turned || sought !== undefined) {
      const place = sought ?? state.selected ?? range.placeOf(spanOf(state.viewport).startDay);
      first = Math.floor(Math.min(range.rank(place), Math.max(0, range.total - 1)) / PAGE) * PAGE;
    }
    turned = range;
    selected = state.selected;
    const turnTo = (to: number): void => {
      first = to;
      desk.again();
    };
    return pageTemplate(model, desk, { range, first, turnTo });
  };
}

/** One page of the table. */
interface Page {
  readonly range: RangeIndex;
  /** The rank of its first event. */
  readonly first: number;
  readonly turnTo: (first: number) => void;
}

function pageTemplate(model: TimelineModel, desk: ViewDesk, { range, first, turnTo }: Page): TemplateResult {
  const { session, speech, again } = desk;
  const { words } = speech;
  const labels = new Map(model.groups.map((group) => [group.id, group.label]));
  const last = Math.min(first + PAGE, range.total);
  const places = Array.from({ length: last - first }, (_, nth) => range.at(first + nth) ?? 0);
  const isLong = range.total > PAGE;
  const events = countedWords(session, range.total, words);
  const turn = (to: number, label: string): TemplateResult =>
    html`<button type="button" class="tool" ?disabled=${to < 0 || to >= range.total} @click=${() => turnTo(to)}>${label}</button>`;
  const table = tableTemplate({
    caption: isLong ? words.rows(first + 1, last, events) : events,
    rows: places.map((place) => ({ event: model.eventAt(place, again), index: place })),
    sourcesAt: model.sourcesAt,
    groupLabel: (group) => (group ? labels.get(group) : undefined),
    selected: session.state.selected,
    speech,
    onOpen: (index) => session.open(index === session.state.selected ? undefined : index, "reader"),
  });
  return html`
    <div class="table" tabindex="0" role="group" aria-label=${words.views.table}>${table}</div>
    ${isLong ? html`<div class="pages" role="group" aria-label=${words.views.table}>${turn(first - PAGE, words.earlier)}${turn(first + PAGE, words.later)}</div>` : nothing}
  `;
}
