import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { LENSES } from "../events/lens.ts";
import { intlTag } from "../words/intl-tag.ts";
import type { Words } from "../words/words.ts";
import type { Session } from "./session.ts";

/** Lets the reader see only events that rest on one source, or on which sources disagree. Nothing where no source is named. */
export function lensSwitch(session: Session, { lang, lenses }: Words): TemplateResult | typeof nothing {
  const counts = session.model?.lenses?.counts;
  if (!counts) return nothing;
  const { lens } = session.state;
  return html`<div class="lenses" role="group" aria-label=${lenses.group}>
    ${LENSES.map(
      (name, place) =>
        html`<button type="button" aria-pressed=${name === lens} ?disabled=${!counts[place] && name !== lens} @click=${() => session.dispatch({ kind: "lens", lens: name }, "reader")}>${lenses[name]} <span class="count">${counts[place]?.toLocaleString(intlTag(lang))}</span></button>`,
    )}
  </div>`;
}
