import type { Day } from "../dates/day.ts";
import type { EventIndex } from "../events/event-index.ts";
import type { RangeIndex } from "../events/range-index.ts";
import { type Boxes, barPx, boxPx, type Frame, Occupancy, reaches } from "./placer-tile.ts";

/** What the placement depends on; with another of these, make another placer. */
export interface PlacerInput {
  /** The wanted events. */
  readonly range: RangeIndex;
  /** Where the boxes of events begin and end, where it is not where the events do. */
  readonly index?: EventIndex;
  /** Width of an event's words and the gap after them, px: 16 to `maxWidthPx`, and the same for ever. */
  readonly width: (i: number) => number;
  readonly maxWidthPx: number;
  /** 1 to 32. */
  readonly lanes: number;
  /** True where lanes are columns: then bands follow each other from the axis on. */
  readonly isUpright?: boolean;
  /** For bands that have a row of marks without words each: the room that lanes and rows share. */
  readonly depth?: Depth;
}

/** The room from a plot's far side to its axis, and what takes it. As in a plan. */
interface Depth {
  readonly axisYPx: number;
  readonly laneHeightPx: number;
  readonly metrics: {
    readonly dateLinePx: number;
    readonly rugPx: number;
    readonly dotBandPx: number;
    readonly laneGapPx: number;
  };
}

/** How many events of a tile are tried, and how many are looked at to find them. */
export const TRIED = 48;
const LOOKED_AT = 256;
/** Octaves above the data's own: a plot may show all of it in a few pixels. */
const SPARE_OCTAVES = 5;
/** Below 2^-34 days, 5 µs, for a tile there is nothing to tell apart. */
const FINEST_LEVEL = -34;
export const UNPLACED = 255;
/** Words and the gap after them are at least this wide. */
const LEAST_WORDS_PX = 16;
/** Slack for the rounding of scales to float32, in octaves: a millionth. */
const SLACK = 1e-6;

/** Events placed in one tile: those first placed there, and all whose boxes reach into it. */
interface Tile {
  fresh?: readonly number[];
  all?: readonly number[];
}

/**
 * Gives every event one lane for life and one scale from which its words are shown and never vanish on zooming in: simple active ranges
 * (Been, Daiches and Yap, "Dynamic map labeling", 2006; Been, Nöllenburg, Poon and Wolff, 2010) for one dimension, found lazily on
 * dyadic tiles. A tile of level k is [i·2^k, (i+1)·2^k) days and decides for the octave of scales at which it is ½–1 `tilePx` wide.
 * Coarser tiles decide first and their decisions are final; of two neighbours the even one decides first. So a decision depends on
 * the data alone, never on the viewport or on what was looked at before, and costs the same for any number of events.
 */
export class Placer {
  /** Each event's lane, 0 nearest the axis; meaningful for those that `visible` gave. */
  readonly lane: Uint8Array;
  /** Binary logarithm of the scale (px per day) from which an event is shown; meaningful for those that have a lane. */
  private readonly appears: Float32Array;
  protected readonly boxes: Boxes;
  private readonly range: RangeIndex;
  private readonly tilePx: number;
  private readonly tileOctave: number;
  protected readonly rootLevel: number;
  private readonly levels = new Map<number, Map<number, Tile>>();
  private readonly occupancy: Occupancy;
  /** Tiles decided so far: what the placement has cost. */
  decided = 0;

  constructor({ range, index = range.index, width, maxWidthPx, lanes }: PlacerInput) {
    if (!(lanes >= 1 && lanes <= 32)) throw new RangeError(`lanes: ${lanes}; give 1 to 32`);
    this.range = range;
    this.boxes = { index, width };
    this.lane = new Uint8Array(index.count).fill(UNPLACED);
    this.appears = new Float32Array(index.count);
    // At every scale of an octave a box of words must end within the next tile.
    this.tileOctave = Math.max(9, Math.ceil(Math.log2(maxWidthPx)) + 1);
    this.tilePx = 2 ** this.tileOctave;
    this.rootLevel =
      SPARE_OCTAVES + Math.ceil(Math.log2(Math.max(Math.abs(index.startDay), Math.abs(index.endDay), 1) + 1));
    this.occupancy = new Occupancy(this.tilePx, lanes);
  }

  /** The events whose words or bars are shown somewhere in a span at a scale, in time order. */
  visible(startDay: Day, endDay: Day, pxPerDay: number): number[] {
    const { index } = this.boxes;
    const octave = Math.log2(pxPerDay);
    const level = this.levelOf(octave, Math.max(Math.abs(startDay), Math.abs(endDay)));
    const days = 2 ** level;
    const isRoot = level === this.rootLevel;
    const first = isRoot ? -1 : Math.max(Math.floor(startDay / days) - 1, Math.floor(index.startDay / days));
    const last = isRoot ? 0 : Math.min(Math.floor(endDay / days), Math.floor(index.endDay / days) + 1);
    const shown: number[] = [];
    for (let i = first; i <= last; i++)
      for (const event of this.all(level, i)) {
        const start = index.start[event] as number;
        if ((this.appears[event] as number) > octave + SLACK || (i > first && start < i * days)) continue;
        if (start < endDay && start + boxPx(this.boxes, event, pxPerDay) / pxPerDay > startDay) shown.push(event);
      }
    return shown.sort((a, b) => a - b);
  }

