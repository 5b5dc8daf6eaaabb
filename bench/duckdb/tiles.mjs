// Makes tiles with DuckDB and says whether they are those of the command: node tiles.mjs events.csv events.pmtiles
// The first file is a table of bench/tiles/make-events.mjs, the second what `date-line tile` made of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { PMTiles, tileIdToZxy } from "pmtiles";

const [source = "events.csv", archive = "events.pmtiles"] = process.argv.slice(2);
const sql = (/** @type {string} */ name) => readFileSync(join(import.meta.dirname, name), "utf8");
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);

const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run("SET threads = 2");
await connection.run(`SET VARIABLE source = '${source}'`);
await connection.run("SET VARIABLE head = 'date,end,title,group,importance'");
await connection.run("SET VARIABLE last = 12");
await connection.run(sql("events.sql"));
const one = async (/** @type {string} */ query) => (await connection.runAndReadAll(query)).getRows()[0]?.[0];
for (let level = 0; Number(await one("SELECT count(*) FROM remaining")) > 0; level++) {
  await connection.run(`SET VARIABLE level = ${level}`);
  await connection.run(sql("level.sql"));
}
await connection.run(sql("texts.sql"));
const tiles = Number(await one("SELECT count(*) FROM texts"));
console.log(
  `${tiles} tiles in ${seconds()} s, k0 ${await one("SELECT getvariable('k0')")}, i0 ${await one("SELECT getvariable('i0')")}`,
);

const bytes = readFileSync(archive);
const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const none = async (/** @type {ArrayBuffer} */ packed, /** @type {number} */ how) =>
  how === 2 ? new Uint8Array(gunzipSync(new Uint8Array(packed))).buffer : packed;
const reader = new PMTiles(
  { getKey: () => archive, getBytes: async (from, length) => ({ data: data.slice(from, from + length) }) },
  undefined,
  none,
);
const header = await reader.getHeader();
let same = 0;
const stream = await connection.stream("SELECT id, text FROM texts ORDER BY id");
for (let chunk = await stream.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await stream.fetchChunk())
  for (const [id, text] of chunk.getRows()) {
    const [z, x, y] = tileIdToZxy(Number(id));
    const found = await reader.getZxy(z, x, y);
    if (found && new TextDecoder().decode(found.data) === text) same++;
    else if (same < 5) console.log(`tile ${id} differs`);
  }
console.log(`${same} of ${tiles} tiles are the command's, which made ${header.numAddressedTiles}`);
process.exitCode = same === tiles && tiles === header.numAddressedTiles ? 0 : 1;
