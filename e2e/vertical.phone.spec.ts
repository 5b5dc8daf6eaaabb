import AxeBuilder from "@axe-core/playwright";
import type { Timeline } from "./timeline.ts";
import { embedding, expect, FLAGSHIP, overlap, serve, test } from "./timeline.ts";

const DOHA = "United States and Taliban sign a deal in Doha";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const boxOf = async (timeline: Timeline, part: string) => {
  const box = await timeline.host.locator(part).boundingBox();
  if (!box) throw new Error(`not on screen: ${part}`);
  return box;
};

test("XV1 XV2 XV3 on a phone time runs down, a tap opens a card below its mark, and strip and keys move", async ({
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("on a phone time runs down, and words stand beside the axis and over nothing", async () => {
    await timeline.open();
    expect(await timeline.isUpright()).toBe(true);
    for (const [from, to] of [
      ["2019-11", "2021-06"],
      ["2020-06", "2020-08"],
    ] as const) {
      await timeline.zoomTo(from, to);
      const marks = await timeline.marks();
      const words = marks.filter(({ kind }) => kind === "event");
      expect(words.length).toBeGreaterThan(2);
      for (const [n, { name, box }] of marks.entries())
        for (const other of marks.slice(n + 1))
          expect(overlap(box, other.box), `${name} and ${other.name}`).toBe(false);
      // From the top down in the order of time.
      const tops = words
        .toSorted((a, b) => Number(/(\d+) of/.exec(a.name)?.[1]) - Number(/(\d+) of/.exec(b.name)?.[1]))
        .map(({ alongPx }) => alongPx);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }
  });
  await timeline.again();
  await test.step("a tap opens a card below the mark, with its buttons at the bottom for a thumb", async () => {
    await timeline.mark(DOHA).tap();
    await timeline.still();
    const card = await boxOf(timeline, "[part=card]");
    const mark = await timeline.mark(DOHA).boundingBox();
    const plot = await timeline.boxOfPlot();
    expect(mark && overlap(card, mark)).toBe(false);
    expect(mark && overlap(plot, mark)).toBe(true);
    expect(card.y).toBeGreaterThan(mark?.y ?? Infinity);
    expect(card.height).toBeGreaterThan(200);
    for (const name of ["Previous event", "Next event", "Close"]) {
      const button = await timeline.card.getByRole("button", { name }).boundingBox();
      expect(button?.y, name).toBeGreaterThan(card.y + card.height - 64);
    }
    await timeline.card.getByRole("button", { name: "Next event" }).tap();
    await timeline.still();
    await expect(timeline.card.getByText("12 of 40")).toBeVisible();
  });
  await timeline.again();
  await test.step("the strip moves the timeline under a thumb, keys go up and down in time", async () => {
    await timeline.zoomTo("2020-03", "2020-08");
    const before = await timeline.marks();
    const grip = await boxOf(timeline, "[data-grip=window]");
    const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
    const top = await page.evaluate(() => scrollY);
    await timeline.swipe(from, { x: from.x + 6, y: from.y });
    await timeline.still();
    expect((await timeline.marks()).map(({ name }) => name)).not.toEqual(before.map(({ name }) => name));
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await timeline.plot.locator("[part=event]").first().focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => timeline.focused()).toMatch(/ of 40$/);
    await timeline.still();
    const first = Number(/(\d+) of 40$/.exec(await timeline.focused())?.[1]);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => timeline.focused()).toMatch(new RegExp(`, ${first + 1} of 40$`));
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => timeline.focused()).toMatch(new RegExp(`, ${first} of 40$`));
  });
});

test("XV1 the layout can be asked for, follows the element's width and not the window's, and yields to both clocks", async ({
  context,
  page,
  timeline,
}) => {
  await serve(context, { "p.html": embedding(`<date-line src="${FLAGSHIP}" layout="horizontal"></date-line>`) });
  await timeline.open("./p.html");
  expect(await timeline.isUpright()).toBe(false);
  await timeline.host.evaluate((host) => host.setAttribute("layout", "auto"));
  await expect.poll(() => timeline.isUpright()).toBe(true);
  await timeline.still();
  expect((await timeline.marks()).length).toBeGreaterThan(3);
  await timeline.host.evaluate((host: HTMLElement) => host.style.setProperty("width", "700px"));
  await expect.poll(() => timeline.isUpright()).toBe(false);
  await timeline.host.evaluate((host) => host.setAttribute("layout", "vertical"));
  await expect.poll(() => timeline.isUpright()).toBe(true);
  await timeline.host.evaluate((host) => host.setAttribute("clock", "both"));
  await expect.poll(() => timeline.isUpright()).toBe(false);
  await expect(page.locator("date-line [part=band]")).toBeVisible();
});

test("XV1 at 320 px nothing is cut off sideways, the height stays, and axe finds nothing", async ({
  page,
  timeline,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await timeline.open();
  const { height, width } = await timeline.boxOfPlot();
  for (const [from, to] of [
    ["1990", "2021"],
    ["2020-06-01", "2020-07-31"],
    ["2020-06-30", "2020-07-02"],
  ] as const) {
    await timeline.zoomTo(from, to);
    for (const { name, box } of await timeline.marks()) {
      expect(box.x, name).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, name).toBeLessThanOrEqual(width + 1);
    }
    expect((await timeline.boxOfPlot()).height).toBe(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await timeline.select("doha-agreement");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect((await new AxeBuilder({ page }).include("date-line").analyze()).violations).toEqual([]);
});
