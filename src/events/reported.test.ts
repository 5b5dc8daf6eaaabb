import { expect, test } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import { delayOf } from "./delay.ts";
import { readTimeline } from "./read.ts";
import { firstReportOf, readingReported } from "./reported.ts";

const read = (events: string, sources?: string) =>
  readTimeline({
    events: { name: "events.csv", text: events },
    ...(sources && { sources: { name: "sources.csv", text: sources } }),
  });

test("EK4 an event stands at its earliest report, in that order; one without a dated report is left out", async () => {
  const whole = await read(
    `id,date,title,source,display_date
old,1991,An old story,late,the nineties
old,1991,,early,
new,2020-06,A new story,week,
none,2020,Nobody says when,leaflet,
`,
    `id,title,published
late,Late,2021-02
early,Early,2020-07-02
week,Week,[2020-06-28..2020-07-02]
leaflet,Leaflet,
`,
  );
  const reported = readingReported(whole);
  expect(reported.events.map(({ id, when }) => [id, when.raw])).toEqual([
    ["new", "[2020-06-28..2020-07-02]"],
    ["old", "2020-07-02"],
  ]);
  expect(reported.events[1]?.displayDate).toBeUndefined();
  expect(reported.events[1]?.claims).toEqual(whole.events.find(({ id }) => id === "old")?.claims);
  const [none] = whole.events.filter(({ id }) => id === "none");
  expect(none && firstReportOf(none, whole.sources)).toBeUndefined();
});

test("EK4 a column of dates beside the events is enough", async () => {
  const { events } = readingReported(
    await read("date,title,source,source_date\n2020-02-29,A deal,A newspaper,2020-07-02\n2020-03-01,A speech,,\n"),
  );
  expect(events.map(({ title, when }) => [title, when.edtf])).toEqual([["A deal", "2020-07-02"]]);
});

const whenOf = (text: string): When => {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(text);
  return reading.when;
};
const delay = (event: string, published: string) => delayOf(whenOf(event), whenOf(published));

test("EK5 how much later a report came is as exact as both dates are", () => {
  expect(delay("2020-02-29", "2020-07-02")).toEqual({ kind: "after", minDays: 124, maxDays: 124 });
  expect(delay("2020-07-02", "2020-07-02")).toEqual({ kind: "after", minDays: 0, maxDays: 0 });
  expect(delay("2020-02", "2020-07-02")).toEqual({ kind: "after", minDays: 124, maxDays: 152 });
  expect(delay("2020-02-29", "2021-02")).toEqual({ kind: "after", minDays: 338, maxDays: 365 });
  expect(delay("2020-07-15", "2020-07-02")).toEqual({ kind: "before", minDays: 13, maxDays: 13 });
  expect(delay("2020-11", "2020-07-02")).toEqual({ kind: "before", minDays: 122, maxDays: 151 });
  expect(delay("2020-07", "2020-07-02")).toEqual({ kind: "around", maxDays: 29 });
});

test("EK5 what lasted is counted from its end, and may be reported while it lasts", () => {
  expect(delay("2019-12/2020-05", "2020-07-02")).toEqual({ kind: "after", minDays: 32, maxDays: 62 });
  expect(delay("2020-02/2020-07", "2020-07-02")).toEqual({ kind: "during" });
  expect(delay("2020-02/..", "2020-07-02")).toEqual({ kind: "during" });
  expect(delay("2020-08-01/2020-09-01", "2020-07-02")).toEqual({ kind: "before", minDays: 30, maxDays: 30 });
  expect(delay("/2001-09-11", "2020-07-02")).toMatchObject({ kind: "after", minDays: 6869 });
});
