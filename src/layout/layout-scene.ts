import { DIFFER } from "../events/signs.ts";
import { addBar, isOpenGlyph } from "./bars.ts";
import { addDensity, addRug } from "./density.ts";
import { binsOf, dotMarks, spanOfBins } from "./dot-band.ts";
import { EDGE_PX, GLYPH_PX, keptInside } from "./edge-words.ts";
import { px } from "./glyph.ts";
import type { Measure } from "./labels.ts";
import { dotRow, laneTop, type Plan } from "./plan.ts";
import type { EventMark, Mark, Scene } from "./scene.ts";
import { ShapeSheet } from "./shape-sheet.ts";
import { addBracket, addGlyph, bracketLine, UNDER_PX } from "./sign-glyph.ts";
import type { TickWords } from "./tick-words.ts";
import { type AxisTicks, ticksOf } from "./ticks.ts";
import { type Viewport, xOf } from "./viewport.ts";

/** What a scene is laid out from. */
export interface SceneInput {
  readonly plan: Plan;
  readonly view: Viewport;
  readonly words: TickWords;
  readonly measure: Measure;
  /** Makes the ticks of an axis that is not to scale throughout. */
  readonly ticksOf?: typeof ticksOf | undefined;
  /** Places in the index of the event that the keyboard is on and of the one that is open: both always have words. */
  readonly focused?: number | undefined;
  readonly selected?: number | undefined;
}

const DOT_PX = 4.5;
/** A dot so near to a count's place is under it. */
const COUNT_PX = 16;
/** From the middle of a cluster up to the sign that sources disagree, and down its hooks. */
const OVER_PX = 16;
const OVER_HOOK_PX = 3;
const TICK_PX = 6;
/** Words that begin so far before their mark need a line that leads to them, and up to them. */
const LED_FROM_PX = 12;
/** Between words and the line that leads from them. */
const BESIDE_PX = 5;
/** Marks in one lane are this far apart, or only one of them has words. */
export const MARKS_APART_PX = 12;
/** The mark beside a pinned event's words stands so much lower than others, clear of the board. */
const BELOW_BOARD_PX = 4;
/** How far the board of a pinned event's words reaches beyond them. */
const BOARD_PX = 5;
/** Between words and a line that stops at them. */
const AIR_PX = 3;
/** Sums of places may be off by so much. */
const ROUNDING_PX = 0.01;
/** The anchors of a zoom are at least this far apart. */
const ANCHOR_PX = 4096;

/**
 * Lays out everything that will be drawn. Pure: the same input gives an equal Scene, whatever was looked at before. Its cost follows the
 * plot's width and lanes, not the number of events.
 */
export function layoutScene(input: SceneInput): Scene {
  const { plan, view } = input;
  const { axisYPx, laneHeightPx, heightPx } = plan;
  const sheet = new ShapeSheet();
  const axis = (input.ticksOf ?? ticksOf)(view, input.words, {
    measure: (text) => input.measure(text, "tick"),
    gapPx: plan.metrics.tickGapPx,
  });
  addDensity(sheet, plan, view);
  addRug(sheet, plan, view);
  const around = spanOfBins(binsOf(view, plan.metrics));
  const labelled = plan.placer.visible(around.startDay, around.endDay, 1 / view.daysPerPx);
  const inside = keptInside(
    labelled.map((i) => eventMark(plan, view, i)).filter((mark) => isInView(mark, view)),
    plan,
    view,
  );
  const { words, pinned, covered } = wholeWords(input, inside);
  const boards = pinned.map(({ index }) => index);
  const named = [...labelled.filter((i) => !covered.has(i)), ...boards];
  const dots = (plan.placer.dotsOf ?? dotMarks)(plan, view, named, boards);
  const marks: Mark[] = [...words, ...pinned, ...dots].sort((a, b) => a.index - b.index);
  addGrid(sheet, plan, axis, { around: [...words, ...pinned].filter(({ isHushed }) => !isHushed) });
  addBars(sheet, input, marks);
  return {
    widthPx: view.widthPx,
    ...{ heightPx, axisYPx, laneHeightPx, anchorXPx: anchorXPx(view) },
    shapes: sheet.shapes(),
    marks,
    ticks: axis.ticks,
    context: axis.context,
  };
}

