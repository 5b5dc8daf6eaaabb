import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import type { Words } from "../words/words.ts";

/** One kind of event, as the legend shows it. */
export interface LegendEntry {
  readonly group: string;
  readonly label: string;
  readonly tone: number;
  /** SVG path of the kind's shape, around 0,0. */
  readonly shape: string;
  readonly count: number;
}

/** Shape, colour and name of each kind of event; pressing one hides or shows its events. */
export function legendTemplate(
  entries: readonly LegendEntry[],
  hidden: ReadonlySet<string>,
  words: Words,
  onToggle: (group: string) => void,
): TemplateResult | typeof nothing {
  if (entries.length < 2) return nothing;
  return html`
    <div class="legend" role="group" aria-label=${words.legend} part="legend">
      ${entries.map(
        (entry) => html`
          <button type="button" aria-pressed=${!hidden.has(entry.group)} class="tone-${entry.tone % 8}" @click=${() => onToggle(entry.group)}>
            ${svg`<svg viewBox="-8 -8 16 16" aria-hidden="true" focusable="false"><path d=${entry.shape} /></svg>`}
            <span>${entry.label}</span><span class="count">${entry.count.toLocaleString(words.lang)}</span>
          </button>
        `,
      )}
    </div>
  `;
}
