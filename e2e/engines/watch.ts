import { stillness } from "../stillness.ts";

/** What a page under test said since it was loaded. */
interface Watched {
  /** What the policy stopped, what went wrong, and what was logged as such: neither should have anything. */
  readonly violations: string[];
  readonly errors: string[];
  /** What a frame told its host. */
  readonly messages: unknown[];
}

declare global {
  interface Window {
    watched?: Watched;
    stillness?: typeof stillness;
  }
}

/** Collects, in the page and from its first script on, what the policy stopped and what went wrong. All engines can do this. */
function watch(): void {
  const watched: Watched = { violations: [], errors: [], messages: [] };
  window.watched = watched;
  addEventListener("securitypolicyviolation", (event) =>
    watched.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
  );
  addEventListener(
    "error",
    (event) => {
      const node = event.target;
      // Firefox says so of what it is to load beforehand and has loaded already.
      if (node instanceof HTMLLinkElement && node.rel === "modulepreload") return;
      watched.errors.push(
        event instanceof ErrorEvent ? event.message : `not loaded: ${node instanceof Element ? node.outerHTML : node}`,
      );
    },
    true,
  );
  addEventListener("unhandledrejection", (event) => watched.errors.push(String(event.reason)));
  addEventListener("message", (event) => watched.messages.push(event.data));
  const note = (...words: unknown[]): void => void watched.errors.push(words.map(String).join(" "));
  Object.assign(console, { error: note, warn: note });
}

/** The same as a script of its own, as a strict policy wants it, with what tests wait for. */
export const WATCH_SCRIPT = `(${watch})(); window.stillness = ${stillness};`;
