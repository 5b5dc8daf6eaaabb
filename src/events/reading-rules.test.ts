import { describe, expect, test } from "vitest";
import { boundsText } from "../dates/iso.ts";
import type { Reading, TimelineEvent } from "./event.ts";
import { readAny } from "./import-any.ts";
import type { ReadOptions } from "./input.ts";
import { toCsv } from "./write.ts";

// Files of the kinds that people have, by the rule that they try. The first table holds what is read, the second what is said.

interface Reads {
  readonly rule: string;
  readonly file: string | Uint8Array;
  readonly name?: string;
  readonly options?: ReadOptions;
  /** What the events say, in the order of time. */
  readonly says: readonly string[];
  readonly of?: (event: TimelineEvent) => string;
}

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const read = (file: string | Uint8Array, options: ReadOptions = {}, name = "events.csv"): Promise<Reading> => {
  const events = typeof file === "string" ? { name, text: file } : { name, bytes: file };
  return readAny({ events, options, hints: true });
};
const title = (event: TimelineEvent): string => event.title;
const bounds = ({ when }: TimelineEvent): string => `${boundsText(when).min} ${boundsText(when).max}`;
const extra = (event: TimelineEvent): string => [...(event.extra ?? [])].join(" ");

const READS: readonly Reads[] = [
  {
    rule: "E1 curly quotes, dashes and ligatures of Windows are letters, on every platform",
    file: bytes("date;title\n1911;\x93\x8cuvre\x94 \x96 l\x92\xe9t\xe9\n"),
    says: ["“Œuvre” – l’été"],
  },
  {
    rule: "E1 a long dash of Windows between years makes a range",
    file: bytes("date;title\n1911\x9612;x\n"),
    says: ["1911-01-01 1912-12-31"],
    of: bounds,
  },
  {
    rule: "E1 a file of an old Macintosh is text, read rightly by whoever says so",
    file: bytes("date,title\n1848,\x83t\x8e tr\x8fs \x8frich\x8f\n"),
    options: { encoding: "macintosh" },
    says: ["Été très èrichè"],
  },
  {
    rule: "E5 headings that hold numbers are headings, below a title as well",
    file: "My line\n\ndate,title,source 1,source 2,source 3\n1848,x,A,B,C\n",
    says: ["3"],
    of: ({ claims }) => String(claims.length),
  },
  {
    rule: "E5 a title that is the name of a date does not turn an upright table",
    file: "title,date,end\nBegin,2020-01-01,2020-02-01\nMiddle,2020-03-01,2020-04-01\nEnd,2020-05-01,2020-06-01\n",
    says: ["Begin", "Middle", "End"],
  },
  {
    rule: "E5 nor do milestones under a heading of their author",
    file: "Milestone,Date,Notes\nStart,2020-01-01,version 1 of the plan\nEnd,2021-01-01,version 2 of it\n",
    says: ["2020-01-01 2020-01-01", "2021-01-01 2021-01-01"],
    of: bounds,
  },
  {
    rule: "E5 nor do ids that are words for parts of dates",
    file: "id,date,title\nday,1789-07-14,Bastille 1\nmonth,1790-07,Feast 2\nyear,1791,Flight 3\n",
    says: ["Bastille 1", "Feast 2", "Flight 3"],
  },
  {
    rule: "E5 a table written sideways is turned where its dates stand below its titles too",
    file: "Title;a;b;c\nDate;1975;1987;1990\n",
    says: ["a", "b", "c"],
  },
  {
    rule: "E5 and where a title in it is the name of a date",
    file: "Dates;1975;1987;1990\nTitle;Start;b;c\n",
    says: ["Start", "b", "c"],
  },
  {
    rule: "E5 headings that begin with c and a number are no dates",
    file: "date,title,c1,c2,c1848,c1900\n1848,x,a,b,c,d\n",
    says: ["c1,a c2,b c1848,c c1900,d"],
    of: extra,
  },
  {
    rule: "E5 actor1 and actor2 are one list",
    file: "date,title,actor1,actor2\n1848,x,Ann,Bob\n1849,y,,Cy\n1850,z,,\n",
    says: ["Ann+Bob", "Cy", ""],
    of: ({ actors }) => actors.join("+"),
  },
  {
    rule: "E5 no title is made of markup where there are words",
    file: "date,description,html\n1848,The king abdicates,<iframe src=x width=100 height=100></iframe>\n",
    says: ["The king abdicates"],
  },
  {
    rule: "E5 without headings the longer of two short texts is the title",
    file: "1848-03-18,Berlin,Barricades in the streets\n1849-05-03,Dresden,Barricades once more\n",
    says: ["Barricades in the streets", "Barricades once more"],
  },
  {
    rule: "E5 columns of one name keep their cells apart",
    file: "date,title,memo,memo,date,memo\n1848,x,a,b,c,d\n",
    says: ["memo,a memo (again),b date (again),c memo (again 3),d"],
    of: extra,
  },
  {
    rule: "E6 an end column tells which number is the month, for the dates beside it",
    file: "start,end,title\n03/04/2021,03/25/2021,x\n",
    says: ["2021-03-04 2021-03-25"],
    of: bounds,
  },
  {
    rule: "E6 and the dates tell it of the ends",
    file: "start,end,title\n12/25/2020,01/02/2021,x\n",
    says: ["2020-12-25 2021-01-02"],
    of: bounds,
  },
];

