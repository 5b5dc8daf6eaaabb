import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { When } from "../dates/when.ts";
import type { Claim, Reading, TimelineEvent } from "./event.ts";
import { readAny } from "./import-any.ts";
import { readTimeline } from "./read.ts";
import { understoodOf } from "./understood.ts";
import { defuse, toCsv, toSourcesCsv } from "./write.ts";

const read = (text: string, sources?: string): Promise<Reading> =>
  readAny({
    events: { name: "events.csv", text },
    ...(sources !== undefined && { sources: { name: "sources.csv", text: sources } }),
    options: { lang: "en" },
  });

/** A date without how it was typed. */
const bare = ({ raw: _raw, edtf: _edtf, ...when }: When): unknown => when;
const bareClaim = ({ row: _row, when, source, ...claim }: Claim, { sources }: Reading): unknown => {
  const { id: _id, published, ...said } = (source !== undefined && sources.get(source)) || { id: "" };
  return { ...claim, when: bare(when), source: { ...said, ...(published && { published: bare(published) }) } };
};
/** What an event says, without where it stood and how its dates were typed. */
const bareEvent = ({ row: _row, when, claims, extra, ...event }: TimelineEvent, reading: Reading): unknown => ({
  ...event,
  when: bare(when),
  extra: extra ? [...extra] : [],
  claims: claims.map((claim) => bareClaim(claim, reading)),
});
const bareReading = (reading: Reading): unknown => reading.events.map((event) => bareEvent(event, reading));

/** What is said of single dates, whatever their rows. */
const warnings = ({ problems }: Reading): readonly string[] =>
  problems.filter(({ kind, row }) => row !== undefined && /zone|time/.test(kind)).map(({ kind }) => kind);

async function roundTrip(text: string, sources?: string): Promise<{ before: Reading; after: Reading; csv: string }> {
  const before = await read(text, sources);
  const csv = toCsv(before);
  return { before, after: await read(csv, sources === undefined ? undefined : toSourcesCsv(before)), csv };
}

const FULL = `id,date,end,title,text,group,tags,actors,place,importance,source,locator,quote,date_basis,certainty,source_url,source_date,media,media_credit,media_caption,alt,display_date,time,timezone,type,lat,Victims,"odd, heading"
a,c. 1850,1860,"Title, with ""marks""","Text
of two lines",g,x;y,A;B,P,3,S,p. 1,q,stated,confirmed,https://a.org/1,1851-02,m.jpg,cr,ca,al,about 1850,,,,1.5,3,=odd
a,1851,,Other title,,h,,,,,T,,,,,,,,,,,,,,,,4,
,1969-07-20,,Moon,,,,,,,,,,,,,,,,,,,20:17,Asia/Kabul,,,,
,1900,1910,Era,,,,,,,,,,,,,,,,,,,,,era,,,
,1900,soon,Bad end,,,,,,9x,S,,,,,,never,,,,,,,,,,,
,17th century,,Century,=1+1,+g,-t,@a,,,'quoted,,,,,,,,,,,,,,,,,
,soon,,Refused,kept,,,,,,,,,,,,,,,,,,,,,,5,
`;

