import { css } from "lit";
import type { Plan } from "../layout/plan.ts";
import { wordedView } from "../layout/worded-view.ts";
import type { PlotPainter } from "../paint/plot-painter.ts";
import { adopt } from "./adopt.ts";
import { viewThatShows } from "./opening-view.ts";
import type { Session } from "./session.ts";

// The outline that the keyboard's focus has: it stays in the search field.
const currentStyles = css`
  .mark[aria-current] {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    z-index: 3;
  }
  .mark.event[aria-current] {
    background: var(--_raised);
    border-radius: 2px;
  }
  .mark.event[aria-current]:not(.pinned) {
    box-shadow: 0 0 0 2px var(--_raised);
  }
`;

/** A frame as it was drawn. */
interface Drawn {
  readonly plan: Plan;
  readonly painter: Pick<PlotPainter, "buttonOf">;
}

/** What goes through hits. */
type Walked = Pick<Session, "range" | "model" | "state" | "fly" | "flyer">;

/** Shows on which hit the reader is and, where it is gone to from the search field and too many are beside it, goes near enough for its words. */
export function openCurrent(plot: HTMLElement, session: Walked): (frame: Drawn) => void {
  adopt(plot, currentStyles);
  let shown: HTMLElement | undefined;
  let last: number | undefined;
  return ({ plan, painter }) => {
    const { range, model, state } = session;
    const at = state.query === "" ? undefined : (state.selected ?? state.focused);
    const hit = at !== undefined && range?.isWanted(at) ? at : undefined;
    const button = hit === undefined ? undefined : painter.buttonOf(hit);
    if (shown !== button && shown) shown.ariaCurrent = null;
    if (button) button.ariaCurrent = "true";
    shown = button;
    const isOther = hit !== last;
    last = hit;
    const isSearching = (plot.getRootNode() as ShadowRoot).activeElement?.closest(".search");
    if (!isOther || hit === undefined || !isSearching || !model || model.elsewhere || state.view !== "plot") return;
    const view = session.flyer.target ?? state.viewport;
    const near = wordedView(hit, view, plan);
    if (near.daysPerPx === view.daysPerPx) return;
    const { start, end } = model.index;
    session.fly(viewThatShows({ startDay: start[hit] as number, endDay: end[hit] as number }, near, state.limits));
  };
}
