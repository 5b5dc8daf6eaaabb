import fc from "fast-check";
import { expect, test } from "vitest";
import { leadsOf } from "./leads.ts";

type Index = Parameters<typeof leadsOf>[0];
const leading = (importance: readonly number[]): readonly number[] => {
  const isLead = leadsOf({ count: importance.length, importance: Float32Array.from(importance) } as unknown as Index);
  return importance.flatMap((_, i) => (isLead(i) ? [i] : []));
};

test("L23 the few of the highest importance lead, and none where it is given to many", () => {
  expect(leading([1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5])).toEqual([1, 15]);
  expect(leading([1, 2])).toEqual([1]);
  expect(leading([5, 5, 1, 1])).toEqual([]);
  expect(leading([1, 1, 1])).toEqual([]);
  expect(leading([3])).toEqual([]);
  expect(leading([])).toEqual([]);
  expect(leading([...Array.from({ length: 2000 }, () => 1), 2])).toEqual([]);
});

test("L23 who leads is more important than all others, and of those who lead at most one in eight", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }), (importance) => {
      const leads = leading(importance);
      expect(leads.length).toBeLessThanOrEqual(Math.max(1, importance.length / 8));
      importance.forEach((each, i) => {
        if (leads.length > 0) expect(leads.includes(i)).toBe(each === Math.max(...importance));
      });
    }),
  );
});
