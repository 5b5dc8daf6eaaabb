import { embedding, expect, serve, test } from "./timeline.ts";

const DATES = "id,date,title\nday,2021-08-15,Day\nmonth,2020-02,Month\nwide,1990s,Decade\n";

test("X15 a second calendar stands under the date, as exactly as it converts", async ({ context, timeline }) => {
  await serve(context, {
    "p.html": embedding('<date-line src="d.csv" calendar="persian" controls></date-line>'),
    "d.csv": DATES,
  });
  await timeline.open("./p.html");
  await timeline.select("day");
  await expect(timeline.card).toContainText(/15\sAugust 2021\s*24\sMordad 1400\sAP/);
  await timeline.select("month");
  await expect(timeline.card).toContainText(/February 2020\s*Bahman – Esfand 1398 AP/);
  await timeline.select("wide");
  await expect(timeline.card.locator(".card-date")).toHaveText("1990s");
  await expect(timeline.list.locator("> li").last()).toContainText("15 August 2021 (24 Mordad 1400 AP) Day");

  await timeline.host.evaluate((host) => host.setAttribute("calendar", "hebrew"));
  await expect(timeline.list.locator("> li").last()).toContainText("7 Elul 5781");
  await timeline.host.getByRole("button", { name: "Table" }).click();
  await expect(timeline.table).toContainText("7 Elul 5781");
  await timeline.host.evaluate((host) => host.removeAttribute("calendar"));
  await expect(timeline.table).not.toContainText("Elul");
});

test("X15 a calendar that nobody knows adds nothing", async ({ context, timeline }) => {
  await serve(context, {
    "p.html": embedding('<date-line src="d.csv" calendar="mayan"></date-line>'),
    "d.csv": DATES,
  });
  await timeline.open("./p.html");
  await timeline.select("day");
  await expect(timeline.card.locator(".card-date")).toHaveText("Sunday 15 August 2021");
});
