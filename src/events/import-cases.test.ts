import { describe, expect, test } from "vitest";
import { boundsText } from "../dates/iso.ts";
import type { Reading, TimelineEvent } from "./event.ts";
import type { ReadOptions } from "./input.ts";
import type { Problem } from "./problem.ts";
import { readTimeline } from "./read.ts";

/** Where a problem is expected: "row kind column", with "-" for what it has none of. */
type Place = string;
interface Case {
  readonly rule: string;
  readonly name: string;
  readonly file: string | Uint8Array;
  readonly fileName?: string;
  readonly options?: ReadOptions;
  readonly events: number;
  /** All problems but hints, in their order. */
  readonly problems?: readonly Place[];
  /** Hints that must be among the problems. */
  readonly hints?: readonly Place[];
  /** What must hold of the event of a row (or index). */
  readonly check?: Readonly<Record<number, Partial<Seen>>>;
  readonly bands?: number;
  readonly title?: string;
}

/** An event as the cases see it. */
interface Seen {
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly precision: string;
  readonly approximate: boolean;
  readonly display: string;
  readonly sources: readonly string[];
  readonly actors: readonly string[];
  readonly tags: readonly string[];
  readonly group: string;
  readonly place: string;
  readonly importance: number;
  readonly media: string;
  readonly claims: number;
  readonly extra: Readonly<Record<string, string>>;
  readonly id: string;
}

function seen(event: TimelineEvent, reading: Reading): Seen {
  const { min, max } = boundsText(event.when);
  const sources = event.claims.flatMap(({ source }) =>
    source === undefined ? [] : [reading.sources.get(source)?.title ?? "?"],
  );
  return {
    title: event.title,
    text: event.text,
    date: min === max ? String(min) : `${min} ${max}`,
    precision: event.when.precision,
    approximate: event.when.approximate,
    display: event.displayDate ?? "",
    sources,
    actors: event.actors,
    tags: event.tags,
    group: event.group ?? "",
    place: event.place ?? "",
    importance: event.importance,
    media: event.media?.url ?? "",
    claims: event.claims.length,
    extra: Object.fromEntries(event.extra ?? []),
    id: event.id,
  };
}

const place = ({ row, index, line, kind, column }: Problem): Place =>
  `${row ?? index ?? line ?? "-"} ${kind} ${column ?? "-"}`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => new Uint8Array([...text].map((char) => char.charCodeAt(0)));
const json = (value: unknown): string => JSON.stringify(value);

