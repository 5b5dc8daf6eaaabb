import type { Reading, TimelineEvent } from "../events/event.ts";
import { indexEvents } from "../events/event-index.ts";
import { ghostsOf } from "../events/ghosts.ts";
import { type FigureCut, layoutFigure } from "../layout/figure.ts";
import { ghostDrawer } from "../layout/ghosts.ts";
import { mirroredFigure } from "../layout/mirror-figure.ts";
import { sceneSvg } from "../paint/svg.ts";
import { textWidth } from "../paint/text-widths.ts";
import type { Theme } from "../paint/theme.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { isFromRight } from "../words/direction.ts";
import { wordsFor } from "../words/words-for.ts";

/** What a figure is made from. */
export interface FigureInput extends FigureCut {
  readonly reading: Reading;
  readonly lang: string;
  readonly theme: Theme;
  /** What the picture is called. */
  readonly title: string;
  readonly description: string;
}

/** A timeline as a picture, as the element would draw it: SVG text. */
export function figureSvg({ reading, theme, lang, title, description, ...cut }: FigureInput): string {
  const { events, info } = reading;
  const index = indexEvents(events, [...(info.groups?.keys() ?? [])]);
  const eventAt = (i: number): TimelineEvent => {
    const event = events[i];
    if (!event) throw new RangeError(`no event at ${i}`);
    return event;
  };
  const addGhosts = ghostDrawer((i) => ghostsOf(eventAt(i), index, i));
  const words = { dateWords: dateWordsFor(lang), signWords: wordsFor(lang).signs, lang, measure: textWidth };
  const figure = layoutFigure({ index, glanceAt: eventAt, addGhosts, labels: info.groups, ...words }, cut);
  const picture = isFromRight(lang) ? mirroredFigure(figure) : figure;
  return sceneSvg({ ...picture, theme, lang, title, description });
}
