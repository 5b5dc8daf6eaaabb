import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "./event.ts";
import { readAny } from "./import-any.ts";
import { inBreaths } from "./in-breaths.ts";
import type { TimelineInput } from "./input.ts";
import { paced } from "./paced.ts";
import { readTimeline } from "./read.ts";
import { readClean } from "./read-clean.ts";
import { switchOf } from "./switch.ts";
import { understoodOf } from "./understood.ts";

const file = (text: string, name = "events.csv"): { name: string; text: string } => ({ name, text });
const read = (text: string, more: Partial<TimelineInput> = {}): Promise<Reading> =>
  readTimeline({ events: file(text), ...more });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a timeline of several files", () => {
  const sources = file(
    "id,title,publisher,published,published_basis,url\ns,A report,P,2020-07-01,stated,https://a.org\nt,Another,,,,\n",
    "sources.csv",
  );

  test("E8 a source is the id of a row of sources.csv, or free text", async () => {
    const { events, sources: found } = await read("id,date,title,source\na,1900,x,s\na,,,The Times\n", { sources });
    expect(events[0]?.claims.map(({ source }) => source)).toEqual(["s", "the-times"]);
    expect(found.get("s")).toMatchObject({
      title: "A report",
      publisher: "P",
      publishedBasis: "stated",
      url: "https://a.org",
    });
    expect(found.get("s")?.published?.edtf).toBe("2020-07-01");
    expect(found.get("the-times")).toEqual({ id: "the-times", title: "The Times", inline: true });
  });

  test("E8 what looks like an id that is not there is named", async () => {
    const { problems } = await read("date,title,source\n1900,x,missing-id\n", { sources });
    expect(problems).toMatchObject([
      { row: 2, kind: "unknown-source", column: "source", file: "events.csv", value: "missing-id" },
    ]);
  });

  test("E8 problems of sources.csv carry its name", async () => {
    const bad = file("id,title,published,url\ns,A,soon,javascript:x\ns,B,,\n,,,\n,Only a title,,\n", "sources.csv");
    const { problems, sources: found } = await read("date,title,source\n1900,x,s\n", { sources: bad });
    expect(problems.map(({ file: name, row, kind }) => [name, row, kind])).toEqual([
      ["sources.csv", 2, "bad-url"],
      ["sources.csv", 2, "bad-date"],
      ["sources.csv", 3, "id-normalised"],
    ]);
    expect([...found.keys()]).toEqual(["s", "s-2", "Only a title"]);
  });

  test("E8 sources in semicolons, another encoding or not at all are no obstacle", async () => {
    const odd = {
      name: "s.csv",
      bytes: new Uint8Array([..."id;title;published\ns;Lib\xe9;May 1900\n"].map((char) => char.charCodeAt(0))),
    };
    const { sources: found } = await read("date,title,source\n1900,x,s\n", { sources: odd });
    expect(found.get("s")?.title).toBe("Libé");
    expect(found.get("s")?.published?.edtf).toBe("1900-05");
    const none = await read("date,title\n1900,x\n", { sources: { name: "s.csv", bytes: utf8("<html>") } });
    expect(none.events.length).toBe(1);
    expect(none.problems).toMatchObject([{ file: "s.csv", kind: "not-a-table" }]);
  });

  test("E8 our JSON may list its sources", async () => {
    const { events, sources: found } = await read(
      JSON.stringify({
        events: [{ date: "1900", title: "x", source: "s" }],
        sources: [{ id: "s", title: "A", published: "1901" }],
      }),
    );
    expect(events[0]?.claims[0]?.source).toBe("s");
    expect(found.get("s")?.published?.edtf).toBe("1901");
  });

  test("E6 the language of a JSON file reads its dates", async () => {
    const { events } = await read('{"lang":"fr","events":[{"date":"mars 1900","title":"x"}]}');
    expect(events[0]?.when.edtf).toBe("1900-03");
  });

  test("E5 timeline.json names the timeline; what it says wrongly is left out", async () => {
    const info = {
      title: " T ",
      description: 5,
      lang: "",
      from: "2019-11",
      to: null,
      groups: { a: "A", b: 2, c: {} },
      unknown: 1,
      events: "x",
    };
    const reading = await read("date,title\n1900,x\n", { info });
    expect(reading.info).toEqual({
      title: "T",
      description: "5",
      from: "2019-11",
      groups: new Map([
        ["a", "A"],
        ["b", "2"],
        ["c", "c"],
      ]),
    });
    expect((await read("date,title\n1900,x\n", { info: ["no"] })).info).toEqual({});
    expect((await read("date,title,type\n,t,title\n1900,x,\n", { info })).info.title).toBe("T");
  });
});