  /** The level that decides for a scale, bounded so that tiles can be counted in doubles at moments of this size. */
  private levelOf(octave: number, magnitude: number): number {
    const countable = Math.ceil(Math.log2(magnitude + 1)) - 50;
    const level = this.tileOctave - Math.ceil(octave - 1e-9);
    return Math.min(this.rootLevel, Math.max(level, countable, FINEST_LEVEL));
  }

  private frameOf(level: number, i: number): Frame {
    const days = 2 ** level;
    return { at: i * days, days, pxPerDay: this.tilePx / days, tilePx: this.tilePx };
  }

  private tile(level: number, i: number): Tile {
    let tiles = this.levels.get(level);
    if (!tiles) {
      tiles = new Map();
      this.levels.set(level, tiles);
    }
    let tile = tiles.get(i);
    if (!tile) {
      tile = {};
      tiles.set(i, tile);
    }
    return tile;
  }

  /** All events placed at this level or a coarser one whose boxes reach into a tile. */
  private all(level: number, i: number): readonly number[] {
    const tile = this.tile(level, i);
    if (tile.all) return tile.all;
    const frame = this.frameOf(level, i);
    const inherited = level === this.rootLevel ? [] : this.all(level + 1, Math.floor(i / 2));
    const near = [...inherited, ...this.fresh(level, i - 1)];
    const all = [...near.filter((event) => reaches(this.boxes, event, frame)), ...this.fresh(level, i)];
    tile.all = all;
    return all;
  }

  /** The events that a tile places first. */
  protected fresh(level: number, i: number): readonly number[] {
    const tile = this.tile(level, i);
    tile.fresh ??= this.decide(level, i);
    return tile.fresh;
  }

  private decide(level: number, i: number): readonly number[] {
    const frame = this.frameOf(level, i);
    const isRoot = level === this.rootLevel;
    const from = this.range.placeOf(frame.at);
    const to = this.range.placeOf(frame.at + frame.days);
    if (from === to || (isRoot && (i < -1 || i > 0))) return [];
    const known = isRoot ? [] : this.inherited(level, i);
    if (Math.abs(i % 2) === 1) known.push(...this.fresh(level, i - 1), ...this.fresh(level, i + 1));
    const candidates = this.candidates(from, to, isRoot ? undefined : frame);
    if (candidates.length === 0) return candidates;
    this.decided++;
    const { occupancy, lane } = this;
    const xOf = (event: number): number => ((this.boxes.index.start[event] as number) - frame.at) * frame.pxPerDay;
    occupancy.clear();
    for (const event of known) {
      const xPx = xOf(event);
      occupancy.take(xPx, xPx + boxPx(this.boxes, event, frame.pxPerDay), lane[event] as number);
    }
    return candidates.filter((event) => {
      const xPx = xOf(event);
      // Most have no room even for their first letters: only the others are worth measuring.
      const leastPx = Math.max(LEAST_WORDS_PX, barPx(this.boxes, event, frame.pxPerDay));
      if (occupancy.free(xPx, xPx + leastPx) === undefined) return false;
      const endPx = xPx + boxPx(this.boxes, event, frame.pxPerDay);
      const free = occupancy.free(xPx, endPx);
      if (free === undefined) return false;
      lane[event] = free;
      this.appears[event] = this.appearance(event, known, isRoot ? undefined : this.tileOctave - level);
      occupancy.take(xPx, endPx, free);
      known.push(event);
      return true;
    });
  }

  /** What coarser levels placed in this tile and the next. */
  private inherited(level: number, i: number): number[] {
    const parent = Math.floor(i / 2);
    const next = Math.floor((i + 1) / 2);
    const known = [...this.all(level + 1, parent)];
    if (next === parent) return known;
    // What reaches from one parent into the other stands in both.
    const border = next * 2 ** (level + 1);
    for (const event of this.all(level + 1, next))
      if ((this.boxes.index.start[event] as number) >= border) known.push(event);
    return known;
  }

  /** The most important events of a range that have no lane yet, by importance, then by time. A bar longer than its tile had its chances in coarser ones. */
  protected candidates(from: number, to: number, frame: Frame | undefined): number[] {
    const { importance } = this.boxes.index;
    const found: number[] = [];
    let looked = 0;
    this.range.topK(from, to, (event) => {
      const isOpen = this.lane[event] === UNPLACED;
      if (isOpen && (!frame || barPx(this.boxes, event, frame.pxPerDay) <= frame.tilePx)) found.push(event);
      looked++;
      return found.length < TRIED && looked < LOOKED_AT;
    });
    return found.sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b);
  }

  /**
   * The scale from which an event is shown: the smallest of its octave at which it is free of the neighbours in its lane, so that words come
   * one by one and not all at once at an octave's border. At the root there is no smaller octave, and no bound.
   */
  private appearance(event: number, known: readonly number[], finest: number | undefined): number {
    const { index, width } = this.boxes;
    const start = index.start[event] as number;
    let octave = finest === undefined ? -Infinity : finest - 1;
    for (const other of known) {
      if (this.lane[other] !== this.lane[event]) continue;
      const apart = (index.start[other] as number) - start;
      const needed = Math.log2(apart >= 0 ? width(event) / apart : width(other) / -apart);
      // Where the other comes only at a larger scale than this one needs, there is nothing to wait for.
      if (needed > octave && (this.appears[other] as number) < needed) octave = needed;
    }
    return finest === undefined ? octave : Math.min(octave, finest);
  }
}
