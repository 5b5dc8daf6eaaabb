import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import { glyphPath } from "../layout/glyph.ts";
import { intlTag } from "../words/intl-tag.ts";
import type { Words } from "../words/words.ts";
import type { TimelineModel } from "./model.ts";
import type { Session } from "./session.ts";

/** Shape, colour and name of each kind of event; pressing one hides or shows its events. */
export function legendOf({ groups }: TimelineModel, session: Session, words: Words): TemplateResult | typeof nothing {
  if (groups.length < 2) return nothing;
  const shapeOf = (tone: number): string => glyphPath(tone, { xPx: 0, yPx: 0, radiusPx: 5.5, isOpen: false });
  const toggle = (group: string): void => session.dispatch({ kind: "toggle-group", group }, "reader");
  return html`
    <div class="legend" role="group" aria-label=${words.legend} part="legend">
      ${groups.map(
        ({ id, label, tone, count }) => html`
          <button type="button" aria-pressed=${!session.state.hiddenGroups.has(id)} class="tone-${tone % 8}" @click=${() => toggle(id)}>
            ${svg`<svg viewBox="-8 -8 16 16" aria-hidden="true" focusable="false"><path d=${shapeOf(tone)} /></svg>`}
            <span>${label}</span><span class="count">${count.toLocaleString(intlTag(words.lang))}</span>
          </button>
        `,
      )}
    </div>
  `;
}
