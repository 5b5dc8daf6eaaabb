import { embedding, expect, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const INFO = JSON.stringify({ title: "T", events: "e.csv", sources: "s.csv", changes: "c.csv" });
const SOURCES = "id,title,published\nk,A paper,[2021-04-28..2021-05-04]\n";
const EVENTS =
  "id,date,title,source,quote,date_basis\na,2020-04-27,News conference,k,last Tuesday (April 27),Weekday stated.\nb,2021-04-27,Again,k,last Tuesday (April 27),Weekday stated.\n";

test("X13 an author sees where a date is not what the words of its source mean; a reader fetches none of that", async ({
  context,
  page,
  timeline,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await serve(context, {
    "p.html": embedding('<date-line src="t.json"></date-line>'),
    ...{ "t.json": INFO, "e.csv": EVENTS, "s.csv": SOURCES, "c.csv": "date,event,what,why\n2026,zz,Mended,\n" },
  });
  await timeline.open("./p.html");
  expect(asked.filter((path) => path.includes("basis-problems"))).toEqual([]);
  await timeline.open("./p.html?check");
  const panel = page.locator("date-line-check");
  const row = panel.getByRole("row").filter({ hasText: "27 April is a Tuesday in 2021, not in 2020" });
  await expect(row).toContainText(/Warning\s*e\.csv 2\s*date_basis/);
  await expect(panel.getByRole("row").filter({ hasText: "no event has the id “zz”" })).toHaveCount(1);
  expect(asked.some((path) => path.includes("basis"))).toBe(true);
});

test("X12 the second timeline is a page of its own: its list is there, and the eruption shows that sources disagree", async ({
  page,
  timeline,
}) => {
  await timeline.open("./vesuvius.html");
  await expect(timeline.list.locator("> li")).toHaveCount(21);
  await timeline.select("eruption");
  await expect(timeline.card).toContainText("Vesuvius erupts");
  await expect(timeline.card).toContainText(/disagree/i);
  await expect(page.getByRole("row").filter({ hasText: "Pliny the Younger" })).toHaveCount(1);
  await timeline.open("./");
  await page.getByRole("link", { name: "When did Vesuvius erupt?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("When did Vesuvius erupt?");
});
