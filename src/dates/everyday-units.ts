import type { DateReading } from "./date-reading.ts";
import { parseEdtf } from "./edtf.ts";
import { CENTURY, MILLENNIUM, SEASONS } from "./lexicon.ts";
import { edtfYear, fault, found, warned, yearsWindow } from "./window.ts";

/** `<` before Christ, `>` anno Domini, nothing where the text says neither. */
export type Era = "" | "<" | ">";

/** A year as counted in its era, as an astronomical year. */
export function yearIn(era: Era, year: number): number {
  return era === "<" ? 1 - year : year;
}

const ROMAN = "[ivxl]+";
const ORDINAL = `(\\d{1,2}|${ROMAN}) ?(?:st|nd|rd|th|er?|re|i?eme|o|a|\\.|-?[ио]?[йя]|-?е|مه|م)?`;
const CENTURIES = new RegExp(
  `^${ORDINAL} ?(?:${CENTURY}|(?<=st|nd|rd|th) ?c\\.?)$|^${CENTURY} ?(\\d{1,2}|${ROMAN})م?$`,
  "u",
);
const MILLENNIA = new RegExp(`^${ORDINAL} ?${MILLENNIUM}$|^${MILLENNIUM} ?(\\d{1,2}|${ROMAN})$`, "u");
const DECADE =
  /^(?:(?:annees|(?:los )?anos|decada de|les annees|دهه|عقد|the|в|د)? ?)(\d{1,3}0)(?:(?:'?s|er(?: jahren?)?|-?(?:е|х|ые)(?: год[ыа-я]+)?| لسیزه)|(?=$))$/u;
const DECADE_WORD = /^(?:les |los )?(?:annees|anos|decada de|دهه|عقد|د)/u;
const SEASON = new RegExp(
  `^(?:${SEASONS.map((words) => `(${words})`).join("|")}),? ?(?:of |de |d'|del |)(\\d{3,4})(?:[-–/](\\d{2,4}))?$`,
  "u",
);
const SEASON_LAST = new RegExp(`^(\\d{3,4}),? ?(?:${SEASONS.map((words) => `(${words})`).join("|")})$`, "u");
const QUARTER =
  /^(?:[qt](?:uarter )?([1-4])|([1-4])(?:q|(?:st|nd|rd|th|er|e|\.|\.?o)? ?(?:quarter|quartal|trimestre|квартал))),? ?(?:of |de |d'|)(\d{4})$|^(\d{4})[- ]?q([1-4])$/u;
const HALF = /^h([12]) (\d{4})$|^(\d{4})[- ]?h([12])$/u;

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** A number in digits or in Roman numerals of one century. */
function ordinalOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const values = [...text].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** The n-th hundred or thousand years of an era: the 17th century is 1601–1700, the 4th BC 400–301 BC. */
function countedYears(count: number, length: 100 | 1000, era: Era): DateReading {
  if (count < 1) return fault("impossible-date", "counting starts at the first");
  const [first, last] = [(count - 1) * length + 1, count * length];
  const [from, to] = era === "<" ? [1 - last, 1 - first] : [first, last];
  return found(yearsWindow(from, to, length === 100 ? "century" : "millennium"));
}

/** Ten years: the 1640s are 1640–1649, the 40s BC are 49–40 BC. */
function readDecade(text: string, era: Era): DateReading | undefined {
  const [whole, digits] = DECADE.exec(text) ?? [];
  if (!digits || (whole === digits && !DECADE_WORD.test(text)) || (!era && digits.length < 3)) return undefined;
  if (/^\d+$/.test(text)) return undefined;
  const start = Number(digits);
  if (era === "<") return found(yearsWindow(yearIn(era, start + 9), yearIn(era, start), "decade"));
  const reading = parseEdtf(`${edtfYear(start).slice(0, -1)}X`);
  // The 1800s are a decade to some and a century to others.
  return digits.endsWith("00") ? warned(reading, "ambiguous-date") : reading;
}

function coded(year: number, code: number): DateReading {
  const reading = parseEdtf(`${edtfYear(year)}-${code}`);
  // It was said in words, so the code is not ambiguous.
  return reading.ok ? found(reading.when) : reading;
}

/** Spring 1848, winter 1848/49. */
function readSeason(text: string, era: Era): DateReading | undefined {
  const ahead = SEASON.exec(text);
  const match = ahead ?? SEASON_LAST.exec(text);
  if (!match) return undefined;
  const words = match.slice(ahead ? 1 : 2, ahead ? 5 : 6);
  const season = words.findIndex((word) => word !== undefined);
  const year = Number(ahead ? match[5] : match[1]);
  const next = ahead ? match[6] : undefined;
  // Only a winter spans two years.
  if (next && (season !== 3 || Number(next.slice(-2)) !== (year + 1) % 100)) return undefined;
  return coded(yearIn(era, year), 21 + season);
}

/** Centuries, millennia, decades, seasons, quarters and halves of a year, in folded text without its era. */
export function readUnits(text: string, era: Era): DateReading | undefined {
  const century = CENTURIES.exec(text);
  if (century) return countedYears(ordinalOf(century[1] ?? century[2] ?? ""), 100, era);
  const millennium = MILLENNIA.exec(text);
  if (millennium) return countedYears(ordinalOf(millennium[1] ?? millennium[2] ?? ""), 1000, era);
  const [, before, after, year, yearFirst, last] = QUARTER.exec(text) ?? [];
  const quarter = before ?? after ?? last;
  if (quarter) return coded(yearIn(era, Number(year ?? yearFirst)), 32 + Number(quarter));
  const [, half, halfYear, yearHalf, halfLast] = HALF.exec(text) ?? [];
  if (half ?? halfLast) return coded(Number(halfYear ?? yearHalf), 39 + Number(half ?? halfLast));
  return readDecade(text, era) ?? readSeason(text, era);
}
