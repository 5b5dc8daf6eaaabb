import { addDensity, addRug } from "./density.ts";
import { binsOf, clusterText, dotMarks, spanOfBins } from "./dot-band.ts";
import { EDGE_PX, GLYPH_PX } from "./edge-words.ts";
import { PILL_PX, pillWidth } from "./figure-subject.ts";
import { px } from "./glyph.ts";
import { addBars, addGrid, type SceneInput, wholeWords } from "./layout-scene.ts";
import { ledWords } from "./led-words.ts";
import { BAND_TITLE_PX, hasBands, laneTop, METRICS, type Plan } from "./plan.ts";
import type { ClusterMark, EventMark, Mark, Scene } from "./scene.ts";
import { type Tick, ticksOf } from "./ticks.ts";
import { TurnedSheet } from "./turned-sheet.ts";
import { CONTEXT_PX, trackAt, type UprightPlan, wordsAt } from "./upright-plan.ts";
import { spanOf, type Viewport, xOf } from "./viewport.ts";

/** Height of a text on the axis, room below it, and from its line down to its baseline. */
const TICK_LINE_PX = 14;
const TICK_ROOM_PX = 22;
const TICK_BASE_PX = 12;
/** From the baseline of such a text up to its top, and down to its foot: what an edge would cut is not written. */
const TICK_RISE_PX = 11;
const TICK_FALL_PX = 3;
/** The names of coarser units: from the left edge to their baseline, and from where the unit begins. */
const CONTEXT_BASE_PX = 3;
const CONTEXT_AT_PX = 4;
/** Between the lines behind the plot and the words. */
const GRID_GAP_PX = 4;
/** A count at the upper edge makes way for the edge by so much: bins are 32 px apart, and counts 24 px high. */
const COUNT_SHIFT_PX = 8;
/** Words that begin so far from their mark need a line that leads to them; it ends so far from them. */
const LED_FROM_PX = 8;
const LEAD_GAP_PX = 3;
/** A third as thick as others, about: bars of events whose words have left the view. */
const PASSED_PX = 1;
/** From the edge of a column to theirs, outside of the tracks, and from one to another. */
const PASSED_EDGE_PX = 0.5;
const PASSED_STEP_PX = 2.5;
/** Of so many events that began before the view and still last, words are looked for. */
const MOST_PASSING = 24;

/** What a scene is laid out from in which time runs down. */
export interface UprightSceneInput extends Omit<SceneInput, "plan"> {
  readonly upright: UprightPlan;
}

/**
 * Lays out everything that will be drawn where time runs down. The viewport's pixels run down too. Words stand in columns, each with its
 * first line beside its mark; the words of a long bar stay in view while it passes the upper edge, until the next ones push them out. Pure,
 * and its cost follows the plot's size.
 */
