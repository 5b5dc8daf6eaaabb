import { civilOfDay, type Day } from "../dates/day.ts";
import {
  DAY_MS,
  dayMoment,
  firstStepOf,
  momentsOf,
  monthMoment,
  STEPS,
  type Step,
  type TickMoment,
  yearMoment,
} from "./tick-steps.ts";
import type { TickWords } from "./tick-words.ts";
import { type Span, scaleOf, spanOf, type Viewport } from "./viewport.ts";

/** A place on the axis that has a name. The text begins at `xPx` and runs to the right. */
export interface Tick {
  readonly xPx: number;
  /** Where the text's line stands, where that is not below the axis, and how far it is turned, degrees. */
  readonly yPx?: number;
  readonly turned?: 90 | -90;
  /** How wide the board is that parts it from what it stands on; absent where it stands on nothing. */
  readonly boardPx?: number;
  readonly text: string;
  /** Stable identity from the calendar, never from the float position: "2020-07", "ago:66000000". */
  readonly key: string;
  /** For context ticks: where the unit ends, so that the text can be kept inside it. */
  readonly endXPx?: number;
}

/** Texts stand this far right of their line. */
export const TICK_TEXT_PX = 4;

/** The two tiers of an axis: fine ticks, and the coarser units that they lie in. */
export interface AxisTicks {
  /** Fine ticks whose texts have room. */
  readonly ticks: readonly Tick[];
  /** Where each coarser unit begins or, for the one at the plot's edge, at the edge: kept inside its unit, pushed out by the next. */
  readonly context: readonly Tick[];
  /** Where all fine ticks stand, and where all coarser units begin, px. */
  readonly lines: readonly number[];
  readonly borders: readonly number[];
}

/** How texts of the axis are measured and kept apart. */
export interface TickRoom {
  /** Width of a text on the axis, px. */
  readonly measure: (text: string) => number;
  /** The same of coarser units, where those run another way. */
  readonly measureContext?: (text: string) => number;
  /** Room after a text before the next may begin. */
  readonly gapPx: number;
}

/** The year 1000. Earlier years are said with their era, and then so are all that are seen beside them. */
const ERA_DAY = -354_285;

/** The words of an axis that begins on a day. */
export const eraWords = (words: TickWords, startDay: number): TickWords =>
  startDay < ERA_DAY ? { ...words, year: words.eraYear } : words;

const SECOND = 1000;
const MINUTE = 60_000;

/** The unit that gives the fine ticks their context; undefined where they name their years themselves. */
type ContextUnit = "second" | "minute" | "day" | "month" | "year";

/**
 * The ticks of a viewport: the finest step whose widest text still fits between two of its ticks, which depends on the zoom alone and hardly
 * ever on where the view is. Texts come from calendar numbers, positions from d3's scale.
 */
export function ticksOf(view: Viewport, given: TickWords, room: TickRoom): AxisTicks {
  const words = eraWords(given, view.startDay);
  const span = spanOf(view);
  const step = fittingStep(view, words, room);
  const scale = scaleOf(view);
  const ticks = momentsOf(step, span).map((moment) => ({
    xPx: scale(moment.day),
    text: textOf(step, moment, words),
    key: moment.key,
  }));
  const unit = contextUnit(step);
  const units = unit === undefined ? [] : unitsOf(unit, span);
  const context = units.map((moment, place) => ({
    xPx: scale(moment.day),
    endXPx: scale((units[place + 1] as TickMoment | undefined)?.day ?? span.endDay),
    text: unit === undefined ? "" : contextText(unit, moment.day, words),
    key: moment.key,
  }));
  return {
    ticks: apart(ticks, view.widthPx, room),
    lines: ticks.map(({ xPx }) => xPx),
    context: placed(context.slice(0, -1), view.widthPx, room),
    borders: context.map(({ xPx }) => xPx).filter((xPx) => xPx >= 0 && xPx <= view.widthPx),
  };
}

/** The finest step whose ticks are far enough apart for its widest text. */
function fittingStep(view: Viewport, words: TickWords, room: TickRoom): Step {
  const last = STEPS.length - 1;
  for (let place = firstStepOf(STEPS, room.gapPx * view.daysPerPx); place < last; place++) {
    const step = STEPS[place] as Step;
    const least = step.leastDays / view.daysPerPx;
    const widest = Math.max(...samplesOf(step, spanOf(view), words).map(room.measure));
    if (least >= widest + room.gapPx) return step;
  }
  return STEPS[last] as Step;
}

