import type { Box, Timeline } from "./timeline.ts";
import { EVENTS, expect, overlap, test } from "./timeline.ts";

const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 800, height: 800 },
  { width: 360, height: 740 },
];

test.use({ contextOptions: { reducedMotion: "reduce" } });

declare global {
  interface Window {
    dlPlaces?: typeof placesIn;
  }
}

interface Places {
  readonly card: Box | undefined;
  readonly mark: Box | undefined;
  readonly plot: Box;
}

/** The card, and the mark that it belongs to, as far as the plot shows it. Runs in the page. */
function placesIn(host: Element): Places {
  const boxOf = (selector: string): Box | undefined => {
    const rect = host.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
    return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
  };
  const plot = boxOf("[part=plot]") ?? { x: 0, y: 0, width: 0, height: 0 };
  return { card: boxOf("[part=card]"), mark: boxOf('.marks [aria-expanded="true"]'), plot };
}

const places = (timeline: Timeline): Promise<Places> => timeline.host.evaluate(placesIn);

/** Goes through this many events from the one that is open, and says of each what its card says of its place, and where it stands. */
const walk = (timeline: Timeline, count: number): Promise<readonly (Places & { readonly said: string })[]> =>
  timeline.host.evaluate(async (host: HTMLElementTagNameMap["date-line"], steps) => {
    const seen: (Places & { said: string })[] = [];
    for (let place = 1; place <= steps; place += 1) {
      if (place > 1) host.next();
      await host.updateComplete;
      // What a program opens does not move the page.
      await window.dlStill?.(host, 4);
      const texts = [...(host.shadowRoot?.querySelectorAll("[part=card] *") ?? [])].map(
        (node) => node.textContent ?? "",
      );
      const said = texts.find((text) => /^\s*\d+ of \d+\s*$/.test(text))?.trim() ?? "";
      const where = window.dlPlaces?.(host);
      if (where) seen.push({ ...where, said });
    }
    return seen;
  }, count);

