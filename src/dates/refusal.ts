import { folded } from "./cell.ts";
import { type DateReading, fault } from "./date-reading.ts";
import { isoDay } from "./iso.ts";

/** What people type where there is no date, folded. */
const NOTHING =
  /^[([]?([-–?.]+|t\.?b\.?[adc]\.?|to be \w+|n\W{0,2}[ad]\.?|na[nt]|null|none|(date )?(un|not )(defined|known|dated)( date)?|(no|sans|sin) (date|fecha)|s\W{0,2}[df]\.?|o\. ?[dj]\.?|inconnue?|unbekannt|desconocid[ao]|نامعلوم)[)\]]?$/;

/** What is no date at all, whatever it looks like: an empty cell, a spreadsheet's error, a formula. */
export function refuseCell(text: string): DateReading | undefined {
  if (text === "" || NOTHING.test(folded(text))) return fault("missing-date");
  if (/^(#+|#[\p{Lu}\d/_]+[!?]?|Err:\d+|[=@].*|\+ ?\p{L}.*)$/u.test(text)) return fault("spreadsheet-error");
  return undefined;
}

/** Why a text that nothing could read is refused; for a program's number the day that it would be. */
export function refuseRest(text: string): DateReading {
  const digits = /^(\d+)(?:[.,]\d+)?$/.exec(text)?.[1] ?? "";
  const value = Number(digits);
  // The number of a spreadsheet (days since 1899-12-30) or of a computer (seconds or milliseconds since 1970).
  const days: Readonly<Record<number, number>> = { 5: value - 25_569, 10: value / 86_400, 13: value / 86_400_000 };
  const at = days[digits.length];
  const day = at !== undefined && isoDay(at);
  if (day) return fault(digits.length > 5 ? "unix-timestamp" : "excel-serial", `a program's number for ${day}`, day);
  return digits && digits.length < 3
    ? fault("bad-date", "a year has four digits", digits.padStart(4, "0"))
    : fault("bad-date");
}
