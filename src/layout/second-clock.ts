import type { Day } from "../dates/day.ts";
import type { Measure } from "./labels.ts";
import { shortened } from "./labels.ts";
import type { Viewport } from "./viewport.ts";
import { xOf } from "./viewport.ts";

/** A source as the band below the plot shows it. */
export interface BandSource {
  readonly id: string;
  /** What is written beside its mark, as far as there is room. */
  readonly label: string;
  /** The window in which it was published, its end exclusive. A mark of a day or less stands at its beginning, any other in its middle. */
  readonly fromDay: Day;
  readonly toDay: Day;
  /** True for one that is not known yet: it keeps its lane, and is not seen. */
  readonly isAbsent?: boolean;
}

/** An event and those who report it. */
export interface Joint {
  /** Its place in the event index. */
  readonly event: number;
  readonly day: Day;
  /** Their places among the band's sources. */
  readonly sources: readonly number[];
}

/** What the band is laid out from. */
export interface SecondClockInput {
  readonly view: Viewport;
  /** In the order of publication: it settles their lanes, for life. */
  readonly sources: readonly BandSource[];
  /** The events that are joined to their sources. */
  readonly joints: readonly Joint[];
  /** Room above the lanes in which arcs part. */
  readonly headPx: number;
  /** Height of a lane, and width of a mark's target: marks that are nearer than this are one. */
  readonly lanePx: number;
  readonly measure: Measure;
}

/** The mark of a source, or of several of one lane that are too close to tell apart. */
export interface SourceMark {
  /** Their places among the sources. */
  readonly sources: readonly number[];
  readonly xPx: number;
  readonly yPx: number;
  /** Its words, right of the mark; "" where there is no room for them. */
  readonly label: string;
  /** True for one source whose day is known. */
  readonly isExact: boolean;
  /** The window in which it was published, where it is wider than its mark: from one edge to the other, within the band. */
  readonly window: { readonly fromPx: number; readonly toPx: number } | undefined;
}

/** A line from where an event stands on the axis above to a source that reports it. */
export interface Arc {
  readonly event: number;
  readonly source: number;
  /** Where it leaves the axis, and where it reaches the source: at the band's edge where the one or the other lies beyond. */
  readonly fromPx: number;
  readonly toPx: number;
  /** SVG path data, in pixels from the band's top left corner. */
  readonly path: string;
  /** Arrow heads at the edges that it runs out of; "" where it ends at what it joins. */
  readonly arrows: string;
}

/** The band of sources below the plot: when each was published, and which events it reports. */
export interface SecondClock {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly marks: readonly SourceMark[];
  readonly arcs: readonly Arc[];
}

/** At most so many lanes: sources of about one time stand below each other. */
const LANES = 3;
/** Half of a mark, and the room between it and its words. */
const MARK_PX = 5;
const LABEL_GAP_PX = 13;
/** Fewer pixels hold no word worth reading; more would make a lane a paragraph. */
const LABEL_MIN_PX = 64;
const LABEL_MAX_PX = 260;
/** An arrow head at an edge. */
const ARROW_PX = 6;

const n = (px: number): string => px.toFixed(1);

/** How many lanes so many sources have. It depends on the data alone, so that the band's height never follows the zoom. */
export const lanesFor = (sources: number): number => Math.min(LANES, Math.max(1, sources));

/** The height of the band; the same at every zoom. */
export const bandHeight = ({
  sources,
  headPx,
  lanePx,
}: Pick<SecondClockInput, "sources" | "headPx" | "lanePx">): number => headPx + lanesFor(sources.length) * lanePx;

/** Where a source stands in time. */
const dayOf = (source: BandSource): Day => (isExact(source) ? source.fromDay : (source.fromDay + source.toDay) / 2);

/** True where the day is known, or better. */
const isExact = ({ fromDay, toDay }: BandSource): boolean => toDay - fromDay <= 1;

/** The sources of one lane in groups that a finger can tell apart. Found from all of them, whatever is in view: panning never parts one. */
function groupsOf(places: readonly number[], xs: readonly number[], nearPx: number): number[][] {
  const groups: number[][] = [];
  let firstPx = -Infinity;
  for (const place of [...places].sort((a, b) => (xs[a] as number) - (xs[b] as number))) {
    const xPx = xs[place] as number;
    if (xPx - firstPx < nearPx) groups.at(-1)?.push(place);
    else {
      groups.push([place]);
      firstPx = xPx;
    }
  }
  return groups;
}

