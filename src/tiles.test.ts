import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { buildTiles } from "./cli/tile-build.ts";
import { earliest, latest } from "./dates/bounds.ts";
import { openTiles, type TileTimeline } from "./elements/tile-timeline.ts";
import { RangeIndex } from "./events/range-index.ts";
import { readTimeline } from "./events/read.ts";
import { BINS, CROWDED, FANOUT, type TileAt, tileAt, tileDays, tileId, tileOf } from "./events/tile-grid.ts";
import { parsePayload } from "./events/tile-histogram.ts";
import type { TileMeta } from "./events/tile-meta.ts";
import { namedApart } from "./events/tile-names.ts";
import { type LoadedTile, type TileEvents, TileStore } from "./events/tile-store.ts";
import { tilesFor } from "./events/tile-wanted.ts";
import { randomOf } from "./layout/synthetic.ts";
import { TilePlacer } from "./layout/tile-placer.ts";

// From a table to tiles, over a network and back: what no room can see alone.

const folder = mkdtempSync(join(tmpdir(), "date-line-tiles-"));
const COUNT = 20_000;
const WIDTH = 1000;
let archive: Uint8Array;
let meta: TileMeta;
/** Every tile of the archive, by number. */
const tiles = new Map<number, LoadedTile>();

/** A server in memory that answers range requests, unless it is told otherwise. */
const server = {
  requests: [] as string[],
  answer: undefined as ((range: string) => Response | Promise<Response> | undefined) | undefined,
};

async function fetchPart(_url: URL, { headers, signal }: { headers: Record<string, string>; signal: AbortSignal }) {
  signal.throwIfAborted();
  const range = headers.Range ?? "";
  server.requests.push(range);
  const special = await server.answer?.(range);
  if (special) return special;
  const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
  const part = archive.slice(Number(from), Number(to) + 1);
  return new Response(part, { status: 206, headers: { ETag: '"one"' } });
}

function visit(): { readonly open: Promise<TileTimeline>; readonly controller: AbortController } {
  const controller = new AbortController();
  return { controller, open: openTiles("https://example.org/events.pmtiles", controller.signal) };
}

beforeAll(async () => {
  const random = randomOf(11);
  const rows = Array.from({ length: COUNT }, (_, n) => {
    const day = Math.floor(random() < 0.6 ? 18_000 + random() ** 3 * 200 : random() * 30_000 - 10_000);
    const iso = (at: number): string => new Date(at * 864e5).toISOString().slice(0, 10);
    const end = random() < 0.2 ? iso(day + 1 + Math.floor(10 ** (random() * 3))) : "";
    return `${iso(day)},${end},Event ${n},${Math.ceil(random() * 5)},Paper ${n % 7},group ${n % 3}`;
  });
  const path = join(folder, "events.csv");
  writeFileSync(path, `date,end,title,importance,source,group\n${rows.join("\n")}\n`);
  const output = join(folder, "events.pmtiles");
  const build = { files: [path], output, options: {}, runBytes: 1 << 20, progress: () => undefined };
  ({ meta } = await buildTiles(build));
  archive = new Uint8Array(readFileSync(output));
  vi.stubGlobal("fetch", fetchPart);
  const timeline = await visit().open;
  const { archive: source } = timeline as unknown as {
    archive: { text: (tile: TileAt) => Promise<string | undefined> };
  };
  const load = async (at: TileAt): Promise<void> => {
    const payload = parsePayload((await source.text(at)) ?? "");
    if (!payload?.csv) return;
    const reading = await readTimeline({ events: { name: "tile", text: payload.csv }, options: meta.read });
    tiles.set(tileId(meta, at), { at, reading: namedApart(reading, tileId(meta, at)), below: payload.below });
    for (let child = 0; payload.below && child < FANOUT; child++) {
      const counts = payload.below.subarray((child * BINS) / FANOUT, ((child + 1) * BINS) / FANOUT);
      if (counts.some((count) => count > 0)) await load({ level: at.level + 1, i: at.i * FANOUT + child });
    }
  };
  for (const root of [0, 1]) await load(tileAt(meta, root));
  server.requests = [];
});

