import { expect, test } from "vitest";
import { indexEvents } from "../events/event-index.ts";
import { readTimeline } from "../events/read.ts";
import { type BandBy, bandingOf } from "./banding.ts";
import { hasSeveralSources } from "./source-names.ts";

const WORDS = { nobody: "Nobody", noSource: "No source", others: "Others" };
const SOURCES = `id,title,publisher
one,First article,Same site
two,Second article,Same site
three,Third article,Paper
four,Report,
five,Report,
`;

async function bandsOf(rows: readonly string[], by: BandBy) {
  const text = `id,date,title,actors,source\n${rows.join("\n")}\n`;
  const { events, sources } = await readTimeline({
    events: { name: "events.csv", text },
    sources: { name: "sources.csv", text: SOURCES },
  });
  const banding = bandingOf({ index: indexEvents(events), events, sources, groups: [], words: WORDS }, by);
  const titleOf = (i: number): string | undefined => banding?.titles[banding.bandOf[i] as number];
  return { banding, events, inBand: events.map((_, i) => titleOf(i)) };
}

test("LB3 each source has a band, called by its publisher or, where that is not its own, by its title, and no two alike", async () => {
  const ids = ["one", "two", "three", "four", "five", ""];
  const rows = ids.map((id, n) => `e${n},200${n},Event ${n},,${id}`);
  const { inBand, events } = await bandsOf(rows, "source");
  expect(inBand).toEqual(["First article", "Second article", "Paper", "Report (four)", "Report (five)", "No source"]);
  expect(hasSeveralSources(events)).toBe(true);
  expect(hasSeveralSources(events.slice(0, 1))).toBe(false);
  // An event for which no source is named is not of another one.
  expect(hasSeveralSources([...events.slice(0, 1), ...events.slice(5)])).toBe(false);
});

test("LB3 what is over the bands that can be told apart stands in one that is not called after any", async () => {
  const rows = Array.from({ length: 15 }, (_, n) => `e${n},20${10 + n},Event ${n},Actor ${n},`);
  const { banding, inBand } = await bandsOf(rows, "actor");
  expect(banding?.titles).toHaveLength(12);
  expect(banding?.titles.at(-1)).toBe("Others");
  expect(inBand.slice(0, 11)).toEqual(Array.from({ length: 11 }, (_, n) => `Actor ${n}`));
  expect(inBand.slice(11)).toEqual(["Others", "Others", "Others", "Others"]);
});

test("LB3 one band is none", async () => {
  expect((await bandsOf(["a,2001,One,Who,one", "b,2002,Two,Who,one"], "actor")).banding).toBeUndefined();
  expect((await bandsOf(["a,2001,One,Who,one", "b,2002,Two,Who,one"], "source")).banding).toBeUndefined();
});
