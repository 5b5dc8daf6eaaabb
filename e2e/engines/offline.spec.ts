import { Shown } from "./shown.ts";
import { expect, test } from "./test.ts";

test("G10 a visited page is there without a network, with its data and what it fetches later", async ({
  stage,
  site,
}) => {
  site.keeps = true;
  const shown = await Shown.open(stage, `${site.url}vesuvius.html`);
  const before = (await shown.marks()).map(({ name }) => name);
  await stage.run(() => navigator.serviceWorker.ready.then(() => true));
  site.isDown = true;
  await stage.reload();
  await shown.ready();
  expect((await shown.marks()).map(({ name }) => name)).toEqual(before);
  expect(await stage.run(() => fetch("data/vesuvius/sources.csv").then(({ ok }) => ok))).toBe(true);
  // The window's engine goes on to other tests.
  site.isDown = false;
  await stage.run(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });
});
