import type { Box, Timeline } from "./timeline.ts";
import { EVENTS, expect, overlap, test } from "./timeline.ts";

const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 800, height: 800 },
  { width: 360, height: 740 },
];

test.use({ contextOptions: { reducedMotion: "reduce" } });

interface Places {
  readonly card: Box | undefined;
  readonly mark: Box | undefined;
  readonly plot: Box;
}

/** The card, and the mark that it belongs to, as far as the plot shows it. */
async function places(timeline: Timeline): Promise<Places> {
  return timeline.host.evaluate((host) => {
    const boxOf = (selector: string): Box | undefined => {
      const rect = host.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
      return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    };
    const plot = boxOf("[part=plot]") ?? { x: 0, y: 0, width: 0, height: 0 };
    return { card: boxOf("[part=card]"), mark: boxOf('.marks [aria-expanded="true"]'), plot };
  });
}

test("X9 through all events, the card never covers its own mark, wide and narrow", async ({ page, timeline }) => {
  test.slow(); // all events three times
  await timeline.open();
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    await timeline.select("three-decades-of-ties");
    const position = timeline.card.getByText(/^\d+ of 40$/);
    const wrong: string[] = [];
    for (let place = 1; place <= EVENTS; place += 1) {
      await expect(position).toHaveText(`${place} of ${EVENTS}`);
      await timeline.still();
      const { card, mark, plot } = await places(timeline);
      if (!card) wrong.push(`${size.width} px, ${place}: no card`);
      else if (!mark) wrong.push(`${size.width} px, ${place}: no mark`);
      else {
        if (overlap(card, mark)) wrong.push(`${size.width} px, ${place}: covered`);
        if (!overlap(mark, plot)) wrong.push(`${size.width} px, ${place}: its mark is out of sight`);
        if (card.height < 140) wrong.push(`${size.width} px, ${place}: the card is ${Math.round(card.height)} px high`);
        if (card.x < plot.x - 1 || card.x + card.width > plot.x + plot.width + 1)
          wrong.push(`${size.width} px, ${place}: too wide`);
      }
      if (place < EVENTS) await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => host.next());
    }
    expect(wrong).toEqual([]);
  }
});

test("X9 the card of an event opened by a click covers no mark of its own, wide and narrow", async ({
  page,
  timeline,
}) => {
  test.slow(); // every mark in view, twice
  await timeline.open();
  for (const size of [WIDTHS[0], WIDTHS[2]]) {
    if (size) await page.setViewportSize(size);
    await timeline.zoomTo("2020-06-01", "2020-07-31");
    const names = (await timeline.marks())
      .filter(({ kind, box }) => kind !== "cluster" && box.x >= 0)
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      await timeline.zoomTo("2020-06-01", "2020-07-31");
      const mark = timeline.plot.getByRole("button", { name, exact: true });
      if ((await mark.count()) === 0) continue;
      // The event that had the focus last wears its words above its neighbours'.
      const now = await timeline.marks();
      const own = now.find((one) => one.name === name);
      if (now.some((one) => one.pinned && one !== own && own && overlap(one.box, own.box))) continue;
      await mark.click({ position: { x: 6, y: 6 } });
      await timeline.still();
      const { card, mark: open } = await places(timeline);
      expect(card && open && !overlap(card, open), name).toBe(true);
      await timeline.card.getByRole("button", { name: "Close" }).click();
      await expect(timeline.card).toBeHidden();
    }
  }
});

test("X9 a card that is open while the view is panned and zoomed stays clear of its mark", async ({ timeline }) => {
  await timeline.open();
  await timeline.select("pentagon-report");
  for (const move of [
    () => timeline.drag(100, 400),
    () => timeline.drag(500, 300),
    () => timeline.ctrlWheel(200, -200),
    () => timeline.ctrlWheel(200, 300),
  ]) {
    await move();
    await timeline.still();
    const { card, mark, plot } = await places(timeline);
    // A mark that the reader pushed out of sight is not covered.
    if (card && mark && overlap(mark, plot)) expect(overlap(card, mark)).toBe(false);
  }
});

test("X9 the card stays inside the plot and its end can be scrolled to @both", async ({ timeline }) => {
  await timeline.open();
  await timeline.select("doha-agreement");
  const last = timeline.card.locator("[part=claim]").last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  const { card, plot } = await places(timeline);
  expect(card && card.y >= plot.y - 1 && card.y + card.height <= plot.y + plot.height + 1).toBe(true);
});

test("X9 after the card is closed the view is where it was moved to, and the mark keeps its lane", async ({
  timeline,
}) => {
  await timeline.open();
  const before = await timeline.marks();
  await timeline.mark("Pentagon reports close ties").click();
  await timeline.still();
  await timeline.card.getByRole("button", { name: "Close" }).click();
  await timeline.still();
  const rows = (marks: typeof before) =>
    marks.filter(({ kind }) => kind === "event").map(({ name, box }) => [name, box.y]);
  expect(rows(await timeline.marks())).toEqual(rows(before));
});
