import { expect, test } from "vitest";
import { runInMemory } from "./memory-io.ts";

const OWN = `id,date,title,source,source_url,end
q,1755-11-01,Earthquake,Letter,https://a.org,
q,,,Gazette,https://b.org,
,soon,Later,S,,
,1775,Short,S,,1774
`;
const files = {
  "own.csv": OWN,
  "clean.csv": "date,title,source\n1848-03,a,S\n1849~,b,S\n",
  "hints.csv": "My timeline\ndate,title,source\n1848,a,S\n",
  "twice.csv": "Date,Title,Source\n03/04/2021,a,S\n04/05/2021,b,S\n",
  "empty.csv": "\n",
  "events.json": '[{"date":"1900","title":"a"},{"title":"b"}]',
  "broken.json": '[\n{"date":\n',
  "set/timeline.json": '{"title":"T","events":"events.csv","sources":"list/sources.csv"}',
  "set/events.csv": "date,title,source\n1848,a,s1\nnever,b,s1\n",
  "set/list/sources.csv": "id,title,url\ns1,Paper,javascript:x\n",
  "lone/timeline.json": '{"events":"gone.csv"}',
  "far/timeline.json": '{"events":"https://example.org/events.csv"}',
  "slides.json": JSON.stringify({
    title: { text: { headline: "T" } },
    events: [{ start_date: { year: 1876 }, text: { headline: "a" } }],
    eras: [{ start_date: { year: 1870 }, end_date: { year: 1880 }, text: { headline: "E" } }],
  }),
};
const check = (...argv: string[]) => runInMemory(["check", ...argv], { files });

test("C4 a line of what was understood, then each problem where it stands", async () => {
  const { out, err, code } = await check("own.csv");
  const [first, ...rest] = out.trimEnd().split("\n");
  expect(first).toBe("own.csv: date ← date, title ← title, 2 events from 1755 to 1775, 2 rows need a look");
  expect(rest.filter((line) => !line.includes("no-source"))).toEqual([
    expect.stringMatching(/^own\.csv:4:date bad-date Row 4, date: “soon” is not a date I can read\..*$/),
    expect.stringMatching(/^own\.csv:5:end end-before-start Row 5, end: “1774” is before the start/),
  ]);
  expect({ err, code }).toEqual({ err: "", code: 1 });
});

test("C4 a column has no row, a file neither; the switch that mends it stands in brackets", async () => {
  expect((await check("twice.csv")).out).toMatch(/^twice\.csv::Date ambiguous-date Column Date: .* \(order=mdy\)$/m);
  expect((await check("empty.csv")).out).toMatch(/^empty\.csv:: empty-file The file is empty\./m);
});

test("C4 errors end with 1, warnings with --strict, hints never", async () => {
  expect((await check("own.csv", "clean.csv")).code).toBe(1);
  expect((await check("twice.csv")).code).toBe(0);
  expect((await check("twice.csv", "--strict")).code).toBe(1);
  const hints = await check("hints.csv", "--strict");
  expect(hints.out).toMatch(/^hints\.csv:\d*: header-not-first-row /m);
  expect(hints.code).toBe(0);
});

test("C4 a file without events ends with 1", async () => {
  const { out, code } = await runInMemory(["check", "head.csv"], { files: { "head.csv": "date,title\n" } });
  expect(out).toContain("no events");
  expect(code).toBe(1);
});

test("C4 a column of dates that is not there is said to be missing", async () => {
  const { out, err, code } = await check("--date-column", "Nix", "clean.csv");
  expect(err).toBe("date-line check: clean.csv has no column “Nix” to take the dates from\n");
  expect({ out, code }).toEqual({ out: "", code: 2 });
  expect((await check("--date-column", "date", "clean.csv")).code).toBe(0);
  expect((await check("--date-column", "Date ", "clean.csv")).code).toBe(0);
  expect(await check("--title-column", "Nix", "clean.csv")).toMatchObject({
    code: 2,
    err: expect.stringContaining("no column “Nix” to take the titles from"),
  });
});

test("C4 the flags settle what the columns leave open", async () => {
  const { out, code } = await check("--order", "mdy", "--json", "twice.csv");
  expect(JSON.parse(out)[0]).toMatchObject({ events: [{ min: "2021-03-04" }, { min: "2021-04-05" }], problems: [] });
  expect(code).toBe(0);
});

