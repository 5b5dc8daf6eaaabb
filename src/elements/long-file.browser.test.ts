import { afterEach, expect, test, vi } from "vitest";
import { readTimeline } from "../events/read.ts";
import type { News, Progress, Read } from "./loading.ts";
import { readLong } from "./long-file.ts";

afterEach(() => vi.unstubAllGlobals());

const HEAD = "id,date,title,text,group,source\n";
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, nth) => {
    const row = from + nth;
    const day = String(1 + (row % 28)).padStart(2, "0");
    return `e${row},${1900 + (row % 120)}-03-${day},Event ${row},"Words, quoted, of ${row}",g${row % 3},The Source\n`;
  }).join("");

/** A file that arrives when the test says so. */
function arriving(): { response: Response; send: (text: string) => void; end: () => void } {
  let pen: ReadableStreamDefaultController<Uint8Array> | undefined;
  const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    pen = controller;
  };
  const response = new Response(new ReadableStream<Uint8Array>({ start }));
  return {
    response,
    send: (text) => pen?.enqueue(new TextEncoder().encode(text)),
    end: () => pen?.close(),
  };
}

const reader = (signal = new AbortController().signal, told: Progress[] = []) => ({
  ...{ signal, host: document.body, desk: undefined },
  tell: ({ progress }: News) => void (progress && told.push(progress)),
});

async function lastOf(reads: AsyncGenerator<Read>): Promise<Read> {
  let last: Read | undefined;
  for await (const read of reads) last = read;
  if (!last) throw new Error("nothing was read");
  return last;
}

for (const place of ["a worker", "the page"]) {
  test(`X16 in ${place}, the first rows are given while the file still arrives, and all of them at the end`, async () => {
    if (place === "the page") vi.stubGlobal("Worker", undefined);
    const { response, send, end } = arriving();
    const told: Progress[] = [];
    const reads = readLong({ response, name: "long.csv" }, reader(undefined, told));
    send(HEAD + rows(0, 6000));
    const first = (await reads.next()).value as Read;
    expect(first.holding?.index.count).toBeGreaterThan(1000);
    expect(first.reading.events).toEqual([]);
    send(rows(6000, 9000));
    end();
    const { holding, reading } = await lastOf(reads);
    expect(holding?.index.count).toBe(9000);
    expect(reading.problems).toEqual([]);
    expect(reading.understood).toContain("9000 events from 1900 to 2019");
    expect(told.length).toBeGreaterThan(0);
  });
}

test("X16 a long file has its corrections too, of events that are in it; a bad row of theirs is told", async () => {
  for (const text of [HEAD + rows(0, 4000), `\uFFFD\n${HEAD.replaceAll(",", ";")}${rows(0, 3).replaceAll(",", ";")}`]) {
    const { response, send, end } = arriving();
    send(text);
    end();
    const changes = {
      name: "changes.csv",
      text: "date,event,what\n2024,e2,The day was another.\n2025,gone,Taken out.\n",
    };
    const { reading } = await lastOf(readLong({ response, name: "long.csv", changes }, reader()));
    expect(reading.info.changes?.map(({ event, text }) => [event, text])).toEqual([
      [undefined, "Taken out."],
      ["e2", "The day was another."],
    ]);
    expect(reading.problems.filter(({ kind }) => kind === "unknown-event")).toHaveLength(1);
  }
});

test("X16 an event of a long file is the event that a short file gives", async () => {
  const { response, send, end } = arriving();
  const text = HEAD + rows(0, 4000);
  send(text);
  end();
  const { holding } = await lastOf(readLong({ response, name: "long.csv" }, reader()));
  if (!holding) throw new Error("nothing is held");
  const { events } = await readTimeline({ events: { name: "long.csv", text } });
  expect(holding.index.count).toBe(events.length);
  for (const place of [0, 1999, 3999]) {
    expect(await holding.wholeAt(place)).toEqual(events[place]);
    expect(holding.eventAt(place, () => undefined)).toEqual(events[place]);
    expect(holding.placeOf(events[place]?.id ?? "")).toBe(place);
    expect(holding.sourcesAt(place).size).toBe(1);
  }
  expect(holding.placeOf("nobody")).toBeUndefined();
});

test("X16 an event that is not at hand is shown with what is known, and told of when it has come", async () => {
  const { response, send, end } = arriving();
  send(HEAD + rows(0, 3000));
  end();
  const { holding } = await lastOf(readLong({ response, name: "long.csv" }, reader()));
  const arrived = vi.fn();
  const event = holding?.eventAt(7, arrived);
  expect([event?.title, event?.text]).toEqual([holding?.glanceAt(7).title, ""]);
  await expect.poll(() => arrived.mock.calls.length).toBe(1);
  expect(holding?.eventAt(7, arrived).text).toMatch(/^Words, quoted/);
});

for (const place of ["a worker", "the page"])
  test(`X16 in ${place}, words are looked for in titles and in all else that a long file says`, async () => {
    if (place === "the page") vi.stubGlobal("Worker", undefined);
    const { response, send, end } = arriving();
    send(HEAD + rows(0, 3000));
    end();
    const { holding } = await lastOf(readLong({ response, name: "long.csv" }, reader()));
    let holds: ((place: number) => boolean) | undefined;
    holding?.find("quoted of 2999", new AbortController().signal, (found) => {
      holds = found;
    });
    const sought = holding?.placeOf("e2999") ?? -1;
    await expect.poll(() => holds?.(sought)).toBe(true);
    expect(holds?.(sought === 0 ? 1 : 0)).toBe(false);
    holding?.find("event 12", new AbortController().signal, (found) => {
      holds = found;
    });
    await expect.poll(() => holds?.(holding?.placeOf("e12") ?? -1)).toBe(true);
  });

test("X16 a packed file is unpacked, and one that is no table is read as what it is", async () => {
  const packed = new Blob([HEAD + rows(0, 2500)]).stream().pipeThrough(new CompressionStream("gzip"));
  const read = await lastOf(readLong({ response: new Response(packed), name: "long.csv.gz" }, reader()));
  expect(read.holding?.index.count).toBe(2500);
  const json = JSON.stringify([{ date: "1900", title: "One" }]);
  const other = await lastOf(readLong({ response: new Response(json), name: "odd.csv" }, reader()));
  expect(other.reading.events.map(({ title }) => title)).toEqual(["One"]);
});

test("X16 reading ends at once when it is not wanted any more", async () => {
  const { response, send } = arriving();
  const ending = new AbortController();
  const reads = readLong({ response, name: "long.csv" }, reader(ending.signal));
  send(HEAD + rows(0, 3000));
  await reads.next();
  const next = reads.next();
  ending.abort();
  await expect(next).rejects.toThrow("abort");
});
