import { embedding, expect, FLAGSHIP, heard, serve, Timeline, test } from "./timeline.ts";

interface Fault {
  readonly what: string;
  readonly src: string;
  readonly body?: string;
  /** What the sentence must hold: the file and what to do. */
  readonly says: RegExp;
}

const PAGE = "<!doctype html><html><head><title>A page</title></head><body><p>Nothing here</p></body></html>";

const FAULTS: readonly Fault[] = [
  { what: "a missing file", src: "nowhere.csv", says: /nowhere\.csv.*404.*src/ },
  { what: "a missing timeline.json", src: "data/nowhere/timeline.json", says: /timeline\.json.*404/ },
  { what: "a page instead of a spreadsheet", src: "page.csv", body: PAGE, says: /web page|HTML|page/i },
  { what: "a file without a date column", src: "undated.csv", body: "name,what\nA,something\nB,else\n", says: /date/i },
  { what: "an empty file", src: "empty.csv", body: "", says: /empty/i },
  { what: "a timeline.json that is none", src: "broken.json", body: '{"title": "x"', says: /./ },
  {
    what: "a timeline.json whose events are missing",
    src: "hollow.json",
    body: '{"events": "none.csv"}',
    says: /none\.csv.*404/,
  },
  { what: "a file in which no row can be read", src: "bad.csv", body: "date,title\nsoon,A\nlater,B\n", says: /./ },
  { what: "no src at all", src: "", says: /src/ },
];

test("X7 every fault is said in place, and by dl-error, and another src mends it", async ({
  context,
  page,
  timeline,
  quiet,
}) => {
  quiet.allow(/404/);
  const hosts = FAULTS.map(
    ({ src }, nth) =>
      `<date-line id="fault-${nth}" src="${src}"><a href="events.csv">The events as a table</a></date-line>`,
  );
  await serve(context, {
    "faults.html": embedding(hosts.join("")),
    ...Object.fromEntries(FAULTS.flatMap(({ src, body }) => (body === undefined ? [] : [[src, body]]))),
  });
  await page.goto("./faults.html");
  for (const [nth, { what, says }] of FAULTS.entries())
    await test.step(what, async () => {
      const id = `fault-${nth}`;
      const one = await new Timeline(page, page.locator(`#${id}`)).ready();
      await expect(one.alert).toBeVisible();
      const said = ((await one.alert.textContent()) ?? "").trim();
      expect(said).toMatch(says);
      expect(said.split(/\s+/).length).toBeGreaterThan(5);
      expect(said).not.toMatch(/undefined|\[object|TypeError|Error:|https?:/);
      expect((await heard(page)).filter(({ host }) => host === id)).toEqual([
        { type: "dl-error", host: id, value: said },
      ]);
      await expect(one.host.getByRole("link", { name: "The events as a table" })).toBeVisible();
    });
  expect(await heard(page)).toHaveLength(FAULTS.length);
  await timeline.host.evaluate((host, good) => host.setAttribute("src", good), FLAGSHIP);
  await expect.poll(async () => (await heard(page)).at(-1)?.type).toBe("dl-load");
  await timeline.ready();
  await expect(timeline.alert).toBeHidden();
  expect((await timeline.marks()).length).toBeGreaterThan(10);
  await expect(timeline.list.locator("> li")).toHaveCount(40);
});

test("X7 a server that cannot be reached is said so", async ({ context, page, timeline, quiet }) => {
  quiet.allow(/ERR_/);
  await serve(context, { "fault.html": embedding('<date-line src="events.csv"></date-line>') });
  await context.route("**/events.csv", (route) => route.abort());
  await timeline.open("./fault.html");
  await expect(timeline.alert).toContainText("events.csv could not be loaded");
  expect((await heard(page)).map(({ type }) => type)).toEqual(["dl-error"]);
});

test("X7 X22 a fault is said in the language of the page, and the data's file was asked for before the rest", async ({
  context,
  page,
  timeline,
  quiet,
}) => {
  quiet.allow(/404/);
  await serve(context, {
    "fault.html": embedding('<date-line src="nowhere.csv"></date-line>').replace('lang="en"', 'lang="de"'),
  });
  await timeline.open("./fault.html");
  await expect(timeline.alert).toContainText("nowhere.csv wurde nicht gefunden");
  const asked = quiet.requests.map((url) => url.slice(url.lastIndexOf("/") + 1));
  expect(asked.filter((name) => /\.csv$|^date-line-/.test(name))[0]).toBe("nowhere.csv");
  await expect.poll(() => quiet.requests.some((url) => url.includes("/date-line-furniture-"))).toBe(true);
  expect((await heard(page)).map(({ type }) => type)).toEqual(["dl-error"]);
});

test("X7 a timeline without events says what to add", async ({ context, timeline }) => {
  await serve(context, {
    "fault.html": embedding('<date-line src="none.csv" controls></date-line>'),
    "none.csv": "date,title\n",
  });
  await timeline.open("./fault.html");
  await expect(timeline.host.getByText(/no events yet|Add a row/)).toBeVisible();
});

test("X7 while a file is on its way it is said that it loads", async ({ context, page, timeline }) => {
  await serve(context, { "slow.html": embedding('<date-line src="slow.csv"></date-line>') });
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await context.route("**/slow.csv", async (route) => {
    await held;
    await route.fulfill({ body: "date,title\n2020,A\n2021,B\n", contentType: "text/csv" });
  });
  await page.goto("./slow.html");
  await expect(timeline.host.getByRole("status")).toContainText("Loading the timeline");
  release();
  await timeline.ready();
  expect(await timeline.marks()).toHaveLength(2);
});

test("X7 a bad row costs no good one, and stands among the problems", async ({ context, timeline }) => {
  await serve(context, {
    "rows.html": embedding('<date-line src="rows.csv"></date-line>'),
    "rows.csv": "date,title\n2020-01-05,Good\n2020-13-45,Bad\n2020-03-01,Also good\n",
  });
  await timeline.open("./rows.html");
  await expect(timeline.list.locator("> li")).toHaveCount(2);
  const problems = await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) =>
    host.problems.map(({ row, column, value, message }) => ({ row, column, value, message })),
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ row: 3, column: "date", value: "2020-13-45" });
  expect(problems[0]?.message).toMatch(/2020-13-45/);
});