test("C5 exactly the promised keys, whatever is missing", async () => {
  const { out, code } = await check("--json", "own.csv", "clean.csv", "slides.json", "events.json");
  const reports = JSON.parse(out);
  expect(code).toBe(1);
  expect(reports.map(({ file }: { file: string }) => file)).toEqual([
    "own.csv",
    "clean.csv",
    "slides.json",
    "events.json",
  ]);
  const event = "row index id title text min max precision approximate uncertain display sources importance actors";
  for (const report of reports) {
    expect(Object.keys(report)).toEqual(["file", "events", "title", "eras", "problems"]);
    for (const one of report.events) expect(Object.keys(one)).toEqual(event.split(" "));
    for (const one of report.problems)
      expect(Object.keys(one)).toEqual(["row", "index", "line", "column", "kind", "severity", "message", "fix"]);
  }
  expect(reports[0].events[0]).toEqual({
    ...{ row: 2, index: null, id: "q", title: "Earthquake", text: "", min: "1755-11-01", max: "1755-11-01" },
    ...{ precision: "day", approximate: false, uncertain: false, display: null, sources: 2, importance: 1, actors: [] },
  });
  expect(reports[1].events).toMatchObject([
    { min: "1848-03-01", max: "1848-03-31", precision: "month" },
    { min: "1849-01-01", max: "1849-12-31", approximate: true },
  ]);
  expect(reports[2]).toMatchObject({ title: true, eras: 1, events: [{ row: null, index: 0 }] });
  expect(reports[3].problems).toContainEqual(
    expect.objectContaining({ row: null, index: 1, kind: "missing-date", severity: "error" }),
  );
});

test("C6 a folder is its timeline.json, and that the files it names", async () => {
  for (const file of ["set", "set/", "set/timeline.json"]) {
    const { out, code } = await check(file);
    expect(out).toContain(`${file}: date ← date, title ← title, 1 event of 1848`);
    expect(out).toMatch(/^set\/events\.csv:3:date bad-date /m);
    expect(out).toMatch(/^set\/list\/sources\.csv:2:url bad-url /m);
    expect(code).toBe(1);
  }
  const [report] = JSON.parse((await check("--json", "set")).out);
  expect(report).toMatchObject({ file: "set", title: false });
  expect(report.problems.map(({ message }: { message: string }) => message)).toContainEqual(
    expect.stringMatching(/^sources\.csv: Row 2/),
  );
});

test("C6 a folder is its events.csv where it has no timeline.json, or one with a title alone", async () => {
  const events = { "t/events.csv": "date,title\n1848,A\n" };
  for (const files of [events, { ...events, "t/timeline.json": '{"title":"T"}' }])
    for (const command of [["check"], ["render", "--svg", "-"]])
      expect(await runInMemory([...command, "t"], { files }), Object.keys(files).join()).toMatchObject({
        code: 0,
        err: "",
      });
  const titled = await runInMemory(["render", "t", "--svg", "-"], {
    files: { ...events, "t/timeline.json": '{"title":"T"}' },
  });
  expect(titled.out).toContain("<title>T</title>");
  const none = await runInMemory(["check", "t"], { files: { "t/x.txt": "" } });
  expect(none.err).toBe("date-line check: t holds neither timeline.json nor events.csv\n");
});

test("C6 corrections are a file of the timeline: what is wrong with them is said with their path, and they may be missing", async () => {
  const timeline = (changes: string | undefined) => ({
    "t/timeline.json": '{"events":"events.csv","changes":"changes.csv"}',
    "t/events.csv": "id,date,title\na,1848,A\n",
    ...(changes !== undefined && { "t/changes.csv": changes }),
  });
  const said = await runInMemory(["check", "t"], { files: timeline("date,event,what\n2026,zz,Mended\n") });
  expect(said.out).toContain("t/changes.csv:2:event unknown-event Row 2, event: no event has the id “zz”");
  expect(said.code).toBe(0);
  const missing = await runInMemory(["check", "t"], { files: timeline(undefined) });
  expect(missing.out).toContain("t/changes.csv:: not-a-table There is no list of changes here");
  expect({ code: missing.code, err: missing.err }).toEqual({ code: 0, err: "" });
});

test("C6 one that cannot be read does not cost the others", async () => {
  const { out, err, code } = await check("none.csv", "clean.csv", "lone", "far");
  expect(out).toMatch(/^clean\.csv: .*2 events/);
  expect(err.split("\n")).toEqual([
    "date-line check: none.csv was not found",
    "date-line check: lone/gone.csv was not found",
    "date-line check: far/timeline.json names https://example.org/events.csv, which is not a file beside it",
    "",
  ]);
  expect(code).toBe(2);
  expect(JSON.parse((await check("--json", "none.csv")).out)).toEqual([]);
});

test("C6 JSON that breaks is said to break, and where", async () => {
  const { out, code } = await check("broken.json");
  expect(out).toMatch(/^broken\.json:\d+: bad-json /m);
  expect(code).toBe(1);
});
