import type { DateReading } from "./date-reading.ts";
import { PRESENT, TO } from "./lexicon.ts";
import { intervalOf } from "./window.ts";

/** Reads one date of a range; undefined for what is not understood. */
export type Read = (text: string) => DateReading | undefined;

const NOW = new RegExp(`^(?:the |la |l')?${PRESENT}$`, "u");
const WORD_BETWEEN = new RegExp(` ${TO} | - | / `, "gu");

/** What is left of a text after its first part, from the longest to the shortest. */
function endingsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[^ ./-])[ ./-]+|(?<=\d)(?=\p{L}|[<>])/gu)].map(({ index }) => text.slice(index));
}

/** What comes before the last part of a text, from the longest to the shortest. */
function beginningsOf(text: string): readonly string[] {
  return [...text.matchAll(/[ ./-]+/g)].map(({ index, 0: gap }) => text.slice(0, index + gap.length)).reverse();
}

function firstRead(texts: readonly string[], read: Read): DateReading | undefined {
  for (const text of texts) {
    const reading = read(text);
    if (reading) return reading;
  }
  return undefined;
}

/** "1618–48": two digits that are later in the same century. */
function longYear(from: string, to: string): string {
  const [, century, year] = /(\d\d)(\d\d)$/.exec(from) ?? [];
  const [, short = "", rest = ""] = /^(\d{1,2})( ?[<>]?)$/.exec(to) ?? [];
  if (!century || !year || !short) return to;
  const full = short.length === 2 ? `${century}${short}` : `${century}${year[0]}${short}`;
  return Number(full) > Number(century + year) ? full + rest : to;
}

/** A range from its two halves. What one lacks (a year, a month, an era, a unit) is taken from the other. */
function readHalves(before: string, after: string, read: Read): DateReading | undefined {
  const from = before.trim().replace(/\.$/, "");
  const to = longYear(from, after.trim());
  const isNow = NOW.test(to);
  if (!from || !to || isNow) {
    const one = from || to ? read(from || to) : undefined;
    if (!one?.ok) return one;
    return carrying(from ? intervalOf(one.when, "..") : intervalOf("..", one.when), one);
  }
  // "300–200 BC", "66–50 million years ago": a bare number means what the other end counts.
  const tail = /(?<=\d)(?:st|nd|rd|th)?([^\d]+)$/.exec(to)?.[1] ?? "";
  const bare = /^[\d.,]+$/.test(from) && /[\p{L}<>]/u.test(tail);
  const start = firstRead(
    [...(bare ? [from + tail] : []), from, ...endingsOf(to).flatMap((end) => [from + end, `${from} ${end}`])],
    read,
  );
  const end = firstRead([to, ...beginningsOf(from).map((beginning) => beginning + to)], read);
  if (!start?.ok) return start;
  if (!end?.ok) return end;
  return carrying(intervalOf(start.when, end.when), start, end);
}

/** An interval with the warnings of its ends. */
function carrying(interval: DateReading | undefined, ...ends: readonly DateReading[]): DateReading | undefined {
  const warnings = ends.flatMap((end) => (end.ok ? end.warnings : []));
  return interval?.ok ? { ...interval, warnings: [...new Set(warnings)] } : interval;
}

/** The first split that gives a range; otherwise the first fault met on the way. */
function firstRange(text: string, gaps: Iterable<RegExpMatchArray>, read: Read): DateReading | undefined {
  let fault: DateReading | undefined;
  for (const { index = 0, 0: gap } of gaps) {
    const reading = readHalves(text.slice(0, index), text.slice(index + gap.length), read);
    if (reading?.ok) return reading;
    fault ??= reading;
  }
  return fault;
}

/** A range around a long dash, which is hardly ever anything else: `1911–12`. */
export function readDashRange(text: string, read: Read): DateReading | undefined {
  return firstRange(text, text.matchAll(/ ?– ?/g), read);
}

/** A hyphen that is the only one, or a slash between a year and the last digits of another. */
const HYPHEN = /(?<=^[^-]*)-(?=[^-]*$)|(?<=^\d{4})\/(?=\d\d$)/g;

/** A range around a word, a spaced dash or, at last, any hyphen: "1618 to 1648", "1-3 July 1863", "1990-". */
export function readRange(text: string, read: Read): DateReading | undefined {
  return firstRange(text, text.matchAll(WORD_BETWEEN), read) ?? firstRange(text, text.matchAll(HYPHEN), read);
}
