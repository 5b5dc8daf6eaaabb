import type { Reading, TimelineEvent } from "../events/event.ts";
import { indexEvents } from "../events/event-index.ts";
import { ghostsOf } from "../events/ghosts.ts";
import { BandPlacer } from "../layout/band-placer.ts";
import { type BandBy, bandingOf } from "../layout/banding.ts";
import { layoutFigure } from "../layout/figure.ts";
import type { FigureCut } from "../layout/figure-subject.ts";
import { type Fold, foldOf } from "../layout/fold.ts";
import { foldTicks } from "../layout/fold-ticks.ts";
import { foldedIndex } from "../layout/folded-index.ts";
import { ghostDrawer } from "../layout/ghosts.ts";
import { sceneSvg } from "../paint/svg.ts";
import { textWidth } from "../paint/text-widths.ts";
import type { Theme } from "../paint/theme.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { isFromRight } from "../words/direction.ts";
import { gapWords, lookWordsFor } from "../words/look-words.ts";
import { wordsFor } from "../words/words-for.ts";

/** What a figure is made from. */
export interface FigureInput extends Omit<FigureCut, "isMirrored"> {
  readonly reading: Reading;
  readonly lang: string;
  readonly theme: Theme;
  /** What the picture is called. */
  readonly title: string;
  readonly description: string;
  /** Long stretches without events are folded. */
  readonly isEven?: boolean;
  /** What has lanes of its own. */
  readonly groupBy?: BandBy | undefined;
}

/** A timeline as a picture, as the element would draw it: SVG text. */
export function figureSvg({
  reading,
  theme,
  lang,
  title,
  description,
  isEven,
  groupBy,
  ...asked
}: FigureInput): string {
  const { events, info, sources } = reading;
  const inDays = indexEvents(events, [...(info.groups?.keys() ?? [])]);
  const fold = isEven ? foldOf(inDays) : undefined;
  const index = fold ? foldedIndex(inDays, fold) : inDays;
  const eventAt = (i: number): TimelineEvent => {
    const event = events[i];
    if (!event) throw new RangeError(`no event at ${i}`);
    return event;
  };
  const addGhosts = ghostDrawer((i) => {
    const ghosts = ghostsOf(eventAt(i), inDays, i);
    return ghosts && fold ? foldedIndex(ghosts, fold) : ghosts;
  });
  const { ungrouped, signs } = wordsFor(lang);
  const labelOf = (id: string): string => info.groups?.get(id) ?? (id || ungrouped);
  const occurring = new Set(index.group);
  const groups = index.groups
    .map((id, tone) => ({ tone, label: labelOf(id) }))
    .filter((group) => occurring.has(group.tone));
  const banding = groupBy && bandingOf({ index, events, sources, groups, words: lookWordsFor(lang) }, groupBy);
  const subject = {
    ...{ index, glanceAt: eventAt, addGhosts, labels: info.groups },
    ...{ dateWords: dateWordsFor(lang), signWords: signs, lang, measure: textWidth },
    fold: fold && {
      ...fold,
      ticksOf: foldTicks(fold, (gap, isShort) => gapWords(gap, lang, isShort)),
      say: (gap: Fold["breaks"][number]) => gapWords(gap, lang),
    },
    ...(banding && {
      placerOf: (input: ConstructorParameters<typeof BandPlacer>[0]) => new BandPlacer(input, banding),
    }),
  };
  const span = fold ? onFold(asked.span, fold) : asked.span;
  const picture = layoutFigure(subject, { ...asked, span, isMirrored: isFromRight(lang) });
  return sceneSvg({ ...picture, theme, lang, title, description });
}

/** The same part of time on a folded axis. */
const onFold = ({ startDay, endDay }: FigureCut["span"], fold: Fold): FigureCut["span"] => ({
  ...(startDay !== undefined && { startDay: fold.at(startDay) }),
  ...(endDay !== undefined && { endDay: fold.at(endDay) }),
});
