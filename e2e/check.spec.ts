import type { Locator, Page } from "@playwright/test";
import { inLightAndDark } from "./axe.ts";
import { embedding, expect, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const MESSY = "Date,Event\n03/04/2021,Seeds\n05/06/2021,Frost\n31.02.2021,No such day\n";

const panelOf = (page: Page): Locator => page.locator("date-line-check");

async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.locator("main").evaluate((main, given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(given)) dataTransfer.items.add(new File([text], name));
    main.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}

test("X13 with ?check an author sees every problem with its place, and a switch reads the file again", async ({
  context,
  page,
  timeline,
}) => {
  await serve(context, { "p.html": embedding('<date-line src="messy.csv"></date-line>'), "messy.csv": MESSY });
  await timeline.open("./p.html?check");
  const panel = panelOf(page);
  await expect(panel.getByRole("heading", { name: "Check" })).toBeVisible();
  await expect(panel).toContainText("date ← Date, title ← Event, 2 events of 2021");
  const rows = panel.getByRole("row");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText(/Error\s*(Row )?4\s*Date\s*31\.02\.2021/);
  await expect(timeline.list.locator("time").first()).toContainText("3 April 2021");
  await panel.getByRole("button", { name: "Read as month first" }).click();
  await expect(timeline.list.locator("time").first()).toContainText("4 March 2021");
  await expect(panel.getByRole("status")).toContainText("Read as month first");
  await expect(rows).toHaveCount(2);
  await panel.getByRole("button", { name: "Undo" }).click();
  await expect(timeline.list.locator("time").first()).toContainText("3 April 2021");
});

test("X13 where something is wrong, controls open the panel and put it away again", async ({
  context,
  page,
  timeline,
}) => {
  await serve(context, {
    "p.html": embedding('<date-line src="messy.csv" controls></date-line>'),
    "messy.csv": MESSY,
    "q.html": embedding('<date-line src="clean.csv" controls></date-line>'),
    "clean.csv": "date,title\n2021-03-04,Seeds\n",
  });
  await timeline.open("./p.html");
  const check = timeline.host.getByRole("button", { name: "Check data" });
  await check.focus();
  await page.keyboard.press("Enter");
  await expect(panelOf(page).getByRole("heading", { name: "Check" })).toBeFocused();
  await expect(panelOf(page).getByRole("row")).toHaveCount(3);
  await panelOf(page).getByRole("button", { name: "Read as month first" }).click();
  await expect(timeline.list.locator("time").first()).toContainText("4 March 2021");
  await check.click();
  await expect(panelOf(page)).toHaveCount(0);
  await expect(check).toHaveAttribute("aria-pressed", "false");
  await timeline.open("./q.html");
  await expect(check).toHaveCount(0);
});

test("X13 without ?check a reader sees nothing of it, and nothing of it is fetched", async ({
  context,
  page,
  timeline,
  quiet,
}) => {
  await serve(context, {
    "p.html": embedding('<date-line src="messy.csv" controls></date-line>'),
    "messy.csv": MESSY,
  });
  await timeline.open("./p.html?checked=1");
  await expect(timeline.list.locator("> li")).toHaveCount(2);
  await expect(panelOf(page)).toHaveCount(0);
  expect(quiet.requests.filter((url) => /check-/.test(url))).toEqual([]);
});

test("X13 a file of which nothing can be shown still says why, and problems can be filtered and copied", async ({
  context,
  page,
  timeline,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await serve(context, {
    "p.html": embedding('<date-line src="none.csv"></date-line>'),
    "none.csv": "date,title\n=1+1,A\n",
    "q.html": embedding('<date-line src="messy.csv"></date-line>'),
    "messy.csv": MESSY,
  });
  await timeline.open("./p.html?check=1");
  await expect(timeline.alert).toBeVisible();
  await expect(panelOf(page).getByRole("row").nth(1)).toContainText("=1+1");
  await panelOf(page).getByRole("button", { name: "Copy as CSV" }).click();
  await expect(panelOf(page).getByRole("status")).toContainText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^severity,kind,file,row.*\r\nerror,.*'=1\+1/,
  );
  await timeline.open("./q.html?check=1");
  await panelOf(page).getByRole("button", { name: "1 warning" }).click();
  await expect(panelOf(page).getByRole("row")).toHaveCount(2);
  await expect(panelOf(page).getByRole("status")).toContainText("1 of 2 problems listed");
});

test("G2 the page for a file of one's own has one check, keeps the focus, and takes a file wherever it is dropped", async ({
  page,
}) => {
  await page.goto("./try.html?check");
  await page.getByRole("button", { name: "Show the cells" }).click();
  await expect(page.locator("#said")).toContainText("no cells yet");
  await page
    .locator("header")
    .first()
    .evaluate((header, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "messy.csv"));
      header.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, MESSY);
  await expect(panelOf(page)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Check data" })).toHaveCount(0);
  await panelOf(page).getByRole("button", { name: "Read as month first" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("date-line > ol time").first()).toContainText("4 March 2021");
  await expect(panelOf(page).getByRole("heading", { name: "Check" })).toBeFocused();
});

test("X13 where nobody can tell how letters are written, the author can", async ({ context, page, timeline }) => {
  await serve(context, { "p.html": embedding('<date-line src="mac.csv"></date-line>') });
  const body = Buffer.from("date,title\n1900,Caf\x8e\n1901,Two\n", "latin1");
  await context.route(
    (url) => url.pathname === "/mac.csv",
    (route) => route.fulfill({ body, contentType: "text/csv" }),
  );
  await timeline.open("./p.html?check");
  await panelOf(page).getByLabel("Read as").selectOption("macintosh");
  await expect(timeline.list).toContainText("Café");
  await expect(panelOf(page)).toContainText("Settled here: Read as macintosh");
});

test("X14 markup in a text is shown as paragraphs, lists, emphasis and links, and never as HTML", async ({
  context,
  timeline,
}) => {
  const text = "A **bold** word, *slanted*, [a link](https://example.org/), <b>no tag</b>.\n\n- one\n- two";
  await serve(context, {
    "p.html": embedding('<date-line src="m.csv"></date-line>'),
    "m.csv": `id,date,title,text\na,2020-01-01,A,"${text}"\nb,2020-02-01,B,Plain\n`,
  });
  await timeline.open("./p.html");
  await timeline.select("a");
  for (const place of [timeline.card, timeline.list.locator("> li").first()]) {
    await expect(place.locator("strong", { hasText: "bold" })).toHaveCount(1);
    await expect(place.locator("em")).toHaveText("slanted");
    await expect(place.getByRole("link", { name: "a link" })).toHaveAttribute("href", "https://example.org/");
    await expect(place.locator("ul li")).toHaveText(["one", "two"]);
    await expect(place).toContainText("<b>no tag</b>");
    await expect(place).not.toContainText("**");
  }
});

test("G3 a dropped file is a timeline at once, with its problems, and no request leaves", async ({
  page,
  timeline,
  quiet,
}) => {
  await page.goto("./try.html");
  await expect(page.getByText("Nothing leaves your machine")).toBeVisible();
  await drop(page, { "messy.csv": MESSY });
  await timeline.ready();
  const before = quiet.requests.length;
  await expect(page.locator("#said")).toContainText("messy.csv: date ← Date, title ← Event, 2 events of 2021");
  await expect(panelOf(page).getByRole("row")).toHaveCount(3);
  await expect(timeline.list.locator("time").first()).toContainText("3 April 2021");
  await panelOf(page).getByRole("button", { name: "Read as month first" }).click();
  await expect(timeline.list.locator("time").first()).toContainText("4 March 2021");
  await drop(page, {
    "timeline.json": '{"title":"Three files","events":"e.csv","sources":"s.csv"}',
    "s.csv": "id,title\npaper,The Paper\n",
    "e.csv": "date,title,source\n1848-03,A march,paper\n",
  });
  await expect(timeline.host.getByRole("heading", { name: "Three files" })).toBeVisible();
  await expect(timeline.list).toContainText("The Paper");
  await expect(panelOf(page)).toContainText("Nothing to mend");
  expect(quiet.requests.slice(before).filter((url) => !/\/assets\/[\w-]+\.js$/.test(url))).toEqual([]);
});

test("G3 pasted cells are read, and without script the page says what it needs", async ({
  browser,
  page,
  timeline,
  baseURL,
}) => {
  await page.goto("./try.html");
  await page.getByLabel("Or paste cells").fill("Datum\tEreignis\n3. März 1848\tAufruhr\n");
  await page.getByRole("button", { name: "Show the cells" }).click();
  await timeline.ready();
  await expect(timeline.list).toContainText("Aufruhr");
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${baseURL}try.html`);
  await expect(still.getByText("so it needs one")).toBeVisible();
  await expect(still.getByLabel("Drop files here")).toBeHidden();
  await plain.close();
});

test("G4 deep time: from the Big Bang to this afternoon on one axis, list and card right", async ({
  page,
  timeline,
}) => {
  await page.goto("./try.html");
  await page.getByRole("button", { name: "From the Big Bang to this afternoon" }).click();
  await timeline.ready();
  const dates = timeline.list.locator("time");
  await expect(dates).toHaveCount(13);
  await expect(dates.first()).toContainText(/13\.8 billion years ago/);
  await expect(dates.last()).toContainText(/15:00|3 pm/i);
  await expect(timeline.mark("The Big Bang")).toBeVisible();
  await timeline.plot
    .getByRole("button", { name: "This afternoon" })
    .or(timeline.plot.locator("[part=cluster]"))
    .first()
    .waitFor();
  await timeline.mark("The Big Bang").click();
  await expect(timeline.card).toContainText(/13\.8\sbillion years ago/);
  const year = new Date().getFullYear();
  await timeline.zoomTo(String(year), String(year));
  await expect(timeline.mark("This afternoon")).toBeVisible();
});

test("X13 axe finds nothing in the panel and on the page, in light and dark, wide and narrow", async ({
  page,
  timeline,
}) => {
  test.slow(); // four looks of axe
  await page.goto("./try.html");
  await page.getByRole("button", { name: "Dates in doubt" }).click();
  await timeline.ready();
  await panelOf(page).getByRole("button", { name: "Read as month first" }).click();
  await expect(panelOf(page).getByRole("button", { name: "Undo" })).toBeVisible();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await timeline.still();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await inLightAndDark(page, `${width} px`);
  }
});
