import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Claim, Source, TimelineEvent } from "../events/event.ts";
import { agreementOf } from "../events/evidence.ts";
import { atQuote } from "../events/quote-link.ts";
import { eventStatus, statusOf } from "../events/status.ts";
import { evidenceWordsFor } from "../words/evidence-words-for.ts";
import { adopt } from "./adopt.ts";
import { agreement } from "./agreement-words.ts";
import { disagreement } from "./disagreement.ts";
import { sign } from "./evidence-sign.ts";
import type { EvidenceSpeech } from "./evidence-speech.ts";
import { evidenceStyles } from "./evidence-styles.ts";
import { figureText } from "./figure-text.ts";
import { leadQuote, shownClaims } from "./lead-quote.ts";
import { fileOf, mediaStyles, mediaView } from "./media-view.ts";
import { reasoning, saysPublished } from "./reasoning.ts";
import { nameOf, sayersOf } from "./sayers.ts";
import { sideBySide } from "./side-by-side.ts";
import type { EvidenceView, Heading, Speech } from "./speech.ts";
import { spoken } from "./speech.ts";

/** Gives an event's media, its claims in full and, once it is fetched, their styles to the element. */
export function openEvidence(root: ShadowRoot | null): EvidenceView {
  adopt(root, evidenceStyles, mediaStyles);
  const inFull = (plain: Speech): EvidenceSpeech => ({ ...plain, evidenceWords: evidenceWordsFor(plain.words.lang) });
  return {
    lead: (event, sources, plain) => html`${disagreement(event, inFull(plain))}${leadQuote(event, sources, plain)}`,
    claims(event, sources, plain, heading) {
      const media = mediaView(event, plain, fileOf(root));
      return keyed(event.id, html`${media}${evidence(event, sources, inFull(plain), heading)}`);
    },
  };
}

function evidence(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  speech: EvidenceSpeech,
  { level, isLed }: Heading,
): TemplateResult | typeof nothing {
  const claims = shownClaims(event.claims);
  if (claims.length === 0) return nothing;
  const standing = agreementOf(event);
  const differ = standing.kind === "differ";
  const sourceOf = ({ source }: Claim): Source | undefined => (source === undefined ? undefined : sources.get(source));
  const { happened } = eventStatus(event);
  const sayers = sayersOf(claims, sources, speech.words);
  return html`<div class="evidence">
    <div class="claims-head" role="heading" aria-level=${level}>
      ${speech.words.claims(claims.length)}
      ${isLed && differ ? nothing : html`<span class=${differ ? "badge differs" : "badge"}>${standing.kind === "none" ? nothing : sign(standing.kind)}${agreement(event, speech)}</span>`}
    </div>
    ${happened ? html`<p class="due-note">${sign("due")}<span>${speech.evidenceWords.happened[happened]}</span></p>` : nothing}
    ${sideBySide(claims, standing, sayers, speech)}
    <ol class="claims" role="list">${claims.map((claim, place) => claimItem(claim, claims.length > 1 ? place + 1 : nothing, sourceOf(claim), speech))}</ol>
  </div>`;
}

/** One claim; its number is that by which the claims side by side name it. */
function claimItem(claim: Claim, number: unknown, source: Source | undefined, speech: EvidenceSpeech): TemplateResult {
  const { words, evidenceWords } = speech;
  return html`
    <li class=${claim.differs || claim.figureDiffers ? "claim differs" : "claim"} part="claim" aria-current=${speech.told?.includes(claim) ? "true" : nothing}>
      <p class="claim-head"><span class="number">${number}</span>${statusLine(claim, speech)}${claim.locator ? html`<span class="locator"><bdi>${claim.locator}</bdi></span>` : nothing}</p>
      <p class="source">${sourceLine(source, claim, speech)}</p>
      ${claim.differs ? html`<p class="other">${words.saysOtherDate(spoken(claim.when, speech))}</p>` : nothing}
      ${saidWords(claim, source, speech)}
      ${claim.value ? html`<p class=${claim.figureDiffers ? "other" : "value"}>${claim.figureDiffers ? evidenceWords.otherFigure : evidenceWords.figure}: <b>${figureText(claim, speech.lang)}</b></p>` : nothing}
      ${reasoning(claim, source, speech)}
      ${source ? aboutSource(source, speech) : nothing}
    </li>
  `;
}

/** How the source stands to what it says, with its sign; an author's own word stands as it is. */
function statusLine(claim: Claim, { evidenceWords }: EvidenceSpeech): unknown {
  const status = statusOf(claim);
  if (!claim.certainty) return nothing;
  return status
    ? html`${sign(status)}<span>${evidenceWords.statuses[status]}</span>`
    : html`<span>${claim.certainty}</span>`;
}

/** Who published what, by whom and when. The title is a link, to the words where there are any. */
function sourceLine(source: Source | undefined, claim: Claim, speech: EvidenceSpeech): TemplateResult {
  if (!source) return html`${speech.words.noSource}`;
  const { evidenceWords: words } = speech;
  const { publisher, title, author, url, published } = source;
  const { quote } = claim;
  const parts: unknown[] = [
    publisher ? html`<b dir="auto">${publisher}</b>` : undefined,
    url
      ? html`<a href=${atQuote(url, quote)} rel="noopener" title=${quote ? words.atWords : nothing} dir="auto">${title}</a>`
      : html`<cite dir="auto">${title}</cite>`,
    author ? words.by(author) : undefined,
    // Below it is said again where the date is counted from it: once is enough.
    published && !saysPublished(claim, source)
      ? html`<span class="published" dir="auto">${speech.words.published(spoken(published, speech))}</span>`
      : undefined,
  ];
  return html`${parts.filter((part) => part !== undefined).map((part, nth) => html`${nth > 0 ? speech.words.comma : nothing}${part}`)}`;
}

/** The words, and who speaks them where that is not the source. */
function saidWords(
  { quote, speaker }: Claim,
  source: Source | undefined,
  speech: EvidenceSpeech,
): TemplateResult | typeof nothing {
  const { evidenceWords: words } = speech;
  const who = speaker
    ? html`<figcaption><b dir="auto">${speaker}</b>, ${(quote ? words.quotedBy : words.reportedBy)(nameOf(source, speech.words))}</figcaption>`
    : nothing;
  if (!quote) return speaker ? html`<p>${who}</p>` : nothing;
  return html`<figure><blockquote><q dir="auto">${quote}</q></blockquote>${who}</figure>`;
}

/** True where a source's own date is not known to the day. */
const isUncertain = ({ published }: Source): boolean =>
  published !== undefined &&
  (published.approximate || published.uncertain || !["second", "minute", "hour", "day"].includes(published.precision));

/** How its date is known, and what else its author notes; opened by the reader. */
function aboutSource(source: Source, { evidenceWords: words }: EvidenceSpeech): TemplateResult | typeof nothing {
  const { publishedBasis, note, accessed } = source;
  const notes = [publishedBasis, note, accessed && words.accessed(accessed)].filter((text) => text);
  if (notes.length === 0) return nothing;
  const summary = isUncertain(source) ? words.uncertainSource : words.aboutSource;
  return html`<details><summary>${summary}</summary>${notes.map((text) => html`<p dir="auto">${text}</p>`)}</details>`;
}
