import { formatWhen } from "../dates/format.ts";
import type { When } from "../dates/when.ts";
import type { EventIndex } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { signsAmong } from "../events/signs.ts";
import type { DateWords } from "../words/date-words.ts";
import type { Words } from "../words/words.ts";
import { clusterText } from "./dot-band.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { type FigureFont, type FigureHead, type FigureMeasure, figureHead, type LegendEntry } from "./figure-head.ts";
import type { AddGhosts } from "./ghosts.ts";
import { hasOpenGlyph } from "./key.ts";
import { setLabel } from "./labels.ts";
import { layoutScene } from "./layout-scene.ts";
import { keptLabels, METRICS, planLayout } from "./plan.ts";
import type { Mark, Scene } from "./scene.ts";
import { tickWords } from "./tick-words.ts";
import type { Tick } from "./ticks.ts";
import { TICK_TEXT_PX } from "./ticks.ts";
import { fitLimits, type Span, spanOf, type ViewportLimits, viewportOf } from "./viewport.ts";

/** The events that a figure shows, and what it says them with. */
export interface FigureSubject {
  readonly index: EventIndex;
  /** Which events are wanted; all where it is absent. */
  readonly range?: RangeIndex | undefined;
  readonly glanceAt: (place: number) => {
    readonly when: When;
    readonly title: string;
    readonly displayDate?: string | undefined;
  };
  readonly addGhosts?: AddGhosts | undefined;
  readonly elsewhere?: Elsewhere | undefined;
  /** What groups are called, by their ids; others begin with a capital. */
  readonly labels?: ReadonlyMap<string, string> | undefined;
  readonly dateWords: DateWords;
  readonly signWords: Words["signs"];
  readonly lang: string;
  readonly measure: FigureMeasure;
}

/** How a figure is cut. */
export interface FigureCut {
  readonly widthPx: number;
  /** With the heading and the legend; taller only where not even one lane would be left. */
  readonly heightPx: number;
  /** What part of time is shown; an end that is not given is that of the data. */
  readonly span: Partial<Span>;
  /** What is written above it. */
  readonly heading?: string | undefined;
}

/** A timeline that cannot be moved: a scene, and what stands above it. */
export interface Figure {
  readonly scene: Scene;
  readonly head: FigureHead | undefined;
}

/** Height of the count of a cluster. */
export const PILL_PX = 24;
/** Width of a figure in it. */
const DIGIT_PX = 7;

/** Width of the count of a cluster, px. It begins half its height before the mark's place. */
export const pillWidth = (text: string): number => Math.max(PILL_PX, (text.length + 1.5) * DIGIT_PX);

/** Room beside the data, as the element leaves it: labels stand right of their marks. */
const MARGIN_PX = { leftPx: 24, rightPx: 220 };
/** No label is wider than this share of the plot. */
const LABEL_SHARE = 0.7;
/** Room for one lane, the dots and the axis. */
const LOWEST_PLOT_PX = 180;

/** The groups that occur, in the order of the index; none where there is only one. */
function legendOf({ index, labels }: FigureSubject): LegendEntry[] {
  const occurring = new Set(index.group.subarray(0, index.count));
  if (occurring.size < 2) return [];
  return index.groups.flatMap((group, tone) =>
    group === "" || !occurring.has(tone) ? [] : [{ label: labels?.get(group) ?? capitalised(group), tone }],
  );
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * The scene of a part of time. `numbered` puts each event's number in time order, counted from 1, before its date.
 */
export function figureScene(
  subject: FigureSubject,
  { widthPx, heightPx, span }: FigureCut,
  { numbered = false } = {},
): Scene {
  const { index, glanceAt, dateWords, lang, measure, addGhosts, elsewhere } = subject;
  const words = { words: dateWords, lang };
  const limits: ViewportLimits = { startDay: index.startDay, endDay: index.endDay, ...MARGIN_PX };
  const { startDay, endDay } = { ...spanOf(fitLimits(limits, widthPx)), ...span };
  const labelMaxPx = Math.min(METRICS.labelMaxPx, widthPx * LABEL_SHARE);
  const plan = planLayout({
    range: subject.range ?? new RangeIndex(index),
    heightPx,
    elsewhere,
    metrics: { ...METRICS, labelMaxPx },
    addGhosts,
    labelOf: keptLabels((i) => {
      const { displayDate, when, title } = glanceAt(i);
      const date = displayDate ?? formatWhen(when, { ...words, style: "short" });
      return setLabel({ date: numbered ? `${i + 1} · ${date}` : date, title, measure, maxWidthPx: labelMaxPx });
    }),
  });
  const view = viewportOf(startDay, endDay, widthPx);
  return withWholeWords(layoutScene({ plan, view, words: tickWords(words), measure }), measure);
}

/**
 * A scene without the words that an edge would cut: a picture cannot be moved. Their bars, glyphs and lines stay. Counts at the edge are
 * moved inside.
 */
function withWholeWords(scene: Scene, measure: FigureMeasure): Scene {
  const { widthPx, marks, ticks, context } = scene;
  const isInside = (xPx: number, wordsPx: number): boolean => xPx >= 0 && xPx + wordsPx <= widthPx;
  const isWhole = (mark: Mark): boolean => mark.kind !== "event" || isInside(mark.labelXPx, mark.label.widthPx);
  const isSaid = (font: FigureFont, { xPx, text }: Tick): boolean => isInside(xPx + TICK_TEXT_PX, measure(text, font));
  return {
    ...scene,
    marks: marks.filter(isWhole).map((mark) => {
      if (mark.kind !== "cluster") return mark;
      const lastXPx = widthPx + PILL_PX / 2 - pillWidth(clusterText(mark));
      return { ...mark, xPx: Math.min(Math.max(mark.xPx, PILL_PX / 2), lastXPx) };
    }),
    ticks: ticks.filter((tick) => isSaid("tick", tick)),
    context: context.filter((tick) => isSaid("context", tick)),
  };
}

/** Lays a timeline out as a picture: what the element would show, with its heading, its legend and the key to its shapes above. */
export function layoutFigure(
  subject: FigureSubject,
  cut: FigureCut,
  how: { readonly numbered?: boolean } = {},
): Figure {
  const { index, measure, signWords } = subject;
  const { widthPx, heightPx, heading } = cut;
  const key = { signs: signsAmong(index.signs), hasOpen: hasOpenGlyph(index), signWords };
  const head = figureHead({ widthPx, measure, heading, legend: legendOf(subject), ...key });
  const plotPx = Math.max(LOWEST_PLOT_PX, heightPx - (head?.heightPx ?? 0));
  return { scene: figureScene(subject, { ...cut, heightPx: plotPx }, how), head };
}