function anchorXPx(view: Viewport): number {
  const days = 2 ** Math.ceil(Math.log2(ANCHOR_PX * view.daysPerPx));
  return xOf(view, Math.floor(view.startDay / days) * days);
}

/** Lines behind the plot, which stop at the words that they go `around`, small ones on the axis, and the borders of coarser units. */
export function addGrid(
  sheet: ShapeSheet,
  { axisYPx, heightPx, metrics }: Plan,
  { lines, borders }: AxisTicks,
  { topYPx = 0, around = [] as readonly EventMark[] } = {},
): void {
  const words = [...around].sort((a, b) => a.labelYPx - b.labelYPx);
  const broken = (xPx: number): string => {
    let path = "";
    let fromYPx = topYPx;
    const to = (yPx: number): void => {
      if (yPx > fromYPx) path += `M${px(xPx)},${px(fromYPx)}V${px(yPx)}`;
    };
    for (const { labelXPx, labelYPx, label } of words) {
      if (xPx < labelXPx - AIR_PX || xPx > labelXPx + label.widthPx + AIR_PX) continue;
      to(labelYPx);
      fromYPx = Math.max(fromYPx, labelYPx + metrics.dateLinePx + label.lines.length * metrics.titleLinePx);
    }
    to(axisYPx);
    return path;
  };
  const upright = (places: readonly number[], fromYPx: number, toYPx: number): string =>
    places.map((xPx) => `M${px(xPx)},${px(fromYPx)}V${px(toYPx)}`).join("");
  if (lines.length > 0) sheet.add("grid", "grid", lines.map(broken).join(""));
  const small = upright(lines, axisYPx, axisYPx + TICK_PX) + upright(borders, axisYPx, heightPx);
  if (small !== "") sheet.add("grid", "muted", small);
}

/** An event with its words, in the lane that it has for life. Words stay with the mark, or in view while the bar passes the edge. */
function eventMark(plan: Plan, view: Viewport, i: number, lane = plan.placer.lane[i] as number): EventMark {
  const { index } = plan.range;
  const label = plan.labelOf(i);
  const xPx = xOf(view, index.start[i] as number);
  const timeEndPx = xOf(view, index.end[i] as number);
  const { titleLinePx, labelGapPx } = plan.metrics;
  const slackPx = Math.max(0, timeEndPx - xPx - label.widthPx - labelGapPx);
  const yPx = laneTop(plan, lane);
  return {
    kind: "event",
    index: i,
    xPx,
    endXPx: Math.max(timeEndPx, xPx + 2 * GLYPH_PX),
    labelXPx: xPx + Math.min(slackPx, Math.max(0, EDGE_PX - xPx)),
    yPx,
    labelYPx: yPx + (2 - label.lines.length) * titleLinePx,
    lane,
    label,
    group: index.group[i] as number,
    pinned: false,
  };
}

/** Words go with the mark that they stand at: by themselves they would be the end of a sentence. */
const isInView = ({ xPx, endXPx }: EventMark, { widthPx }: Viewport): boolean => xPx < widthPx && endXPx > 0;

/**
 * The events with their words, and the pinned ones. Words that an edge would cut are not seen: half of a sentence tells nothing, or something
 * else. Their marks stay where they are. A pinned event takes the place of those whose words or mark its own would cover: they have none while
 * it is there, since beside another's mark its words would be taken for that one's.
 */