describe("what was understood", () => {
  test("E11 one line says what was understood", async () => {
    const understood = understoodOf(await read("Datum;Ereignis\n1848;a\n1990;b\nbald;c\n;d\n"));
    expect(understood).toBe("date ← Datum, title ← Ereignis, 2 events from 1848 to 1990, 2 rows need a look");
    expect(understoodOf(await read("date,title\n-0043,a\n"))).toBe("date ← date, title ← title, 1 event of 44 BC");
    expect(understoodOf(await read(""))).toBe("no events");
    expect(understoodOf(await read("date,title\nsoon,a\n"))).toBe(
      "date ← date, title ← title, no events, 1 row needs a look",
    );
  });

  test("E11 eras are counted by themselves, and all rows that need a look are counted", async () => {
    const eras = await read("date,title,type\n1900,a,\n1901,b,\n1880/1890,c,era\n");
    expect(understoodOf(eras)).toBe("date ← date, title ← title, 2 events and 1 era from 1880 to 1901");
    expect(understoodOf(await read("date,title,type\n1880/1890,c,era\n"))).toContain("1 era from 1880 to 1890");
    const bad = Array.from({ length: 120 }, (_, at) => `soon,${at},"x`.replace('"x', at % 2 ? "" : "beyond")).join(
      "\n",
    );
    expect(understoodOf(await read(`date,title\n1900,x\n${bad}\n`))).toContain("1 event of 1900, 120 rows need a look");
  });

  test("E11 deep time is counted back, as exactly as it was given", async () => {
    const said = async (dates: string): Promise<string> =>
      understoodOf(await read(`date,title\n${dates.replaceAll("|", ",x\n")},x\n`)).replace(/^.*title, /, "");
    expect(await said("13.8 Ga|66 Ma")).toBe("2 events from 13.8 billion years ago to 66 million years ago");
    expect(await said("66 Ma|2020")).toBe("2 events from 66 million years ago to 2020");
    expect(await said("Y-13800000000|-0043")).toBe("2 events from 13.8 billion years ago to 44 BC");
  });

  test("E11 of more than fifty equal problems ten are told, and a count", async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `soon,${at}`).join("\n");
    const { problems } = await read(`date,title\n1900,x\n${rows}\n`);
    expect(problems.length).toBe(11);
    expect(problems.at(-1)).toMatchObject({ message: "Date: 50 more rows like this.", more: 50 });
    expect(problems[0]).toMatchObject({ kind: "bad-date", row: 3 });
    const few = await read(`date,title\n1900,x\n${Array.from({ length: 50 }, () => "soon,y").join("\n")}\n`);
    expect(few.problems.length).toBe(50);
  });

  test("E11 a message says where, what is wrong and what to type", async () => {
    const { problems } = await read("Date,Title\n43890,a\n31 April 1990,b\n");
    expect(problems[0]).toEqual({
      row: 2,
      column: "Date",
      kind: "excel-serial",
      severity: "error",
      value: "43890",
      message:
        "Row 2, Date: “43890” looks like an Excel number for 2020-02-29. Format the column as a date and save again, or use 2020-02-29.",
      fix: "2020-02-29",
    });
    expect(problems[1]?.message).toContain("April");
  });

  test("E11 hints are for authors who ask for them", async () => {
    const text = "date,title,media,source\n1900,x,a.jpg,\n1901,y,,S\n";
    expect((await read(text)).problems).toEqual([]);
    expect((await read(text, { hints: true })).problems.map(({ kind }) => kind)).toEqual(["missing-alt", "no-source"]);
  });

  test("E6 a switch in the fix reads the column the other way", async () => {
    const text = "date,title\n03/04/2021,a\n-44,b\n";
    const { problems } = await read(text, { hints: true });
    expect(problems.map(({ fix }) => fix)).toEqual(["order=mdy", "negativeYears=astronomical"]);
    expect(problems[0]?.message).toContain("2021-04-03, or 2021-03-04");
    expect(problems[1]?.message).toContain("44 BC");
    const options = Object.assign({}, ...problems.map(switchOf));
    expect(options).toEqual({ order: "mdy", negativeYears: "astronomical" });
    const other = await read(text, { options });
    expect(other.events.map(({ when }) => when.edtf)).toEqual(["-0044", "2021-03-04"]);
  });
});

