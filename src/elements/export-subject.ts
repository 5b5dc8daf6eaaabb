import { plainText } from "../events/markup.ts";
import type { RangeIndex } from "../events/range-index.ts";
import type { FigureSubject } from "../layout/figure-subject.ts";
import { textWidth } from "../paint/text-widths.ts";
import { gapWords } from "../words/look-words.ts";
import { ghostsIn } from "./ghost-finder.ts";
import type { TimelineModel } from "./model.ts";
import { summaryOf } from "./model-summary.ts";
import type { Speech } from "./speech.ts";

/** What a timeline says of itself, and what can be said of all of its events together. */
export function descriptionOf(model: TimelineModel, speech: Speech): string {
  return [plainText(model.reading.info.description ?? ""), summaryOf(model, speech)].filter(Boolean).join(" ");
}

/** The events of a timeline as what a figure is laid out from; measured without a font, so that it is the same wherever it is made. */
export function subjectOf(model: TimelineModel, range: RangeIndex | undefined, speech: Speech): FigureSubject {
  const { index, glanceAt, elsewhere, reading, signs, fold, placerOf } = model;
  return {
    ...{ index, glanceAt, range, elsewhere, placerOf: elsewhere ? undefined : placerOf },
    fold: fold && { ...fold, say: (gap) => gapWords(gap, speech.lang) },
    addGhosts: signs ? ghostsIn(model) : undefined,
    labels: reading.info.groups,
    ...{ dateWords: speech.dateWords, signWords: speech.words.signs, lang: speech.lang, measure: textWidth },
  };
}
