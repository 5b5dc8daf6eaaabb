import type { Place } from "../state/address.ts";
import { placeIn, withPlace } from "../state/address.ts";
import { isLinked } from "./approach.ts";

/** Writing the address more often than this makes browsers refuse (Safari: 100 times in 30 seconds). */
const WRITE_REST_MS = 400;

/** A timeline's name in the address: its id, or its number where it is not the first on the page. */
export function keyOf(host: Element): string {
  if (host.id !== "") return host.id;
  const place = [...document.querySelectorAll(host.localName)].indexOf(host);
  return place > 0 ? String(place + 1) : "";
}

/**
 * Keeps one timeline's place in the page's address: writes where the reader is, and goes where the address says when the page opens,
 * a link in the prose is followed, or Back is pressed. Opening an event is a step of history; moving the view is not.
 */
export class AddressFollower {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly go: (place: Place) => void;
  private readonly host: HTMLElement;
  private known = "";

  constructor(host: HTMLElement, go: (place: Place) => void) {
    this.host = host;
    this.go = go;
  }

  start(): void {
    window.addEventListener("popstate", this.onChange);
    window.addEventListener("hashchange", this.onChange);
    this.known = location.hash;
  }

  /** The place that the address names now, if any. */
  here(): Place | undefined {
    // From here on the address says it in its own words, which are true without the link, and can be taken back.
    if (isLinked(this.host)) {
      const event = decodeURIComponent(location.hash.slice(1));
      this.put(withPlace("", { event }, keyOf(this.host)), false);
    }
    return placeIn(location.hash, keyOf(this.host));
  }

  stop(): void {
    clearTimeout(this.timer);
    window.removeEventListener("popstate", this.onChange);
    window.removeEventListener("hashchange", this.onChange);
  }

  /** Says where the reader is. `step` makes a new step of history, so that Back returns from it. */
  write(place: Place, step: boolean): void {
    clearTimeout(this.timer);
    if (step) this.commit(place, true);
    else this.timer = setTimeout(() => this.commit(place, false), WRITE_REST_MS);
  }

  /** What the address says of this timeline is not true of another: takes it out, unless the page itself has just put it there. */
  forget(): void {
    clearTimeout(this.timer);
    if (location.hash === this.known) this.commit({}, false);
  }

  private commit(place: Place, step: boolean): void {
    this.put(withPlace(location.hash, place, keyOf(this.host)), step);
  }

  private put(hash: string, step: boolean): void {
    if (hash === location.hash) return;
    const url = hash || location.pathname + location.search;
    this.known = hash;
    try {
      if (step) history.pushState(history.state, "", url);
      else history.replaceState(history.state, "", url);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error; // a sandbox may forbid it: then the address just stays
    }
  }

  private readonly onChange = (): void => {
    if (location.hash === this.known) return;
    this.known = location.hash;
    clearTimeout(this.timer);
    this.go(this.here() ?? {});
  };
}
