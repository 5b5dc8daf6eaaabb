import fc from "fast-check";
import { expect, test } from "vitest";
import { BINS } from "./tile-grid.ts";
import { histogramLine, parseHistogram, parsePayload } from "./tile-histogram.ts";

const counts = fc
  .array(fc.tuple(fc.nat(BINS - 1), fc.nat(1e9)), { maxLength: 300 })
  .map((pairs) => pairs.reduce((all, [bin, count]) => all.fill(count, bin, bin + 1), new Uint32Array(BINS)));

test("ET3 a line of counts is read back as it was written", () => {
  fc.assert(
    fc.property(counts, (bins) => {
      const line = histogramLine(bins);
      expect(line).not.toContain("\n");
      expect(parseHistogram(line)).toEqual(bins);
    }),
  );
  expect(histogramLine(new Uint32Array(BINS).fill(7, 3, 4).fill(2, 5, 6))).toBe("#hist z3 7 0 2");
});

test("ET3 the text of a tile is its counts, where there are any, and a table; broken counts are said", () => {
  expect(parsePayload("date,title\n1848,a\n")).toEqual({ csv: "date,title\n1848,a\n" });
  expect(parsePayload("#hist 1\ndate,title\n")?.csv).toBe("date,title\n");
  expect(parsePayload("#hist 1\ndate,title\n")?.below?.[0]).toBe(1);
  for (const broken of ["#hist 1 x\n", "#hist z2049\n", "#hist -1\n", `#hist ${"1 ".repeat(BINS + 1)}\n`])
    expect(parsePayload(broken), broken.slice(0, 20)).toBeUndefined();
});
