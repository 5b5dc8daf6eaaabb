import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import type { Claim } from "../events/event.ts";
import type { Agreement } from "../events/evidence.ts";
import type { DateSaying, Saying } from "../layout/comparison.ts";
import { compareDates, compareFigures } from "../layout/comparison.ts";
import { evidenceWords as words } from "../words/evidence-words.ts";
import { figureText } from "./figure-text.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";

/** Who makes the claim at a place, in a few words. */
export type Sayer = (place: number) => string;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** A date's place on the axis of all of them: a point for a day, a bar for what is less exact; hollow where it differs. */
function axis({ when, from, to, differs }: DateSaying): TemplateResult {
  const look = differs ? "other" : nothing;
  const isPoint = to - from < 0.05;
  return html`<svg class="axis" aria-hidden="true" focusable="false">
    <line x1="0" x2="100%" y1="6" y2="6" />
    ${
      isPoint && when.precision === "day"
        ? svg`<circle class=${look} cx=${percent(from)} cy="6" r="4" />`
        : svg`<rect class=${look} x=${percent(from)} y="3" width=${percent(to - from)} height="6" />`
    }
  </svg>`;
}

function row(saying: Saying, text: string, span: TemplateResult | typeof nothing, sayer: Sayer): TemplateResult {
  return html`<tr>
    <th scope="row">${text}${saying.differs ? html` <span class="differing">≠ ${words.differs}</span>` : nothing}</th>
    ${span}
    <td><ul role="list">${saying.places.map((place) => html`<li><span class="number">${place + 1}</span><span dir="auto">${sayer(place)}</span></li>`)}</ul></td>
  </tr>`;
}

/** What claims that cannot all be true say, one below the other: each date or figure, and who gives it. */
export function sideBySide(claims: readonly Claim[], { by }: Agreement, sayer: Sayer, speech: Speech): unknown {
  const { columns } = words;
  const head = (first: string, span: boolean): TemplateResult =>
    html`<caption>${words.sideBySide}: ${first}</caption><thead><tr><th scope="col">${first}</th>${span ? html`<th scope="col" class="span">${columns.span}</th>` : nothing}<th scope="col">${columns.who}</th></tr></thead>`;
  return by.map((subject) =>
    subject === "date"
      ? html`<table class="compare">${head(columns.date, true)}<tbody>${compareDates(claims).map((saying) => row(saying, brief(saying.when, speech), html`<td class="span">${axis(saying)}</td>`, sayer))}</tbody></table>`
      : html`<table class="compare">${head(columns.figure, false)}<tbody>${compareFigures(claims).map((saying) => row(saying, figureText(saying, speech.lang), nothing, sayer))}</tbody></table>`,
  );
}
