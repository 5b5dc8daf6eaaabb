import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import Papa from "papaparse";
import { faults, inLightAndDark } from "./axe.ts";
import type { Timeline } from "./timeline.ts";
import { embedding, expect, FLAGSHIP, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const DATA = join(import.meta.dirname, "../data/taliban-al-qaeda");
type Row = Readonly<Record<string, string>>;
const rowsOf = (file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(join(DATA, file), "utf8"), { header: true, skipEmptyLines: true }).data;
const CLAIMS = rowsOf("events.csv");
const SOURCES = rowsOf("sources.csv").map(({ id }) => id ?? "");
const TITLES = new Map(rowsOf("sources.csv").map(({ id, title }) => [id ?? "", title ?? ""]));
const EVENTS = [...new Set(CLAIMS.map(({ id }) => id ?? ""))];
const titleOf = (id: string): string => CLAIMS.find((row) => row.id === id && row.title)?.title ?? "";

const DOHA = titleOf("doha-agreement");
const TRT = SOURCES.indexOf("trt-world");
/** What the marks are called. */
const STATES = "gives the date itself";
const IMPLIES = "passes it on or implies it";
const DIFFERS = "gives another date or figure";
const KIND_OF: ReadonlyMap<string, string> = new Map([
  ["stated", STATES],
  ["reported", IMPLIES],
  ["denied", "denies it"],
  ["due", "says it was due"],
]);

/** The parts of a matrix. */
function parts(timeline: Timeline) {
  const region = timeline.host.locator(".matrix");
  const grid = region.getByRole("grid");
  const row = (title: string): Locator => grid.locator("tbody tr:not(.details)").filter({ hasText: title });
  return {
    region,
    grid,
    heads: grid.locator("thead button"),
    rows: grid.locator("tbody tr:not(.details)"),
    row,
    cell: (title: string, source: number): Locator => row(title).locator("td").nth(source).getByRole("button"),
    details: grid.locator(".opened"),
    status: timeline.host.locator(".matrix-status [role=status]"),
  };
}

async function openMatrix(timeline: Timeline, url?: string): Promise<ReturnType<typeof parts>> {
  await timeline.open(url);
  const matrix = parts(timeline);
  if (url === undefined) await timeline.press("Matrix");
  await expect(matrix.grid).toBeVisible();
  return matrix;
}

/** What has the keyboard: the text or name of it. */
const focused = (timeline: Timeline): Promise<string> =>
  timeline.host.evaluate((host) => {
    const active = host.shadowRoot?.activeElement;
    return (active?.getAttribute("aria-label") ?? active?.textContent ?? "").trim().replaceAll(/\s+/g, " ");
  });

const isPageNarrow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** How many claims a cell's name speaks of, by kind. */
function said(name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of name.split("; ")) {
    const kind = [...KIND_OF.values(), DIFFERS].find((one) => part.startsWith(one));
    if (kind) counts.set(kind, Number(/, (\d+) claims$/.exec(part)?.[1] ?? 1));
  }
  return counts;
}

