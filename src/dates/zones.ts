import { type Day, dayOfCivil } from "./day.ts";

const DAY_SECONDS = 86_400;
/** The range of Intl, ±8.64e15 ms in days; outside it a zone keeps the offset it had at the edge. */
const INTL_DAYS = 1e8;

/** "+04:30" and the like; the sign and two numbers. */
const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?$/;

/** One formatter per zone: they cost far more to make than to use, and a zone's rules never change while a page lives. */
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formatters.has(zone)) return formatters.get(zone);
  let formatter: Intl.DateTimeFormat | undefined;
  try {
    formatter = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    formatter = undefined;
  }
  formatters.set(zone, formatter);
  return formatter;
}

/** Seconds east of UTC that a fixed offset such as "+04:30" or "Z" means; undefined for a named zone. */
export function fixedOffset(zone: string): number | undefined {
  if (/^(Z|UTC|GMT)$/.test(zone)) return 0;
  const [, sign, hours, minutes = 0] = OFFSET.exec(zone) ?? [];
  if (!sign) return undefined;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return sign === "-" ? -seconds : seconds;
}

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

/** Seconds that clocks in a zone are ahead of UTC at an instant. A zone that is not known counts as UTC. */
export function offsetAt(zone: string, instant: Day): number {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  const formatter = formatterOf(zone);
  if (!formatter) return 0;
  const seconds = Math.floor(Math.max(-INTL_DAYS + 2, Math.min(INTL_DAYS - 2, instant)) * DAY_SECONDS + 0.0005);
  const parts = new Map(formatter.formatToParts(seconds * 1000).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get("era")?.startsWith("B") ? 1 - number("year") : number("year");
  const midnight = dayOfCivil(year, number("month"), number("day")) * DAY_SECONDS;
  return midnight + number("hour") * 3600 + number("minute") * 60 + number("second") - seconds;
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