export function wholeWords(
  input: SceneInput,
  inside: readonly EventMark[],
  { markOf = eventMark, fromPx = 0, abovePx = 0 } = {},
): { readonly words: EventMark[]; readonly pinned: EventMark[]; readonly covered: ReadonlySet<number> } {
  const isCut = ({ labelXPx, label }: EventMark): boolean =>
    labelXPx - abovePx < fromPx - ROUNDING_PX || labelXPx - abovePx + label.widthPx > input.view.widthPx + ROUNDING_PX;
  const pinned = pinnedMarks(
    input,
    inside.filter((mark) => !isCut(mark)),
    markOf,
  );
  const isCovered = (mark: EventMark): boolean =>
    !isAsked(input, mark) &&
    pinned.some((board) => board.lane === mark.lane && (meetsWords(board, mark) || meetsMark(board, mark)));
  const covered = new Set(inside.filter(isCovered).map(({ index }) => index));
  const words = inside
    .filter(({ index }) => !covered.has(index) && !pinned.some((other) => other.index === index))
    .map((mark): EventMark => (isCut(mark) ? { ...mark, isHushed: true } : mark));
  return { words, pinned, covered };
}

const isAsked = ({ focused, selected }: SceneInput, { index }: EventMark): boolean =>
  index === focused || index === selected;

/** True where two marks in one lane could not be told apart. */
const meetsMark = (board: EventMark, { xPx }: EventMark): boolean => Math.abs(board.xPx - xPx) < MARKS_APART_PX;

/** True where the board behind a pinned event's words would reach over those of another. */
const meetsWords = (board: EventMark, { labelXPx, label }: EventMark): boolean =>
  labelXPx < board.labelXPx + board.label.widthPx + BOARD_PX && board.labelXPx - BOARD_PX < labelXPx + label.widthPx;

/**
 * The focused and the open event where they have no words at this zoom: kept inside the plot, in the lowest lane whose words they do not cover,
 * or else in the lowest lane above its other words. Two of them take two lanes.
 */
function pinnedMarks(input: SceneInput, words: readonly EventMark[], markOf: typeof eventMark): EventMark[] {
  const { plan, view, focused, selected } = input;
  const pinned: EventMark[] = [];
  for (const i of new Set([selected, focused])) {
    if (i === undefined || !plan.range.isWanted(i) || words.some(({ index }) => index === i)) continue;
    const mark = markOf(plan, view, i, 0);
    // Where time runs down, words do not flip.
    const [{ labelXPx: keptXPx, isFlipped } = mark] = markOf === eventMark ? keptInside([mark], plan, view) : [];
    const lastXPx = view.widthPx - mark.label.widthPx - EDGE_PX;
    const labelXPx = Math.max(EDGE_PX, Math.min(keptXPx, lastXPx));
    const taken = new Set(
      [...words, ...pinned].filter((other) => meets(other, labelXPx, mark)).map(({ lane }) => lane),
    );
    const all = Array.from({ length: plan.lanes }, (_, lane) => lane);
    const lanes = plan.placer.lanesOf?.(i) ?? all;
    const asked = [...words.filter((other) => isAsked(input, other) && meets(other, labelXPx, mark)), ...pinned];
    const isOwn = (lane: number): boolean => asked.some((other) => other.lane === lane);
    const lane = lanes.find((free) => !taken.has(free)) ?? [...lanes, ...all].find((covered) => !isOwn(covered)) ?? 0;
    pinned.push({ ...markOf(plan, view, i, lane), pinned: true, labelXPx, isFlipped: isFlipped === true });
  }
  return pinned;
}

/** True where an event's words or bar stand where those of a pinned one would. */
function meets(other: EventMark, labelXPx: number, { label }: EventMark): boolean {
  const from = Math.min(other.xPx, other.labelXPx);
  const to = Math.max(other.endXPx, other.labelXPx + other.label.widthPx);
  return from < labelXPx + label.widthPx + EDGE_PX && labelXPx - EDGE_PX < to;
}

