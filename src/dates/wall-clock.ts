import type { Day } from "./day.ts";
import { fixedOffset, formatterOf, offsetAt } from "./zones.ts";

const DAY_SECONDS = 86_400;

/** True for an offset up to 14 hours, and for an IANA name this platform knows. "EST" is neither: it is not unique. */
export function isZone(zone: string): boolean {
  const offset = fixedOffset(zone);
  if (offset !== undefined) return Math.abs(offset) <= 14 * 3600;
  return zone.includes("/") && formatterOf(zone) !== undefined;
}

/**
 * A zone as people write it, in the form that a When keeps: "Z", "+09:00" or an IANA name, capital or not. Undefined for what is
 * neither, such as "EST".
 */
export function zoneNamed(text: string): string | undefined {
  const offset = fixedOffset(text.toUpperCase());
  // As its author spelt it, if with capitals: "America/Port-au-Prince".
  const name = /[A-Z]/.test(text) ? text : text.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  if (!isZone(offset === undefined ? name : text.toUpperCase())) return undefined;
  if (offset === undefined) return name;
  const two = (count: number): string => String(Math.floor(count)).padStart(2, "0");
  const size = Math.abs(offset) / 3600;
  return offset === 0 ? "Z" : `${offset < 0 ? "-" : "+"}${two(size)}:${two((size % 1) * 60 + 0.5)}`;
}

/** Where a clock time stands on the line of instants, and whether any clock ever showed it. */
export interface ZonedInstant {
  readonly at: Day;
  /** False for a time that was skipped when clocks went forward. */
  readonly exists: boolean;
}

/**
 * The instant at which clocks in a zone showed a wall time (days since 1970-01-01T00:00 as those clocks count). Of an
 * hour that came twice the earlier one; a skipped time moves on by what was skipped, which is what Temporal calls
 * "compatible". https://tc39.es/proposal-temporal/#sec-temporal-disambiguatepossibleinstants
 */
export function instantOfWall(wall: Day, zone: string): ZonedInstant {
  const before = offsetAt(zone, wall - 1);
  const after = offsetAt(zone, wall + 1);
  for (const offset of [before, after]) {
    const at = wall - offset / DAY_SECONDS;
    if (offsetAt(zone, at) === offset) return { at, exists: true };
  }
  return { at: wall - before / DAY_SECONDS, exists: false };
}