const CASES: readonly Case[] = [
  // Delimiters, line ends, rows.
  { rule: "E2", name: "semicolons, final line break, two columns", file: "date;title\n1900;a\n", events: 1 },
  {
    rule: "E2",
    name: "tabs, pasted from a spreadsheet",
    file: "date\ttitle\n1900\ta, b\n1901\tc",
    events: 2,
    check: { 2: { title: "a, b" } },
  },
  { rule: "E2", name: "bars", file: "date|title|text\n1900|a|b, c; d\n", events: 1, check: { 2: { text: "b, c; d" } } },
  {
    rule: "E2",
    name: "sep= line counts as row 1",
    file: "sep=;\ndate;title\n1900;a\nnever;b\n",
    events: 1,
    problems: ["4 bad-date date"],
    check: { 3: { title: "a" } },
  },
  {
    rule: "E2",
    name: "decimal commas under semicolons",
    file: "Datum;Titel;importance\n1900;a;2,5\n1901;b;3,5\n",
    events: 2,
    check: { 2: { importance: 2.5 } },
  },
  { rule: "E3", name: "carriage returns only", file: "date,title\r1900,a\r1901,b\r", events: 2 },
  {
    rule: "E3",
    name: "mixed line ends",
    file: "date,title\r\n1900,a\r1901,b\n1902,c\n\r\n1903,d",
    events: 4,
    check: { 6: { title: "d" } },
  },
  {
    rule: "E3",
    name: "blank rows count, quoted line breaks do not",
    file: 'date,title,text\n1900,a,"x\ny\nz"\n\n,b,\n',
    events: 1,
    problems: ["4 missing-date date"],
  },
  {
    rule: "E3",
    name: "rows of separators alone are blank",
    file: "date,title,,\n,,,\n1900,a,,\n,,,\nsoon,b,,\n",
    events: 1,
    problems: ["5 bad-date date"],
  },
  {
    rule: "E3",
    name: "three hundred empty columns",
    file: `date,title${",".repeat(300)}\n1900,a${",".repeat(300)}\n`,
    events: 1,
  },
  {
    rule: "E4",
    name: "fewer cells are empty, more are named",
    file: "date,title,text\n1900\n1901,b,c,d,e\n1902,c,d,,\n",
    events: 3,
    problems: ["2 missing-title title", "3 too-many-cells -"],
    check: { 2: { title: "1900" } },
  },
  {
    rule: "E4",
    name: "text after a closing mark",
    file: '"date","title"\n1900,"a" b\n1901,c\n',
    events: 2,
    problems: ["2 bad-quotes -"],
    check: { 2: { title: "a b" } },
  },
  {
    rule: "E4",
    name: "a mark never closed costs its row only",
    file: 'date,title\n1899,z\n1900,"open\n1901,b\n1902,c\n',
    events: 3,
    problems: ["3 bad-quotes -"],
  },
  // Encodings.
  {
    rule: "E1",
    name: "a byte order mark",
    file: utf8("\ufeffdate,title\n1900,é\n"),
    events: 1,
    check: { 2: { title: "é" } },
  },
  {
    rule: "E1",
    name: "Windows-1252",
    file: latin1("date,titre\n1900,Lib\xe9ration\n"),
    events: 1,
    hints: ["- encoding-fallback -"],
    check: { 2: { title: "Libération" } },
  },
  {
    rule: "E1",
    name: "Windows-1251 by language",
    file: latin1("date,title\n1900,\xd0\xe8\xec\n"),
    options: { lang: "ru" },
    events: 1,
    hints: ["- encoding-fallback -"],
    check: { 2: { title: "Рим" } },
  },
  {
    rule: "E1",
    name: "UTF-16 without a mark",
    file: new Uint8Array([..."date,title\n1900,a\n"].flatMap((char) => [char.charCodeAt(0), 0])),
    events: 1,
  },
  // What is no table.
  { rule: "E11", name: "an empty file", file: "", events: 0, problems: ["- empty-file -"] },
  { rule: "E11", name: "only separators", file: ",,,\n,,,\n", events: 0, problems: ["- empty-file -"] },
  { rule: "E11", name: "only headings", file: "date,title\n\n", events: 0, problems: ["- no-rows -"] },
  {
    rule: "E11",
    name: "a web page",
    file: "<!doctype html><title>Sign in</title>",
    events: 0,
    problems: ["- not-a-table -"],
  },
  { rule: "E11", name: "XML", file: "<?xml version='1.0'?><data/>", events: 0, problems: ["- not-a-table -"] },
  {
    rule: "E11",
    name: "a calendar file",
    file: "BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
    events: 0,
    problems: ["- not-a-table -"],
  },
  {
    rule: "E11",
    name: "an Excel workbook",
    file: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
    events: 0,
    problems: ["- not-a-table -"],
  },
  {
    rule: "E11",
    name: "an old Excel workbook",
    file: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    events: 0,
    problems: ["- not-a-table -"],
  },
  { rule: "E11", name: "a PDF, a picture", file: utf8("%PDF-1.7"), events: 0, problems: ["- not-a-table -"] },
  {
    rule: "E11",
    name: "bytes that are no text",
    file: new Uint8Array(400).map((_, at) => (at * 37) % 32),
    events: 0,
    problems: ["- not-a-table -"],
  },
  // Headings.
  {
    rule: "E5",
    name: "German headings",
    file: "Datum,Ereignis,Beschreibung,Ort,Quelle\n1848,a,b,Wien,Zeitung\n",
    events: 1,
    check: { 2: { title: "a", text: "b", place: "Wien", sources: ["Zeitung"] } },
  },
  {
    rule: "E5",
    name: "Spanish headings with accents",
    file: "Fecha,Título,Categoría\n1848,a,b\n",
    events: 1,
    check: { 2: { title: "a", group: "b" } },
  },
  {
    rule: "E5",
    name: "Persian headings",
    file: "تاریخ,عنوان,منبع,شرح\n1848,الف,روزنامه,متن\n",
    events: 1,
    check: { 2: { title: "الف", text: "متن", sources: ["روزنامه"] } },
  },
  {
    rule: "E5",
    name: "Russian headings",
    file: "Дата;Событие;Описание\n1848;а;б\n",
    events: 1,
    check: { 2: { title: "а", text: "б" } },
  },
  {
    rule: "E5",
    name: "case, spaces and signs do not matter",
    file: "START_DATE,What happened?,End-Date\n1900,a,1901\n",
    events: 1,
    check: { 2: { title: "a", date: "1900-01-01 1901-12-31" } },
  },
  {
    rule: "E5",
    name: "headings that begin with a known name",
    file: "Date of the event,Title (EN),Place name\n1900,a,Wien\n",
    events: 1,
    check: { 2: { title: "a", place: "Wien" } },
  },
  {
    rule: "E5",
    name: "an exact name wins over a synonym before it",
    file: "start,name,date,title\nx,y,1900,a\n",
    events: 1,
    problems: ["- duplicate-header start", "- duplicate-header name"],
    check: { 2: { title: "a", extra: { start: "x", name: "y" } } },
  },
  {
    rule: "E5",
    name: "a heading twice",
    file: "date,title,title\n1900,a,b\n",
    events: 1,
    problems: ["- duplicate-header title"],
    check: { 2: { title: "a" } },
  },
  {
    rule: "E5",
    name: "unknown columns are kept",
    file: "date,title,Victims,__proto__,constructor\n1900,a,3,x,y\n",
    events: 1,
    check: {
      2: {
        extra: Object.fromEntries([
          ["Victims", "3"],
          ["__proto__", "x"],
          ["constructor", "y"],
        ]),
      },
    },
  },
  {
    rule: "E5",
    name: "title lines above the headings",
    file: "My timeline\n\nmade by me,,\nDate,Title\n1900,a\nsoon,b\n",
    events: 1,
    problems: ["6 bad-date Date"],
    hints: ["4 header-not-first-row -"],
  },
  {
    rule: "E5",
    name: "no headings at all",
    file: "1900,a\n1901,b\n",
    events: 2,
    problems: ["- no-header -"],
    check: { 1: { title: "a" } },
  },
  {
    rule: "E5",
    name: "no headings, dates in the second column",
    file: "a,12 March 1848\nb,1849\nc,never\n",
    events: 2,
    problems: ["- no-header -", "3 bad-date Column 2"],
  },
  {
    rule: "E5",
    name: "no column is the date",
    file: "A,B\nx,1900\ny,1901\n",
    events: 0,
    problems: ["- no-date-column -"],
  },
  {
    rule: "E5",
    name: "the author says which column is the date",
    file: "A,B\nx,1900\ny,1901\n",
    options: { columns: { date: "B", title: "A" } },
    events: 2,
    check: { 2: { title: "x" } },
  },
  {
    rule: "E5",
    name: "no column is the title: the only text column",
    file: "date,note2,number\n1900,a b,3\n",
    events: 1,
    hints: ["- no-title-column -"],
    check: { 2: { title: "a b" } },
  },
  {
    rule: "E5",
    name: "no column is the title: the text",
    file: `date,description\n1900,${"Long words here. ".repeat(20)}\n`,
    events: 1,
    check: { 2: { title: "Long words here." } },
  },
  {
    rule: "E5",
    name: "a table written sideways",
    file: "Dates;1975;1987;6 August 1990\nTitle;a;b;c\nText;d;e;f\n",
    events: 3,
    problems: ["- transposed-table -"],
    check: { 2: { title: "a", text: "d" } },
  },
  {
    rule: "E5",
    name: "times of day without a date",
    file: "time,text\n12:45,a\n13:00,b\n",
    events: 0,
    problems: ["- no-date-column -", "2 missing-date time", "3 missing-date time"],
  },
  {
    rule: "E5",
    name: "times of day under one date",
    file: "time,text\nAbout 12:45 AM,a\n13:05,b\n",
    options: { baseDate: "2024-03-26" },
    events: 2,
    check: { 2: { date: "2024-03-26T00:45:00 2024-03-26T00:45:59", approximate: true }, 3: { precision: "minute" } },
  },
  // Dates.
  {
    rule: "E6",
    name: "day first, because one row says so",
    file: "date,title\n03/04/2021,a\n25/04/2021,b\n",
    events: 2,
    check: { 2: { date: "2021-04-03" } },
  },
  {
    rule: "E6",
    name: "month first, because one row says so",
    file: "date,title\n03/04/2021,a\n04/25/2021,b\n",
    events: 2,
    check: { 2: { date: "2021-03-04" } },
  },
  {
    rule: "E6",
    name: "nobody says so",
    file: "date,title\n03/04/2021,a\n05/06/2021,b\n",
    events: 2,
    problems: ["- ambiguous-date date"],
    check: { 2: { date: "2021-04-03" } },
  },
  {
    rule: "E6",
    name: "nobody says so, American English",
    file: "date,title\n03/04/2021,a\n",
    options: { lang: "en-US" },
    events: 1,
    problems: ["- ambiguous-date date"],
    check: { 2: { date: "2021-03-04" } },
  },
  {
    rule: "E6",
    name: "the author says so",
    file: "date,title\n03/04/2021,a\n",
    options: { order: "mdy" },
    events: 1,
    check: { 2: { date: "2021-03-04" } },
  },
  {
    rule: "E6",
    name: "both are said: only what is unclear is named",
    file: "date,title\n25/04/2021,a\n04/25/2021,b\n03/04/2021,c\n",
    events: 3,
    problems: ["4 ambiguous-date date"],
  },
  {
    rule: "E6",
    name: "years with a minus, unpadded",
    file: "date,title\n-44,a\n-3400,b\n",
    events: 2,
    hints: ["- negative-years date"],
    check: { 2: { date: "-0043-01-01 -0043-12-31" }, 3: { date: "-3399-01-01 -3399-12-31" } },
  },
  {
    rule: "E6",
    name: "years with a minus, padded",
    file: "date,title\n-0043,a\n",
    events: 1,
    hints: ["- negative-years date"],
    check: { 2: { date: "-0043-01-01 -0043-12-31" } },
  },
  {
    rule: "E6",
    name: "years with a minus in a column of years",
    file: "year,title\n-44,a\n",
    events: 1,
    hints: ["- negative-years year"],
    check: { 2: { date: "-0043-01-01 -0043-12-31" } },
  },
  {
    rule: "E6",
    name: "years of two digits",
    file: "date,title\n5-Apr-14,a\n6-Apr-14,b\n",
    events: 2,
    problems: ["- two-digit-year date"],
    check: { 2: { date: "2014-04-05" } },
  },
  {
    rule: "E6",
    name: "days that a program made of years",
    file: "date,title\n1900-01-01,a\n1901-01-01,b\n1902-01-01,c\n1903-01-01,d\n1904-05-06,e\n",
    events: 5,
    hints: ["- suspicious-precision date"],
  },
  {
    rule: "E6",
    name: "French months without a language",
    file: "Date;Titre\nmai 1945;a\n14 juillet 1789;b\n",
    events: 2,
    check: { 2: { date: "1945-05-01 1945-05-31" } },
  },
  {
    rule: "E6",
    name: "an Excel number, a count of seconds, an error",
    file: "date,title\n43890,a\n1583020800,b\n#REF!,c\n1900,d\n",
    events: 1,
    problems: ["2 excel-serial date", "3 unix-timestamp date", "4 spreadsheet-error date"],
  },
  {
    rule: "E6",
    name: "errors of the spreadsheet in other cells",
    file: "date,title,text\n1900,a,#N/A\n1901,b,# of ships\n",
    events: 2,
    problems: ["2 spreadsheet-error text"],
  },
  {
    rule: "E6",
    name: "impossible, reversed and missing dates",
    file: "date,title\n31 April 1990,a\n1648–1618,b\nTBD,c\n,d\n",
    events: 0,
    problems: ["2 impossible-date date", "3 end-before-start date", "4 missing-date date", "5 missing-date date"],
  },
  {
    rule: "E6",
    name: "ends: open, unknown, before the start, unreadable",
    file: "date,end,title\n1900,..,a\n1900,present,b\n1900,?,c\n1900,1899,d\n1900,soon,e\n1900,1900,f\n1900/1901,1902,g\n1900,1901/1902,h\n",
    events: 8,
    problems: ["5 end-before-start end", "6 bad-end-date end", "8 bad-end-date end", "9 bad-end-date end"],
    check: {
      2: { date: "1900-01-01 inf" },
      3: { date: "1900-01-01 inf" },
      4: { date: "1900-01-01 null" },
      5: { date: "1900-01-01 1900-12-31" },
      7: { precision: "year" },
    },
  },
  {
    rule: "E6",
    name: "times in a column of their own",
    file: "date,time,title\n1969-07-20,8:17 pm,a\n1969-07-20,20h17,b\n1969-07-20,2017,c\n1969-07-20,20:17:40,d\n1969-07,20:17,e\n1969-07-20,tea time,f\n",
    events: 6,
    problems: ["6 bad-time time", "7 bad-time time"],
    check: {
      2: { date: "1969-07-20T20:17:00 1969-07-20T20:17:59" },
      3: { precision: "minute" },
      4: { date: "1969-07-20T20:17:00 1969-07-20T20:17:59" },
      5: { date: "1969-07-20T20:17:40" },
      6: { precision: "month" },
    },
  },
  {
    rule: "E6",
    name: "time zones in a column of their own",
    file: "date,time,timezone,title\n2021-08-15,12:00,Asia/Kabul,a\n2021-08-15,12:00,+4:30,b\n2021-08-15,12:00,EST,c\n2021-03-14,02:30,America/New_York,d\n2021-08-15 12:00,,Asia/Kabul,e\n",
    events: 5,
    problems: ["4 unknown-zone timezone", "5 nonexistent-time time"],
    check: {
      2: { date: "2021-08-15T12:00:00+04:30 2021-08-15T12:00:59+04:30" },
      3: { date: "2021-08-15T12:00:00+04:30 2021-08-15T12:00:59+04:30" },
      6: { date: "2021-08-15T12:00:00+04:30 2021-08-15T12:00:59+04:30" },
    },
  },
  {
    rule: "E6",
    name: "a span of clock times",
    file: "date,time,end,end_time,title\n2021-08-15,12:00,2021-08-15,14:30,a\n2021-08-15,12:00,,14:30,b\n",
    events: 2,
    problems: ["3 end-time-without-date end_time"],
    check: { 2: { date: "2021-08-15T12:00:00 2021-08-15T14:30:59" } },
  },
  {
    rule: "E6",
    name: "year, month and day in columns of their own",
    file: 'Jahr,Monat,Tag,Titel\n1848,3,18,a\n1848,März,,b\n1848,,18,c\n1848,13,,d\n1848,2,30,e\n,3,,f\n"1,848",x,,g\n1850s,,,h\n105,,,i\n',
    options: { lang: "de" },
    events: 5,
    problems: [
      "4 day-without-month Tag",
      "5 impossible-date Monat",
      "6 impossible-date Tag",
      "7 missing-date Jahr",
      "8 bad-date Monat",
    ],
    check: {
      2: { date: "1848-03-18" },
      3: { precision: "month" },
      4: { precision: "year" },
      9: { precision: "decade" },
      10: { date: "0105-01-01 0105-12-31" },
    },
  },
  {
    rule: "E6",
    name: "an exact date beside a year",
    file: "Year,Exact Date,Title\n1861,4 May 1861,a\n1861,two years before,b\n1861,1872,c\n",
    events: 3,
    check: {
      2: { date: "1861-05-04" },
      3: { date: "1861-01-01 1861-12-31", display: "two years before" },
      4: { date: "1861-01-01 1861-12-31" },
    },
  },
  {
    rule: "E6",
    name: "dates of another calendar",
    file: "date,title,calendar\n1400-05-24,a,persian\n",
    events: 1,
    check: { 2: { date: "2021-08-15" } },
  },
  {
    rule: "E6",
    name: "years of another calendar in columns of their own",
    file: "year,month,day,title,calendar\n1400,5,24,a,persian\n",
    events: 1,
    check: { 2: { date: "2021-08-15" } },
  },
  {
    rule: "E6",
    name: "years that may be of another calendar",
    file: "date,title\n1400,a\n",
    options: { lang: "fa" },
    events: 1,
    problems: ["- calendar-suspect date"],
  },
  // Claims and sources.
  {
    rule: "E7",
    name: "rows of one id are one event",
    file: "id,date,title,source\na,1900,x,S1\na,,,S2\na,1901,,S3\nb,1902,y,\n",
    events: 2,
    hints: ["4 conflicting-dates date"],
    check: { 2: { claims: 3, sources: ["S1", "S2", "S3"], date: "1900-01-01 1900-12-31" } },
  },
  {
    rule: "E7",
    name: "an unusable date in a further row is a warning",
    file: "id,date,title,source\na,1900,x,S1\na,soon,,S2\n",
    events: 1,
    problems: ["3 bad-date date"],
    check: { 2: { sources: ["S1", "S2"] } },
  },
  {
    rule: "E7",
    name: "the first row with a title describes, the first usable date dates",
    file: "id,date,title,group\na,,,\na,1900,x,g\na,1901,y,h\n",
    events: 1,
    check: { 2: { title: "x", group: "g", date: "1900-01-01 1900-12-31", claims: 3 } },
  },
  {
    rule: "E7",
    name: "no row has a date",
    file: "id,date,title\na,,x\na,,\nb,1900,y\n",
    events: 1,
    problems: ["2 missing-date date", "3 missing-date date"],
  },
  {
    rule: "E8",
    name: "source 2 columns pair up by number",
    file: "date,title,source,source_url,source 2,source_url 2,Source 3\n1900,x,A,https://a.org,B,https://b.org,C\n",
    events: 1,
    check: { 2: { sources: ["A", "B", "C"], claims: 3 } },
  },
  {
    rule: "E8",
    name: "second source columns pair up by order",
    file: "date,title,source,url,source\n1900,x,A,https://a.org,B\n",
    events: 1,
    check: { 2: { sources: ["A", "B"] } },
  },
  {
    rule: "E8",
    name: "several links in one cell",
    file: 'date,title,source_url\n1900,x,"https://www.a.org/1 https://b.org/2\nhttps://c.org"\n',
    events: 1,
    check: { 2: { sources: ["a.org", "b.org", "c.org"] } },
  },
  {
    rule: "E8",
    name: "one source named twice is one source",
    file: "date,title,source\n1900,x,A\n1901,y,A\n",
    events: 2,
  },
  {
    rule: "E8",
    name: "a publication date that cannot be read is a warning",
    file: "date,title,source,source_date\n1900,x,A,spring issue\n",
    events: 1,
    problems: ["2 bad-date source_date"],
  },
  // Text and links.
  {
    rule: "E10",
    name: "HTML in our own format is text",
    file: "date,title,text\n1900,<b>x</b>,<script>y</script>\n",
    events: 1,
    check: { 2: { title: "<b>x</b>", text: "<script>y</script>" } },
  },
  {
    rule: "E10",
    name: "hostile links are refused",
    file: "date,title,source_url,media\n1900,a,javascript:x,data:text/html;x\n1901,b,https://a.org,media/a.jpg\n",
    events: 2,
    problems: ["2 bad-url media", "2 bad-url source_url"],
    check: { 3: { media: "media/a.jpg" } },
  },
  {
    rule: "E10",
    name: "a link inside a text that cannot become one is told",
    file: "date,title,text\n1900,a,see [this](javascript:alert) and [that](https://a.org)\n1901,b,[x](//evil.org/a)\n1902,c,a [b] (c)\n",
    events: 3,
    problems: ["2 bad-url text", "3 bad-url text"],
  },
  {
    rule: "E10",
    name: "characters that turn the text are left out",
    file: "date,title\n1900,a\u202eb\u0007c\n",
    events: 1,
    hints: ["2 bidi-control title"],
    check: { 2: { title: "abc" } },
  },
  {
    rule: "E10",
    name: "a title of a hundred thousand characters",
    file: `date,title\n1900,${"word ".repeat(20_000)}\n`,
    events: 1,
    hints: ["2 long-cell title", "2 long-title title"],
    check: { 2: { title: `${"word ".repeat(20).trim()}…` } },
  },
  {
    rule: "E5",
    name: "a paragraph as the title",
    file: `date,event,source\n1900,"${"The first sentence is short. ".repeat(10)}",A\n`,
    events: 1,
    check: { 2: { title: "The first sentence is short." } },
  },
  {
    rule: "E5",
    name: "lists, importance, display date",
    file: "date,title,tags,who,importance,display date\n1900,a,x; y ;,A;B,4,early 1900\n1901,b,,,very,\n",
    events: 2,
    problems: ["3 bad-number importance"],
    check: {
      2: { tags: ["x", "y"], actors: ["A", "B"], importance: 4, display: "early 1900" },
      3: { importance: 1, extra: { importance: "very" } },
    },
  },
  {
    rule: "E7",
    name: "ids are made, normalised and kept apart",
    file: "id,date,title\nA b,1900,x\na-b,1901,y\nÄ!,1902,z\n,1903,Ö ä\n,1903,Ö ä\n,1904,日本\n",
    events: 6,
    problems: ["2 id-normalised id", "4 id-normalised id"],
    check: { 2: { id: "A-b" }, 3: { id: "a-b" }, 4: { id: "A" }, 5: { id: "1903-o-a" }, 6: { id: "1903-o-a-2" } },
  },
  // Bands and titles.
  {
    rule: "E9",
    name: "bands need an end; there is one title",
    file: "date,end,title,type\n,,T,title\n,,U,title\n1900,1910,a,era\n1920,,b,band\n1930,,c,\n",
    events: 1,
    bands: 1,
    title: "T",
    problems: ["3 second-title type", "5 era-needs-end end"],
  },
  // Other formats.
  {
    rule: "E9",
    name: "TimelineJS: times, faults, colours, HTML",
    file: 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background\n1969,7,20,8:17 pm,,,,,,<b>Moon</b>,"<p>a <script>x</script><em>b</em></p>",https://a.org/a.jpg,,<i>c</i>,t.jpg,alt,,g,#fff\n1969,7,20,1446,1968,1,1,,,b,,"<iframe src=x></iframe>",,,,,,,no colour!\n"1,999",,12,,,,,14:00,,c,,,,,,,,,\n1999,13,,,,,,,,d,,,,,,,,,\n',
    events: 3,
    problems: [
      "2 unsafe-html Text",
      "3 bad-colour Background",
      "3 unsafe-html Media",
      "3 end-before-start End Year",
      "4 day-without-month Day",
      "4 end-time-without-date End Time",
      "5 impossible-date Month",
    ],
    check: {
      2: {
        title: "Moon",
        text: "a *b*",
        date: "1969-07-20T20:17:00 1969-07-20T20:17:59",
        media: "https://a.org/a.jpg",
        extra: { "Media Thumbnail": "t.jpg", Background: "#fff" },
      },
    },
  },
  {
    rule: "E9",
    name: "TimelineJS, version 1",
    file: "Start Date,End Date,Headline,Text,Tag\n5/9/1941,5/10/1945,a,b,War\n-44,,c,,\n",
    options: { order: "mdy" },
    events: 2,
    check: { 2: { group: "War", date: "1941-05-09 1945-05-10" }, 3: { date: "-0043-01-01 -0043-12-31" } },
  },
  {
    rule: "E9",
    name: "Wikidata's CSV",
    file: "item,itemLabel,date,precision,image,article\nhttp://www.wikidata.org/entity/Q1,a,-0043-03-15T00:00:00Z,11,,\nhttp://www.wikidata.org/entity/Q2,b,1850-01-01T00:00:00Z,9,,https://en.wikipedia.org/wiki/B\nhttp://www.wikidata.org/entity/Q3,c,1850-01-01T00:00:00Z,7,,\nhttp://www.wikidata.org/entity/Q4,d,1850-01-01T00:00:00Z,8,,\nhttp://www.wikidata.org/entity/Q5,e,-13798000000-01-01T00:00:00Z,3,,\nhttp://www.wikidata.org/entity/Q6,f,t123,,,\nhttp://www.wikidata.org/entity/Q7,g,1850-05-01T00:00:00Z,10,,\nhttp://www.wikidata.org/entity/Q8,h,1850-05-01T00:00:00Z,6,,\n",
    events: 7,
    problems: ["7 missing-date date"],
    check: {
      2: { date: "-0043-03-15", id: "Q1", sources: ["Wikidata"] },
      3: { precision: "year", sources: ["en.wikipedia.org"] },
      4: { date: "1801-01-01 1900-12-31" },
      5: { precision: "decade" },
      6: { date: "-13798999999-01-01 -13798000000-12-31" },
      8: { precision: "month" },
      9: { date: "1000-01-01 1999-12-31" },
    },
  },
  {
    rule: "E9",
    name: "ACLED",
    file: "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,actor2,country,admin1,location,source,notes,fatalities\nAFG1,31 January 2023,2023,1,Battles,Armed clash,A,,B,Afghanistan,Kabul,Kabul,P; Q,Notes.,2\nAFG2,01 February 2023,2023,2,Riots,,A,,,Afghanistan,Herat,Herat,P,More.,0\n",
    events: 2,
    check: {
      2: {
        id: "AFG1",
        title: "Armed clash: Kabul",
        text: "Notes.",
        actors: ["A", "B"],
        sources: ["P", "Q"],
        place: "Kabul, Afghanistan",
        group: "Battles",
      },
      3: { approximate: true, title: "Riots: Herat" },
    },
  },
  {
    rule: "E9",
    name: "UCDP: the two dates bound one moment",
    file: "id,year,type_of_violence,side_a,side_b,source_article,source_office,source_date,source_headline,where_prec,where_coordinates,country,date_prec,date_start,date_end,best\n1,2020,1,A,B,art,Office,2020-02-01,Head,1,Town,Land,1,2020-01-03 00:00:00.000,2020-01-03 00:00:00.000,4\n2,2020,3,A,B,art,,,,1,,Land,4,2020-01-01,2020-01-31,1\n3,2020,2,A,B,art,,,,1,,Land,2,2020-01-03,2020-01-09,1\n4,2020,2,A,B,art,,,,1,,Land,5,2020-01-01,2020-12-31,1\n",
    events: 4,
    check: {
      2: {
        date: "2020-01-03",
        title: "A – B, Town",
        group: "State-based conflict",
        sources: ["Head, Office"],
        actors: ["A", "B"],
      },
      3: { date: "2020-01-01 2020-01-31", precision: "month", sources: ["art"] },
      4: { date: "2020-01-03 2020-01-09", precision: "set" },
      5: { precision: "year" },
    },
  },
  {
    rule: "E9",
    name: "our JSON, an array",
    file: json([
      {
        date: 1900,
        title: "a",
        tags: ["x", "y"],
        importance: 3,
        sources: [
          { name: "S", url: "https://s.org", date: "1901", quote: "q" },
          "T",
          { name: "U", date_claim: "1899" },
        ],
      },
      { date: "soon", title: "b" },
      "no",
      { title: "c" },
    ]),
    events: 1,
    problems: ["1 bad-date date", "2 not-an-event -", "3 missing-date date"],
    hints: ["0 conflicting-dates date"],
    check: { 0: { tags: ["x", "y"], sources: ["S", "T", "U"], importance: 3, date: "1900-01-01 1900-12-31" } },
  },
  {
    rule: "E9",
    name: "our JSON, with title, bands and media",
    file: json({
      title: "T",
      events: [
        {
          start: "1900-05",
          end: "1901",
          name: "a",
          media: { url: "https://a.org/x.jpg", caption: "c", alt: "d" },
          __proto__x: 1,
          deep: { a: [1] },
        },
      ],
      bands: [{ date: "1900", end: "1910", title: "E" }],
    }),
    events: 1,
    bands: 1,
    title: "T",
    check: { 0: { media: "https://a.org/x.jpg", title: "a", extra: { __proto__x: "1", deep: '{"a":[1]}' } } },
  },
  {
    rule: "E9",
    name: "deep time in JSON",
    file: json([{ date: -66_000_000, title: "a" }]),
    events: 1,
    check: { 0: { date: "-66000000-01-01 -66000000-12-31" } },
  },
  {
    rule: "E9",
    name: "TimelineJS JSON",
    file: json({
      title: { text: { headline: "<b>T</b>", text: "about" } },
      events: [
        {
          start_date: { year: "1876", month: "3", day: "10", hour: "14", minute: "5" },
          end_date: { year: 1877 },
          text: { headline: "a", text: "<p>b</p>" },
          media: { url: "https://a.org", credit: "c", thumbnail: "t" },
          background: { color: "no colour!" },
          unique_id: "u",
        },
        { start_date: { month: "3" }, text: { headline: "b" } },
        { start_date: { year: "1900", month: "2", day: "30" }, text: {} },
      ],
      eras: [
        { start_date: { year: "1870" }, end_date: { year: "1880" }, text: { headline: "E" } },
        { start_date: { year: 1 } },
      ],
    }),
    events: 1,
    bands: 1,
    title: "T",
    problems: [
      "0 bad-colour background.color",
      "1 missing-date start_date.year",
      "1 era-needs-end eras.end",
      "2 impossible-date start_date.day",
    ],
    check: { 0: { id: "u", text: "b", extra: { background: '{"color":"no colour!"}', "media.thumbnail": "t" } } },
  },
  {
    rule: "E9",
    name: "JSON that breaks",
    file: '[\n{"date":"1900"},\n{"date":1901\n}\n"x"]',
    events: 0,
    problems: ["5 bad-json -"],
  },
  { rule: "E9", name: "JSON that is no timeline", file: '{"a":1}', events: 0, problems: ["- not-a-table -"] },
  { rule: "E9", name: "JSON without events", file: "[]", fileName: "x.json", events: 0, problems: ["- no-rows -"] },
  {
    rule: "E9",
    name: "a table whose first cell is a set of dates",
    file: "[1667,1668]\ta\n1900\tb\n",
    events: 2,
    problems: ["- no-header -"],
  },
];