/** Lays the band out: marks in lanes that are theirs for life, and an arc for every report. Never throws; the same input gives an equal value. */
export function layoutSecondClock(input: SecondClockInput): SecondClock {
  const { view, sources, headPx, lanePx } = input;
  const { widthPx } = view;
  const lanes = lanesFor(sources.length);
  const xs = sources.map((source) => xOf(view, dayOf(source)));
  /** Where each source's mark is: that of its group. */
  const spots = new Map<number, { readonly xPx: number; readonly yPx: number }>();
  const marks: SourceMark[] = [];
  for (let lane = 0; lane < lanes; lane += 1) {
    const yPx = headPx + (lane + 0.5) * lanePx;
    const places = sources.flatMap(({ isAbsent }, place) => (place % lanes === lane && !isAbsent ? [place] : []));
    const groups = groupsOf(places, xs, lanePx);
    groups.forEach((group, nth) => {
      const [first = 0] = group;
      const xPx = group.reduce((sum, place) => sum + (xs[place] as number), 0) / group.length;
      for (const place of group) spots.set(place, { xPx, yPx });
      if (xPx < -MARK_PX || xPx > widthPx + MARK_PX) return;
      const nextPx = xs[groups[nth + 1]?.[0] ?? -1] ?? Infinity;
      const roomPx = Math.min(nextPx - MARK_PX, widthPx) - xPx - LABEL_GAP_PX - MARK_PX;
      marks.push({
        ...{ sources: group, xPx, yPx },
        label: group.length === 1 ? labelWithin(sources[first]?.label ?? "", roomPx, input.measure) : "",
        isExact: group.length === 1 && sources.slice(first, first + 1).every(isExact),
        window: windowOf(group, input),
      });
    });
  }
  marks.sort((a, b) => (a.sources[0] as number) - (b.sources[0] as number));
  const arcs = input.joints.flatMap(({ event, day, sources: places }) =>
    places.flatMap((source) => {
      const spot = spots.get(source);
      const arc = spot && arcOf(xOf(view, day), spot, widthPx);
      return arc ? [{ event, source, ...arc }] : [];
    }),
  );
  return { widthPx, heightPx: bandHeight(input), marks, arcs };
}

function labelWithin(label: string, roomPx: number, measure: Measure): string {
  const room = Math.min(roomPx, LABEL_MAX_PX);
  const fits = (text: string): boolean => measure(text, "date") <= room;
  if (fits(label)) return label;
  return room < LABEL_MIN_PX ? "" : shortened(label, fits);
}

function windowOf(group: readonly number[], { view, sources }: SecondClockInput): SourceMark["window"] {
  const members = group.flatMap((place) => sources[place] ?? []);
  const wide = members.filter((source) => !isExact(source));
  if (wide.length === 0) return undefined;
  const fromPx = Math.max(-MARK_PX, xOf(view, Math.min(...wide.map(({ fromDay }) => fromDay))));
  const toPx = Math.min(view.widthPx + MARK_PX, xOf(view, Math.max(...wide.map(({ toDay }) => toDay))));
  return toPx - fromPx > 2 * MARK_PX ? { fromPx, toPx } : undefined;
}

/** The line of a report; undefined where both its ends lie beyond the same edge. */
function arcOf(
  eventPx: number,
  spot: { readonly xPx: number; readonly yPx: number },
  widthPx: number,
): Omit<Arc, "event" | "source"> | undefined {
  const within = (xPx: number): number => Math.min(widthPx, Math.max(0, xPx));
  const fromPx = within(eventPx);
  const toPx = within(spot.xPx);
  const isFromOut = fromPx !== eventPx;
  const isToOut = toPx !== spot.xPx;
  if (isFromOut && isToOut && fromPx === toPx) return undefined;
  // It comes down at the axis's moment and into the mark from above: read as a fall, from what happened to who said so.
  const endPx = isToOut ? spot.yPx : spot.yPx - MARK_PX;
  const bend = endPx * 0.62;
  const path = `M${n(fromPx)} 0C${n(fromPx)} ${n(bend)} ${n(toPx)} ${n(endPx - bend)} ${n(toPx)} ${n(endPx)}`;
  const arrows = (isFromOut ? arrow(fromPx, ARROW_PX) : "") + (isToOut ? arrow(toPx, spot.yPx) : "");
  return { fromPx, toPx, path, arrows };
}

/** A head that points out of the nearer edge. */
function arrow(edgePx: number, yPx: number): string {
  const back = edgePx === 0 ? ARROW_PX : -ARROW_PX;
  return `M${n(edgePx)} ${n(yPx)}L${n(edgePx + back)} ${n(yPx - ARROW_PX)}V${n(yPx + ARROW_PX)}Z`;
}
