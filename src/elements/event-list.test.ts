import { expect, test } from "vitest";
import type { Reading } from "../events/event.ts";
import { readTimeline } from "../events/read.ts";
import { dateWordsEn } from "../words/date-words-en.ts";
import { en } from "../words/en.ts";
import type { ListNode } from "./event-list.ts";
import { eventListItem } from "./event-list.ts";
import { brief, spoken, voiceOf } from "./speech.ts";

const speech = { words: en, dateWords: dateWordsEn, lang: "en-GB" };

const EVENTS = `id,date,title,text,actors,place,source,locator,quote,date_basis,display_date
deal,2020-02-29,A deal,It is signed.,US;Taliban,Doha,paper,paragraph 2,signed on February 29,Stated.,
deal,2020-03,,,,,wire,paragraph 9,the deal in March,"Stated, and at odds.",
talks,2020-06~,Talks,,,,,,,,
year,2019,A year,,,,,,,,the year before
`;
const SOURCES = `id,title,publisher,published,url
paper,The paper's story,Paper,2020-07-02,https://example.org/a
wire,The wire's story,,,
`;

const read = (): Promise<Reading> =>
  readTimeline({ events: { name: "events.csv", text: EVENTS }, sources: { name: "sources.csv", text: SOURCES } });

const textOf = (node: ListNode): string => (typeof node === "string" ? node : node.children.map(textOf).join(""));
const all = (node: ListNode, tag: string): Exclude<ListNode, string>[] =>
  typeof node === "string"
    ? []
    : [...(node.tag === tag ? [node] : []), ...node.children.flatMap((child) => all(child, tag))];

const itemOf = async (id: string) => {
  const reading = await read();
  const event = reading.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return eventListItem(event, reading.sources, voiceOf(speech));
};

test("X5 an entry says date, title, text, who and where", async () => {
  const node = await itemOf("deal");
  expect(typeof node !== "string" && node.attributes).toEqual({ "data-event": "deal" });
  expect(all(node, "time").map(textOf)).toEqual(["Saturday 29 February 2020"]);
  expect(all(node, "time")[0]?.attributes).toEqual({ datetime: "2020-02-29" });
  expect(textOf(all(node, "strong")[0] ?? "")).toBe("A deal");
  expect(textOf(node)).toContain("It is signed.");
  expect(textOf(node)).toContain("US, Taliban · Doha");
});

test("X5 each claim says its source, place, words and basis, and another date is said to be another", async () => {
  const node = await itemOf("deal");
  const [list] = all(node, "ul");
  const claims = list ? all(list, "li") : [];
  expect(claims).toHaveLength(2);
  expect(all(claims[0] ?? "", "a")[0]).toMatchObject({ attributes: { href: "https://example.org/a" } });
  const [first, second] = claims.map(textOf);
  expect(first).toContain("Paper: The paper's story");
  expect(first).toMatch(/published 2 Jul(y)? 2020, paragraph 2/);
  expect(first).toContain("signed on February 29");
  expect(first).toContain("Stated.");
  expect(first).not.toContain("another date");
  expect(second).toContain("Gives another date: March 2020");
  expect(all(claims[1] ?? "", "a")).toEqual([]);
  expect(textOf(all(claims[1] ?? "", "cite")[0] ?? "")).toBe("The wire's story");
});

test("X5 a date that is no plain date has no datetime, and an event without sources has no list of them", async () => {
  const node = await itemOf("talks");
  expect(all(node, "time")[0]?.attributes).toBeUndefined();
  expect(textOf(all(node, "time")[0] ?? "")).toBe("c. June 2020");
  expect(all(node, "ul")).toEqual([]);
});

test("X5 the author's own wording of a date wins", async () => {
  const node = await itemOf("year");
  expect(textOf(all(node, "time")[0] ?? "")).toBe("the year before");
  expect(all(node, "time")[0]?.attributes).toEqual({ datetime: "2019" });
});

test("X5 labels say a date as short as its precision allows", async () => {
  const [year, deal] = (await read()).events;
  if (!year || !deal) throw new Error("two events are wanted");
  expect([brief(year.when, speech), brief(deal.when, speech)]).toEqual(["2019", "29 Feb 2020"]);
  expect(spoken(deal.when, speech)).toBe("Saturday 29 February 2020");
});
