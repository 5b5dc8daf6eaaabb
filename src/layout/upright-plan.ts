import { civilOfDay } from "../dates/day.ts";
import type { RangeIndex } from "../events/range-index.ts";
import { barTracks, type Tracks } from "./bar-tracks.ts";
import type { LabelRoom, Measure } from "./labels.ts";
import { Placer } from "./placer.ts";
import { keptLabels, METRICS, type Metrics, type Plan, type PlanInput, planLayout } from "./plan.ts";
import type { Label } from "./scene.ts";
import type { TickWords } from "./tick-words.ts";
import { eraWords } from "./ticks.ts";

/** What is prepared once for a plot in which time runs down. As for one in which it runs to the right, turned by a quarter. */
export interface UprightPlan {
  /** Laid out as if the plot were as high as it is wide; its lanes are columns of words. */
  readonly plan: Plan;
  readonly tracks: Tracks;
}

/** What it is made from. Of `heightPx` is the width meant; `labelOf` sets words in the room that it is told. */
export interface UprightInput extends Omit<PlanInput, "heightPx" | "labelOf" | "metrics" | "lanePx"> {
  readonly widthPx: number;
  /** Sizes as for a plot in which time runs to the right. */
  readonly metrics: Metrics;
  readonly labelOf: (i: number, room: LabelRoom) => Label;
  /** For the texts of the axis: the column that they stand in is as wide as the widest. */
  readonly words: TickWords;
  readonly measure: Measure;
}

/** The column of the coarser units, whose names run down, at 12 px. */
export const CONTEXT_PX = 19;
/** Between the texts of the axis and its line. */
const AXIS_GAP_PX = 4;
/** The axis takes no more of the plot than this. */
const MOST_AXIS = 0.3;
/** Words of a column have at least this, where there is more than one. */
const LEAST_WORDS_PX = 140;
const MOST_COLUMNS = 4;
/** A title has so many lines of the usual height: columns are narrow, and what stands below is near. A reader's larger text has more. */
const TITLE_LINES = 3;
const MOST_TITLE_LINES = 5;
/** Words are no wider, however wide the column. */
const WIDEST_WORDS = 1.3;
/** From a column's edge to the middle of its first track, from track to track, and from the last to the words. */
const TRACK_EDGE_PX = 6;
const TRACK_PX = 9;
const WORDS_GAP_PX = 10;
/** Between words and the next column. */
const COLUMN_GAP_PX = 6;
/** Between words that stand below each other. */
const WORDS_BELOW_PX = 8;
/** What spans more years than this is counted back from today. */
const DEEP_YEARS = 1_000_000;

/** Prepares the layout of a plot in which time runs down: the axis at the left, then dots, then words in columns. */
export function planUpright(input: UprightInput): UprightPlan {
  const { range, widthPx, metrics } = input;
  const tracks = barTracks(range, input.addGhosts?.reachOf);
  const axisPx = axisWidth(input);
  const roomPx = widthPx - axisPx - metrics.rugPx - metrics.dotBandPx;
  const columnPx = wordsAt(tracks) + LEAST_WORDS_PX + COLUMN_GAP_PX;
  const withRows = (rowsPx: number): UprightPlan => {
    const leftPx = roomPx - rowsPx;
    const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.floor(leftPx / columnPx)));
    const lanePx = Math.max(1, Math.floor(leftPx / columns));
    const wordsPx = lanePx - wordsAt(tracks) - (columns > 1 ? COLUMN_GAP_PX : 0);
    return { plan: planColumns(input, { axisPx, wordsPx, lanePx, hasRows: rowsPx > 0 }), tracks };
  };
  const plain = withRows(0);
  const rows = (plain.plan.placer.bands?.length ?? 1) - 1;
  // Bands but the first stand apart from the one before by a column of marks without words.
  return rows > 0 ? withRows(rows * metrics.dotBandPx) : plain;
}

/** What columns are made with. */
interface Columns {
  readonly axisPx: number;
  readonly lanePx: number;
  /** What is left of a column for words. */
  readonly wordsPx: number;
  /** True where there is room for a column of marks without words in each band. */
  readonly hasRows: boolean;
}

function planColumns(input: UprightInput, { axisPx, wordsPx, lanePx, hasRows }: Columns): Plan {
  const { range, widthPx, metrics, labelOf } = input;
  const maxWidthPx = Math.min(Math.max(16, wordsPx), metrics.labelMaxPx * WIDEST_WORDS);
  const { dateLinePx, titleLinePx } = metrics;
  const titleLines = Math.min(
    MOST_TITLE_LINES,
    Math.max(TITLE_LINES, Math.round((TITLE_LINES * titleLinePx) / METRICS.titleLinePx)),
  );
  return planLayout({
    ...input,
    lanePx,
    heightPx: widthPx,
    // Along the axis words take the height of their lines.
    metrics: { ...metrics, axisPx, labelMaxPx: dateLinePx + titleLines * titleLinePx, labelGapPx: WORDS_BELOW_PX },
    labelOf: keptLabels((i) => {
      const label = labelOf(i, { maxWidthPx, titleLines });
      return { ...label, widthPx: dateLinePx + label.lines.length * titleLinePx, setWidthPx: label.widthPx };
    }),
    // Words below each other may stand beside a bar, which runs in a track: bars take no room from them.
    placerOf: ({ depth, ...asked }) => {
      const { index } = range;
      const points = {
        ...asked,
        ...(hasRows && depth && { depth }),
        index: { ...index, end: index.start },
        isUpright: true,
      };
      return input.placerOf?.(points) ?? new Placer(points);
    },
  });
}

/** From a column's left edge to the middle of a track. */
export const trackAt = ({ count }: Tracks, track: number): number => TRACK_EDGE_PX + (count - 1 - track) * TRACK_PX;

/** From a column's left edge to its words. */
export const wordsAt = (tracks: Tracks): number => trackAt(tracks, 0) + WORDS_GAP_PX;

/** Room for the names of the coarser units and for the widest text of the axis. */
function axisWidth({ range, words, measure, widthPx, metrics }: UprightInput): number {
  const texts = [words.clock(0.5), words.year(2000), ...yearsOf(range, words)];
  for (let month = 1; month <= 12; month++) texts.push(words.month(month));
  const widest = Math.max(...texts.map((text) => measure(text, "tick")));
  const share = metrics.titleLinePx / METRICS.titleLinePx;
  return Math.round(Math.min(widthPx * MOST_AXIS, CONTEXT_PX * share + widest + AXIS_GAP_PX));
}

/** With their era where a view of all of them says it: a view reaches beyond what it shows. */
function yearsOf({ index: { startDay, endDay } }: RangeIndex, given: TickWords): string[] {
  const words = eraWords(given, startDay - (endDay - startDay) / 2);
  return [startDay, endDay].map((day) => {
    const { year } = civilOfDay(day);
    return Math.abs(year) > DEEP_YEARS ? words.ago(66_500_000) : words.year(year);
  });
}
