import type { Page } from "@playwright/test";
import type { Timeline } from "./timeline.ts";
import { EVENTS, expect, test } from "./timeline.ts";

const positionIn = (name: string): number => Number(/, (\d+) of \d+$/.exec(name)?.[1]);

/** The title in a mark's name, between its date and its position. */
const titleIn = (name: string): string => name.replace(/, \d+ of \d+$/, "");

/** What stands before the plot: the last of the lenses. */
const BEFORE = /^Sources disagree/;

/** Tabs from what stands before the plot into it. */
async function tabIn({ page, timeline }: { page: Page; timeline: Timeline }): Promise<void> {
  await timeline.host.getByRole("button", { name: BEFORE }).focus();
  await page.keyboard.press("Tab");
}

test.describe("without motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test.beforeEach(async ({ timeline }) => {
    await timeline.open();
  });

  test("X3 the plot is one tab stop, and Home and End go to its ends", async ({ page, timeline }) => {
    await test.step("the plot is one tab stop, before the overview's handles", async () => {
      await tabIn({ page, timeline });
      expect(positionIn(await timeline.focused())).toBeGreaterThan(0);
      await page.keyboard.press("Tab");
      expect(await timeline.focused()).toMatch(/^Overview/);
      await page.keyboard.press("Shift+Tab");
      expect(positionIn(await timeline.focused())).toBeGreaterThan(0);
      await page.keyboard.press("Shift+Tab");
      await expect(timeline.host.getByRole("button", { name: BEFORE })).toBeFocused();
    });
    await timeline.again();
    await test.step("Home and End go to the first and the last event", async () => {
      await tabIn({ page, timeline });
      await page.keyboard.press("End");
      await expect.poll(async () => positionIn(await timeline.focused())).toBe(EVENTS);
      await page.keyboard.press("Home");
      await expect.poll(async () => positionIn(await timeline.focused())).toBe(1);
    });
  });

  test("X3 Enter right after an arrow opens the event that it led to, which keeps the focus", async ({
    page,
    timeline,
  }) => {
    await tabIn({ page, timeline });
    // Both in one task: nothing is drawn between them.
    await timeline.plot.evaluate((plot) => {
      for (const key of ["ArrowRight", "Enter"])
        plot.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
    });
    await timeline.still();
    await expect(timeline.card.getByRole("heading", { level: 3 })).toBeFocused();
  });

  test("X3 keys walk through all events in time order, each of them to be seen", async ({ page, timeline }) => {
    test.slow(); // forty events
    await test.step("arrows walk through all events in time order; the focus never leaves a named button, which is inside the plot and not hidden", async () => {
      const titles = await timeline.list.locator("> li > strong").allTextContents();
      expect(titles).toHaveLength(EVENTS);
      await tabIn({ page, timeline });
      await page.evaluate(() => {
        const lost = () => {
          if (document.activeElement?.localName !== "date-line") throw new Error("the focus was lost");
          requestAnimationFrame(lost);
        };
        requestAnimationFrame(lost);
      });
      await page.keyboard.press("Home");
      for (let place = 1; place <= EVENTS; place += 1) {
        await expect.poll(async () => positionIn(await timeline.focused())).toBe(place);
        // One way into the page for all that is asked of an event: forty of them are many.
        const [seen, name] = await timeline.host.evaluate(async (host) => {
          await window.dlStill?.(host);
          const node = host.shadowRoot?.activeElement;
          const plot = host.shadowRoot?.querySelector("[part=plot]")?.getBoundingClientRect();
          if (!node || !plot) return ["no focus", ""];
          const name = node.ariaLabel ?? "";
          const { left, right, top, bottom } = node.getBoundingClientRect();
          if (right <= plot.left || left >= plot.right || top < plot.top - 1 || bottom > plot.bottom)
            return ["outside", name];
          const x = Math.min(Math.max(left + 6, plot.left + 2), plot.right - 2);
          const at = host.shadowRoot?.elementFromPoint(x, (top + bottom) / 2)?.closest("button");
          return [at === node ? "seen" : `hidden by ${at?.getAttribute("aria-label")}`, name];
        });
        expect(titleIn(name ?? "")).toContain(titles[place - 1]);
        expect(seen, name).toBe("seen");
        await page.keyboard.press(place % 2 === 0 ? "ArrowRight" : "ArrowDown");
      }
      expect(positionIn(await timeline.focused())).toBe(EVENTS);
      for (const place of [EVENTS - 1, EVENTS - 2, EVENTS - 3]) {
        await page.keyboard.press(place % 2 === 0 ? "ArrowLeft" : "ArrowUp");
        await expect.poll(async () => positionIn(await timeline.focused())).toBe(place);
      }
    });
  });

  test("X3 keys zoom and move and leave the browser its own; the card and clusters are opened, walked through and left by keys", async ({
    page,
    timeline,
  }) => {
    test.slow(); // several walks
    await test.step("plus, minus and 0 zoom about the focused event and keep the focus", async () => {
      const title = "Pompeo meets Taliban negotiators in Doha";
      await timeline.mark(title).focus();
      const at = await timeline.xOf(title);
      const daysPerPx = async () =>
        1 / ((await timeline.xOf(title)) - (await timeline.xOf("US presidential election")));
      const before = await daysPerPx();
      await page.keyboard.press("+");
      await timeline.still();
      expect(Math.abs((await timeline.xOf(title)) - at)).toBeLessThanOrEqual(1);
      expect((await daysPerPx()) / before).toBeCloseTo(1 / 1.6, 1);
      await page.keyboard.press("-");
      await page.keyboard.press("-");
      await timeline.still();
      expect((await daysPerPx()) / before).toBeCloseTo(1.6, 1);
      expect(Math.abs((await timeline.xOf(title)) - at)).toBeLessThanOrEqual(1);
      expect(await timeline.focused()).toContain(title);
      await page.keyboard.press("0");
      await timeline.still();
      expect(await timeline.focused()).toContain(title);
    });
    await timeline.again();
    await test.step("page keys move by most of a screen", async () => {
      const title = "Pentagon reports close ties between AQIS and the Taliban";
      await timeline.mark(title).focus();
      const at = await timeline.xOf(title);
      await page.keyboard.press("PageUp");
      await timeline.still();
      await page.keyboard.press("PageDown");
      await timeline.still();
      expect(Math.abs((await timeline.xOf(title)) - at)).toBeLessThanOrEqual(1);
    });
    await timeline.again();
    await test.step("keys with ctrl, alt or meta stay the browser's", async () => {
      await timeline.mark("Pompeo meets Taliban negotiators in Doha").focus();
      await timeline.still();
      const before = await timeline.picture();
      for (const key of ["Control+ArrowRight", "Alt+ArrowDown", "Control+Home"]) await page.keyboard.press(key);
      await timeline.still();
      expect(await timeline.picture()).toEqual(before);
      expect(await timeline.focused()).toContain("Pompeo meets Taliban negotiators");
    });
    await timeline.again();
    await test.step("keys outside the plot do nothing to it", async () => {
      const before = await timeline.picture();
      const keys = ["ArrowRight", "ArrowLeft", "+", "-", "0", "Enter", "Escape"];
      await page.getByRole("link", { name: "events.csv" }).focus();
      for (const key of keys.filter((name) => name !== "Enter")) await page.keyboard.press(key);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      for (const key of keys) await page.keyboard.press(key);
      await timeline.host.getByRole("button", { name: /^Agreements/ }).focus();
      for (const key of keys.filter((name) => name !== "Enter")) await page.keyboard.press(key);
      await timeline.still();
      expect(await timeline.picture()).toEqual(before);
      await expect(timeline.card).toBeHidden();
    });
    await timeline.again();
    await test.step("Enter and Space open the focused event, and Escape closes it and gives the focus back", async () => {
      for (const key of ["Enter", "Space"]) {
        await tabIn({ page, timeline });
        await page.keyboard.press("Home");
        for (let turn = 0; turn < 10; turn += 1) await page.keyboard.press("ArrowRight");
        await expect.poll(async () => positionIn(await timeline.focused())).toBe(11);
        const name = await timeline.focused();
        await page.keyboard.press(key);
        await expect(timeline.card).toBeVisible();
        await expect(timeline.card.getByRole("heading", { level: 3 })).toBeFocused();
        await page.keyboard.press("Escape");
        await expect(timeline.card).toBeHidden();
        await expect.poll(() => timeline.focused()).toBe(name);
      }
    });
    await timeline.again();
    await test.step("the card is walked through with Tab, and its Next and Close are keys away", async () => {
      await timeline.mark("Pompeo meets Taliban negotiators in Doha").focus();
      await page.keyboard.press("Enter");
      const { card } = timeline;
      await expect(card.getByRole("heading", { level: 3 })).toBeFocused();
      await card.getByRole("button", { name: "Next event" }).focus();
      await page.keyboard.press("Enter");
      await expect(card.getByRole("heading", { level: 3 })).toHaveText(/^UN team /);
      await expect(card.getByRole("button", { name: "Next event" })).toBeFocused();
      await card.getByRole("button", { name: "Close" }).focus();
      await page.keyboard.press("Enter");
      await expect(card).toBeHidden();
      await expect.poll(() => timeline.focused()).toContain("UN team ");
    });
    await timeline.again();
    await test.step("Enter on a cluster opens it by zooming, and the focus stays in the plot", async () => {
      await timeline.showWhole();
      const before = await timeline.picture();
      await timeline.plot.locator("[part=cluster]").last().focus();
      await page.keyboard.press("Enter");
      await timeline.still();
      expect(await timeline.picture()).not.toEqual(before);
      expect(await timeline.focused()).not.toBe("");
      await timeline.again();
      await timeline.plot.getByRole("button", { name: "open the first" }).last().focus();
      await page.keyboard.press("Enter");
      await expect(timeline.card.getByRole("heading", { level: 3 })).toBeFocused();
    });
    await timeline.again();
    await test.step("with nothing shown the plot can still be tabbed into and out of", async () => {
      for (const button of await timeline.host.locator("[part=legend] button").all()) await button.click();
      await expect(timeline.host.getByText("No event is shown.", { exact: false })).toBeVisible();
      await tabIn({ page, timeline });
      for (const key of ["ArrowRight", "Home", "Enter", "+", "0"]) await page.keyboard.press(key);
      await page.keyboard.press("Tab");
      expect(await timeline.focused()).toMatch(/^Overview/);
    });
  });

  test("X3 no mark scrolls the plot inside itself when it is focused or scrolled to, at its edges neither @both", async ({
    timeline,
  }) => {
    for (const [from, to] of [
      ["2019-11", "2021-06"],
      ["2020-07", "2021-06"],
    ] as const) {
      await timeline.zoomTo(from, to);
      const scrolled = await timeline.plot.evaluate((plot) =>
        [...plot.querySelectorAll<HTMLElement>(".marks button")].map((mark) => {
          mark.scrollIntoView({ inline: "nearest", block: "nearest" });
          mark.focus();
          return plot.scrollLeft + plot.scrollTop;
        }),
      );
      expect(scrolled.length).toBeGreaterThan(5);
      expect(scrolled.filter((px) => px !== 0)).toEqual([]);
    }
  });
});

test("X3 a fast typist ends on the right event, with flights and all", async ({ page, timeline }) => {
  await timeline.open();
  await timeline.showWhole();
  await tabIn({ page, timeline });
  await page.keyboard.press("Home");
  for (let turn = 1; turn < EVENTS; turn += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(async () => positionIn(await timeline.focused())).toBe(EVENTS);
});