test("X7 a later src wins over an earlier one that is still on its way", async ({ context, page, timeline }) => {
  await serve(context, {
    "race.html": embedding('<date-line src="slow.csv"></date-line>'),
    "fast.csv": "date,title\n2020,Fast\n",
  });
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await context.route("**/slow.csv", async (route) => {
    await held;
    await route.fulfill({ body: "date,title\n2020,Slow\n", contentType: "text/csv" }).catch(() => undefined);
  });
  await page.goto("./race.html");
  await timeline.host.evaluate(async (host: HTMLElementTagNameMap["date-line"]) => {
    await customElements.whenDefined("date-line");
    host.src = "fast.csv";
    await host.updateComplete;
    await host.ready;
  });
  release();
  await timeline.ready();
  await expect(timeline.list).toContainText("Fast");
  await expect(timeline.list).not.toContainText("Slow");
  expect((await heard(page)).map(({ type }) => type)).toEqual(["dl-load"]);
});

test("X7 a file that is not there leaves nothing of the one before: no list, no bar", async ({
  context,
  page,
  timeline,
  quiet,
}) => {
  quiet.allow(/404/);
  await serve(context, {
    "p.html": embedding('<date-line src="a.csv"></date-line>'),
    "a.csv": "date,title\n2020,Seeds\n2021,Frost\n",
  });
  await timeline.open("./p.html");
  await expect(page.locator("date-line > ol > li")).toHaveCount(2);
  await timeline.host.evaluate((host) => host.setAttribute("src", "gone.csv"));
  await expect(timeline.host.getByRole("alert")).toContainText("gone.csv was not found");
  await expect(page.locator("date-line > ol")).toHaveCount(0);
  await expect(timeline.host.locator("progress")).toHaveCount(0);
});

test("X5 where only the one file was copied, there is the picture, and one word to the author", async ({
  context,
  page,
  timeline,
  quiet,
}) => {
  quiet.allow(/date-line-\*\.js|Failed to load resource/);
  const warned: string[] = [];
  page.on("console", (message) => void (message.type() === "warning" && warned.push(message.text())));
  await context.route(/\/date-line-[^/]+\.js$/, (route) => route.abort());
  await serve(context, {
    "alone.html": embedding('<date-line src="alone.csv" controls></date-line>'),
    "alone.csv": "date,title\n1848-02-24,The king abdicates\n1871-03-18,The commune rises\n",
  });
  await timeline.open("alone.html");
  await expect(timeline.plot.getByRole("button")).toHaveText([/The king abdicates/, /The commune rises/]);
  await expect.poll(() => warned).toEqual([expect.stringContaining("date-line-*.js")]);
});
