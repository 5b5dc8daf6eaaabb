import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASKED, MESSAGES } from "./hostile/asked.ts";
import { CANARY_SCRIPT, type Harm, harmIn, NONE } from "./hostile/harm.ts";
import { DOHA, DOHA_ID, FLAGSHIP, Shown } from "./shown.ts";
import { embedding, type Site, spiedPage } from "./site.ts";
import type { Stage } from "./stage.ts";
import { expect, test } from "./test.ts";
import { WATCH_SCRIPT } from "./watch.ts";

const CANARY = "canary.js";
const FRAME = "embed/taliban-al-qaeda.html";

/** How a frame fares, as it says when it is asked: its host may not look into it. */
interface Fares {
  readonly harm: Harm;
  readonly card: string;
  readonly faults: readonly string[];
  readonly src: string;
}

/** Runs in the frame. */
function answering(): void {
  addEventListener("message", ({ data }) => {
    if (data !== "how do you fare?") return;
    const host = document.querySelector("date-line");
    const card = host?.shadowRoot?.querySelector("[part=card] h3")?.textContent?.trim() ?? "";
    const faults = [...document.querySelectorAll(".fault")].map((node) => node.textContent ?? "");
    parent.postMessage({ fares: { harm: window.lookForHarm?.(), card, faults, src: host?.src ?? "" } }, "*");
  });
}
const SPY = `${WATCH_SCRIPT}${CANARY_SCRIPT}(${answering})();`;

/** An article with a frame, and a neighbour that is framed as well. */
const host = (src: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="object-src 'none'"><title>An article</title></head><body>
  <iframe sandbox="allow-scripts" src="${src}" width="900" height="900" title="A timeline"></iframe>
  <iframe src="neighbour.html" title="Somebody else"></iframe></body></html>`;
/** Posts at its neighbour whatever it is told. */
const NEIGHBOUR = `<!doctype html><title>x</title><script>
  addEventListener("message", ({ data }) => parent.frames[0].postMessage(data, "*"));</script>`;

async function fares(stage: Stage): Promise<Fares | undefined> {
  const told = await stage.run<Fares | null>(async () => {
    const all = () =>
      (window.watched?.messages ?? []).flatMap(
        (message) => (Object(message) as { readonly fares?: Fares }).fares ?? [],
      );
    const before = all().length;
    window.frames[0]?.postMessage("how do you fare?", "*");
    for (let tries = 0; tries < 200 && all().length === before; tries++)
      await new Promise((done) => setTimeout(done, 25));
    return all()[before] ?? null;
  });
  return told ?? undefined;
}

/** Posts at the frame: as its parent, or through its neighbour. */
const post = (stage: Stage, messages: readonly unknown[], through: 0 | 1): Promise<null> =>
  stage.run(
    (all: readonly unknown[], frame: number) => {
      for (const message of all) window.frames[frame]?.postMessage(message, "*");
      return null;
    },
    messages,
    through,
  );

async function framed(stage: Stage, site: Site, query: string): Promise<void> {
  site.show({ "host.html": host(`${FRAME}${query}`), "neighbour.html": NEIGHBOUR, [FRAME]: spiedPage(FRAME, SPY) });
  await stage.goto(`${site.url}host.html`);
  await expect
    .poll(async () =>
      stage.run(() => window.watched?.messages.some((one) => (Object(one) as { type?: string }).type === "date-line")),
    )
    .toBe(true);
}

test("GF3 orders are the parent's, by shape: a neighbour's are none, and no message does anything else", async ({
  stage,
  site,
}) => {
  await framed(stage, site, `?selected=${DOHA_ID}`);
  await expect.poll(async () => (await fares(stage))?.card).toBe(DOHA);
  const others = [
    { type: "date-line", select: "september-11-attacks" },
    { type: "date-line", select: null },
  ];
  await post(stage, [...others, ...MESSAGES], 1);
  await post(stage, MESSAGES, 0);
  await stage.run(() => new Promise((done) => setTimeout(() => done(null), 200)));
  const now = await fares(stage);
  expect(now).toMatchObject({ card: DOHA, faults: [], harm: NONE });
  // The same order is obeyed where the parent gives it.
  await post(stage, others.slice(0, 1), 0);
  await expect.poll(async () => (await fares(stage))?.card).toMatch(/September|11/);
});

test("GF4 what an address asks of a frame is text: every flag, every name of a host, the fragment", async ({
  stage,
  site,
}) => {
  test.slow(); // some frames, one after the other
  const asked = ASKED.filter((text) => text.length < 1000).map(encodeURIComponent);
  const at = (nth: number): string => asked[nth % asked.length] ?? "";
  const flags = ["theme", "view", "lang", "from", "to", "selected", "src", "id", "childId"];
  // Each round gives every flag another text; together, the texts have all been given.
  for (let from = 0; from < asked.length; from += flags.length + 2) {
    const query = [...flags.map((flag, nth) => `${flag}=${at(from + nth)}`), `${at(from)}=${at(from + 1)}`].join("&");
    await framed(stage, site, `?${query}#dl-${at(from + flags.length)}&#?secret=${at(from + flags.length + 1)}`);
    const now = await fares(stage);
    expect(now?.harm, query).toEqual(NONE);
    expect(now?.faults.length, query).toBeGreaterThan(2);
    expect(now?.src, query).not.toContain("hostile");
    const told = await stage.run(() =>
      JSON.stringify(window.watched?.messages.filter((message) => !Object.hasOwn(Object(message), "fares"))),
    );
    expect(told, "what a host is told").not.toMatch(/hit|script|passwd/);
  }
});

