import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { wordsFor } from "./lookup.ts";

describe("words", () => {
  test("W1 a language without words gets English, and never an error", () => {
    expect(wordsFor("en-GB")).toBe(en);
    for (const tag of ["tlh", "", "constructor", "__proto__", "x-1"]) expect(wordsFor(tag)).toBe(en);
  });

  test("W2 numbers in phrases have singular and plural, and are grouped", () => {
    expect(en.events(1)).toBe("1 event");
    expect(en.events(12)).toBe("12 events");
    expect(en.events(12, 1200)).toBe("12 of 1,200 events");
    expect(en.events(7, 7)).toBe("7 events");
    expect(en.status("1 Jan – 31 Jul 2020", en.events(12))).toBe("1 Jan – 31 Jul 2020, 12 events");
    expect(en.markName("29 Feb 2020", "A deal", 3, 40)).toBe("29 Feb 2020, A deal, 3 of 40");
    expect(en.clusterName(2, "2020", false)).toBe("2 events, 2020: zoom in");
    expect(en.clusterName(2, "1 Jan 2020", true)).toBe("2 more events, 1 Jan 2020: open the first");
    expect(en.claims(1)).toBe("What the source says");
    expect(en.claims(3)).toBe("What 3 claims say");
    expect(en.sourcesAgree(4)).toBe("4 sources agree");
    expect(en.position(3, 40)).toBe("3 of 40");
    expect(en.published("2 Jul 2020")).toContain("2 Jul 2020");
    expect(en.saysOtherDate("March 2020")).toContain("March 2020");
  });

  test("W3 every fault names the file and what to do", () => {
    for (const say of [en.fault.missing("a.csv", 404), en.fault.unreachable("a.csv"), en.fault.notTimeline("a.csv")])
      expect(say).toMatch(/a\.csv.*\. .+\.$/);
    expect(en.fault.file("x")).toBe("x");
  });
});
