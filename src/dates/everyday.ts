import { cleanCell, LONGEST_DATE } from "./cell.ts";
import { type DateOptions, type DateReading, fault, warned } from "./date-reading.ts";
import { civilOfDay } from "./day.ts";
import { readClock } from "./everyday-clock.ts";
import { marked } from "./everyday-marks.ts";
import { halfOpen, type Read, readDashRange, readRange } from "./everyday-range.ts";
import { readSingle } from "./everyday-single.ts";
import { isReadable } from "./other-calendar.ts";
import { prepare } from "./prepare.ts";
import { refuseCell, refuseRest } from "./refusal.ts";
import { readTolerated } from "./tolerated.ts";
import { readYearsAgo } from "./years-ago.ts";

/** Circa, early and perhaps, before a date or after it: they make it approximate or uncertain, but not another date. */
const MARKS: readonly (readonly [form: RegExp, mark: "~" | "?"])[] = [
  [/^(?:[A~≈]|E[ -]) ?(.+)$/, "~"],
  [/^P:? ?(.+)$/, "?"],
  [/^(.+?),? ?(?:~|[([]?A[)\]]?)$/, "~"],
  [/^(.+?),? ?(?:\?|P|[([][?P][)\]])$/, "?"],
];

/** The date inside a mark. Only the first mark that fits is tried: what is inside may carry the others. */
function readMarked(text: string, read: Read): DateReading | undefined {
  for (const [form, mark] of MARKS) {
    const rest = form.exec(text)?.[1];
    if (rest === undefined) continue;
    const reading = read(rest);
    return reading && marked(reading, mark);
  }
  return undefined;
}

/** One date in prepared text, which may be one half of a range. */
function readOne(text: string, options: DateOptions): DateReading | undefined {
  const again: Read = (rest) => readOne(rest, options);
  // A long dash makes a range or nothing: 1899–01 is no January.
  if (/^\d{4}–\d\d$/.test(text)) return undefined;
  const plain = text.replaceAll("–", "-");
  const strict = readTolerated(plain, options);
  if (strict?.ok) return strict;
  return (
    readClock(plain, options.zone, again) ??
    readYearsAgo(text, options.lang) ??
    readSingle(text, options) ??
    readMarked(text, again) ??
    strict
  );
}

/** Between … and …; from … to …; since, until, after, before. */
function readOpening(text: string, read: Read): DateReading | undefined {
  const [, word = "", rest = ""] = /^([WSUFB]) (.+)$/.exec(text) ?? [];
  const range = /[WS]/.test(word) ? (readDashRange(rest, read) ?? readRange(rest, read)) : undefined;
  if (word === "W") return range && marked(range, "?");
  const date = range?.ok ? undefined : read(rest);
  return halfOpen(date, /[UB]/.test(word), /[SU]/.test(word)) ?? range;
}

/** Any date or range in prepared text. */
function readAny(text: string, options: DateOptions): DateReading | undefined {
  const one: Read = (part) => readOne(part, options);
  const dashed = text.includes("–") ? readDashRange(text, one) : undefined;
  const single = readOne(text, options);
  // Only "winter 1847–48" is one date in spite of its dash.
  if (dashed?.ok && !(single?.ok && text.includes("#124"))) return dashed;
  // A day that cannot be is not saved by its hyphens, but `1973-74` is no month 74.
  if (single && (single.ok || !/(?<![\d-])\d{4}-\d\d$/.test(text))) return single;
  const readings = [
    readOpening(text, one),
    readRange(text, one),
    readMarked(text, (rest) => readAny(rest, options)),
    single,
  ];
  return readings.find((reading) => reading?.ok) ?? dashed ?? readings.find(Boolean);
}

/** Years from 1200 to 1500 in a text in Dari, Persian or Pashto are often of the Solar Hijri calendar. */
function isSuspect(reading: DateReading, { lang = "", calendar }: DateOptions): boolean {
  if (!reading.ok || calendar !== undefined || !/^(fa|prs|ps)\b/i.test(lang)) return false;
  const { year } = civilOfDay(reading.when.startMin ?? reading.when.endMin ?? 0);
  return year >= 1200 && year <= 1500;
}

/**
 * Reads a date as people write it, in the language given and in English: strict EDTF, then EDTF as it is often
 * mistyped, then everyday forms. Nothing is guessed in silence: what could be read in two ways carries a warning, and
 * what cannot be read comes back with the reason. Never throws, whatever the text.
 */
export function parseEveryday(text: string, options: DateOptions = {}): DateReading {
  const cell = cleanCell(text);
  const refused = refuseCell(cell);
  if (refused) return refused;
  // Our own signs in a text would be taken for words (prepare.ts).
  if (cell.length > LONGEST_DATE || /[#<>]/.test(cell)) return fault("bad-date");
  const { calendar = "gregory" } = options;
  if (calendar !== "gregory" && !isReadable(calendar)) return fault("bad-date");
  const strict = cell.includes("–") ? undefined : readTolerated(cell, options);
  const reading = strict?.ok ? strict : (readAny(prepare(cell, options), options) ?? strict ?? refuseRest(cell));
  const checked = isSuspect(reading, options) ? warned(reading, "calendar-suspect") : reading;
  return checked.ok ? { ...checked, when: { ...checked.when, raw: text } } : checked;
}
