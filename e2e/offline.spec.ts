import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { test as base, expect } from "@playwright/test";
import { SiteOnDisk } from "./site-on-disk.ts";

const ROOT = resolve(import.meta.dirname, "..");
const COMMAND = join(ROOT, "dist/cli/date-line.js");

interface Workshop {
  /** The template's data and another timeline, to be changed. */
  readonly data: string;
  /** Makes the site of the data as they are now, in a folder of its own. */
  readonly make: (...flags: readonly string[]) => string;
}

const test = base.extend<{ workshop: Workshop }>({
  workshop: async ({ page: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "date-line-offline-"));
    const data = join(folder, "data");
    cpSync(join(ROOT, "template/data"), data, { recursive: true });
    mkdirSync(join(data, "other"));
    writeFileSync(join(data, "other/events.csv"), "date,title\n2020,Once\n2021,Twice\n");
    let versions = 0;
    const make = (...flags: readonly string[]): string => {
      versions += 1;
      const out = join(folder, `site-${versions}`);
      execFileSync(process.execPath, [COMMAND, "site", data, "--out", out, ...flags], { stdio: "pipe" });
      return out;
    };
    await use({ data, make });
    rmSync(folder, { recursive: true });
  },
});

const cacheNames = (page: Page): Promise<readonly string[]> => page.evaluate(async () => (await caches.keys()).sort());

test.use({ serviceWorkers: "allow" });

test("G10 a visited site is there without a network, data and parts that were never looked at included, and says when it is published anew", async ({
  page,
  workshop: { data, make },
}) => {
  test.slow(); // four sites are made, and seven pages are opened
  const site = await SiteOnDisk.open(make());
  await page.goto(`${site.url}moon.html`);
  await page.evaluate(async () => {
    await caches.open("date-line-/other/#of-a-neighbour");
    await navigator.serviceWorker.ready;
  });
  const [, first] = await cacheNames(page);
  expect(first).toMatch(/^date-line-\/repo\/#[0-9a-f]{16}$/);

  await test.step("no network", async () => {
    site.isDown = true;
    await page.reload();
    await expect(page.locator("date-line").getByRole("button", { name: /Kennedy asks Congress/ })).toBeVisible();
    await page.locator("date-line").getByRole("button", { name: "Matrix", exact: true }).click();
    await expect(page.locator("date-line").getByRole("grid")).toBeVisible();
    await page.goto(site.url);
    await expect(page.getByRole("link", { name: "To the Moon" })).toBeVisible();
    await page.goto(`${site.url}other.html?theme=dark`);
    await expect(page.locator("date-line").getByRole("button", { name: /Twice/ })).toBeVisible();
  });

  await test.step("published anew", async () => {
    writeFileSync(join(data, "moon/article.md"), "# Eight dates on the way to the Moon");
    site.folder = make();
    site.isDown = false;
    await expect(page.getByRole("status").filter({ hasText: "new version" })).toHaveCount(0);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect(page.getByText("There is a new version of this page.")).toBeVisible();
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(page.getByText("There is a new version of this page.")).toHaveCount(0);
    await expect.poll(() => cacheNames(page)).not.toContain(first);
    await page.getByRole("link", { name: "All timelines" }).click();
    await expect(page.getByRole("link", { name: "Eight dates on the way to the Moon" })).toBeVisible();
    await expect.poll(() => cacheNames(page)).toHaveLength(2);
    expect(await cacheNames(page)).toContain("date-line-/other/#of-a-neighbour");
  });

  await test.step("who reloads to a new version hears nothing of it", async () => {
    const [, before = ""] = await cacheNames(page);
    writeFileSync(join(data, "site.json"), '{"title": "Anew"}');
    site.folder = make();
    await page.reload();
    await expect(page.getByRole("heading", { name: "Anew" })).toBeVisible();
    await expect.poll(() => cacheNames(page)).not.toContain(before);
    await expect.poll(() => cacheNames(page)).toHaveLength(2);
    await expect(page.getByText("There is a new version of this page.")).toHaveCount(0);
  });

  await test.step("what is no file of the site is left alone", async () => {
    expect(await page.evaluate(() => fetch("../other/").then(({ status }) => status))).toBe(404);
    site.isDown = true;
    expect(
      await page.evaluate(() =>
        fetch("another.html").then(
          () => "answered",
          () => "no network",
        ),
      ),
    ).toBe("no network");
    site.isDown = false;
  });

  await test.step("published without it, the site takes everything back that it has kept", async () => {
    site.folder = make("--no-offline");
    await page.reload();
    const registered = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);
    await expect.poll(() => page.evaluate(registered)).toBe(0);
    await expect.poll(() => cacheNames(page)).toEqual(["date-line-/other/#of-a-neighbour"]);
  });

  await test.step("the page for a file of one's own, once visited, works without a network, too", async () => {
    site.folder = join(ROOT, "dist");
    await page.goto(`${site.url}try.html`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect
      .poll(() => page.evaluate(async () => !!(await caches.match(new URL("date-line-alone.html", location.href)))))
      .toBe(true);
    site.isDown = true;
    await page.reload();
    await page.getByRole("button", { name: "A clean table" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as one file" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.html$/);
  });
  await site.close();
  // An embed stands in other people's pages, and keeps nothing there.
  expect(readFileSync(join(ROOT, "dist/date-line.js"), "utf8")).not.toContain("serviceWorker");
});

test("G10 nothing is asked for, to be kept, before the page's timelines are there", async ({ page }) => {
  const site = await SiteOnDisk.open(join(ROOT, "dist"));
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/data/vesuvius/events.csv", async (route) => {
    await released;
    await route.continue();
  });
  const kept = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await Promise.all([page.waitForRequest("**/data/vesuvius/events.csv"), page.goto(`${site.url}vesuvius.html`)]);
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
  expect(await kept()).toBe(0);
  release();
  await expect.poll(kept).toBe(1);
  await site.close();
});
