import { formatWhen } from "../dates/format.ts";
import type { Reading, TimelineEvent } from "../events/event.ts";
import { type EventIndex, indexEvents } from "../events/event-index.ts";
import { ghostsOf } from "../events/ghosts.ts";
import { RangeIndex } from "../events/range-index.ts";
import { signsAmong } from "../events/signs.ts";
import { ghostDrawer } from "../layout/ghosts.ts";
import { hasOpenGlyph } from "../layout/key.ts";
import { setLabel } from "../layout/labels.ts";
import { layoutScene } from "../layout/layout-scene.ts";
import { keptLabels, METRICS, planLayout } from "../layout/plan.ts";
import type { Mark, Scene } from "../layout/scene.ts";
import { tickWords } from "../layout/tick-words.ts";
import type { Tick } from "../layout/ticks.ts";
import { TICK_TEXT_PX } from "../layout/ticks.ts";
import { fitLimits, type Span, spanOf, type ViewportLimits, viewportOf } from "../layout/viewport.ts";
import { PILL_PX, type SvgFont, sceneSvg } from "../paint/svg.ts";
import type { Theme } from "../paint/theme.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { wordsFor } from "../words/words-for.ts";
import { figureHead, type LegendEntry } from "./figure-head.ts";
import { measureText, textWidth } from "./text-widths.ts";

/** What a figure is made from. */
export interface FigureInput {
  readonly reading: Reading;
  readonly lang: string;
  readonly theme: Theme;
  readonly widthPx: number;
  /** With the heading and the legend; taller only where not even one lane would be left. */
  readonly heightPx: number;
  /** What part of time is shown; an end that is not given is that of the data. */
  readonly span: Partial<Span>;
  /** What the picture is called. */
  readonly title: string;
  readonly description: string;
  /** What is written above it. */
  readonly heading?: string | undefined;
}

/** Room beside the data, as the element leaves it: labels stand right of their marks. */
const MARGIN_PX = { leftPx: 24, rightPx: 220 };
/** No label is wider than this share of the plot. */
const LABEL_SHARE = 0.7;
/** Room for one lane, the dots and the axis. */
const LOWEST_PLOT_PX = 180;

/** The groups that occur, those that the timeline names first. */
function legendOf({ info, events }: Reading, index: EventIndex): LegendEntry[] {
  const groups = new Set(events.map(({ group }) => group ?? ""));
  if (groups.size < 2) return [];
  return index.groups.flatMap((group, tone) => {
    if (group === "" || !groups.has(group)) return [];
    return [{ label: info.groups?.get(group) ?? group, tone }];
  });
}

function sceneOf({ reading, lang, span, widthPx }: FigureInput, index: EventIndex, heightPx: number): Scene {
  const words = { words: dateWordsFor(lang), lang };
  const limits: ViewportLimits = { startDay: index.startDay, endDay: index.endDay, ...MARGIN_PX };
  const whole = fitLimits(limits, widthPx);
  const { startDay, endDay } = { ...spanOf(whole), ...span };
  const labelMaxPx = Math.min(METRICS.labelMaxPx, widthPx * LABEL_SHARE);
  const eventAt = (i: number): TimelineEvent => {
    const event = reading.events[i];
    if (!event) throw new RangeError(`no event at ${i}`);
    return event;
  };
  const plan = planLayout({
    range: new RangeIndex(index),
    heightPx,
    metrics: { ...METRICS, labelMaxPx },
    addGhosts: ghostDrawer((i) => ghostsOf(eventAt(i), index, i)),
    labelOf: keptLabels((i) => {
      const event = eventAt(i);
      const date = event.displayDate ?? formatWhen(event.when, { ...words, style: "short" });
      return setLabel({ date, title: event.title, measure: measureText, maxWidthPx: labelMaxPx });
    }),
  });
  const view = viewportOf(startDay, endDay, widthPx);
  return withWholeWords(layoutScene({ plan, view, words: tickWords(words), measure: measureText }));
}

/**
 * A scene without the words that an edge would cut: a picture cannot be moved. Their bars, glyphs and lines stay. Counts at the edge are
 * moved inside.
 */
function withWholeWords(scene: Scene): Scene {
  const { widthPx, marks, ticks, context } = scene;
  const isInside = (xPx: number, wordsPx: number): boolean => xPx >= 0 && xPx + wordsPx <= widthPx;
  const isWhole = (mark: Mark): boolean => mark.kind !== "event" || isInside(mark.labelXPx, mark.label.widthPx);
  const isSaid = (font: SvgFont, { xPx, text }: Tick): boolean => isInside(xPx + TICK_TEXT_PX, textWidth(text, font));
  return {
    ...scene,
    marks: marks.filter(isWhole).map((mark) => {
      if (mark.kind !== "cluster") return mark;
      return { ...mark, xPx: Math.min(Math.max(mark.xPx, PILL_PX / 2), widthPx - PILL_PX / 2) };
    }),
    ticks: ticks.filter((tick) => isSaid("tick", tick)),
    context: context.filter((tick) => isSaid("context", tick)),
  };
}

/** A timeline as a picture, as the element would draw it: SVG text. */
export function figureSvg(input: FigureInput): string {
  const { reading, widthPx, heightPx, heading, theme, lang, title, description } = input;
  const index = indexEvents(reading.events, [...(reading.info.groups?.keys() ?? [])]);
  const hasOpen = hasOpenGlyph(index);
  const key = { signs: signsAmong(index.signs), hasOpen, signWords: wordsFor(lang).signs };
  const head = figureHead({ widthPx, heading, legend: legendOf(reading, index), ...key });
  const plotPx = Math.max(LOWEST_PLOT_PX, heightPx - (head?.heightPx ?? 0));
  const scene = sceneOf(input, index, plotPx);
  return sceneSvg({ scene, theme, lang, title, description, head });
}
