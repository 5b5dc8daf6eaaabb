import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Source, TimelineEvent } from "../events/event.ts";
import { agreement, eventDetails } from "./card.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";

/** What the table shows; events are in time order. */
export interface TableInput {
  readonly caption: string;
  readonly rows: readonly { readonly event: TimelineEvent; readonly index: number }[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly groupLabel: (group: string | undefined) => string | undefined;
  readonly selected: number | undefined;
  readonly speech: Speech;
  readonly onOpen: (index: number) => void;
}

/** The same events as rows: for reading across, copying and printing. */
export function tableTemplate(input: TableInput): TemplateResult {
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
              <td class="date">${event.displayDate ?? brief(event.when, input.speech)}</td>
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
