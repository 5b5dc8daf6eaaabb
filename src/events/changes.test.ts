import { expect, test } from "vitest";
import type { Reading } from "./event.ts";
import { readTimeline } from "./read.ts";

/** A timeline of the events a and b, with such changes. */
const read = (changes: string, bytes?: Uint8Array): Promise<Reading> =>
  readTimeline({
    events: { name: "events.csv", text: "id,date,title\na,1900,x\nb,1901,y\n" },
    changes: bytes ? { name: "changes.csv", bytes } : { name: "changes.csv", text: changes },
    info: { title: "T", changes: "changes.csv" },
  });
const said = ({ problems }: Reading): unknown =>
  problems.map(({ kind, row, column, file }) => [kind, row, column, file]);

test("EC1 what was corrected is read, the latest first; what and why become sentences", async () => {
  const reading = await read(
    "date,event,what,why\n2026-11-20,,All dates read again,\n2026-11-26,a,The day is given.,A source names it\n",
  );
  expect(reading.problems).toEqual([]);
  expect(reading.info.title).toBe("T");
  expect(reading.info.changes?.map(({ when, event, text }) => [when.edtf, event, text])).toEqual([
    ["2026-11-26", "a", "The day is given. A source names it."],
    ["2026-11-20", undefined, "All dates read again."],
  ]);
});

test("EC1 its columns stand in any order; no file, no changes", async () => {
  const { info, problems } = await read("What,Timeline row,Why,Date\nx,b,,2026\n\n");
  expect(problems).toEqual([]);
  expect(info.changes).toMatchObject([{ event: "b", text: "x." }]);
  const without = await readTimeline({ events: { name: "events.csv", text: "date,title\n1900,x\n" } });
  expect(without.info.changes).toBeUndefined();
});

test("EC1 what was changed may also stand below “text”", async () => {
  const { info, problems } = await read("date,event,text\n2026,a,The day is given.\n");
  expect(problems).toEqual([]);
  expect(info.changes).toMatchObject([{ event: "a", text: "The day is given." }]);
});

test("EC2 a bad row is told with what to type, and costs no other", async () => {
  const reading = await read("date,event,what,why\n,a,x,\nsoon,a,x,\n2026,a,,\n2026,zz,kept,\n2025,b,good,\n");
  expect(said(reading)).toEqual([
    ["missing-date", 2, "date", "changes.csv"],
    ["bad-date", 3, "date", "changes.csv"],
    ["empty-change", 4, "what", "changes.csv"],
    ["unknown-event", 5, "event", "changes.csv"],
  ]);
  expect(reading.info.changes?.map(({ event, text }) => [event, text])).toEqual([
    [undefined, "kept."],
    ["b", "good."],
  ]);
  expect(reading.problems[3]?.message).toBe("Row 5, event: no event has the id “zz”. Type one, or nothing.");
});

test("EC2 what is no list of changes is said, and the events stay", async () => {
  for (const reading of [await read("a;b\n1;2\n"), await read(""), await read("", Uint8Array.of(0xff, 0xfe, 0x00))]) {
    expect(said(reading)).toEqual([["not-a-table", undefined, undefined, "changes.csv"]]);
    expect(reading.info.changes).toEqual([]);
    expect(reading.events.length).toBe(2);
  }
});
