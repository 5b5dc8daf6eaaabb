import type { Page } from "@playwright/test";
import { faults } from "./axe.ts";
import { EVENTS, expect, serve, test } from "./timeline.ts";

const DOHA = "United States and Taliban sign a deal in Doha";

const article = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title></head><body>${body}</body></html>`;

/** The card that is open in the article's frame. */
const cardIn = (page: Page) => page.frameLocator("iframe").first().getByRole("dialog", { name: DOHA });

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
  await expect(dialog.frameLocator("iframe").getByRole("group", { name: /Overview/ })).toBeVisible();
  await dialog.getByLabel("Colours").selectOption("Dark");
  const text = dialog.getByRole("textbox", { name: "To paste" });
  await expect(text).toHaveValue(/theme=dark/);
  // The preview has told how high it is.
  await expect(dialog.getByLabel("Height, px")).toHaveAttribute("placeholder", /^\d{3,4}$/);
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Copied.");
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole("radio", { name: "Script" }).check();
  await expect(text).toHaveValue(/^<script type="module" src="http.*date-line\.js"><\/script>\n<date-line /);
  await dialog.getByRole("radio", { name: "One file" }).check();
  await expect(text).toHaveValue("npx date-line render data/taliban-al-qaeda --html taliban-al-qaeda.html");
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

test("G7 a snippet with the height that was measured moves nothing of the article when the timeline comes", async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  const frame = (height: number): string =>
    article(
      `<iframe title="A timeline" src="embed/taliban-al-qaeda.html" sandbox="allow-scripts" width="100%" height="${height}" style="border:0"></iframe><p>After it.</p><script src="embed.js"></script>`,
    );
  const told = async (height: number): Promise<number> => {
    await serve(context, { "article.html": frame(height) });
    await page.goto("./article.html");
    await expect.poll(() => page.locator("iframe").evaluate((frame) => frame.style.height)).not.toBe("");
    return page.locator("iframe").evaluate((frame) => frame.clientHeight);
  };
  const measured = await told(300);
  expect(measured).toBeGreaterThan(600);
  expect(await told(measured)).toBe(measured);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { readonly value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
  expect(shift).toBe(0);
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
