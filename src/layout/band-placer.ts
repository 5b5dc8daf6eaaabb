import { RangeIndex } from "../events/range-index.ts";
import { Placer, type PlacerInput } from "./placer.ts";

/** Where labels stand, whoever decides it. */
export interface LabelPlacer extends Pick<Placer, "lane" | "visible"> {
  /** The bands that lanes stand in, where they do. */
  readonly bands?: readonly Band[];
}

/** Which band each event belongs to, and what the bands are called, from the top down. */
export interface Banding {
  readonly bandOf: Uint8Array;
  readonly titles: readonly string[];
}

/** A band of lanes: lane 0 is nearest the axis. The first band is the highest or, where lanes are columns, the nearest. */
export interface Band {
  readonly title: string;
  readonly firstLane: number;
  readonly lanes: number;
}

/**
 * Places labels within bands of lanes: each band is a plot of its own with its share of the lanes, so that what holds for one placer (a lane
 * for life, no label lost on zooming in) holds for each. Bands that the lanes do not suffice for share the lowest.
 */
export class BandPlacer implements LabelPlacer {
  readonly lane: Uint8Array;
  readonly bands: readonly Band[];
  private readonly placers: readonly { readonly placer: Placer; readonly firstLane: number }[];

  constructor(input: PlacerInput, { bandOf, titles }: Banding) {
    const { range, lanes, isUpright } = input;
    const { index } = range;
    this.lane = new Uint8Array(index.count);
    const count = Math.max(1, Math.min(lanes, titles.length));
    const bandAt = (i: number): number => Math.min(count - 1, bandOf[i] as number);
    const sizes = new Uint32Array(count);
    for (let i = 0; i < index.count; i++) if (range.isWanted(i)) sizes[bandAt(i)] = (sizes[bandAt(i)] as number) + 1;
    const shares = lanesFor(sizes, lanes);
    let [above, below] = [lanes, 0];
    const placed = shares.map((share, band) => {
      above -= share;
      const firstLane = isUpright ? below : above;
      below += share;
      const mask = Uint8Array.from({ length: index.count }, (_, i) =>
        range.isWanted(i) && bandAt(i) === band ? 1 : 0,
      );
      const placer = new Placer({ ...input, range: new RangeIndex(index, mask), lanes: share });
      const title = titles.slice(band, band === count - 1 ? undefined : band + 1).join(", ");
      return { placer, firstLane, lanes: share, title };
    });
    this.placers = placed;
    this.bands = placed.map(({ title, firstLane, lanes: own }) => ({ title, firstLane, lanes: own }));
  }

  visible(startDay: number, endDay: number, pxPerDay: number): number[] {
    const shown: number[] = [];
    for (const { placer, firstLane } of this.placers)
      for (const event of placer.visible(startDay, endDay, pxPerDay)) {
        this.lane[event] = firstLane + (placer.lane[event] as number);
        shown.push(event);
      }
    return shown.sort((a, b) => a - b);
  }
}

/** One lane for each band, and the others one by one to the band that has most events a lane. */
function lanesFor(sizes: Uint32Array, lanes: number): number[] {
  const shares = Array.from(sizes, () => 1);
  for (let left = lanes - shares.length; left > 0; left--) {
    const load = shares.map((share, band) => (sizes[band] as number) / share);
    const fullest = load.indexOf(Math.max(...load));
    shares[fullest] = (shares[fullest] as number) + 1;
  }
  return shares;
}
