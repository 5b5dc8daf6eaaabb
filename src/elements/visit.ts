import type { LitElement } from "lit";
import type { Place } from "../state/address.ts";
import type { Session } from "./session.ts";

/** Whether the page was opened anew: where it was reloaded or come back to, the browser knows how far it was scrolled. */
const isOpenedAnew = (): boolean => performance.getEntriesByType("navigation").some(isNavigate);
const isNavigate = (entry: PerformanceEntry): boolean => (entry as PerformanceNavigationTiming).type === "navigate";

/**
 * A reader whom the page's address leads into the timeline, by a link of its prose: sees the event, has the keyboard's focus on it, and is
 * given back to where the link stands when the address leads out again.
 */
export class Visit {
  private readonly host: LitElement;
  private readonly session: Session;
  private from: HTMLElement | undefined;

  constructor(host: LitElement, session: Session) {
    this.host = host;
    this.session = session;
  }

  /** The address has changed, and what it names now is open; `wasInside` says whether the keyboard was in the timeline before. */
  async go({ event }: Place, wasInside: boolean): Promise<void> {
    if (event !== undefined && event === this.session.selectedId) {
      const { activeElement } = document;
      if (!wasInside && activeElement instanceof HTMLElement) this.from = activeElement;
      await this.show(true);
    } else if (event === undefined && wasInside && this.session.selectedId === undefined) {
      await this.host.updateComplete;
      this.from?.focus({ preventScroll: true });
      this.from = undefined;
    }
  }

  /** The timeline has come, and the address was there before. A frame does not move the page around it. */
  async come(place: Place | undefined): Promise<void> {
    if (place?.event === undefined || place.event !== this.session.selectedId) return;
    const link = document.activeElement;
    const isFollowed = link instanceof HTMLAnchorElement && link.hash !== "" && link.hash.endsWith(place.event);
    if (isFollowed) this.from = link;
    if (isFollowed || (parent === window && isOpenedAnew())) await this.show(isFollowed);
  }

  private async show(isFocused: boolean): Promise<void> {
    const { host } = this;
    await host.updateComplete;
    const title = host.shadowRoot?.querySelector<HTMLElement>("#card-title");
    (host.shadowRoot?.querySelector(".whole-plot:not([hidden]) > .stage") ?? host).scrollIntoView({ block: "nearest" });
    title?.scrollIntoView({ block: "nearest" });
    if (isFocused) title?.focus({ preventScroll: true });
  }
}
