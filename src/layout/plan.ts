import { RangeIndex } from "../events/range-index.ts";
import { DIFFER } from "../events/signs.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { AddGhosts } from "./ghosts.ts";
import { Placer, type PlacerInput } from "./placer.ts";
import type { ClusterMark, DotMark, Label } from "./scene.ts";
import type { Viewport } from "./viewport.ts";

/** Sizes that follow from the fonts, and the room between things, CSS px. */
export interface Metrics {
  /** Line heights of a label. */
  readonly dateLinePx: number;
  readonly titleLinePx: number;
  /** No label is wider. */
  readonly labelMaxPx: number;
  /** Room after a label before the next in its lane. */
  readonly labelGapPx: number;
  /** The row under the words that holds the glyph and the bar. */
  readonly markRowPx: number;
  /** Room between two lanes, and above the highest. */
  readonly laneGapPx: number;
  /** The band of dots and clusters between the lanes and the rug. */
  readonly dotBandPx: number;
  /** The tallest mark of the rug. */
  readonly rugPx: number;
  /** Room for the axis line and its two rows of texts. */
  readonly axisPx: number;
  /** Room between two texts on the axis. */
  readonly tickGapPx: number;
}

/** Sizes for text of 15 px with dates and ticks of 12 px. */
export const METRICS: Metrics = {
  dateLinePx: 15,
  titleLinePx: 18,
  labelMaxPx: 236,
  labelGapPx: 18,
  markRowPx: 13,
  laneGapPx: 7,
  dotBandPx: 28,
  rugPx: 10,
  axisPx: 48,
  tickGapPx: 20,
};

/** Where labels stand, whoever decides it. */
export interface LabelPlacer extends Pick<Placer, "lane" | "visible"> {
  /** The bands that lanes stand in, where they do. */
  readonly bands?: readonly Band[];
  /** How many lanes there are, where it does not use all that it was given. */
  readonly lanes?: number;
  /** How much farther from the axis a lane stands than its number says, px: rows of marks without words, and air, are between bands. */
  readonly raisedPx?: (lane: number) => number;
  /** How much nearer to its lanes a row of marks without words stands than where there is but one, px. */
  readonly tightPx?: number;
  /** The lanes of an event's band, that nearest the axis first. */
  readonly lanesOf?: (i: number) => readonly number[];
  /** Gathers the events without words, each in its band. */
  readonly dotsOf?: (
    plan: Plan,
    view: Viewport,
    labelled: readonly number[],
    pinned: readonly number[],
  ) => (DotMark | ClusterMark)[];
}

/** A band of lanes: lane 0 is nearest the axis. The first band is the highest or, where lanes are columns, the nearest. */
export interface Band {
  readonly title: string;
  readonly firstLane: number;
  readonly lanes: number;
  /** Room above its highest lane: what is left of the plot is shared by all bands, px. */
  readonly airPx: number;
}

/** What a plan is made from. */
export interface PlanInput {
  /** The events and which of them are wanted. */
  readonly range: RangeIndex;
  readonly heightPx: number;
  /** The words of an event, as set by `setLabel`, and kept: they are asked for in every frame. */
  readonly labelOf: (i: number) => Label;
  /** Draws what other claims say of an event's date (`ghostDrawer`); without it, a bracket says that they say something else. */
  readonly addGhosts?: AddGhosts | undefined;
  readonly metrics?: Metrics;
  /** Height of a lane, where it does not follow from the metrics. */
  readonly lanePx?: number;
  readonly elsewhere?: Elsewhere | undefined;
  /** Makes the placer of labels; another one for events that come in tiles, or stand in bands. */
  readonly placerOf?: ((input: PlacerInput) => LabelPlacer) | undefined;
}

/** What is prepared once for data, filter, height and fonts. Laying out a scene only looks things up in it. */
export interface Plan {
  readonly range: RangeIndex;
  readonly placer: LabelPlacer;
  readonly metrics: Metrics;
  readonly heightPx: number;
  readonly lanes: number;
  readonly laneHeightPx: number;
  /** Top of the axis line. */
  readonly axisYPx: number;
  readonly labelOf: (i: number) => Label;
  readonly addGhosts: AddGhosts | undefined;
  /** The wanted events on which sources disagree, where there are any. */
  readonly disputed: RangeIndex | undefined;
  /** The highest importance of a wanted event. */
  readonly topImportance: number;
  /** So many events that their density is drawn. Depends on the data, so that bars do not come and go with the view. */
  readonly isDense: boolean;
  readonly elsewhere: Elsewhere | undefined;
}

