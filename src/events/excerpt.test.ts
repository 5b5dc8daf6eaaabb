import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import type { Claim, Source, TimelineEvent } from "./event.ts";
import { excerptOf } from "./excerpt.ts";

const read = parseEdtf("2020-02-29");
if (!read.ok) throw new Error("no date");
const { when } = read;

const eventWith = (more: Partial<TimelineEvent>): TimelineEvent => ({
  ...{ id: "a", when, title: "A deal is signed", text: "", tags: [], actors: [], importance: 1, claims: [], row: 1 },
  ...more,
});
const shown = (
  event: TimelineEvent,
  words: string,
  sources: ReadonlyMap<string, Source> = new Map(),
): string | undefined => {
  const excerpt = excerptOf(event, sources, words);
  if (!excerpt) return undefined;
  const { text, found } = excerpt;
  return [...found]
    .reverse()
    .reduce((out, [from, to]) => `${out.slice(0, from)}[${out.slice(from, to)}]${out.slice(to)}`, text);
};
const TEXT = `${"Long before that, others had met. ".repeat(4)}In Doha the envoys sat down. ${"Then they left again. ".repeat(6)}`;

test("E31 what the title does not show of a search is shown with the words around it", () => {
  expect(shown(eventWith({ text: TEXT }), "doha")).toMatch(/^… .*In \[Doha\] the envoys sat down\. .* …$/);
  expect(shown(eventWith({ text: "In Doha" }), "deal DOHA")).toBe("In [Doha]");
  expect(shown(eventWith({ text: "The deal" }), "deal")).toBeUndefined();
  expect(shown(eventWith({ displayDate: "in Doha" }), "doha")).toBeUndefined();
  expect(shown(eventWith({ text: "**Doha**, again" }), "doha")).toBe("[Doha], again");
  const claim: Claim = { when, source: "s", quote: "signed in Doha", row: 1 } as Claim;
  const sources = new Map<string, Source>([
    ["s", { id: "s", title: "The report", publisher: "A newspaper" } as Source],
  ]);
  expect(shown(eventWith({ claims: [claim] }), "doha", sources)).toBe("signed in [Doha]");
  expect(shown(eventWith({ claims: [claim] }), "newspaper", sources)).toBe("A [newspaper], The report");
  expect(shown(eventWith({ actors: ["Envoys", "Guests"], place: "Doha" }), "doha")).toBe("[Doha]");
});

test("E31 an excerpt is short, is cut between words, and holds what is found", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(..."abé"), minLength: 1, maxLength: 9 }), {
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, fc.nat(), (all, at) => {
      const text = all.toSpliced(at % all.length, 0, "xyz").join(" ");
      const excerpt = excerptOf(eventWith({ text }), new Map(), "XYZ");
      expect(excerpt?.found.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(["xyz"]);
      expect(excerpt?.text.length).toBeLessThanOrEqual(114);
      for (const word of (excerpt?.text ?? "").split(" ")) if (word !== "…") expect(text.split(" ")).toContain(word);
    }),
  );
});