export function layoutUpright(asked: UprightSceneInput): Scene {
  const { upright, view } = asked;
  const { plan } = upright;
  const input = { ...asked, plan };
  const { axisYPx, heightPx, metrics } = plan;
  const sheet = new TurnedSheet(heightPx);
  const axis = (asked.ticksOf ?? ticksOf)(view, asked.words, {
    measure: () => TICK_LINE_PX,
    measureContext: (text) => asked.measure(text, "tick"),
    gapPx: TICK_ROOM_PX,
  });
  // Up to the words: a line through a line of text would strike it out.
  addGrid(sheet, plan, axis, { topYPx: laneTop(plan, 0) + plan.laneHeightPx - wordsAt(upright.tracks) + GRID_GAP_PX });
  addDensity(sheet, plan, view);
  addRug(sheet, plan, view);
  const bins = binsOf(view, plan.metrics);
  const around = spanOfBins(bins);
  const labelled = plan.placer.visible(around.startDay, around.endDay, 1 / view.daysPerPx);
  const passing = passingOf(plan, view).filter((i) => !labelled.includes(i));
  const led = ledMarks(upright, view).filter(({ index }) => {
    const day = plan.range.index.start[index] as number;
    return day >= around.startDay && day < around.endDay;
  });
  // Words further off push none out of the view, and stay with their mark: a bar that it has in the view finds others.
  const [nearPx, beyondPx] = [bins.first - 1, bins.first + bins.count + 1].map((bin) => xOf(view, bin * bins.days));
  const isNear = ({ xPx }: EventMark): boolean => xPx >= (nearPx as number) && xPx < (beyondPx as number);
  const hosts = [...passing, ...labelled]
    .map((i) => uprightMark(plan, view, i))
    .filter((mark) => isNear(mark) || (mark.xPx < 0 && mark.endXPx > 0));
  const worded = [...hosts, ...led.filter(isNear)];
  const fromPx = headPx(plan);
  const all = [...lastingOf(plan, view, { worded, fromPx }), ...worded];
  const inside = keptInside(all, plan, view, fromPx);
  const abovePx = metrics.dateLinePx / 2;
  const { words, pinned, covered } = wholeWords(input, inside, { markOf: uprightMark, fromPx, abovePx });
  const shown = new Set(inside.map(({ index }) => index));
  // Words that left the view while their event lasts: it is counted with the others at the edge.
  const gone = all.filter((mark) => !shown.has(mark.index) && mark.xPx < 0 && mark.endXPx > 0);
  const left = new Set(gone.map(({ index }) => index));
  const boards = pinned.map(({ index }) => index);
  const kept = led.filter((mark) => isNear(mark) || mark.endXPx <= 0 || mark.xPx >= view.widthPx);
  const wanted = [...labelled, ...kept.map(({ index }) => index), ...boards, ...shown];
  const named = wanted.filter((i) => !left.has(i) && !covered.has(i));
  const dots = (plan.placer.dotsOf ?? dotMarks)(plan, view, [...new Set(named)], boards);
  const marks: Mark[] = [...words, ...pinned, ...dots].sort((a, b) => a.index - b.index);
  const rowOf = (mark: EventMark): number => rowPx(upright, mark);
  // The texts of the axis grow with the titles.
  const share = metrics.titleLinePx / METRICS.titleLinePx;
  const tickXPx = Math.min(CONTEXT_PX * share, heightPx - axisYPx);
  const single = new Set(dots.map((dot) => (dot.kind === "dot" ? dot.index : -1)));
  // The bars of those go on thin, beside the tracks: what has words is more, and no line without runs through it.
  const passed = gone.filter(({ index }) => !single.has(index));
  const passedRowOf = ({ index, lane, yPx }: EventMark): number => {
    const nth = passed.filter((mark) => mark.lane === lane).findIndex((mark) => mark.index === index);
    return yPx + plan.laneHeightPx - PASSED_EDGE_PX + (nth % 2) * PASSED_STEP_PX;
  };
  addBars(sheet, input, passed, { rowOf: passedRowOf, wordedPx: PASSED_PX });
  addBars(sheet, input, marks, { rowOf });
  for (const mark of marks) if (isLed(mark)) addLead(sheet, upright, mark, rowOf(mark));
  return {
    isUpright: true,
    anchorXPx: 0,
    widthPx: heightPx,
    heightPx: view.widthPx,
    axisYPx: view.widthPx,
    axisXPx: heightPx - axisYPx,
    laneHeightPx: metrics.labelMaxPx,
    shapes: sheet.shapes(),
    marks: marks.map((mark) => turnedMark(mark, upright)),
    ticks: axis.ticks
      .map((tick) => ({ ...tick, xPx: tickXPx, yPx: tick.xPx + TICK_BASE_PX }))
      .filter(({ yPx }) => yPx >= TICK_RISE_PX * share && yPx + TICK_FALL_PX * share <= view.widthPx),
    context: axis.context
      .filter(({ xPx, text }) => xPx + CONTEXT_AT_PX + asked.measure(text, "tick") <= view.widthPx)
      .map(
        (tick): Tick => ({
          ...tick,
          xPx: CONTEXT_BASE_PX,
          yPx: tick.xPx + CONTEXT_AT_PX,
          turned: 90,
        }),
      ),
  };
}

/** Titles of bands stand at the heads of their columns. */
const headPx = (plan: Plan): number => (hasBands(plan) ? BAND_TITLE_PX : 0);

