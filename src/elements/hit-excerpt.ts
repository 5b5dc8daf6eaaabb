import type { TemplateResult } from "lit";
import { css, html } from "lit";
import { excerptOf } from "../events/excerpt.ts";
import { adopt } from "./adopt.ts";
import type { TimelineModel } from "./model.ts";

const excerptStyles = css`
  .excerpt {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .excerpt mark {
    color: inherit;
    background: var(--_accent-wash);
    text-decoration: underline 2px var(--_accent);
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
