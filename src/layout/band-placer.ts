import { RangeIndex } from "../events/range-index.ts";
import { dotMarks } from "./dot-band.ts";
import { Placer, type PlacerInput } from "./placer.ts";
import { type Band, bandHeadPx, disputedIn, type LabelPlacer, MOST_LANES } from "./plan.ts";

/** Which band each event belongs to, and what the bands are called, from the top down. */
export interface Banding {
  readonly bandOf: Uint8Array;
  readonly titles: readonly string[];
  /** What a band is called that several share. */
  readonly others: string;
}

/** Sums of sizes may be off by so much. */
const ROUNDING_PX = 0.01;

/** A band with what is placed in it. */
interface Placed extends Band {
  readonly placer: Placer;
  readonly range: RangeIndex;
  readonly disputed: RangeIndex | undefined;
}

/**
 * Places labels within bands of lanes: each band is a plot of its own with its share of the lanes and a row for marks without words, so that
 * what holds for one placer (a lane for life, no label lost on zooming in) holds for each. Bands that the room does not suffice for share the
 * lowest.
 */
export class BandPlacer implements LabelPlacer {
  readonly lane: Uint8Array;
  readonly lanes: number;
  readonly bands: readonly Band[];
  readonly tightPx: number;
  private readonly rowPx: number;
  private readonly placed: readonly Placed[];
  private readonly bandOf: Uint8Array;

  constructor(input: PlacerInput, { bandOf, titles, others }: Banding) {
    const { range, isUpright } = input;
    const { index } = range;
    this.lane = new Uint8Array(index.count);
    const { count, lanes: most, rowPx, tightPx } = bandsIn(input, titles.length);
    this.rowPx = rowPx;
    this.tightPx = tightPx;
    this.bandOf = bandOf.map((band) => Math.min(count - 1, band));
    const sizes = new Uint32Array(count);
    this.bandOf.forEach((band, i) => {
      if (range.isWanted(i)) sizes[band] = (sizes[band] as number) + 1;
    });
    const shares = lanesFor(sizes, most);
    const lanes = shares.reduce((sum, share) => sum + share, 0);
    const airPx = airIn(input, lanes, count * rowPx) / count;
    let [above, below] = [lanes, 0];
    this.placed = shares.map((share, band) => {
      above -= share;
      const firstLane = isUpright ? below : above;
      below += share;
      const mask = this.bandOf.map((own, i) => (own === band && range.isWanted(i) ? 1 : 0));
      const own = new RangeIndex(index, mask);
      const placer = new Placer({ ...input, range: own, lanes: share });
      const isShared = band === count - 1 && count < titles.length;
      const title = isShared ? others : (titles[band] as string);
      return { placer, range: own, disputed: disputedIn(own), firstLane, lanes: share, airPx, title };
    });
    this.lanes = lanes;
    this.bands = this.placed;
  }

  visible(startDay: number, endDay: number, pxPerDay: number): number[] {
    const shown: number[] = [];
    for (const { placer, firstLane } of this.placed)
      for (const event of placer.visible(startDay, endDay, pxPerDay)) {
        this.lane[event] = firstLane + (placer.lane[event] as number);
        shown.push(event);
      }
    return shown.sort((a, b) => a - b);
  }

  readonly raisedPx = (lane: number): number =>
    this.placed
      .filter(({ firstLane, lanes }) => firstLane + lanes <= lane)
      .reduce((sum, { airPx }) => sum + this.rowPx + airPx, -this.tightPx);

  readonly lanesOf = (i: number): number[] => {
    const { firstLane, lanes } = this.placed[this.bandOf[i] as number] as Placed;
    return Array.from({ length: lanes }, (_, lane) => firstLane + lane);
  };

  readonly dotsOf: typeof dotMarks = (plan, view, ...asked) =>
    this.placed.flatMap(({ range, disputed }) => {
      const [labelled, pinned] = asked.map((events = []) => events.filter((i) => range.isWanted(i)));
      return dotMarks({ ...plan, range, disputed }, view, labelled as number[], pinned);
    });
}

/** As many bands as have a lane each, the lanes that their rows leave room for, and what a row takes. */
function bandsIn({ lanes, depth, isUpright }: PlacerInput, most: number) {
  const least = Math.min(lanes, most);
  if (!depth) return { count: least, lanes, rowPx: 0, tightPx: 0 };
  const { axisYPx, laneHeightPx, metrics } = depth;
  // The air below a lane is that of its band's row too: bands are parted by lines, and more of them are seen at once.
  const tightPx = isUpright || most < 2 ? 0 : metrics.laneGapPx;
  const rowPx = metrics.dotBandPx - tightPx;
  // Titles have room of their own above all words: so they stay where they are, and no words have to give way.
  const headPx = isUpright ? 0 : bandHeadPx(metrics);
  const lanesBeside = (bands: number): number =>
    Math.floor((axisYPx - metrics.rugPx - bands * (rowPx + headPx) + ROUNDING_PX) / laneHeightPx);
  let count = Math.min(most, MOST_LANES);
  while (count > 1 && lanesBeside(count) < count) count--;
  return count > 1
    ? { count, lanes: Math.min(MOST_LANES, lanesBeside(count)), rowPx, tightPx }
    : { count, lanes, rowPx: metrics.dotBandPx, tightPx: 0 };
}

/** What lanes and rows leave of the plot. Columns are as wide as to leave nothing. */
function airIn({ depth, isUpright }: PlacerInput, lanes: number, rowsPx: number): number {
  if (!depth || isUpright) return 0;
  return Math.max(0, depth.axisYPx - depth.metrics.rugPx - lanes * depth.laneHeightPx - rowsPx);
}

/** One lane for each band, and the others one by one to the band that has most events a lane; none has more lanes than events. */
function lanesFor(sizes: Uint32Array, lanes: number): number[] {
  const shares = Array.from(sizes, () => 1);
  for (let left = lanes - shares.length; left > 0; left--) {
    const load = shares.map((share, band) => (sizes[band] as number) / share);
    const most = Math.max(...load);
    if (most <= 1) break;
    const fullest = load.indexOf(most);
    shares[fullest] = (shares[fullest] as number) + 1;
  }
  return shares;
}
