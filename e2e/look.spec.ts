import { embedding, expect, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const EVENTS = `id,date,title,group,actors,source
old,2001-09-11,Long ago,a,One,Paper
new,2019-11-02,Much later,b,Two,Paper
more,2019-12-02,And more,a,One,Radio
last,2020-02-02,The last,b,Two,Radio
`;

const page = (attributes: string): string => embedding(`<date-line src="e.csv" ${attributes}></date-line>`);

test("XL1 the pointer reads the axis, and leaves no trace", async ({ context, page: tab, timeline }) => {
  await serve(context, { "p.html": page('from="2019-11" to="2019-12"'), "e.csv": EVENTS });
  await timeline.open("./p.html");
  const { x, y } = await timeline.at((await timeline.widthPx()) / 4, 0.5);
  await tab.mouse.move(x, y);
  await expect(timeline.plot.locator(".reading")).toHaveText(/^1[4-7] Nov 2019$/);
  await tab.mouse.move(x, 2);
  await expect(timeline.plot.locator(".reading")).toHaveCount(0);
});

test("XL1 what the pointer reads stands over the middle of the unit that it names, and its line runs through no words", async ({
  page: tab,
  timeline,
}) => {
  await timeline.open();
  const reading = timeline.plot.locator(".reading");
  const middle = (box: { x: number; width: number } | null): number => (box ? box.x + box.width / 2 : Number.NaN);
  const words = timeline.plot.locator(".mark.event", { hasText: "Pompeo meets Taliban" });
  const box = await words.boundingBox();
  if (!box) throw new Error("no words");
  await tab.mouse.move(box.x + box.width / 2, box.y - 20);
  const [unit, text] = [reading.locator(".unit"), reading.locator("span")];
  expect(middle(await text.boundingBox())).toBeCloseTo(middle(await unit.boundingBox()), 0);
  const lines = await Promise.all((await reading.locator(".line").all()).map((line) => line.boundingBox()));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    if (!line) throw new Error("no line");
    expect(line.y >= box.y + box.height - 1 || line.y + line.height <= box.y + 1).toBe(true);
  }
});

test("XL1 a card that a pointer opens ends what it reads of the axis, until it moves over the plot again", async ({
  page: tab,
  timeline,
}) => {
  await timeline.open();
  const reading = timeline.plot.locator(".reading");
  const words = timeline.mark("United States and Taliban sign a deal");
  await words.hover();
  await expect(reading).toHaveCount(1);
  await words.click();
  await timeline.still();
  await expect(timeline.card).toBeVisible();
  await expect(reading).toHaveCount(0);
  const card = await timeline.card.boundingBox();
  if (!card) throw new Error("no card");
  await tab.mouse.move(card.x + 20, card.y + 100);
  await timeline.still();
  await expect(reading).toHaveCount(0);
  await words.hover();
  await expect(reading).toHaveCount(1);
});

test("XL1 a mark without words says them under the pointer instead of the axis, and Escape takes them away", async ({
  page: tab,
  timeline,
}) => {
  await timeline.open();
  const tip = timeline.plot.locator(".tip");
  const dot = timeline.mark("US troops on guard").first();
  await dot.hover();
  await expect(tip).toBeVisible();
  await expect(tip).toHaveText(/^17 Mar 2020US troops on guard/);
  await expect(timeline.plot.locator(".reading")).toHaveCount(0);
  const [over, mark] = [await tip.boundingBox(), await dot.boundingBox()];
  if (!over || !mark) throw new Error("nothing is said");
  expect(over.y + over.height).toBeCloseTo(mark.y, 0);
  await tip.hover();
  await expect(tip).toBeVisible();
  await tab.keyboard.press("Escape");
  await expect(tip).toBeHidden();
  await timeline.plot.locator(".mark.cluster").last().hover();
  await expect(tip).toHaveText(/^\d+ (more )?events, .+/);
  await timeline.mark("Pompeo meets Taliban").hover();
  await expect(tip).toBeHidden();
  await expect(timeline.plot.locator(".reading")).toHaveCount(1);
});

test("XL1 today is marked only where the data reaches it", async ({ context, timeline }) => {
  const year = new Date().getFullYear();
  await serve(context, {
    "p.html": page(""),
    "e.csv": EVENTS,
    "q.html": embedding('<date-line src="f.csv"></date-line>'),
    "f.csv": `date,title\n${year - 1},Before\n${year + 1},After\n`,
  });
  await timeline.open("./p.html");
  await expect(timeline.plot.locator(".today")).toHaveCount(0);
  await timeline.open("./q.html");
  await expect(timeline.plot.locator(".today")).toHaveText("today");
});

