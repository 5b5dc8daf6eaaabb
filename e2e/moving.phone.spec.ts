import { expect, test } from "./timeline.ts";

const DOHA = "United States and Taliban sign a deal in Doha";

test.beforeEach(async ({ timeline }) => {
  await timeline.open();
});

test("X2 two fingers zoom about their middle", async ({ page, timeline }) => {
  const anchor = await timeline.xOf(DOHA);
  const others = await timeline.marks();
  await timeline.pinch(anchor, 60, 150);
  await timeline.still();
  expect(Math.abs((await timeline.xOf(DOHA)) - anchor)).toBeLessThanOrEqual(1);
  expect(await timeline.marks()).not.toEqual(others);
  await timeline.pinch(anchor, 150, 60);
  await timeline.still();
  expect(Math.abs((await timeline.xOf(DOHA)) - anchor)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test("X2 two fingers zoom by as much as they part", async ({ timeline }) => {
  await timeline.pinch(180, 100, 120);
  const before = await timeline.span();
  await timeline.pinch(180, 60, 120);
  const after = await timeline.span();
  expect((before.end - before.start) / (after.end - after.start)).toBeCloseTo(2, 1);
});

test("X2 one vertical finger scrolls the page and leaves the view alone", async ({ page, timeline }) => {
  const before = await timeline.marks();
  const top = await page.evaluate(() => scrollY);
  const from = await timeline.at(170, 0.7);
  await timeline.swipe(from, { x: from.x + 6, y: from.y - 220 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
  await timeline.still();
  expect(await timeline.marks()).toEqual(before);
});

test("X2 one sideways finger moves the timeline exactly, and not the page", async ({ page, timeline }) => {
  const at = await timeline.xOf(DOHA);
  const top = await page.evaluate(() => scrollY);
  const from = await timeline.at(120, 0.96);
  await timeline.swipe(from, { x: from.x + 50, y: from.y - 8 });
  await timeline.still();
  expect(Math.abs((await timeline.xOf(DOHA)) - at - 50)).toBeLessThanOrEqual(6); // the slop before a swipe is one
  expect(await page.evaluate(() => scrollY)).toBe(top);
  const there = await timeline.xOf(DOHA);
  await timeline.swipe({ x: from.x + 50, y: from.y }, { x: from.x, y: from.y + 8 });
  await timeline.still();
  expect(Math.abs((await timeline.xOf(DOHA)) - there + 50)).toBeLessThanOrEqual(6);
});

test("X2 a second finger that joins a sideways one begins a zoom, and lifting it leaves no jump", async ({
  page,
  timeline,
}) => {
  await timeline.swipe(await timeline.at(200, 0.96), await timeline.at(150, 0.96));
  const before = await timeline.xOf(DOHA);
  await timeline.pinch(before, 80, 84);
  await timeline.still();
  expect(Math.abs((await timeline.xOf(DOHA)) - before)).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test("X3 a tap opens an event, and the card's buttons are big enough for a finger", async ({ timeline }) => {
  await timeline.mark(DOHA).tap();
  await expect(timeline.card).toBeVisible();
  for (const button of await timeline.card.getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await timeline.card.getByRole("button", { name: "Close" }).tap();
  await expect(timeline.card).toBeHidden();
});

test("X3 the overview's window can be moved by a finger without changing its width", async ({ timeline }) => {
  const { host } = timeline;
  await timeline.pinch(180, 100, 120);
  const before = await timeline.span();
  const grip = await host.locator("[data-grip=window]").boundingBox();
  if (!grip) throw new Error("no window on screen");
  const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
  await timeline.swipe(from, { x: from.x - 80, y: from.y + 4 });
  const after = await timeline.span();
  expect((after.end - after.start) / (before.end - before.start)).toBeCloseTo(1, 2);
  expect(after.end).toBeLessThan(before.end - 365);
});

test("X2 the page is no wider than the phone", async ({ page, timeline }) => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await timeline.mark(DOHA).tap();
  await timeline.still();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("XE2 on a phone the kinds stand in one line that a finger moves, and the page is no wider for it", async ({
  page,
  timeline,
}) => {
  await timeline.open();
  const legend = timeline.host.locator("[part=legend]");
  const { scroll, seen, height } = await legend.evaluate((list) => ({
    scroll: list.scrollWidth,
    seen: list.clientWidth,
    height: list.clientHeight,
  }));
  expect(scroll).toBeGreaterThan(seen);
  expect(height).toBeLessThan(50);
  await legend.getByRole("button").last().focus();
  await expect(legend.getByRole("button").last()).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