interface Says {
  readonly rule: string;
  readonly file: string | Uint8Array;
  readonly name?: string;
  readonly options?: ReadOptions;
  readonly events: number;
  /** "row severity kind column", with "-" for what a problem has none of. */
  readonly problems: readonly string[];
}

const SAYS: readonly Says[] = [
  {
    rule: "E1 a file of an old Macintosh is text, and its letters are doubted",
    file: bytes("date,title\n1848,\x83t\x8e tr\x8fs \x8frich\x8f \x8f\x90\x9d\x8d\n"),
    events: 1,
    problems: ["- info encoding-fallback -"],
  },
  {
    rule: "E1 zeros and other bytes of no text are none",
    file: Uint8Array.from({ length: 4000 }, (_, at) => (at * 37 + 11) % 256),
    events: 0,
    problems: ["- error not-a-table -"],
  },
  {
    rule: "E3 rows are the spreadsheet's after line breaks in quotes, blank lines and sep=",
    file: 'sep=;\r\n\r\ndate;title;text\r\n1848;a;"one\r\n\r\ntwo"\r\n;;\r\nnope;b;\r\n',
    events: 1,
    problems: ["6 error bad-date date"],
  },
  {
    rule: "E6 a column that tells nothing takes the order of the one beside it, and it is said",
    file: "start,end,title\n03/04/2021,03/25/2021,x\n",
    events: 1,
    problems: ["- warning ambiguous-date start"],
  },
  {
    rule: "E6 numbers parted by points are always day first",
    file: "date,title\n1.2.2010,x\n",
    options: { lang: "en-US" },
    events: 1,
    problems: [],
  },
  {
    rule: "E9 a .json file that begins with a comment is JSON that breaks",
    file: '// mine\n[{"date":"1848","title":"x"}]',
    name: "events.json",
    events: 0,
    problems: ["- error bad-json -"],
  },
  {
    rule: "E11 a paragraph in the title column is a long title, though it is cut",
    file: `date,title\n1848,${"word ".repeat(60)}\n`,
    events: 1,
    problems: ["2 info long-title title"],
  },
  {
    rule: "E11 a cell that is long is long in the column where it stands",
    file: `date,title,Notes,Mine\n1848,x,${"word ".repeat(2000)},${"word ".repeat(2000)}\n`,
    events: 1,
    problems: ["2 info long-cell Notes", "2 info long-cell Mine"],
  },
  {
    rule: "E11 a latitude is a number",
    file: 'date,title,lat,lon\n1848,x,north,16.4\n1849,y,"48,2",-16\n',
    events: 2,
    problems: ["2 warning bad-number lat"],
  },
  {
    rule: "E13 ten thousand columns of one name",
    file: `date,title${",memo".repeat(10_000)}\n1848,x${",a".repeat(10_000)}\n`,
    events: 1,
    problems: [],
  },
  {
    rule: "E10 markup is no address",
    file: "date,title,media\n1848,x,<img src=x onerror=alert(1)>\n",
    events: 1,
    problems: ["2 warning bad-url media"],
  },
  {
    rule: "E9 any markup is no table",
    file: '<data>\n<event start="1848" title="x"/>\n</data>\n',
    events: 0,
    problems: ["- error not-a-table -"],
  },
  {
    rule: "E13 JSON nested deeper than any machine can follow",
    file: `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
    name: "events.json",
    events: 0,
    problems: ["0 error not-an-event -", "- warning no-rows -"],
  },
  {
    rule: "E13 a value of an event that is nested as deeply",
    file: `[{"date":"1848","title":"x","deep":${"[".repeat(20_000)}${"]".repeat(20_000)},"o":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}]`,
    name: "events.json",
    events: 1,
    problems: [],
  },
];

describe("what is read", () => {
  for (const { rule, file, name, options, says, of = title } of READS)
    test(rule, async () => {
      const { events } = await read(file, options, name);
      expect(events.map(of)).toEqual(says);
    });
});

describe("what is said", () => {
  for (const { rule, file, name, options, events, problems } of SAYS)
    test(rule, async () => {
      const reading = await read(file, options, name);
      const said = reading.problems.map(
        ({ row, index, severity, kind, column }) => `${row ?? index ?? "-"} ${severity} ${kind} ${column ?? "-"}`,
      );
      expect(said.sort()).toEqual([...problems].sort());
      expect(reading.events.length).toBe(events);
    });
});

describe("what is written", () => {
  const FILES = [
    ["columns of one name, and of ours", "date,title,memo,memo,date,Title\n1848,x,a,b,c,d\n"],
    ["an hour without minutes", "date,time,title\n1848-03-18,2 pm,x\n1849-03-18,12 am,y\n"],
    ["headings that would run", "date,title,=HYPERLINK(1),@x,-y\n1848,=1+1,+1,-2,@z\n"],
    ["actors in two columns", "date,title,actor1,actor2\n1848,x,Ann,Bob\n"],
  ] as const;
  for (const [name, file] of FILES)
    test(`E12 ${name}: read back as it was, and no more changes`, async () => {
      const before = await read(file);
      const csv = toCsv(before);
      const after = await read(csv);
      const seen = ({ events }: Reading): unknown =>
        events.map((event) => [event.title, bounds(event), event.when.precision, event.actors, extra(event)]);
      expect(seen(after)).toEqual(seen(before));
      expect(toCsv(after)).toBe(csv);
      expect(csv).not.toMatch(/(^|[,\n])"?[=+@-]/);
    });
});