test("XS3 nothing depends on storage: a page whose storage throws loses nothing", async ({ stage, site }) => {
  const spy = `(${refuseStorage})();`;
  site.show(
    {
      "refuse.js": spy,
      [CANARY]: CANARY_SCRIPT,
      "none.html": embedding(`<date-line src="${FLAGSHIP}" controls></date-line>`),
    },
    [CANARY, "refuse.js"],
  );
  for (const page of ["none.html", "taliban-al-qaeda.html", "try.html"]) {
    await stage.goto(`${site.url}${page}`);
    if (page !== "try.html") await new Shown(stage).ready();
    expect(await harmIn(stage), page).toEqual(NONE);
    expect(await stage.run(() => "storageAsked" in window), "not even asked").toBe(false);
  }
});

/** Storage as a sandbox has it: whoever asks for it is refused. Runs in the page. */
function refuseStorage(): void {
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
    Object.defineProperty(window, name, {
      get() {
        Object.assign(window, { storageAsked: name });
        throw new DOMException("refused", "SecurityError");
      },
    });
}

test("XS1 harm is found where it is done: what runs, what is asked for, what is made of markup, what a policy stops", async ({
  stage,
  site,
}) => {
  const planted =
    '<img src="x.png" onerror="hit=1"><a href="javascript:hit=2">x</a><svg><set attributeName="x"/></svg>';
  site.show(
    {
      [CANARY]: CANARY_SCRIPT,
      "bad.html": embedding(planted),
      "worse.html": embedding(planted).replace(/script-src [^;]*/, "script-src 'self' 'unsafe-inline'"),
    },
    [CANARY],
  );
  await stage.goto(`${site.url}bad.html`);
  await expect.poll(async () => (await harmIn(stage)).violations.length).toBeGreaterThan(0);
  const stopped = await harmIn(stage);
  expect(stopped.nodes.map((text) => text.split("=")[0])).toEqual(["img onerror", "a href", "<set>"]);
  expect(stopped.ran).toEqual([]);
  await stage.goto(`${site.url}worse.html`);
  await expect.poll(async () => (await harmIn(stage)).ran).toEqual(["hit=1"]);
  await stage.run(() => {
    alert("x");
    Object.assign(Object.prototype, { hit: 1 });
    document.body.attachShadow({ mode: "open" }).append(document.createElement("iframe"));
  });
  const done = await harmIn(stage);
  expect(done.ran).toEqual(["hit=1", "alert x"]);
  expect(done.nodes).toContain("<iframe>");
});

test("XS4 the inlined element makes Lit's policy once: a page that allows each policy once shows it", () => {
  for (const page of [FRAME, "embed.html", "date-line-alone.html"]) {
    const html = readFileSync(join(import.meta.dirname, "../../dist", page), "utf8");
    expect(html.match(/createPolicy\(\s*["'`]lit-html["'`]/g), page).toHaveLength(1);
    expect(html, page).toContain("require-trusted-types-for");
    expect(html, page).not.toContain("'allow-duplicates'");
  }
});
