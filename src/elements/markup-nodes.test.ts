import { expect, test } from "vitest";
import { readTimeline } from "../events/read.ts";
import { holdMarkup } from "./event-list.ts";
import { markupNodes } from "./markup-nodes.ts";

test("X14 markup becomes plain values, and a tag in a text stays text", () => {
  expect(markupNodes("A **b** [c](https://example.org/) [d](javascript:alert(1)) <i>e</i>\n\n1. f")).toEqual([
    {
      tag: "p",
      children: [
        "A ",
        { tag: "strong", children: ["b"] },
        " ",
        { tag: "a", attributes: { href: "https://example.org/" }, children: ["c"] },
        " d <i>e</i>",
      ],
    },
    { tag: "ol", children: [{ tag: "li", children: ["f"] }] },
  ]);
});

test("X14 only texts that hold markup need more than words", async () => {
  const held = async (text: string): Promise<boolean> =>
    holdMarkup((await readTimeline({ events: { name: "e.csv", text: `date,title,text\n2020,A,"${text}"\n` } })).events);
  for (const text of ["Plain words, 3.5 of them.", "A - B", "(1) x"]) expect(await held(text), text).toBe(false);
  for (const text of ["*a*", "[a](b)", "a\n\nb", "- a", "1. a"]) expect(await held(text), text).toBe(true);
});
