import { cardTitle, positionIn, Shown } from "./shown.ts";
import { expect, test } from "./test.ts";

/** The last stop of the keyboard before the plot, in a window of this width. */
const LAST_BUTTON = ".legend button:last-child";

test("X3 the plot is one tab stop between the buttons and the overview, forwards and back", async ({ stage, site }) => {
  const shown = await Shown.open(stage, site.url);
  await shown.focus(LAST_BUTTON);
  const stops: string[] = [];
  for (const key of ["Tab", "Tab", "Shift+Tab", "Shift+Tab"]) {
    await stage.press(key);
    stops.push(await shown.focused());
  }
  expect(positionIn(stops[0] ?? "")).toBeGreaterThan(0);
  expect(stops[1]).toMatch(/^Overview/);
  expect(stops[2]).toBe(stops[0]);
  expect(stops[3]).toMatch(/^Ties/);
});

test("X3 arrows, Home and End walk the events in time order; plus and minus zoom and keep the focus", async ({
  stage,
  site,
}) => {
  const shown = await Shown.open(stage, site.url);
  await shown.focus(LAST_BUTTON);
  await stage.press("Tab", "Home");
  const walked: number[] = [];
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp", "End", "Home"]) {
    await stage.press(key);
    await shown.still();
    walked.push(positionIn(await shown.focused()));
  }
  expect(walked).toEqual([2, 3, 4, 3, 2, 40, 1]);
  const name = await shown.focused();
  const before = await shown.text("[part=status]");
  await stage.press("+", "+");
  await expect.poll(() => shown.text("[part=status]")).not.toBe(before);
  await stage.press("-", "-", "0");
  await shown.still();
  await expect.poll(() => shown.focused()).toBe(name);
});

test("X3 Enter opens the focused event and hands it the focus, Escape closes it and gives it back", async ({
  stage,
  site,
}) => {
  const shown = await Shown.open(stage, site.url);
  await shown.focus(LAST_BUTTON);
  await stage.press("Tab", "Home", "ArrowRight", "ArrowRight");
  await shown.still();
  const name = await shown.focused();
  await stage.press("Enter");
  await expect.poll(() => cardTitle(shown)).not.toBe("");
  expect(name).toContain(await cardTitle(shown));
  await expect.poll(() => shown.focused()).toBe(await cardTitle(shown));
  await stage.press("Escape");
  await expect.poll(() => cardTitle(shown)).toBe("");
  await expect.poll(() => shown.focused()).toBe(name);
});