test("XM1 X1 every mark and every total is what the spreadsheets say, a mark opens its claim, a heading shows its events, and axe finds nothing @both", async ({
  timeline,
  page,
}) => {
  test.slow(); // several walks
  await test.step("every mark and every total is what the spreadsheets say", async () => {
    const { grid, rows, heads } = await openMatrix(timeline);
    const read = await rows.evaluateAll((all) =>
      all.map((row) => ({
        title: row.querySelector(".name")?.textContent?.trim(),
        total: row.querySelector(".total")?.textContent,
        cells: [...row.querySelectorAll("td.of")].map((cell) => cell.querySelector("button")?.ariaLabel ?? ""),
      })),
    );
    expect(read).toHaveLength(EVENTS.length);
    let marks = 0;
    for (const id of EVENTS) {
      const own = CLAIMS.filter((claim) => claim.id === id);
      const row = read.find(({ title }) => title === titleOf(id));
      expect(row?.total, id).toBe(String(own.length));
      for (const [place, source] of SOURCES.entries()) {
        const expected = new Map<string, number>();
        for (const claim of own.filter((one) => one.source === source)) {
          // The one date of the flagship that cannot be true beside the first.
          const differs = id === "doha-agreement" && claim.date === "2020-03";
          const kind = differs ? DIFFERS : (KIND_OF.get(claim.certainty ?? "") ?? "");
          expected.set(kind, (expected.get(kind) ?? 0) + 1);
          marks += 1;
        }
        expect(said(row?.cells[place] ?? ""), `${id} in ${source}`).toEqual(expected);
      }
    }
    expect(marks).toBe(CLAIMS.length);
    const edge = await grid.locator("tfoot td").allTextContents();
    const perSource = SOURCES.map((source) => CLAIMS.filter((claim) => claim.source === source).length);
    expect(edge).toEqual([...perSource, CLAIMS.length].map(String));
    // sources.csv lists them in the order in which they were published.
    for (const [place, source] of SOURCES.entries())
      await expect(heads.nth(place)).toContainText(TITLES.get(source) ?? "?");
    await expect(heads.nth(TRT)).toContainText("2 Jul 2020");
    const legend = await timeline.host.locator(".matrix-key li b").allTextContents();
    expect(legend.reduce((sum, text) => sum + Number(text), 0)).toBe(CLAIMS.length);
  });
  await test.step("a mark opens its claim below the row, set off; Escape goes back to the mark", async () => {
    const { cell, details, row, region } = parts(timeline);
    const mark = cell(DOHA, TRT);
    await expect(mark).toHaveAccessibleName(`${DIFFERS}; Mar 2020`);
    await mark.click();
    await expect(mark).toHaveAttribute("aria-expanded", "true");
    await expect(details.locator("[part=claim]")).toHaveCount(5);
    const claim = details.locator("[aria-current]");
    await expect(claim).toHaveCount(1);
    await expect(claim).toContainText("since the US-Taliban deal in March");
    await expect(claim).toBeFocused();
    await expect(claim).toBeInViewport({ ratio: 0.6 });
    // Nothing of what stays on screen covers it.
    const [head, at] = [await region.locator("thead").boundingBox(), await claim.boundingBox()];
    expect(at?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
    await expect(page).toHaveURL(/#.*dl-doha-agreement.*!matrix/);
    await page.keyboard.press("Escape");
    await expect(details).toHaveCount(0);
    await expect(mark).toBeFocused();
    await row(DOHA).getByRole("rowheader").getByRole("button").click();
    await expect(details).toBeFocused();
    await expect(details.locator("[aria-current]")).toHaveCount(0);
    await details.getByRole("button", { name: "Close" }).click();
    await expect(details).toHaveCount(0);
    await expect(row(DOHA).getByRole("rowheader").getByRole("button")).toBeFocused();
  });
  await test.step("a source's heading shows its events only, says so, and is let go again", async () => {
    const { heads, rows, status, grid } = parts(timeline);
    const own = new Set(CLAIMS.filter(({ source }) => source === "trt-world").map(({ id }) => id));
    const claims = CLAIMS.filter(({ id }) => own.has(id));
    await expect(status).toHaveText(`${EVENTS.length} events, ${CLAIMS.length} claims, ${SOURCES.length} sources`);
    await heads.nth(TRT).click();
    await expect(heads.nth(TRT)).toHaveAttribute("aria-pressed", "true");
    await expect(heads.nth(TRT)).toBeFocused();
    await expect(rows).toHaveCount(own.size);
    await expect(status).toHaveText(
      `${own.size} of ${EVENTS.length} events: only those of “${TITLES.get("trt-world")}”`,
    );
    await expect(grid.locator("tfoot .total")).toHaveText(String(claims.length));
    await heads.nth(TRT).click();
    await expect(rows).toHaveCount(EVENTS.length);
    await heads.nth(0).click();
    await expect(rows).not.toHaveCount(EVENTS.length);
    await timeline.button("Show all events").click();
    await expect(rows).toHaveCount(EVENTS.length);
    await expect(heads.nth(0)).toHaveAttribute("aria-pressed", "false");
  });
  await test.step("axe finds nothing in the matrix, filtered and with an open claim, in light and dark", async () => {
    const { cell, heads, details } = parts(timeline);
    await heads.nth(TRT).click();
    await cell(DOHA, TRT).click();
    await expect(details).toBeVisible();
    await inLightAndDark(page, "the matrix");
  });
});

test("XM1 it is a real table with the keys of a grid, for which legend and query hold", async ({ page, timeline }) => {
  test.slow(); // several walks
  await test.step("it is a real table: headings with a scope, a caption, one tab stop", async () => {
    const { grid, rows } = await openMatrix(timeline);
    await expect(grid.locator("caption")).toContainText("Which source says what");
    await expect(grid.locator("thead th[scope=col]")).toHaveCount(SOURCES.length + 2);
    await expect(rows.locator("th[scope=row]")).toHaveCount(EVENTS.length);
    await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
    await expect(grid.getByRole("rowheader", { name: DOHA })).toContainText("29 Feb 2020");
    // The last of the controls above the table.
    await timeline.host.getByRole("button", { name: /^Sources disagree/ }).focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(timeline)).toContain(titleOf(EVENTS[0] ?? ""));
    await page.keyboard.press("Tab");
    // One step further the keyboard is beyond the table.
    expect(await grid.evaluate((table) => table.matches(":focus-within"))).toBe(false);
  });
  await test.step("legend and query hold for the matrix as well", async () => {
    const { rows, grid, status } = parts(timeline);
    const statements = CLAIMS.filter(({ group, title }) => title && group === "statement").length;
    const legend = timeline.host.getByRole("button", { name: /^Statements/ });
    await legend.click();
    await expect(rows).toHaveCount(EVENTS.length - statements);
    await expect(status).toContainText(`${EVENTS.length - statements} of ${EVENTS.length} events`);
    await expect(grid.locator("thead button")).toHaveCount(SOURCES.length);
    await legend.click();
    await timeline.host.evaluate((host) => host.setAttribute("query", "stoltenberg"));
    await expect(rows).toHaveCount(1);
    await timeline.host.evaluate((host) => host.setAttribute("query", "no such words"));
    await expect(timeline.host.locator(".message")).toContainText("No event is shown");
  });
  await timeline.host.evaluate((host) => host.setAttribute("query", ""));
  await test.step("with the keys of a grid: from the first cell to the last, to a claim and back, to a source's events", async () => {
    const { heads, rows, cell, details, row } = parts(timeline);
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
    await row(DOHA).getByRole("rowheader").getByRole("button").focus();
    await press(...Array.from({ length: TRT + 1 }, () => "ArrowRight"));
    await expect(cell(DOHA, TRT)).toBeFocused();
    await press("Enter");
    await expect(details.locator("[aria-current]")).toBeFocused();
    await press("Escape");
    await expect(cell(DOHA, TRT)).toBeFocused();
    await press("Space");
    await expect(details).toBeVisible();
    await press("Escape", "Home");
    await expect(row(DOHA).getByRole("rowheader").getByRole("button")).toBeFocused();
    await press("End");
    await expect.poll(() => focused(timeline)).toBe("5");
    await press("Control+End");
    await expect.poll(() => focused(timeline)).toBe(String(CLAIMS.length));
    await press("Control+Home");
    await expect.poll(() => focused(timeline)).toBe("Event");
    await press("ArrowRight", "ArrowRight", "Space");
    await expect(heads.nth(1)).toHaveAttribute("aria-pressed", "true");
    await press("Enter");
    await expect(rows).toHaveCount(EVENTS.length);
    await press("Home", "PageDown");
    await expect(rows.nth(9).getByRole("rowheader").getByRole("button")).toBeFocused();
    await expect(rows.nth(9)).toBeInViewport({ ratio: 0.9 });
    await press("PageUp", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp");
    await expect.poll(() => focused(timeline)).toBe("Event");
  });
});

test("XM1 the address opens the matrix and its event, and Back closes it @both", async ({ page, timeline }) => {
  const { region, details, row } = await openMatrix(timeline, "./#dl-doha-agreement!matrix");
  await expect(region).toBeVisible();
  await expect(details).toContainText("Saturday 29 February 2020");
  // The page stays where it is; the matrix stands where its open event is.
  await region.evaluate((node) => node.scrollIntoView({ block: "center" }));
  await expect(details).toBeInViewport();
  await details.getByRole("button", { name: "Close" }).click();
  await row(DOHA).getByRole("rowheader").getByRole("button").click();
  await expect(details).toBeVisible();
  await page.goBack();
  await expect(details).toHaveCount(0);
});

test("XM1 the page is never wider than the screen; headings and events' names stay while the matrix scrolls @both", async ({
  page,
  timeline,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { region, grid, cell, details } = await openMatrix(timeline);
  expect(await isPageNarrow(page)).toBe(true);
  const places = () =>
    region.evaluate((node) => {
      const box = (selector: string) => node.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const own = node.getBoundingClientRect();
      return {
        over: node.scrollWidth - node.clientWidth,
        headTop: box("thead th").top - own.top,
        stubLeft: box("tbody th").left - own.left,
        footBottom: own.bottom - box("tfoot td").bottom,
        headHeight: box("thead th").height,
      };
    });
  expect((await places()).over).toBeGreaterThan(0);
  await region.evaluate((node) => node.scrollTo({ top: 400, left: 90, behavior: "instant" }));
  const { headTop, stubLeft, footBottom, headHeight } = await places();
  expect(Math.abs(headTop)).toBeLessThan(3);
  expect(Math.abs(stubLeft)).toBeLessThan(1);
  expect(Math.abs(footBottom)).toBeLessThan(3);
  expect(headHeight).toBeLessThan(190);
  await expect(timeline.host.locator(".sources-key li")).toHaveCount(SOURCES.length);
  await expect(timeline.host.locator(".sources-key li").nth(TRT)).toContainText("TRT World");
  await cell(DOHA, TRT).click();
  await expect(details.locator("[aria-current]")).toBeInViewport({ ratio: 0.6 });
  expect(await isPageNarrow(page)).toBe(true);
  const touches = await page.evaluate(() => matchMedia("(pointer: coarse)").matches);
  const small = await grid.evaluate(
    (table, least) =>
      [...table.querySelectorAll("button")]
        .map((button) => button.getBoundingClientRect())
        .filter(({ width, height }) => Math.min(width, height) < least).length,
    touches ? 44 : 24,
  );
  expect(small).toBe(0);
});

test("XM1 from right to left the columns run the other way, and so do the arrows", async ({
  page,
  context,
  timeline,
}) => {
  await serve(context, {
    "rtl.html": embedding(`<div dir="rtl"><date-line src="${FLAGSHIP}" view="matrix"></date-line></div>`),
  });
  const { row, cell, heads } = await openMatrix(timeline, "./rtl.html");
  const lefts = await heads.evaluateAll((all) => all.map((node) => node.getBoundingClientRect().left));
  expect(lefts).toEqual(lefts.toSorted((a, b) => b - a));
  await row(DOHA).getByRole("rowheader").getByRole("button").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(cell(DOHA, 0)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(row(DOHA).getByRole("rowheader").getByRole("button")).toBeFocused();
  expect(await isPageNarrow(page)).toBe(true);
});

test("XM1 other spreadsheets: none, many and long sources", async ({ context, page, timeline }) => {
  test.slow(); // several walks
  await test.step("without sources there is no switch, and the attribute says why nothing is shown", async () => {
    const page = (more: string): string => embedding(`<date-line src="bare.csv" controls ${more}></date-line>`);
    await serve(context, {
      "a.html": page(""),
      "b.html": page('view="matrix"'),
      "bare.csv": "date,title\n2020,One\n2021,Two\n",
    });
    await timeline.open("./a.html");
    await expect(timeline.button("Table")).toBeVisible();
    await expect(timeline.button("Matrix")).toHaveCount(0);
    await timeline.open("./b.html");
    await expect(timeline.host.locator(".message")).toContainText("No event of this timeline names a source");
  });
  await test.step("sources of any spreadsheet: many are numbered, claims without one have a column of their own", async () => {
    const csv = [
      "date,title,source",
      "2001,Bare,",
      ...Array.from({ length: 9 }, (_, nth) => `20${10 + nth},Event ${nth},Paper ${nth}`),
    ].join("\n");
    await serve(context, {
      "p.html": embedding('<date-line src="p.csv" view="matrix" controls></date-line>'),
      "p.csv": csv,
    });
    const { heads, grid, status, row } = await openMatrix(timeline, "./p.html");
    await expect(heads).toHaveCount(10);
    await expect(heads.last()).toContainText("No source named");
    await expect(grid.locator("tfoot .total")).toHaveText("10");
    await expect(status).toHaveText("10 events, 10 claims, 9 sources");
    await expect(timeline.host.locator(".sources-key li").last()).toContainText("Paper 8, date of publication unknown");
    await heads.last().click();
    await expect(row("Bare")).toBeVisible();
    await expect(grid.locator("tbody tr")).toHaveCount(1);
    expect(await isPageNarrow(page)).toBe(true);
    expect(await faults(page)).toEqual([]);
  });
});

test("XM1 of a long file the most important events are set against their sources, and that is said", async ({
  context,
  timeline,
}) => {
  const rows = Array.from(
    { length: 12_000 },
    (_, nth) =>
      `e${nth},${1800 + (nth % 220)},Event ${nth},"Words of ${nth}, quoted",${1 + (nth % 5)},Paper ${nth % 3}`,
  );
  await serve(context, {
    "p.html": embedding('<date-line src="long.csv" controls></date-line>'),
    "long.csv": ["id,date,title,text,importance,source", ...rows].join("\n"),
  });
  await timeline.open("./p.html");
  await timeline.press("Matrix");
  const { rows: shown, status, heads } = parts(timeline);
  await expect(status).toHaveText("The 200 most important of 12,000 events, 200 claims, 3 sources");
  await expect(shown).toHaveCount(200);
  await expect(heads).toHaveCount(3);
  await shown.nth(120).getByRole("rowheader").getByRole("button").click();
  await expect(timeline.host.locator(".opened")).toContainText("quoted");
});
