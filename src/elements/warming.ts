import { rangeText } from "../dates/date-formatter.ts";
import { tickWords } from "../layout/tick-words.ts";
import { type PlotFont, textMeasure } from "../paint/measure.ts";
import type { Speech } from "./speech.ts";

const FACES: readonly PlotFont[] = ["date", "title", "lead", "context"];

/**
 * Has an engine make ready what it is slow at the first time, while a file is on its way: the formatters of a language's dates, and the faces
 * of the element's font. Without it, the first picture would wait for both.
 */
export async function warm(host: Element, { dateWords: words, lang }: Speech): Promise<void> {
  const ticks = tickWords({ words, lang });
  const makers = [
    () => ticks.year(1),
    () => [ticks.month(1), ticks.monthOfYear(1), ticks.date(1)],
    () => rangeText(0, 1, "day", { words, lang }),
    () => {
      const measure = textMeasure(host);
      for (const face of FACES) measure("1", face);
    },
  ];
  for (const make of makers) {
    // A timer, not a rest: the page itself comes first.
    await new Promise((resolve) => setTimeout(resolve));
    make();
  }
}
