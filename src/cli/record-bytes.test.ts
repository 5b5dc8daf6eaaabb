import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsvTable } from "../events/csv-table.ts";
import { csvLine, RecordBytes } from "./record-bytes.ts";

interface Read {
  readonly row: number;
  readonly cells: readonly string[];
  readonly line: string;
  readonly unclosed: boolean;
}

/** All records of a text that comes in chunks of so many bytes. */
function records(text: string, size: number, delimiter = ","): Read[] {
  const bytes = Buffer.from(text);
  const reader = new RecordBytes(delimiter);
  const read: Read[] = [];
  const drain = (): void => {
    while (reader.next()) {
      const line = reader.line.toString("utf8", reader.from, reader.to);
      read.push({ row: reader.row, cells: reader.texts(), line, unclosed: reader.fault === "unclosed" });
    }
  };
  for (let at = 0; at < bytes.length; at += size) {
    reader.feed(bytes.subarray(at, at + size));
    drain();
  }
  reader.end();
  drain();
  return read;
}

const cell = fc.string({ unit: fc.constantFrom("a", "é", "𝄞", ",", ";", '"', "\n", " ", "1"), maxLength: 6 });
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const chunk = fc.integer({ min: 1, max: 40 });

test("CT4 cells of a well-formed table come as they were written, however its bytes are cut", () => {
  fc.assert(
    fc.property(rows, chunk, fc.constantFrom("\n", "\r\n"), (table, size, end) => {
      const text = table.map((cells) => csvLine(cells) + end).join("");
      const read = records(text, size);
      // A line break in a cell is no row's end; a space before a quotation mark never arises here.
      expect(read.map(({ cells }) => cells)).toEqual(table);
      expect(read.map(({ row }) => row)).toEqual(table.map((_, at) => at + 1));
    }),
  );
});

test("CT4 badly written tables are read as the importer reads them", async () => {
  const mess = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", " ", "b"), maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(mess, chunk, async (text, size) => {
      const { rows: expected, quotes } = await readCsvTable(text, { char: ",", from: 0 });
      const read = records(text, size);
      expect(read.map(({ cells }) => cells)).toEqual(expected.map(({ cells }) => cells));
      const unclosed = new Set(quotes.filter((fault) => fault.unclosed).map(({ row }) => row));
      expect(new Set(read.filter((one) => one.unclosed).map(({ row }) => row))).toEqual(unclosed);
    }),
    { numRuns: 1000, examples: [['""a,"', 1]] },
  );
});

test("CT4 rows with another delimiter are written anew, with commas", () => {
  expect(records('a;"b;c";d,e\n1;2;3\n', 7, ";").map(({ line }) => line)).toEqual(['a,b;c,"d,e"', "1,2,3"]);
});
