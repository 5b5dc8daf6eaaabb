import { folded } from "./cell.ts";
import type { DateReading } from "./date-reading.ts";
import { isoDay } from "./iso.ts";
import { fault } from "./window.ts";

/** 1970-01-01 in the day numbers of Excel and its relatives. */
const EXCEL_EPOCH = 25_569;

/** What people type where there is no date, folded. */
const NOTHING =
  /^[([]?([-–?.x]+|t\.?b\.?[adc]\.?|to be (determined|announced|confirmed)|n\.? ?d\.?|n\/?\.?a\.?|na[nt]|null|nil|none|un(defined|known|dated)|not (known|dated)|no date|(date )?unknown( date)?|(sans|sin) (date|fecha)|s\.? ?d\.?|s\/f|o\. ?[dj]\.?|ohne (jahr|datum)|inconnue?|unbekannt|desconocid[ao]|неизвестно|غیر معروف|مجهول|نامعلوم)[)\]]?$/;

/** What is no date at all, whatever it looks like: an empty cell, a spreadsheet's error, a formula. */
export function refuseCell(text: string): DateReading | undefined {
  if (text === "" || NOTHING.test(folded(text))) return fault("missing-date");
  if (/^#+$|^#[\p{Lu}\d/_]+[!?]?$|^Err:\d+$/u.test(text))
    return fault("spreadsheet-error", "a spreadsheet wrote an error");
  if (/^[=@]|^\+ ?\p{L}/u.test(text)) return fault("spreadsheet-error", "this is a formula");
  return undefined;
}

/** Why a text that nothing could read is refused. */
export function refuseRest(text: string): DateReading {
  const digits = /^(\d+)(?:[.,]\d+)?$/.exec(text)?.[1] ?? "";
  const number = Number(digits);
  if (digits.length === 5) {
    const day = isoDay(number - EXCEL_EPOCH);
    return fault("excel-serial", `a spreadsheet's number for ${day}`, day);
  }
  if (digits.length === 10 || digits.length === 13) {
    const day = isoDay(number / (digits.length === 10 ? 86_400 : 86_400_000));
    return fault("unix-timestamp", `a computer's number for ${day}`, day);
  }
  if (digits && digits.length < 3) return fault("bad-date", "a year has four digits", digits.padStart(4, "0"));
  return fault("bad-date");
}
