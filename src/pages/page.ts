import { noticeWordsFor } from "../words/notice-words.ts";

/**
 * What every page of a built site does besides its timelines: it has the site kept for times without a network, and says when it has been
 * published anew. Never part of the embed, nor of a frame: they stand in other people's pages.
 */

/** The top of the site, where all of its pages are. */
const TOP = new URL(".", location.href);
const own = document.querySelector<HTMLMetaElement>('meta[name="date-line-version"]')?.content;

/** A policy of Trusted Types wants the worker's address in a form of its own; this one lets through that address alone. */
function workerAddress(): string {
  const address = new URL("sw.js", TOP).href;
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } };
  const policy = trustedTypes?.createPolicy("date-line-offline", {
    createScriptURL: (text: string) => (text === address ? text : ""),
  });
  return policy?.createScriptURL(address) ?? address;
}

interface Policy {
  createScriptURL(text: string): string;
}

const versionOf = (worker: ServiceWorker): Promise<unknown> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    worker.postMessage("version", [port2]);
  });

/** Says, once, that there is a new version, and lets the reader choose when to see it. */
function offer(reload: () => void): void {
  if (document.querySelector(".notice")) return;
  const words = noticeWordsFor(document.documentElement.lang);
  const notice = document.createElement("div");
  const said = document.createElement("p");
  const button = (text: string, work: () => void): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", work);
    return made;
  };
  notice.className = "notice";
  said.setAttribute("role", "status");
  notice.append(
    said,
    button(words.reload, reload),
    button(words.later, () => notice.remove()),
  );
  document.body.append(notice);
  // A status is heard when it changes, not when it comes.
  requestAnimationFrame(() => {
    said.textContent = words.newVersion;
  });
}

/** A version that is there and waits: either this page is of it already, or its reader is told. */
async function meet(waiting: ServiceWorker): Promise<void> {
  if ((await versionOf(waiting)) === own) {
    waiting.postMessage("go on if alone");
    return;
  }
  offer(() => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("go on");
  });
}

async function keep(): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope: TOP.pathname });
  const installed = (worker: ServiceWorker | null): void =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) void meet(worker);
    });
  registration.addEventListener("updatefound", () => installed(registration.installing));
  installed(registration.installing);
  if (registration.waiting && registration.active) void meet(registration.waiting);
  // Who comes back to a page that stood open hears of what was published meanwhile.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void registration.update().catch(() => undefined);
  });
}

/** Takes back what an earlier version of the site has kept, and nothing of its neighbours. */
async function forget(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(TOP.href);
  if (registration?.scope !== TOP.href || !registration.active?.scriptURL.endsWith("/sw.js")) return;
  await registration.unregister();
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`date-line-${TOP.pathname}#`));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** What waits for the timelines waits no longer than this: one may stand far below, and not be fetched before it is scrolled to. */
const LONGEST_WAIT_MS = 10_000;

/** Fulfils when the page's timelines are there. A hundred files asked for before that would take the network and the processor from them. */
function shown(): Promise<unknown> {
  const timelines = [...document.querySelectorAll("date-line")];
  const ready = timelines.map((timeline) => customElements.whenDefined("date-line").then(() => timeline.ready));
  return Promise.race([Promise.allSettled(ready), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
}

const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
/** Where a browser, its settings or a test allow no worker, the site is as any other. */
async function begin(): Promise<void> {
  await shown();
  await (own === undefined ? forget() : saving ? undefined : keep());
}
// What is seen now comes before what may be needed later.
if ("serviceWorker" in navigator) {
  const settle = (): void => void begin().catch(() => undefined);
  if (document.readyState === "complete") settle();
  else addEventListener("load", settle, { once: true });
}
