import fc from "fast-check";
import { expect, test } from "vitest";
import { indexEvents } from "../events/event-index.ts";
import { dateWordsEn } from "../words/date-words-en.ts";
import { en } from "../words/en.ts";
import type { FigureSubject } from "./figure-subject.ts";
import { layoutPrint } from "./print-panels.ts";
import type { EventMark } from "./scene.ts";

/** Events on these days. */
function subjectOf(days: readonly number[]): FigureSubject {
  const events = [...days]
    .sort((a, b) => a - b)
    .map((at, row) => ({
      ...{ id: String(row), row, title: `event ${row}`, text: "", importance: 1, tags: [], actors: [], claims: [] },
      when: {
        startMin: at,
        startMax: at + 1,
        precision: "day",
        approximate: false,
        uncertain: false,
        raw: "",
      } as const,
    }));
  return {
    index: indexEvents(events),
    glanceAt: (place) => events[place] ?? { when: { ...events[0]?.when } as never, title: "" },
    ...{ dateWords: dateWordsEn, signWords: en.signs, lang: "en" },
    measure: (text) => text.length * 7,
  };
}

const words = (scenes: readonly { readonly marks: readonly unknown[] }[]): EventMark[] =>
  scenes.flatMap(({ marks }) => (marks as EventMark[]).filter(({ kind }) => kind === "event"));

test("LP1 every event stands with its number and its words in one strip, or the whole has room for all", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 500, max: 900 }),
      (days, widthPx) => {
        const { first, parts } = layoutPrint(subjectOf(days), widthPx);
        const shown = words([first.scene, ...parts]);
        const named = [...new Set(shown.map(({ index }) => index))].sort((a, b) => a - b);
        expect(named).toEqual(days.map((_, place) => place));
        for (const { index, label } of shown) expect(label.date.startsWith(`${index + 1} · `)).toBe(true);
      },
    ),
  );
});

test("LP1 what has no words bears its number, or the first and the last of several", () => {
  const days = Array.from({ length: 900 }, (_, n) => 10_000 + (n % 30) * 40);
  const { first, parts, numberOf } = layoutPrint(subjectOf(days), 700);
  expect(parts).toEqual([]);
  const texts = first.scene.marks.flatMap((mark) => (mark.kind === "event" ? [] : [numberOf(mark)]));
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.every((text) => /^\d+(–\d+)?$/.test(text))).toBe(true);
  expect(texts.join("–").split("–").map(Number)).toContain(900);
});

test("LP1 where the whole would be counts, the legend stands over the first part; no title is cut, and the axis ends with its events", () => {
  // Long ago one event, then a crowd: to one scale they are a count.
  const days = [0, ...Array.from({ length: 30 }, (_, n) => 18_000 + n * 12)];
  const title = "a title that two lines of the usual width do not hold, whichever way they are broken";
  const subject = subjectOf(days);
  const glanceAt = (place: number) => ({ ...subject.glanceAt(place), title: place === 3 ? title : "short" });
  const { first, parts } = layoutPrint({ ...subject, glanceAt }, 700);
  const scenes = [first.scene, ...parts];
  expect(scenes.flatMap(({ marks }) => marks.filter(({ kind }) => kind === "cluster"))).toEqual([]);
  const all = words(scenes);
  expect(all.map(({ index }) => index).sort((a, b) => a - b)).toEqual(days.map((_, place) => place));
  expect(all.find(({ index }) => index === 3)?.label.lines.join(" ")).toBe(title);
  for (const { marks, widthPx } of scenes) {
    const last = Math.max(...(marks as EventMark[]).map(({ labelXPx, label }) => labelXPx + label.widthPx));
    expect(last).toBeLessThanOrEqual(widthPx);
    expect(last).toBeGreaterThan(widthPx * 0.6);
  }
});
