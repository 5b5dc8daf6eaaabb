import { placesOnTheWay } from "./motion.ts";
import { Shown } from "./shown.ts";
import { expect, test } from "./test.ts";

test("X3 a reader who asked for less motion is there at once", async ({ stage, site }) => {
  const shown = await Shown.open(stage, site.url);
  expect(await stage.run(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(true);
  expect(await placesOnTheWay(stage, shown)).toBe(2);
});