/** Some events that began before the view, last into it, and have words at this zoom. */
function passingOf({ range, placer }: Plan, view: Viewport): number[] {
  const { startDay } = spanOf(view);
  const { start } = range.index;
  const passing: number[] = [];
  let looked = 0;
  range.lasting(startDay, range.placeOf(startDay), (i) => {
    const at = start[i] as number;
    if (placer.visible(at, at + view.daysPerPx, 1 / view.daysPerPx).includes(i)) passing.push(i);
    looked++;
    return looked < MOST_PASSING;
  });
  return passing;
}

/** Words that have no room beside their mark, and some near it. Of hundreds of events only those that have room are told by words. */
function ledMarks({ plan, tracks }: UprightPlan, view: Viewport): EventMark[] {
  const { placer, range, isDense } = plan;
  if (isDense) return [];
  // What is decided beyond the edges is decided alike from wherever it is seen.
  const { startDay, endDay } = spanOf(view);
  const [fromDay, toDay] = [2 * startDay - endDay, 2 * endDay - startDay];
  const hosts = placer.visible(fromDay, toDay, 1 / view.daysPerPx);
  const known = new Set(hosts);
  const guests: number[] = [];
  range.topK(range.placeOf(fromDay), range.placeOf(toDay), (i) => {
    if (!known.has(i)) guests.push(i);
    return true;
  });
  const markOf = (i: number, lane?: number): EventMark => uprightMark(plan, view, i, lane);
  return ledWords({ plan, guests, markOf, hosts: hosts.map((i) => markOf(i)), trackOf: tracks.of });
}

/** True where words stand away from their mark, which is in view: a line leads to them. */
const isLed = (mark: Mark): mark is EventMark =>
  mark.kind === "event" &&
  !mark.pinned &&
  !mark.isHushed &&
  mark.xPx >= 0 &&
  Math.abs(mark.labelXPx - mark.xPx) >= LED_FROM_PX;

/** A hairline from a mark to the first line of its words. Whole: what is broken says something of time. */
function addLead(sheet: TurnedSheet, { plan, tracks }: UprightPlan, mark: EventMark, yPx: number): void {
  const wordsYPx = mark.yPx + plan.laneHeightPx - wordsAt(tracks) + LEAD_GAP_PX;
  const from = `${px(mark.xPx)},${px(yPx - GLYPH_PX - 1)}`;
  sheet.add("sign", "muted", `M${from}L${px(mark.labelXPx)},${px(wordsYPx)}`);
}

/**
 * Where no words stand at the upper edge and there is room for some: the most important event that began before the view and lasts into it.
 * None where there is none.
 */
function lastingOf(
  plan: Plan,
  view: Viewport,
  { worded, fromPx }: { worded: readonly EventMark[]; fromPx: number },
): EventMark[] {
  const { range, placer, metrics, isDense } = plan;
  if (isDense || worded.some(({ xPx, endXPx }) => xPx < 0 && endXPx > 0)) return [];
  const { startDay } = spanOf(view);
  const { importance } = range.index;
  let first: number | undefined;
  range.lasting(startDay, range.placeOf(startDay), (i) => {
    if (first === undefined || (importance[i] as number) >= (importance[first] as number)) first = i;
    return true;
  });
  if (first === undefined) return [];
  const mark = uprightMark(plan, view, first, placer.lanesOf?.(first)[0] ?? 0);
  const neededPx = fromPx + EDGE_PX + metrics.dateLinePx / 2 + mark.label.widthPx;
  const isFree = worded.every(
    ({ lane, labelXPx, label }) =>
      lane !== mark.lane || labelXPx + label.widthPx <= 0 || labelXPx >= neededPx + metrics.labelGapPx,
  );
  return isFree && neededPx <= mark.endXPx ? [mark] : [];
}

/** An event with its words, as if time ran to the right: its place along the axis is x. */
function uprightMark(plan: Plan, view: Viewport, i: number, lane = plan.placer.lane[i] as number): EventMark {
  const { index } = plan.range;
  const xPx = xOf(view, index.start[i] as number);
  const yPx = laneTop(plan, lane);
  return {
    kind: "event",
    index: i,
    xPx,
    endXPx: Math.max(xOf(view, index.end[i] as number), xPx + 2 * GLYPH_PX),
    labelXPx: xPx,
    ...{ yPx, labelYPx: yPx, lane },
    label: plan.labelOf(i),
    group: index.group[i] as number,
    pinned: false,
  };
}

