import type { Page } from "@playwright/test";
import { embedding, expect, FLAGSHIP, heard, serve, Timeline, test } from "./timeline.ts";

const DOHA = "United States and Taliban sign a deal in Doha";
const SMALL = `date,title,group
1969-07-20,Two people walk on the Moon,flight
1957-10-04,Sputnik is launched,launch
1961-04-12,Gagarin circles the Earth,flight
1972-12-14,The last people leave the Moon,flight
`;

test.use({ contextOptions: { reducedMotion: "reduce" } });

test.beforeEach(async ({ context }) => {
  await serve(context, {
    "two.html": embedding(
      `<date-line src="${FLAGSHIP}" controls></date-line><p>Between them.</p><date-line src="small.csv" from="1956" to="1975" controls></date-line>`,
    ),
    "named.html": embedding(
      `<date-line id="afghanistan" src="${FLAGSHIP}"></date-line><date-line id="moon" src="small.csv" from="1956" to="1975"></date-line>`,
    ),
    "small.csv": SMALL,
  });
});

async function both(page: Page, url = "./two.html"): Promise<readonly [Timeline, Timeline]> {
  await page.goto(url);
  const all = [0, 1].map((place) => new Timeline(page, page.locator("date-line").nth(place)));
  const [first, second] = all;
  if (!first || !second) throw new Error("two timelines are wanted");
  await second.ready();
  await first.ready();
  return [first, second];
}

/** A reader's next deed comes when the card stands. */
async function openIn(timeline: Timeline, title: string): Promise<void> {
  await timeline.mark(title).click();
  await expect(timeline.card).toContainText(title);
  await timeline.still();
}

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

test("X4 gestures on one move only that one", async ({ page }) => {
  const [first, second] = await both(page);
  const still = await second.picture();
  const moved = await first.picture();
  await first.ctrlWheel(500, -240);
  await first.drag(700, 500);
  await first.still();
  expect(await first.picture()).not.toEqual(moved);
  expect(await second.picture()).toEqual(still);
  const now = await first.picture();
  await second.ready();
  await second.ctrlWheel(500, -240);
  await second.drag(700, 640);
  await second.still();
  expect(await second.picture()).not.toEqual(still);
  expect(await first.picture()).toEqual(now);
  await second.span();
  expect(new Set((await heard(page)).filter(({ type }) => type === "dl-range-change").map(({ host }) => host))).toEqual(
    new Set(["1", "2"]),
  );
});

test("X4 keys, cards and the filter of one leave the other alone", async ({ page }) => {
  const [first, second] = await both(page);
  const still = await second.picture();
  await first.mark(DOHA).focus();
  for (const key of ["ArrowRight", "+", "+", "Home", "0", "ArrowRight"]) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await expect(first.card).toBeVisible();
  await expect(second.card).toBeHidden();
  await first.host.getByRole("button", { name: /^Statements/ }).click();
  await first.button("Table").click();
  await expect(first.table).toBeVisible();
  await expect(second.table).toBeHidden();
  await second.still();
  expect(await second.picture()).toEqual(still);
  await second.mark("Gagarin circles the Earth").click();
  await expect(second.card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(second.card).toBeHidden();
  await expect(first.table.locator("tr.details")).toHaveCount(1);
});

test("X4 the address keeps both apart, and opens both again", async ({ page }) => {
  const [first, second] = await both(page);
  await first.mark(DOHA).click();
  await expect.poll(() => hashOf(page)).toBe("#dl-doha-agreement");
  const id = await second.list.locator("li").first().getAttribute("data-event");
  await second.mark("Sputnik is launched").click();
  await expect.poll(() => hashOf(page)).toBe(`#dl-doha-agreement&dl-2:${id}`);
  await page.reload();
  await first.ready();
  await second.ready();
  await expect(first.card).toContainText(DOHA);
  await expect(second.card).toContainText("Sputnik is launched");
  await second.card.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => hashOf(page)).toBe("#dl-doha-agreement");
  await expect(first.card).toBeVisible();
});

test("X4 timelines with an id of their own are told apart by it", async ({ page }) => {
  const [first, second] = await both(page, "./named.html#sources");
  await openIn(first, DOHA);
  await openIn(second, "Sputnik is launched");
  await expect.poll(() => hashOf(page)).toMatch(/^#sources&dl-afghanistan:doha-agreement&dl-moon:[\w.-]+$/);
  await page.goBack();
  await expect(second.card).toBeHidden();
  await expect(first.card).toBeVisible();
});

test("X4 a moved first timeline leaves the second as its author set it when the page is opened again", async ({
  page,
}) => {
  const [first, second] = await both(page);
  const still = await second.picture();
  await first.drag(700, 500);
  await expect.poll(() => hashOf(page)).toMatch(/^#dl-@/);
  await page.reload();
  await first.ready();
  await second.ready();
  expect(await second.picture()).toEqual(still);
});

test("X4 a table of the first in the address leaves the second a plot", async ({ page }) => {
  const [first, second] = await both(page, "./two.html#dl-doha-agreement!table");
  await expect(first.table).toBeVisible();
  await expect(second.table).toBeHidden();
  await expect(second.plot).toBeVisible();
});

test("X4 Back from a card of the first keeps a card of the second", async ({ page }) => {
  const [first, second] = await both(page);
  await openIn(second, "Sputnik is launched");
  await expect.poll(() => hashOf(page)).toMatch(/^#dl-2:/);
  await openIn(first, DOHA);
  await expect.poll(() => hashOf(page)).toMatch(/\bdl-doha-agreement\b/);
  await page.goBack();
  await expect(first.card).toBeHidden();
  await expect(second.card).toBeVisible();
});

test("X4 a card that still grows leaves the page where the reader has scrolled it, outside its timeline too", async ({
  page,
}) => {
  const [first, second] = await both(page);
  await openIn(second, "Sputnik is launched");
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await scrolled()).toBe(0);
  await second.card.evaluate((card) => card.style.setProperty("max-height", "20rem"));
  // Longer than a card's changes are waited for.
  await first.lapse(400);
  expect(await scrolled()).toBe(0);
});
