import { describe, expect, test } from "vitest";
import { indexEvents } from "./event-index.ts";
import { queryMask } from "./query.ts";
import { readTimeline } from "./read.ts";
import { searchIn } from "./search.ts";

const CSV = `id,date,title,text,group,actors,place,tags,source,quote
a,1900,Über den Fluss,A **bold** crossing,g,Anna;Bo,Köln,river,The Times,wet feet
b,1901,Second,,h,,,,,
c,1902,Third,,,,,,,
`;
const { events, sources } = await readTimeline({ events: { name: "e.csv", text: CSV } });
const search = searchIn(events, sources);
const wanted = (text: string, ...hidden: string[]): number[] | undefined => {
  const mask = queryMask(indexEvents(events), { holds: search(text), hiddenGroups: new Set(hidden) });
  return mask && [...mask];
};

describe("query", () => {
  test("E16 all events are wanted where nothing is asked, or all that is asked holds of all", () => {
    expect(wanted("")).toBeUndefined();
    expect(wanted("  ", "unknown")).toBeUndefined();
    expect(queryMask(indexEvents([]), { holds: search("x"), hiddenGroups: new Set() })).toBeUndefined();
  });

  test("E16 words are looked for in every part of an event, accents and case aside", () => {
    for (const text of [
      "uber",
      "FLUSS fluß".split(" ")[0] ?? "",
      "bold crossing",
      "anna",
      "koln",
      "River",
      "times",
      "wet feet",
      "ann riv",
    ])
      expect(wanted(text), text).toEqual([1, 0, 0]);
    expect(wanted("second third")).toEqual([0, 0, 0]);
  });

  test("E16 groups can be switched off, those without a group as well", () => {
    expect(wanted("", "g")).toEqual([0, 1, 1]);
    expect(wanted("", "h", "")).toEqual([1, 0, 0]);
    expect(wanted("second", "h")).toEqual([0, 0, 0]);
  });
});