describe("a switch", () => {
  test("E6 the fix of a missing date column names it", async () => {
    const text = "A,B\nx,1900\n";
    const [problem] = (await read(text)).problems;
    expect(problem?.fix).toBe("columns.date=B");
    const { events } = await read(text, { options: (problem && switchOf(problem)) ?? {} });
    expect(events.map(({ title, when }) => [title, when.edtf])).toEqual([["x", "1900"]]);
  });

  test("E6 days that a program filled up from years or months are read as those, when its author says so", async () => {
    const text =
      "date,end,title\n1848-01-01,,a\n1849-01-01,1850-01-01,b\n~1851-01-01,,c\n1852-01-01,,d\n1853-05-04,,e\n";
    const problem = (await read(text, { hints: true })).problems.find(({ kind }) => kind === "suspicious-precision");
    expect(problem?.fix).toBe("firstDays=year");
    const { events, problems } = await read(text, { options: (problem && switchOf(problem)) ?? {}, hints: true });
    expect(events.map(({ when }) => when.edtf)).toEqual(["1848", "1849/1850", "1851~", "1852", "1853-05-04"]);
    expect(problems.some(({ kind }) => kind === "suspicious-precision")).toBe(false);
    const months = await readTimeline({
      events: { name: "e.csv", text: "date,title\n1848-05-01,a\n1849-01-01,b\n" },
      options: { firstDays: "month" },
    });
    expect(months.events.map(({ when }) => when.edtf)).toEqual(["1848-05", "1849-01"]);
  });

  test("E6 what is to be typed is no switch", () => {
    for (const fix of ["2020-02-29", "order=ymd", "negativeYears=x", "columns.title=B", ""])
      expect(switchOf({ kind: "bad-date", severity: "error", message: "", fix })).toBeUndefined();
    expect(switchOf({ kind: "bad-date", severity: "error", message: "" })).toBeUndefined();
  });
});

