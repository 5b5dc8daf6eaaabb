import type { TemplateResult } from "lit";
import { css, html } from "lit";
import { excerptOf } from "../events/excerpt.ts";
import { adopt } from "./adopt.ts";
import type { TimelineModel } from "./model.ts";

const excerptStyles = css`
  .excerpt {
    position: absolute;
    inset-block-start: calc(100% + 6px);
    inset-inline-start: -1px;
    z-index: 4;
    width: max-content;
    max-width: min(24rem, 84cqi);
    margin: 0;
    padding: 0.375rem 0.5rem;
    line-height: 1.35;
    background: var(--_raised);
    border-radius: var(--_radius);
    box-shadow:
      0 0 0 1px var(--_hairline),
      0 4px 12px rgb(0 0 0 / 0.12);
  }
  .excerpt mark {
    color: inherit;
    background: var(--_accent-wash);
    text-decoration: underline 2px var(--_accent);
  }
  @media (forced-colors: active) {
    .excerpt {
      border: 1px solid;
    }
  }
`;

/** The words around those found in an event, where its title does not show them; undefined where it does. Reads the event's row if it must. */
export async function excerptFor(
  root: ShadowRoot,
  model: TimelineModel,
  place: number,
  words: string,
): Promise<TemplateResult | undefined> {
  const excerpt = excerptOf(await model.wholeAt(place), model.sourcesAt(place), words);
  if (!excerpt) return undefined;
  adopt(root, excerptStyles);
  const { text, found } = excerpt;
  let from = 0;
  const parts = found.map(([start, end]) => {
    const before = text.slice(from, start);
    from = end;
    return html`${before}<mark>${text.slice(start, end)}</mark>`;
  });
  return html`<p class="excerpt" dir="auto">${parts}${text.slice(from)}</p>`;
}
