import { type Day, dayOfCivil } from "./day.ts";

const DAY_SECONDS = 86_400;
/** The range of Intl, ±8.64e15 ms in days; outside it a zone keeps the offset it had at the edge. */
const INTL_DAYS = 1e8;

/** "+04:30" and the like; the sign and two numbers. */
const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?$/;

/** One formatter per zone: they cost far more to make than to use, and a zone's rules never change while a page lives. */
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

/** What tells the time in a named zone; undefined where this platform knows none of that name. */
export function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
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
