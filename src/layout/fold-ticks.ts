import { civilOfDay } from "../dates/day.ts";
import type { Break, Fold } from "./fold.ts";
import type { TickWords } from "./tick-words.ts";
import { type AxisTicks, eraWords, TICK_TEXT_PX, type Tick, type TickRoom, ticksOf } from "./ticks.ts";
import { dayAt, type Viewport, xOf } from "./viewport.ts";

/** The sign of an axis that leaves something out. */
const SIGN = "⫽";

/** A part of the view: to scale, or left out. */
interface Part {
  readonly fromPx: number;
  readonly toPx: number;
  /** What is left out; what is to scale has none. */
  readonly gap?: Break | undefined;
}

/** What the ticks of all parts depend on. */
interface Axis {
  readonly fold: Fold;
  readonly view: Viewport;
  readonly words: TickWords;
  readonly room: TickRoom;
  readonly sayGap: SayGap;
}

/** How much is left out, in words, or as short as it can be said. */
export type SayGap = (gap: Break, isShort?: boolean) => string;

/** The ticks of a folded axis: those of each stretch that is to scale, and between them signs that something is left out, with its length. */
export function foldTicks(fold: Fold, sayGap: SayGap): typeof ticksOf {
  return (view, words, room) => {
    const said = eraWords(words, fold.day(view.startDay));
    const axis = { fold, view, words: said, room, sayGap };
    return joined(
      partsOf(fold, view).map((part) => ticksIn(part, axis)),
      room,
    );
  };
}

function partsOf({ breaks }: Fold, view: Viewport): Part[] {
  const parts: Part[] = [];
  let fromPx = 0;
  const add = (toPx: number, gap?: Break): void => {
    const to = Math.min(view.widthPx, toPx);
    if (to > fromPx) parts.push({ fromPx, toPx: to, gap });
    fromPx = Math.max(fromPx, to);
  };
  for (const gap of breaks) {
    add(xOf(view, gap.startAt));
    add(xOf(view, gap.endAt), gap);
  }
  add(view.widthPx);
  return parts;
}

function ticksIn({ fromPx, toPx, gap }: Part, { fold, view, words, room, sayGap }: Axis): AxisTicks {
  const at = dayAt(view, fromPx);
  if (gap) {
    const key = `break:${fold.breaks.findIndex(({ endAt }) => endAt > at + 1e-9 * view.daysPerPx)}`;
    const { measure, measureContext = measure, gapPx } = room;
    const [widthPx, text, short] = [toPx - fromPx, sayGap(gap), sayGap(gap, true)];
    // Words that ran on would be read as those of what follows. Where time runs down, there is a line for them beside the axis.
    const isBeside = room.measureContext !== undefined;
    const hasWords = measureContext(text) + gapPx / 2 <= widthPx;
    const isWhole = fromPx > 0 && toPx < view.widthPx;
    const signed = `${SIGN} ${short}`;
    const hasRoom = isWhole || measure(signed) + 2 * TICK_TEXT_PX <= widthPx;
    const sign = isBeside || (!hasWords && hasRoom) ? signed : SIGN;
    const xPx = (fromPx + toPx - measure(sign)) / 2 - (isBeside ? 0 : TICK_TEXT_PX);
    return {
      ticks: [{ xPx, text: sign, key }],
      context: hasWords ? [{ xPx: fromPx, endXPx: toPx, text, key }] : [],
      lines: [],
      // Lines would run through a text that is wider.
      borders: isBeside || measure(sign) + TICK_TEXT_PX <= widthPx ? [fromPx, toPx] : [],
    };
  }
  const day = fold.day(at);
  const { ticks, context, lines, borders } = ticksOf(
    { startDay: day, daysPerPx: view.daysPerPx, widthPx: toPx - fromPx },
    words,
    room,
  );
  const moved = (tick: Tick): Tick => ({
    ...tick,
    xPx: tick.xPx + fromPx,
    ...(tick.endXPx !== undefined && { endXPx: tick.endXPx + fromPx }),
  });
  // A stretch too short for any text is said by its year.
  const named =
    ticks.length + context.length > 0
      ? context
      : [{ xPx: 0, text: words.year(civilOfDay(day).year), key: `fold:${day}` }];
  return {
    ...{ ticks: ticks.map(moved), context: named.map(moved) },
    ...{ lines: lines.map((xPx) => xPx + fromPx), borders: borders.map((xPx) => xPx + fromPx) },
  };
}

