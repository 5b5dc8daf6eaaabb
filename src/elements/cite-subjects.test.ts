import { expect, test } from "vitest";
import type { When } from "../dates/when.ts";
import { readTimeline } from "../events/read.ts";
import { citeWordsFor } from "../words/cite-words-for.ts";
import { citation, eventSubjects, type SubjectDesk, timelineSubject } from "./cite-subjects.ts";

const EVENTS = `id,date,title,source,locator,quote
deal,2020-02-29,A deal is signed,trt,paragraph 15,signed on February 29
deal,2020-02,,trt,paragraph 2,
deal,2020-03,,A letter,,
alone,2021,Nobody says so,,,
`;
const SOURCES = "id,title,publisher,published\ntrt,Ties,TRT World,2020-07-02\n";
const file = (name: string, text: string) => ({ name, text });
const reading = await readTimeline({ events: file("e.csv", EVENTS), sources: file("s.csv", SOURCES) });
const desk = (link: SubjectDesk["link"]): SubjectDesk => ({
  words: citeWordsFor("en"),
  title: "Promises",
  say: (when: When) => when.edtf ?? when.raw,
  absolute: (url) => url,
  link,
  today: { "date-parts": [[2026, 11, 26]] },
});
const online = desk((event) => `https://a.test/${event ? `#dl-${event}` : ""}`);
const eventOf = (id: string) => {
  const event = reading.events.find((one) => one.id === id);
  if (!event) throw new Error(id);
  return event;
};

test("XB1 an event is cited with each of its sources once, at all places that are meant", () => {
  const [whole, ...claims] = eventSubjects(eventOf("deal"), reading.sources, online);
  expect(whole?.cited.map(({ item, locator }) => [item.id, locator])).toEqual([
    ["event-deal", undefined],
    ["trt", "paragraph 15; paragraph 2"],
    [expect.any(String), undefined],
  ]);
  expect(whole?.sentence).toBe(
    "A deal is signed (2020-02-29), in the timeline “Promises”. According to TRT World, “Ties”, 2020-07-02, paragraph 15; paragraph 2; “A letter”. https://a.test/#dl-deal",
  );
  expect(claims.map(({ label }) => label)).toEqual([
    "Claim 1: TRT World, “Ties”, 2020-07-02, paragraph 15",
    "Claim 2: TRT World, “Ties”, 2020-07-02, paragraph 2",
    "Claim 3: “A letter”",
  ]);
  expect(claims[0]?.sentence).toBe(
    "“signed on February 29”: TRT World, “Ties”, 2020-07-02, paragraph 15. As read in the timeline “Promises”. https://a.test/#dl-deal",
  );
  expect(claims[1] && citation(claims[1], "chicago")).toBe("“Ties.” TRT World, July 2, 2020, para. 2.");
});

test("XB1 an event that no source is named for, and a page that has no address, are cited as far as they go", () => {
  const [only, ...none] = eventSubjects(
    eventOf("alone"),
    reading.sources,
    desk(() => undefined),
  );
  expect(none).toEqual([]);
  expect(only?.sentence).toBe("Nobody says so (2021), in the timeline “Promises”.");
  expect(only && citation(only, "mla")).toBe("“Nobody says so (2021).” Promises.");
  expect(only && citation(only, "bibtex")).not.toContain("url");
});

test("XB1 the timeline is one page, read today", () => {
  const subject = timelineSubject(online);
  expect(citation(subject, "apa")).toBe("Promises. (n.d.). Retrieved November 26, 2026, from https://a.test/");
  expect(JSON.parse(citation(subject, "csl-json"))).toEqual([
    {
      ...{ id: "timeline", type: "webpage", title: "Promises", URL: "https://a.test/" },
      accessed: { "date-parts": [[2026, 11, 26]] },
    },
  ]);
  expect(citation(subject, "plain")).toBe("The timeline “Promises”. https://a.test/");
});
