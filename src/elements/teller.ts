import type { LitElement } from "lit";
import { spanText } from "../state/address.ts";
import type { AddressFollower } from "./address-follower.ts";
import { DateLineRangeChangeEvent, DateLineSelectEvent } from "./dom-events.ts";
import type { Session } from "./session.ts";

/** After this long at rest the address and `dl-range-change` say where the reader is. */
const REST_MS = 250;

/** So long a card that has been opened may still grow. */
const GROWING_MS = 3000;

/** Without a change for so long, a card stands where it will. */
const SETTLE_MS = 80;

/** Tells the page what the reader did: in its address, and with events of the element. */
export class Teller {
  private readonly host: LitElement;
  private readonly session: Session;
  private readonly address: AddressFollower;
  private bringing: AbortController | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, session: Session, address: AddressFollower) {
    this.host = host;
    this.session = session;
    this.address = address;
  }

  /** The reader opened an event or closed one; an event opened from nothing is a step in the page's history, and its card has the focus. */
  selected(wasClosed: boolean): void {
    const { session } = this;
    this.address.write(session.place(), wasClosed && session.selectedId !== undefined);
    this.host.dispatchEvent(new DateLineSelectEvent(session.selectedId));
    void this.host.updateComplete.then(() => {
      const root = this.host.shadowRoot;
      const card = root?.querySelector<HTMLElement>(".card");
      if (card && session.selectedId !== undefined) this.bring(card, wasClosed);
      if (!wasClosed) {
        // A card that a pointer closed had the focus: the keyboard goes on from the plot. Of what the keyboard closed, the event gets it.
        const isLost = session.selectedId === undefined && session.state.focused === undefined && !root?.activeElement;
        if (isLost) root?.querySelector<HTMLElement>(".plot")?.focus({ preventScroll: true });
        return;
      }
      root?.querySelector<HTMLElement>("#card-title")?.focus({ preventScroll: true });
    });
  }

  /**
   * Brings a card into view: a plot may be higher than the window. The next frame gives it its place, until then it stands elsewhere; it goes with
   * its mark, which may fly, and grows when its evidence has come. Once the reader does anything, or scrolls the page, it is theirs.
   */
  private bring(card: HTMLElement, wasClosed: boolean): void {
    this.bringing?.abort();
    const bringing = new AbortController();
    const { signal } = bringing;
    this.bringing = bringing;
    const end = (): void => bringing.abort();
    const done = setTimeout(end, GROWING_MS);
    let rest: ReturnType<typeof setTimeout> | undefined;
    const top = (): number => this.host.getBoundingClientRect().top;
    let left = top();
    const bring = (): void => {
      // The page stands elsewhere than it was left: who moved it may be anywhere on it.
      if (Math.abs(top() - left) > 1) end();
      // One beside its plot may reach far below it: the page is moved for its head alone, and not again for the next event.
      const head = wasClosed ? card.querySelector(".card-head") : null;
      if (!signal.aborted)
        (card.dataset.kind === "sheet" ? card : head)?.scrollIntoView({ block: "nearest", behavior: "instant" });
      left = top();
    };
    const changed = (): void => {
      clearTimeout(rest);
      rest = setTimeout(bring, SETTLE_MS);
    };
    const places = new MutationObserver(changed);
    places.observe(card, { attributes: true, attributeFilter: ["style"] });
    const sizes = new ResizeObserver(changed);
    sizes.observe(card);
    for (const name of ["wheel", "pointerdown", "keydown"])
      this.host.addEventListener(name, end, { signal, passive: true });
    signal.addEventListener("abort", () => {
      clearTimeout(done);
      clearTimeout(rest);
      places.disconnect();
      sizes.disconnect();
    });
    requestAnimationFrame(() => requestAnimationFrame(bring));
  }

  /** The reader chose otherwise what is shown; only the address says so. */
  placed(): void {
    this.address.write(this.session.place(), false);
  }

  /** The reader moved the view; it is told of once that has come to rest. */
  moved(): void {
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => {
      this.address.write(this.session.place(), false);
      const { startDay, endDay } = this.session.span;
      const { from, to } = spanText(startDay, endDay);
      this.host.dispatchEvent(new DateLineRangeChangeEvent(from, to));
    }, REST_MS);
  }

  /** The reader turned the clock. */
  turned(): void {
    this.address.write(this.session.place(), false);
  }

  /** Nothing more is told of what was before. */
  stop(): void {
    clearTimeout(this.restTimer);
    this.bringing?.abort();
  }
}