afterEach(() => {
  server.answer = undefined;
  server.requests = [];
  vi.useRealTimers();
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Lets pretended time pass until something is so. How often it must is unknown: unpacking a tile is work of the platform's own
 * threads, which takes real time, and on a busy machine much of it. What never becomes so is ended by the test's own limit.
 */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function storeOf(some: Iterable<LoadedTile>, absent: Iterable<TileAt> = []): TileStore {
  const store = new TileStore(meta);
  for (const tile of some) store.add(tile);
  for (const tile of absent) store.addAbsent(tile);
  return store;
}

/** Of all events it is dear, and a property asks for it in every run. */
const ranges = new WeakMap<TileEvents, RangeIndex>();
function rangeOf(events: TileEvents): RangeIndex {
  const range = ranges.get(events) ?? new RangeIndex(events.index);
  ranges.set(events, range);
  return range;
}

/** What long arrays hold, as a digest of their bytes: to compare them one number at a time takes seconds. */
const digests = (parts: object): object =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      ArrayBuffer.isView(part)
        ? createHash("sha256")
            .update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
            .digest("hex")
        : part,
    ]),
  );

/** The labels of a view: which events have one, and in which lane. */
function labels(events: TileEvents, [from, to]: readonly [number, number]): Map<string, number> {
  const { reading } = events;
  const width = (i: number): number => 60 + (reading.events[i]?.title.length ?? 0) * 8;
  const placer = new TilePlacer({ range: rangeOf(events), width, maxWidthPx: 254, lanes: 6, meta, events });
  const shown = placer.visible(from, to, WIDTH / (to - from));
  return new Map(shown.map((i) => [reading.events[i]?.id ?? "", placer.lane[i] as number]));
}

/** Views of every depth, mostly where most happens. */
const views = fc
  .tuple(
    fc.oneof(
      fc.double({ min: 18_000, max: 18_200, noNaN: true }),
      fc.double({ min: -10_000, max: 20_000, noNaN: true }),
    ),
    fc.double({ min: -1, max: 15, noNaN: true }),
  )
  .map(([at, octave]) => [at, at + 2 ** octave] as const);
const shuffled = fc.constant(0).chain(() => fc.shuffledSubarray([...tiles.keys()], { minLength: tiles.size }));
const tilesOf = (ids: readonly number[]): LoadedTile[] => ids.flatMap((id) => tiles.get(id) ?? []);

test("ET4 all tiles together are all events, each once", () => {
  const { reading, index, level } = storeOf(tiles.values()).all();
  expect(reading.events.length).toBe(COUNT);
  expect(new Set(reading.events.map(({ title }) => title)).size).toBe(COUNT);
  expect(new Set(reading.events.map(({ id }) => id)).size).toBe(COUNT);
  expect(index.count).toBe(COUNT);
  expect(level.length).toBe(COUNT);
  expect(reading.sources.size).toBe(7);
  for (const { claims } of reading.events)
    for (const { source = "" } of claims) expect(reading.sources.has(source)).toBe(true);
  expect(index.groups).toEqual(meta.groups.map(([name]) => name));
});

test("ET2 what lasts stands where tiles are as wide as it is long, unless that tile is full", () => {
  let sunk = 0;
  for (const { at, reading } of tiles.values())
    for (const { when } of reading.events) {
      let level = at.level;
      while (level > 0 && latest(when) - earliest(when) > tileDays(meta, level)) level--;
      const own = tiles.get(tileId(meta, { level, i: tileOf(meta, level, earliest(when)) }));
      if (level === at.level) continue;
      sunk++;
      expect(own?.reading.events.length).toBe(CROWDED);
    }
  expect(sunk).toBeLessThan(COUNT / 5);
});

test("ET4 what a store gives does not depend on the order in which its tiles came, nor on tiles that have gone", () => {
  const [view, ordered] = [[18_000, 18_050] as const, storeOf(tiles.values()).all()];
  const idsOf = ordered.reading.events.map(({ id }) => id).join("\n");
  fc.assert(
    fc.property(shuffled, fc.nat(), (ids, gone) => {
      const order = tilesOf(ids);
      const store = storeOf(order);
      const tile = order[gone % order.length] as LoadedTile;
      store.drop(tile.at);
      store.add(tile);
      const all = store.all();
      expect(digests(all.index)).toEqual(digests(ordered.index));
      expect(digests({ tie: all.tie })).toEqual(digests({ tie: ordered.tie }));
      expect(all.reading.events.map(({ id }) => id).join("\n")).toBe(idsOf);
      expect(labels(all, view)).toEqual(labels(ordered, view));
    }),
    { numRuns: 4 },
  );
});

