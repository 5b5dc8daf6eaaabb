import { expect, test } from "vitest";
import { readChanges } from "./changes.ts";
import { readTimeline } from "./read.ts";

test("EC1 corrections are read in the author's order, with their dates as exact as they are", async () => {
  const text =
    'text,date,event\n"The month was April, before.",2024-03-02,frost\nShortened.,2024-04,\n,2024,frost\nNo date.,,frost\n';
  const changes = await readChanges({ name: "changes.csv", text });
  expect(changes.map(({ when, event, text }) => [when.edtf, event, text])).toEqual([
    ["2024-03-02", "frost", "The month was April, before."],
    ["2024-04", undefined, "Shortened."],
  ]);
});

test("EC1 a reading tells of its corrections, however its events were read", async () => {
  const changes = { name: "changes.csv", text: "date,text\n2024,Mended.\n" };
  for (const text of ["date,title\n2020,Seeds\n", "Date;Event\n1 May 2020;Seeds\n"]) {
    const { info, events } = await readTimeline({ events: { name: "e.csv", text }, changes });
    expect(events).toHaveLength(1);
    expect(info.changes).toMatchObject([{ text: "Mended." }]);
  }
  const plain = await readTimeline({ events: { name: "e.csv", text: "date,title\n2020,Seeds\n" } });
  expect(plain.info.changes).toBeUndefined();
});
