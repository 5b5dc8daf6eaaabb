import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Mark } from "./shown.ts";
import { DOHA, DOHA_ID, FLAGSHIP } from "./shown.ts";
import { type Site, spied, spiedPage } from "./site.ts";
import type { Stage } from "./stage.ts";
import { expect, test } from "./test.ts";
import { WATCH_SCRIPT } from "./watch.ts";

/** What the frame says of itself when it is asked: its host may not look into it. */
interface Told {
  readonly origin: string;
  readonly marks: readonly Mark[];
  readonly card: string;
  readonly evidence: string;
  readonly table: number;
  readonly faults: string;
  readonly theme: string;
  readonly title: string;
  readonly failed: boolean;
  readonly wrong: readonly string[];
}

/** Answers its host, from inside the frame. */
function answer(): void {
  addEventListener("message", ({ data }) => {
    if (typeof data !== "string") return;
    const host = document.querySelector("date-line");
    const root = host?.shadowRoot;
    if (data.startsWith("press "))
      for (const button of root?.querySelectorAll("button") ?? [])
        if ((button.getAttribute("aria-label") ?? button.textContent?.trim()) === data.slice(6)) button.click();
    const marks = [...(root?.querySelectorAll(".marks button") ?? [])].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { name: node.getAttribute("aria-label") ?? "", x, y, width, height };
    });
    const { violations, errors } = window.watched ?? { violations: ["not watched"], errors: [] };
    const said = (selector: string) => root?.querySelector(selector)?.textContent?.trim() ?? "";
    const wrong = [...violations, ...errors];
    const faults = [...document.querySelectorAll(".fault")].map((node) => node.textContent).join(" ");
    // What the element says in the place of its picture is one more, if it is seen.
    const failed = root?.querySelector(".message.error");
    const told = {
      ...{ title: document.title, failed: !!failed?.checkVisibility() },
      ...{ origin, marks, wrong, faults, theme: host?.theme ?? "" },
      ...{ card: said("[part=card] h3"), evidence: said("[part=card] .evidence") },
      table: root?.querySelectorAll("table tr").length ?? 0,
    };
    parent.postMessage({ told }, "*");
  });
}

const SPY = `${WATCH_SCRIPT}(${answer})();`;

