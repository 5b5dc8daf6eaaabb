import type { LitElement } from "lit";
import { spanText } from "../state/address.ts";
import type { AddressFollower } from "./address-follower.ts";
import { DateLineRangeChangeEvent, DateLineSelectEvent } from "./dom-events.ts";
import type { Session } from "./session.ts";

/** What is brought into view when a card opens. */
const BROUGHT = '.card[data-kind="sheet"], .card[data-kind="side"] .card-head';

/** After this long at rest the address and `dl-range-change` say where the reader is. */
const REST_MS = 250;

/** Tells the page what the reader did: in its address, and with events of the element. */
export class Teller {
  private readonly host: LitElement;
  private readonly session: Session;
  private readonly address: AddressFollower;
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
      if (!wasClosed) {
        // A card that a pointer closed had the focus: the keyboard goes on from the plot. Of what the keyboard closed, the event gets it.
        const isLost = session.selectedId === undefined && session.state.focused === undefined && !root?.activeElement;
        if (isLost) root?.querySelector<HTMLElement>(".plot")?.focus({ preventScroll: true });
        return;
      }
      root?.querySelector<HTMLElement>("#card-title")?.focus({ preventScroll: true });
      // A plot may be higher than the window. The next frame gives the card its place; until then it stands elsewhere. One beside its plot may
      // reach far below it: the page is not moved for its end.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => root?.querySelector(BROUGHT)?.scrollIntoView({ block: "nearest" })),
      );
    });
  }

  /** The reader chose otherwise what is shown; only the address says so. */
  placed(): void {
    this.address.write(this.session.place(), false);
  }

  /** The reader moved the view; it is told of once that has come to rest. */
  moved(): void {
    this.stop();
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
  }
}
