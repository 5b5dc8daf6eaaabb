import type { Day } from "../dates/day.ts";
import { type EventIndex, endOrder } from "./event-index.ts";
import { MaxQueue } from "./max-queue.ts";

/** Events per block. Within a block the index looks at every event, above it at one number per block. */
const BLOCK = 64;
/** Breaks ties of importance: below the distance of two neighbouring float32 values, so that unequal importances never change places. */
const TIE_SHARE = 2 ** -25;

/** Which events are wanted: 1 where an event passes the filter. */
export type Mask = Uint8Array;

/**
 * Answers, for any range of an index and without touching every event in it: how many are wanted, which are the most important,
 * how they spread, and which last beyond a moment. A tree of maxima over blocks of events in time order, so that it works for any
 * distribution over time. Immutable; another filter is another RangeIndex. About 1 byte an event.
 */
export class RangeIndex {
  readonly index: EventIndex;
  /** How many events are wanted. */
  readonly total: number;
  private readonly mask: Mask | undefined;
  /** Blocks in the trees' lowest row, a power of two; the row begins at this place. */
  private readonly width: number;
  private readonly maxKey: Float64Array;
  private readonly maxEnd: Float64Array;
  /** Wanted events before each block. */
  private readonly before: Uint32Array;
  private readonly queue = new MaxQueue();
  private endsBefore: Uint32Array | undefined;
  /** The last block of those that is counted. */
  private endsKnown = 0;

  constructor(index: EventIndex, mask?: Mask) {
    this.index = index;
    this.mask = mask;
    const blocks = Math.max(1, Math.ceil(index.count / BLOCK));
    this.width = 2 ** Math.ceil(Math.log2(blocks));
    this.maxKey = new Float64Array(2 * this.width).fill(-Infinity);
    this.maxEnd = new Float64Array(2 * this.width).fill(-Infinity);
    this.before = new Uint32Array(blocks + 1);
    this.fillBlocks();
    for (let node = this.width - 1; node > 0; node--) {
      this.maxKey[node] = Math.max(this.maxKey[2 * node] as number, this.maxKey[2 * node + 1] as number);
      this.maxEnd[node] = Math.max(this.maxEnd[2 * node] as number, this.maxEnd[2 * node + 1] as number);
    }
    this.total = this.before[blocks] as number;
  }

  /** One walk over all events: what a filter's switch waits for. */
  private fillBlocks(): void {
    const { mask, maxKey, maxEnd, before, width } = this;
    const { end, importance, count } = this.index;
    let wanted = 0;
    for (let block = 0; block < before.length - 1; block++) {
      const to = Math.min(count, (block + 1) * BLOCK);
      let most = -Infinity;
      let tie = 0;
      let last = -Infinity;
      for (let i = block * BLOCK; i < to; i++) {
        if (mask !== undefined && mask[i] !== 1) continue;
        wanted++;
        if ((end[i] as number) > last) last = end[i] as number;
        const own = importance[i] as number;
        if (own < most) continue;
        tie = own > most ? tieOf(i) : Math.max(tie, tieOf(i));
        most = own;
      }
      maxKey[width + block] = most === -Infinity ? most : keyFrom(most, tie);
      maxEnd[width + block] = last;
      before[block + 1] = wanted;
    }
  }

  /** Importance, with ties broken. */
  private keyOf(i: number): number {
    return keyFrom(this.index.importance[i] as number, tieOf(i));
  }

  isWanted(i: number): boolean {
    return this.mask === undefined || this.mask[i] === 1;
  }

  /** The first place whose event begins at `day` or later; `count` of the index where there is none. */
  placeOf(day: Day): number {
    return lowerBound(this.index.start, day, 0, this.index.count);
  }

  /** How many wanted events come before a place. */
  rank(place: number): number {
    if (this.mask === undefined) return place;
    const block = Math.floor(place / BLOCK);
    let rank = this.before[block] as number;
    for (let i = block * BLOCK; i < place; i++) rank += this.mask[i] as number;
    return rank;
  }

  /** The place of the wanted event that has `rank` others before it; undefined beyond the last. */
  at(rank: number): number | undefined {
    if (rank < 0 || rank >= this.total) return undefined;
    if (this.mask === undefined) return rank;
    // The last block with at most `rank` wanted events before it holds the one we look for.
    let place = (lowerBound(this.before, rank + 1, 0, this.before.length) - 1) * BLOCK;
    let left = rank - (this.before[place / BLOCK] as number);
    while (!this.isWanted(place) || left-- > 0) place++;
    return place;
  }

  /** How many wanted events stand at places from `from` up to, not including, `to`. */
  count(from: number, to: number): number {
    return this.rank(to) - this.rank(from);
  }

  /** The highest importance among the wanted events of a range; -Infinity where there are none. */
  maxImportance(from: number, to: number): number {
    let max = -Infinity;
    this.cover(from, to, (key) => {
      max = Math.max(max, key);
    });
    return max;
  }

