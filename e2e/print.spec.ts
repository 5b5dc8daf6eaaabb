import { EVENTS, embedding, expect, serve, type Timeline, test } from "./timeline.ts";

/** The drawings that would be printed, as the texts in each, from above. */
const strips = (timeline: Timeline): Promise<string[][]> =>
  timeline.host.evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll("date-line-print svg") ?? [])]
      .filter((svg) => svg.getBoundingClientRect().height > 0)
      .map((svg) => [...svg.querySelectorAll("text")].map((text) => text.textContent ?? "")),
  );

/** The numbers before dates in a drawing. */
const numbered = (texts: readonly string[]): number[] =>
  texts.flatMap((text) => (/^\d+ · /.test(text) ? [Number.parseInt(text, 10)] : []));

const upTo = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);

test("XP1 every event is drawn with the number that it has in the list, sources are notes, controls are gone", async ({
  page,
  timeline,
}) => {
  await timeline.open();
  expect(await strips(timeline)).toEqual([]);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const [first = [], ...parts] = await strips(timeline);
  expect(first).toContain("sources disagree");
  expect(parts.length).toBeGreaterThan(2);
  expect([...new Set([first, ...parts].flatMap(numbered))].sort((a, b) => a - b)).toEqual(upTo(EVENTS));
  // Each strip says its part of time, and the events that begin there; what began before and lasts has its number there.
  const captions = await timeline.host.locator("date-line-print figcaption").allInnerTexts();
  expect(captions).toHaveLength(1 + parts.length);
  expect(captions[0]).toBe("1991–2018 · 1–4");
  expect(
    captions.slice(1).every((text) => /^\d+[ –].*20(19|2\d) · \d+(–\d+)?$/.test(text)),
    captions.join(),
  ).toBe(true);
  expect(parts.filter((texts) => texts.includes("1")).length).toBeGreaterThan(parts.length / 2);
  // Words, not counts; none of them cut.
  expect([first, ...parts].flat().filter((text) => /^\d+–\d+$|…$/.test(text))).toEqual([]);
  for (const part of [".bar", ".stage", ".overview", ".arrange", "[part=status]"])
    await expect(timeline.host.locator(part).first()).toBeHidden();
  const items = timeline.list.locator("> li");
  await expect(items).toHaveCount(EVENTS);
  await expect(items.first()).toBeVisible();
  const looks = await timeline.list.evaluate((list) => ({
    style: getComputedStyle(list).listStyleType,
    height: list.getBoundingClientRect().height,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  }));
  expect(looks).toMatchObject({ style: "decimal", ground: "rgb(255, 255, 255)" });
  expect(looks.height).toBeGreaterThan(2000);
  const notes = timeline.host.locator(".print-notes li");
  await expect(notes).toHaveCount(5);
  await expect(notes.first()).toContainText(/\(Event (\d+, )+\d+\)/);
  await page.emulateMedia({ media: "screen" });
  expect(await strips(timeline)).toEqual([]);
  await expect(timeline.host.locator(".bar")).toBeVisible();
  // An author's even spacing is for the screen: strips divide time by themselves, and say it as it is.
  await timeline.host.evaluate(async (host: HTMLElementTagNameMap["date-line"]) => {
    host.spacing = "even";
    const { src } = host;
    host.src = `${src}?even`;
    await host.updateComplete;
    await host.ready;
  });
  await page.emulateMedia({ media: "print" });
  await expect(timeline.host.locator("date-line-print figcaption")).toHaveText(captions);
});

test("XP1 A4 and Letter take several pages, in lines and letters and not in pixels", async ({ page, timeline }) => {
  await timeline.open();
  const margin = { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" };
  const printed = async (format: string): Promise<string> => (await page.pdf({ format, margin })).toString("latin1");
  const pagesOf = (pdf: string): number => pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  const formats = ["A4", "Letter"];
  const straight: Record<string, string> = {};
  for (const format of formats) straight[format] = await printed(format);
  expect(await strips(timeline), "what is printed is gone afterwards").toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect.poll(async () => (await strips(timeline)).length).toBeGreaterThan(2);
  for (const format of formats) {
    const pdf = straight[format] ?? "";
    const pages = pagesOf(pdf);
    expect(pages, format).toBeGreaterThan(5);
    expect(pages, format).toBeLessThan(22);
    // Nothing is left out for having come after the pages were divided.
    expect(pagesOf(await printed(format)), format).toBe(pages);
    expect(pdf, format).not.toContain("/Subtype /Image");
    expect(pdf, format).toContain("/Subtype /Type0");
  }
});

test("XP1 what fits is one drawing, and a table is printed as a table", async ({ page, timeline, context }) => {
  await serve(context, {
    "few.html": embedding('<date-line src="few.csv"></date-line>'),
    "few.csv": "date,title\n1848-02-24,The king abdicates\n1871-03-18,The commune rises\n",
  });
  await timeline.open("few.html");
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
