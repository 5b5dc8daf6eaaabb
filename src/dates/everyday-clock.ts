import type { DateReading, DateWarning } from "./date-reading.ts";
import { isoClock, isoDay } from "./iso.ts";
import type { When } from "./when.ts";
import { fault, found, windowOf } from "./window.ts";
import { fixedOffset, instantOfWall, isZone } from "./zones.ts";

const DAY_SECONDS = 86_400;

/** A day, then `20:17`, `8:17:40 pm`, `20h17`, `8 pm`, `20.17 Uhr`, then a zone. */
const CLOCK = new RegExp(
  [
    "^(.*?\\d.*?)(?:,? (?:at |um |a |à |@ ?)?|,|T)",
    "(\\d{1,2})(?:([:.h])(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?)?",
    " ?(?:([ap])\\.? ?m\\.?|(uhr|hrs?|h))?",
    "(?: ?(z|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d\\d)?|[a-z]{2,5}|[a-z]+/[a-z_/-]+))?",
    "(?: ?[[(]([a-z0-9_/+-]+)[\\])])?$",
  ].join(""),
  "i",
);

/** A zone as When writes it: "Z", "+09:00" or an IANA name; undefined for "EST" and other short names. */
function zoneOf(text: string): string | undefined {
  if (!isZone(text)) return undefined;
  const offset = fixedOffset(text.toUpperCase());
  return offset === undefined ? text : offset === 0 ? "Z" : isoClock(0, text.toUpperCase()).slice(19);
}

/** Splits the clock time off a text, if it ends with one. */
export function splitClock(text: string): { readonly date: string; readonly clock: RegExpExecArray } | undefined {
  const clock = CLOCK.exec(text);
  const [, date, , separator, , , half, word] = clock ?? [];
  if (!clock || !date || !(separator || half || word)) return undefined;
  // "5.4.14" ends in numbers with a dot too: a clock with a dot stands after a space or before "Uhr".
  return { date, clock };
}

/** Puts a clock time on a day, in its zone if it names one, else in the one given. */
export function clockOn(day: When, clock: RegExpExecArray, zoneOption: string | undefined): DateReading {
  const [, , hourText, , minute, second, half, , typedZone, bracketZone] = clock;
  const typed = bracketZone ?? typedZone?.replace(/^z$/i, "Z") ?? zoneOption;
  const zone = typed === undefined ? undefined : zoneOf(typed);
  const warnings: DateWarning[] = typed !== undefined && zone === undefined ? ["unknown-zone"] : [];
  const noon = half ? (half.toLowerCase() === "p" ? 12 : 0) : 0;
  const hour = half ? (Number(hourText) % 12) + noon : Number(hourText);
  if (hour > 23 || (half && (Number(hourText) > 12 || hourText === "0")) || Number(minute) > 59 || Number(second) > 59)
    return fault("impossible-date", "a clock runs from 00:00 to 23:59");
  const seconds = hour * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  const precision = second ? "second" : minute ? "minute" : "hour";
  return zoned(day, seconds, { precision, ...(zone !== undefined && { zone }) }, warnings);
}

/** The window of a clock time: the second, minute or hour that was typed. */
function zoned(
  day: When,
  seconds: number,
  { precision, zone }: Pick<When, "precision" | "zone">,
  warnings: DateWarning[],
): DateReading {
  const wall = (day.startMin ?? 0) + seconds / DAY_SECONDS;
  const { at, exists } = zone === undefined ? { at: wall, exists: true } : instantOfWall(wall, zone);
  const length = precision === "second" ? 1 : precision === "minute" ? 60 : 3600;
  const when: When = {
    ...windowOf(at, at + length / DAY_SECONDS, precision),
    approximate: day.approximate,
    uncertain: day.uncertain,
    ...(zone !== undefined && { zone }),
    ...(precision === "second" && /^-?\d{4}-/.test(isoDay(at)) && { edtf: isoClock(at, zone) }),
  };
  return found(when, ...warnings, ...(exists ? [] : (["nonexistent-time"] as const)));
}
