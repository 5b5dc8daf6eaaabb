import { faults } from "./axe.ts";
import type { Timeline } from "./timeline.ts";
import { embedding, expect, overlap, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const FILES = {
  "t.json": JSON.stringify({ title: "کابل", lang: "fa-AF", events: "e.csv" }),
  "e.csv":
    "id,date,title,group,text\na,2020-02-29,توافق‌نامه دوحه,الف,متن\nb,2020-06,گزارش ملل متحد,ب,متن\nc,2021-01-15~,خروج نیروها,الف,متن\nd,2021-08-15,سقوط کابل,ب,متن\n",
  "english.json": JSON.stringify({ title: "Kabul, August", lang: "fa-AF", events: "e.csv" }),
  "english.html": embedding('<date-line src="english.json" controls></date-line>'),
  // Forty events that began before the view and last into it: more than lanes.
  "many.json": JSON.stringify({ title: "کابل", lang: "ar", events: "many.csv" }),
  "many.csv": `date,end,title\n${Array.from({ length: 40 }, (_, n) => `19${n + 10},2021,عنوان ${n}`).join("\n")}\n`,
  "many.html": embedding('<date-line src="many.json" from="2000" to="2010" controls></date-line>'),
  "p.html": embedding('<date-line src="t.json" controls></date-line>'),
  "ltr.html": embedding('<div dir="ltr"><date-line src="t.json"></date-line></div>'),
};

const DOHA = "توافق‌نامه دوحه";
const KABUL = "سقوط کابل";

const open = async (timeline: Timeline, page = "./p.html"): Promise<void> => {
  await serve(timeline.page.context(), FILES);
  await timeline.open(page);
};
const isMirrored = async (timeline: Timeline): Promise<boolean> =>
  (await timeline.host.locator('[data-facing~="mirrored"]').count()) > 0;

test("XR1 a timeline in a language that is written from right to left is mirrored, and the card stands clear of its mark @both", async ({
  page,
  timeline,
}) => {
  await test.step("a timeline in a language that is written from right to left is mirrored", async () => {
    await open(timeline);
    expect(await isMirrored(timeline)).toBe(true);
    const marks = (await timeline.marks()).filter(({ kind }) => kind === "event");
    expect(marks.length).toBe(4);
    const [first, last] = [
      marks.find(({ name }) => name.includes(DOHA)),
      marks.find(({ name }) => name.includes(KABUL)),
    ];
    const width = await timeline.widthPx();
    if (await timeline.isUpright()) {
      // The axis is at the right, words end where the marks are.
      const ends = marks.map(({ box }) => Math.round(box.x + box.width));
      expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(1);
      expect(ends[0]).toBeGreaterThan(width / 2);
      expect(first?.box.y).toBeLessThan(last?.box.y ?? 0);
    } else expect(first?.box.x).toBeGreaterThan(last?.box.x ?? 0);
    for (const [n, one] of marks.entries())
      for (const other of marks.slice(n + 1)) expect(overlap(one.box, other.box)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    );
    expect(await faults(page)).toEqual([]);
  });
  await test.step("the card stands clear of its mark", async () => {
    for (const id of ["a", "b", "c", "d"]) {
      await timeline.select(id);
      const card = await timeline.card.boundingBox();
      const mark = await timeline.host.locator('.marks [aria-expanded="true"]').boundingBox();
      expect(card && mark && !overlap(card, mark), id).toBe(true);
    }
  });
});

test("XR1 a count of two digits at the edge stands whole inside the plot @both", async ({ timeline }) => {
  await open(timeline, "./many.html");
  const counts = (await timeline.marks()).filter(({ kind }) => kind === "cluster");
  expect(counts.length).toBeGreaterThan(0);
  const width = await timeline.widthPx();
  for (const { box } of counts) {
    expect(box.width).toBeGreaterThan(24);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
  }
});

test("XR1 a title stands where the frame begins its lines, and runs its own way", async ({ page, timeline }) => {
  await open(timeline, "./english.html");
  const title = timeline.host.locator(".title bdi");
  const frame = await timeline.host.locator(".frame").boundingBox();
  const box = await title.boundingBox();
  expect((frame?.x ?? 0) + (frame?.width ?? 0) - (box?.x ?? 0) - (box?.width ?? 0)).toBeLessThan(32);
  expect(await title.evaluate((node) => getComputedStyle(node).direction)).toBe("ltr");
  await page.goto("./embed/taliban-al-qaeda.html?lang=fa-AF");
  const heading = page.locator("h1[slot=title] bdi");
  await expect(heading).toBeVisible();
  const headings = await heading.evaluate((node) => {
    const side = getComputedStyle(node.parentElement ?? node);
    return [side.direction, side.textAlign, getComputedStyle(node).direction];
  });
  expect(headings).toEqual(["rtl", "start", "ltr"]);
});

test("XR1 texts of a card stand where its lines begin, and the axis of its claims runs as the plot's does", async ({
  page,
  timeline,
}) => {
  await timeline.open("./embed/taliban-al-qaeda.html?lang=ar&selected=doha-agreement");
  await expect(timeline.card.locator("[part=claim]")).toHaveCount(5);
  const ends = await timeline.card.evaluate((card) => {
    const body = card.querySelector(".card-body")?.getBoundingClientRect();
    return ["h3", ".read-from q", ".text", "[part=claim] .chain"].map((selector) => {
      const range = document.createRange();
      range.selectNodeContents(card.querySelector(selector) ?? card);
      const right = Math.max(...[...range.getClientRects()].map((line) => line.right));
      return { selector, side: (body?.right ?? 0) - right };
    });
  });
  // As wide as a quotation mark, which is no text of the page.
  for (const { selector, side } of ends) expect(Math.abs(side - 16), selector).toBeLessThan(8);
  const title = timeline.card.locator("h3");
  expect(await title.evaluate((node) => getComputedStyle(node).direction)).toBe("ltr");
  const day = await timeline.card.locator(".axis circle").first().boundingBox();
  const march = await timeline.card.locator(".axis .other").boundingBox();
  expect(day && march && march.x + march.width / 2 < day.x).toBe(true);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
});

test("XR1 a direction that the page gives is obeyed", async ({ timeline }) => {
  await open(timeline, "./ltr.html");
  expect(await isMirrored(timeline)).toBe(false);
  expect(await timeline.xOf(DOHA)).toBeLessThan(await timeline.xOf(KABUL));
});

test("XR2 the overview is mirrored, Left is later, a drag to the right brings what is later, and ctrl+wheel keeps the moment under the pointer", async ({
  page,
  timeline,
}) => {
  await test.step("the overview is mirrored, and its window goes where it is dragged", async () => {
    await open(timeline);
    await timeline.zoomTo("2020-02", "2020-07");
    const grip = timeline.host.locator("[data-grip=window]");
    const strip = await timeline.host.locator("[part=overview]").boundingBox();
    const before = await grip.boundingBox();
    if (!strip || !before) throw new Error("no overview on screen");
    expect(before.x).toBeGreaterThan(strip.x + strip.width / 2);
    await page.mouse.move(before.x + before.width / 2, before.y + 20);
    await page.mouse.down();
    await page.mouse.move(before.x + before.width / 2 - 200, before.y + 20, { steps: 5 });
    await page.mouse.up();
    await timeline.still();
    const after = await grip.boundingBox();
    expect((after?.x ?? 0) - before.x).toBeCloseTo(-200, 0);
    await grip.focus();
    await page.keyboard.press("ArrowRight");
    await timeline.still();
    expect(((await grip.boundingBox())?.x ?? 0) - (after?.x ?? 0)).toBeCloseTo(8, 0);
  });
  await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => host.fit());
  await timeline.ready();
  await test.step("Left is later, a drag to the right brings what is later, and ctrl+wheel keeps the moment under the pointer", async () => {
    await timeline.mark(DOHA).focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => timeline.focused()).toContain("گزارش ملل متحد");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => timeline.focused()).toContain(DOHA);
    const endOf = async (title: string): Promise<number> => {
      const mark = (await timeline.marks()).find(({ name }) => name.includes(title));
      return mark ? mark.box.x + mark.box.width : Number.NaN;
    };
    const at = await endOf("گزارش ملل متحد");
    await timeline.drag(400, 500);
    await timeline.still();
    expect((await endOf("گزارش ملل متحد")) - at).toBeCloseTo(100, 0);
    const anchor = await endOf("گزارش ملل متحد");
    await timeline.ctrlWheel(anchor, -160);
    await timeline.still();
    expect(Math.abs((await endOf("گزارش ملل متحد")) - anchor)).toBeLessThanOrEqual(1);
  });
});
