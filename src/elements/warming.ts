import { rangeText } from "../dates/date-formatter.ts";
import { tickWords } from "../layout/tick-words.ts";
import { type PlotFont, textMeasure } from "../paint/measure.ts";
import { rest } from "./breathing.ts";
import type { Speech } from "./speech.ts";

const FACES: readonly PlotFont[] = ["date", "title", "lead", "context"];

/**
 * Has an engine make ready what it is slow at the first time, while a file is on its way: the formatters of a language's dates, and the faces
 * of the element's font. Without it, the first picture would wait for both.
 */
export async function warm(host: Element, { dateWords: words, lang }: Speech): Promise<void> {
  await rest();
  const ticks = tickWords({ words, lang });
  for (const say of [ticks.year, ticks.month, ticks.monthOfYear, ticks.date]) say(1);
  rangeText(0, 1, "day", { words, lang });
  await rest();
  const measure = textMeasure(host);
  for (const face of FACES) measure("1", face);
}
