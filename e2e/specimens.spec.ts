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
  const found = await faults(page);
  expect(found.filter((text) => !text.startsWith("label-content-name-mismatch"))).toEqual([]);
});
