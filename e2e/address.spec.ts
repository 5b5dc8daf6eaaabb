import type { Page } from "@playwright/test";
import { expect, heard, Timeline, test } from "./timeline.ts";

const DOHA = "United States and Taliban sign a deal in Doha";
const NDS = "Afghan intelligence chief sees no break with al-Qaeda";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Waits until the address says what the reader last did. */
async function written(page: Page, pattern: RegExp): Promise<string> {
  await expect.poll(() => hashOf(page)).toMatch(pattern);
  return page.url();
}

test("X6 an address opens an event, in its own view or where it is, or nothing", async ({ page, timeline }) => {
  test.slow(); // several walks
  await test.step("an address without a span opens the event in the timeline's own view", async () => {
    await timeline.open("./#dl-doha-agreement");
    await expect(timeline.card.getByRole("heading", { level: 3 })).toHaveText(DOHA);
    await expect(timeline.status).toHaveText(/^In view: 1\sOct 2019 – \d/);
  });
  await test.step("an address of an event outside the first view brings it in", async () => {
    await page.goto("about:blank"); // only the fragment differs: the page would not be loaded anew
    await timeline.open("./#dl-september-11-attacks");
    await expect(timeline.card.getByRole("heading", { level: 3 })).toHaveText("Attacks of 11 September 2001");
    const x = await timeline.xOf("Attacks of 11 September 2001");
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(await timeline.widthPx());
  });
  await test.step("an unknown event in the address opens nothing and breaks nothing", async () => {
    await page.goto("about:blank"); // only the fragment differs: the page would not be loaded anew
    await timeline.open("./#dl-no-such-event");
    await expect(timeline.card).toBeHidden();
    await timeline.mark(DOHA).click();
    await written(page, /^#dl-doha-agreement$/);
  });
});

test("X6 X10 closing, links in the prose and to sections, another view, and moving: the address says what is open, and only at rest", async ({
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("an address names the view too", async () => {
    await timeline.open();
    await timeline.press("Table");
    await expect(timeline.table).toBeVisible();
    await timeline.table.getByRole("button", { name: DOHA }).click();
    await written(page, /^#dl-doha-agreement!table$/);
    await page.reload();
    await expect(timeline.table.getByRole("button", { name: DOHA })).toHaveAttribute("aria-expanded", "true");
  });
  await timeline.again();
  await test.step("closing the card takes the event out of the address", async () => {
    await timeline.mark(DOHA).click();
    await written(page, /doha-agreement/);
    await timeline.card.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => hashOf(page)).toBe("");
  });
  await timeline.again();
  await test.step("a link to a section of the page moves nothing in the timeline", async () => {
    await timeline.drag(700, 600);
    await written(page, /@/);
    const before = await timeline.picture();
    await page.evaluate(() => {
      location.hash = "#sources";
    });
    await timeline.still();
    expect(await timeline.picture()).toEqual(before);
    expect(await hashOf(page)).toBe("#sources");
  });
  await timeline.again();
  await test.step("opening an event that is open already, by a link in the prose, and another", async () => {
    await page.evaluate(() => {
      for (const id of ["doha-agreement", "nds-news-conference"]) {
        const link = document.createElement("a");
        link.href = `#dl-${id}`;
        link.textContent = id;
        document.querySelector("h1")?.after(link);
      }
    });
    await page.getByRole("link", { name: "doha-agreement" }).click();
    await expect(timeline.card.getByRole("heading", { level: 3 })).toHaveText(DOHA);
    await page.getByRole("link", { name: "nds-news-conference" }).click();
    await expect(timeline.card.getByRole("heading", { level: 3 })).toHaveText(NDS);
    await page.goBack();
    await expect(timeline.card.getByRole("heading", { level: 3 })).toHaveText(DOHA);
  });
  await timeline.again();
  await test.step("moving the view writes no history, and goes into the address only at rest", async () => {
    const steps = await page.evaluate(() => history.length);
    for (let turn = 0; turn < 6; turn += 1) await timeline.drag(700, 690);
    await written(page, /@/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    // The address may be that of the first drag: the last is told of a moment later.
    await timeline.span();
    await page.evaluate(() => window.dlHeard?.splice(0));
    // In one go: between real moves a slow machine would rest.
    await timeline.plot.evaluate((plot) => {
      for (let turn = 0; turn < 12; turn += 1)
        plot.dispatchEvent(new WheelEvent("wheel", { deltaX: 5, bubbles: true, composed: true, cancelable: true }));
    });
    await timeline.span();
    expect((await heard(page)).filter(({ type }) => type === "dl-range-change")).toHaveLength(1);
  });
});

test("X6 Back closes what was opened, and the address opens the same event and the same view in a new window @both", async ({
  page,
  timeline,
  context,
}) => {
  test.slow(); // several walks
  await test.step("Back closes what was opened, and Forward opens it again", async () => {
    await timeline.open();
    const start = page.url();
    await timeline.mark(DOHA).click();
    await expect(timeline.card).toBeVisible();
    await written(page, /^#dl-doha-agreement$/);
    await timeline.card.getByRole("button", { name: "Next event" }).click();
    await timeline.card.getByRole("button", { name: "Next event" }).click();
    await expect(timeline.card).toContainText("Pompeo says the Taliban have broken");
    await page.goBack();
    await expect(timeline.card).toBeHidden();
    expect(page.url()).toBe(start);
    await page.goForward();
    await expect(timeline.card).toBeVisible();
  });
  await timeline.again();
  await test.step("the address opens the same event and the same view in a new window", async () => {
    await timeline.find(NDS, "2021-04-27");
    await timeline.mark(NDS).click();
    await expect(timeline.card).toBeVisible();
    await timeline.span();
    await expect.poll(() => hashOf(page)).toMatch(/^#dl-nds-news-conference@.+\.\..+$/);
    await timeline.lapse(500); // the address is written at most so often
    const before = await timeline.picture();
    const other = new Timeline(await context.newPage());
    await other.open(page.url());
    await expect(other.card.getByRole("heading", { level: 3 })).toHaveText(NDS);
    const after = await other.picture();
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    for (const [place, { name, alongPx }] of before.entries())
      expect(Math.abs((after[place]?.alongPx ?? Number.NaN) - alongPx), name).toBeLessThanOrEqual(1);
  });
});

test("X6 a foreign fragment is tolerated and kept, whether the page is opened with it or comes to it", async ({
  page,
  timeline,
}) => {
  test.slow(); // four fragments, of which each is kept while a card comes and goes
  await timeline.open("./#%E0%A4%A");
  for (const foreign of ["#%E0%A4%A", "#sources", "#?secret=abc", "#dl-<script>"])
    await test.step(foreign, async () => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, foreign);
      const was = await hashOf(page);
      await expect(timeline.card).toBeHidden();
      await timeline.mark(DOHA).click();
      await expect(timeline.card).toBeVisible();
      await expect.poll(() => hashOf(page)).toBe(`${was}&dl-doha-agreement`);
      await timeline.card.getByRole("button", { name: "Close" }).click();
      await expect.poll(() => hashOf(page)).toBe(was);
    });
});

test("X6 what is fetched to lead a reader to the address's place undoes nothing that the reader does meanwhile", async ({
  context,
  page,
  timeline,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await context.route(/\bvisit-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await timeline.open();
  await Promise.all([
    page.waitForRequest(/\bvisit-[^/]*\.js$/),
    page.evaluate(() => {
      location.hash = "#sources";
    }),
  ]);
  await timeline.mark(DOHA).click();
  await expect(timeline.card).toBeVisible();
  release();
  await timeline.still();
  await expect(timeline.card).toContainText(DOHA);
  await expect.poll(() => hashOf(page)).toBe("#sources&dl-doha-agreement");
});

test("X6 nonsense in the address is passed over, when the page is opened and when it is gone to", async ({
  page,
  timeline,
}) => {
  await timeline.open("./#dl-@2020-02-31..2021");
  await expect(timeline.status).toHaveText(/^In view: 1\sOct 2019 – \d/);
  const before = await timeline.picture();
  for (const nonsense of ["#dl-@soon..later", "#dl-@2021..2020", "#dl-!sideways"]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, nonsense);
    await timeline.still();
    expect(await timeline.picture(), nonsense).toEqual(before);
  }
});
