// What views of an archive cost: node bench/tiles/views.mjs events.pmtiles [YYYY-MM-DD [events.csv]]. A view is 1200 px wide.
// With --out bench/tiles/measured.json it is kept for RESULTS.md; --build names what /usr/bin/time -v said of making the archive.
// With the table that the archive was made of (by make-events.mjs), also how many labels a view has where all events are in memory.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createServer } from "vite";
import { serveFile } from "./range-server.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, build: { type: "string" } },
});
const [path = "events.pmtiles", date = "2001-09-11", table] = positionals;
const WIDTH = 1200;
const root = join(import.meta.dirname, "../..");
const vite = await createServer({
  root,
  configFile: false,
  logLevel: "error",
  appType: "custom",
  server: { middlewareMode: true, ws: false, watch: null },
});
const { openTiles } = await vite.ssrLoadModule("/src/elements/tile-timeline.ts");
const { RangeIndex } = await vite.ssrLoadModule("/src/events/range-index.ts");
const { TilePlacer } = await vite.ssrLoadModule("/src/layout/tile-placer.ts");
const { Placer } = await vite.ssrLoadModule("/src/layout/placer.ts");
const server = await serveFile(path);

/** A placer that has all events in memory. @param {string} csv */
function placerOfAll(csv) {
  const rows = readFileSync(csv, "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const dayOf = (/** @type {string | undefined} */ text) => Date.parse(text ?? "") / 864e5;
  const events = rows
    .map(([from, to, , , importance]) => [dayOf(from), dayOf(to || from) + 1, Number(importance)])
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const column = (/** @type {number} */ at) => Float64Array.from(events, (event) => event[at] ?? 0);
  const [start, end] = [column(0), column(1)];
  const index = {
    ...{
      count: events.length,
      start,
      end,
      importance: Float32Array.from(column(2)),
      oddBounds: new Map(),
      groups: [""],
    },
    ...{ group: new Uint16Array(events.length), flags: new Uint16Array(events.length) },
    ...{ startDay: start[0], endDay: end.reduce((last, day) => Math.max(last, day), -Infinity) },
  };
  return new Placer({ range: new RangeIndex(index), width: () => 180, maxWidthPx: 254, lanes: 8 });
}
const all = table === undefined ? undefined : placerOfAll(table);

const before = () => ({ ...server.count, at: performance.now() });
/** @param {{requests: number, bytes: number, at: number}} start */
const since = (start) => ({
  requests: server.count.requests - start.requests,
  kB: Number(((server.count.bytes - start.bytes) / 1000).toFixed(1)),
  ms: Math.round(performance.now() - start.at),
});

/** Looks at a span, and says what it cost and what is seen. @param {any} tiles @param {number} from @param {number} to */
async function look(tiles, from, to) {
  tiles.want(from, to, WIDTH / (to - from));
  await tiles.settled();
  const { index, level } = tiles.store();
  let inView = 0;
  for (let i = 0; i < index.count; i++) if (index.start[i] < to && index.end[i] > from) inView++;
  const width = () => 180;
  const placer = new TilePlacer({
    range: new RangeIndex(index),
    width,
    maxWidthPx: 254,
    lanes: 8,
    meta: tiles.meta,
    events: tiles.store(),
  });
  const labels = placer.visible(from, to, WIDTH / (to - from)).length;
  const hidden = tiles
    .histogram(from, (to - from) / 400, 400)
    .reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0);
  const ofAll = all && { labelsOfAll: all.visible(from, to, WIDTH / (to - from)).length };
  return {
    ...ofAll,
    here: index.count,
    levels: Math.max(...level) + 1,
    inView,
    labels,
    hidden,
    faults: tiles.faults.length,
  };
}

/** @type {object[]} */
const seenViews = [];

/** A visit: opened anew, one view after another. @param {string} name @param {readonly (readonly [string, number, number])[]} views */
async function visit(name, views) {
  const controller = new AbortController();
  let start = before();
  const tiles = await openTiles(server.url, controller.signal);
  for (const [what, from, to] of views) {
    const seen = await look(tiles, from, to);
    const cost = { visit: name, view: what, ...since(start), ...seen };
    seenViews.push(cost);
    console.log(JSON.stringify(cost));
    start = before();
  }
  controller.abort();
}

const day = Date.parse(date) / 864e5;
const probe = await openTiles(server.url, new AbortController().signal);
const { startDay, endDay } = probe.meta;
console.log(
  JSON.stringify({
    path,
    MB: statSync(path).size / 1e6,
    n: probe.meta.n,
    deepest: probe.meta.deepest,
    k0: probe.meta.k0,
    i0: probe.meta.i0,
  }),
);
const steps = /** @type {const} */ ([
  ["all", startDay, endDay],
  ["decade", day - 1826, day + 1826],
  ["year", day - 183, day + 183],
  ["month", day - 15, day + 15],
  ["week", day - 3, day + 4],
  ["day", day, day + 1],
]);
await visit("from the whole", steps);
for (const [what, from, to] of steps) await visit("cold", [[what, from, to]]);
server.close();
await vite.close();

/** What /usr/bin/time -v says of a process. @param {string} file */
function buildOf(file) {
  const said = readFileSync(file, "utf8");
  const number = (/** @type {RegExp} */ line) => Number(line.exec(said)?.[1] ?? Number.NaN);
  return {
    cpuSeconds: number(/User time \(seconds\): ([\d.]+)/) + number(/System time \(seconds\): ([\d.]+)/),
    maxMB: Math.round((number(/Maximum resident set size \(kbytes\): (\d+)/) * 1024) / 1e6),
  };
}

if (values.out !== undefined) {
  const { n, deepest } = probe.meta;
  const about = {
    date: new Date().toISOString().slice(0, 10),
    events: n,
    MB: statSync(path).size / 1e6,
    deepest,
    day: date,
  };
  const build = values.build === undefined ? {} : { build: buildOf(values.build) };
  writeFileSync(values.out, `${JSON.stringify({ ...about, ...build, views: seenViews }, undefined, 2)}\n`);
}
process.exit();