  /**
   * Visits the wanted events of a range by descending importance until `visit` gives false. Equally important ones come in a fixed,
   * evenly spread order. `visit` must not ask for another range itself.
   */
  topK(from: number, to: number, visit: (i: number) => boolean): void {
    const { queue } = this;
    queue.clear();
    const push = (key: number, node: number): void => {
      if (key > -Infinity) queue.push(key, node);
    };
    this.cover(from, to, push);
    for (let key = queue.topKey; key !== undefined; key = queue.topKey) {
      const node = queue.pop();
      if (node < this.width) {
        push(this.maxKey[2 * node] as number, 2 * node);
        push(this.maxKey[2 * node + 1] as number, 2 * node + 1);
        continue;
      }
      // A block goes back into the queue with its next best event: most blocks are asked for one only.
      const first = Math.max(from, (node - this.width) * BLOCK);
      const end = Math.min(to, (node - this.width + 1) * BLOCK);
      let best = first;
      while (!this.isWanted(best) || this.keyOf(best) !== key) best++;
      if (!visit(best)) return;
      push(this.keyBelow(first, end, key), node);
    }
  }

  /** The highest key below another among the wanted events of a part of a block. */
  private keyBelow(from: number, to: number, below: number): number {
    let highest = -Infinity;
    for (let i = from; i < to; i++) {
      if (!this.isWanted(i)) continue;
      const key = this.keyOf(i);
      if (key > highest && key < below) highest = key;
    }
    return highest;
  }

  /** Covers a range by as few nodes as there are, each with the highest key in it; the blocks at both ends only as far as the range goes. */
  private cover(from: number, to: number, visit: (key: number, node: number) => void): void {
    if (from >= to) return;
    const first = Math.floor(from / BLOCK);
    const last = Math.floor((to - 1) / BLOCK);
    visit(this.keyBelow(from, Math.min(to, (first + 1) * BLOCK), Infinity), this.width + first);
    if (last === first) return;
    visit(this.keyBelow(last * BLOCK, to, Infinity), this.width + last);
    let left = this.width + first + 1;
    let right = this.width + last;
    while (left < right) {
      if (left & 1) visit(this.maxKey[left] as number, left++);
      if (right & 1) visit(this.maxKey[--right] as number, right);
      left >>= 1;
      right >>= 1;
    }
  }

  /** Counts the wanted events that begin in each of the bins of `binDays` from `startDay` on, into `out`. */
  histogram(startDay: Day, binDays: number, out: Uint32Array): Uint32Array {
    const { start, count } = this.index;
    let place = this.placeOf(startDay);
    let rank = this.rank(place);
    for (let bin = 0; bin < out.length; bin++) {
      place = gallop(start, startDay + (bin + 1) * binDays, place, count);
      const next = this.rank(place);
      out[bin] = next - rank;
      rank = next;
    }
    return out;
  }

  /** How many wanted events touch [startDay, endDay): they begin before its end and end after its start. */
  countTouching(startDay: Day, endDay: Day): number {
    return this.rank(this.placeOf(endDay)) - this.countEnded(startDay);
  }

  /** How many wanted events are over at a moment. */
  countEnded(day: Day): number {
    const { end, count } = this.index;
    const order = endOrder(this.index);
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((end[order[middle] as number] as number) <= day) low = middle + 1;
      else high = middle;
    }
    if (this.mask === undefined) return low;
    const block = Math.floor(low / BLOCK);
    let ended = this.endsBeforeBlock(order, block);
    for (let place = block * BLOCK; place < low; place++) ended += this.mask[order[place] as number] as number;
    return ended;
  }

  /** Wanted events in the order of ends before a block of it: counted as far as it was asked for, since a view of everything asks for nothing. */
  private endsBeforeBlock(order: Uint32Array, block: number): number {
    const mask = this.mask as Mask;
    this.endsBefore ??= new Uint32Array(Math.ceil(order.length / BLOCK) + 1);
    const { endsBefore } = this;
    for (; this.endsKnown < block; this.endsKnown++) {
      let wanted = endsBefore[this.endsKnown] as number;
      const to = (this.endsKnown + 1) * BLOCK;
      for (let place = this.endsKnown * BLOCK; place < to; place++) wanted += mask[order[place] as number] as number;
      endsBefore[this.endsKnown + 1] = wanted;
    }
    return endsBefore[block] as number;
  }

  /** Visits, in time order, the wanted events before a place that last beyond `day`, until `visit` gives false. */
  lasting(day: Day, before: number, visit: (i: number) => boolean): void {
    const { end, count } = this.index;
    const to = Math.min(before, count);
    const descend = (node: number, level: number): boolean => {
      const first = (node * level - this.width) * BLOCK;
      if (first >= to || !((this.maxEnd[node] as number) > day)) return true;
      if (level > 1) return descend(2 * node, level / 2) && descend(2 * node + 1, level / 2);
      for (let i = first; i < Math.min(to, first + BLOCK); i++)
        if (this.isWanted(i) && (end[i] as number) > day && !visit(i)) return false;
      return true;
    };
    descend(1, this.width);
  }
}

/** Breaks ties of importance by multiples of the golden ratio: few that are taken from many equals then lie evenly spread among them in time. */
const tieOf = (i: number): number => Math.imul(i + 1, 0x9e3779b1) >>> 0;

const keyFrom = (importance: number, tie: number): number =>
  importance + (Math.abs(importance) + 1e-60) * (tie / 2 ** 32) * TIE_SHARE;

/** The first place in [low, high) of ascending numbers that is not below `value`; `high` where there is none. */
function lowerBound(numbers: Float64Array | Uint32Array, value: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** lowerBound for a place that is probably near `low`: doubles its steps, then bisects. */
function gallop(numbers: Float64Array, value: number, low: number, high: number): number {
  let from = low;
  let probe = low;
  for (let step = 1; probe < high && (numbers[probe] as number) < value; step *= 2) {
    from = probe + 1;
    probe += step;
  }
  return lowerBound(numbers, value, from, Math.min(probe, high));
}
