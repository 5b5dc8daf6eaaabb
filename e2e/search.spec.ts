import type { Locator } from "@playwright/test";
import { EVENTS, embedding, expect, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const COUNT = 6000;
/** Every hundredth event is of a comet, and the least important: none of them is among the 500 that are listed. */
const LONG = [
  "id,date,title,importance",
  ...Array.from({ length: COUNT }, (_, row) => {
    const title = row % 100 === 0 ? `Comet ${row / 100}` : `Event ${row}`;
    return `e${row},${1800 + (row % 220)}-0${1 + (row % 9)}-11,${title},${row % 100 === 0 ? 1 : 2}`;
  }),
].join("\n");

test("X18 the field filters, counts, marks what is found, dims the rest, goes from hit to hit and round, and Escape clears @both", async ({
  page,
  timeline,
}) => {
  await timeline.open();
  const field = await timeline.searchField();
  const output = timeline.host.locator("output");
  await field.fill("stoltenberg");
  await expect(output).toHaveText("1 hit");
  await expect(timeline.status).toHaveText(/, 1 of 40 events\.$/);
  const found = (): Promise<string[]> =>
    page.evaluate(() => Array.from(CSS.highlights.get("dl-found") ?? [], (range) => String(range)));
  await expect.poll(found).toContain("Stoltenberg");
  await expect(timeline.host.locator(".others path")).toHaveAttribute("d", /^(M[\d.,-]+h[\d.]+v[\d.]+h[\d.-]+z){10,}$/);
  await field.fill("taliban");
  await expect(output).toHaveText(/^\d+ hits, 3 earlier$/);
  const total = Number.parseInt((await output.textContent()) ?? "", 10);
  expect(total).toBeGreaterThan(3);
  await field.press("Enter");
  await expect(output).toHaveText(new RegExp(`^1 of ${total}: .*Taliban`));
  await field.press("Enter");
  await expect(output).toHaveText(new RegExp(`^2 of ${total}: `));
  await field.press("Shift+Enter");
  await field.press("Shift+Enter");
  await expect(output).toHaveText(new RegExp(`^${total} of ${total}: `));
  // Other words: nothing of them was gone through yet.
  await field.fill("talib");
  await expect(output).toHaveText(new RegExp(`^${total} hits`));
  await expect(field).toBeFocused();
  expect(await timeline.host.evaluate((host) => Reflect.get(host, "query"))).toBe("talib");
  await field.press("Escape");
  await expect(field).toHaveValue("");
  await expect(output).toHaveText("");
  await expect(timeline.status).toHaveText(/ 40 events\.$/);
  await expect.poll(found).toEqual([]);
  await expect(timeline.host.locator(".others")).toHaveCount(0);
  await field.fill("no such words");
  await expect(output).toHaveText("No hits");
  await timeline.button("Clear the search").click();
  await expect(field).toBeFocused();
  await timeline.press("Table");
  await expect(timeline.table.locator("tbody > tr")).toHaveCount(EVENTS);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("X18 the hit that the reader is on is outlined, in view and with words of its own, wherever the walk began", async ({
  timeline,
}) => {
  await timeline.open();
  const field = await timeline.searchField();
  const output = timeline.host.locator("output");
  const current = timeline.host.locator(".mark[aria-current=true]");
  // Nothing is found yet when the first key is pressed.
  await field.fill("doha");
  await field.press("Enter");
  await expect(output).toHaveText(/^1 of \d+: /);
  const total = Number.parseInt(/of (\d+)/.exec((await output.textContent()) ?? "")?.[1] ?? "", 10);
  await timeline.button("Show the whole timeline").click();
  await field.focus();
  const seen = new Set<string>();
  for (let hit = 2; hit <= total; hit++) {
    await field.press("Enter");
    await expect(output).toHaveText(new RegExp(`^${hit} of `));
    await expect(current).toHaveCount(1);
    await expect(current).toHaveClass(/\bevent\b/);
    await expect(current).not.toHaveClass(/pinned|hushed/);
    await expect(current).toBeInViewport({ ratio: 1 });
    await expect(current).toHaveCSS("outline-style", "solid");
    const [title = ""] = (await current.getAttribute("aria-label"))?.split(/, \d+ of /) ?? [];
    await expect(output).toContainText(title);
    seen.add(title);
  }
  expect(seen.size).toBe(total - 1);
  await expect(field).toBeFocused();
  await timeline.button("Show the whole timeline").click();
  await expect(current).toHaveCount(1);
  await expect(current).toHaveClass(/\bevent\b/);
  await field.press("Escape");
  await expect(current).toHaveCount(0);
});

test("X18 of a hit whose title does not hold the words, those around them are shown", async ({ timeline }) => {
  await timeline.open();
  const field = await timeline.searchField();
  const excerpt = timeline.host.locator(".excerpt");
  // Only in the text of one event.
  await field.fill("machine-made");
  await expect(timeline.host.locator("output")).toHaveText(/^\d+ hits?/);
  await expect(excerpt).toHaveCount(0);
  await field.press("Enter");
  await expect(excerpt.locator("mark")).toHaveText(["machine", "made"]);
  await expect(excerpt).toContainText("copy");
  await expect(field).toBeFocused();
  // It covers nothing: what it stands above comes below it.
  const boxOf = async (at: Locator) => (await at.boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
  const [shown, kinds] = [await boxOf(excerpt), await boxOf(timeline.host.locator(".legend"))];
  expect(shown.y + shown.height).toBeLessThanOrEqual(kinds.y + 1);
  await field.fill("pompeo");
  await expect(excerpt).toHaveCount(0);
  await field.press("Enter");
  await expect(timeline.host.locator("output")).toHaveText(/^1 of /);
  await field.press("Escape");
  await expect(excerpt).toHaveCount(0);
});

test("X18 hits that the plot does not show are counted beside the others, until they are in view", async ({
  timeline,
}) => {
  await timeline.open();
  const field = await timeline.searchField();
  const output = timeline.host.locator("output");
  await field.fill("moscow");
  await expect(output).toHaveText("3 hits, 1 earlier");
  await timeline.button("Show the whole timeline").click();
  await expect(output).toHaveText("3 hits");
});

test("X18 beyond 5,000 events it stands in for the browser's search, says so, and the list follows it", async ({
  context,
  page,
  timeline,
}) => {
  await serve(context, {
    "p.html": embedding('<date-line src="long.csv" view="list" controls></date-line>'),
    "long.csv": LONG,
  });
  await timeline.open("./p.html");
  const field = timeline.host.getByRole("searchbox");
  await expect(timeline.host.locator("#search-note")).toContainText("Here all 6,000 events are searched");
  await expect(timeline.list.locator("> li").first()).toHaveText("The 500 most important of 6,000 events");
  await expect(timeline.list).not.toContainText("Comet");
  await timeline.button("List").focus();
  await page.keyboard.press("Control+f");
  await expect(field).toBeFocused();
  await field.fill("comet 59");
  await expect(timeline.host.locator("output")).toHaveText("1 hit");
  await expect(timeline.list.locator("> li")).toHaveCount(1);
  await expect(timeline.list).toContainText("Comet 59");
  await field.fill("comet");
  await expect(timeline.list.locator("> li")).toHaveCount(COUNT / 100);
  await field.press("Escape");
  await expect(timeline.list.locator("> li").first()).toHaveText("The 500 most important of 6,000 events");
});

test("X18 a short timeline without controls has no field", async ({ context, timeline }) => {
  await serve(context, {
    "p.html": embedding('<date-line src="short.csv"></date-line>'),
    "short.csv": LONG.split("\n").slice(0, 150).join("\n"),
  });
  await timeline.open("./p.html");
  await expect(timeline.host.getByRole("searchbox")).toHaveCount(0);
  await timeline.host.evaluate((host) => host.setAttribute("controls", ""));
  await expect(timeline.host.getByRole("searchbox")).toBeVisible();
});
