import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import type { Source, TimelineEvent } from "../events/event.ts";
import { agreement, eventDetails, otherDate } from "./card.ts";
import type { TimelineModel } from "./model.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";

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
  .details td {
    padding-block: 0.5rem 1rem;
    max-width: 42rem;
  }
`;

/** What the table shows; events are in time order. */
interface TableInput {
  readonly caption: string;
  readonly rows: readonly { readonly event: TimelineEvent; readonly index: number }[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly groupLabel: (group: string | undefined) => string | undefined;
  readonly selected: number | undefined;
  readonly speech: Speech;
  readonly onOpen: (index: number) => void;
}

/** The same events as rows: for reading across, copying and printing. */
function tableTemplate(input: TableInput): TemplateResult {
  const { columns } = input.speech.words;
  return html`
    <table>
      <caption>${input.caption}</caption>
      <thead>
        <tr>
          <th scope="col">${columns.date}</th>
          <th scope="col">${columns.event}</th>
          <th scope="col">${columns.group}</th>
          <th scope="col">${columns.place}</th>
          <th scope="col">${columns.sources}</th>
        </tr>
      </thead>
      <tbody>
        ${input.rows.map(
          ({ event, index }) => html`
            <tr class=${index === input.selected ? "selected" : nothing}>
              <td class="date">${event.displayDate ?? brief(event.when, input.speech)}${otherDate(event, input.speech)}</td>
              <th scope="row">
                <button type="button" class="link" aria-expanded=${index === input.selected} @click=${() => input.onOpen(index)} dir="auto">
                  ${event.title}
                </button>
              </th>
              <td>${input.groupLabel(event.group)}</td>
              <td dir="auto">${event.place}</td>
              <td>${agreement(event, input.speech)}</td>
            </tr>
            ${
              index === input.selected
                ? html`<tr class="details"><td></td><td colspan="4">${eventDetails({ event, sources: input.sources, speech: input.speech }, 3)}</td></tr>`
                : nothing
            }
          `,
        )}
      </tbody>
    </table>
  `;
}

/** What the table needs of the frame that it stands in. */
interface TableDesk {
  readonly session: Session;
  readonly speech: Speech;
}

/** The wanted events of a timeline as a table that scrolls sideways where it must. */
export function tableView(model: TimelineModel, { session, speech }: TableDesk): TemplateResult {
  const { words } = speech;
  const labels = new Map(model.groups.map((group) => [group.id, group.label]));
  const rows = model.reading.events
    .map((event, index) => ({ event, index }))
    .filter(({ index }) => session.range?.isWanted(index) ?? true);
  const table = tableTemplate({
    caption: words.events(rows.length, model.index.count),
    rows,
    sources: model.reading.sources,
    groupLabel: (group) => (group ? labels.get(group) : undefined),
    selected: session.state.selected,
    speech,
    onOpen: (index) => session.open(index === session.state.selected ? undefined : index, "reader"),
  });
  return html`<div class="table" tabindex="0" role="group" aria-label=${words.views.table}>${table}</div>`;
}

/** Gives the table and, once it is fetched, its styles to the element. */
export function openTable(root: ShadowRoot | null): typeof tableView {
  if (tableStyles.styleSheet) root?.adoptedStyleSheets.push(tableStyles.styleSheet);
  return tableView;
}