test("X9 through all events, the card never covers its own mark, wide and narrow", async ({ page, timeline }) => {
  test.slow(); // all events three times
  await page.addInitScript(`window.dlPlaces = ${placesIn}`);
  await timeline.open();
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    await timeline.select("three-decades-of-ties");
    const seen = await walk(timeline, EVENTS);
    expect(seen.map(({ said }) => said)).toEqual(seen.map((_, nth) => `${nth + 1} of ${EVENTS}`));
    expect(seen).toHaveLength(EVENTS);
    const wrong = seen.flatMap(({ card, mark, plot, said }) => {
      const at = `${size.width} px, ${said}`;
      if (!card) return [`${at}: no card`];
      if (!mark) return [`${at}: no mark`];
      return [
        ...(overlap(card, mark) ? [`${at}: covered`] : []),
        ...(overlap(mark, plot) ? [] : [`${at}: its mark is out of sight`]),
        ...(card.height < 140 ? [`${at}: the card is ${Math.round(card.height)} px high`] : []),
        ...(card.x < plot.x - 1 || card.x + card.width > plot.x + plot.width + 1 ? [`${at}: too wide`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  }
});

test("X9 the card stays inside the element and its end can be scrolled to @both", async ({ timeline }) => {
  await timeline.open();
  await timeline.select("doha-agreement");
  const last = timeline.card.locator("[part=claim]").last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await timeline.still();
  const { card, plot } = await places(timeline);
  const line = await timeline.status.evaluate((node) => node.parentElement?.getBoundingClientRect().bottom ?? 0);
  expect(card && card.y >= plot.y - 1 && card.y + card.height <= line + 1).toBe(true);
  // What the keyboard is on is not below it.
  const end = timeline.host.locator("[data-grip=end]");
  await timeline.zoomTo("1990", "2022");
  await end.focus();
  await timeline.page.keyboard.press("ArrowLeft");
  await timeline.still();
  expect(
    await end.evaluate((grip) => {
      const { left, top, width, height } = grip.getBoundingClientRect();
      return (grip.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2) === grip;
    }),
  ).toBe(true);
});

test("XE1 on a desktop the first source with its words is seen without scrolling", async ({ page, timeline }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await timeline.open();
  for (const id of ["pompeo-statement", "un-analysis", "pentagon-report", "us-withdrawal-announced"]) {
    await timeline.select(id);
    const words = timeline.card.locator("[part=claim] blockquote").first();
    await expect(words).toBeVisible();
    await timeline.still();
    const [card, quote] = [await timeline.card.boundingBox(), await words.boundingBox()];
    expect(card && quote && quote.y + quote.height <= card.y + card.height, id).toBe(true);
  }
});

test("XE1 where claims differ, the card says so below the title, with the way to them and to the words that the date was read from", async ({
  page,
  timeline,
}) => {
  await timeline.open();
  const first = timeline.card.locator(".read-from");
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    await timeline.select(undefined);
    await timeline.select("doha-agreement");
    await expect(first).toContainText("The US-Taliban deal signed on February 29");
    await expect(first).toContainText("paragraph 15, published between 1 and 7 Jul 2020");
    await timeline.still();
    const [card, words] = [await timeline.card.boundingBox(), await first.boundingBox()];
    expect(card && words && words.y + words.height <= card.y + card.height, `${size.width} px`).toBe(true);
    // Before all that has to be read stands that they differ, and the way to what each says.
    const way = timeline.card.getByRole("button", { name: "Sources disagree on the date" });
    await expect(way).toBeInViewport({ ratio: 1 });
    await way.click();
    const heading = timeline.card.getByRole("heading", { name: "What 5 claims say" });
    await expect(heading).toBeFocused();
    const [body, head] = [await timeline.card.locator(".card-body").boundingBox(), await heading.boundingBox()];
    expect(body && head && head.y - body.y, `${size.width} px`).toBeCloseTo(8, 0);
    await expect(timeline.card.locator(".compare > li").first()).toBeInViewport({ ratio: 1 });
    await expect(timeline.card.getByText("Sources disagree on the date")).toHaveCount(1);
  }
  await first.getByRole("button", { name: "Taliban Maintain Ties to Al-Qaeda Affiliate: Pentagon" }).focus();
  await page.keyboard.press("Enter");
  const claim = timeline.card.locator("[part=claim]").first();
  await expect(claim).toBeFocused();
  await expect(claim).toBeInViewport();
  // Those that cannot be told apart by publisher are called by their titles.
  await expect(timeline.card.locator(".compare")).not.toContainText("News site, not named");
  await expect(timeline.card.locator(".compare")).toContainText("TRT World");
  await timeline.select("pentagon-report");
  await expect(timeline.card.locator("[part=claim]")).toHaveCount(3);
  await expect(first).toHaveCount(0);
  await expect(timeline.card.getByRole("button", { name: /disagree|agree/ })).toHaveCount(0);
  // Who and where follow what the claims say.
  expect(
    await timeline.card.evaluate((card) => {
      const [last, facts] = [[...card.querySelectorAll("[part=claim]")].at(-1), card.querySelector("dl")];
      return last && facts ? last.compareDocumentPosition(facts) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
    }),
  ).toBeGreaterThan(0);
});

test("X9 the card of an event that is opened, panned and zoomed covers no mark of its own, wide and narrow, and leaves the view as it was", async ({
  timeline,
  page,
}) => {
  test.slow(); // several walks
  await test.step("after the card is closed the view is where it was moved to, and the mark keeps its lane", async () => {
    await timeline.open();
    const before = await timeline.picture();
    await timeline.mark("Pentagon reports close ties").click();
    await timeline.still();
    await timeline.card.getByRole("button", { name: "Close" }).click();
    await timeline.still();
    const rows = (marks: typeof before) =>
      marks.filter(({ kind }) => kind === "event").map(({ name, box }) => [name, box.y]);
    expect(rows(await timeline.picture())).toEqual(rows(before));
  });
  await timeline.again();
  await test.step("a card that is open while the view is panned and zoomed stays clear of its mark", async () => {
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
  await timeline.again();
  await test.step("the card of an event opened by a click covers no mark of its own, wide and narrow", async () => {
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
});

test("X9 a pointer that closes a card leaves the plot as it was, and the keyboard in it; the keyboard's own ring is round the whole card", async ({
  page,
  timeline,
}) => {
  await timeline.open();
  await timeline.zoomTo("2020-06-01", "2020-07-31");
  const words = async (): Promise<string[]> =>
    (await timeline.marks()).flatMap(({ kind, name }) => (kind === "event" ? [name] : [])).sort();
  const before = await words();
  const bare = (await timeline.marks()).find(({ kind, box }) => kind === "dot" && box.x > 0);
  if (!bare) throw new Error("every event has its words");
  const rings = (): Promise<string[]> =>
    timeline.host.evaluate((host) =>
      ["[part=card]", "#card-title"].map((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(host.shadowRoot?.querySelector(one) ?? host);
        return outlineStyle === "none" ? "none" : outlineWidth;
      }),
    );
  await timeline.plot.getByRole("button", { name: bare.name, exact: true }).click();
  await timeline.still();
  expect((await timeline.marks()).some(({ pinned }) => pinned)).toBe(true);
  await expect(timeline.card.getByRole("heading", { level: 3 })).toBeFocused();
  expect(await rings()).toEqual(["none", "none"]);
  await timeline.card.getByRole("button", { name: "Close" }).click();
  await expect(timeline.card).toBeHidden();
  await timeline.zoomTo("2020-06-01", "2020-07-31");
  expect(await words()).toEqual(before);
  await expect(timeline.plot).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(timeline.card.getByRole("heading", { level: 3 })).toBeFocused();
  expect(await rings()).toEqual(["2px", "none"]);
  await page.keyboard.press("Escape");
  await expect.poll(() => timeline.focused()).not.toBe("");
});
