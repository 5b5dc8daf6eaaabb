import type { TemplateResult } from "lit";
import type { View } from "../state/state.ts";
import type { FetchedView } from "./view-desk.ts";

/** By view: fetches what gives the view, and its styles, to the element. A page may name any view, so that an object would find its own names. */
const OPENERS: ReadonlyMap<View, () => Promise<(root: ShadowRoot | null) => FetchedView>> = new Map([
  ["table", async () => (await import("./table-view.ts")).openTable],
  ["matrix", async () => (await import("./matrix-view.ts")).openMatrix],
]);

/** The view that is shown now, where it is one of those that are fetched; each is fetched once, when it is first shown. */
export function fetchedViews(
  root: () => ShadowRoot | null,
): (...at: Parameters<FetchedView>) => TemplateResult | undefined {
  const views = new Map<View, FetchedView | undefined>();
  return (model, desk) => {
    const { view } = desk.session.state;
    if (!views.has(view)) {
      views.set(view, undefined);
      void OPENERS.get(view)?.().then((open) => {
        views.set(view, open(root()));
        desk.again();
      });
    }
    return views.get(view)?.(model, desk);
  };
}
