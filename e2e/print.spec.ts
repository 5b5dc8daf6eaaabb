import type { Locator, Page } from "@playwright/test";
import { pagesOf } from "./paper.ts";
import { EVENTS, embedding, expect, serve, type Timeline, test } from "./timeline.ts";

/** The drawings that would be printed, as the texts in each, from above. */
const strips = (timeline: Timeline): Promise<string[][]> =>
  timeline.host.evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll("date-line-print svg") ?? [])]
      .filter((svg) => svg.getBoundingClientRect().height > 0)
      .map((svg) => [...svg.querySelectorAll("text")].map((text) => text.textContent ?? "")),
  );

/** Opens a page, and waits for what prints it: it comes after the picture. */
async function openForPaper(timeline: Timeline, path?: string): Promise<void> {
  await timeline.open(path);
  await timeline.host.locator("date-line-print").waitFor({ state: "attached" });
}

/** The strips of the flagship on paper, and what each says of its scale. */
async function printedScales(page: Page, timeline: Timeline): Promise<{ figures: Locator; scales: string[] }> {
  await openForPaper(timeline);
  await page.emulateMedia({ media: "print" });
  const figures = timeline.host.locator("date-line-print figure");
  await expect(figures.first()).toBeVisible();
  return { figures, scales: await figures.locator(".scale").allInnerTexts() };
}

/** The numbers before dates in a drawing. */
const numbered = (texts: readonly string[]): number[] =>
  texts.flatMap((text) => (/^\d+ · /.test(text) ? [Number.parseInt(text, 10)] : []));

const upTo = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);

test("XP1 every event is drawn with the number that it has in the list, sources are notes, controls are gone", async ({
  page,
  timeline,
}) => {
  await openForPaper(timeline);
  expect(await strips(timeline)).toEqual([]);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  // The page says so with its next frame.
  await expect.poll(async () => (await strips(timeline)).length).toBeGreaterThan(2);
  const [first = [], ...parts] = await strips(timeline);
  expect(first).toContain("sources disagree");
  // There is none: what is not on the sheet is not explained on it.
  expect(first).not.toContain("several events");
  // What goes on between two strips says until when.
  expect(parts.flat().filter((text) => text === "→ May 2020")).toHaveLength(2);
  expect(parts.length).toBeGreaterThan(2);
  expect([...new Set([first, ...parts].flatMap(numbered))].sort((a, b) => a - b)).toEqual(upTo(EVENTS));
  // Each strip says its part of time, and the events that begin there; what began before and lasts has its number there.
  const captions = await timeline.host.locator("date-line-print figcaption > :first-child").allInnerTexts();
  expect(captions).toHaveLength(1 + parts.length);
  expect(captions[0]).toMatch(/^1991–201\d · 1–\d$/);
  expect(
    captions.slice(1).every((text) => /^\d+[ –].*20(19|2\d) · \d+(–\d+)?$/.test(text)),
    captions.join(),
  ).toBe(true);
  expect(parts.filter((texts) => texts.some((text) => /^1(,|$)/.test(text))).length).toBeGreaterThan(parts.length / 2);
  // Words, not counts; none of them cut.
  expect([first, ...parts].flat().filter((text) => /^\d+–\d+$|…$/.test(text))).toEqual([]);
  for (const part of [".bar", ".stage", ".overview", ".arrange", "[part=status]"])
    await expect(timeline.host.locator(part).first()).toBeHidden();
  const list = timeline.host.locator(".print-list");
  const items = list.locator("> li");
  await expect(items).toHaveCount(EVENTS);
  await expect(items.first()).toBeVisible();
  const looks = await list.evaluate((node) => ({
    style: getComputedStyle(node).listStyleType,
    columns: getComputedStyle(node).columnCount,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  }));
  expect(looks).toEqual({ style: "decimal", columns: "2", ground: "rgb(255, 255, 255)" });
  // It says all that the page's own list does, which does not stand there twice, but the names of sources.
  expect((await timeline.list.boundingBox())?.height ?? 0).toBe(0);
  const quotes = (node: Element): string[] =>
    [...node.querySelectorAll("time, strong, q")].map((n) => n.textContent ?? "");
  expect(await list.evaluate(quotes)).toEqual(await timeline.list.evaluate(quotes));
  const notes = timeline.host.locator(".print-notes li");
  await expect(notes).toHaveCount(5);
  await expect(notes.first()).toContainText(/\(Event (\d+, )+\d+\)/);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => strips(timeline)).toEqual([]);
  await expect(timeline.host.locator(".bar")).toBeVisible();
  await expect(items).toHaveCount(0);
  // An author's even spacing is for the screen: strips divide time by themselves, and say it as it is.
  await timeline.host.evaluate(async (host: HTMLElementTagNameMap["date-line"]) => {
    host.spacing = "even";
    const { src } = host;
    host.src = `${src}?even`;
    await host.updateComplete;
    await host.ready;
  });
  await page.emulateMedia({ media: "print" });
  await expect(timeline.host.locator("date-line-print figcaption > :first-child")).toHaveText(captions);
});

