import { type Day, dayOfCivil } from "../dates/day.ts";
import { type EventIndex, FLAG } from "../events/event-index.ts";

/** What a made-up set of events looks like. For tests and measurements only. */
export interface SyntheticShape {
  readonly count: number;
  readonly seed: number;
  /** Share of events that last: from a few hours to decades. */
  readonly spanShare?: number;
  readonly groups?: number;
}

/** Random numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NOW = dayOfCivil(2026, 1, 1);
/** Codes of precisions in the flags: day, month, year. */
const PRECISION_CODES = [3, 3, 3, 4, 7] as const;

/** Events as news and history have them: bursts, a modern stretch, and a long tail into the past. */
export function syntheticIndex({ count, seed, spanShare = 0.2, groups = 12 }: SyntheticShape): EventIndex {
  const random = randomOf(seed);
  const bursts = Array.from({ length: Math.max(5, Math.min(4000, count / 500)) }, () => ({
    day: NOW - random() * random() * 120 * 365,
    days: 10 ** (random() * 3 - 1),
  }));
  const moment = (): Day => {
    const kind = random();
    const burst = bursts[Math.floor(random() * random() * bursts.length)];
    if (kind < 0.45 && burst) return burst.day + (random() + random() + random() - 1.5) * burst.days;
    if (kind < 0.75) return NOW - random() * 126 * 365;
    return NOW + Math.log(1 - random() * 0.9999) * 365 * 120;
  };
  const start = new Float64Array(count).map(() => Math.min(NOW, Math.floor(moment()))).sort();
  return indexOfStarts(start, { random, spanShare, groups });
}

/** An index over given starts, ascending. */
export function indexOfStarts(
  start: Float64Array,
  shape: { readonly random: () => number; readonly spanShare: number; readonly groups: number },
): EventIndex {
  const { random } = shape;
  const code = start.map(() => PRECISION_CODES[Math.floor(random() * PRECISION_CODES.length)] ?? 3);
  const isSpan = start.map(() => (random() < shape.spanShare ? 1 : 0));
  const end = start.map((day, i) => {
    if (isSpan[i]) return day + Math.max(1, Math.round(10 ** (random() * 5 - 1)));
    return day + (code[i] === 7 ? 365 : code[i] === 4 ? 30 : 1);
  });
  return {
    count: start.length,
    start,
    end,
    importance: new Float32Array(start.length).map(() => (1 - random()) ** -0.8),
    group: new Uint16Array(start.length).map(() => Math.floor(random() * random() * shape.groups)),
    flags: new Uint16Array(start.length).map((_, i) => {
      const both = (code[i] ?? 3) | ((code[i] ?? 3) << 4);
      return both | (isSpan[i] ? FLAG.interval : 0) | (random() < 0.1 ? FLAG.approximate : 0);
    }),
    groups: Array.from({ length: shape.groups }, (_, n) => `group ${n}`),
    oddBounds: new Map(),
    startDay: start[0] ?? 0,
    endDay: end.reduce((last, day) => Math.max(last, day), start.length > 0 ? -Infinity : 0),
  };
}
