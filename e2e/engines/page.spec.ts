import { cardTitle, DOHA, expectQuiet, FLAGSHIP, Shown } from "./shown.ts";
import { embedding } from "./site.ts";
import { expect, test } from "./test.ts";

const MOON = `date,title,group
1957-10-04,Sputnik is launched,launch
1961-04-12,Gagarin circles the Earth,flight
1969-07-20,Two people walk on the Moon,flight
1972-12-14,The last people leave the Moon,flight
`;
const BOTH = `<date-line src="${FLAGSHIP}" controls></date-line><date-line src="moon.csv" from="1956" to="1975" controls></date-line>`;

/** How far a page can be scrolled sideways. */
const tooWide = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Which marks there are and where in time they stand, in any order: what the page's scroll does not change. */
const standing = async (shown: Shown): Promise<readonly string[]> =>
  (await shown.marks()).map(({ name, x }) => `${name} ${x.toFixed(0)}`).toSorted();

test("X4 two timelines on one page never move each other", async ({ stage, site }) => {
  site.show({ "two.html": embedding(BOTH), "moon.csv": MOON });
  const first = await Shown.open(stage, `${site.url}two.html`);
  const second = new Shown(stage, 1);
  await second.ready();
  const stood = await standing(first);
  const from = await second.at(500);
  await stage.drag(from, { x: from.x - 120, y: from.y });
  await stage.ctrlWheel(from, "in");
  // Marks change places until the view is at rest; what has the keyboard must not.
  await expect.poll(() => second.text("[part=status]")).not.toContain("1956");
  await second.still();
  await second.focus(".marks button[tabindex='0']");
  await stage.press("ArrowRight", "+");
  await expect.poll(() => second.text("[part=status]")).not.toContain("1956");
  expect(await standing(first)).toEqual(stood);
  await second.still();
  await expect.poll(() => second.focused()).toContain("3 of 4");
  await stage.press("Enter");
  await expect.poll(() => cardTitle(second)).not.toBe("");
  expect(await cardTitle(first)).toBe("");
  await second.still();
  await first.ready();
  const moved = await standing(second);
  const mark = await first.mark(DOHA);
  await stage.click({ x: mark.x + 30, y: mark.y + mark.height / 2 });
  await expect.poll(() => cardTitle(first)).toBe(DOHA);
  expect(await standing(second)).toEqual(moved);
  expect(await cardTitle(second)).not.toBe("");
  await expectQuiet(stage);
});

test("X2 at 320 pixels nothing has to be scrolled sideways: plot, card, table, list", async ({ stage, site }) => {
  await stage.resize(320, 640);
  const shown = await Shown.open(stage, site.url);
  expect(await stage.run(() => innerWidth)).toBe(320);
  expect((await shown.marks()).length).toBeGreaterThan(3);
  expect(await stage.run(tooWide), "plot").toBe(0);
  await shown.set("selected", "doha-agreement");
  await expect.poll(() => cardTitle(shown)).toBe(DOHA);
  expect(await stage.run(tooWide), "card").toBe(0);
  for (const view of ["table", "list"]) {
    await shown.set("view", view);
    await expect.poll(() => stage.run(tooWide), view).toBe(0);
  }
});

test("X3 on a page from right to left the plot is drawn in place, and keys and drags work", async ({ stage, site }) => {
  site.show({ "rtl.html": embedding(`<date-line src="${FLAGSHIP}" controls></date-line>`, 'lang="fa" dir="rtl"') });
  const shown = await Shown.open(stage, `${site.url}rtl.html`);
  expect(await stage.run(tooWide)).toBe(0);
  const marks = await shown.marks();
  expect(marks.length).toBeGreaterThan(8);
  const width = await stage.run(() => innerWidth);
  for (const { name, x, width: wide } of marks) expect(x < width && x + wide > 0, name).toBe(true);
  const before = await shown.mark(DOHA);
  const from = await shown.at(500);
  await stage.drag(from, { x: from.x + 50, y: from.y });
  expect(Math.abs((await shown.mark(DOHA)).x - before.x - 50)).toBeLessThanOrEqual(1);
  await shown.focus(".marks button[tabindex='0']");
  await stage.press("Home");
  await shown.still();
  const first = await shown.focused();
  // Time runs to the left: left is later.
  await stage.press("ArrowLeft");
  await shown.still();
  const second = await shown.focused();
  expect(second).not.toBe(first);
  await stage.press("ArrowRight");
  await shown.still();
  expect(await shown.focused()).toBe(first);
  await stage.press("Enter");
  await expect.poll(() => cardTitle(shown)).not.toBe("");
  expect(await stage.run(tooWide)).toBe(0);
  await expectQuiet(stage);
});
