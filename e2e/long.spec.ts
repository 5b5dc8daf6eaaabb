import { gzipSync } from "node:zlib";
import { embedding, expect, heard, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const COUNT = 12_000;
const LONG = [
  "id,date,title,text,group,importance,source",
  ...Array.from({ length: COUNT }, (_, row) => {
    const date = `${1800 + ((row * 7) % 220)}-${String(1 + (row % 12)).padStart(2, "0")}`;
    return `e${row},${date},Event ${row},"Words of ${row}, quoted",g${row % 3},${1 + (row % 5)},The Source`;
  }),
].join("\n");
const PAGE = embedding('<date-line src="long.csv" controls></date-line>');

test("X16 a long file is shown whole: plot, list of the most important, table in pages, cards from the file", async ({
  context,
  page,
  timeline,
}) => {
  await serve(context, { "p.html": PAGE, "long.csv": LONG });
  await timeline.open("./p.html#dl-e777");
  await expect(timeline.status).toContainText("12,000 events");
  await expect(timeline.card).toContainText("Event 777");
  await expect(timeline.card).toContainText("Words of 777, quoted");
  await expect(timeline.card).toContainText("The Source");
  expect((await heard(page)).filter(({ type }) => type === "dl-load")).toHaveLength(1);
  await expect(timeline.host.getByRole("progressbar")).toHaveCount(0);

  await timeline.press("List");
  await expect(timeline.list.locator("> li")).toHaveCount(501);
  await expect(timeline.list.locator("> li").first()).toHaveText("The 500 most important of 12,000 events");
  await expect(timeline.list).toContainText("Words of");

  await timeline.press("Table");
  await expect(timeline.table.locator("caption")).toContainText(/Rows [\d,]+ to [\d,]+ of 12,000 events/);
  await expect(timeline.table.getByRole("row").filter({ hasText: "Event 777" })).not.toHaveCount(0);
  const before = await timeline.table.locator("caption").textContent();
  await timeline.button("Later rows").focus();
  await page.keyboard.press("Enter");
  await expect(timeline.table.locator("caption")).not.toHaveText(before ?? "");
});

test("X16 the files beside date-line.js are all it needs; strict dates fetch no others", async ({
  context,
  timeline,
  quiet,
}) => {
  await serve(context, { "p.html": PAGE, "long.csv": LONG });
  await context.route(/\/assets\//, (route) => route.abort());
  await timeline.open("./p.html#dl-e777");
  await expect(timeline.status).toContainText("12,000 events");
  await expect(timeline.card).toContainText("Words of 777, quoted");
  await expect(timeline.list).toContainText("Words of");
  expect(quiet.requests.filter((url) => /assets|everyday/.test(url))).toEqual([]);
  expect(quiet.requests.some((url) => /long-worker/.test(url))).toBe(true);
});

test("X16 a packed file is unpacked, and one whose reader cannot be had is read like a short one", async ({
  context,
  quiet,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("a packed file is unpacked", async () => {
    await serve(context, { "p.html": PAGE.replace("long.csv", "long.csv.gz") });
    await context.route(
      (url) => url.pathname === "/long.csv.gz",
      (route) => route.fulfill({ body: gzipSync(LONG), contentType: "application/gzip" }),
    );
    await timeline.open("./p.html");
    await expect(timeline.status).toContainText("12,000 events");
  });
  await test.step("a long file whose reader cannot be had is read like a short one", async () => {
    quiet.allow(/Failed to load resource|ERR_FAILED/);
    await serve(context, { "p.html": PAGE, "long.csv": LONG });
    await context.route(/date-line-long-file/, (route) => route.abort());
    await timeline.open("./p.html");
    await expect(timeline.status).toContainText("12,000 events");
  });
});

test("X7 a long file whose worker breaks is said to be out of reach", async ({ context, timeline, quiet }) => {
  quiet.allow(/Failed to load resource|ERR_FAILED|worker/i);
  await serve(context, { "p.html": PAGE, "long.csv": LONG });
  await context.route(/date-line-long-worker/, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: 'postMessage({ kind: "ready" }); onmessage = () => { throw new Error("no"); };',
    }),
  );
  await timeline.open("./p.html");
  await expect(timeline.alert).toContainText("long.csv could not be loaded");
});

test("X16 groups and words filter a long file", async ({ context, timeline }) => {
  await serve(context, { "p.html": PAGE, "long.csv": LONG });
  await timeline.open("./p.html");
  await timeline.showWhole();
  await timeline.host.getByRole("button", { name: /^G1/ }).click();
  await expect(timeline.status).toContainText("8,000 of 12,000 events");
  await timeline.host.getByRole("button", { name: /^G1/ }).click();
  await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => {
    host.query = "words of 11999";
  });
  await expect(timeline.status).toContainText("1 of 12,000 events");
});

test("X16 where no worker may be started, the page reads for itself", async ({ context, timeline, quiet }) => {
  quiet.allow(/worker/i);
  await serve(context, { "p.html": PAGE.replace("worker-src 'self'", "worker-src 'none'"), "long.csv": LONG });
  await timeline.open("./p.html");
  await expect(timeline.status).toContainText("12,000 events");
});

test("X16 another src ends the reading of the one before", async ({ context, page, timeline }) => {
  await serve(context, { "p.html": PAGE, "long.csv": LONG, "short.csv": "date,title\n1900,One\n1901,Two\n" });
  await page.goto("./p.html");
  await timeline.host.evaluate((host) => host.setAttribute("src", "short.csv"));
  await expect(timeline.status).toContainText("2 events");
  await expect(timeline.list.locator("> li")).toHaveCount(2);
  await timeline.host.evaluate((host) => host.setAttribute("src", "long.csv"));
  await timeline.ready();
  await expect(timeline.status).toContainText("12,000 events");
});
