import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Claim, Source } from "../events/event.ts";
import { goBelow } from "./card-way.ts";
import { readAt } from "./lead-place.ts";
import type { LeadView } from "./speech.ts";
import { spoken } from "./speech.ts";

/** The claims that are shown: those that say who says so, in which words, or how the date follows. */
export const shownClaims = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((claim) => claim.source ?? claim.quote ?? claim.basis);

/** The words that an event's date was read from, whose they are, and the way to their claim. */
export const leadQuote: LeadView = ({ claims: all, when }, sources, speech): TemplateResult | typeof nothing => {
  const { words } = speech;
  const claims = shownClaims(all);
  const place = readAt(claims, when);
  const claim = claims[place];
  if (!claim) return nothing;
  const source: Source | undefined = sources.get(claim.source ?? "");
  const published = source?.published && html`<bdi>${words.published(spoken(source.published, speech))}</bdi>`;
  const notes = [claim.locator ? html`<bdi>${claim.locator}</bdi>` : undefined, published].filter((note) => note);
  return html`<div class="read-from">
    <p class="words"><q dir="auto">${claim.quote}</q></p>
    <button type="button" class="link" @click=${({ currentTarget }: MouseEvent) => goBelow(currentTarget, "[part=claim]", place)}><bdi>${source?.title ?? words.noSource}</bdi></button>
    ${notes.length > 0 ? html`<p class="whence">${notes.map((note, nth) => html`${nth > 0 ? words.comma : nothing}${note}`)}</p>` : nothing}
  </div>`;
};
