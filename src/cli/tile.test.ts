import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runInMemory } from "./memory-io.ts";

const folder = mkdtempSync(join(tmpdir(), "date-line-tile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const out = join(folder, "events.pmtiles");
const tile = (...argv: string[]) => runInMemory(["tile", ...argv]);

test("CT5 says what was made, and writes it where it is told, with nothing left beside it", async () => {
  const path = file("a.csv", "date,title\n1848-03-18,Barricades\n1849,Afterwards\n");
  const { code, out: said, err } = await tile(path, "-o", out, "--title", "T", "--description", "D");
  expect({ code, said, err }).toEqual({
    code: 0,
    said: `${out}: 2 events in 1 tile, 0 MB\n`,
    err: expect.any(String),
  });
  expect(readFileSync(out).subarray(0, 7).toString()).toBe("PMTiles");
  expect(existsSync(`${out}.work`)).toBe(false);
});

test("C1 rows that give no event end with 1, and the tiles are made all the same", async () => {
  const path = file("b.csv", "date,title\n1848,a\nsoon,b\n");
  const { code, err } = await tile(path, "-o", out);
  expect(code).toBe(1);
  expect(err).toContain("b.csv:3:date bad-date Row 3, date: “soon”");
  expect(err).toContain("1 row became no event (1 error: bad-date)");
});

test("C2 what cannot be read or written is refused in one sentence", async () => {
  const good = file("c.csv", "date,title\n1848,a\n");
  const other = file("d.csv", "date,title,text\n1848,a,b\n");
  const none = file("e.csv", "date,title\n");
  const page = file("f.csv", "<!doctype html><html><body>no</body></html>");
  const dateless = file("g.csv", "name,city\na,b\nc,d\n");
  const parquet = file("h.parquet", "date,title\n");
  const bad = file("i.csv", "date,title\nnever,a\n");
  const refused = async (...argv: string[]): Promise<string> => {
    const { code, err } = await tile(...argv);
    expect(code).toBe(2);
    return err;
  };
  expect(await refused()).toContain("no file was given");
  expect(await refused(good)).toContain("-o OUT.pmtiles");
  expect(await refused(join(folder, "gone.csv"), "-o", out)).toContain("gone.csv was not found");
  expect(await refused(good, other, "-o", out)).toContain("has other columns");
  expect(await refused(none, "-o", out)).toContain("has no rows of events");
  expect(await refused(page, "-o", out)).toContain("is no table");
  expect(await refused(dateless, "-o", out)).toContain("No column is headed “date”");
  expect(await refused(parquet, "-o", out)).toContain("is no Parquet file");
  expect(await refused(bad, "-o", out)).toContain("no row gives an event");
  expect(await refused(good, "-o", join(folder, "nowhere/x.pmtiles"))).not.toContain("Error:");
  expect(await refused(good, "-o", out, "--nonsense")).toContain("unknown option --nonsense");
});

test("C3 tile --help tells every flag", async () => {
  const { out: said, code } = await tile("--help");
  expect(code).toBe(0);
  for (const flag of ["-o", "--output", "--title", "--description", "--encoding", "--lang", "--order", "--calendar"])
    expect(said).toContain(flag);
});

test("CT5 a table that is not in Unicode, and one whose lines end in returns alone, are read too", async () => {
  const path = join(folder, "latin.csv");
  writeFileSync(path, Buffer.from("Datum;Ereignis\r1848;M\u00e4rz\r1849;\u00d6l\r", "latin1"));
  const { code, out: said } = await tile(path, "-o", out);
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining("2 events") });
  writeFileSync(path, Buffer.from("\ufeffdate,title\n1848,M\u00e4rz\n", "utf16le"));
  expect((await tile(path, "-o", out)).out).toContain("1 event in 1 tile");
});
