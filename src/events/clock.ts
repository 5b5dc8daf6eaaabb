import { isoDay } from "../dates/iso.ts";
import { instantOfWall } from "../dates/wall-clock.ts";
import type { When } from "../dates/when.ts";
import { fixedOffset } from "../dates/zones.ts";

/** A time of day as typed in a column of its own. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly precision: "hour" | "minute" | "second";
  readonly approximate: boolean;
  /** What stands after the time: a zone, perhaps one that nobody can place. */
  readonly zone?: string;
}

/** `2:46 pm`, `14:46:05`, `14.46`, `20h17`, `1446`, `8 pm`, each with "about" before it and a zone after it. */
const CLOCK =
  /^(about|approx\.?|around|circa|ca?\.|vers|um|~)?\s*(\d{1,2})(?:\s*[:.hH]\s*(\d\d)(?:\s*[:.]\s*(\d\d)(?:[.,]\d+)?)?|(\d\d)|\s*[hH])?\s*(uhr\b|([ap])\.?\s?m\b\.?)?\s*\(?([A-Za-z][\w/+-]*|[+-]\d\d?(?::?\d\d)?)?\)?$/i;

/** Reads a time of day; undefined for what is none. A bare number is one only with am, pm or h. */
export function parseClock(text: string): Clock | undefined {
  const match = CLOCK.exec(text.trim());
  if (!match) return undefined;
  const [, about, hours = "", minutes, seconds, joined, unit, half, zone] = match;
  const minute = minutes ?? joined;
  if (minute === undefined && unit === undefined && !/\dh/i.test(text)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(minute ?? 0) > 59 || Number(seconds ?? 0) > 59 || (half !== undefined && Number(hours) > 12))
    return undefined;
  return {
    hour,
    minute: Number(minute ?? 0),
    second: Number(seconds ?? 0),
    precision: seconds !== undefined ? "second" : minute !== undefined ? "minute" : "hour",
    approximate: about !== undefined,
    ...(zone !== undefined && { zone }),
  };
}

const UNIT = { hour: 1 / 24, minute: 1 / 1440, second: 1 / 86_400 } as const;
const two = (value: number): string => String(value).padStart(2, "0");

/** A date with its time, and whether clocks ever showed it there. */
export interface Clocked {
  readonly when: When;
  readonly exists: boolean;
}

/** A day at a time of day: as the clocks on the spot showed it, or by its instant where a zone is known. */
export function atClock(day: When, clock: Clock, zone?: string): Clocked {
  const midnight = day.startMin ?? 0;
  const wall = midnight + clock.hour / 24 + clock.minute / 1440 + clock.second / 86_400;
  const { at, exists } = zone === undefined ? { at: wall, exists: true } : instantOfWall(wall, zone);
  const spoken = [clock.hour, clock.minute, ...(clock.precision === "second" ? [clock.second] : [])].map(two).join(":");
  const fixed = zone === undefined || fixedOffset(zone) !== undefined;
  const date = isoDay(midnight);
  const exact = clock.precision === "second" && fixed && /^-?\d{4}-/.test(date) && !clock.approximate;
  const edtf = `${date}T${spoken}${zone ?? ""}`;
  return {
    when: {
      startMin: at,
      startMax: at + UNIT[clock.precision],
      precision: clock.precision,
      approximate: day.approximate || clock.approximate,
      uncertain: day.uncertain,
      ...(zone !== undefined && { zone }),
      ...(exact && { edtf }),
      raw: exact ? edtf : `${clock.approximate ? "c. " : ""}${date} ${spoken}${zone === undefined ? "" : ` ${zone}`}`,
    },
    exists,
  };
}
