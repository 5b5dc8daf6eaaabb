import { faults } from "./axe.ts";
import { expect, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("XL4 XL5 on a phone two lines stand before the plot; under More, spacing is chosen, drawn down the plot, and kept in the address", async ({
  page,
  timeline,
}) => {
  for (const size of [
    { width: 740, height: 360 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(size);
    await timeline.open("./#dl-@1990..2022");
    const { lines, beginsAt, isCut } = await timeline.host.evaluate((host) => {
      const root = host.shadowRoot;
      const boxes = [...(root?.querySelectorAll(".bar button, .bar input, .bar summary") ?? [])]
        .map((node) => node.getBoundingClientRect())
        .filter(({ height }) => height > 0);
      const bar = root?.querySelector(".bar")?.getBoundingClientRect();
      return {
        lines: new Set(boxes.map(({ top }) => Math.round(top / 20))).size,
        beginsAt: (root?.querySelector(".plot")?.getBoundingClientRect().top ?? 0) - (bar?.top ?? 0),
        isCut: document.documentElement.scrollWidth > innerWidth,
      };
    });
    expect(lines).toBe(2);
    expect(beginsAt).toBeLessThan(120);
    expect(isCut).toBe(false);
  }
  const more = timeline.host.locator(".more > summary");
  await more.focus();
  await page.keyboard.press("Enter");
  await timeline.button("Gaps shortened").focus();
  await page.keyboard.press("Space");
  await expect(timeline.plot.locator(".break")).toHaveText([/^9 years, nothing new$/, /^(16 years, nothing new)?$/]);
  await expect(timeline.plot.locator(".ticks")).toContainText("⫽ 16y");
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
  await expect(timeline.button("Gaps shortened")).toBeHidden();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain("!spacing:even");
  await page.reload();
  await timeline.ready();
  await expect(timeline.plot.locator(".break")).toHaveCount(2);
  await page.evaluate(() => {
    location.hash = "#dl-@1990..2022";
  });
  await expect(timeline.plot.locator(".break")).toHaveCount(0);
  await page.goBack();
  await expect(timeline.plot.locator(".break")).toHaveCount(2);
});
