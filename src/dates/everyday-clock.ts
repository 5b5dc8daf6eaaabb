import type { DateReading } from "./date-reading.ts";
import { isoClock } from "./iso.ts";
import type { When } from "./when.ts";
import { fault, found, warned, windowOf } from "./window.ts";
import { fixedOffset, instantOfWall, isZone } from "./zones.ts";

const DAY_SECONDS = 86_400;

/** In prepared text: a day, then `20:17`, `8:17:40 pm`, `20h17`, `8 pm`, `20.17 uhr`, then a zone. */
const CLOCK =
  /^(.*?\d.*?)(?:,? (?:[AU@] )?|,|t)(\d\d?)(?:([:.h])(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)? ?(?:([ap])\.?m\.?|(uhr|h))?(?: ?(z|(?:utc|gmt)?[+-]\d\d?(?::?\d\d)?|[a-z]{2,5}|[a-z]+\/[a-z_/-]+))?(?: ?\[([a-z0-9_/+-]+)\])?$/;

/** A zone as When writes it: "Z", "+09:00" or an IANA name; undefined for "EST" and other short names. */
function zoneOf(text: string): string | undefined {
  const zone = text.includes("/")
    ? text.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
    : text.toUpperCase();
  if (!isZone(zone)) return undefined;
  const offset = fixedOffset(zone);
  return offset ? isoClock(0, zone).slice(19) : offset === 0 ? "Z" : zone;
}

/** A day with a clock time, in the zone that it names or else in the one given. `read` reads the day. */
export function readClock(
  text: string,
  zoneOption: string | undefined,
  read: (text: string) => DateReading | undefined,
): DateReading | undefined {
  const [, date = "", hourText, separator, minute = 0, second, half, word, typed, bracketed] = CLOCK.exec(text) ?? [];
  if (!(separator || half || word)) return undefined;
  const day = read(date);
  if (!day?.ok) return day;
  if (day.when.precision !== "day") return undefined;
  const isWrong = half && !(Number(hourText) > 0 && Number(hourText) < 13);
  const hour = half ? (Number(hourText) % 12) + (half === "p" ? 12 : 0) : Number(hourText);
  if (isWrong || hour > 23 || Number(minute) > 59 || Number(second) > 59)
    return fault("impossible-date", "a clock runs from 00:00 to 23:59");
  const zoneText = bracketed ?? typed ?? zoneOption;
  const zone = zoneText && zoneOf(zoneText);
  const precision = second ? "second" : separator ? "minute" : "hour";
  const wall = (day.when.startMin ?? 0) + (hour * 3600 + Number(minute) * 60 + Number(second ?? 0)) / DAY_SECONDS;
  const { at, exists } = zone ? instantOfWall(wall, zone) : { at: wall, exists: true };
  const length = second ? 1 : separator ? 60 : 3600;
  const { approximate, uncertain } = day.when;
  const clock: When = {
    ...windowOf(at, at + length / DAY_SECONDS, precision),
    approximate,
    uncertain,
    ...(zone && { zone }),
    ...(second && { edtf: isoClock(at, zone || undefined) }),
  };
  return warned(
    found(clock, ...day.warnings),
    ...(zoneText && !zone ? (["unknown-zone"] as const) : []),
    ...(exists ? [] : (["nonexistent-time"] as const)),
  );
}
