import { CLAIMS, EVENTS, embedding, expect, serve, test } from "./timeline.ts";

const STATEMENTS = 10;

test.use({ contextOptions: { reducedMotion: "reduce" } });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("X5 every event stands in the page with its claims @both", async ({ page }) => {
    await page.goto("./");
    const items = page.locator("date-line > ol > li");
    await expect(items).toHaveCount(EVENTS);
    const poor = await items.evaluateAll((all) =>
      all.filter(
        (item) =>
          !item.checkVisibility() ||
          !item.querySelector("time")?.textContent ||
          !item.querySelector("strong")?.textContent ||
          !item.querySelector("ul > li"),
      ),
    );
    expect(poor).toHaveLength(0);
    await expect(items.locator("ul > li")).toHaveCount(CLAIMS);
    await expect(items.locator("q")).toHaveCount(CLAIMS);
    const doha = items.filter({ hasText: "United States and Taliban sign a deal in Doha" });
    await expect(doha.locator("time")).toHaveText("Saturday 29 February 2020");
    await expect(doha.locator("ul > li")).toHaveCount(5);
    await expect(doha).toContainText("Gives another date: March 2020");
    await expect(page.locator("tbody tr")).toHaveCount(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test("X5 the list that was built stands in the light DOM as it is, says what the data says, out of the tab order; views, rows and the query show what they should", async ({
  browser,
  baseURL,
  timeline,
  page,
}) => {
  test.slow(); // several walks
  await test.step("with script the same list stands in the light DOM, and is not made anew", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await plain.newPage();
    await page.goto("./");
    const without = await page.locator("date-line > ol").evaluate((list) => list.outerHTML);
    await plain.close();
    await timeline.open();
    await expect(timeline.list).toHaveCount(1);
    // The links of a hidden list are out of the tab order; that is all that changes.
    const withScript = await timeline.list.evaluate((list) => list.outerHTML.replaceAll(/ tabindex="-1"/g, ""));
    expect(withScript).toBe(without);
  });
  await timeline.again();
  await test.step("the list of the build says the same as the list made from the data", async () => {
    const built = await timeline.list.evaluate((list) => list.textContent);
    const made = await page.evaluate(async () => {
      const host = document.createElement("date-line");
      host.setAttribute("src", "data/taliban-al-qaeda/timeline.json");
      document.body.append(host);
      await host.updateComplete;
      await host.ready;
      const text = host.querySelector("ol")?.textContent;
      host.remove();
      return text;
    });
    expect(built?.replaceAll("\n", "")).toBe(made?.replaceAll("\n", ""));
  });
  await timeline.again();
  await test.step("view as an attribute shows the list and the table at once", async () => {
    for (const view of ["list", "table", "plot"] as const) {
      await timeline.host.evaluate((host, name) => host.setAttribute("view", name), view);
      const first = expect(timeline.list.locator("> li").first());
      await (view === "list" ? first : first.not).toBeInViewport({ ratio: 0.01 });
      await expect(timeline.table).toBeVisible({ visible: view === "table" });
      await expect(timeline.plot).toBeVisible({ visible: view === "plot" });
    }
    await timeline.still();
    expect((await timeline.marks()).length).toBeGreaterThan(5);
    expect(await page.evaluate(() => window.dlHeard?.filter(({ type }) => type !== "dl-load"))).toEqual([]);
  });
  await timeline.again();
  await test.step("an event of the table opens to its claims", async () => {
    await timeline.press("Table");
    const button = timeline.table.getByRole("button", { name: "United States and Taliban sign a deal in Doha" });
    await button.click();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(timeline.table.locator("[part=claim]")).toHaveCount(5);
    await button.click();
    await expect(timeline.table.locator("[part=claim]")).toHaveCount(0);
  });
  await timeline.again();
  await test.step("the query shows only what holds its words", async () => {
    await timeline.press("Table");
    await timeline.host.evaluate((host) => host.setAttribute("query", "stoltenberg"));
    await expect(timeline.table.locator("tbody > tr")).toHaveCount(1);
    await timeline.host.evaluate((host) => host.setAttribute("query", ""));
    await expect(timeline.table.locator("tbody > tr")).toHaveCount(EVENTS);
  });
});

test("X5 a reader of the plot does not meet the links of the hidden list with Tab", async ({ context, timeline }) => {
  await serve(context, {
    "linked.html": embedding('<date-line src="linked.csv" controls></date-line>'),
    "linked.csv": "date,title,source,source_url\n2020,One,A paper,https://example.org/1\n2021,Two,Another,two.html\n",
  });
  await timeline.open("./linked.html");
  const links = timeline.list.locator("a");
  const beyond = timeline.list.locator('a[tabindex="-1"]');
  await expect(links).toHaveCount(2);
  await expect(beyond).toHaveCount(2);
  await timeline.press("List");
  await expect(beyond).toHaveCount(0);
});

test("X5 list, table and legend show all events, or those that are chosen @both", async ({ timeline }) => {
  test.slow(); // several walks
  await test.step("the list and the table show all events", async () => {
    await timeline.open();
    await timeline.press("List");
    await expect(timeline.plot).toBeHidden();
    const items = timeline.list.locator("> li");
    await expect(items).toHaveCount(EVENTS);
    await expect(items.first()).toBeVisible();
    await items.last().scrollIntoViewIfNeeded();
    await expect(items.last().locator("q").last()).toBeInViewport();
    await timeline.press("Table");
    const rows = timeline.table.locator("tbody > tr");
    await expect(rows).toHaveCount(EVENTS);
    await expect(rows.last()).toContainText("Deadline for foreign troops to leave Afghanistan");
    await expect(timeline.table).toContainText("40 events");
    await timeline.press("Timeline");
    await expect(timeline.plot).toBeVisible();
    await timeline.still();
    expect((await timeline.marks()).length).toBeGreaterThan(5);
  });
  await timeline.again();
  await test.step("the legend filters the plot and the table", async () => {
    const statements = timeline.host.getByRole("button", { name: /^Statements/ });
    await expect(statements).toHaveAttribute("aria-pressed", "true");
    await timeline.showWhole();
    const counted = async (): Promise<number> => {
      const marks = await timeline.marks();
      const names = marks.filter(({ kind }) => kind === "cluster").map(({ name }) => Number(/^\d+/.exec(name)?.[0]));
      return marks.length - names.length + names.reduce((sum, count) => sum + count, 0);
    };
    expect(await counted()).toBe(EVENTS);
    await statements.click();
    await timeline.still();
    await expect(statements).toHaveAttribute("aria-pressed", "false");
    expect(await counted()).toBe(EVENTS - STATEMENTS);
    await expect(timeline.status).toHaveText(/, 30 of 40 events\.$/);
    await timeline.press("Table");
    const rows = timeline.table.locator("tbody > tr");
    await expect(rows).toHaveCount(EVENTS - STATEMENTS);
    await expect(rows.filter({ hasText: "Stoltenberg" })).toHaveCount(0);
    await statements.click();
    await expect(rows).toHaveCount(EVENTS);
    await timeline.press("Timeline");
    await timeline.still();
    expect(await counted()).toBe(EVENTS);
  });
});