/**
 * The same for an axis of one row: its coarser units, and the signs. Where texts are years themselves there are no coarser ones.
 */
export function inOneRow(ticks: typeof ticksOf): typeof ticksOf {
  return (view, words, room) => {
    const axis = ticks(view, words, room);
    const units = axis.context.filter((tick) => !isGap(tick));
    if (units.length < 2) return axis;
    const row = [...units, ...axis.ticks.filter(isGap)].sort((a, b) => a.xPx - b.xPx);
    return { ...axis, ticks: besideGaps(row, room) };
  };
}

const isGap = ({ key }: Tick): boolean => key.startsWith("break:");

/** A sign moves out of the way of the text before it by no more than this. */
const NUDGE_PX = 6;

/** The signs of a row, each as far from the text before it as it must be, where a little is enough and what follows leaves room. */
function nudged(row: readonly Tick[], { measure, gapPx }: TickRoom): Tick[] {
  const sorted = row.toSorted((a, b) => a.xPx - b.xPx);
  const endPx = ({ xPx, text }: Tick): number => xPx + measure(text) + gapPx / 4;
  return sorted.map((tick, n) => {
    const [before, after] = [sorted[n - 1], sorted[n + 1]];
    if (!isGap(tick) || !before || isGap(before)) return tick;
    const moved = { ...tick, xPx: endPx(before) };
    const byPx = moved.xPx - tick.xPx;
    return byPx > 0 && byPx <= NUDGE_PX && (!after || endPx(moved) <= after.xPx) ? moved : tick;
  });
}

/** Texts of one row, from which those are left out that would touch the sign of what is left out or, of two signs, the later. */
function besideGaps(ticks: readonly Tick[], room: TickRoom): Tick[] {
  const { measure, gapPx } = room;
  const row = nudged(ticks, room);
  const kept: Tick[] = [];
  const touch = (a: Tick, b: Tick): boolean =>
    a.xPx < b.xPx + measure(b.text) + gapPx / 4 && b.xPx < a.xPx + measure(a.text) + gapPx / 4;
  for (const tick of [...row.filter(isGap), ...row.filter((other) => !isGap(other))])
    if (!kept.some((other) => touch(tick, other))) kept.push(tick);
  return kept.sort((a, b) => a.xPx - b.xPx);
}

/** All parts' ticks. Of two texts that would touch, the sign of what is left out stays, and in the row of the coarser units the earlier. */
function joined(parts: readonly AxisTicks[], room: TickRoom): AxisTicks {
  const context = parts.flatMap((part) => part.context);
  const { measure, measureContext = measure, gapPx } = room;
  const endPx = ({ xPx, text }: Tick): number => xPx + measureContext(text) + gapPx / 2;
  const kept: Tick[] = [];
  for (const tick of context) {
    const last = kept.at(-1);
    const freePx = last ? endPx(last) : 0;
    if (freePx <= tick.xPx) kept.push(tick);
    else if (isGap(tick) && endPx({ ...tick, xPx: freePx }) <= (tick.endXPx ?? 0)) kept.push({ ...tick, xPx: freePx });
  }
  const ticks = parts.flatMap((part) => part.ticks);
  return {
    ticks: room.measureContext ? ticks : besideGaps(ticks, room),
    context: kept,
    lines: parts.flatMap((part) => part.lines),
    borders: parts.flatMap((part) => {
      // What is named runs on into what is left out, and no line runs through it.
      const clear = part.borders.filter(
        (at) => !kept.some((tick) => tick.xPx < at && at < tick.xPx + TICK_TEXT_PX + measureContext(tick.text)),
      );
      // Alone, the line at the end of what is left out would be one of the name before it.
      const isLone = part.ticks.some(isGap) && clear.length < part.borders.length;
      return isLone ? clear.filter((at) => kept.some(({ xPx }) => Math.abs(xPx - at) < 1)) : clear;
    }),
  };
}