/** Labels kept: more than a long look around needs, a few megabytes. */
const LABELS_KEPT = 16_384;
/** A placer keeps what is taken in one word of 32 bits: no plan has more lanes. */
export const MOST_LANES = 32;
const DENSE_FROM = 400;

/** How high a lane is: words with two lines of title, their mark, and the room to the next. */
export const laneHeightOf = ({ dateLinePx, titleLinePx, markRowPx, laneGapPx }: Metrics): number =>
  dateLinePx + 2 * titleLinePx + markRowPx + laneGapPx;

/** Prepares the layout. Cheap: labels are placed tile by tile when they are first looked at. */
export function planLayout(input: PlanInput): Plan {
  const { range, heightPx, labelOf, addGhosts, metrics = METRICS, elsewhere, lanePx } = input;
  const axisYPx = Math.max(0, heightPx - metrics.axisPx);
  const laneHeightPx = lanePx ?? laneHeightOf(metrics);
  const lanes = Math.floor((axisYPx - metrics.rugPx - metrics.dotBandPx) / laneHeightPx);
  const plan = {
    range,
    metrics,
    heightPx,
    axisYPx,
    laneHeightPx,
    lanes: Math.min(MOST_LANES, Math.max(1, lanes)),
    labelOf,
    addGhosts,
    disputed: disputedIn(range),
    topImportance: range.maxImportance(0, range.index.count),
    isDense: (elsewhere?.total ?? range.total) >= DENSE_FROM,
    elsewhere,
  };
  const maxWidthPx = metrics.labelMaxPx + metrics.labelGapPx;
  const width = (i: number): number => Math.min(maxWidthPx, labelOf(i).widthPx + metrics.labelGapPx);
  const { placerOf = (asked): LabelPlacer => new Placer(asked) } = input;
  const placer = placerOf({ range, width, maxWidthPx, lanes: plan.lanes, depth: plan });
  return { ...plan, placer, lanes: placer.lanes ?? plan.lanes };
}

/** Top of a lane; lane 0 is nearest the axis, and bands have rows of marks without words between them. */
export function laneTop(plan: Plan, lane: number): number {
  const bottom = plan.axisYPx - plan.metrics.rugPx - plan.metrics.dotBandPx;
  return bottom - (lane + 1) * plan.laneHeightPx - (plan.placer.raisedPx?.(lane) ?? 0);
}

/** Middle of the row where an event's mark stands that has no words: below the lanes of its band. */
export const dotRow = (plan: Plan, i: number): number =>
  laneTop(plan, plan.placer.lanesOf?.(i)[0] ?? 0) +
  plan.laneHeightPx +
  plan.metrics.dotBandPx / 2 -
  (plan.placer.tightPx ?? 0);

/** The wanted events on which sources disagree; none where there is none. */
export function disputedIn(range: RangeIndex): RangeIndex | undefined {
  const mask = range.index.signs?.map((bits, i) => (bits & DIFFER && range.isWanted(i) ? 1 : 0));
  return mask?.includes(1) ? new RangeIndex(range.index, mask) : undefined;
}

/** Height of a band's title with its line where bands are columns, px. */
export const BAND_TITLE_PX = 20;
/** The line that parts bands, px. */
export const BAND_LINE_PX = 1;
/** What a band's title takes with its line above the words of the band, px: titles are as large as dates. */
export const bandHeadPx = ({ dateLinePx }: Pick<Metrics, "dateLinePx">): number => dateLinePx + BAND_LINE_PX;

/** True where lanes stand in bands that can be told apart. */
export const hasBands = (plan: Plan): plan is Plan & { readonly placer: { readonly bands: readonly Band[] } } =>
  (plan.placer.bands?.length ?? 0) > 1;

/** Keeps labels that were set: they outlive the plan where only the filter or the height changes. */
export function keptLabels(labelOf: (i: number) => Label): (i: number) => Label {
  const labels = new Map<number, Label>();
  return (i) => {
    const known = labels.get(i);
    if (known) return known;
    if (labels.size >= LABELS_KEPT) labels.clear();
    const label = labelOf(i);
    labels.set(i, label);
    return label;
  };
}
