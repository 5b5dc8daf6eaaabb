import { placesOnTheWay } from "./motion.ts";
import { Shown } from "./shown.ts";
import { expect, test } from "./test.ts";

test.use({ motion: "full" });

test("X3 a button's zoom is a flight where the reader has not asked for less motion", async ({ stage, site }) => {
  const shown = await Shown.open(stage, site.url);
  expect(await stage.run(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(false);
  expect(await placesOnTheWay(stage, shown)).toBeGreaterThan(3);
});
