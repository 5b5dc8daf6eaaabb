import type { Session } from "./session.ts";

/** Marks what we wrote into the page, so that a list made by the build is recognised and replaced, and the author's own is not. */
export const LIST_MARK = "data-dl-events";

/** A page with more entries than this is slow for everybody; then only the most important stand in it. */
export const LONGEST_LIST = 5000;

/**
 * While the list is what the reader looks at, or all there is (`failed`), it shows the wanted events only and its links can be
 * reached; otherwise it holds all of them for those who hear it, and takes no tab stops from the plot.
 */
export function showLightList(host: HTMLElement, { model, range, state }: Session, failed: boolean): void {
  const listed = state.view === "list" || failed;
  for (const item of host.querySelectorAll<HTMLLIElement>(`:scope > ol[${LIST_MARK}] > li[data-event]`)) {
    item.hidden = listed && range?.isWanted(model?.placeOf(item.dataset.event ?? "") ?? -1) === false;
    for (const link of item.querySelectorAll("a")) link.tabIndex = listed ? 0 : -1;
  }
}
