import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { strangeInput } from "../../scripts/fuzz-files.mjs";
import { BulkReader, type BulkSizes } from "./bulk-reader.ts";
import type { Claim, Reading, Source, TimelineEvent } from "./event.ts";
import { endOrder, indexEvents } from "./event-index.ts";
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
  const { byEnd, ...numbers } = index;
  // What claims show is known where claims are at hand.
  const { signs: _, ...ordinary } = indexEvents(reading.events, [...(reading.info.groups?.keys() ?? [])]);
  expect(numbers).toEqual(ordinary);
  expect(byEnd).toEqual(endOrder(ordinary));
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
    id: fc.constantFrom("", "", "a", "b", "c-1", "two words", "Ü", "-x-", "!!!", "???", "e1", "e2", "e3"),
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
      { numRuns: Number(process.env.MANY ?? 200) },
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

  test("E18 a head decides, and what comes later is read by it: other spellings, other encodings, long rows", async () => {
    const plain = Array.from({ length: 200 }, (_, at) => `e${at},19${10 + (at % 90)},Plain ${at},x`);
    const late = [
      "l1,March 1848,Late spelling,x",
      'l2,1850,"A cell\nof two lines",x',
      `l3,1851,Long,${"y".repeat(3000)}`,
    ];
    const text = ["id,date,title,text", ...plain, ...late].join("\n");
    const head: BulkSizes = { headBytes: 2000, windowBytes: 300 };
    expect(await readsAlike(file(text), [999], head)).toBe(true);
    const western = Uint8Array.from(
      `${text}\nl4,1900,Stra\u00dfe nach K\u00f6ln,x\nl5,1901,M\u00fcnchen,x\n`,
      (letter) => letter.charCodeAt(0),
    );
    expect(await readsAlike({ events: { name: "e.csv", bytes: western } }, [100], head)).toBe(true);
    const utf8 = file(`${text}\nl4,1900,Straße nach Köln,x\nl5,1901,میدان,x\n`);
    expect(await readsAlike(utf8, [100], head)).toBe(true);
    expect(await readsAlike({ ...file(text), options: { lang: "fa" } }, [100], head)).toBe(true);
  });

  test("E18 what fuzzing found is read alike", async () => {
    for (const text of [
      'id,date,title,type\n,1848,Plain words,title\n"unclosed,1900,x',
      "id,date,title,type\ne1,1848,Plain words,era\ne1,#REF!,Plain words,",
      "id,date,title\na,31 January ",
    ])
      expect(await readsAlike(file(text), [1], SMALL)).toBe(true);
  });

  test("E18 a few first rows that are as long as a head are waited for", async () => {
    const rows = Array.from({ length: 100 }, (_, at) => `e${at},1900,T${at},"${"long text, ".repeat(30)}"`);
    const text = ["id,date,title,text", ...rows].join("\r\n");
    expect(await readsAlike(file(text), [777], { headBytes: 500, windowBytes: 64 })).toBe(true);
  });

  test("E18 what is not read row by row is left to the whole importer", async () => {
    const utf16 = Uint8Array.from("id,date,title\na,1900,x\n", (letter) => letter.charCodeAt(0));
    for (const input of [
      file(""),
      file("  \n \n"),
      file('{"events":[{"date":"1900","title":"x"}]}'),
      file("<html><body>no</body></html>"),
      file("Date,1900,1901,1902\nTitle,a,b,c\n"),
      file("nothing here is,a date\nnor,here\n"),
      { events: { name: "e.csv", bytes: Uint8Array.from([0xff, 0xfe, ...[...utf16].flatMap((byte) => [byte, 0])]) } },
      { events: { name: "e.xlsx", bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9) } },
    ])
      expect(await partsOf(input)).toBeUndefined();
  });

  test("E18 the formats of other programs are read alike", async () => {
    const heads = [
      "Year,Month,Day,Time,End Year,Display Date,Headline,Text,Media,Type,Group\n,,,,,,T,<i>d</i>,,title,\n-44,3,15,,,Ides,a,<b>b</b>,x.jpg,,g\n1969,7,20,20:17,1970,,c,,,,\n1969,,,,,,Year only,,,,\n",
      "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,location,country,source,notes\nA1,01 May 2020,2,Battles,Armed clash,X,Kabul,Afghanistan,BBC; CNN,Notes\n",
      "id,date_start,date_end,date_prec,side_a,side_b,country,type_of_violence,source_article\n1,2020-01-01 00:00:00.000,2020-01-31 00:00:00.000,4,A,B,C,1,S\n2,2020-01-02,2020-01-02,1,A,B,C,2,\n",
      "item,itemLabel,date,datePrecision\nhttp://www.wikidata.org/entity/Q42,Douglas,1952-03-11T00:00:00Z,11\nhttp://www.wikidata.org/entity/Q1,Universe,-13798000000-00-00T00:00:00Z,3\n",
      "year,title\n1848,Year\n0044,Early\n,none\n-44,negative\n1850s,decade\n12000,far\n",
    ];
    for (const text of heads) expect(await readsAlike(file(text), [11], SMALL)).toBe(true);
  });

  test("E18 many events without an id get the ids they get in a small file", async () => {
    const rows = Array.from(
      { length: 300 },
      (_, at) => `${1900 + (at % 3)},${["Riot", "Riot 2", "riot!", "Überfall"][at % 4]}`,
    );
    expect(await readsAlike(file(["date,title", ...rows].join("\n")), [64], SMALL)).toBe(true);
    const mixed = rows.map((row, at) => `${at % 5 === 0 ? `1900-riot-${at}` : at % 7 === 0 ? "1901 Riot" : ""},${row}`);
    expect(await readsAlike(file(["id,date,title", ...mixed].join("\n")), [64], SMALL)).toBe(true);
  });

  test("E18 events of one day are in the order of time, however many", async () => {
    const dates = [
      "1900-01-01",
      "1900-01-01",
      "1900-01",
      "1900",
      "1900-01-01T00:00:00",
      "1900-01-01/1901",
      "1900-01-01/1900-01-05",
    ];
    const rows = Array.from({ length: 500 }, (_, at) => `e${at},${dates[(at * 31) % 7]},T${at % 5},g${(at * 7) % 11}`);
    expect(await readsAlike(file(["id,date,title,group", ...rows].join("\n")), [640])).toBe(true);
  });

  test("E18 no bytes make it throw, and a file that was cut is read up to there", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.tuple(fileOf, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 })).map(([text, flips]) => {
        const made = new TextEncoder().encode(text);
        for (const [at, byte] of flips) made[at % made.length] = byte;
        return made;
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 60 }), async (made, size) => {
        await partsOf({ events: { name: "e.csv", bytes: made } }, [size], { headBytes: 150, windowBytes: 30 });
      }),
      { numRuns: 300 },
    );
  });

  test("E20 what was read so far can be shown, and stays as it was", async () => {
    const rows = Array.from({ length: 500 }, (_, at) => `e${at},${2000 - at},Title ${at},${at % 3 === 0 ? "g" : ""}`);
    const bytes = new TextEncoder().encode(["id,date,title,group", ...rows].join("\n"));
    const reader = new BulkReader({ name: "e.csv", size: bytes.length }, { headBytes: 2000, windowBytes: 500 });
    expect(reader.snapshot()).toBeUndefined();
    await reader.push(bytes.subarray(0, 5000));
    const first = new EventStore(reader.snapshot()!);
    const { count } = first;
    expect(count).toBeGreaterThan(50);
    expect(reader.progress).toEqual({ bytes: expect.any(Number), rows: count + 1, events: count });
    await reader.push(bytes.subarray(5000));
    await reader.end();
    const last = new EventStore(reader.snapshot()!);
    expect([first.count, last.count]).toEqual([count, 500]);
    expect(first.title(0)).toBe(`Title ${count - 1}`);
    expect(last.title(0)).toBe("Title 499");
    expect(last.indexOf(first.id(0))).toBe(500 - count);
    const slice = (from: number, to: number): Promise<Uint8Array> => Promise.resolve(bytes.slice(from, to));
    expect((await first.whole(0, slice)).event).toEqual((await last.whole(500 - count, slice)).event);
  });

  test("E20 an event takes at most 40 bytes besides its title", async () => {
    const line = (id: string, at: number): string =>
      `${id}${1700 + (at % 320)}-0${1 + (at % 9)}-1${at % 10},Something that happened in place ${at % 1000},g${at % 12}`;
    for (const [heading, idOf] of [
      ["id,date,title,group", (at: number): string => `e${at},`],
      ["date,title,group", (): string => ""],
    ] as const) {
      const rows = Array.from({ length: 100_000 }, (_, at) => line(idOf(at), at));
      const parts = await partsOf(file([heading, ...rows].join("\n")));
      if (!parts) throw new Error("not read");
      // The order of ends answers what touches a span, as RangeIndex does, and is counted there.
      const ofRanges = parts.index.byEnd?.byteLength ?? 0;
      const bytes = transferablesOf(parts).reduce((sum, { byteLength }) => sum + byteLength, -ofRanges);
      const store = new EventStore(parts);
      let titles = 0;
      for (let i = 0; i < store.count; i++) titles += store.title(i).length;
      expect(store.count).toBe(100_000);
      expect((bytes - titles) / store.count).toBeLessThanOrEqual(40);
    }
  });

  test("E20 whoever asks for an event that is not there made a mistake", async () => {
    const store = new EventStore((await partsOf(file("date,title\n1900,x\n")))!);
    expect(() => store.title(1)).toThrow(RangeError);
    expect(() => store.brief(-1)).toThrow(RangeError);
    await expect(store.whole(0, () => Promise.resolve(new Uint8Array(0)))).rejects.toThrow(RangeError);
  });
});
