import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWhen } from "../dates/bounds.ts";
import { dayOfCivil } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { TimelineEvent } from "./event.ts";
import { boundsOf, endOrder, endPrecision, FLAG, indexEvents, isCrisp, startPrecision } from "./event-index.ts";

function eventOf(date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const reading = parseEdtf(date);
  if (!reading.ok) throw new Error(`no date: ${date}`);
  const { when } = reading;
  return { id: date, when, title: date, text: "", tags: [], actors: [], importance: 1, claims: [], row: 1, ...more };
}
const events = (...dates: readonly string[]): TimelineEvent[] =>
  dates.map((date) => eventOf(date)).sort((a, b) => compareWhen(a.when, b.when));
const day = dayOfCivil;

test("an index holds what a layout needs, in time order, place by place", () => {
  const index = indexEvents([
    eventOf("2020-02-29", { group: "talks", importance: 5 }),
    eventOf("2020-03~", { group: "war" }),
    eventOf("2020-04-01?", { importance: Number.NaN }),
    eventOf("2021/2022-05", { group: "talks", type: "band" }),
  ]);
  expect(index.count).toBe(4);
  expect([...index.start]).toEqual([day(2020, 2, 29), day(2020, 3, 1), day(2020, 4, 1), day(2021, 1, 1)]);
  expect([...index.end]).toEqual([day(2020, 3, 1), day(2020, 4, 1), day(2020, 4, 2), day(2022, 6, 1)]);
  expect([...index.importance]).toEqual([5, 1, 1, 1]);
  expect(index.groups).toEqual(["talks", "war", ""]);
  expect([...index.group]).toEqual([0, 1, 2, 0]);
  expect([0, 1, 2, 3].map((i) => startPrecision(index, i))).toEqual(["day", "month", "day", "year"]);
  expect([0, 1, 2, 3].map((i) => endPrecision(index, i))).toEqual(["day", "month", "day", "month"]);
  expect([0, 1, 2, 3].map((i) => isCrisp(index, i))).toEqual([true, false, true, false]);
  expect(index.flags[1]! & FLAG.approximate).toBeTruthy();
  expect(index.flags[2]! & FLAG.uncertain).toBeTruthy();
  expect(index.flags[3]! & FLAG.band).toBeTruthy();
  expect(index.startDay).toBe(day(2020, 2, 29));
  expect(index.endDay).toBe(day(2022, 6, 1));
});

test("groups keep the order of the legend, whatever comes first", () => {
  const given = [eventOf("2020", { group: "b" }), eventOf("2021", { group: "c" })];
  expect(indexEvents(given, ["a", "b"]).groups).toEqual(["a", "b", "c"]);
});

test("an open end is drawn to the end of the data, an open or unknown start from its end's first moment", () => {
  const index = indexEvents(events("1990/..", "1995/", "../2000", "/2001-09-11", "2005-06"));
  expect(index.oddBounds.size).toBe(0);
  const [since, from, until, before] = [0, 1, 2, 3];
  expect(index.end[since]).toBe(day(2005, 7, 1));
  expect(index.flags[since]! & FLAG.openEnd).toBeTruthy();
  expect(boundsOf(index, since)).toEqual({
    startMin: day(1990, 1, 1),
    startMax: day(1991, 1, 1),
    endMin: day(2005, 7, 1),
    endMax: day(2005, 7, 1),
  });
  expect(index.end[from]).toBe(day(1996, 1, 1));
  expect(index.flags[from]! & FLAG.unknownEnd).toBeTruthy();
  expect(index.start[until]).toBe(day(2000, 1, 1));
  expect(index.flags[until]! & FLAG.openStart).toBeTruthy();
  expect(index.start[before]).toBe(day(2001, 9, 11));
  expect(index.end[before]).toBe(day(2001, 9, 12));
  expect(index.flags[before]! & FLAG.unknownStart).toBeTruthy();
  expect(isCrisp(index, before)).toBe(false);
});

test("a set without a beginning lasts a day, where it ends", () => {
  const index = indexEvents(events("[..1990-05-04]"));
  expect(index.end[0]! - index.start[0]!).toBe(1);
  expect(index.flags[0]! & FLAG.openStart).toBeTruthy();
});

test("the bounds of both ends follow from the calendar: from seconds to millennia", () => {
  const pairs: readonly (readonly [string, number, number])[] = [
    ["2019-12/2020-05", day(2020, 1, 1), day(2020, 5, 1)],
    ["2019/2020-05-17", day(2020, 1, 1), day(2020, 5, 17)],
    ["184X/19XX", day(1850, 1, 1), day(1900, 1, 1)],
    ["2001-21/2003-34", day(2001, 6, 1), day(2003, 4, 1)],
    [
      "1985-04-12T23:20:30/1985-04-12T23:20:50",
      day(1985, 4, 12) + (23 * 3600 + 20 * 60 + 31) / 86_400,
      day(1985, 4, 12) + (23 * 3600 + 20 * 60 + 50) / 86_400,
    ],
  ];
  for (const [date, startMax, endMin] of pairs) {
    const reading = parseEdtf(date);
    if (!reading.ok) continue;
    const index = indexEvents(events(date));
    const bounds = boundsOf(index, 0);
    expect(bounds.startMax, date).toBeCloseTo(reading.when.startMax ?? startMax, 6);
    expect(bounds.endMin, date).toBeCloseTo(reading.when.endMin ?? endMin, 6);
  }
  const december = indexEvents(events("2019-12/2020-05"));
  expect(boundsOf(december, 0)).toMatchObject({ startMax: day(2020, 1, 1), endMin: day(2020, 5, 1) });
});

test("bounds that no calendar gives are kept by themselves", () => {
  const plain = eventOf("2019-12/2020-05");
  const odd = { ...plain, when: { ...plain.when, startMax: day(2019, 12, 14), endMin: day(2020, 5, 20) } };
  const index = indexEvents([odd]);
  expect(index.oddBounds.size).toBe(1);
  expect(boundsOf(index, 0)).toEqual({
    startMin: day(2019, 12, 1),
    startMax: day(2019, 12, 14),
    endMin: day(2020, 5, 20),
    endMax: day(2020, 6, 1),
  });
});

test("without events there is an index without events", () => {
  const index = indexEvents([]);
  expect([index.count, index.startDay, index.endDay, index.groups.length]).toEqual([0, 0, 0, 0]);
  expect([...endOrder(index)]).toEqual([]);
});

test("the order by ends is that of a plain sort, for numbers of any size and sign", () => {
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 300 }), (numbers) => {
      const index = { ...indexEvents([]), count: numbers.length, end: new Float64Array(numbers) };
      const order = endOrder(index);
      expect([...order].map((i) => index.end[i]! + 0)).toEqual(
        [...index.end].map((end) => end + 0).sort((a, b) => a - b),
      );
      expect(new Set(order).size).toBe(numbers.length);
      expect(endOrder(index)).toBe(order);
    }),
  );
});

test("the order by ends of many events is that of a plain sort too", () => {
  const end = new Float64Array(30_000).map((_, i) => ((i * 7919) % 30_011) - 15_000.5);
  const order = endOrder({ ...indexEvents([]), count: end.length, end });
  expect([...order].map((i) => end[i])).toEqual([...end].sort((a, b) => a - b));
});
