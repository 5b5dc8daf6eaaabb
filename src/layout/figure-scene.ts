import { formatWhen } from "../dates/format.ts";
import { RangeIndex } from "../events/range-index.ts";
import { bandTitlePx, bandTitles } from "./band-titles.ts";
import { breakStrips } from "./break-strips.ts";
import { clusterText } from "./dot-band.ts";
import type { FigureFont, FigureMeasure } from "./figure-head.ts";
import { type FigureCut, type FigureSubject, PILL_PX, pillWidth } from "./figure-subject.ts";
import { type LabelRoom, setLabel } from "./labels.ts";
import { layoutScene } from "./layout-scene.ts";
import { leadsOf } from "./leads.ts";
import { mirroredScene } from "./mirror-scene.ts";
import { namedTicks } from "./named-ticks.ts";
import { keptLabels, METRICS, type Plan, planLayout } from "./plan.ts";
import type { Label, Mark, Scene } from "./scene.ts";
import { tickWords } from "./tick-words.ts";
import type { Tick } from "./ticks.ts";
import { TICK_TEXT_PX, ticksOf } from "./ticks.ts";
import { planUpright } from "./upright-plan.ts";
import { layoutUpright } from "./upright-scene.ts";
import { fitLimits, limitsIn, spanOf, type Viewport, viewportOf } from "./viewport.ts";

/** Room beside the data, as the element leaves it: labels stand right of their marks, or below them. */
const MARGIN_PX = { leftPx: 24, rightPx: 220 };
const UPRIGHT_MARGIN_PX = { leftPx: 24, rightPx: 88 };
/** No label is wider than this share of the plot. */
const LABEL_SHARE = 0.7;
/** By so much the room for a title grows until it holds it. */
const WIDER = 1.15;
/** Around the title of a column. */
const BAND_AIR_PX = 8;

/**
 * The scene of a part of time, with all that lies over a plot. `numbered` puts each event's number in time order, counted from 1, before its
 * date.
 */
export function figureScene(subject: FigureSubject, cut: FigureCut, { numbered = false } = {}): Scene {
  const { index, glanceAt, dateWords, lang, measure, fold } = subject;
  const { isUpright, isMirrored } = cut;
  const said = { words: dateWords, lang };
  const words = tickWords(said);
  const widestPx = cut.widthPx * LABEL_SHARE;
  const usualPx = Math.min(METRICS.labelMaxPx, widestPx);
  // On paper nobody can open an event to read on: a title that would be cut is set wider.
  const labelMaxPx = numbered ? widestPx : usualPx;
  const isLead = leadsOf(index);
  const labelIn = (i: number, room: LabelRoom): Label => {
    const { displayDate, when, title } = glanceAt(i);
    const date = displayDate ?? formatWhen(when, { ...said, style: "short" });
    return setLabel({ date: numbered ? `${i + 1} · ${date}` : date, title, measure, leads: isLead(i), ...room });
  };
  const view = viewFor(subject, cut);
  const input = {
    range: subject.range ?? new RangeIndex(index),
    ...{ elsewhere: subject.elsewhere, addGhosts: subject.addGhosts, placerOf: subject.placerOf },
    metrics: { ...METRICS, labelMaxPx },
  };
  const made = fold?.ticksOf;
  const named = numbered ? namedTicks(made ?? ticksOf, (text) => measure(text, "context")) : made;
  const drawn = { view, words, measure, ticksOf: named };
  const laid = (): readonly [Plan, Scene] => {
    if (isUpright) {
      const upright = planUpright({ ...input, widthPx: cut.widthPx, words, measure, labelOf: labelIn });
      return [upright.plan, layoutUpright({ ...drawn, upright })];
    }
    const labelOf = keptLabels((i) => {
      let maxWidthPx = usualPx;
      let label = labelIn(i, { maxWidthPx });
      while (maxWidthPx < labelMaxPx && label.lines.join(" ") !== glanceAt(i).title) {
        maxWidthPx = Math.min(labelMaxPx, maxWidthPx * WIDER);
        label = labelIn(i, { maxWidthPx });
      }
      return label;
    });
    const plan = planLayout({ ...input, heightPx: cut.heightPx, labelOf });
    return [plan, layoutScene({ ...drawn, plan })];
  };
  const [plan, bare] = laid();
  const whole = withWholeWords(bare, subject);
  const scene = isMirrored ? mirroredScene(whole) : whole;
  const strips = fold
    ? breakStrips({
        ...{ fold, view, scene },
        metrics: METRICS,
        say: fold.say,
        measure: (text) => measure(text, "tick"),
      })
    : [];
  const bands = bandTitles(plan, scene, measure).map((band) => ({
    ...band,
    title: shortened(band.title, band.room.widthPx - BAND_AIR_PX, measure),
  }));
  return { ...scene, ...(strips.length > 0 && { strips }), ...(bands.length > 0 && { bands }) };
}

/** A band's title that is no wider than this, cut with an ellipsis where it would be. */
function shortened(text: string, widthPx: number, measure: FigureMeasure): string {
  const isWider = (cut: string): boolean => bandTitlePx(cut, measure) > widthPx;
  if (!isWider(text)) return text;
  const letters = [...text];
  while (letters.length > 1 && isWider(`${letters.join("")}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** The part of time that a figure shows. */
export function viewFor(
  { index }: Pick<FigureSubject, "index">,
  { widthPx, heightPx, span, isUpright }: FigureCut,
): Viewport {
  const limits = limitsIn(index, isUpright ? UPRIGHT_MARGIN_PX : MARGIN_PX);
  const alongPx = isUpright ? heightPx : widthPx;
  const { startDay, endDay } = { ...spanOf(fitLimits(limits, alongPx)), ...span };
  return viewportOf(startDay, endDay, alongPx);
}

/**
 * A scene without the words that are not whole: a picture cannot be moved. Their bars, glyphs and lines stay. Counts at the edge are moved
 * inside.
 */
function withWholeWords(scene: Scene, { measure, lang }: Pick<FigureSubject, "measure" | "lang">): Scene {
  const { widthPx, heightPx, marks, ticks, context, isUpright } = scene;
  const isInside = (xPx: number, wordsPx: number): boolean => xPx >= 0 && xPx + wordsPx <= widthPx;
  const isWhole = (mark: Mark): boolean => mark.kind !== "event" || !mark.isHushed;
  const isSaid = (font: FigureFont, { xPx, yPx, turned, text }: Tick): boolean => {
    const wordsPx = measure(text, font);
    // A text's place is its baseline, or where it begins when it runs down.
    if (yPx !== undefined)
      return turned ? yPx >= 0 && yPx + wordsPx <= heightPx : yPx >= TICK_LINE_PX && yPx <= heightPx;
    return isInside(xPx + TICK_TEXT_PX, wordsPx);
  };
  const kept = (px: number, mostPx: number): number => Math.min(Math.max(px, PILL_PX / 2), mostPx);
  return {
    ...scene,
    marks: marks.filter(isWhole).map((mark) => {
      if (mark.kind !== "cluster") return mark;
      if (isUpright) return { ...mark, yPx: kept(mark.yPx, heightPx - PILL_PX / 2) };
      return { ...mark, xPx: kept(mark.xPx, widthPx + PILL_PX / 2 - pillWidth(clusterText(mark, lang))) };
    }),
    ticks: ticks.filter((tick) => isSaid("tick", tick)),
    context: context.filter((tick) => isSaid("context", tick)),
  };
}

/** From a baseline up to the top of a text of the axis. */
const TICK_LINE_PX = 10;
