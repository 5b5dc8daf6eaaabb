import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { PMTiles, tileIdToZxy } from "pmtiles";
import { afterAll, expect, test } from "vitest";
import { writeArchive } from "./pmtiles-file.ts";

const folder = mkdtempSync(join(tmpdir(), "date-line-archive-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An archive of tiles that hold their own numbers, opened with the library that pages use. */
function written(ids: readonly number[]): { reader: PMTiles; bytes: Buffer } {
  const tiles = ids.map((id) => gzipSync(String(id)));
  const [part, path] = [join(folder, "tiles"), join(folder, "a.pmtiles")];
  writeFileSync(part, Buffer.concat(tiles));
  let offset = 0;
  const entries = ids.map((id, at) => {
    const length = tiles[at]?.length ?? 0;
    offset += length;
    return { id, offset: offset - length, length };
  });
  const size = writeArchive({ path, entries, parts: [part], metadata: { kind: "timeline", n: ids.length } });
  const bytes = readFileSync(path);
  expect(size).toBe(bytes.length);
  const data = new Uint8Array(bytes).buffer as ArrayBuffer;
  const getBytes = async (from: number, length: number) => ({ data: data.slice(from, from + length) });
  return { reader: new PMTiles({ getKey: () => "memory", getBytes }), bytes };
}

async function read(reader: PMTiles, id: number): Promise<string | undefined> {
  const [z, x, y] = tileIdToZxy(id);
  const found = await reader.getZxy(z, x, y);
  return found && new TextDecoder().decode(found.data);
}

test("CT2 whatever the tiles' numbers, the library finds each of them and no other", async () => {
  const number = fc.oneof(fc.nat(5000), fc.integer({ min: 0, max: 2 ** 52 - 1 }));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(number, { minLength: 1, maxLength: 60 }), number, async (numbers, other) => {
      const ids = numbers.sort((a, b) => a - b);
      const { reader } = written(ids);
      expect(await reader.getMetadata()).toEqual({ kind: "timeline", n: ids.length });
      for (const id of ids) expect(await read(reader, id)).toBe(String(id));
      if (!ids.includes(other)) expect(await read(reader, other)).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

test("CT2 many tiles have leaf directories, and the root still comes with the first 16 kB", async () => {
  const ids = Array.from({ length: 9000 }, (_, n) => n * 3 + (n % 7));
  const { reader } = written(ids.sort((a, b) => a - b));
  const header = await reader.getHeader();
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
  expect(header.numTileEntries).toBe(9000);
  for (let at = 0; at < ids.length; at += 97) expect(await read(reader, ids[at] ?? 0)).toBe(String(ids[at]));
});

test("CT2 compressed bytes do not say on which system they were made", () => {
  const { bytes } = written([0, 5]);
  expect(bytes[127 + 9]).toBe(255);
});
