import { cardTitle, DOHA, DOHA_ID, Shown } from "./shown.ts";
import type { Stage } from "./stage.ts";
import { expect, test } from "./test.ts";

const hash = (stage: Stage): Promise<string> => stage.run(() => location.hash);

test("X6 an address opens the event and the view that it names", async ({ stage, site }) => {
  const shown = await Shown.open(stage, `${site.url}#dl-${DOHA_ID}@2020-01-01..2020-04-30`);
  expect(await cardTitle(shown)).toBe(DOHA);
  expect(await shown.text("[part=status]")).toMatch(/^In view: 1\sJan – 30\sApr 2020/);
  await stage.goto(`${site.url}#dl-${DOHA_ID}!table`);
  await shown.ready();
  await expect.poll(() => shown.text("table tr.details")).toContain("Doha");
});

test("X6 what the reader opened and moved to stands in the address, survives a reload, and Back closes it", async ({
  stage,
  site,
}) => {
  const shown = await Shown.open(stage, site.url);
  const from = await shown.at(600);
  await stage.drag(from, { x: from.x - 60, y: from.y });
  await expect.poll(() => hash(stage)).toMatch(/^#dl-@/);
  const { x, y, height } = await shown.mark(DOHA);
  await stage.click({ x: x + 30, y: y + height / 2 });
  await expect.poll(() => hash(stage)).toMatch(/^#dl-doha-agreement@/);
  await stage.run(() => new Promise((done) => setTimeout(done, 500))); // the address is written at most so often
  const before = await shown.marks();
  await stage.reload();
  await shown.ready();
  expect(await cardTitle(shown)).toBe(DOHA);
  const after = await shown.marks();
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  // Long spans are said in whole days, of which one is 1.4 pixels here. What the left edge cuts stays in sight as well as it can.
  for (const [place, { name, x }] of before.entries())
    if (x > 60) expect(Math.abs((after[place]?.x ?? Number.NaN) - x), name).toBeLessThanOrEqual(1.5);
  await stage.back();
  await expect.poll(() => cardTitle(shown)).toBe("");
  await expect.poll(() => hash(stage)).toMatch(/^#dl-@/);
});
