import { type DateReading, fault, found } from "./date-reading.ts";
import { isoClock } from "./iso.ts";
import { instantOfWall, zoneNamed } from "./wall-clock.ts";
import type { When } from "./when.ts";

const DAY_SECONDS = 86_400;

/** In prepared text: a day, then `20:17`, `8:17:40 pm`, `20h17`, `8 pm`, `20.17 uhr`, then a zone. */
const CLOCK =
  /^(.*?\d.*?)(?:,? (?:[AU@] )?|,|t)(\d\d?)(?:([:.h])(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)? ?(?:(?:([ap])\.?m\.?|(uhr|h))(?![a-z]))?(?: ?(z|(?:utc|gmt)?[+-]\d\d?(?::?\d\d)?|[a-z]{2,5}|[a-z]+\/[a-z_/-]+))?(?: ?[[(]([a-z0-9_/+-]+)[\])])?$/;

/** A clock with its words, before the day: "14:30 utc, 3 #7 2020". */
const CLOCK_FIRST = /^(\d\d?(?:[:h]\d| ?[ap]\.?m)[^,#]*?),? ([\d#]+[ ./-].*)$/;

/** A day with a clock time, in the zone that it names or else in the one given. `read` reads the day. */
export function readClock(
  text: string,
  zoneOption: string | undefined,
  read: (text: string) => DateReading | undefined,
): DateReading | undefined {
  const [, date = "", hourText, separator, minute = 0, second, half, word, typed, bracketed] =
    CLOCK.exec(text.replace(CLOCK_FIRST, "$2 $1")) ?? [];
  if (!(separator || half || word)) return undefined;
  const day = read(date);
  if (!day?.ok) return day;
  const { edtf: _, ...when } = day.when;
  if (when.precision !== "day") return undefined;
  const isWrong = half && (Number(hourText) < 1 || Number(hourText) > 12);
  const hour = half ? (Number(hourText) % 12) + (half === "p" ? 12 : 0) : Number(hourText);
  if (isWrong || hour > 23 || Number(minute) > 59 || Number(second) > 59)
    return fault("impossible-date", "no such time");
  const zoneText = bracketed ?? typed ?? zoneOption;
  const zone = zoneText && zoneNamed(zoneText);
  const wall = (when.startMin ?? 0) + (hour * 3600 + Number(minute) * 60 + Number(second ?? 0)) / DAY_SECONDS;
  const { at, exists } = zone ? instantOfWall(wall, zone) : { at: wall, exists: true };
  const [precision, length] = second
    ? (["second", 1] as const)
    : separator
      ? (["minute", 60] as const)
      : (["hour", 3600] as const);
  const clock: When = {
    ...when,
    startMin: at,
    startMax: at + length / DAY_SECONDS,
    precision,
    ...(zone && { zone }),
    ...(second && { edtf: isoClock(at, zone || undefined) }),
  };
  const unknown = zoneText && !zone ? (["unknown-zone"] as const) : [];
  return found(clock, ...day.warnings, ...unknown, ...(exists ? [] : (["nonexistent-time"] as const)));
}