describe("the clean path", () => {
  test("E14 a clean file needs no more than the clean reader", async () => {
    const clean = await readClean({
      events: file("id,date,end,title,source,value,speaker\na,1900,,x,S,1,P\nb,1901,..,y,,,\n"),
    });
    expect(clean?.events.map(({ title }) => title)).toEqual(["x", "y"]);
    expect(clean?.problems).toEqual([]);
  });

  test("E14 anything else is left to the whole importer", async () => {
    const dirty = [
      "date;title\n1900;x\n",
      "Datum,Titel\n1900,x\n",
      "date,title\nc. 1900,x\n",
      "date,title\n1900,x,y\n",
      'date,title\n1900,"x" y\n',
      'date,title\n1900, "x"\n',
      "date,title\n",
      "date,title\n1900,\n",
      "date,title,time\n1900,x,\n",
      "date,title\n2001-21,x\n",
      "date,end,title\n1900,1899,x\n",
      "date,end,title\n,1899,x\n",
      "date,title,type\n,T,title\n1900,x,\n",
      "date,title,title\n1900,x,y\n",
      "date,title\n1900,a\u202eb\n",
      "title,text\nx,y\n",
      "date,text\n1900,y\n",
      "[]",
      "",
      "date,title\n1900,\0\n",
    ];
    for (const text of dirty) expect(await readClean({ events: file(text) }), JSON.stringify(text)).toBeUndefined();
    expect(await readClean({ events: { name: "x", bytes: new Uint8Array([0xff]) } })).toBeUndefined();
    expect(await readClean({ events: file("date,title\n1900,x\n"), hints: true })).toBeUndefined();
    expect(
      await readClean({ events: file("date,title\n1900,x\n"), options: { columns: { date: "title" } } }),
    ).toBeUndefined();
  });

  test("E14 where the clean reader reads at all, it reads what the whole importer reads", async () => {
    const cell = fc.constantFrom("1900", "1901-05", "1900/1901", "a", "b c", "", "x", "=1", "5");
    const header = fc.uniqueArray(
      fc.constantFrom(
        "date",
        "title",
        "id",
        "end",
        "text",
        "group",
        "source",
        "quote",
        "importance",
        "tags",
        "media",
        "value",
      ),
      { minLength: 3 },
    );
    const table = fc.tuple(
      header,
      fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
    );
    let read = 0;
    await fc.assert(
      fc.asyncProperty(table, async ([names, rows]) => {
        const columns = ["date", "title", ...names.filter((name) => name !== "date" && name !== "title")];
        const text = [columns, ...rows.map((cells) => ["1900", "t", ...cells].slice(0, columns.length))]
          .map((cells) => cells.join(","))
          .join("\n");
        const clean = await readClean({ events: file(text) });
        if (!clean) return;
        read++;
        const whole = await readAny({ events: file(text) });
        expect(clean.events).toEqual(whole.events);
        expect(clean.sources).toEqual(whole.sources);
        expect(whole.problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(read).toBeGreaterThan(5);
  });

  test("E14 a use that is wrong is not hidden as a file that is not clean", async () => {
    const pause = (): Promise<void> => Promise.reject(new Error("stopped"));
    const rows = Array.from({ length: 300 }, (_, at) => `${1000 + at},x`).join("\n");
    await expect(readTimeline({ events: file(`date,title\n${rows}`), pause })).rejects.toThrow("stopped");
  });
});

describe("rows", () => {
  const date = fc.constantFrom("1900", "c. 1850", "soon", "", "31 April 1900", "1900/1910", "43890", "TBD");
  const row = fc.record({
    id: fc.constantFrom("", "", "a", "b"),
    date,
    title: fc.constantFrom("", "x"),
    type: fc.constantFrom("", "", "", "era", "title"),
  });

  test("E4 events and refused rows are all rows; each refused one is told", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const text = [
          "id,date,title,type",
          ...rows.map((cells) => [cells.id, cells.date, cells.title, cells.type].join(",")),
        ].join("\n");
        const { events, refused, problems, titled } = await read(text);
        const shown = new Set(events.flatMap(({ claims }) => claims.map((claim) => claim.row)));
        const written = rows.filter((cells) => Object.values(cells).some((cell) => cell !== "")).length;
        expect(shown.size + refused.length + (titled || rows.some(({ type }) => type === "title") ? 1 : 0)).toBe(
          written,
        );
        for (const { row: number } of refused) expect(problems.some((problem) => problem.row === number)).toBe(true);
        for (const event of events) {
          expect(event.title).not.toBe("");
          expect(event.claims.length).toBeGreaterThan(0);
        }
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
      { numRuns: 200 },
    );
  });

  test("E15 between two pauses a few hundred rows are looked at, whatever they hold", async () => {
    const count = 1200;
    const rowsOf = (row: (at: number) => string): string =>
      Array.from({ length: count }, (_, at) => row(at)).join("\n");
    const year = (at: number): number => 1000 + (at % 900);
    const files: Readonly<Record<string, string>> = {
      clean: `date,title,text\n${rowsOf((at) => `${year(at)}-05,Event number ${at},"A text, with a comma"`)}`,
      dayFirst: `Datum;Ereignis\n${rowsOf((at) => `${1 + (at % 28)}/${1 + (at % 12)}/${year(at)};Ereignis ${at}`)}`,
      words: `date,title\n${rowsOf((at) => `from c. ${1 + (at % 28)} May ${year(at)} to June ${year(at) + 1},Event ${at}`)}`,
      nonsense: `date,title\n${rowsOf((at) => `the ${at}th of the ${at}th,Event ${at}`)}`,
      claims: `id,date,title,source\n${rowsOf((at) => `one,${year(at)}-05,Event,Source ${at}`)}`,
      json: JSON.stringify(
        Array.from({ length: count }, (_, at) => ({ date: `c. ${year(at)}`, title: `Event ${at}` })),
      ),
    };
    for (const [name, file] of Object.entries(files)) {
      let pauses = 0;
      await read(file, { pause: async () => void pauses++, hints: true });
      // Reading goes over the rows several times; at a hundred rows a breath that is twelve pauses each time.
      expect(pauses, name).toBeGreaterThanOrEqual((4 * count) / 100);
    }
  });

  test("E15 what is done with every row is done in breaths", async () => {
    const visited: number[] = [];
    const breaths: number[] = [];
    const pause = async (): Promise<void> => void breaths.push(visited.length);
    await inBreaths(Array.from({ length: 250 }).keys(), pause, (_, index) => void visited.push(index));
    await inBreaths([1, 2, 3], pause, async (thing) => void visited.push(thing), 2);
    expect(visited).toHaveLength(253);
    expect(breaths).toEqual([100, 200, 252]);
  });

  test("E15 a paced pause rests when its slice has lasted, and not before", async () => {
    let time = 0;
    let rests = 0;
    const pause = paced(
      async () => {
        rests++;
        time += 100;
      },
      () => time,
    );
    for (let step = 0; step < 30; step++) {
      time += 5;
      await pause();
    }
    expect(rests).toBe(10);
  });

  test("E7 events stand in the order of time, those of one start the narrower first, then as in the file", async () => {
    const dates = ["1900", "1850-02", "1900-01-01", "../1700", "1850-02", "66 Ma", "1900"];
    const { events } = await read(`date,title\n${dates.map((date, at) => `${date},t${at}`).join("\n")}\n`);
    expect(events.map(({ title }) => title)).toEqual(["t5", "t3", "t1", "t4", "t2", "t0", "t6"]);
  });
});
