import { describe, expect, test } from "vitest";
import { indexEvents } from "./event-index.ts";
import type { Lens } from "./lens.ts";
import { indexLenses } from "./lens.ts";
import { queryMask } from "./query.ts";
import { readTimeline } from "./read.ts";

const CSV = `id,date,title,source,value,unit
a,1900,One source,S,,
b,1901,Two sources,S,,
b,1901,,T,,
c,1902,Other dates,S,,
c,1903,,T,,
d,1904,Other figures,S,5,ships
d,1904,,T,7-9,ships
e,1905,Nobody,,,
`;
const { events } = await readTimeline({ events: { name: "e.csv", text: CSV } });
const lenses = indexLenses(events);
const hiddenGroups = new Set<string>();
const wanted = (lens: Lens): number[] | undefined => {
  const mask = queryMask(indexEvents(events), { hiddenGroups, lens, lenses });
  return mask && [...mask];
};

describe("lens", () => {
  test("E16 a lens shows the events that rest on one source, or on which sources disagree, in date or figure", () => {
    expect(wanted("all")).toBeUndefined();
    expect(wanted("single")).toEqual([1, 0, 0, 0, 0]);
    expect(wanted("differ")).toEqual([0, 0, 1, 1, 0]);
    expect(lenses?.counts).toEqual([5, 1, 2]);
  });

  test("E16 what an author writes and no lens is called shows all", () => {
    expect(wanted("none of these" as Lens)).toBeUndefined();
  });

  test("E16 a lens and a search narrow each other, and groups too", () => {
    const mask = queryMask(indexEvents(events), { hiddenGroups, lens: "differ", lenses, holds: (i) => i === 2 });
    expect(mask && [...mask]).toEqual([0, 0, 1, 0, 0]);
    const none = queryMask(indexEvents(events), { hiddenGroups: new Set([""]), lens: "differ", lenses });
    expect(none && [...none]).toEqual([0, 0, 0, 0, 0]);
  });

  test("E16 where no source is named, or claims are not at hand, there is nothing to choose and all is shown", async () => {
    const bare = await readTimeline({ events: { name: "e.csv", text: "date,title\n1900,One\n" } });
    expect(indexLenses(bare.events)).toBeUndefined();
    expect(queryMask(indexEvents(events), { hiddenGroups, lens: "differ" })).toBeUndefined();
  });
});
