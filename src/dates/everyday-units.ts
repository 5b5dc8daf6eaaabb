import { type DateReading, fault, found, warned } from "./date-reading.ts";
import { parseEdtf } from "./edtf.ts";
import { edtfYear } from "./iso.ts";
import { roman } from "./roman.ts";
import { yearsWindow } from "./window.ts";

/** A year as counted in its era (`<` before Christ), as an astronomical year. */
export function yearIn(era: string, year: number): number {
  return era === "<" ? 1 - year : year;
}

/** "17 C", "xviie C", "C xvii", "17. C", "17 A" (17th c.); `L` for millennia. */
const COUNTED = /^(\d\d?|[ivx]+(?=e|i?eme|er|[ -]))\p{L}*\.?[ -]?([CLA])$|^([CL]) (\d\d?|[ivx]+)$/u;
/** "1640s", "1640's", "1640er", "T 1640" (années 1640). */
const DECADE = /^(?:T (?=\d+$))?(\d{1,3}0)(?:'?s|er|(?<=T \d+))$/;

/** A number in digits or in Roman numerals, up to 39; otherwise NaN. */
function numberOf(text: string): number {
  const numeral = [...Array(40).keys()].find((value) => value && roman(value).toLowerCase() === text);
  return numeral ?? Number(text);
}

/** Centuries, millennia and decades in prepared text without its era. */
export function readUnits(text: string, era: string): DateReading | undefined {
  const [, before, after, unitBefore, last] = COUNTED.exec(text) ?? [];
  const unit = after ?? unitBefore;
  if (unit) {
    // The 17th century is 1601–1700, the 4th BC 400–301 BC.
    const count = numberOf(before ?? last ?? "");
    const length = unit === "L" ? 1000 : 100;
    const ends = [yearIn(era, (count - 1) * length + 1), yearIn(era, count * length)];
    if (!count) return fault("impossible-date");
    return found(yearsWindow(Math.min(...ends), Math.max(...ends), unit === "L" ? "millennium" : "century"));
  }
  const digits = DECADE.exec(text)?.[1];
  if (!digits || (!era && digits.length < 3)) return undefined;
  // The 40s BC are 49 to 40 BC.
  if (era === "<") return found(yearsWindow(-8 - Number(digits), 1 - Number(digits), "decade"));
  const decade = parseEdtf(`${edtfYear(Number(digits)).slice(0, -1)}X`);
  // The 1800s are a decade to some and a century to others.
  return digits.endsWith("00") ? warned(decade, "ambiguous-date") : decade;
}
