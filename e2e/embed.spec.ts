import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { frameMarkup } from "../src/pages/frame-markup.ts";
import { EDGE_PX } from "../src/pages/snippet.ts";
import { faults } from "./axe.ts";
import { EVENTS, expect, serve, test } from "./timeline.ts";

const DOHA = "United States and Taliban sign a deal in Doha";

const article = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title></head><body>${body}</body></html>`;

/** The card that is open in the article's frame. */
const cardIn = (page: Page) => page.frameLocator("iframe").first().getByRole("dialog", { name: DOHA });

/** Waits for what the dialog shows: two whole pages, which a busy machine loads when it comes to it. */
async function previewed(dialog: Locator): Promise<void> {
  await dialog.locator("iframe").nth(1).waitFor({ state: "attached" });
  for (const nth of [0, 1])
    await dialog
      .frameLocator("iframe")
      .nth(nth)
      .locator("date-line")
      .evaluate(async (host: HTMLElementTagNameMap["date-line"]) => {
        await customElements.whenDefined("date-line");
        await host.ready;
      });
}

test("G7 the dialog's snippet, pasted into an article, is a frame of its own height; links of the article drive it", async ({
  page,
  context,
}) => {
  test.slow(); // from the button to the reader of the article, in one sitting
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./");
  const opener = page.getByRole("button", { name: "Embed this timeline" });
  await opener.click();
  const dialog = page.getByRole("dialog", { name: "Embed this timeline" });
  await previewed(dialog);
  await expect(
    dialog
      .frameLocator("iframe")
      .first()
      .getByRole("group", { name: /Overview/ }),
  ).toBeVisible();
  await dialog.getByLabel("Colours").selectOption("Dark");
  await previewed(dialog);
  const text = dialog.getByRole("textbox", { name: "To paste" });
  await expect(text).toHaveValue(/theme=dark/);
  // The previews have told how high they are.
  await expect(dialog.getByLabel("Height, px")).toHaveAttribute("placeholder", /^\d{3,4}$/);
  await expect(dialog.getByText(/^320 px wide: \d{3,4} px high$/)).toBeAttached();
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Copied.");
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole("radio", { name: "Script" }).check();
  await expect(text).toHaveValue(/^<script type="module" src="http.*date-line\.js"><\/script>\n<div [^>]*><date-line /);
  await expect(text).toHaveValue(/ style="display:block;min-height:clamp\(\d+px,\(600px - 100cqi\)\*999,\d+px\)">/);
  await dialog.getByRole("radio", { name: "One file" }).check();
  await expect(text).toHaveValue(
    "npx date-line render data/taliban-al-qaeda --html taliban-al-qaeda.html --theme dark",
  );
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("taliban-al-qaeda.html");
  const one = readFileSync(await download.path(), "utf8");
  expect(one).toContain('<date-line controls theme="dark">');
  expect(one).toContain(DOHA);
  await expect(dialog.getByRole("status")).toHaveText(/taliban-al-qaeda\.html/);
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();

  const link = `<p><a href="#dl-doha-agreement">The deal</a> <a href="#pentagon-report" data-date-line="here">The report</a></p>`;
  await serve(context, {
    "article.html": article(
      `${link}${snippet.replace("<iframe ", '<iframe id="here" ')}<script src="embed.js"></script><p>After it.</p>`,
    ),
  });
  await page.goto("./article.html");
  const heights = async (): Promise<readonly number[]> => [
    await page.locator("iframe").evaluate((frame) => Number.parseInt(frame.style.height, 10)),
    await page
      .frameLocator("iframe")
      .locator("#date-line-frame")
      .evaluate((node) => Math.ceil(node.getBoundingClientRect().height)),
  ];
  await expect.poll(async () => new Set(await heights()).size, "the frame is as high as what it holds").toBe(1);
  await page.getByRole("link", { name: "The deal" }).click();
  await expect(cardIn(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  await expect(page.locator("iframe")).toBeFocused();
  // The page has moved to the frame; a press right after it moves back would still meet the frame.
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForFunction(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => seen(scrollY === 0)))),
  );
  await page.getByRole("link", { name: "The report" }).click();
  await expect(cardIn(page)).toBeHidden();
  await expect(page.frameLocator("iframe").getByRole("dialog")).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
});

/** How much of the page has moved so far, as browsers count it. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { readonly value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );

test("G7 a snippet with both heights that were measured moves nothing of the article, in a wide column and in a narrow one", async ({
  page,
  context,
}) => {
  const src = "embed/taliban-al-qaeda.html";
  const plain = (width: number): string =>
    `<iframe title="A timeline" src="${src}" sandbox="allow-scripts" width="${width}" height="300" style="border:0"></iframe>`;
  const show = async (body: string): Promise<void> => {
    await serve(context, { "article.html": article(`${body}<p>After it.</p><script src="embed.js"></script>`) });
    await page.goto("./article.html");
  };
  /** What the frames are told to be, once all have been told. */
  const told = async (): Promise<readonly number[]> => {
    // Only a timeline that has all that belongs to it is as high as it will be.
    const high: number[] = [];
    for (const frame of page.frames().slice(1)) {
      await frame.locator("date-line").evaluate(async (host: HTMLElementTagNameMap["date-line"]) => {
        await customElements.whenDefined("date-line");
        await host.ready;
      });
      const inside = await frame
        .locator("#date-line-frame")
        .evaluate((node) => Math.ceil(node.getBoundingClientRect().height));
      high.push(inside);
    }
    const all = () => page.locator("iframe").evaluateAll((all) => all.map((frame) => frame.style.height));
    await expect.poll(all).toEqual(high.map((px) => `${px}px`));
    return high;
  };
  await show(plain(700) + plain(360));
  const [wide = 0, narrow = 0] = await told();
  expect(wide).toBeGreaterThan(600);
  expect(narrow).toBeGreaterThan(wide);
  const snippet = frameMarkup({ title: "A timeline", src }, { wide, narrow, edge: EDGE_PX });
  for (const [column, height] of [
    [700, wide],
    [360, narrow],
  ] as const) {
    // In a wide window, so that it is the column that decides.
    await show(`<div style="width:${column}px">${snippet.replace('loading="lazy"', "")}</div>`);
    expect(await page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBe(height);
    expect(await told()).toEqual([height]);
    expect(await shiftOf(page)).toBe(0);
  }
});

test("G7 the script's snippet moves nothing of the article, though its script comes last", async ({
  page,
  context,
}) => {
  await page.goto("./vesuvius.html");
  await page.getByRole("button", { name: "Embed this timeline" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed this timeline" });
  await dialog.getByRole("radio", { name: "Script" }).check();
  await previewed(dialog);
  const text = dialog.getByRole("textbox", { name: "To paste" });
  await expect(text).toHaveValue(/min-height/);
  const [script = "", timeline = ""] = (await text.inputValue()).split("\n");
  expect(timeline).toContain(`<a href="${page.url()}">`);
  for (const column of [700, 320]) {
    const held = `<div style="width:${column}px">${timeline}</div><p>After it.</p>${script}`;
    await serve(context, { "article.html": article(held) });
    await page.goto("./article.html");
    await page.evaluate(() => document.querySelector("date-line")?.ready);
    await expect(page.locator("date-line .marks button").first()).toBeAttached();
    expect(await shiftOf(page), `${column} px`).toBeLessThan(0.01);
  }
});

test("GF2 a frame of 320 px has nothing beside itself, and tells no height while it is printed", async ({
  page,
  context,
}) => {
  const frame =
    '<iframe title="A timeline" src="embed/taliban-al-qaeda.html" width="320" height="1000" style="border:0"></iframe>';
  const watch = `<script>window.told = []; addEventListener("message", ({ data }) => data?.type === "date-line" && told.push(data.height))</script>`;
  await serve(context, { "article.html": article(watch + frame) });
  await page.goto("./article.html");
  const told = () => page.evaluate(() => (window as unknown as { readonly told: readonly number[] }).told);
  await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
  const inside = page.frameLocator("iframe").locator("html");
  expect(await inside.evaluate((root) => root.scrollWidth)).toBe(320);
  const wrapper = (): Promise<number> =>
    page
      .frameLocator("iframe")
      .locator("#date-line-frame")
      .evaluate((node) => Math.ceil(node.getBoundingClientRect().height));
  const apart = async (): Promise<number> => ((await told()).at(-1) ?? 0) - (await wrapper());
  await expect.poll(apart, "what was told last is what it is").toBe(0);
  const before = (await told()).length;
  await page.emulateMedia({ media: "print" });
  await expect.poll(wrapper, "paper has the list as well").toBeGreaterThan(2000);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(wrapper, "and the screen has not").toBeLessThan(2000);
  await expect.poll(apart).toBe(0);
  expect(Math.max(...(await told()).slice(before), 0)).toBeLessThan(2000);
});

test("XP3 a timeline is saved as a page in one file that asks for nothing, and reads without script", async ({
  page,
  timeline,
  browser,
}, info) => {
  await timeline.open();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Save the timeline" });
  await dialog.getByLabel("As").selectOption("Page in one file (HTML)");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Save" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.html$/);
  const file = info.outputPath("one.html");
  await download.saveAs(file);
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const one = await context.newPage();
    const said: string[] = [];
    one.on("console", (message) => void said.push(message.text()));
    one.on("pageerror", (error) => void said.push(error.message));
    const asked: string[] = [];
    one.on("request", (request) => asked.push(request.url()));
    await one.goto(`file://${file}`);
    if (javaScriptEnabled) await expect(one.getByRole("button", { name: DOHA })).toBeVisible();
    await expect(one.locator("date-line > ol > li")).toHaveCount(EVENTS);
    expect(asked).toEqual([`file://${file}`]);
    expect(said).toEqual([]);
    await context.close();
  }
});
