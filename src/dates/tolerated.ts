import { type DateOptions, type DateReading, warned } from "./date-reading.ts";
import { parseEdtf } from "./edtf.ts";
import { edtfYear } from "./iso.ts";

/**
 * EDTF as it was written before 2019 or is mistyped now: `138u`, `1380/unknown`, `1380/open`, `y-20000`, `1380?~`,
 * `17xx`, `[1641, 1642]`.
 */
function mended(text: string): string {
  const plain = text
    .replace("unknown", "")
    .replace("open", "..")
    .replace(/ *([/,[\]{}]|\.\.) */g, "$1")
    .replace(/\?~|~\?/g, "%");
  return /^[-\dxuyestz/.,:+?~%[\]{}]+$/i.test(plain) ? plain.toUpperCase().replaceAll("U", "X") : text;
}

/** Negative years without four digits: `-44` is the year -44, or 44 BC where the column says so. */
function withNegativeYears(text: string, meaning: DateOptions["negativeYears"]): string {
  return text.replace(/(^|\/)-(\d+)(?=$|[-/?~%])/g, (all, before: string, digits: string) => {
    const isEdtf = /^(0...|....)$/.test(digits) && (meaning !== "bc" || digits.startsWith("0"));
    const year = Number(digits);
    return isEdtf || !year ? all : before + edtfYear(meaning === "bc" ? 1 - year : -year);
  });
}

/** Strict EDTF, then EDTF as it is tolerated; undefined for what is neither. */
export function readTolerated(text: string, { calendar, negativeYears, zone }: DateOptions): DateReading | undefined {
  // A year of another calendar only looks like EDTF.
  if (calendar && calendar !== "gregory") return undefined;
  const years = withNegativeYears(text, negativeYears);
  const strict = parseEdtf(years);
  const reading = strict.ok ? strict : parseEdtf(mended(years));
  if (!reading.ok) return reading.fault === "bad-date" ? undefined : reading;
  // The zone of the column places a clock time that gives none (everyday-clock.ts).
  if (zone && reading.when.precision === "second" && !reading.when.zone) return undefined;
  return years === text ? reading : warned(reading, "negative-years");
}
