import { expect, test } from "vitest";
import type { Problem } from "./problem.ts";
import { readTimeline } from "./read.ts";

const SOURCES = "id,title,published\nkabul,K,[2021-04-28..2021-05-04]\njuly,J,2020-07-03\nnbc,N,2021-02\n";

/** What is said of the bases of some rows. */
async function said(rows: string, sources = SOURCES): Promise<readonly Problem[]> {
  const { problems } = await readTimeline({
    events: { name: "events.csv", text: `id,date,title,source,quote,Basis,certainty\n${rows}` },
    sources: { name: "sources.csv", text: sources },
    hints: true,
  });
  return problems.filter(({ kind }) => kind.startsWith("basis"));
}

test("EE8 a date that the words do not mean is told with what was computed, and what to type", async () => {
  const [weekday, month] = await said(
    "a,2020-04-27,x,kabul,last Tuesday (April 27),Weekday stated.,stated\nb,2020-05,y,july,released last month,,stated\nc,2020-06,z,july,released last month,,stated\n",
  );
  expect(weekday).toMatchObject({
    kind: "basis-mismatch",
    severity: "warning",
    row: 2,
    column: "Basis",
    value: "Weekday stated.",
  });
  expect(weekday?.message).toContain("27 April is a Tuesday in 2021, not in 2020");
  expect(month).toMatchObject({ row: 3, value: "released last month", fix: "2020-06" });
  expect(month?.message).toBe(
    "Row 3, Basis: “last month”, counted from publication (2020-07-03 (a Friday)), means 2020-06, and the date is 2020-05. Type the one, or mend the quote.",
  );
});

test("EE8 in a lone table without a column for the basis, the column of the words is named", async () => {
  const text = "date,title,source,source_date,quote\n2020-07-02,Vote,Evening Star,2020-07-03,the vote on Wednesday\n";
  const { problems } = await readTimeline({ events: { name: "events.csv", text }, hints: true });
  expect(problems.filter(({ kind }) => kind === "basis-mismatch")).toMatchObject([
    { row: 2, column: "quote", value: "the vote on Wednesday" },
  ]);
});

test("EE8 a basis that contradicts the calendar, the claim or the source is told, and so is news from the future", async () => {
  const found = await said(
    [
      "a,2020-07-01,x,july,said Wednesday,Before publication on Thursday 3 July 2020.,stated",
      "b,2020-06,y,july,last month,The year is 2019.,stated",
      "c,2020-09,z,july,the talks began,,stated",
      "d,2020-09,z,july,the talks begin,,due\n",
    ].join("\n"),
  );
  expect(found.map(({ row, kind }) => [row, kind])).toEqual([
    [2, "basis-mismatch"],
    [3, "basis-mismatch"],
    [4, "basis-mismatch"],
  ]);
  expect(found[0]?.message).toContain("2020-07-03 (a Friday) is no such day");
  expect(found[1]?.message).toContain("“2019” does not fit the date 2020-06");
  expect(found[2]?.message).toContain("after the publication of its source");
});

test("EE8 one reading of several, taken without a word, is a hint; with a word it is nothing", async () => {
  const [hint, ...more] = await said(
    "a,2021-02-08,x,nbc,said Monday,,stated\nb,2021-02-08,y,nbc,said Monday,The Monday before the meeting.,stated\n",
  );
  expect(hint).toMatchObject({ kind: "basis-several", severity: "info", row: 2 });
  expect(hint?.message).toContain("can mean 2021-02-01 (a Monday), 2021-02-08 (a Monday), 2021-02-15 (a Monday), …");
  expect(more).toEqual([]);
});

test("EE8 what has no words is not looked at, and a reader is told nothing", async () => {
  expect(await said("a,2020-04-27,x,kabul,,,stated\n")).toEqual([]);
  const { problems } = await readTimeline({
    events: { name: "events.csv", text: "date,title,source,quote\n2020-05,y,july,last month\n" },
    sources: { name: "sources.csv", text: SOURCES },
  });
  expect(problems).toEqual([]);
});
