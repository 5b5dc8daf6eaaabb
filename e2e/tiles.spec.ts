import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Route } from "@playwright/test";
import { embedding, expect, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const COMMAND = join(import.meta.dirname, "../dist/cli/date-line.js");
const COUNT = 30_000;
const PAGE = embedding('<date-line src="many.pmtiles"></date-line>');

// One after the other, where the archive is made once.
test.describe.configure({ mode: "default" });

/** An archive of thirty thousand events, made by the command as an author makes it: when the first test wants it, not wherever this file is read. */
let archive = Buffer.alloc(0);
test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "tiles-"));
  const rows = Array.from({ length: COUNT }, (_, row) => {
    const date = `${1800 + ((row * 7) % 220)}-${String(1 + (row % 12)).padStart(2, "0")}-${String(1 + (row % 28)).padStart(2, "0")}`;
    return `e${row},${date},Event ${row},g${row % 3},${1 + ((row * 31) % 97) / 10},Words of ${row}`;
  });
  writeFileSync(join(folder, "many.csv"), ["id,date,title,group,importance,text", ...rows].join("\n"));
  execFileSync(process.execPath, [COMMAND, "tile", join(folder, "many.csv"), "-o", join(folder, "many.pmtiles")], {
    stdio: "pipe",
  });
  archive = readFileSync(join(folder, "many.pmtiles"));
  rmSync(folder, { recursive: true });
});

/** Answers a request for a part of the archive. */
async function part(route: Route): Promise<void> {
  const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? "") ?? [];
  const body = archive.subarray(Number(from), Math.min(Number(to) + 1, archive.length));
  const range = `bytes ${from}-${Number(from) + body.length - 1}/${archive.length}`;
  await route.fulfill({ status: 206, body, headers: { "content-range": range, etag: '"1"' } });
}

async function serveTiles(context: BrowserContext, answer: (route: Route) => Promise<void> = part): Promise<void> {
  await serve(context, { "p.html": PAGE });
  await context.route((url) => url.pathname === "/many.pmtiles", answer);
}

test("X17 a timeline in tiles fetches what is looked at, and counts what is not", async ({ context, timeline }) => {
  let bytes = 0;
  await serveTiles(context, (route) => {
    const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? "") ?? [];
    bytes += Number(to) - Number(from);
    return part(route);
  });
  await timeline.open("./p.html");
  await expect(timeline.status).toContainText("30,000 events");
  expect(bytes).toBeLessThan(archive.length / 2);
  const named = async () => (await timeline.marks()).filter(({ kind }) => kind === "event");
  await expect.poll(async () => (await named()).length).toBeGreaterThan(3);
  const before = bytes;
  await timeline.zoomTo("1900-01", "1900-02");
  await expect(timeline.status).toContainText(/\d+ of 30,000 events/);
  await expect.poll(() => bytes).toBeGreaterThan(before);
  await expect.poll(async () => (await named()).length).toBeGreaterThan(3);
  const [mark] = await named();
  expect(mark?.name).toMatch(/(Jan|Feb) 1900/);
});

test("X17 a part that fails is said, and asked for again; nothing waits for it", async ({
  context,
  timeline,
  quiet,
}) => {
  quiet.allow(/503|Failed to load resource/);
  let isBroken = false;
  await serveTiles(context, (route) => (isBroken ? route.fulfill({ status: 503, body: "" }) : part(route)));
  await timeline.open("./p.html");
  isBroken = true;
  await timeline.zoomTo("1950-01", "1950-02");
  await expect(timeline.host).toContainText("It is tried again.");
  await expect(timeline.status).toContainText("of 30,000 events");
  isBroken = false;
  await expect(timeline.host).not.toContainText("It is tried again.", { timeout: 15_000 });
});

test("X17 a server without ranges, and a file that is no archive, are said", async ({ context, timeline }) => {
  await serveTiles(context, (route) => route.fulfill({ status: 200, body: archive }));
  await timeline.open("./p.html");
  await expect(timeline.alert).toContainText("in parts");
  await context.unroute(() => true);
});
