import { firstTile, tileDays, tileOf, tilesAcross } from "../events/tile-grid.ts";
import type { TileMeta } from "../events/tile-meta.ts";
import type { TileEvents } from "../events/tile-store.ts";
import { labelLevel } from "../events/tile-wanted.ts";
import { Placer, type PlacerInput, TRIED, UNPLACED } from "./placer.ts";
import { barPx, type Frame } from "./placer-tile.ts";

/** What the placement of events in tiles depends on besides. */
export interface TilePlacerInput extends PlacerInput {
  readonly meta: TileMeta;
  readonly events: TileEvents;
}

/**
 * Places labels of events that come in tiles. On each stretch only events of levels that belong to its scale are tried, and only once all
 * that a decision depends on is here: until then the stretch shows what coarser ones decided. So labels do not depend on the order in
 * which tiles come, and tiles that come later only add labels.
 */
export class TilePlacer extends Placer {
  private readonly meta: TileMeta;
  private readonly events: TileEvents;
  private readonly known = new Map<string, boolean>();

  constructor(input: TilePlacerInput) {
    super(input);
    this.meta = input.meta;
    this.events = input.events;
  }

  protected override fresh(level: number, i: number): readonly number[] {
    return this.isReady(level, i) ? super.fresh(level, i) : [];
  }

  protected override candidates(from: number, to: number, frame: Frame | undefined): number[] {
    const { level, tie } = this.events;
    const { importance } = this.boxes.index;
    const deepest = frame ? labelLevel(this.meta, Math.log2(frame.days)) : 0;
    const open: number[] = [];
    for (let event = from; event < to; event++) {
      if (this.lane[event] !== UNPLACED || (level[event] as number) > deepest) continue;
      if (!frame || barPx(this.boxes, event, frame.pxPerDay) <= frame.tilePx) open.push(event);
    }
    const byRank = (a: number, b: number): number =>
      (importance[b] as number) - (importance[a] as number) || (tie[a] as number) - (tie[b] as number) || a - b;
    return open
      .sort(byRank)
      .slice(0, TRIED)
      .sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b);
  }

  /** True when all that the decision of a stretch depends on is here. */
  private isReady(level: number, i: number): boolean {
    const key = `${level} ${i}`;
    let ready = this.known.get(key);
    if (ready === undefined) {
      ready = this.hasChain(level, i) && this.isSurroundedReady(level, i);
      this.known.set(key, ready);
    }
    return ready;
  }

  /** The decisions before this one: those of coarser stretches here and after it, and of the even neighbours of an odd one. */
  private isSurroundedReady(level: number, i: number): boolean {
    if (Math.abs(i % 2) === 1 && !(this.isReady(level, i - 1) && this.isReady(level, i + 1))) return false;
    if (level === this.rootLevel) return true;
    return this.isAllReady(level + 1, Math.floor(i / 2)) && this.isAllReady(level + 1, Math.floor((i + 1) / 2));
  }

  /** True when everything is decided that reaches into a stretch. */
  private isAllReady(level: number, i: number): boolean {
    const above = level === this.rootLevel || this.isAllReady(level + 1, Math.floor(i / 2));
    return above && this.isReady(level, i - 1) && this.isReady(level, i);
  }

  /** True when the tiles are here that hold the candidates of a stretch. They are at least as wide as it is, up to the roots. */
  private hasChain(level: number, i: number): boolean {
    const { meta } = this;
    const [startDay, endDay] = [i * 2 ** level, (i + 1) * 2 ** level];
    for (let depth = 0; depth <= Math.min(labelLevel(meta, level), meta.deepest); depth++) {
      const first = firstTile(meta, depth);
      const from = Math.max(first, tileOf(meta, depth, startDay));
      const to = Math.min(first + tilesAcross(depth) - 1, Math.ceil(endDay / tileDays(meta, depth)) - 1);
      for (let tile = from; tile <= to; tile++) if (!this.events.has({ level: depth, i: tile })) return false;
    }
    return true;
  }
}