test("ET5 events that are here and events that are counted are all events, whichever tiles are here", () => {
  fc.assert(
    fc.property(shuffled, fc.double({ min: 0, max: 1, noNaN: true }), (ids, share) => {
      const order = tilesOf(ids);
      // Tiles come with those above them, as they are asked for.
      const some = order.slice(0, Math.ceil(share * order.length)).sort((a, b) => a.at.level - b.at.level);
      const store = new TileStore(meta);
      for (const root of [0, 1]) {
        const tile = tiles.get(root);
        if (tile) store.add(tile);
        else store.addAbsent(tileAt(meta, root));
      }
      for (const tile of some) {
        const above = { level: tile.at.level - 1, i: Math.floor(tile.at.i / FANOUT) };
        if (tile.at.level > 0 && store.has(above)) store.add(tile);
      }
      const missing = store.missing(meta.startDay - 1, (meta.endDay - meta.startDay + 2) / 700, 700);
      expect(missing.reduce((sum, count) => sum + count, 0) + store.all().index.count).toBe(COUNT);
    }),
    { numRuns: 20 },
  );
});

test("ET5 counts fall into the bins in which the events begin, coarse or fine", () => {
  const root = [0, 1].flatMap((id) => tiles.get(id) ?? []);
  const here = new Set(root.flatMap(({ reading }) => reading.events.map(({ title }) => title)));
  const others = storeOf(tiles.values()).all();
  const width = 2 ** (meta.k0 - 11);
  for (const factor of [1, 4, 64]) {
    const counts = new Uint32Array(40);
    const startDay = Math.floor(17_000 / (width * factor)) * width * factor;
    others.reading.events.forEach(({ title }, i) => {
      const bin = Math.floor(((others.index.start[i] as number) - startDay) / (width * factor));
      if (!here.has(title) && bin >= 0 && bin < 40) counts[bin] = (counts[bin] as number) + 1;
    });
    expect(storeOf(root).missing(startDay, width * factor, 40)).toEqual(counts);
  }
  const [fine] = [storeOf(root).missing(18_000, width / 8, 8000)];
  const coarse = storeOf(root).missing(18_000, width, 1000);
  for (let bin = 1; bin < 999; bin++) {
    const sum = fine.subarray(8 * bin, 8 * bin + 8).reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - (coarse[bin] as number))).toBeLessThanOrEqual(8 * Math.max(...coarse));
  }
});

test("LT1 the tiles of a view are enough: with all others its labels are the same", () => {
  const everything = storeOf(tiles.values()).all();
  fc.assert(
    fc.property(views, (view) => {
      const wanted = tilesFor(meta, view[0], view[1], WIDTH / (view[1] - view[0]));
      const here = wanted.flatMap((at) => tiles.get(tileId(meta, at)) ?? []);
      const absent = wanted.filter((at) => !tiles.has(tileId(meta, at)));
      expect(labels(storeOf(here, absent).all(), view)).toEqual(labels(everything, view));
    }),
    // Tiles between two that hold something, of which only the counts above say that they are empty.
    { numRuns: 80, examples: [[[-9317.508715174728, -9280.405439328291]]] },
  );
});

