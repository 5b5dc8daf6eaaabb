import { expect, test } from "vitest";
import { descriptionOf, subjectOf } from "../../elements/export-subject.ts";
import { modelOf } from "../../elements/model.ts";
import { readTimeline } from "../../events/read.ts";
import { layoutFigure } from "../../layout/figure.ts";
import { sceneSvg } from "../../paint/svg.ts";
import { THEMES } from "../../paint/theme.ts";
import { dateWordsFor } from "../../words/date-words-for.ts";
import { wordsFor } from "../../words/words-for.ts";
import { SPECIMENS } from "./cases.ts";
import type { Specimen } from "./specimen.ts";

/** To whole pixels: what is seen is compared, not how numbers are rounded. */
const rounded = (svg: string): string =>
  svg.replace(/ (d|x|y|width|height)="([^"]*)"/g, (_, name, value) => {
    const whole = String(value).replace(/-?\d*\.?\d+/g, (number) => String(Math.round(Number(number))));
    return ` ${name}="${whole.replaceAll("-0", "0")}"`;
  });

async function pictureOf(specimen: Specimen) {
  const { csv, look, lang = "en", theme = "light", widthPx = 640, heightPx = 320, isUpright = false } = specimen;
  const reading = await readTimeline({ events: { name: "events.csv", text: csv } });
  const words = wordsFor(lang);
  const speech = { words, dateWords: dateWordsFor(lang), lang };
  const model = modelOf(reading, words.ungrouped);
  const figure = layoutFigure(subjectOf(model, undefined, speech), { widthPx, heightPx, isUpright, span: {} });
  const svg = sceneSvg({
    ...figure,
    theme: THEMES[theme],
    lang,
    title: look,
    description: descriptionOf(model, speech),
  });
  return { reading, svg };
}

test("G6 there are more than forty specimens, and each has a name of its own", () => {
  expect(SPECIMENS.length).toBeGreaterThan(40);
  expect(new Set(SPECIMENS.map(({ name }) => name)).size).toBe(SPECIMENS.length);
  for (const { name } of SPECIMENS) expect(name).toMatch(/^[a-z-]+$/);
});

test.each(SPECIMENS.filter(({ name }) => name !== "none"))("G6 $name: $look", async (specimen) => {
  const { reading, svg } = await pictureOf(specimen);
  expect(reading.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(reading.events.length).toBeGreaterThan(0);
  await expect(`${rounded(svg)}\n`).toMatchFileSnapshot(`__snapshots__/${specimen.name}.svg`);
});
