import { faults } from "./axe.ts";
import { expect, test } from "./timeline.ts";

test("G6 every specimen is drawn when the reader comes to it, or says why there is nothing to draw", async ({
  page,
}) => {
  test.slow(); // forty timelines, one after another
  await page.goto("specimens.html");
  const sections = page.locator(".specimen");
  const count = await sections.count();
  expect(count).toBeGreaterThan(40);
  expect(await page.locator("date-line").count()).toBeLessThan(count);
  for (let nth = 0; nth < count; nth++) {
    const section = sections.nth(nth);
    await section.scrollIntoViewIfNeeded();
    const timeline = section.locator("date-line");
    if ((await section.getAttribute("id")) === "none") await expect(timeline).toContainText("no events yet");
    else await expect(timeline.locator(".marks button").first()).toBeVisible();
  }
  // Words that a label breaks or cuts within, and counts above 999, are not found whole in the name: see docs/accessibility.md.
  // Their colours are those of every page, and dear to look at.
  const found = await faults(page, ["color-contrast"]);
  expect(found.filter((text) => !text.startsWith("label-content-name-mismatch"))).toEqual([]);
});

test("G6 a specimen is as wide as its case is about: time runs sideways in all but those that say that it runs down", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("specimens.html");
  const widths: Record<string, number> = {};
  for (const name of ["second", "range-mixed", "deep", "vertical", "narrow"]) {
    const section = page.locator(`#${name}`);
    await section.scrollIntoViewIfNeeded();
    await expect(section.locator(".marks button").first()).toBeVisible();
    await expect(section.getByRole("heading")).toHaveText(/^[A-Z].+\.$/);
    const timeline = section.locator("date-line");
    const facing = (await timeline.locator(".whole-plot").getAttribute("data-facing")) ?? "";
    expect(facing, name).toBe(name === "vertical" || name === "narrow" ? "upright" : "");
    widths[name] = await timeline.locator(".plot").evaluate(({ clientWidth }) => clientWidth);
    // Nothing is kept below what stands there.
    const unusedPx = await timeline.locator(".room").evaluate((room) => {
      const shown = [...room.querySelectorAll(".overview, .told, .key")].map(
        (part) => part.getBoundingClientRect().bottom,
      );
      return room.getBoundingClientRect().bottom - Math.max(...shown);
    });
    expect(unusedPx, name).toBeLessThan(24);
  }
  expect(widths.narrow).toBeLessThan(330);
  for (const name of ["second", "range-mixed", "deep", "vertical"]) expect(widths[name], name).toBeGreaterThan(640);
});
