import { expect, test } from "./timeline.ts";

const DOHA = "United States and Taliban sign a deal in Doha";

test.beforeEach(async ({ timeline }) => {
  await timeline.open();
});

test("X2 XV2 two fingers zoom about their middle and move the timeline", async ({ page, timeline }) => {
  test.slow(); // several walks
  await test.step("two fingers zoom about their middle", async () => {
    const anchor = await timeline.alongOf(DOHA);
    const others = await timeline.marks();
    // The mark stands by the first line of its words.
    await timeline.pinch(anchor + 8, 60, 150);
    await timeline.still();
    expect(Math.abs((await timeline.alongOf(DOHA)) - anchor)).toBeLessThanOrEqual(1);
    expect(await timeline.marks()).not.toEqual(others);
    await timeline.pinch(anchor + 8, 150, 60);
    await timeline.still();
    expect(Math.abs((await timeline.alongOf(DOHA)) - anchor)).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
  await timeline.again();
  await test.step("two fingers zoom by as much as they part", async () => {
    // Also where the words that a finger stands on go while it moves.
    for (const along of [180, 260, 400, 560]) {
      await timeline.pinch(along, 100, 120);
      const before = await timeline.span();
      await timeline.pinch(along, 60, 120);
      const after = await timeline.span();
      expect((before.end - before.start) / (after.end - after.start)).toBeCloseTo(2, 1);
      await timeline.again();
    }
  });
  await timeline.again();
  await test.step("two fingers that go the same way move the timeline with them, and not the page", async () => {
    const at = await timeline.alongOf(DOHA);
    const { x, y } = await timeline.at(100, 0.6);
    const top = await page.evaluate(() => scrollY);
    await timeline.fingers(
      Array.from({ length: 11 }, (_, n) => [60, 160].map((left) => ({ x: x + left - 100, y: y - 8 * n }))),
    );
    await timeline.still();
    expect(Math.abs((await timeline.alongOf(DOHA)) - at + 80)).toBeLessThanOrEqual(8);
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });
  await timeline.again();
  await test.step("the pinch leaves no jump when a finger joined it late", async () => {
    await timeline.swipe(await timeline.at(200, 0.96), await timeline.at(150, 0.96));
    const before = await timeline.alongOf(DOHA);
    await timeline.pinch(before + 8, 80, 84);
    await timeline.still();
    expect(Math.abs((await timeline.alongOf(DOHA)) - before)).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

test("X2 XV2 one finger scrolls the page", async ({ page, timeline }) => {
  test.slow(); // several walks
  await test.step("one vertical finger scrolls the page and leaves the view alone", async () => {
    // Scrolling moves boxes by a part of a pixel.
    const places = async () =>
      (await timeline.picture()).map(({ name, box }) => [name, Math.round(box.x), Math.round(box.y)]);
    const before = await places();
    const top = await page.evaluate(() => scrollY);
    const from = await timeline.at(170, 0.7);
    await timeline.swipe(from, { x: from.x + 6, y: from.y - 220 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
    await timeline.still();
    expect(await places()).toEqual(before);
  });
  await timeline.again();
  await test.step("one sideways finger moves neither the timeline nor the page: there is nothing beside it", async () => {
    // The page glides on a little after a finger has left it.
    await page.evaluate(async () => {
      for (let last = Number.NaN; last !== scrollY; ) {
        last = scrollY;
        for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
      }
    });
    const before = await timeline.picture();
    const from = await timeline.at(120, 0.96);
    const top = await page.evaluate(() => scrollY);
    await timeline.swipe(from, { x: from.x + 80, y: from.y - 2 });
    await timeline.still();
    expect(await timeline.picture()).toEqual(before);
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, top]);
  });
});

test("X2 X3 XE2 a tap opens, the overview follows a finger, and nothing is wider than the phone", async ({
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("a tap opens an event, and the card's buttons are big enough for a finger", async () => {
    await timeline.mark(DOHA).tap();
    await expect(timeline.card).toBeVisible();
    for (const button of await timeline.card.getByRole("button").all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await timeline.card.getByRole("button", { name: "Close" }).tap();
    await expect(timeline.card).toBeHidden();
  });
  await timeline.again();
  await test.step("the overview's window can be moved by a finger without changing its width", async () => {
    const { host } = timeline;
    await timeline.pinch(180, 100, 120);
    const before = await timeline.span();
    await host.locator("[data-grip=window]").scrollIntoViewIfNeeded();
    const grip = await host.locator("[data-grip=window]").boundingBox();
    if (!grip) throw new Error("no window on screen");
    const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
    await timeline.swipe(from, { x: from.x - 80, y: from.y + 4 });
    const after = await timeline.span();
    expect((after.end - after.start) / (before.end - before.start)).toBeCloseTo(1, 2);
    expect(after.end).toBeLessThan(before.end - 365);
  });
  await timeline.again();
  await test.step("the page is no wider than the phone", async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await timeline.mark(DOHA).tap();
    await timeline.still();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
  await timeline.again();
  await test.step("on a phone the kinds stand in one line that a finger moves, and the page is no wider for it", async () => {
    const legend = timeline.host.locator("[part=legend]");
    const { scroll, seen, height } = await legend.evaluate((list) => ({
      scroll: list.scrollWidth,
      seen: list.clientWidth,
      height: list.clientHeight,
    }));
    expect(scroll).toBeGreaterThan(seen);
    expect(height).toBeLessThan(50);
    const veils = (): Promise<readonly number[]> =>
      legend.evaluate((list) => ["::before", "::after"].map((veil) => Number(getComputedStyle(list, veil).opacity)));
    // Words fade out where more follows; nothing is cut.
    await expect.poll(veils).toEqual([0, 1]);
    await legend.getByRole("button").last().focus();
    await expect(legend.getByRole("button").last()).toBeInViewport({ ratio: 0.95 });
    await legend.evaluate((list) => list.scrollTo({ left: list.scrollWidth, behavior: "instant" }));
    await expect.poll(veils).toEqual([1, 0]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
