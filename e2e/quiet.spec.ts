import { embedding, expect, FLAGSHIP, serve, Timeline, test } from "./timeline.ts";

/** Every test listens for errors, warnings, other origins and the policy (see `quiet`); this one uses everything in one sitting. */
test("X8 a whole session asks nothing of another origin, logs nothing, and keeps to the policy", async ({
  page,
  timeline,
  quiet,
}) => {
  await timeline.open();
  await timeline.ctrlWheel(400, -300);
  await timeline.drag(700, 500);
  await timeline.drag(500, 700);
  const { x, y } = await timeline.at(300);
  await page.mouse.dblclick(x, y);
  await timeline.still();
  await timeline.showWhole();
  await timeline.plot.locator("[part=cluster]").last().click();
  await timeline.still();
  await page.keyboard.press("Escape");
  await timeline.showWhole();
  await timeline.button("Next event").click();
  await timeline.still();
  await timeline.zoomTo("2019-11", "2021-06");
  await timeline.mark("United States and Taliban sign a deal in Doha").click();
  await timeline.card.getByRole("button", { name: "Next event" }).click();
  await timeline.card.getByRole("button", { name: "Close" }).click();
  const kinds = timeline.host.locator("[part=legend] button");
  for (const kind of await kinds.all()) await kind.click();
  for (const kind of await kinds.all()) await kind.click();
  for (const view of ["List", "Table", "Timeline"]) await timeline.press(view);
  await timeline.still();
  const grip = timeline.host.locator("[data-grip=start]");
  await grip.focus();
  for (const key of ["ArrowLeft", "PageUp", "PageDown"]) await page.keyboard.press(key);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 500, height: 700 });
  await timeline.still();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goBack();
  await page.goForward();
  await timeline.still();
  await page.emulateMedia({ media: "print" });
  await page.emulateMedia({ media: "screen" });
  expect(quiet.requests.length).toBeGreaterThan(4);
  const files = quiet.requests.map((url) => new URL(url).pathname);
  for (const name of ["timeline.json", "events.csv", "sources.csv"])
    expect(
      files.filter((path) => path.endsWith(name)),
      name,
    ).toHaveLength(1);
});

test("X8 a page has no global more for a timeline", async ({ page, context }) => {
  await serve(context, {
    "without.html": "<!doctype html><title>Without</title><p>A page without a timeline",
    "with.html": embedding(`<date-line src="${FLAGSHIP}"></date-line>`),
  });
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window));
  await page.goto("./without.html");
  const before = new Set(await globals());
  await new Timeline(page).open("./with.html");
  expect((await globals()).filter((name) => !before.has(name))).toEqual([]);
});