test("LT1 tiles that come later only add labels, and none changes its lane", () => {
  fc.assert(
    fc.property(
      views,
      shuffled,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
      (view, ids, cuts) => {
        const order = tilesOf(ids);
        const wanted = new Set(
          tilesFor(meta, view[0], view[1], WIDTH / (view[1] - view[0])).map((at) => tileId(meta, at)),
        );
        const coming = order.filter(({ at }) => wanted.has(tileId(meta, at)));
        const absent = [...wanted].filter((id) => !tiles.has(id)).map((id) => tileAt(meta, id));
        let before = new Map<string, number>();
        for (const share of [...cuts.sort((a, b) => a - b), 1]) {
          const now = labels(storeOf(coming.slice(0, Math.round(share * coming.length)), absent).all(), view);
          for (const [id, lane] of before) expect(now.get(id)).toBe(lane);
          before = now;
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("LT1 no label vanishes on zooming in, and none overlaps another in its lane", () => {
  const events = storeOf(tiles.values()).all();
  const placeOf = new Map(events.reading.events.map(({ id }, i) => [id, i]));
  fc.assert(
    fc.property(
      views,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (view, at, share) => {
        const [from, to] = view;
        const days = (to - from) * share;
        const inner = [from + at * (to - from - days), from + at * (to - from - days) + days] as const;
        const [outside, inside] = [labels(events, view), labels(events, inner)];
        for (const [id, lane] of outside) {
          const start = events.index.start[placeOf.get(id) ?? 0] as number;
          if (start >= inner[0] && start < inner[1]) expect(inside.get(id)).toBe(lane);
        }
        const ends: number[] = [];
        for (const [id, lane] of [...outside].sort(([a], [b]) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0))) {
          const i = placeOf.get(id) ?? 0;
          const pxPerDay = WIDTH / (to - from);
          const start = events.index.start[i] as number;
          const widthPx = 60 + (events.reading.events[i]?.title.length ?? 0) * 8;
          expect(start).toBeGreaterThanOrEqual((ends[lane] ?? -Infinity) - 1e-6 * (to - from));
          ends[lane] = Math.max(events.index.end[i] as number, start + widthPx / pxPerDay);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("XT1 a view is fetched in few requests, neighbours together, and never twice", async () => {
  const timeline = await visit().open;
  expect(server.requests).toEqual(["bytes=0-16383"]);
  expect(timeline.meta).toEqual(meta);
  timeline.want(18_000, 18_010, 100);
  await timeline.settled();
  expect(server.requests.length).toBeLessThanOrEqual(8);
  const fetched = server.requests.length;
  timeline.want(18_001, 18_009, 125);
  await timeline.settled();
  expect(server.requests.length).toBe(fetched);
  const { index } = timeline.store();
  expect(index.count).toBeGreaterThan(500);
  expect(index.endDay).toBe(meta.endDay);
  expect(timeline.faults).toEqual([]);
  expect(timeline.isLoading).toBe(false);
});

test("XT1 it tells when there is more to see", async () => {
  const timeline = await visit().open;
  const told = new Promise<void>((resolve) => {
    timeline.onChange = resolve;
  });
  timeline.want(meta.startDay, meta.endDay, 0.03);
  await told;
  expect(timeline.store().index.count).toBeGreaterThan(0);
  await timeline.settled();
  const hidden = timeline.histogram(meta.startDay - 1, (meta.endDay - meta.startDay + 2) / 100, 100);
  expect(hidden.reduce((sum, count) => sum + count, 0) + timeline.store().index.count).toBe(COUNT);
});

test("XT1 a server that sends whole files, a file that is missing and one that is no archive are said with a remedy", async () => {
  server.answer = () => new Response("x".repeat(100), { status: 200 });
  await expect(visit().open).rejects.toMatchObject({
    kind: "no-ranges",
    message: expect.stringContaining("range requests"),
  });
  server.answer = () => new Response("", { status: 404 });
  await expect(visit().open).rejects.toMatchObject({ kind: "missing", status: 404 });
  server.answer = () => Promise.reject(new TypeError("network"));
  await expect(visit().open).rejects.toMatchObject({ kind: "unreachable" });
  server.answer = () => new Response(new Uint8Array(500), { status: 206 });
  await expect(visit().open).rejects.toMatchObject({
    kind: "not-tiles",
    message: expect.stringContaining("date-line tile"),
  });
});

test("XT1 a tile that fails is asked for again, later and later, and what is here stays", async () => {
  const timeline = await visit().open;
  timeline.want(meta.startDay, meta.endDay, 0.03);
  await timeline.settled();
  const before = timeline.store().index.count;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  server.answer = () => Promise.reject(new TypeError("offline"));
  timeline.want(18_000, 18_010, 100);
  await until(() => timeline.faults.length > 0);
  expect(timeline.faults[0]).toMatchObject({ tries: 1, message: expect.stringContaining("could not be reached") });
  expect(timeline.store().index.count).toBe(before);
  const [asked] = [server.requests.length];
  timeline.want(18_000, 18_010, 100);
  expect(server.requests.length).toBe(asked);
  await until(() => timeline.faults[0]?.tries === 2);
  server.answer = undefined;
  await until(() => timeline.faults.length === 0);
  expect(timeline.faults).toEqual([]);
  expect(timeline.store().index.count).toBeGreaterThan(before);
});

test("XT1 a tile that breaks costs no other", async () => {
  const timeline = await visit().open;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  server.answer = () => new Response(new Uint8Array(100_000), { status: 206, headers: { ETag: '"one"' } });
  timeline.want(18_000, 18_010, 100);
  await until(() => timeline.faults.length > 0);
  expect(timeline.faults[0]?.message).toMatch(/^Tile \d\/-?\d+ breaks/);
  server.answer = undefined;
  await until(() => timeline.faults.length === 0);
  expect(timeline.faults).toEqual([]);
});

test("XT1 using the signal ends all fetching, and nothing is told any more", async () => {
  const { open, controller } = visit();
  const timeline = await open;
  timeline.onChange = () => expect.unreachable();
  timeline.want(18_000, 18_010, 100);
  controller.abort();
  await timeline.settled();
  expect(timeline.store().index.count).toBe(0);
});