/**
 * Keeps words in view: at the upper edge while their bar passes it and up to the next words of their column, and at the lower edge where they
 * would be cut, as far as their column is free.
 */
function keptInside(all: readonly EventMark[], { metrics }: Plan, { widthPx }: Viewport, fromPx: number): EventMark[] {
  const { labelGapPx, dateLinePx } = metrics;
  const edgePx = fromPx + EDGE_PX + dateLinePx / 2;
  const begins = new Map<number, number>();
  const sorted = all.toSorted((a, b) => a.index - b.index);
  const fromTop = sorted.toReversed().map((mark) => {
    const { lane, xPx, endXPx, label } = mark;
    const freePx = (begins.get(lane) ?? Infinity) - labelGapPx;
    // A mark in view keeps its words; what began before it, as far as its bar reaches.
    const lastPx = (xPx < 0 ? Math.min(endXPx, freePx) : freePx) - label.widthPx;
    const labelXPx = Math.max(mark.labelXPx, Math.min(edgePx, lastPx));
    // Where two pass, the later one stands: the earlier finds its column taken and goes.
    begins.set(lane, Math.min(begins.get(lane) ?? Infinity, labelXPx));
    return { ...mark, labelXPx };
  });
  const ends = new Map<number, number>();
  return fromTop
    .toReversed()
    .filter(({ xPx, labelXPx, endXPx, label }) => {
      const endPx = Math.min(endXPx, labelXPx + label.widthPx - dateLinePx / 2);
      return xPx >= 0 ? xPx < widthPx : endPx > 0 && labelXPx < widthPx;
    })
    .map((mark) => {
      const { lane, labelXPx, label } = mark;
      const cutPx = labelXPx + label.widthPx - dateLinePx / 2 + EDGE_PX - widthPx;
      const freePx = labelXPx - (ends.get(lane) ?? -Infinity) - labelGapPx;
      const shiftPx = Math.max(0, Math.min(cutPx, freePx));
      ends.set(lane, labelXPx - shiftPx + label.widthPx);
      return { ...mark, labelXPx: labelXPx - shiftPx };
    });
}

/** The row of an event's bar and glyph: its track in its column. */
function rowPx({ plan, tracks }: UprightPlan, { index, yPx }: EventMark): number {
  return yPx + plan.laneHeightPx - trackAt(tracks, tracks.of(index));
}

/** A mark where it is seen. */
function turnedMark(mark: Mark, upright: UprightPlan): Mark {
  const { plan } = upright;
  if (mark.kind === "cluster") return turnedCount(mark, plan);
  if (mark.kind !== "event") return { ...mark, xPx: plan.heightPx - mark.yPx, yPx: mark.xPx };
  const { label, labelXPx } = mark;
  const xPx = plan.heightPx - rowPx(upright, mark);
  // Those of what is only pinned are kept inside the plot as they stand, below the titles of bands.
  const leastPx = EDGE_PX + headPx(plan);
  const yPx = Math.max(mark.pinned ? leastPx : -Infinity, labelXPx - plan.metrics.dateLinePx / 2);
  return {
    ...mark,
    xPx,
    endXPx: xPx + 2 * GLYPH_PX,
    labelXPx: plan.heightPx - mark.yPx - plan.laneHeightPx + wordsAt(upright.tracks),
    ...{ yPx, labelYPx: yPx },
    label: { ...label, widthPx: label.setWidthPx ?? label.widthPx },
  };
}

/** A count grows towards the axis: words stand at its other side. At the upper edge it stands whole, as far as the next leaves it room. */
function turnedCount(mark: ClusterMark, { heightPx }: Plan): ClusterMark {
  // In every language with as many digits.
  const growsPx = pillWidth(clusterText(mark, "en")) - PILL_PX;
  const yPx = mark.xPx > 0 ? Math.max(mark.xPx, Math.min(PILL_PX / 2, mark.xPx + COUNT_SHIFT_PX)) : mark.xPx;
  return { ...mark, xPx: heightPx - mark.yPx - growsPx, yPx };
}
