import type { TemplateResult } from "lit";
import type { View } from "../state/state.ts";
import type { TimelineModel } from "./model.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** What a view needs of the frame that it stands in. */
export interface ViewDesk {
  readonly session: Session;
  readonly speech: Speech;
  /** Renders once more. */
  readonly again: () => void;
}

/** A view that is not needed for the first picture and has a file of its own. */
export type FetchedView = (model: TimelineModel, desk: ViewDesk) => TemplateResult;

/** By view: fetches what gives the view, and its styles, to the element. */
const OPENERS: Readonly<Partial<Record<View, () => Promise<(root: ShadowRoot | null) => FetchedView>>>> = {
  table: async () => (await import("./table-view.ts")).openTable,
  matrix: async () => (await import("./matrix-view.ts")).openMatrix,
};

/** The view that is shown now, where it is one of those that are fetched; each is fetched once, when it is first shown. */
export function fetchedViews(
  root: () => ShadowRoot | null,
): (...at: Parameters<FetchedView>) => TemplateResult | undefined {
  const views = new Map<View, FetchedView | undefined>();
  return (model, desk) => {
    const { view } = desk.session.state;
    if (!views.has(view)) {
      views.set(view, undefined);
      void OPENERS[view]?.().then((open) => {
        views.set(view, open(root()));
        desk.again();
      });
    }
    return views.get(view)?.(model, desk);
  };
}