/** An article with one or more frames, and what they said of their heights. */
const host = (...frames: readonly string[]): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="object-src 'none'"><title>An article</title>
  <style>body { margin: 0 } p { height: 60px; margin: 0 } iframe { display: block; width: 900px; height: 1000px; border: 0 }</style></head>
  <body><p>Above it.</p>${frames.map((src) => `<iframe sandbox="allow-scripts" src="${src}" title="A timeline"></iframe>`).join("")}
  <p>Below it.</p><p>And below that.</p></body></html>`;

const ask = async (stage: Stage, question = "?"): Promise<Told | undefined> =>
  (await stage.run<Told | null>(async (words: string) => {
    const told = (): readonly Told[] =>
      (window.watched?.messages ?? []).flatMap((message) => {
        const { told } = Object(message) as { readonly told?: Told };
        return told ? [told] : [];
      });
    const before = told().length;
    document.querySelector("iframe")?.contentWindow?.postMessage(words, "*");
    for (let tries = 0; tries < 20 && told().length === before; tries += 1)
      await new Promise((done) => setTimeout(done, 50));
    return told()[before] ?? null;
  }, question)) ?? undefined;

/** The heights that frames said in our own words. */
const heights = (stage: Stage): Promise<readonly number[]> =>
  stage.run(() =>
    (window.watched?.messages ?? []).flatMap((message) => {
      const { type, height } = Object(message) as { readonly type?: string; readonly height?: number };
      return type === "date-line" && height !== undefined ? [height] : [];
    }),
  );

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

const FRAME = "embed/taliban-al-qaeda.html";

/** Opens an article that frames the flagship, and waits for its height: then it is all there. */
async function framed(stage: Stage, site: Site, query = ""): Promise<void> {
  site.show({ "host.html": host(`${FRAME}${query}`), [FRAME]: spiedPage(FRAME, SPY) });
  await stage.goto(`${site.url}host.html`);
  await expect.poll(async () => (await heights(stage)).length).toBeGreaterThan(0);
}

test("GF1 in a sandbox without an origin it runs by its policy, fetches only its own parts, and the page keeps its wheel", async ({
  stage,
  site,
}) => {
  await framed(stage, site);
  const first = await ask(stage);
  expect(first?.origin).toBe("null");
  expect(first?.marks.length).toBeGreaterThan(8);
  const top = await stage.run(() => document.querySelector("iframe")?.getBoundingClientRect().y ?? 0);
  const doha = markOf(first, DOHA);
  const middle = (mark: Mark) => ({ x: mark.x + 30, y: top + mark.y + mark.height / 2 });
  await expect
    .poll(async () => {
      // Beside the mark, which then moves away.
      await stage.ctrlWheel({ ...middle(doha), x: doha.x + 200 }, "in");
      return markOf(await ask(stage), DOHA).x;
    })
    .not.toBeCloseTo(doha.x, 0);
  await stage.click(middle(markOf(await settled(stage), DOHA)));
  await expect.poll(async () => (await ask(stage))?.card).toBe(DOHA);
  await expect.poll(async () => (await ask(stage))?.evidence, "its evidence is fetched").toContain("signed");
  await stage.wheel({ x: 400, y: top + 20 }, 80);
  await expect.poll(() => stage.run(() => scrollY)).toBe(80);
  expect(new Set(await heights(stage)).size, "neither zooming nor a card makes it higher").toBe(1);
  await ask(stage, "press Table");
  await expect.poll(async () => (await ask(stage))?.table).toBeGreaterThan(40);
  expect((await ask(stage))?.wrong).toEqual([]);
  const strange = site.asked.filter(
    (path) => !/^(host\.html|watch\.js|favicon\.ico|embed\/frame-[\w-]+\.js)$/.test(path),
  );
  expect(strange).toEqual([FRAME]);
});

test("GF3 what its host asks is done, what others say is not, and nobody's shape is trusted", async ({
  stage,
  site,
}) => {
  site.show({ "host.html": host(FRAME, "other.html"), [FRAME]: spiedPage(FRAME, SPY), "other.html": OTHER });
  await stage.goto(`${site.url}host.html`);
  await expect.poll(async () => (await heights(stage)).length).toBeGreaterThan(0);
  const tell = (message: unknown) =>
    stage.run((data: unknown) => document.querySelector("iframe")?.contentWindow?.postMessage(data, "*"), message);
  // The other frame has said its own by now, and says it again.
  await expect
    .poll(() => stage.run(() => window.watched?.messages.filter((message) => message === "spoofed").length ?? 0))
    .toBeGreaterThan(2);
  for (const nothing of [
    DOHA_ID,
    { select: DOHA_ID },
    { type: "date-line", select: "no such event" },
    { type: "date-line", range: 7 },
  ])
    await tell(nothing);
  expect((await ask(stage))?.card, "spoofed, misshapen or unknown").toBe("");
  await tell({ type: "date-line", select: DOHA_ID });
  await expect.poll(async () => (await ask(stage))?.card).toBe(DOHA);
  const before = JSON.stringify((await settled(stage))?.marks);
  await tell({ type: "date-line", range: { from: "2020-02", to: "2020-03" } });
  await expect.poll(async () => JSON.stringify((await settled(stage))?.marks)).not.toBe(before);
  expect((await ask(stage))?.wrong).toEqual([]);
});

/** A frame beside ours that would drive it. */
const OTHER = `<!doctype html><title>Another</title><script>
  setInterval(() => {
    parent.frames[0].postMessage({ type: "date-line", select: "${DOHA_ID}" }, "*");
    parent.postMessage("spoofed", "*");
  }, 50);