describe("writing", () => {
  test("E12 a full timeline is read back as it was, unknown columns and refused rows included", async () => {
    const { before, after, csv } = await roundTrip(FULL);
    expect(before.events.length).toBe(5);
    expect(bareReading(after)).toEqual(bareReading(before));
    expect(after.refused.map(({ cells }) => [...cells])).toEqual(before.refused.map(({ cells }) => [...cells]));
    expect(csv).toContain("Refused");
    expect(csv).toContain('"odd, heading"');
  });

  test("E12 writing what was read back changes nothing more", async () => {
    const { after, csv } = await roundTrip(FULL);
    expect(toCsv(after)).toBe(csv);
  });

  test("E12 sources.csv is written back, and ids still lead to it", async () => {
    const sources =
      "id,title,publisher,author,published,published_basis,url,accessed,note\ns1,T,P,A,1850-02,stated,https://a.org,2020,n\ns2,U,,,19th century,,,,\n";
    const { before, after } = await roundTrip(
      "id,date,title,source,source_url\na,1900,x,s1,https://deep.org\na,,,s2,\n",
      sources,
    );
    expect(bareReading(after)).toEqual(bareReading(before));
    expect(before.events[0]?.claims[0]?.extra?.get("source_url")).toBe("https://deep.org");
    expect(toSourcesCsv(before)).toContain("s1,T,P,A,1850-02,stated,https://a.org,2020,n\r\n");
  });

  test("E12 other formats are written in ours", async () => {
    const timelinejs =
      "Year,Month,Day,Time,End Year,Display Date,Headline,Text,Media,Media Thumbnail,Type,Group\n,,,,,,T,<i>d</i>,,,title,\n-44,3,15,,,Ides,a,<b>b</b>,x.jpg,t.jpg,,g\n1969,7,20,20:17,1970,,c,,,,,\n";
    const { before, after } = await roundTrip(timelinejs);
    expect(bareReading(after)).toEqual(bareReading(before));
    expect(after.info.title).toBe("T");
    const acled =
      "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,location,source,notes\nA1,31 January 2023,2023,2,Battles,Clash,A,P,S; T,N\n";
    const own = await roundTrip(acled);
    expect(bareReading(own.after)).toEqual(bareReading(own.before));
    expect(own.after.events[0]?.extra?.get("year")).toBe("2023");
  });

  test("E12 what EDTF cannot say stays as its author wrote it, and so does every word about it", async () => {
    const dates = [
      ...["1969-07-20 20:17 EST", "20 July 1969, 8:17 pm EST", "1969-07-20 8 pm CST", "1969-07-20 20:17:40 EST"],
      ...[
        "c. 1969-07-20 20:17 IST",
        "early 1640s",
        "mid-1850s",
        "late March 1850",
        "end of 1850",
        "20 July 1969 20:17 Uhr",
      ],
    ];
    const { before, after, csv } = await roundTrip(
      `date,title\n${dates.map((date, at) => `"${date}",x${at}\n`).join("")}`,
    );
    expect(before.events.length).toBe(dates.length);
    expect(bareReading(after)).toEqual(bareReading(before));
    expect(warnings(after)).toEqual(warnings(before));
    for (const kept of ["20:17 EST", "8 pm CST", "early 1640s", "mid-1850s", "late March 1850", "end of 1850"])
      expect(csv).toContain(kept);
  });

  test("E12 an early or late start or end stays in the author's words, in one cell with the other end", async () => {
    const rows = [
      "early 1640s,1650",
      "1640,late 1650s",
      "mid-1850s,..",
      "end of 1850,?",
      "early 1640s,late 1650s",
      "c. 1850,late 1860",
    ];
    const { before, after, csv } = await roundTrip(
      `date,end,title\n${rows.map((row, at) => `${row},x${at}\n`).join("")}`,
    );
    expect(before.events.length).toBe(rows.length);
    expect(bareReading(after)).toEqual(bareReading(before));
    for (const kept of ["early 1640s – 1650", "late 1650s", "since mid-1850s", "after end of 1850", "late 1860"])
      expect(csv).toContain(kept);
    const again = await roundTrip(csv);
    expect(again.csv).toBe(csv);
  });

  test("E12 dates of another calendar stay as typed", async () => {
    const { before, after } = await roundTrip("date,title,calendar\n1400-05-24,a,persian\n");
    expect(bareReading(after)).toEqual(bareReading(before));
  });

  test("E12 a table is written as it stands, blank rows included", () => {
    const rows = [
      { row: 1, cells: ["date", "title"] },
      { row: 2, cells: [""] },
      { row: 3, cells: ["-0043", "=1+1", 'a "b"'] },
    ];
    expect(toCsv({ rows, quotes: [] })).toBe('date,title\r\n\r\n\'-0043,\'=1+1,"a ""b"""\r\n');
  });

  test("E12 no cell is left that a spreadsheet would run", async () => {
    for (const cell of ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "'=1", "＝1", "＋1", "－1", "＠x"])
      expect(defuse(cell)).toBe(`'${cell}`);
    for (const cell of ["a=1", "'a", "1-1", ""]) expect(defuse(cell)).toBe(cell);
    const { csv, after } = await roundTrip("date,title,=HYPERLINK(1)\n1900,'=1+1,@SUM(1)\n-0043,+x,''=y\n");
    expect(csv).not.toMatch(/(^|[,\n"])[=+@-]/);
    expect(after.events.map(({ title }) => title)).toEqual(["+x", "=1+1"]);
    expect(after.events[0]?.extra?.get("=HYPERLINK(1)")).toBe("'=y");
  });

  test("E12 any own table is read back as it was", async () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "B", " ", ",", '"', "'", "=", "-", "é", "1", "日", "*"),
      maxLength: 6,
    });
    const date = fc.constantFrom(
      "1900",
      "1900-05",
      "1900-05-06",
      "c. 1850",
      "19th century",
      "1900/1910",
      "-0043",
      "1850s",
      "",
      "soon",
      "1969-07-20 20:17",
      "since 1990",
      "66 Ma",
      "1850?",
      "early 1640s",
      "late 1850",
      "1969-07-20 20:17 EST",
      "20 July 1969, 8 pm CST",
      "1969-07-20 20:17:40 EST",
    );
    const row = fc.record({
      id: fc.constantFrom("", "", "x", "y"),
      date,
      end: fc.constantFrom("", "", "1990", "soon", "..", "late 1990s", "end of 1995", "?"),
      title: word,
      text: word,
      group: word,
      tags: word,
      source: word,
      source_date: fc.constantFrom("", "1901", "soon"),
      Extra: word,
      media: fc.constantFrom("", "a.jpg"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const header = [
          "id",
          "date",
          "end",
          "title",
          "text",
          "group",
          "tags",
          "source",
          "source_date",
          "Extra",
          "media",
        ] as const;
        const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
        const text = [
          header.join(","),
          ...rows.map((cells) => header.map((name) => quoted(cells[name])).join(",")),
        ].join("\n");
        const { before, after } = await roundTrip(text);
        expect(bareReading(after)).toEqual(bareReading(before));
        expect(warnings(after)).toEqual(warnings(before));
        expect(after.refused.map(({ cells }) => [...cells].sort())).toEqual(
          before.refused.map(({ cells }) => [...cells].sort()),
        );
      }),
      { numRuns: 150 },
    );
  });

  test("E14 readTimeline gives what the whole importer gives, for clean files too", async () => {
    const text = "id,date,end,title,text,source,value\na,1900,1901,x,y,S,5\na,1902,,,,T,\n,1903-04,,z,,,\n";
    const clean = await readTimeline({ events: { name: "e.csv", text } });
    const whole = await read(text);
    expect(clean.problems).toEqual([]);
    expect(clean.events).toEqual(whole.events);
    expect(clean.sources).toEqual(whole.sources);
    expect(understoodOf(clean)).toBe(understoodOf(whole));
    expect(clean.info).toEqual({});
  });
});
