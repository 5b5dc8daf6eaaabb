import type { Locator } from "@playwright/test";
import type { Box, Timeline } from "./timeline.ts";
import { expect, test } from "./timeline.ts";

type Grip = "window" | "start" | "end";

const grip = (timeline: Timeline, name: Grip): Locator => timeline.host.locator(`[data-grip=${name}]`);

async function boxOf(timeline: Timeline, name: Grip): Promise<Box> {
  const box = await grip(timeline, name).boundingBox();
  if (!box) throw new Error(`no ${name} on screen`);
  return box;
}

const middle = (box: Box): { x: number; y: number } => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

async function pull(timeline: Timeline, name: Grip, px: number): Promise<void> {
  const { x, y } = middle(await boxOf(timeline, name));
  await timeline.page.mouse.move(x, y);
  await timeline.page.mouse.down();
  await timeline.page.mouse.move(x + px, y, { steps: 5 });
  await timeline.page.mouse.up();
  await timeline.still();
}

test.beforeEach(async ({ timeline }) => {
  await timeline.open();
});

test("X3 the overview's window is dragged, by its middle and by each end, and goes where one clicks; its handles are sliders that keys move", async ({
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("keys move the window and each of its ends", async () => {
    const before = await boxOf(timeline, "window");
    await grip(timeline, "window").focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await timeline.still();
    const moved = await boxOf(timeline, "window");
    expect(moved.x).toBeLessThan(before.x - 8);
    expect(Math.abs(moved.width - before.width)).toBeLessThanOrEqual(1);
    await page.keyboard.press("PageUp");
    await timeline.still();
    expect((await boxOf(timeline, "window")).x).toBeGreaterThan(moved.x + 20);
    await grip(timeline, "start").focus();
    const still = await boxOf(timeline, "window");
    await page.keyboard.press("ArrowLeft");
    await timeline.still();
    const wider = await boxOf(timeline, "window");
    expect(wider.width).toBeGreaterThan(still.width + 4);
    expect(Math.abs(wider.x + wider.width - still.x - still.width)).toBeLessThanOrEqual(1);
    await grip(timeline, "end").focus();
    await page.keyboard.press("ArrowLeft");
    await timeline.still();
    expect((await boxOf(timeline, "window")).width).toBeLessThan(wider.width - 4);
  });
  await timeline.again();
  await test.step("two presses within one frame move twice", async () => {
    const before = await boxOf(timeline, "window");
    await grip(timeline, "window").evaluate((node) => {
      for (let turn = 0; turn < 3; turn += 1)
        node.dispatchEvent(
          new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, composed: true, cancelable: true }),
        );
    });
    await timeline.still();
    expect(Math.abs((await boxOf(timeline, "window")).x - before.x + 24)).toBeLessThanOrEqual(1);
  });
  await timeline.again();
  await test.step("the three handles are sliders that say where they are", async () => {
    const says = async (name: Grip): Promise<string> =>
      (await grip(timeline, name).getAttribute("aria-valuetext")) ??
      (await grip(timeline, name).getAttribute("aria-valuenow")) ??
      "";
    for (const name of ["window", "start", "end"] as const) {
      await expect(grip(timeline, name)).toHaveRole("slider");
      const before = await says(name);
      await grip(timeline, name).focus();
      await page.keyboard.press("PageDown");
      await timeline.still();
      await expect.poll(() => says(name), name).not.toBe(before);
    }
  });
  await timeline.again();
  await test.step("the overview's window shows the part on screen", async () => {
    const before = await boxOf(timeline, "window");
    await timeline.button("Zoom in").click();
    await timeline.still();
    const { x, width } = await boxOf(timeline, "window");
    expect(before.width / width).toBeCloseTo(1.6, 1);
    // About the event nearest to the middle.
    expect(Math.abs(x + width / 2 - before.x - before.width / 2)).toBeLessThan(before.width / 8);
    await timeline.showWhole();
    const strip = await timeline.host.locator("[part=overview]").boundingBox();
    expect((await boxOf(timeline, "window")).width).toBeGreaterThan((strip?.width ?? 0) * 0.9);
  });
  await timeline.again();
  await test.step("the window is dragged with the mouse, exactly, and keeps its width", async () => {
    const before = await boxOf(timeline, "window");
    await pull(timeline, "window", -300);
    const after = await boxOf(timeline, "window");
    expect(Math.abs(after.x - before.x + 300)).toBeLessThanOrEqual(1);
    expect(Math.abs(after.width - before.width)).toBeLessThanOrEqual(1);
    await expect(timeline.mark("United States and Taliban sign a deal in Doha")).toHaveCount(0);
    await pull(timeline, "window", 300);
    await pull(timeline, "window", -200);
    await page.keyboard.press("Escape");
    await timeline.still();
    await expect(grip(timeline, "window")).toBeFocused();
    expect(Math.abs((await boxOf(timeline, "window")).x - before.x)).toBeLessThanOrEqual(1);
  });
  await timeline.again();
  await test.step("each end of the window is dragged with the mouse while the other stays", async () => {
    const before = await boxOf(timeline, "window");
    await pull(timeline, "start", -200);
    const wider = await boxOf(timeline, "window");
    expect(Math.abs(wider.x - before.x + 200)).toBeLessThanOrEqual(1);
    expect(Math.abs(wider.x + wider.width - before.x - before.width)).toBeLessThanOrEqual(1);
    await pull(timeline, "end", -60);
    const narrower = await boxOf(timeline, "window");
    expect(Math.abs(narrower.x - wider.x)).toBeLessThanOrEqual(1);
    expect(Math.abs(narrower.width - wider.width + 60)).toBeLessThanOrEqual(1);
  });
  await timeline.again();
  await test.step("an end dragged past the other stops before it", async () => {
    await pull(timeline, "start", 900);
    const box = await boxOf(timeline, "window");
    expect(box.width).toBeGreaterThan(0);
    expect(box.width).toBeLessThan(30);
  });
  await timeline.again();
  await test.step("a click beside the window brings it there", async () => {
    const strip = await timeline.host.locator("[part=overview]").boundingBox();
    if (!strip) throw new Error("no overview on screen");
    const before = await boxOf(timeline, "window");
    await page.mouse.click(strip.x + 420, strip.y + 20);
    await timeline.still();
    const after = await boxOf(timeline, "window");
    expect(Math.abs(middle(after).x - strip.x - 420)).toBeLessThanOrEqual(1);
    expect(Math.abs(after.width - before.width)).toBeLessThanOrEqual(1);
  });
  await timeline.again();
  await test.step("the window cannot be dragged away from the data", async () => {
    await pull(timeline, "window", -1180);
    await pull(timeline, "window", -1180);
    expect((await timeline.marks()).length).toBeGreaterThan(0);
  });
});
