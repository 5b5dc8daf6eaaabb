import type { DateReading } from "./date-reading.ts";
import { parseEdtf } from "./edtf.ts";
import { edtfYear, fault, found, warned, yearsWindow } from "./window.ts";

/** `<` before Christ, `>` anno Domini, nothing where the text says neither. */
export type Era = string;

/** A year as counted in its era, as an astronomical year. */
export function yearIn(era: Era, year: number): number {
  return era === "<" ? 1 - year : year;
}

/** "17th C", "xvii C", "C xvii", "17. C", "17th A" (17th c.); `L` for millennia. */
const COUNTED =
  /^(\d\d?|[ivx]+) ?(?:st|nd|rd|th|er?|i?eme|[oam]|\.|مه|م)? ?([CL])$|^(\d\d?)(?:st|nd|rd|th) (A)$|^([CL]) (\d\d?|[ivx]+)$/;
/** "1640s", "1640's", "T 1640" (années 1640), "1640er". */
const DECADE = /^(?:T (\d{1,3}0)|(\d{1,3}0)(?:'?s|er)( T)?)$/;

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A number in digits or in Roman numerals. */
function numberOf(text: string): number {
  if (/\d/.test(text)) return Number(text);
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Centuries, millennia and decades in prepared text without its era. */
export function readUnits(text: string, era: Era): DateReading | undefined {
  const [, before, unitAfter, ordinal, short, unitBefore, after] = COUNTED.exec(text) ?? [];
  const unit = unitAfter ?? short ?? unitBefore;
  if (unit) {
    // The 17th century is 1601–1700, the 4th BC 400–301 BC.
    const count = numberOf(before ?? ordinal ?? after ?? "");
    const length = unit === "L" ? 1000 : 100;
    const ends = [yearIn(era, (count - 1) * length + 1), yearIn(era, count * length)];
    if (!count) return fault("impossible-date", "counting starts at the first");
    return found(yearsWindow(Math.min(...ends), Math.max(...ends), unit === "L" ? "millennium" : "century"));
  }
  const [, named, plain] = DECADE.exec(text) ?? [];
  const digits = named ?? plain;
  if (!digits || (!era && digits.length < 3)) return undefined;
  // The 40s BC are 49 to 40 BC.
  if (era === "<") return found(yearsWindow(-8 - Number(digits), 1 - Number(digits), "decade"));
  const decade = parseEdtf(`${edtfYear(Number(digits)).slice(0, -1)}X`);
  // The 1800s are a decade to some and a century to others.
  return digits.endsWith("00") ? warned(decade, "ambiguous-date") : decade;
}
