import type { Page } from "@playwright/test";
import { expect, type Timeline, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** WCAG 1.4.12: what a reader may ask of all texts, by a style sheet of their own. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** How a page is looked at. */
interface State {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Size of text, as a share of the usual one. */
  readonly text?: number;
  readonly isSpaced?: boolean;
}

const STATES: readonly State[] = [
  { name: "a small phone", width: 320, height: 640 },
  { name: "a phone on its side", width: 740, height: 360 },
  { name: "a tablet upright", width: 768, height: 1024 },
  { name: "400 % of 1280", width: 320, height: 256 },
  { name: "4K", width: 3840, height: 2160 },
  { name: "4K upright", width: 2160, height: 3840 },
  { name: "text at 200 %", width: 1280, height: 800, text: 2 },
  { name: "text at 400 %", width: 1280, height: 1200, text: 4 },
  { name: "text at 200 % on a phone", width: 360, height: 740, text: 2 },
  { name: "text at 200 % on a small phone", width: 320, height: 640, text: 2 },
  { name: "wide spacing", width: 1280, height: 800, isSpaced: true },
  { name: "wide spacing on a phone", width: 360, height: 740, isSpaced: true },
  { name: "as it was", width: 1280, height: 800 },
];

const LARGE: readonly State[] = [
  { name: "text at 200 % on a small phone", width: 320, height: 640, text: 2 },
  { name: "text at 400 %", width: 1280, height: 1200, text: 4 },
];
const OPENED: readonly (readonly [string, (timeline: Timeline) => Promise<unknown>])[] = [
  ["a card", ({ host }) => host.evaluate((node: HTMLElementTagNameMap["date-line"]) => node.select("doha-agreement"))],
  [
    "the table",
    async ({ host }) => {
      await host.evaluate((node: HTMLElementTagNameMap["date-line"]) => (node.view = "table"));
      // Stacked, it is a table still; and nothing of it lies beyond an edge.
      await expect(host.getByRole("columnheader")).toHaveCount(5);
      await expect(host.getByRole("row").nth(1).getByRole("rowheader")).toHaveCount(1);
      expect(await host.locator(".table").evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThan(2);
    },
  ],
  [
    "the matrix",
    async ({ host }) => {
      await host.evaluate((node: HTMLElementTagNameMap["date-line"]) => (node.view = "matrix"));
      // Its edge says that more lies beyond, until one is there.
      const room = host.locator(".matrix-room");
      await expect(room).toHaveAttribute("data-more", "");
      await host.locator(".matrix").evaluate((node) => node.scrollTo({ left: node.scrollWidth, behavior: "instant" }));
      await expect(room).not.toHaveAttribute("data-more", "");
    },
  ],
  [
    "what is under More",
    ({ host }) => host.locator(".more").evaluate((more: HTMLDetailsElement) => (more.open = true)),
  ],
];

/** Puts the page into a state, as a reader does while it is open. */
async function enter(page: Page, { width, height, text = 1, isSpaced = false }: State): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    ({ text, css }) => {
      document.documentElement.style.fontSize = `${text * 100}%`;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const roots = [document, document.querySelector("date-line")?.shadowRoot];
      for (const root of roots) {
        const kept = root?.adoptedStyleSheets.filter((one) => !one.cssRules[0]?.cssText.startsWith("* {")) ?? [];
        if (root) root.adoptedStyleSheets = css === "" ? kept : [...kept, sheet];
      }
    },
    { text, css: isSpaced ? SPACING : "" },
  );
}

interface Seen {
  readonly faults: readonly string[];
  readonly labels: number;
  readonly texts: number;
  /** Titles that end before their end. */
  readonly shortened: readonly string[];
}

/** What is cut, overlaps or sticks out, in words; and how much there was to look at. */
function seen(): Seen {
  const faults: string[] = [];
  const root = document.querySelector("date-line")?.shadowRoot;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`);
  const all = (selector: string): Element[] => [...(root?.querySelectorAll(selector) ?? [])];
  const nameOf = (node: Element): string => (node.textContent?.trim() || node.ariaLabel || node.className).slice(0, 40);
  const isSeen = (node: Element): boolean =>
    node.checkVisibility() && node.getBoundingClientRect().width > 0 && !node.closest("[hidden], .sr");
  /** Half a pixel is rounding. */
  const meet = (a: Element, b: Element): boolean => {
    const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
    const wide = Math.min(p.right, q.right) - Math.max(p.left, q.left);
    return wide > 0.5 && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 0.5;
  };
  const apart = (nodes: readonly Element[]): void => {
    for (const [n, one] of nodes.entries())
      for (const other of nodes.slice(n + 1))
        if (meet(one, other)) faults.push(`${nameOf(one)} meets ${nameOf(other)}`);
  };
  const labels = all(".mark.event:not(.pinned)");
  apart(labels);
  apart(all("[part=plot] :is(.ticks, .context) text"));
  const controls = all("button, input, summary").filter(
    (node) => isSeen(node) && !node.closest("[part=plot], [part=overview]"),
  );
  // What scrolls in a region of its own lies behind its edge, and a board lies over what it covers.
  apart(controls.filter((node) => !node.closest(".matrix, .card, date-line-more")));
  for (const line of labels.flatMap((label) => [...label.children]))
    if (line.scrollWidth > line.clientWidth + 1) faults.push(`${nameOf(line)} is wider than its box`);
  // Words that stand in a box of their own, but for those that scroll sideways within theirs.
  const texts = [...controls, ...all("h2, h3, p, li, [part=status]"), ...document.querySelectorAll("main *")].filter(
    (node) => isSeen(node) && !node.closest("[part=plot], ol[data-dl-events]"),
  );
  for (const text of texts) {
    const { left, right } = text.getBoundingClientRect();
    let within: Element | null = text.parentElement;
    while (within && !/auto|scroll/.test(getComputedStyle(within).overflowX)) within = within.parentElement;
    if (!within && (left < -1 || right > clientWidth + 1)) faults.push(`${nameOf(text)} sticks out`);
    const { overflowX, overflowY } = getComputedStyle(text);
    const isCut = /hidden|clip/.test(overflowX + overflowY);
    if (isCut && (text.scrollWidth > text.clientWidth + 1 || text.scrollHeight > text.clientHeight + 1))
      faults.push(`${nameOf(text)} is cut`);
  }
  const shortened = labels.flatMap(({ textContent }) => (textContent?.includes("…") ? [textContent] : []));
  return { faults, labels: labels.length, texts: texts.length, shortened };
}

test("X20 nothing is cut, overlaps or scrolls sideways, on any screen, at any size and spacing of text", async ({
  page,
  timeline,
}) => {
  test.slow(); // thirteen states of one page, and what is opened in it
  await timeline.open();
  for (const state of STATES)
    await test.step(state.name, async () => {
      await enter(page, state);
      await timeline.still();
      await expect.poll(async () => (await page.evaluate(seen)).faults, { message: state.name }).toEqual([]);
      const { labels, texts, shortened } = await page.evaluate(seen);
      expect(labels, state.name).toBeGreaterThan(2);
      expect(texts, state.name).toBeGreaterThan(30);
      // No title of the flagship is cut with the usual spacing.
      if (state.isSpaced) expect(shortened, state.name).toEqual([]);
    });
  for (const state of LARGE)
    for (const [what, open] of OPENED)
      await test.step(`${what}, ${state.name}`, async () => {
        await timeline.again();
        await enter(page, state);
        await open(timeline);
        await timeline.still();
        await expect.poll(async () => (await page.evaluate(seen)).faults, { message: what }).toEqual([]);
      });
});
