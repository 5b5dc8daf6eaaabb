import fc from "fast-check";
import { expect, test } from "vitest";
import { scaleBar } from "./scale-bar.ts";

const DAYS = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.436875, year: 365.2425 };

test("LP3 a bar is a round length of time, as long as that is drawn, and neither lost nor longer than its room", () => {
  fc.assert(
    fc.property(fc.double({ min: -3.9, max: 9, noNaN: true }), (power) => {
      const daysPerPx = 10 ** power;
      const { count, unit, widthPx } = scaleBar(daysPerPx);
      expect(widthPx * daysPerPx).toBeCloseTo(count * DAYS[unit], 6 - Math.ceil(Math.max(0, power) + 3));
      expect(widthPx).toBeLessThanOrEqual(110.001);
      // Two weeks are the most before a month, half a day before a day.
      expect(widthPx).toBeGreaterThan(40);
      expect(String(count)).toMatch(/^([1235]|6|10|12|15|30|[125]0*)$/);
    }),
  );
});

test("LP3 the scale goes on below a minute a bar, and says a minute", () => {
  expect(scaleBar(1e-6)).toMatchObject({ count: 1, unit: "minute" });
  expect(scaleBar(0.14)).toMatchObject({ count: 2, unit: "week" });
  expect(scaleBar(1000)).toMatchObject({ count: 200, unit: "year" });
});