/** Draws the time of each mark, in the row where `rowOf` says, as thick as marks with words are, or less. */
export function addBars(
  sheet: ShapeSheet,
  { plan, view }: SceneInput,
  marks: readonly Mark[],
  { rowOf, wordedPx = GLYPH_PX }: { rowOf?: (mark: EventMark) => number; wordedPx?: number } = {},
): void {
  const { index } = plan.range;
  const scale = (day: number): number => xOf(view, day);
  const { widthPx } = view;
  const { laneGapPx, markRowPx } = plan.metrics;
  const rowPx = plan.laneHeightPx - laneGapPx - markRowPx / 2;
  for (const mark of marks) {
    const { xPx } = mark;
    if (mark.kind === "cluster") {
      if (mark.differs) addBracket(sheet, mark.yPx - OVER_PX, [xPx - GLYPH_PX, xPx + GLYPH_PX], -OVER_HOOK_PX);
      continue;
    }
    const i = mark.index;
    const signs = index.signs?.[i] ?? 0;
    const place = { index, widthPx, i, xOf: scale };
    const sign = (atPx: number, yPx: number, radiusPx: number): void => {
      if (signs & DIFFER) addBracket(sheet, yPx + radiusPx + UNDER_PX, [atPx - radiusPx, atPx + radiusPx]);
    };
    if (mark.kind === "event") {
      // A pinned event's bar keeps to the band of events without words: in a lane it would run through others. Beside its words is its mark.
      const yPx = mark.pinned ? dotRow(plan, i) : (rowOf?.(mark) ?? mark.yPx + rowPx);
      // What a count would cover in part is not drawn there.
      const isUnder = (count: Mark): boolean =>
        count.kind === "cluster" && count.yPx === yPx && Math.abs(count.xPx - xPx) < COUNT_PX;
      const hasGlyph = !(mark.pinned && marks.some(isUnder));
      const row = { ...place, yPx, radiusPx: mark.pinned ? DOT_PX : wordedPx, hasGlyph };
      addBar(sheet, row);
      if (mark.pinned) {
        // Below the board behind its words.
        const besideYPx = rowOf?.(mark) ?? mark.yPx + rowPx + BELOW_BOARD_PX;
        const glyph = { xPx, yPx: besideYPx, radiusPx: GLYPH_PX, isOpen: isOpenGlyph(index, i) };
        addGlyph(sheet, mark.group, glyph, signs);
      }
      // Below its own words. Where time runs down, words stand beside their mark.
      const isLed = !rowOf && !mark.pinned && !mark.isFlipped && !mark.isHushed && mark.labelXPx + LED_FROM_PX <= xPx;
      if (isLed) {
        // Whole, as thin as a tick, and off the row of the mark: what is broken, or runs there, says something of time.
        // It begins beside the words: below them alone it would stress those that it happens to run under.
        const lineYPx = bracketLine(yPx - markRowPx / 2 + 1);
        const from = `${px(mark.labelXPx - BESIDE_PX)},${px(mark.labelYPx + BESIDE_PX)}`;
        sheet.add("grid", "muted", `M${from}V${lineYPx}H${px(xPx)}V${px(yPx - GLYPH_PX + 1)}`);
      }
      if (signs & DIFFER && plan.addGhosts) plan.addGhosts(sheet, row);
      else sign(xPx, yPx, row.radiusPx);
      continue;
    }
    const { yPx, group } = mark;
    // A dot that had to make room for its neighbour, or began before the view, stands beside or on its bar: the bar stays true.
    const isMoved = Math.abs(xPx - scale(index.start[i] as number)) > 0.5;
    addBar(sheet, { ...place, yPx, radiusPx: DOT_PX, ...(isMoved && { hasGlyph: false }) });
    if (isMoved) addGlyph(sheet, group, { xPx, yPx, radiusPx: DOT_PX, isOpen: isOpenGlyph(index, i) }, signs);
    sign(xPx, yPx, DOT_PX);
  }
}
