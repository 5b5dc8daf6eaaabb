import { css, html, render, svg } from "lit";
import { hasOpenGlyph, keyLines } from "../layout/key.ts";
import type { Words } from "../words/words.ts";
import { adopt } from "./adopt.ts";
import type { TimelineModel } from "./model.ts";

const keyStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    font-size: 0.8125rem;
    color: var(--_quiet);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .key svg {
    width: 1.1875rem;
    height: 1.25rem;
    fill: var(--_axis);
    overflow: visible;
    flex: none;
  }
`;

/** Writes what the shapes of marks mean, for those that occur, and gives the list its styles. */
export function showKey(root: ShadowRoot | null, { signs, index }: TimelineModel, words: Words): void {
  const list = root?.querySelector<HTMLElement>(".key");
  if (!list) return;
  adopt(root, keyStyles);
  render(
    keyLines(signs, hasOpenGlyph(index)).map(
      ({ name, shapesAt }) => html`
        <li>
          ${svg`<svg viewBox="-8 -8 16 17" aria-hidden="true" focusable="false">${shapesAt(0, 0).map(({ layer, path }) => svg`<g class=${layer}><path d=${path} /></g>`)}</svg>`}${words.signs[name]}
        </li>
      `,
    ),
    list,
  );
}
