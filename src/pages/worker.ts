import type { Kept } from "../site/seal.ts";

/** What of a service worker's surroundings is used here; TypeScript's own names for them cannot stand beside those of a page. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker extends EventTarget {
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(options: { type: "window"; includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
}

/** Written before this text when the site is made. */
declare const KEPT: Kept;

/** So long an answer may take; then what is kept is shown. */
const PATIENCE_MS = 3000;
/** Names that change with what they hold. */
const LASTING = /^(?:assets\/|date-line-).*-[\w-]{8}\.(?:js|css)$/;

const worker = self as unknown as Worker;
const scope = new URL(worker.registration.scope);
// One origin may hold the sites of many projects: a name says whose it is, and "#" stands in no path.
const ours = `date-line-${scope.pathname}#`;
const current = ours + KEPT.version;
const first = new Set(KEPT.first);
const met = new Set([...KEPT.met, ...KEPT.tools]);

const addressOf = (path: string): string => new URL(path.split("/").map(encodeURIComponent).join("/"), scope).href;

/** The file of the site that an address means; undefined for everything else, which is left alone. */
function pathOf(request: Request): string | undefined {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("range")) return undefined;
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined;
  const path = decodeURIComponent(pathname.slice(scope.pathname.length)) || "index.html";
  // GitHub Pages gives a page without its ending too.
  return [path, `${path}.html`].find((name) => first.has(name) || met.has(name));
}

/** Opening what is kept would make it anew after a later version has cleared it away. */
const kept = (path: string): Promise<Response | undefined> => caches.match(addressOf(path), { cacheName: current });

/** What is new where there is a network, else what is kept: pages and data may have been corrected. */
async function newest(path: string, request: Request): Promise<Response> {
  const fetched = fetch(request);
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS, undefined));
  const answer = await Promise.race([fetched.catch(() => undefined), late]);
  if (answer?.ok || answer?.type === "opaqueredirect") return answer;
  return (await kept(path)) ?? fetched;
}

/** What is kept; otherwise it is fetched, and kept if it was found. */
async function once(path: string, request: Request): Promise<Response> {
  const before = await kept(path);
  if (before) return before;
  const answer = await fetch(request);
  if (answer.status === 200 && (await caches.has(current)))
    await (await caches.open(current)).put(addressOf(path), answer.clone());
  return answer;
}

const requestsOf = (paths: readonly string[]): Request[] =>
  paths.map((path) => new Request(addressOf(path), { cache: "no-cache" }));

/** Keeps what tools are made of, unless it is kept. */
async function keepTools(): Promise<void> {
  const cache = await caches.open(current);
  const there = await Promise.all(KEPT.tools.map((path) => cache.match(addressOf(path))));
  await cache.addAll(requestsOf(KEPT.tools.filter((_, at) => !there[at])));
}

/** Whether a reader of this site has tools kept, of whichever version. */
async function hasTools(): Promise<boolean> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().some(({ url }) => url.startsWith(addressOf("assets/")) && url.endsWith(".js"));
}

worker.addEventListener("install", (event) => {
  const keep = async (): Promise<void> => {
    await (await caches.open(current)).addAll(requestsOf(KEPT.first));
    if (await hasTools()) await keepTools();
  };
  (event as Lasting).waitUntil(keep());
});

worker.addEventListener("activate", (event) => {
  const clear = async (): Promise<void> => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(ours) && name !== current);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  (event as Lasting).waitUntil(clear());
});

worker.addEventListener("fetch", (event) => {
  const asked = event as Asked;
  const path = pathOf(asked.request);
  if (path === undefined) return;
  asked.respondWith(LASTING.test(path) || met.has(path) ? once(path, asked.request) : newest(path, asked.request));
});

/** What a page of the site asks: which version this is, to keep what tools are made of, and to go on, at once or where no other page of it is open. */
worker.addEventListener("message", (event) => {
  const { data, ports } = event as MessageEvent<unknown>;
  if (data === "version") ports[0]?.postMessage(KEPT.version);
  if (data === "keep tools") (event as MessageEvent & Lasting).waitUntil(keepTools());
  if (data === "go on") void worker.skipWaiting();
  if (data === "go on if alone")
    void worker.clients.matchAll({ type: "window", includeUncontrolled: true }).then((all) => {
      if (all.filter(({ url }) => url.startsWith(scope.href)).length <= 1) void worker.skipWaiting();
    });
});
