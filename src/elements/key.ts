import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import { keyLines } from "../layout/key.ts";
import type { Words } from "../words/words.ts";

/** What the shapes of marks mean, for those that occur. */
export function keyTemplate(signs: number, words: Words): TemplateResult | typeof nothing {
  if (signs === 0) return nothing;
  return html`
    <ul class="key" role="list" part="key">
      ${keyLines(signs).map(
        ({ name, shapes }) => html`
          <li>
            ${svg`<svg viewBox="-8 -8 16 17" aria-hidden="true" focusable="false">${shapes.map(({ layer, path }) => svg`<g class=${layer}><path d=${path} /></g>`)}</svg>`}${words.signs[name]}
          </li>
        `,
      )}
    </ul>
  `;
}
