import type { DateOptions, DateReading } from "./date-reading.ts";
import { parseEdtf } from "./edtf.ts";
import { edtfYear, warned } from "./window.ts";

const EDTF_LETTERS = /^[-\dxuyest/.,:+?~%[\]{}z]+$/i;

/**
 * EDTF as it was written before 2019 or is mistyped now: `138u`, `1380/unknown`, `1380/open`, `y-20000`, `1380?~`,
 * `17xx`, `[1641, 1642]`.
 */
function mended(text: string): string {
  const plain = text
    .replace(/\bunknown\b/gi, "")
    .replace(/\bopen\b/gi, "..")
    .replace(/ *([/,[\]{}]|\.\.) */g, "$1");
  if (!EDTF_LETTERS.test(plain)) return text;
  return plain
    .replace(/\?~|~\?/g, "%")
    .toUpperCase()
    .replaceAll("U", "X");
}

/** Negative years without four digits: `-44` is the year -44, or 44 BC where the column says so. */
function withNegativeYears(text: string, meaning: DateOptions["negativeYears"]): string {
  return text.replace(/(^|\/)-(\d+)(?=$|[-/?~%])/g, (all, before: string, digits: string) => {
    const isEdtf = digits.length === 4 && (digits.startsWith("0") || meaning !== "bc");
    if (isEdtf || !Number(digits)) return all;
    return before + edtfYear(meaning === "bc" ? 1 - Number(digits) : -Number(digits));
  });
}

/**
 * Strict EDTF, then EDTF as it is tolerated. A fault says that the text is EDTF in form but cannot be; undefined that
 * it is something else.
 */
export function readTolerated(text: string, options: DateOptions): DateReading | undefined {
  // A year of another calendar only looks like EDTF.
  if (options.calendar && options.calendar !== "gregory") return undefined;
  const years = withNegativeYears(text, options.negativeYears);
  const strict = parseEdtf(years);
  const reading = strict.ok ? strict : parseEdtf(mended(years));
  if (!reading.ok) return reading.fault === "bad-date" ? undefined : reading;
  // The zone of the column places a clock time that gives none (everyday-clock.ts).
  if (options.zone && reading.when.precision === "second" && !reading.when.zone) return undefined;
  return years === text ? reading : warned(reading, "negative-years");
}
