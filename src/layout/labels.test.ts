import fc from "fast-check";
import { expect, test } from "vitest";
import { type Measure, setLabel } from "./labels.ts";

const PX = { date: 6, title: 8, lead: 9, tick: 6 };
const measure: Measure = (text, font) => Array.from(text).length * PX[font];
const set = (title: string, maxWidthPx = 220, date = "1 Jul 2020") => setLabel({ date, title, measure, maxWidthPx });

test("L15 a short title stays on one line, a long one is broken into two of about equal width", () => {
  expect(set("A fire").lines).toEqual(["A fire"]);
  expect(set("United States and Taliban sign a deal in Doha").lines).toEqual([
    "United States and Taliban",
    "sign a deal in Doha",
  ]);
  expect(set("United States and Taliban sign a deal in Doha").widthPx).toBe(25 * 8);
});

test("L15 lines break between phrases rather than after a small word, and an acronym is no small word", () => {
  expect(set("The first conference of the allies").lines).toEqual(["The first conference", "of the allies"]);
  expect(set("In Doha, the two sides agree").lines).toEqual(["In Doha,", "the two sides agree"]);
  expect(set("Attacks of 11 September 2001").lines[0]).not.toMatch(/11$/);
  expect(set("Parliament and UN meet for one week").lines[0]).toMatch(/(UN|meet)$/);
});

test("L15 no word stands alone in the first line where a break as even leaves it in company", () => {
  expect(set("Conference on Afghanistan in Moscow").lines).toEqual(["Conference on Afghanistan", "in Moscow"]);
  expect(set("Midnight in Greenwich").lines).toEqual(["Midnight", "in Greenwich"]);
  expect(set("Constantinople is taken by them", 150).lines).toEqual(["Constantinople", "is taken by them"]);
  expect(set("Donaudampfschifffahrt begins", 180).lines).toEqual(["Donaudampfschifffahrt", "begins"]);
});

test("L15 a title that is no wider than its date takes one line", () => {
  expect(set("The months covered", 220, "December 2019 – May 2020").lines).toEqual(["The months covered"]);
});

test("L15 only what two full lines cannot hold ends in an ellipsis", () => {
  const long = set("A very long title that says more than two lines of this width could ever hold, and then some more");
  expect(long.lines).toHaveLength(2);
  expect(long.lines[1]).toMatch(/[^\s,]…$/);
  expect(set("Twenty-six characters here and here a few more to fill").lines.join(" ")).not.toContain("…");
});

test("L15 a word that is wider than a label is broken between characters, and a text without spaces too", () => {
  expect(set("Donaudampfschifffahrtsgesellschaftskapitän", 120).lines).toEqual(["Donaudampfschif", "ffahrtsgesells…"]);
  expect(set("阿富汗和平协议在多哈签署的消息", 80).lines).toEqual(["阿富汗和平协议在多哈", "签署的消息"]);
  expect(set("𝔘𝔫𝔦𝔠𝔬𝔡𝔢", 4).lines[0]).toBe("𝔘");
  expect(set("", 100).lines).toEqual([""]);
});

test("L15 an author's long wording of a date is cut, never the plot", () => {
  const label = set("A fire", 120, "on the evening of the first of July");
  expect(label.date).toBe("on the evening of…");
  expect(label.widthPx).toBeLessThanOrEqual(120);
});

test("L15 whatever the words, a label has at most two lines, none too wide, and loses no word without an ellipsis", () => {
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(words, fc.integer({ min: 100, max: 300 }), (parts, maxWidthPx) => {
      const title = parts.join(" ").replace(/\s+/gu, " ").trim();
      const label = set(title, maxWidthPx);
      expect(label.lines.length).toBeLessThanOrEqual(2);
      for (const line of label.lines) expect(measure(line, "title")).toBeLessThanOrEqual(maxWidthPx);
      expect(label.widthPx).toBeLessThanOrEqual(Math.ceil(Math.max(maxWidthPx, measure(label.date, "date"))));
      const said = label.lines.join("").replace(/\s/gu, "");
      if (!said.endsWith("…")) expect(said).toBe(title.replace(/\s/gu, ""));
    }),
    { numRuns: 300 },
  );
});

test("L23 a leading title is measured in its heavier face", () => {
  const lead = setLabel({ date: "2020", title: "A fire", measure, maxWidthPx: 220, leads: true });
  expect(lead).toMatchObject({ leads: true, widthPx: 6 * PX.lead });
  expect(set("A fire", 220, "2020")).toEqual({ date: "2020", lines: ["A fire"], widthPx: 6 * PX.title });
});