async function readCase({ file, fileName = "events.csv", options = {} }: Case): Promise<Reading> {
  const bytes = typeof file === "string" ? utf8(file) : file;
  return readTimeline({ events: { name: fileName, bytes }, options, hints: true });
}

describe("files", () => {
  for (const one of CASES)
    test(`${one.rule} ${one.name}`, async () => {
      const reading = await readCase(one);
      const places = reading.problems.filter(({ severity }) => severity !== "info").map(place);
      expect(places).toEqual(one.problems ?? []);
      const hints = reading.problems.filter(({ severity }) => severity === "info").map(place);
      expect(hints).toEqual(expect.arrayContaining([...(one.hints ?? [])]));
      expect(reading.events.filter(({ type }) => type !== "band").length).toBe(one.events);
      expect(reading.events.filter(({ type }) => type === "band").length).toBe(one.bands ?? 0);
      expect(reading.info.title).toBe(one.title);
      for (const [row, expected] of Object.entries(one.check ?? {})) {
        const event = reading.events.find((candidate) => candidate.row === Number(row) && candidate.type !== "band");
        if (!event) throw new Error(`no event from row ${row}`);
        expect(seen(event, reading)).toMatchObject(expected);
      }
      for (const { message } of reading.problems) expect(message).toMatch(/^\p{Lu}.*\.$/su);
    });
});
