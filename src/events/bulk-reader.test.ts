import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { strangeInput } from "../../scripts/fuzz-files.mjs";
import { BulkReader, type BulkSizes } from "./bulk-reader.ts";
import type { Claim, Reading, Source, TimelineEvent } from "./event.ts";
import { indexEvents } from "./event-index.ts";
import { EventStore } from "./event-store.ts";
import type { TimelineInput } from "./input.ts";
import type { Problem } from "./problem.ts";
import { readTimeline } from "./read.ts";
import { type StoreParts, transferablesOf } from "./store-parts.ts";
import { understoodOf } from "./understood.ts";

const bytesOf = ({ events: { bytes, text } }: TimelineInput): Uint8Array =>
  bytes ?? new TextEncoder().encode(text ?? "");

/** Reads a file as a stream of pieces of these sizes, over and over; undefined for a file that is not for the bulk reader. */
async function partsOf(
  input: TimelineInput,
  sizes: readonly number[] = [1 << 16],
  windows: BulkSizes = {},
): Promise<StoreParts | undefined> {
  const { events, ...more } = input;
  const reader = new BulkReader({ name: events.name, ...more }, windows);
  const bytes = bytesOf(input);
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[piece % sizes.length] ?? 1;
    await reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  await reader.end();
  expect(reader.state === "unfit").toBe(reader.snapshot() === undefined);
  const parts = reader.snapshot();
  return parts && structuredClone(parts, { transfer: transferablesOf(parts) });
}

/** A source that rows name in passing is compared by what is known of it: its id may have another number. */
function withSources(event: TimelineEvent, sources: ReadonlyMap<string, Source>): unknown {
  const named = (claim: Claim): unknown => {
    const { id: _id, ...source } = sources.get(claim.source ?? "") ?? { id: "" };
    return { ...claim, source: claim.source === undefined ? undefined : source };
  };
  return { ...event, claims: event.claims.map(named) };
}

const told = ({ row, column, kind, severity, value, message, file }: Problem): string =>
  JSON.stringify([row, column, kind, severity, value, message, file]);

async function expectSame(store: EventStore, reading: Reading, input: TimelineInput): Promise<void> {
  const bytes = bytesOf(input);
  const slice = (from: number, to: number): Promise<Uint8Array> => Promise.resolve(bytes.slice(from, to));
  const { summary, index } = store;
  expect(summary.problems.map(told).sort()).toEqual(reading.problems.map(told).sort());
  expect(store.count).toBe(reading.events.length);
  const sorted = [...reading.events.keys()];
  expect(sorted.map((i) => store.row(i))).toEqual(reading.events.map(({ row }) => row));
  expect(sorted.map((i) => store.id(i))).toEqual(reading.events.map(({ id }) => id));
  expect(sorted.map((i) => store.title(i))).toEqual(reading.events.map(({ title }) => title));
  expect(sorted.map((i) => store.when(i))).toEqual(reading.events.map(({ when }) => when));
  expect(index).toEqual(indexEvents(reading.events, [...(reading.info.groups?.keys() ?? [])]));
  for (const i of sorted.length > 200 ? [0, 100, sorted.length - 1] : sorted) {
    const event = reading.events[i]!;
    const { id, when, title, group, importance, displayDate, type } = event;
    const brief = { id, when, title, group, importance: Math.fround(importance), displayDate, type };
    expect(store.brief(i)).toEqual(brief);
    expect(store.indexOf(id)).toBe(i);
    const whole = await store.whole(i, slice);
    expect(withSources(whole.event, whole.sources)).toEqual(withSources(event, reading.sources));
  }
  expect(store.indexOf("no such id")).toBeUndefined();
  expect(summary.refusedCount).toBe(reading.refused.length);
  const byRow = (a: { row: number }, b: { row: number }): number => a.row - b.row;
  expect([...summary.refused].sort(byRow)).toEqual([...reading.refused].sort(byRow).slice(0, 1000));
  expect(summary.info).toEqual(reading.info);
  expect([summary.understood, summary.titled]).toEqual([understoodOf(reading), reading.titled]);
  // The clean reader names its two main columns only.
  for (const [field, heading] of reading.columns) expect(summary.columns.get(field)).toBe(heading);
}

/** True where the bulk reader read the file, and read the same. */
async function readsAlike(input: TimelineInput, sizes?: readonly number[], windows?: BulkSizes): Promise<boolean> {
  const parts = await partsOf(input, sizes, windows);
  if (!parts) return false;
  const { hints: _hints, ...plain } = input;
  await expectSame(new EventStore(parts), await readTimeline(plain), input);
  return true;
}

const file = (text: string): TimelineInput => ({ events: { name: "e.csv", text } });

/** The whole file settles how it is read; its rows come through windows of a few bytes. */
const SMALL: BulkSizes = { headBytes: Infinity, windowBytes: 40 };

