import fc from "fast-check";
import { expect, test } from "vitest";
import { hitTest, type Target } from "./hit.ts";

const around = (xPx: number, yPx: number, radiusPx = 12): Target => ({
  ...{ left: xPx - radiusPx, right: xPx + radiusPx, top: yPx - radiusPx, bottom: yPx + radiusPx },
});

test("L16 a target of 24 px is hit from 22 px around its middle, whichever way, and from nowhere far off", () => {
  const targets = [{ left: 100, right: 180, top: 100, bottom: 148 }, around(40, 330), around(300, 330)];
  const hit = (xPx: number, yPx: number) => hitTest(targets, xPx, yPx);
  expect(hit(150, 120)).toBe(0);
  expect(hit(188, 155)).toBe(0);
  for (const [xPx, yPx] of [
    [62, 330],
    [18, 330],
    [40, 308],
    [40, 352],
  ] as const)
    expect(hit(xPx, yPx), `${xPx},${yPx}`).toBe(1);
  expect(hit(284, 330)).toBe(2);
  expect(hit(200, 30)).toBeUndefined();
  expect(hit(340, 330)).toBeUndefined();
});

test("L16 the nearest is hit, and of two in one place the one drawn above", () => {
  const place = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 12 }), place, place, (middles, x, y) => {
      const targets = middles.map(([atX, atY]) => around(atX, atY));
      const distance = ({ left, right, top, bottom }: Target): number =>
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      const least = Math.min(...targets.map(distance));
      const hit = hitTest(targets, x, y);
      if (least > 12) expect(hit).toBeUndefined();
      else expect(hit).toBe(targets.findLastIndex((target) => distance(target) === least));
    }),
  );
});