</script>`;

test("GF2 the height is told in the words that hosts listen for; GF4 flags in the address are obeyed, and what is wrong is said as text", async ({
  stage,
  site,
}) => {
  await framed(
    stage,
    site,
    `?theme=dark&view=${encodeURIComponent("<b>x</b>")}&selected=${DOHA_ID}&from=soon&childId=tl&id=x1#?secret=abc`,
  );
  await expect.poll(async () => (await ask(stage))?.card).toBe(DOHA);
  const told = await ask(stage);
  expect(told?.theme).toBe("dark");
  expect(told?.faults).toContain("view=<b>x</b> is not known");
  expect(told?.faults).toContain("from=soon is not a date");
  expect(told?.wrong).toEqual([]);
  const [height = 0] = (await heights(stage)).slice(-1);
  expect(height).toBeGreaterThan(400);
  const messages = await stage.run(() => window.watched?.messages.map((message) => JSON.stringify(message)) ?? []);
  for (const message of [
    { "datawrapper-height": { x1: height } },
    { sentinel: "amp", type: "embed-size", height },
    `pymxPYMxtlxPYMxheightxPYMx${height}`,
    { secret: "abc", message: "height", value: height },
  ])
    expect(messages).toContain(JSON.stringify(message));
});

test("GF5 the frame for any file shows one of its own site, and no other's", async ({ stage, site }) => {
  const show = async (src: string, more = ""): Promise<void> => {
    site.show({ "host.html": host(`embed.html?src=${encodeURIComponent(src)}${more}`), "embed.html": own(site) });
    await stage.goto(`${site.url}host.html`);
  };
  /** As the build makes it where it knows its address: to WebKit “self” is nobody in a sandbox. */
  const own = ({ url }: Site): string =>
    spiedPage("embed.html", SPY).replaceAll("'self'", `'self' ${new URL(url).origin}`);
  await show(FLAGSHIP);
  await expect.poll(async () => (await ask(stage))?.marks.length ?? 0).toBeGreaterThan(8);
  expect((await ask(stage))?.title).toBe("The Taliban and al-Qaeda: a promise and what became of it");
  await show(FLAGSHIP, "&selected=nope");
  await expect.poll(async () => (await ask(stage))?.faults).toContain("selected=nope: the timeline has no such event");
  await show("https://example.org/events.csv");
  await expect.poll(async () => (await ask(stage))?.faults).toContain("lies on another site");
  expect((await ask(stage))?.failed, "one message").toBe(false);
  expect((await ask(stage))?.wrong).toEqual([]);
});

test("GF6 one file opens from a disk without a request, by its own policy", async ({ stage, site }) => {
  const folder = mkdtempSync(join(tmpdir(), "date-line-"));
  const file = join(folder, "one.html");
  execFileSync(process.execPath, ["dist/cli/date-line.js", "render", FLAGSHIP.replace(/\/[^/]*$/, ""), "--html", file]);
  writeFileSync(file, spied(readFileSync(file, "utf8"), SPY));
  await stage.goto(pathToFileURL(file).href);
  const seen = () =>
    stage.run(() => ({
      marks: document.querySelector("date-line")?.shadowRoot?.querySelectorAll(".marks button").length ?? 0,
      asked: performance.getEntriesByType("resource").map(({ name }) => name),
      wrong: [...(window.watched?.violations ?? ["not watched"]), ...(window.watched?.errors ?? [])],
    }));
  await expect.poll(async () => (await seen()).marks).toBeGreaterThan(8);
  await stage.run(() => {
    for (const button of document.querySelector("date-line")?.shadowRoot?.querySelectorAll("button") ?? [])
      if (button.textContent?.trim() === "Matrix") button.click();
  });
  const matrix = () =>
    stage.run(() => document.querySelector("date-line")?.shadowRoot?.querySelectorAll("[role=grid] tr").length ?? 0);
  await expect.poll(matrix, "what is rare is inside too").toBeGreaterThan(40);
  expect(await seen()).toMatchObject({ asked: [], wrong: [] });
  expect(site.asked).toEqual([]);
  rmSync(folder, { recursive: true });
});