const DATES = [
  ...["1848", "1848-03", "1848-03-12", "1848-03-12T10:20:30", "1848-03-12T10:20:30Z", "2020-01-01T00:00:00+04:30"],
  ...["1991~/2021-02", "1848?", "184X", "18XX", "[1667,1668]", "1990/..", "../1990", "1990/", "Y-20000", "-0043-03-15"],
  ...[
    "2001-21",
    "2020-02-30",
    "March 1848",
    "12 March 1848",
    "c. 1850",
    "17th century",
    "soon",
    "",
    "  1848 ",
    "3/4/2020",
  ],
  ...["since 1990", "44 BC", "1848-13", "1848-00", "9999-12-31", "0000", "0001-01-01", "2020-12-31T23:59:59", "#REF!"],
];
const ENDS = [
  "",
  "",
  "",
  "1850",
  "1848-03-12",
  "1848-03-13",
  "1700",
  "present",
  "?",
  "1848-03-12T11:00:00",
  "1850-06~",
  "never",
];
const TITLES = [
  ...[
    "Plain words",
    'With ""marks""',
    "Two  spaces",
    " spaces around ",
    "comma, inside",
    "Zürich – Köln",
    "میدان",
    "'=1+1",
  ],
  ...[
    "",
    "line\nbreak",
    "nb\u00a0space",
    "\u202eturned",
    "tab\tinside",
    "same",
    "same",
    "'quoted",
    "a\u0007bell",
    "12",
    "😀 face",
  ],
  "A title that is so long that nobody would call it one, but somebody wrote it into the column all the same, as people will do",
];
const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('""', '"').replaceAll('"', '""')}"` : text;

const rowOf = fc
  .record({
    id: fc.constantFrom("", "", "a", "b", "c-1", "two words", "Ü", "-x-", "e1", "e2", "e3"),
    date: fc.constantFrom(...DATES),
    end: fc.constantFrom(...ENDS),
    title: fc.constantFrom(...TITLES),
    group: fc.constantFrom("", "war", "peace", " war", "Krieg & Frieden", 'the ""lot""'),
    importance: fc.constantFrom("", "", "1", "5", "2.5", "lots"),
    type: fc.constantFrom("", "", "", "", "era", "title"),
    display: fc.constantFrom("", "", "", "about then"),
    source: fc.constantFrom("", "", "The Times", "s1", "https://a.org/x", "#N/A"),
    url: fc.constantFrom("", "", "https://b.org", "javascript:x", "http://c.org/1 https://d.org"),
    extra: fc.constantFrom("", "", "more", "=1+1"),
    time: fc.constantFrom("", "", "", "14:30"),
  })
  .map((row) => Object.values(row).map(cell).join(","));
const HEADING = "id,date,end,title,group,importance,type,display_date,source,source_url,Victims,time";

const lineOf = fc.oneof(
  { weight: 12, arbitrary: rowOf },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      ",,,",
      '"unclosed,1900,x',
      'a,1900,,"x" y',
      'b,1900,,5" gun',
      "c,1901",
      `${"z,".repeat(14)}z`,
    ),
  },
);
const fileOf = fc
  .tuple(fc.array(lineOf, { maxLength: 25 }), fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), fc.boolean())
  .map(([lines, end, mark, last]) => `${mark ? "\ufeff" : ""}${[HEADING, ...lines].join(end)}${last ? end : ""}`);

describe("bulk reader", () => {
  test("E18 the flagship timeline is read alike, event by event", async () => {
    const folder = join(import.meta.dirname, "../../data/taliban-al-qaeda");
    const bytes = (name: string): { name: string; bytes: Uint8Array } => ({
      name,
      bytes: new Uint8Array(readFileSync(join(folder, name))),
    });
    const info: unknown = JSON.parse(readFileSync(join(folder, "timeline.json"), "utf8"));
    const input = { events: bytes("events.csv"), sources: bytes("sources.csv"), info };
    expect(await readsAlike(input)).toBe(true);
    expect(await readsAlike(input, [7], SMALL)).toBe(true);
  });

  test("E18 tables of all sorts are read alike, wherever their bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fileOf, fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }), async (text, sizes) => {
        expect(await readsAlike(file(text), sizes, SMALL)).toBe(true);
      }),
      { numRuns: Number(process.env.MANY ?? 300) },
    );
  });

  test("E18 strange files are read alike, or left to the whole importer", async () => {
    let read = 0;
    const from = Number(process.env.FROM ?? 1_000_000);
    for (let seed = from; seed < from + Number(process.env.MANY ?? 150); seed++) {
      try {
        if (await readsAlike(strangeInput(seed), [1 + (seed % 97)])) read++;
      } catch (error) {
        throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : error}`, { cause: error });
      }
    }
    expect(read).toBeGreaterThan(20);
  });
});
