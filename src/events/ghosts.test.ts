import { expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import { FLAG, indexEvents } from "./event-index.ts";
import { ghostsOf } from "./ghosts.ts";
import { readTimeline } from "./read.ts";
import { DENIED, DIFFER, DUE, HAPPENED, REPORTED, signNames, signsAmong } from "./signs.ts";

async function eventsOf(rows: string) {
  const { events } = await readTimeline({
    events: { name: "e.csv", text: `id,date,title,group,source,certainty\n${rows}` },
  });
  return { events, index: indexEvents(events) };
}

test("EG1 signs say what a mark is to show of the claims: how it is known, and whether they differ", async () => {
  const { index } = await eventsOf(`stated,2001,A,,S,stated
own word,2002,B,,S,rumoured
reported,2003,C,,S,Reported
denied,2004,D,,S,denied
due,2005,E,,S,due
came,2006,F,,S,due
came,2006,,,T,reported
did not,2007,G,,S,due
did not,2007,,,T,denied
differ,2008,H,,S,stated
differ,2009,,,T,reported
agree,2010,I,,S,
agree,2010-03,,,T,due
`);
  expect([...(index.signs ?? [])]).toEqual([0, 0, REPORTED, DENIED, DUE, DUE | HAPPENED, DUE | DENIED, DIFFER, 0]);
  expect(signsAmong(index.signs)).toBe(REPORTED | DENIED | DUE | HAPPENED | DIFFER);
  expect(signsAmong(undefined)).toBe(0);
  expect(signNames(DUE | DIFFER)).toEqual(["due", "differ"]);
});

test("EG1 ghosts are the other dates that cannot be true beside an event's own: each once, in time order, in its group", async () => {
  const { events, index } = await eventsOf(`first,1990,First,a,S,
a,2020-02-29,A,b,S,
a,2020-03,,,T,
a,2020,,,U,
a,2020-01~,,,V,
a,2020-03,,,W,
`);
  const place = events.findIndex(({ id }) => id === "a");
  const ghosts = ghostsOf(events[place]!, index, place);
  expect([...(ghosts?.start ?? [])]).toEqual([dayOfCivil(2020, 3, 1)]);
  expect([...(ghosts?.end ?? [])]).toEqual([dayOfCivil(2020, 4, 1)]);
  expect([...(ghosts?.group ?? [])]).toEqual([index.group[place]]);
  expect(signsAmong(ghosts?.signs)).toBe(0);
  expect(ghostsOf(events[0]!, index, 0)).toBeUndefined();
});

test("EG1 a ghost that is open lasts to the end of the data, and one that is about is about", async () => {
  const { events, index } = await eventsOf(`a,2000-01-05,A,,S,
a,2001-02/..,,,T,
a,1990~,,,U,
last,2020,Last,,S,
`);
  const ghosts = ghostsOf(events[0]!, index, 0);
  expect([...(ghosts?.end ?? [])]).toEqual([dayOfCivil(1991, 1, 1), index.endDay]);
  expect([...(ghosts?.flags ?? [])].map((flags) => (flags & FLAG.approximate) !== 0)).toEqual([true, false]);
});
