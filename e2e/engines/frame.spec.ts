import { createHash } from "node:crypto";
import type { Mark } from "./shown.ts";
import { DOHA, FLAGSHIP } from "./shown.ts";
import { embedScript, policy } from "./site.ts";
import type { Stage } from "./stage.ts";
import { expect, test } from "./test.ts";

/** What the frame says of itself when it is asked: its host may not look into it. */
interface Told {
  readonly origin: string;
  readonly marks: readonly Mark[];
  readonly card: string;
  readonly status: string;
  readonly wrong: readonly string[];
}

/** Answers its host, from inside the frame. */
function answer(): void {
  addEventListener("message", () => {
    const root = document.querySelector("date-line")?.shadowRoot;
    const marks = [...(root?.querySelectorAll(".marks button") ?? [])].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { name: node.getAttribute("aria-label") ?? "", x, y, width, height };
    });
    const { violations, errors } = window.watched ?? { violations: ["not watched"], errors: [] };
    const words = (selector: string): string => root?.querySelector(selector)?.textContent?.trim() ?? "";
    const wrong = [...violations, ...errors];
    const told = { origin, marks, card: words("[part=card] h3"), status: words("[part=status]"), wrong };
    parent.postMessage(told, "*");
  });
}

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * A page made to be framed without an origin: to WebKit “self” is nobody there, so that the scripts inside are named by their hashes,
 * and everything else by the address of the site.
 */
function frame(url: string): string {
  const scripts = [embedScript(), `(${answer})();`];
  const named = policy()
    .replaceAll("&#39;self&#39;", url)
    .replace("script-src ", `script-src ${scripts.map(hashOf).join(" ")} `);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${named}<title>A timeline in a frame</title>
    <script type="module">${scripts[0]}</script><script type="module">${scripts[1]}</script></head>
    <body><date-line src="${FLAGSHIP}"></date-line></body></html>`;
}

const HOST = `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="object-src 'none'"><title>An article</title>
  <style>body { margin: 0 } p { height: 300px } iframe { display: block; width: 900px; height: 640px; border: 0 }</style></head>
  <body><p>Above it.</p><iframe sandbox="allow-scripts" src="frame.html" title="A timeline"></iframe><p>Below it.</p><p>And below that.</p></body></html>`;

const ask = async (stage: Stage): Promise<Told | undefined> =>
  (await stage.run<Told | null>(async () => {
    const before = window.watched?.messages.length ?? 0;
    document.querySelector("iframe")?.contentWindow?.postMessage("?", "*");
    for (let tries = 0; tries < 20 && window.watched?.messages.length === before; tries += 1)
      await new Promise((done) => setTimeout(done, 50));
    return (window.watched?.messages[before] as Told | undefined) ?? null;
  })) ?? undefined;

test("X8 in a sandboxed frame without an origin it runs, whole and by its policy, and the page keeps its wheel", async ({
  stage,
  site,
}) => {
  site.show({ "host.html": HOST, "frame.html": frame(site.url) });
  await stage.goto(`${site.url}host.html`);
  await expect.poll(async () => (await ask(stage))?.marks.length ?? 0).toBeGreaterThan(8);
  const first = await ask(stage);
  expect(first?.origin).toBe("null");
  const top = await stage.run(() => document.querySelector("iframe")?.getBoundingClientRect().y ?? 0);
  const doha = first?.marks.find(({ name }) => name.includes(DOHA));
  if (!doha) throw new Error(`not on screen: ${DOHA}`);
  const at = { x: doha.x + 30, y: top + doha.y + doha.height / 2 };
  await expect
    .poll(async () => {
      // What hands do is fetched after the first picture.
      await stage.ctrlWheel(at, "in");
      return (await ask(stage))?.status;
    })
    .not.toBe(first?.status);
  const zoomed = (await ask(stage))?.marks.find(({ name }) => name.includes(DOHA));
  if (!zoomed) throw new Error(`no more on screen: ${DOHA}`);
  await stage.click({ x: zoomed.x + 30, y: top + zoomed.y + zoomed.height / 2 });
  await expect.poll(async () => (await ask(stage))?.card).toBe(DOHA);
  await stage.wheel({ x: at.x, y: top + 30 }, 80);
  await expect.poll(() => stage.run(() => scrollY)).toBe(80);
  expect((await ask(stage))?.wrong).toEqual([]);
});
