import { afterEach, expect, test, vi } from "vitest";
import { type News, type Read, SourceError } from "./loading.ts";
import { readSource } from "./source-loader.ts";

afterEach(() => vi.unstubAllGlobals());

const HEAD = "id,date,title\n";
const rows = (count: number): string =>
  Array.from({ length: count }, (_, row) => `e${row},${1800 + (row % 200)},Event ${row} of a file\n`).join("");

/** Pieces as a host sends them that does not say how many there will be; with `length`, one that says a wrong number: that of what it packed. */
function sent(
  pieces: readonly string[],
  { length, breaks }: { length?: number | undefined; breaks?: boolean } = {},
): void {
  const left = pieces.map((piece) => new TextEncoder().encode(piece));
  const body = new ReadableStream<Uint8Array>({
    pull(pen) {
      const piece = left.shift();
      if (piece) pen.enqueue(piece);
      else if (breaks) pen.error(new TypeError("network error"));
      else pen.close();
    },
  });
  const headers = length === undefined ? {} : { "content-length": String(length) };
  vi.stubGlobal("fetch", async () => new Response(body, { headers }));
}

async function readAll(told: News[] = []): Promise<Read | undefined> {
  const { signal } = new AbortController();
  const reader = { signal, host: document.body, desk: undefined };
  let last: Read | undefined;
  for await (const read of readSource("events.csv", { ...reader, tell: (news) => told.push(news) })) last = read;
  return last;
}

test("X16 a long file is known by its bytes, where its host says nothing of its length, or the packed one", async () => {
  for (const length of [undefined, 90_000]) {
    const told: News[] = [];
    sent([HEAD, rows(8000), rows(12_000).slice(rows(8000).length)], { length });
    const read = await readAll(told);
    expect(read?.holding?.index.count).toBe(12_000);
    expect(read?.reading.events).toEqual([]);
    expect(told.some(({ progress }) => progress !== undefined)).toBe(true);
    // More has come than there is: what was said of the length is not said to the reader.
    for (const { progress } of told) expect(progress?.size ?? Number.POSITIVE_INFINITY).toBeGreaterThan(250_000);
  }
});

test("X16 a short file in many pieces is read as a short one", async () => {
  sent([HEAD, ...rows(50).split(/(?<=\n)/)]);
  const read = await readAll();
  expect(read?.holding).toBeUndefined();
  expect(read?.reading.events).toHaveLength(50);
});

test("X7 a connection that breaks half-way is said, in a short file and in a long one", async () => {
  for (const count of [50, 12_000]) {
    sent([HEAD, rows(count)], { breaks: true });
    const fault = await readAll().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SourceError);
    expect(String(fault)).toContain("events.csv");
  }
});

test("X7 a timeline.json that has only a title is read with the events.csv beside it", async () => {
  const files: Readonly<Record<string, string>> = {
    "t/timeline.json": '{"title":"T"}',
    "t/events.csv": `${HEAD}a,1848,A\n`,
  };
  vi.stubGlobal("fetch", async (url: URL) => new Response(files[url.pathname.slice(1)]));
  const { signal } = new AbortController();
  const reader = { signal, host: document.body, desk: undefined, tell: () => undefined };
  for await (const { reading } of readSource("/t/timeline.json", reader)) {
    expect(reading.info.title).toBe("T");
    expect(reading.events).toHaveLength(1);
  }
});
