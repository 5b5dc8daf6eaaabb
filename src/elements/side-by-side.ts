import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import type { Claim } from "../events/event.ts";
import type { Agreement } from "../events/evidence.ts";
import type { DateSaying, Saying } from "../layout/comparison.ts";
import { compareDates, compareFigures } from "../layout/comparison.ts";
import { sign } from "./evidence-sign.ts";
import type { EvidenceSpeech } from "./evidence-speech.ts";
import { figureText } from "./figure-text.ts";
import { brief } from "./speech.ts";

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** A date's place on the axis: a point for a day, a bar for what is less exact, with an arrow where it goes on; hollow where it differs. */
function axis({ when, from, to, differs, isBefore, isAfter }: DateSaying): TemplateResult {
  const look = differs ? "other" : nothing;
  const isPoint = to - from < 0.05 && !isBefore && !isAfter;
  return html`<svg class="axis" aria-hidden="true" focusable="false">
    <line x1="0" x2="100%" y1="6" y2="6" />
    ${
      isPoint && when.precision === "day"
        ? svg`<circle class=${look} cx=${percent(from)} cy="6" r="4" />`
        : svg`<rect class=${look} x=${percent(from)} y="3" width=${percent(to - from)} height="6" />`
    }
    ${isBefore ? svg`<path class="beyond" d="m0 1-6 5 6 5Z" />` : nothing}
    ${isAfter ? svg`<svg class="beyond" x="100%" overflow="visible"><path d="m0 1 6 5-6 5Z" /></svg>` : nothing}
  </svg>`;
}

function row(
  saying: Saying,
  text: string,
  span: TemplateResult | typeof nothing,
  { sayers, differs }: { readonly sayers: readonly string[]; readonly differs: string },
): TemplateResult {
  return html`<li>
    <span class="said"><b dir="auto">${text}</b>${saying.differs ? html` <span class="differing">${sign("differ")} ${differs}</span>` : nothing}</span>
    ${span}
    <span class="sayers">${saying.places.map((place) => html`<span class="sayer"><span class="number">${place + 1}</span> <span dir="auto">${sayers[place]}</span></span>`)}</span>
  </li>`;
}

/** What claims that cannot all be true say, one below the other: each date or figure, and who gives it. */
export function sideBySide(
  claims: readonly Claim[],
  { by }: Agreement,
  sayers: readonly string[],
  speech: EvidenceSpeech,
): unknown {
  const { sideBySide: names, differs } = speech.evidenceWords;
  const said = { sayers, differs };
  return by.map((subject) => {
    if (subject === "denial") return nothing;
    const rows =
      subject === "date"
        ? compareDates(claims).map((saying) => row(saying, brief(saying.when, speech), axis(saying), said))
        : compareFigures(claims).map((saying) => row(saying, figureText(saying, speech.lang), nothing, said));
    return html`<ul class="compare" role="list" aria-label=${names[subject]}>${rows}</ul>`;
  });
}
