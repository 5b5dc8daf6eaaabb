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

/** What moved on a page until all of its timeline was there. On a page without one, one is put above what stands there. */
async function shiftsOn(page: Page, url: string): Promise<Window["dlShifts"]> {
  await page.goto(url);
  return page.evaluate(async () => {
    await customElements.whenDefined("date-line");
    if (!document.querySelector("date-line")) {
      const host = document.createElement("date-line");
      host.src = "data/vesuvius/timeline.json";
      const below = Object.assign(document.createElement("p"), { textContent: "What stands below." });
      document.querySelector("main")?.append(host, below);
    }
    const host = document.querySelector("date-line");
    await host?.updateComplete;
    await host?.ready;
    // What moved in a frame is told after it.
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    return window.dlShifts;
  });
}

const PAGES = [
  { width: 1280, pages: ["./", "taliban-al-qaeda.html", "no-line.html", "lanes.html"] },
  { width: 800, pages: ["taliban-al-qaeda.html", "vesuvius.html", "two-lines.html"] },
  {
    width: 360,
    pages: ["./", "taliban-al-qaeda.html", "vesuvius.html", "no-line.html", "embed/taliban-al-qaeda.html"],
  },
];

for (const { width, pages } of PAGES)
  for (const url of pages)
    test(`X19 nothing moves while a timeline comes, ${width} px wide: ${url}`, async ({ page, context }) => {
      await page.setViewportSize({ width, height: 1500 });
      await page.addInitScript(watch);
      await serve(context, {
        "two-lines.html": embedding(
          '<link rel="stylesheet" href="one-line.css"><date-line src="data/vesuvius/timeline.json"></date-line><p>What stands below.</p>',
        ),
        "lanes.html": embedding(
          '<link rel="stylesheet" href="lanes.css"><date-line src="data/vesuvius/timeline.json" group-by="group"></date-line><p>What stands below.</p>',
        ),
        // A plot with bands is higher by 26rem.
        "lanes.css": "date-line { display: block; min-height: 77rem }",
        "no-line.html": embedding(""),
        "one-line.css": `date-line { display: block; min-height: ${width < 600 ? 61 : 51}rem }`,
      });
      // The picture stands a while before its surroundings come; where these arrange it, it comes with them.
      await context.route(/furniture/, async (route) => {
        if (!page.url().endsWith("lanes.html")) await page.locator("date-line .marks button").first().waitFor();
        await route.continue();
      });
      expect(await shiftsOn(page, url)).toEqual([]);
    });
