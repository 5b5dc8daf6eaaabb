import { faults } from "./axe.ts";
import type { Timeline } from "./timeline.ts";
import { embedding, expect, FLAGSHIP, overlap, serve, test } from "./timeline.ts";

const DOHA = "United States and Taliban sign a deal in Doha";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Lower than most phones: the flagship's plot is higher than it. */
const LOW = { width: 360, height: 640 };

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
    const before = await timeline.picture();
    // It stands below a plot that is as high as the window.
    await timeline.host.locator("[data-grip=window]").scrollIntoViewIfNeeded();
    const grip = await boxOf(timeline, "[data-grip=window]");
    const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
    const top = await page.evaluate(() => scrollY);
    await timeline.swipe(from, { x: from.x + 6, y: from.y });
    await timeline.still();
    expect((await timeline.picture()).map(({ name }) => name)).not.toEqual(before.map(({ name }) => name));
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
  expect(await faults(page)).toEqual([]);
});

test("XV2 a tap 16 px beside a count or a dot hits it, whichever way time runs, and one in the open hits nothing", async ({
  context,
  page,
  timeline,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const layout of ["vertical", "horizontal"]) {
    const name = `${layout}.html`;
    await serve(context, { [name]: embedding(`<date-line src="${FLAGSHIP}" layout="${layout}"></date-line>`) });
    await timeline.open(`./${name}`);
    const { places, open } = await timeline.host.evaluate((host) => {
      const plot = host.shadowRoot?.querySelector<HTMLElement>(".plot");
      const buttons = [...(plot?.querySelectorAll<HTMLElement>(".mark") ?? [])];
      plot?.scrollIntoView({ block: "center" });
      const boxes = buttons.map((button) => button.getBoundingClientRect());
      const far = (x: number, y: number): number[] =>
        boxes.map(({ left, right, top, bottom }) =>
          Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
        );
      const { left, top, width, height } = plot?.getBoundingClientRect() ?? new DOMRect();
      const isIn = (x: number, y: number): boolean =>
        x > left && y > Math.max(0, top) && x < left + width && y < Math.min(top + height, innerHeight);
      // Beside each, where nothing else is as near.
      const places = buttons.flatMap((button, n) => {
        if (!button.matches(".cluster, .dot")) return [];
        const { x, y, width: w, height: h } = boxes[n] as DOMRect;
        const at = [
          [x + w / 2, y + h / 2 - 16],
          [x + w / 2, y + h / 2 + 16],
          [x + w / 2 - w / 2 - 4, y + h / 2],
        ].find(([atX = 0, atY = 0]) => {
          const all = far(atX, atY);
          return isIn(atX, atY) && all.every((distance, other) => other === n || distance > (all[n] as number) + 1);
        });
        return at ? [{ x: at[0] as number, y: at[1] as number, name: button.ariaLabel ?? "" }] : [];
      });
      const spots = Array.from({ length: 400 }, (_, n) => [
        left + ((n % 20) + 0.5) * (width / 20),
        top + (Math.floor(n / 20) + 0.5) * (height / 20),
      ]);
      const open = spots.find(([x = 0, y = 0]) => isIn(x, y) && Math.min(...far(x, y)) > 16);
      return { places, open: { x: open?.[0] ?? 0, y: open?.[1] ?? 0 } };
    });
    expect(places.length, layout).toBeGreaterThan(0);
    const before = await timeline.picture();
    await page.touchscreen.tap(open.x, open.y);
    await timeline.still();
    await expect(timeline.card).toHaveCount(0);
    expect(await timeline.picture()).toEqual(before);
    const [place] = places;
    await page.touchscreen.tap(place?.x ?? 0, place?.y ?? 0);
    await timeline.still();
    // It opened: a card, or a deeper look at those that it stood for.
    const isOpen = (await timeline.card.count()) > 0;
    expect(isOpen || JSON.stringify(await timeline.picture()) !== JSON.stringify(before), place?.name).toBe(true);
  }
});

test("X18 a hit that begins at the moment of another one, and has no room for words beside it, is gone to all the same", async ({
  timeline,
}) => {
  await timeline.open();
  const field = await timeline.searchField();
  const output = timeline.host.locator("output");
  const current = timeline.host.locator(".mark[aria-current=true]");
  await field.fill("doha");
  for (let hit = 1; hit <= 3; hit++) {
    await timeline.button("Show the whole timeline").click();
    await field.focus();
    await field.press("Enter");
    await expect(output).toHaveText(new RegExp(`^${hit} of `));
    await timeline.still();
  }
  await expect(output).toContainText("US force has shrunk");
  // Not left at the end of thirty years.
  const { y, height } = await timeline.boxOfPlot();
  const at = ((await current.boundingBox())?.y ?? 0) - y;
  expect(at).toBeGreaterThan(height * 0.1);
  expect(at).toBeLessThan(height * 0.6);
});

test("XV3 a card that is opened stands in the window with its title and its buttons, wherever its mark was, and flies to", async ({
  page,
  timeline,
}) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.setViewportSize(LOW);
  await timeline.open();
  for (const title of [
    "UN team puts al-Qaeda at 200 to 500 fighters in Afghanistan",
    "US presidential election",
    "Pentagon reports close ties between AQIS and the Taliban",
  ]) {
    await timeline.mark(title).scrollIntoViewIfNeeded();
    await timeline.mark(title).tap();
    await expect(timeline.card.getByRole("heading", { name: title })).toBeInViewport({ ratio: 1 });
    await expect(timeline.card.getByRole("button", { name: "Close" })).toBeInViewport({ ratio: 1 });
    await timeline.again();
  }
});