/** The widest texts that a step gives in a span. */
function samplesOf(step: Step, span: Span, words: TickWords): string[] {
  const { startDay, endDay } = span;
  switch (step.unit) {
    case "ms":
      if (step.every < SECOND) return [`.${words.digits(888, 3)}`];
      return step.every < MINUTE ? [`:${words.digits(58, 2)}`] : [words.clock(0.5), words.clock(22.75 / 24)];
    case "day":
      return [words.dayOfMonth(28), words.dayOfMonth(30)];
    case "month":
      return Array.from({ length: 12 }, (_, month) => words.month(month + 1));
    default: {
      const moments = momentsOf(step, { startDay: startDay - step.days, endDay: endDay + step.days });
      const ends = [...moments.slice(0, 2), ...moments.slice(-2)];
      return [words.year(2000), ...ends.map((moment) => textOf(step, moment, words))];
    }
  }
}

function textOf(step: Step, { value, day }: TickMoment, words: TickWords): string {
  switch (step.unit) {
    case "ms":
      if (step.every < SECOND) return `.${words.digits(((value % SECOND) + SECOND) % SECOND, 3)}`;
      return step.every < MINUTE
        ? `:${words.digits((((value % MINUTE) + MINUTE) % MINUTE) / SECOND, 2)}`
        : words.clock(day);
    case "day":
      return words.dayOfMonth(value);
    case "month":
      return words.month(value);
    case "year":
      return words.year(value);
    case "ago":
      return words.ago(value);
  }
}

/** Leaves out the text that the right edge would cut, and, where even the coarsest step is too fine, what would touch the text before it. */
function apart(ticks: readonly Tick[], widthPx: number, { measure, gapPx }: TickRoom): Tick[] {
  let freePx = -Infinity;
  return ticks.filter(({ xPx, text }) => {
    const endPx = xPx + measure(text);
    if (xPx < freePx || endPx + TICK_TEXT_PX > widthPx) return false;
    freePx = endPx + gapPx;
    return true;
  });
}

function contextUnit({ unit, every }: Step): ContextUnit | undefined {
  if (unit === "ms") return every < SECOND ? "second" : every < MINUTE ? "minute" : "day";
  if (unit === "day") return "month";
  return unit === "month" ? "year" : undefined;
}

function contextText(unit: ContextUnit, at: Day, words: TickWords): string {
  switch (unit) {
    case "second":
      return `${words.date(at)}, ${words.exactClock(at)}`;
    case "minute":
      return `${words.date(at)}, ${words.clock(at)}`;
    case "day":
      return words.date(at);
    case "month":
      return words.monthOfYear(at);
    case "year":
      return words.year(civilOfDay(at).year);
  }
}

/** Where the units begin that a span touches, and where the one after them begins. */
function unitsOf(unit: ContextUnit, { startDay, endDay }: Span): TickMoment[] {
  const moments: TickMoment[] = [];
  for (let at = unitAt(unit, startDay, 0); ; at = unitAt(unit, at.day, 1)) {
    const before = moments.at(-1);
    if (before && at.day <= before.day) return moments;
    moments.push(at);
    if (at.day > endDay) return moments;
  }
}

/** The unit that holds a moment, or that begins so many units later. */
function unitAt(unit: ContextUnit, day: Day, later: number): TickMoment {
  if (unit === "second" || unit === "minute") {
    const every = unit === "second" ? SECOND : MINUTE;
    // Half a millisecond keeps a unit's own beginning inside it, which as a fraction of a day can be rounded down.
    const ms = (Math.floor((day * DAY_MS + 0.5) / every) + later) * every;
    return { day: ms / DAY_MS, key: `${unit}:${ms}`, value: ms };
  }
  const { year, month } = civilOfDay(day);
  if (unit === "day") return civilMoment(Math.floor(day) + later);
  if (unit === "year") return yearMoment(year + later);
  return month + later > 12 ? monthMoment(year + 1, 1) : monthMoment(year, month + later);
}

function civilMoment(at: Day): TickMoment {
  const { year, month, day } = civilOfDay(at);
  return dayMoment(year, month, day);
}

/**
 * Places the names of coarser units. The one at the edge stays there while it lasts and is pushed out by the next name; the others are
 * shown where their whole unit has room for them, so that none comes and goes while the view is moved, except at the right edge.
 */
function placed(
  units: readonly (Tick & { readonly endXPx: number })[],
  widthPx: number,
  { measure, measureContext, gapPx }: TickRoom,
): Tick[] {
  const widthOf = measureContext ?? measure;
  const [first, ...others] = units;
  if (!first) return [];
  const shown = others.filter(({ xPx, endXPx, text }) => {
    const width = widthOf(text);
    return endXPx - xPx >= width + gapPx && xPx + TICK_TEXT_PX + width <= widthPx;
  });
  const nextPx = shown[0]?.xPx ?? Infinity;
  const width = widthOf(first.text);
  const edge = { ...first, xPx: Math.min(Math.max(first.xPx, 0), nextPx - gapPx - width) };
  // Pushed out by the next, it would be cut: a year of which half a number is left says another year.
  return edge.xPx >= 0 ? [edge, ...shown] : shown;
}
