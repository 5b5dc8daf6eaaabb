import { css } from "lit";
import { queryMask } from "../events/query.ts";
import { RangeIndex } from "../events/range-index.ts";
import { othersPath } from "../layout/others.ts";
import type { Scene } from "../layout/scene.ts";
import { adopt } from "./adopt.ts";
import { openCurrent } from "./current-hit.ts";

const shadeStyles = css`
  .others {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    fill: var(--_axis);
    opacity: 0.4;
  }
`;

const SVG = "http://www.w3.org/2000/svg";

/** What is searched. */
type Searched = Parameters<typeof openCurrent>[1];

/** Draws, under the picture of what is found, where the other events are; and shows which hit the reader is on. */
export type Shade = (
  frame: { readonly scene: Scene } & Parameters<ReturnType<typeof openCurrent>>[0],
) => SVGElement | undefined;

/** Makes the shade of one plot. */
export function openShade(plot: HTMLElement, session: Searched): Shade {
  adopt(plot, shadeStyles);
  // Counted once per search: it takes all events.
  let made: { readonly range: RangeIndex; readonly others: RangeIndex | undefined } | undefined;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "others");
  svg.ariaHidden = "true";
  const path = svg.appendChild(document.createElementNS(SVG, "path"));
  const showCurrent = openCurrent(plot, session);
  return ({ scene, plan, painter }) => {
    showCurrent({ plan, painter });
    const { range, model, state } = session;
    // Nothing is known of tiles that have not come.
    if (!range || !model || model.elsewhere || state.query === "") return undefined;
    if (made?.range !== range) made = { range, others: othersOf(session, range) };
    if (!made.others) return undefined;
    path.setAttribute("d", othersPath(made.others, scene, plan.metrics, state.viewport));
    return svg;
  };
}

/** What would be shown without the search, and is not. */
function othersOf({ model, state }: Searched, range: RangeIndex): RangeIndex | undefined {
  if (!model) return undefined;
  const mask = queryMask(model.index, { ...state, lenses: model.lenses }) ?? new Uint8Array(model.index.count).fill(1);
  for (let i = 0; i < mask.length; i++) if (range.isWanted(i)) mask[i] = 0;
  return mask.includes(1) ? new RangeIndex(model.index, mask) : undefined;
}