test("XL2 what is empty is folded where the reader or the author says so", async ({ context, timeline }) => {
  test.slow(); // several walks
  await test.step("with even spacing what is empty is folded, says its length, and the time on screen is the same", async () => {
    await serve(context, { "p.html": page(""), "e.csv": EVENTS });
    await timeline.open("./p.html");
    const gap = async (): Promise<number> => (await timeline.xOf("Much later")) - (await timeline.xOf("Long ago"));
    const before = await gap();
    await expect(timeline.plot.locator(".break")).toHaveCount(0);
    await timeline.button("Gaps shortened").click();
    await timeline.still();
    await expect(timeline.plot.locator(".break")).toHaveText("18 years, no events");
    await expect(timeline.plot.locator(".ticks")).toContainText("⫽");
    expect(await gap()).toBeLessThan(before / 3);
    await expect(timeline.status).toContainText("4 events");
    await timeline.zoomTo("2019-12", "2020-01");
    await timeline.still();
    await expect(timeline.status).toContainText("1 Dec 2019 – 31 Jan 2020, 1 of 4 events");
    await timeline.button("To scale").click();
    await timeline.still();
    await expect(timeline.status).toContainText("1 Dec 2019 – 31 Jan 2020, 1 of 4 events");
    await expect(timeline.plot.locator(".break")).toHaveCount(0);
  });
  await test.step("an author may begin with even spacing", async () => {
    await serve(context, { "p.html": page('spacing="even"'), "e.csv": EVENTS });
    await timeline.open("./p.html");
    await expect(timeline.plot.locator(".break")).toHaveText("18 years, no events");
    await expect(timeline.button("Gaps shortened")).toHaveAttribute("aria-pressed", "true");
    // What is said and printed is said in days, not in what is left of them.
    await expect(timeline.host.locator("[part=summary]")).toContainText("4 events, 2001–2020.");
    const svg = await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => host.toSvg());
    expect(svg).toContain("4 events, 2001–2020.");
    await timeline.page.emulateMedia({ media: "print" });
    await expect(timeline.host.locator("date-line-print")).toContainText("2010");
    await timeline.page.emulateMedia({ media: "screen" });
  });
});

test("XL3 events stand in the band of their kind, actor or source, under its title", async ({ context, timeline }) => {
  await serve(context, { "p.html": page('group-by="actor"'), "e.csv": EVENTS });
  await timeline.open("./p.html");
  const titles = timeline.plot.locator(".band");
  await expect(titles).toHaveText(["One", "Two"]);
  await timeline.still();
  const border = ((await titles.last().boundingBox())?.y ?? 0) - (await timeline.boxOfPlot()).y;
  for (const { name, box } of await timeline.marks()) expect(box.y < border, name).toBe(/Long ago|And more/.test(name));
  await timeline.host.evaluate((host) => host.setAttribute("group-by", "source"));
  await expect(titles).toHaveText(["Paper", "Radio"]);
  const lanes = timeline.host.getByLabel("Lanes").first();
  await expect(lanes).toHaveValue("by first source");
  await expect(lanes.locator("option")).toHaveText(["shared", "by kind", "by first-named actor", "by first source"]);
  await expect(lanes).toHaveAccessibleDescription(/stands once, in the lane of its first source/);
  await timeline.host.evaluate((host) => host.removeAttribute("group-by"));
  await expect(titles).toHaveCount(0);
  await test.step("all eight kinds of the flagship have a band, from the top of a plot that is higher for it", async () => {
    await timeline.open();
    const { height } = await timeline.boxOfPlot();
    await lanes.selectOption("by kind");
    await expect(titles).toHaveCount(8);
    await expect.poll(async () => (await timeline.boxOfPlot()).height).toBeGreaterThan(height);
    await timeline.still();
    const plot = await timeline.boxOfPlot();
    const first = await titles.first().boundingBox();
    expect(Math.abs((first?.y ?? 0) - plot.y)).toBeLessThan(1);
    expect(await titles.last().evaluate((node) => node.closest("[aria-hidden=true]"))).toBeNull();
    await expect(titles.last().getByTitle("Ties")).toHaveText("Ties");
    await lanes.selectOption("shared");
    await expect.poll(async () => (await timeline.boxOfPlot()).height).toBe(height);
  });
});