const FORMATS = { A4: 8, Letter: 9 } as const;
const MARGIN = { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" };

test("XP1 A4 and Letter take several pages, in lines and letters and not in pixels", async ({ page, timeline }) => {
  await openForPaper(timeline, "taliban-al-qaeda.html");
  const printed = async (format: string): Promise<Buffer> => page.pdf({ format, margin: MARGIN });
  const straight: Record<string, Buffer> = {};
  for (const format of Object.keys(FORMATS)) straight[format] = await printed(format);
  await expect.poll(() => strips(timeline), "what is printed is gone afterwards").toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect.poll(async () => (await strips(timeline)).length).toBeGreaterThan(2);
  for (const [format, most] of Object.entries(FORMATS)) {
    const pdf = straight[format] ?? Buffer.of();
    const text = pdf.toString("latin1");
    const pages = pagesOf(pdf);
    expect(pages.length, format).toBeGreaterThan(5);
    expect(pages.length, format).toBeLessThanOrEqual(most);
    // Nothing is left out for having come after the pages were divided.
    expect(pagesOf(await printed(format)).length, format).toBe(pages.length);
    expect(text, format).not.toContain("/Subtype /Image");
    expect(text, format).toContain("/Subtype /Type0");
  }
});

test("XP4 no page but the last is mostly empty, and the drawing begins on the first", async ({ page, timeline }) => {
  for (const path of ["taliban-al-qaeda.html", "vesuvius.html"]) {
    await openForPaper(timeline, path);
    for (const format of Object.keys(FORMATS)) {
      const pages = pagesOf(await page.pdf({ format, margin: MARGIN }));
      const reach = pages.map((texts) => Math.max(...texts).toFixed(2));
      expect(
        reach.slice(0, -1).filter((share) => Number(share) < 0.65),
        `${path} ${format}: ${reach}`,
      ).toEqual([]);
      // No gap between two lines of a page is larger than a third of it.
      for (const texts of pages) {
        const sorted = texts.toSorted((a, b) => a - b);
        const gaps = sorted.slice(1).map((share, nth) => share - (sorted[nth] ?? 0));
        expect(Math.max(...gaps), path).toBeLessThan(1 / 3);
      }
    }
  }
});

test("XP4 each strip has a bar of a round length of time, true to its axis, and says how its scale stands to the one above", async ({
  page,
  timeline,
}) => {
  const { figures, scales } = await printedScales(page, timeline);
  expect(scales.length).toBeGreaterThan(2);
  expect(scales[0]).toMatch(/^\d+ (years?|months?)$/);
  for (const scale of scales.slice(1))
    expect(scale).toMatch(
      /^\d+ (year|month|week|day|hour)s? · (scale as before|time drawn ([\d.]+ ×|very much) (wider|tighter) than before)$/,
    );
  const daily = figures.filter({ has: page.locator(".scale", { hasText: /^2 weeks/ }) }).first();
  const [bar, day] = await daily.evaluate((figure) => {
    const days = [...figure.querySelectorAll("svg .ticks text")].filter(({ textContent }) =>
      /^\d\d?$/.test(textContent ?? ""),
    );
    const at = (text: string): number =>
      days.find(({ textContent }) => textContent === text)?.getBoundingClientRect().x ?? 0;
    return [figure.querySelector("i")?.getBoundingClientRect().width ?? 0, (at("20") - at("10")) / 10];
  });
  expect(bar).toBeGreaterThan(20);
  expect(Math.abs(bar / day / 14 - 1)).toBeLessThan(0.04);
});

test("XP4 the opening view is to one scale, whole where a strip holds it, and drawings have the page's font and whole tones", async ({
  page,
  timeline,
}) => {
  const { figures, scales } = await printedScales(page, timeline);
  expect(scales.length).toBeGreaterThan(3);
  for (const scale of scales.slice(2)) expect(scale).toContain("scale as before");
  const drawn = await timeline.host.evaluate((host) => {
    const sheet = host.shadowRoot?.querySelector("date-line-print");
    const looks = [...(sheet?.querySelectorAll("svg text, svg path") ?? [])].map((node) => getComputedStyle(node));
    return {
      fonts: [...new Set(looks.map(({ fontFamily }) => fontFamily))],
      page: getComputedStyle(host).fontFamily,
      seen: [...new Set(looks.map(({ opacity }) => opacity))],
    };
  });
  expect(drawn.fonts).toEqual([drawn.page]);
  expect(drawn.seen).toEqual(["1"]);
  await page.emulateMedia({ media: "screen" });
  await openForPaper(timeline, "vesuvius.html");
  await page.emulateMedia({ media: "print" });
  // The days that rival each other stand side by side.
  const dispute = figures.filter({ hasText: "17 Oct 79" });
  await expect(dispute).toHaveCount(1);
  await expect(dispute).toContainText("24 Aug 79");
});

test("XP4 nothing on paper is below 8 points, and on a sheet that lies a strip keeps within it, bar and all", async ({
  page,
  timeline,
}) => {
  await openForPaper(timeline);
  // What A4 is wide within margins of an inch.
  await page.setViewportSize({ width: 602, height: 930 });
  await page.emulateMedia({ media: "print" });
  await expect.poll(async () => (await strips(timeline)).length).toBeGreaterThan(2);
  const sizes = await timeline.host.evaluate((host) => {
    const drawn = [...(host.shadowRoot?.querySelectorAll("date-line-print svg") ?? [])].map((svg) => {
      const { width } = svg.getBoundingClientRect();
      const scale = width / (svg as SVGSVGElement).viewBox.baseVal.width;
      return Math.min(
        ...[...svg.querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size")) * scale),
      );
    });
    const set = [
      ...(host.shadowRoot?.querySelectorAll("figcaption *, .print-list *, .print-notes *, .corrections *, .summary") ??
        []),
    ];
    return [...drawn, ...set.map((node) => Number.parseFloat(getComputedStyle(node).fontSize))];
  });
  expect(Math.min(...sizes) * 0.75).toBeGreaterThan(7.94);
  await page.setViewportSize({ width: 1030, height: 700 });
  const highest = () =>
    timeline.host
      .locator("date-line-print figure")
      .evaluateAll((all) => Math.max(...all.map((figure) => figure.getBoundingClientRect().height)));
  await expect.poll(highest).toBeLessThanOrEqual(700);
});

test("XP4 paper is not told to press anything, and numbers and headings stay with what they belong to", async ({
  page,
  timeline,
}) => {
  await openForPaper(timeline);
  const said = [
    page.getByText("Open an event to see", { exact: false }),
    page.getByText("Press it to zoom in", { exact: false }),
    page.getByRole("heading", { name: "Put one in your own page" }),
    page.getByRole("heading", { name: "Timelines here" }),
  ];
  for (const one of said) await expect(one).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const one of said) await expect(one).toBeHidden();
  await expect(page.getByRole("heading", { name: "How to read this" })).toBeVisible();
  const heads = timeline.host.locator(".print-list > li > div");
  await expect(heads).toHaveCount(EVENTS);
  const kept = await heads.evaluateAll((all) =>
    all.map((head) => {
      const { display, breakInside } = getComputedStyle(head);
      return `${display} ${breakInside} ${getComputedStyle(head.parentElement ?? head).display}`;
    }),
  );
  expect([...new Set(kept)]).toEqual(["list-item avoid block"]);
});

test("XP4 a link that paper cannot follow is plain text, and one to elsewhere says its address", async ({
  page,
  timeline,
}) => {
  await openForPaper(timeline, "taliban-al-qaeda.html");
  await page.emulateMedia({ media: "print" });
  const looks = (link: Locator) =>
    link.evaluate((node) => {
      const { textDecorationLine, color } = getComputedStyle(node);
      const parent = getComputedStyle(node.parentElement ?? node).color;
      return [textDecorationLine, color === parent, getComputedStyle(node, "::after").content];
    });
  const data = page.getByRole("link", { name: "events.csv" });
  await expect(data).toBeVisible();
  expect(await looks(data)).toEqual(["none", true, "none"]);
  const corrected = timeline.host.locator(".corrections li a").first();
  await expect(corrected).toBeVisible();
  expect(await looks(corrected)).toEqual(["none", true, "none"]);
  await data.evaluate((node) => node.setAttribute("href", "https://example.org/events"));
  expect((await looks(data))[2]).toContain("https://example.org/events");
});

test("XP1 what fits is one drawing, and a table is printed as a table", async ({ page, timeline, context }) => {
  await serve(context, {
    "few.html": embedding('<date-line src="few.csv"></date-line>'),
    "few.csv": "date,title\n1848-02-24,The king abdicates\n1871-03-18,The commune rises\n",
  });
  await openForPaper(timeline, "few.html");
  await page.emulateMedia({ media: "print" });
  await expect.poll(async () => (await strips(timeline)).map(numbered)).toEqual([[1, 2]]);
  await page.emulateMedia({ media: "screen" });
  await timeline.host.evaluate(async (host: HTMLElementTagNameMap["date-line"]) => {
    host.view = "table";
    await host.updateComplete;
  });
  await expect(timeline.table).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(timeline.table).toBeVisible();
  await timeline.still();
  expect(await strips(timeline)).toEqual([]);
});

test("XP2 what is true of all events is said below the plot, before what is on screen, and describes it", async ({
  page,
  timeline,
}) => {
  await timeline.open();
  const said = `${EVENTS} events, 1991–2021. Densest: December 2019 – July 2020 (20 events). Nothing new: 2002–2016.`;
  await expect(timeline.host.locator("[part=summary]")).toHaveText(said);
  // One line of sentences, of which only what the reader changes is said anew.
  const line = timeline.host.locator("p", { has: page.locator("[part=status]") });
  await expect(line).toHaveText(
    new RegExp(`^${said.replace(/[.()]/g, "\\$&")} In view: .*, \\d+ of ${EVENTS} events\\.$`),
  );
  await expect(timeline.status).toBeVisible();
  await expect(timeline.status).toHaveRole("status");
  expect(await timeline.status.textContent()).toMatch(/^In view: /);
  expect(await line.evaluate((node) => node.closest("[aria-live], [role=status]"))).toBeNull();
  await expect(page.getByRole("group", { name: "The Taliban and al-Qaeda" })).toHaveAccessibleDescription(said);
});
