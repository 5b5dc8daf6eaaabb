import { expect, test } from "vitest";
import { readTimeline } from "./read.ts";

const read = (text: string) => readTimeline({ events: { name: "events.csv", text } });

test("E7 rows of one id are one event: the first with a title describes it, the first usable date dates it", async () => {
  const { events } = await read(`id,date,title,text,source
a,,,,First paper
a,2020-02,,,Second paper
a,2020-02-29,The deal,What happened,Third paper
a,2020-03,Another title,Other words,Fourth paper
b,2021,Alone,,
`);
  expect(events.map(({ id }) => id)).toEqual(["a", "b"]);
  const [deal] = events;
  expect(deal).toMatchObject({ title: "The deal", text: "What happened", when: { edtf: "2020-02" }, row: 2 });
  expect(deal?.claims.map(({ row, inherits, differs }) => [row, inherits, differs])).toEqual([
    [2, true, undefined],
    [3, undefined, undefined],
    [4, undefined, undefined],
    [5, undefined, true],
  ]);
});
