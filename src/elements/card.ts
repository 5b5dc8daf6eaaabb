import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Claim, Source, TimelineEvent } from "../events/event.ts";
import { withNumbersHeld } from "../words/held-words.ts";
import { icon } from "./icons.ts";
import type { Heading, Speech } from "./speech.ts";
import { spoken } from "./speech.ts";

/** What is said of an event. */
export interface EventInput {
  readonly event: TimelineEvent;
  readonly sources: ReadonlyMap<string, Source>;
  readonly speech: Speech;
}

/** What the card says besides, and what its buttons do. */
export interface CardInput extends EventInput {
  readonly groupLabel: string | undefined;
  readonly tone: number;
  readonly position: number;
  readonly total: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: (press: MouseEvent) => void;
  readonly onCite: (event: Event) => void;
}

const line = (label: string, text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<div class="fact"><dt>${label}</dt><dd dir="auto">${text}</dd></div>` : nothing;

function sourceLine(source: Source | undefined, speech: Speech): TemplateResult {
  if (!source) return html`<span>${speech.words.noSource}</span>`;
  const title = source.url
    ? html`<a href=${source.url} rel="noopener">${source.title}</a>`
    : html`<cite>${source.title}</cite>`;
  return html`${source.publisher ? html`<b>${source.publisher}</b>, ` : nothing}${title}`;
}

function claimItem(claim: Claim, input: EventInput): TemplateResult {
  const { speech, sources } = input;
  const { words } = speech;
  const source = claim.source ? sources.get(claim.source) : undefined;
  return html`
    <li class="claim" part="claim" aria-current=${speech.told?.includes(claim) ? "true" : nothing}>
      <p>${sourceLine(source, speech)}</p>
      ${claim.differs ? html`<p><b>${words.saysOtherDate(spoken(claim.when, speech))}</b></p>` : nothing}
      ${claim.quote ? html`<p><q dir="auto">${claim.quote}</q></p>` : nothing}
      ${claim.basis ? html`<p dir="auto">${claim.basis}</p>` : nothing}
    </li>
  `;
}

/** The second line of a date: the same in another calendar. */
export function otherDate({ when }: TimelineEvent, speech: Speech): TemplateResult | typeof nothing {
  const text = speech.other?.(when);
  return text ? html`<br><span class="other-date" dir="auto">${text}</span>` : nothing;
}

/** What happened and how we know: the inside of the card, and of an opened row of the table. */
export function eventDetails(input: EventInput, heading: Heading): TemplateResult {
  const { event, sources, speech } = input;
  const { words } = speech;
  return html`
    ${event.text ? (speech.rich?.(event.text) ?? html`<p class="text" dir="auto">${event.text}</p>`) : nothing}
    ${speech.evidence?.claims(event, sources, speech, heading) ?? plainClaims(input, heading)}
    <dl>${line(words.who, event.actors.join(", "))} ${line(words.where, event.place)}</dl>
  `;
}

/** The claims as far as everybody can read them at once: what is fetched later says more. */
function plainClaims(input: EventInput, { level }: Heading): TemplateResult | typeof nothing {
  const { event, speech } = input;
  const claims = event.claims.filter((claim) => claim.source ?? claim.quote ?? claim.basis);
  if (claims.length === 0) return nothing;
  return html`<div class="claims-head" role="heading" aria-level=${level}>${speech.words.claims(claims.length)}</div>
    <ol class="claims" role="list">${claims.map((claim) => claimItem(claim, input))}</ol>`;
}

/** One event, opened: its date in words at its true precision, what happened, and how we know. */
export function cardTemplate(input: CardInput): TemplateResult {
  const { event, speech } = input;
  const { words } = speech;
  return html`
    <div class="card-head">
      <span class="position">${words.position(input.position, input.total)}</span>
      <button type="button" class="tool link" aria-haspopup="dialog" @click=${input.onCite}>${words.cite}</button>
      <button type="button" class="tool" aria-label=${words.previousEvent} @click=${() => input.onStep(-1)}>${icon("back")}</button>
      <button type="button" class="tool" aria-label=${words.nextEvent} @click=${() => input.onStep(1)}>${icon("forward")}</button>
      <button type="button" class="tool" aria-label=${words.close} @click=${input.onClose}>${icon("close")}</button>
    </div>
    <div class="card-body" tabindex="0" role="group" aria-label=${event.title}>
      <div class="card-line">
        <p class="card-date">${withNumbersHeld(event.displayDate ?? spoken(event.when, speech))}${otherDate(event, speech)}</p>
        ${input.groupLabel ? html`<p class="kind tone-${input.tone % 8}">${input.groupLabel}</p>` : nothing}
      </div>
      <h3 id="card-title" tabindex="-1" dir="auto">${event.title}</h3>
      ${speech.evidence?.lead(event, input.sources, speech)}
      ${eventDetails(input, { level: 4, isLed: true })}
      ${speech.corrected?.(event.id)}
    </div>
  `;
}
