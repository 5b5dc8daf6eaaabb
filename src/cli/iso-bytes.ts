import { type Day, dayOfCivil } from "../dates/day.ts";

const ZERO = 48;
const DASH = 45;
const COLON = 58;
const DAY_SECONDS = 86_400;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A window of time, as found in the bytes of a cell: [start, end). */
export interface Window {
  start: Day;
  end: Day;
}

/** The number of so many digits; NaN where there is anything else. */
function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function lengthOf(year: number, month: number): number {
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTH_DAYS[month - 1] ?? 0) + (isLeap ? 1 : 0);
}

/** Seconds since midnight of `HH:MM:SS` or `HH:MM:SSZ`; NaN for anything else. */
function clock(bytes: Uint8Array, from: number, to: number): number {
  if (to - from === 9 ? bytes[to - 1] !== 90 : to - from !== 8) return Number.NaN;
  if (bytes[from + 2] !== COLON || bytes[from + 5] !== COLON) return Number.NaN;
  const [hour, minute, second] = [digits(bytes, from, 2), digits(bytes, from + 3, 2), digits(bytes, from + 6, 2)];
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : Number.NaN;
}

/**
 * Reads the dates that most large tables are full of, straight from their bytes: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, and the last with
 * `THH:MM:SS` and perhaps `Z`. Gives what `parseEdtf` gives, or false: then the cell must be read with care.
 */
export function readIso(bytes: Uint8Array, from: number, to: number, window: Window): boolean {
  const length = to - from;
  if (length !== 4 && length !== 7 && length !== 10 && length !== 19 && length !== 20) return false;
  const year = digits(bytes, from, 4);
  if (Number.isNaN(year)) return false;
  if (length === 4) {
    window.start = dayOfCivil(year, 1, 1);
    window.end = dayOfCivil(year + 1, 1, 1);
    return true;
  }
  const month = digits(bytes, from + 5, 2);
  if (bytes[from + 4] !== DASH || !(month >= 1 && month <= 12)) return false;
  if (length === 7) {
    window.start = dayOfCivil(year, month, 1);
    window.end = window.start + lengthOf(year, month);
    return true;
  }
  const day = digits(bytes, from + 8, 2);
  if (bytes[from + 7] !== DASH || !(day >= 1 && day <= lengthOf(year, month))) return false;
  const midnight = dayOfCivil(year, month, day);
  if (length === 10) {
    window.start = midnight;
    window.end = midnight + 1;
    return true;
  }
  const second = bytes[from + 10] === 84 ? clock(bytes, from + 11, to) : Number.NaN;
  if (Number.isNaN(second)) return false;
  window.start = midnight + second / DAY_SECONDS;
  window.end = midnight + (second + 1) / DAY_SECONDS;
  return true;
}
