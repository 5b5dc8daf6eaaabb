import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanRows } from "./clean-table.ts";
import { parseCsv } from "./csv.ts";
import { unparseCsv } from "./csv-write.ts";

const cells = async (text: string) => (await cleanRows(text))?.map((row) => row.cells);

test("E14 clean text is taken apart as papaparse does, or left alone", async () => {
  const piece = fc.constantFrom('"', '""', ",", "\n", " ", "a", '"b"', "c,d", "é", "\r\n", ';"', '"\n');
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 16 }), async (pieces) => {
      const text = pieces.join("");
      const found = await cells(text);
      if (text === "" || found === undefined) return;
      const { records, malformed } = parseCsv(text.replace(/\r\n?/g, "\n"), ",");
      expect(malformed).toBe(false);
      expect(found).toEqual(records);
    }),
    { numRuns: 2000 },
  );
});

test("E14 whatever papaparse writes is clean, in one breath or in several", async () => {
  const cell = fc.stringMatching(/^[a-z",\né]*$/);
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(1, 3000), async (records, times) => {
      const many = Array.from({ length: times }, () => records).flat();
      expect(await cells(unparseCsv(many))).toEqual(many);
    }),
    { numRuns: 60 },
  );
});
