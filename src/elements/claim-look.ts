import { css, html, render, svg } from "lit";
import { explainedIn, keyLines, NARROW_PX } from "../layout/key.ts";
import type { Words } from "../words/words.ts";
import { adopt } from "./adopt.ts";
import type { Facing } from "./facing.ts";
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
  .key .wide svg {
    width: 1.6875rem;
  }
  /* A mark stands where its bar begins, and is half of what it was before on the side that time comes from. */
  .frame[dir="rtl"] .key svg {
    transform: scaleX(-1);
  }
`;

/** Writes what the shapes of marks mean, for those that occur, and gives the list its styles. */
export function showKey(root: ShadowRoot | null, { index }: TimelineModel, words: Words, facing?: Facing): void {
  const list = root?.querySelector<HTMLElement>(".key");
  if (!list) return;
  adopt(root, keyStyles);
  render(
    keyLines(explainedIn(index), facing).map(
      ({ name, widthPx, shapesAt }) => html`
        <li class=${`${name}${widthPx > NARROW_PX ? " wide" : ""}`}>
          ${svg`<svg viewBox=${`-8 -8 ${widthPx} 17`} aria-hidden="true" focusable="false">${shapesAt(0, 0).map(({ layer, path }) => svg`<g class=${layer}><path d=${path} /></g>`)}</svg>`}${words.signs[name]}
        </li>
      `,
    ),
    list,
  );
}
