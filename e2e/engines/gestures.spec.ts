import { cardTitle, DOHA, Shown } from "./shown.ts";
import { expect, test } from "./test.ts";

const PENTAGON = "Pentagon reports close ties between AQIS and the Taliban";

test("X2 the plain wheel scrolls the page and leaves the view, down and up", async ({ stage, site }) => {
  const shown = await Shown.open(stage, site.url);
  const { x, y } = await shown.mark(DOHA);
  const top = await stage.run(() => scrollY);
  const before = await shown.text("[part=status]");
  await stage.wheel({ x, y }, 90);
  await expect.poll(() => stage.run(() => scrollY)).toBe(top + 90);
  await stage.wheel({ x, y }, -140);
  await expect.poll(() => stage.run(() => scrollY)).toBe(top - 50);
  expect(await shown.text("[part=status]")).toBe(before);
  const after = await shown.mark(DOHA);
  expect(after).toEqual({ ...after, x, y: y + 50 });
});

test("X2 ctrl+wheel zooms about the pointer, and neither scrolls nor zooms the page", async ({ stage, site }) => {
  const shown = await Shown.open(stage, site.url);
  const before = [await shown.mark(DOHA), await shown.mark(PENTAGON)] as const;
  const page = () => stage.run(() => [scrollY, innerWidth, visualViewport?.scale]);
  const unmoved = await page();
  const at = { x: Math.round(before[0].x), y: (await shown.at(0)).y };
  await stage.ctrlWheel(at, "in");
  await expect.poll(async () => (await shown.mark(DOHA)).width, "it is drawn anew").toBeGreaterThan(0);
  await expect.poll(async () => (await shown.mark(PENTAGON)).x - before[1].x).toBeGreaterThan(5);
  expect(Math.abs((await shown.mark(DOHA)).x - before[0].x)).toBeLessThanOrEqual(1);
  await stage.ctrlWheel(at, "out");
  await expect.poll(async () => Math.abs((await shown.mark(PENTAGON)).x - before[1].x)).toBeLessThanOrEqual(1);
  expect(await page()).toEqual(unmoved);
});

test("X2 a drag moves the timeline with the mouse, opens nothing, and does not scroll", async ({ stage, site }) => {
  const shown = await Shown.open(stage, site.url);
  const from = await shown.at(500);
  const before = await shown.mark(DOHA);
  const top = await stage.run(() => scrollY);
  await stage.drag(from, { x: from.x - 84, y: from.y - 6 });
  expect(Math.abs((await shown.mark(DOHA)).x - before.x + 84)).toBeLessThanOrEqual(1);
  const mark = await shown.mark(PENTAGON);
  await stage.drag({ x: mark.x + 40, y: mark.y + 12 }, { x: mark.x + 90, y: mark.y + 12 });
  expect(Math.abs((await shown.mark(DOHA)).x - before.x + 34)).toBeLessThanOrEqual(1);
  expect(await cardTitle(shown)).toBe("");
  expect(await stage.run(() => scrollY)).toBe(top);
});

test("X2 two fingers zoom about their middle by as much as they part", async ({ stage, site }) => {
  const shown = await Shown.open(stage, site.url);
  const before = [await shown.mark(DOHA), await shown.mark(PENTAGON)] as const;
  const { y } = await shown.at(0);
  await stage.pinch({ x: before[0].x, y }, [80, 120]);
  const after = [await shown.mark(DOHA), await shown.mark(PENTAGON)] as const;
  expect(Math.abs(after[0].x - before[0].x)).toBeLessThanOrEqual(2);
  expect((after[1].x - after[0].x) / (before[1].x - before[0].x)).toBeCloseTo(1.5, 1);
  expect(await stage.run(() => visualViewport?.scale)).toBe(1);
});

test("X3 a tap opens the card of the event under the finger, and another on Close closes it", async ({
  stage,
  site,
}) => {
  const shown = await Shown.open(stage, site.url);
  const { x, y, height } = await shown.mark(DOHA);
  await stage.tap({ x: x + 30, y: y + height / 2 });
  await expect.poll(() => cardTitle(shown)).toBe(DOHA);
  // The page is moved for a card that has been opened.
  await shown.still();
  const close = await shown.placeOf("[part=card] button", "Close");
  if (!close) throw new Error("the card has no Close");
  await stage.tap(close);
  await expect.poll(() => cardTitle(shown)).toBe("");
});
