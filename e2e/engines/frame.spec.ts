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
    const card = root?.querySelector("[part=card] h3")?.textContent?.trim() ?? "";
    const wrong = [...violations, ...errors];
    const told = { origin, marks, card, wrong };
    parent.postMessage(told, "*");
  });
}

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * A page made to be framed without an origin: to WebKit “self” is nobody there, so that what is inside is named by its hash, and everything
 * else by the address of the site. Files that an inlined element fetches share their code with `date-line.js` and fetch it once more: Lit
 * then makes its policy of Trusted Types a second time.
 */
function frame(url: string, form: "fetched" | "inlined"): string {
  const inlined = form === "inlined" ? [`(${answer})();`, embedScript()] : [`(${answer})();`];
  const named = policy()
    .replaceAll("&#39;self&#39;", url)
    .replace("script-src ", `script-src ${inlined.map(hashOf).join(" ")} `)
    .replace("trusted-types lit-html", form === "inlined" ? "trusted-types 'allow-duplicates' lit-html" : "$&");
  const scripts = inlined.map((script) => `<script type="module">${script}</script>`).join("");
  const fetched = form === "fetched" ? `<script type="module" src="date-line.js"></script>` : "";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${named}<title>A timeline in a frame</title>${scripts}${fetched}</head>
    <body><date-line src="${FLAGSHIP}"></date-line></body></html>`;
}

const HOST = `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="object-src 'none'"><title>An article</title>
  <style>body { margin: 0 } p { height: 60px; margin: 0 } iframe { display: block; width: 900px; height: 1000px; border: 0 }</style></head>
  <body><p>Above it.</p><iframe sandbox="allow-scripts" src="frame.html" title="A timeline"></iframe><p>Below it.</p><p>And below that.</p></body></html>`;

const ask = async (stage: Stage): Promise<Told | undefined> =>
  (await stage.run<Told | null>(async () => {
    const before = window.watched?.messages.length ?? 0;
    document.querySelector("iframe")?.contentWindow?.postMessage("?", "*");
    for (let tries = 0; tries < 20 && window.watched?.messages.length === before; tries += 1)
      await new Promise((done) => setTimeout(done, 50));
    return (window.watched?.messages[before] as Told | undefined) ?? null;
  })) ?? undefined;

function markOf(told: Told | undefined, title: string): Mark {
  const found = told?.marks.find(({ name }) => name.includes(title));
  if (!found) throw new Error(`not on screen: ${title}`);
  return found;
}

/** What the frame says once it says the same twice. */
async function settled(stage: Stage): Promise<Told | undefined> {
  let last = "";
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify((await ask(stage))?.marks);
      return last === before;
    })
    .toBe(true);
  return ask(stage);
}

for (const form of ["fetched", "inlined"] as const)
  test(`X8 ${form} into a sandboxed frame without an origin it runs by its policy, and the page keeps its wheel`, async ({
    stage,
    site,
  }) => {
    site.show({ "host.html": HOST, "frame.html": frame(site.url, form) });
    await stage.goto(`${site.url}host.html`);
    await expect.poll(async () => (await ask(stage))?.marks.length ?? 0).toBeGreaterThan(8);
    const first = await ask(stage);
    expect(first?.origin).toBe("null");
    const top = await stage.run(() => document.querySelector("iframe")?.getBoundingClientRect().y ?? 0);
    const doha = markOf(first, DOHA);
    const middle = (mark: Mark) => ({ x: mark.x + 30, y: top + mark.y + mark.height / 2 });
    // What hands do is fetched after the first picture.
    await expect.poll(() => site.asked.some((path) => path.includes("hands"))).toBe(true);
    await expect
      .poll(async () => {
        // Beside the mark, which then moves away.
        await stage.ctrlWheel({ ...middle(doha), x: doha.x + 200 }, "in");
        return markOf(await ask(stage), DOHA).x;
      })
      .not.toBeCloseTo(doha.x, 0);
    await stage.click(middle(markOf(await settled(stage), DOHA)));
    await expect.poll(async () => (await ask(stage))?.card).toBe(DOHA);
    await stage.wheel({ x: 400, y: top + 20 }, 80);
    await expect.poll(() => stage.run(() => scrollY)).toBe(80);
    expect((await ask(stage))?.wrong).toEqual([]);
  });
