import type { Page } from "@playwright/test";
import { embedding, expect, serve, test } from "./timeline.ts";

declare global {
  interface Window {
    dlShifts?: { readonly value: number; readonly what: string }[];
  }
}

/** Notes, from the very first on, what moves on a page without the reader having done anything. Runs in the page. */
function watch(): void {
  const shifts: { value: number; what: string }[] = [];
  window.dlShifts = shifts;
  const nameOf = (node: Node | null): string =>
    node instanceof Element ? node.outerHTML.slice(0, 60) : "in the timeline";
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    })[])
      shifts.push({ value: entry.value, what: entry.sources.map(({ node }) => nameOf(node)).join(", ") });
  }).observe({ type: "layout-shift", buffered: true });
}

/** Opens a page on which what comes after the first picture comes late, and tells what moved until all was there. */
async function shiftsOn(page: Page, url: string): Promise<Window["dlShifts"]> {
  await page.goto(url);
  return page.evaluate(async () => {
    await customElements.whenDefined("date-line");
    await document.querySelector("date-line")?.ready;
    // What moved in a frame is told after it.
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    return window.dlShifts;
  });
}

for (const width of [1280, 800, 360])
  test(`X19 nothing moves while a timeline comes, ${width} px wide`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(watch);
    await serve(context, {
      "two-lines.html": embedding(
        '<link rel="stylesheet" href="one-line.css"><date-line src="data/vesuvius/timeline.json"></date-line><p>What stands below.</p>',
      ),
      "one-line.css": `date-line { display: block; min-height: ${width < 600 ? 61 : 50}rem }`,
    });
    // The picture stands a while before its surroundings come.
    await context.route(/furniture/, async (route) => {
      await page.locator("date-line .marks button").first().waitFor();
      await route.continue();
    });
    for (const url of ["./", "vesuvius.html", "two-lines.html"]) expect(await shiftsOn(page, url), url).toEqual([]);
  });
