import type { Viewport } from "../layout/viewport.ts";
import { clampViewport, fitLimits, panBy, resized, viewportOf, zoomAbout } from "../layout/viewport.ts";
import type { Action } from "./action.ts";
import type { TimelineState } from "./state.ts";

function looking(state: TimelineState, viewport: Viewport): TimelineState {
  const clamped = clampViewport(viewport, state.limits);
  const same =
    clamped.startDay === state.viewport.startDay &&
    clamped.daysPerPx === state.viewport.daysPerPx &&
    clamped.widthPx === state.viewport.widthPx;
  return same ? state : { ...state, viewport: clamped };
}

function toggled(groups: ReadonlySet<string>, group: string): ReadonlySet<string> {
  const next = new Set(groups);
  if (!next.delete(group)) next.add(group);
  return next;
}

/** The state after an action. The same object where nothing changed, so that nothing is drawn again. */
export function reduce(state: TimelineState, action: Action): TimelineState {
  switch (action.kind) {
    case "load":
      return {
        ...state,
        limits: action.limits,
        viewport: clampViewport(action.viewport, action.limits),
        selected: undefined,
        focused: undefined,
        hiddenGroups: new Set(),
        query: "",
      };
    case "grow": {
      const { limits, viewport, selected, focused } = action;
      return { ...state, limits, viewport: clampViewport(viewport, limits), selected, focused };
    }
    case "resize":
      return action.widthPx === state.viewport.widthPx
        ? state
        : looking(state, resized(state.viewport, action.widthPx));
    case "look":
      return looking(state, action.viewport);
    case "zoom":
      return looking(state, zoomAbout(state.viewport, action.xPx, action.factor));
    case "pan":
      return looking(state, panBy(state.viewport, action.px));
    case "fit":
      return looking(state, fitLimits(state.limits, state.viewport.widthPx));
    case "span":
      return looking(state, viewportOf(action.startDay, action.endDay, state.viewport.widthPx));
    case "focus":
      return action.index === state.focused ? state : { ...state, focused: action.index };
    case "open":
      return action.index === state.selected
        ? state
        : { ...state, selected: action.index, focused: action.index ?? state.focused };
    case "toggle-group":
      return { ...state, hiddenGroups: toggled(state.hiddenGroups, action.group) };
    case "show-all":
      return state.hiddenGroups.size === 0 && state.query === "" && state.lens === "all"
        ? state
        : { ...state, hiddenGroups: new Set(), query: "", lens: "all" };
    case "search":
      return action.text === state.query ? state : { ...state, query: action.text };
    case "lens":
      return action.lens === state.lens ? state : { ...state, lens: action.lens };
    case "show":
      return action.view === state.view ? state : { ...state, view: action.view };
    case "arrange": {
      const { spacing, lanes } = action;
      return spacing === state.spacing && lanes === state.lanes ? state : { ...state, spacing, lanes };
    }
    case "turn": {
      const { clock, asOf } = action;
      return clock === state.clock && asOf === state.asOf ? state : { ...state, clock, asOf };
    }
  }
}
