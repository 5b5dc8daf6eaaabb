/** What a page under test said since it was loaded, that it should not have. */
export interface Watched {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly messages: readonly unknown[];
  readonly spans: readonly string[];
}

declare global {
  interface Window {
    watched?: { violations: string[]; errors: string[]; messages: unknown[]; spans: string[] };
  }
}

/** Collects, in the page and from its first script on, what the policy stopped and what went wrong. All engines can do this. */
function watch(): void {
  const watched: Window["watched"] = { violations: [], errors: [], messages: [], spans: [] };
  window.watched = watched;
  addEventListener("securitypolicyviolation", (event) =>
    watched.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
  );
  addEventListener(
    "error",
    (event) => watched.errors.push(event instanceof ErrorEvent ? event.message : `not loaded: ${event.target}`),
    true,
  );
  addEventListener("unhandledrejection", (event) => watched.errors.push(String(event.reason)));
  addEventListener("message", (event) => watched.messages.push(event.data));
  addEventListener("dl-range-change", (event) => {
    const { from, to } = event as Event & { from?: string; to?: string };
    watched.spans.push(`${from}..${to}`);
  });
  for (const name of ["error", "warn"] as const) {
    const say = console[name];
    console[name] = (...words: unknown[]) => {
      watched.errors.push(words.map(String).join(" "));
      say.apply(console, words);
    };
  }
}

/** The same as a script of its own, as a strict policy wants it. */
export const WATCH_SCRIPT = `(${watch})();`;
