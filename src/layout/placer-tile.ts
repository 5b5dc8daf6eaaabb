import type { EventIndex } from "../events/event-index.ts";

/** How an event's box is measured: its bar, or its words where they are wider. */
export interface Boxes {
  readonly index: EventIndex;
  /** Width of an event's words and the gap after them, px. */
  readonly width: (i: number) => number;
}

/** One dyadic stretch of time, [at, at + days), drawn `tilePx` wide at the finest scale of its octave. */
export interface Frame {
  readonly at: number;
  readonly days: number;
  /** Finest scale of the octave. */
  readonly pxPerDay: number;
  readonly tilePx: number;
}

/** Where an event's box ends, px from where the event begins. */
export function boxPx(boxes: Boxes, i: number, pxPerDay: number): number {
  return Math.max(barPx(boxes, i, pxPerDay), boxes.width(i));
}

/** The next mark keeps so much from a bar's end, px: on it, it would be read as a part of it. */
const AFTER_BAR_PX = 12;

/** The part of a box that is known without measuring words. */
export function barPx({ index }: Boxes, i: number, pxPerDay: number): number {
  return ((index.end[i] as number) - (index.start[i] as number)) * pxPerDay + AFTER_BAR_PX;
}

/** True when an event's box reaches into a frame, at the frame's scale. */
export function reaches(boxes: Boxes, i: number, frame: Frame): boolean {
  const xPx = ((boxes.index.start[i] as number) - frame.at) * frame.pxPerDay;
  return xPx < frame.tilePx && xPx + boxPx(boxes, i, frame.pxPerDay) > 0;
}

/** Resolution of the occupancy: boxes keep at least this much apart on the safe side. */
const COLUMN_PX = 4;

/** Which lanes are taken, as one bit mask per column, over a frame and the next one: as far as a box from the frame can reach. */
export class Occupancy {
  private readonly columns: Uint32Array;
  private readonly lanesMask: number;

  constructor(tilePx: number, lanes: number) {
    this.columns = new Uint32Array((2 * tilePx) / COLUMN_PX);
    this.lanesMask = lanes >= 32 ? ~0 : 2 ** lanes - 1;
  }

  clear(): void {
    this.columns.fill(0);
  }

  take(xPx: number, endPx: number, lane: number): void {
    const [from, to] = this.columnsOf(xPx, endPx);
    for (let column = from; column <= to; column++)
      this.columns[column] = (this.columns[column] as number) | (1 << lane);
  }

  /** The lowest lane that is free from `xPx` to `endPx`; undefined where none is. */
  free(xPx: number, endPx: number): number | undefined {
    const [from, to] = this.columnsOf(xPx, endPx);
    let taken = 0;
    for (let column = from; column <= to; column++) taken |= this.columns[column] as number;
    const free = ~taken & this.lanesMask;
    return free === 0 ? undefined : 31 - Math.clz32(free & -free);
  }

  private columnsOf(xPx: number, endPx: number): readonly [number, number] {
    const last = this.columns.length - 1;
    return [Math.max(0, Math.floor(xPx / COLUMN_PX)), Math.min(last, Math.ceil(endPx / COLUMN_PX) - 1)];
  }
}
