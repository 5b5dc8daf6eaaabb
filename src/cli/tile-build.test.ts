import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { PMTiles, tileIdToZxy } from "pmtiles";
import { afterAll, expect, test } from "vitest";
import { earliest, latest } from "../dates/bounds.ts";
import type { TimelineEvent } from "../events/event.ts";
import { readTimeline } from "../events/read.ts";
import {
  BINS,
  CROWDED,
  deepestLevel,
  FANOUT,
  KEPT,
  LEAF,
  type TileAt,
  tileAt,
  tileDays,
  tileId,
  tileOf,
} from "../events/tile-grid.ts";
import { parsePayload, type TilePayload } from "../events/tile-histogram.ts";
import { type TileMeta, tileMetaOf } from "../events/tile-meta.ts";
import { randomOf } from "../layout/synthetic.ts";
import { buildTiles, type TileBuild } from "./tile-build.ts";

const folder = mkdtempSync(join(tmpdir(), "date-line-tiles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

function file(text: string | Uint8Array, ending = "csv"): string {
  const path = join(folder, `${++files}.${ending}`);
  writeFileSync(path, text);
  return path;
}

async function built(paths: readonly string[], more: Partial<TileBuild> = {}) {
  const output = join(folder, `${++files}.pmtiles`);
  const build = { files: paths, output, options: {}, runBytes: 20_000, progress: () => undefined, ...more };
  return { report: await buildTiles(build), output, bytes: readFileSync(output) };
}

interface Tile extends TilePayload {
  readonly at: TileAt;
  readonly text: string;
  readonly rows: readonly string[];
}

/** An archive, read with the library that pages read it with: every tile that its directories name. */
async function archive(bytes: Buffer): Promise<{ meta: TileMeta; tiles: readonly Tile[] }> {
  const data = new Uint8Array(bytes).buffer as ArrayBuffer;
  const source = {
    getKey: () => "memory",
    getBytes: async (offset: number, length: number) => ({ data: data.slice(offset, offset + length) }),
  };
  const reader = new PMTiles(source);
  const header = await reader.getHeader();
  expect(header).toMatchObject({ specVersion: 3, clustered: true, tileType: 0, tileCompression: 2 });
  const meta = tileMetaOf(await reader.getMetadata());
  if (!meta) throw new Error("no metadata");
  const tiles: Tile[] = [];
  const visit = async (at: TileAt): Promise<void> => {
    const [z, x, y] = tileIdToZxy(tileId(meta, at));
    const found = await reader.getZxy(z, x, y);
    if (!found) return;
    const text = new TextDecoder().decode(found.data);
    const payload = parsePayload(text);
    if (!payload) throw new Error("a tile breaks");
    tiles.push({ at, text, ...payload, rows: payload.csv.trimEnd().split("\n").slice(1) });
    if (!payload.below) return;
    for (let child = 0; child < FANOUT; child++) {
      // Only where something is counted: else there is no tile, and no need to look for one.
      const counts = payload.below.subarray((child * BINS) / FANOUT, ((child + 1) * BINS) / FANOUT);
      if (counts.some((count) => count > 0)) await visit({ level: at.level + 1, i: at.i * FANOUT + child });
    }
  };
  for (const root of [0, 1]) await visit(tileAt(meta, root));
  expect(tiles.length).toBe(header.numAddressedTiles);
  return { meta, tiles };
}

const iso = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

/** A table of events: crowds, spans, equal importances, and rows of every precision. */
function table(count: number, seed: number): { readonly head: string; readonly rows: readonly string[] } {
  const random = randomOf(seed);
  const rows = Array.from({ length: count }, (_, n) => {
    const day = Math.floor(random() < 0.5 ? 18_000 + random() * 40 : random() * 40_000 - 20_000);
    const end = random() < 0.2 ? iso(day + 1 + Math.floor(10 ** (random() * 4))) : "";
    const date = random() < 0.1 ? iso(day).slice(0, 4) : random() < 0.1 ? iso(day).slice(0, 7) : iso(day);
    const important = Math.floor(random() * 4);
    return `${date},${date.length === 10 ? end : ""},"Event ${n}, or so",${important === 0 ? "" : important}`;
  });
  return { head: "date,end,title,importance", rows };
}

const csvOf = ({ head, rows }: { readonly head: string; readonly rows: readonly string[] }): string =>
  `${head}\n${rows.join("\n")}\n`;

const timeOf = ({ when }: TimelineEvent) => ({ start: earliest(when), days: latest(when) - earliest(when) });

test("CT1 every row is in exactly one tile, on its own place in time, and tiles hold no more than they may", async () => {
  const made = table(12_000, 1);
  const { bytes, report } = await built([file(csvOf(made))]);
  const { meta, tiles } = await archive(bytes);
  expect(tiles.flatMap(({ rows }) => rows).sort()).toEqual([...made.rows].sort());
  expect(meta).toMatchObject({ kind: "timeline", version: 1, fanout: 16, k: 512, hist: 2048, n: 12_000 });
  expect(meta.columns).toEqual(made.head.split(","));
  expect(report.tally.refused).toBe(0);
  let sunk = 0;
  for (const { at, rows, csv, below } of tiles) {
    const most = below ? CROWDED : at.level === deepestLevel(meta) ? Infinity : LEAF;
    expect(rows.length).toBeLessThanOrEqual(most);
    expect(rows.length).toBeGreaterThanOrEqual(below ? KEPT : 1);
    const { events } = await readTimeline({ events: { name: "tile.csv", text: csv } });
    expect(events.length).toBe(rows.length);
    const days = tileDays(meta, at.level);
    let long = 0;
    for (const event of events) {
      const time = timeOf(event);
      expect(tileOf(meta, at.level, time.start)).toBe(at.i);
      if (at.level > 0 && time.days > days) sunk++;
      if (time.days > days / FANOUT) long++;
    }
    // Beyond the most important only what is too long for the level below.
    if (below) expect(rows.length - KEPT).toBeLessThanOrEqual(long);
  }
  expect(sunk).toBe(report.sunk);
});

test("CT1 what a tile holds is more important than what stands below it, but for what is too long to go there", async () => {
  const { bytes } = await built([file(csvOf(table(8000, 2)))]);
  const { meta, tiles } = await archive(bytes);
  const read = await Promise.all(
    tiles.map(async (tile) => (await readTimeline({ events: { name: "tile.csv", text: tile.csv } })).events),
  );
  const best = (tile: number): number => Math.max(...(read[tile] ?? []).map(({ importance }) => importance));
  tiles.forEach(({ at, below }, place) => {
    if (!below) return;
    const kept = (read[place] ?? []).map(({ importance }) => importance).sort((a, b) => b - a)[KEPT - 1] ?? 0;
    tiles.forEach((other, there) => {
      const isChild = other.at.level === at.level + 1 && Math.floor(other.at.i / FANOUT) === at.i;
      if (isChild) expect(best(there)).toBeLessThanOrEqual(kept);
    });
  });
  expect(deepestLevel(meta)).toBeGreaterThanOrEqual(meta.deepest);
});

test("CT1 the counts of a tile are those of all events below it, each in the bin in which it begins", async () => {
  const { bytes } = await built([file(csvOf(table(8000, 3)))]);
  const { meta, tiles } = await archive(bytes);
  const starts = await Promise.all(
    tiles.map(async ({ csv }) =>
      (await readTimeline({ events: { name: "tile.csv", text: csv } })).events.map((event) => timeOf(event).start),
    ),
  );
  for (const { at, below } of tiles) {
    const counts = new Uint32Array(BINS);
    const days = tileDays(meta, at.level);
    tiles.forEach((other, place) => {
      if (other.at.level <= at.level || tileOf(meta, at.level, starts[place]?.[0] ?? 0) !== at.i) return;
      for (const start of starts[place] ?? []) {
        const bin = Math.floor((start - at.i * days) / (days / BINS));
        counts[bin] = (counts[bin] as number) + 1;
      }
    });
    expect(below ?? new Uint32Array(BINS)).toEqual(counts);
  }
});

test("CT2 the same rows in another order, in other files or in other runs give the same bytes", async () => {
  const made = table(6000, 4);
  const { bytes } = await built([file(csvOf(made))]);
  const random = randomOf(5);
  const mixed = made.rows
    .map((row) => [random(), row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
  expect((await built([file(csvOf({ ...made, rows: mixed }))])).bytes.equals(bytes)).toBe(true);
  expect((await built([file(csvOf(made))], { runBytes: 1 << 20 })).bytes.equals(bytes)).toBe(true);
  const parts = [mixed.slice(0, 1000), mixed.slice(1000)].map((rows) => file(csvOf({ ...made, rows })));
  expect((await built(parts)).bytes.equals(bytes)).toBe(true);
  const packed = file(gzipSync(csvOf(made)), "csv.gz");
  expect((await built([packed])).bytes.equals(bytes)).toBe(true);
  const marked = file(`\ufeff${csvOf(made).replaceAll("\n", "\r\n")}`);
  expect((await built([marked])).bytes.equals(bytes)).toBe(true);
});

test("CT3 a build that was ended goes on where it was, and gives the same bytes", async () => {
  const made = table(6000, 6);
  const path = file(`${csvOf(made)}soon,,Never,1\n`);
  const whole = await built([path]);
  class Ended extends Error {}
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("read", "sort", "level", "write"),
      async (n, at) => {
        const output = join(folder, `${++files}.pmtiles`);
        let left = n;
        const build: TileBuild = {
          ...{ files: [path], output, options: {}, runBytes: 20_000 },
          progress: (step) => {
            if (step === at && --left === 0) throw new Ended();
          },
        };
        const first = await buildTiles(build).catch((error: unknown) => error);
        const { tally } =
          first instanceof Ended
            ? await buildTiles({ ...build, progress: () => undefined })
            : (first as typeof whole.report);
        expect(readFileSync(output).equals(whole.bytes)).toBe(true);
        expect(tally).toEqual(whole.report.tally);
        expect(readdirSync(folder)).not.toContain(`${output}.work`);
      },
    ),
    { numRuns: 12 },
  );
});

test("CT4 a row that gives no event is counted and told, and costs no other", async () => {
  const bad = ["soon,,a,1", "2021-02-30,,b,1", ",,c,1", '2020-01-01,,"open,1'];
  const { report, bytes } = await built([
    file(`date,end,title,importance\n2020,,x,1\n${bad.join("\n")}\n2021,,y,many\n`),
  ]);
  expect(report.tally.refused).toBe(4);
  expect(report.meta.n).toBe(2);
  expect(report.tally.told).toEqual([
    expect.stringMatching(/:3:date bad-date /),
    expect.stringMatching(/:4:date impossible-date /),
    expect.stringMatching(/:5:date missing-date /),
    expect.stringMatching(/:6: bad-quotes /),
    expect.stringMatching(/:7:importance bad-number /),
  ]);
  expect((await archive(bytes)).tiles.flatMap(({ rows }) => rows)).toEqual(["2020,,x,1", "2021,,y,many"]);
  const many = Array.from({ length: 500 }, (_, n) => `no ${n},,t,1`);
  const { tally } = (await built([file(`date,end,title,importance\n2020,,x,1\n${many.join("\n")}\n`)])).report;
  expect(tally.refused).toBe(500);
  expect(tally.counts).toEqual({ "error bad-date": 500 });
  expect(tally.told.length).toBe(100);
});

test("CT4 everyday dates, other headings and delimiters are read as the importer reads them, alike in every tile", async () => {
  const rows = Array.from(
    { length: 3000 },
    (_, n) => `${1 + (n % 12)}/${1 + (n % 28)}/${1900 + (n % 90)};Ereignis ${n}`,
  );
  const { report, bytes } = await built([file(`Datum;Titel\n${rows.join("\n")}\n`)]);
  expect(report.meta.read).toMatchObject({ order: "mdy", columns: { date: "Datum", title: "Titel" } });
  const { tiles, meta } = await archive(bytes);
  const starts = new Set<number>();
  for (const { csv } of tiles) {
    const reading = await readTimeline({ events: { name: "t.csv", text: csv }, options: meta.read });
    expect(reading.refused).toEqual([]);
    for (const event of reading.events) starts.add(timeOf(event).start);
  }
  const all = await readTimeline({ events: { name: "all.csv", text: `Datum;Titel\n${rows.join("\n")}\n` } });
  expect(starts).toEqual(new Set(all.events.map((event) => timeOf(event).start)));
});

test("CT4 rows of one id that stand together are one event; a title row names the timeline", async () => {
  const text = [
    "id,date,title,source,type",
    ",,My war,,title",
    "q,1755-11-01,Earthquake,Letter,",
    "q,,,Gazette,",
    "q,never,,Third,",
    ",1756,After,,",
  ].join("\n");
  const { report, bytes } = await built([file(text)]);
  const { meta, tiles } = await archive(bytes);
  expect(meta).toMatchObject({ n: 2, title: "My war" });
  const { events } = await readTimeline({ events: { name: "t.csv", text: tiles[0]?.csv ?? "" } });
  expect(events.map(({ title, claims }) => [title, claims.length])).toEqual([
    ["Earthquake", 3],
    ["After", 1],
  ]);
  expect(report.tally.counts).toEqual({ "warning bad-date": 1 });
});

test("CT4 an open end lasts as long as the data, and stays on the coarsest level", async () => {
  const made = table(5000, 7);
  const text = `${csvOf(made)}1990-01-01/..,,Still going on,1\n`;
  const { tiles } = await archive((await built([file(text)])).bytes);
  expect(tiles.find(({ csv }) => csv.includes("Still going on"))?.at.level).toBe(0);
});
