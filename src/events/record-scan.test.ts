import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsvTable } from "./csv-table.ts";
import { unparseCsv } from "./csv-write.ts";

const cellsOf = async (text: string, char = ","): Promise<readonly (readonly string[])[]> =>
  (await readCsvTable(text, { char, from: 0 })).rows.map(({ cells }) => cells);
const faultsOf = async (text: string): Promise<unknown> => (await readCsvTable(text, { char: ",", from: 0 })).quotes;

describe("records", () => {
  test("E3 every kind of line end counts, mixed ones too, and blank rows keep their number", async () => {
    expect(await cellsOf("a,b\r\nc,d\re,f\n\ng,h")).toEqual([["a", "b"], ["c", "d"], ["e", "f"], [""], ["g", "h"]]);
    const { rows } = await readCsvTable('a,"b\r\nb"\n\nc,d\n', { char: ",", from: 0 });
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(rows[0]?.cells).toEqual(["a", "b\r\nb"]);
  });

  test("E3 a file that begins or ends with blank rows counts them", async () => {
    expect(await cellsOf("\n\na,b\n\n")).toEqual([[""], [""], ["a", "b"], [""]]);
    expect(await cellsOf("")).toEqual([]);
  });

  test("E3 a quoted cell holds delimiters, line breaks and doubled quotation marks", async () => {
    expect(await cellsOf('"a,""b""\nc",d')).toEqual([['a,"b"\nc', "d"]]);
    expect(await cellsOf('"","""",x')).toEqual([["", '"', "x"]]);
  });

  test("E4 what stands after a closing mark is kept, and the row is named", async () => {
    expect(await cellsOf('1,"a" b,c\n2,x,y')).toEqual([
      ["1", "a b", "c"],
      ["2", "x", "y"],
    ]);
    expect(await faultsOf('1,"a" b,c\n2,x,y')).toEqual([{ row: 1, unclosed: false }]);
  });

  test("E4 marks inside a quoted cell that nobody doubled stay where they are", async () => {
    expect(await cellsOf('1,"He said "no" to it",c')).toEqual([["1", 'He said "no" to it', "c"]]);
    expect(await cellsOf('1,"He said "no, never" to it",c')).toEqual([["1", "He said no", ' never" to it"', "c"]]);
  });

  test("E4 a mark that is never closed costs its own line only", async () => {
    expect(await cellsOf('1,"open\n2,b\n3,c')).toEqual([
      ["1", '"open'],
      ["2", "b"],
      ["3", "c"],
    ]);
    expect(await faultsOf('1,"open\n2,b\n3,c')).toEqual([{ row: 1, unclosed: true }]);
  });

  test("E4 a mark that opens a later cell shows that the earlier one was never closed", async () => {
    const text = '1,"open\n2,"quoted, fine"\n3,c';
    expect(await cellsOf(text)).toEqual([
      ["1", '"open'],
      ["2", "quoted, fine"],
      ["3", "c"],
    ]);
    expect(await faultsOf(text)).toEqual([{ row: 1, unclosed: true }]);
    expect(await cellsOf('1,"open\n"2",b')).toEqual([
      ["1", '"open'],
      ["2", "b"],
    ]);
  });

  test("E3 a space before a quotation mark is forgiven", async () => {
    expect(await cellsOf('1, "a, b" ,c')).toEqual([["1", "a, b", "c"]]);
  });

  test("E3 a mark in the middle of a cell is a character", async () => {
    expect(await cellsOf('1,a 5" pipe,c')).toEqual([["1", 'a 5" pipe', "c"]]);
  });

  test("E3 more records than one breath holds are read in order, with pauses between", async () => {
    const text = Array.from({ length: 1203 }, (_, at) => `${at},"x\ny"`).join("\n");
    let pauses = 0;
    const pause = async (): Promise<void> => void pauses++;
    const { rows } = await readCsvTable(text, { char: ",", from: 0 }, pause);
    expect(rows.length).toBe(1203);
    expect(rows.every(({ row, cells }, at) => row === at + 1 && cells[0] === String(at))).toBe(true);
    expect(pauses).toBe(12);
  });

  test("E12 any table comes back from CSV as it was", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", ";", " ", "é") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(table, async (records) => {
        expect(await cellsOf(unparseCsv(records))).toEqual(records);
      }),
      { numRuns: 200 },
    );
  });

  test("E13 any text at all is read, one record per line outside quotation marks at least", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", ";", " ") });
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const { rows } = await readCsvTable(any, { char: ",", from: 0 });
        expect(rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
        if (!any.includes('"'))
          expect(rows.length).toBe(any === "" ? 0 : any.split(/\r\n?|\n/).length - (/[\r\n]$/.test(any) ? 1 : 0));
      }),
      { numRuns: 500 },
    );
  });

  test("E13 a hundred thousand opened marks are read in linear time", async () => {
    // So long that a time which grows with the square would outlast any test's limit.
    expect((await cellsOf('a,"b\n'.repeat(50_000))).length).toBe(50_000);
    expect((await cellsOf('a,"""b\n'.repeat(50_000))).length).toBe(50_000);
    expect((await cellsOf('"'.repeat(300_001))).length).toBe(1);
    expect((await cellsOf(`"${'""x'.repeat(100_000)}`)).length).toBe(1);
  });
});
