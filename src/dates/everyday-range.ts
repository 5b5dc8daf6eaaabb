import { type DateReading, warned } from "./date-reading.ts";
import { intervalOf } from "./interval.ts";

/** Reads one date of a range; undefined for what is not understood. */
export type Read = (text: string) => DateReading | undefined;

/** Around a word (until, to, bis, …) or a dash with spaces. */
const WORDS = / [UN] | - | \/ /g;
/** A hyphen or slash that is the only one. */
const HYPHEN = /(?<=^[^-/]*)[-/](?=[^-/]*$)/g;
const DASH = / ?– ?/g;

/** An interval with the warnings of its ends. */
function carrying(interval: DateReading | undefined, ...ends: readonly DateReading[]): DateReading | undefined {
  return interval && warned(interval, ...ends.flatMap((end) => (end.ok ? end.warnings : [])));
}

/** An interval of which one end is a date, and the other is open or else not known. */
export function halfOpen(date: DateReading | undefined, isEnd: boolean, isOpen: boolean): DateReading | undefined {
  if (!date?.ok) return date;
  const other = isOpen ? ".." : "";
  return carrying(isEnd ? intervalOf(other, date.when) : intervalOf(date.when, other), date);
}

function firstRead(texts: readonly string[], read: Read): DateReading | undefined {
  return texts.map((text) => read(text)).find(Boolean);
}

/** "1618–48": two digits that are later in the same century. */
function longYear(from: string, to: string): string {
  const [, century = "", year = ""] = /(\d\d)(\d\d)$/.exec(from) ?? [];
  const [, short = "", rest = ""] = /^(\d\d?)( ?[<>]?)$/.exec(to) ?? [];
  const full = century + year.slice(0, 2 - short.length) + short;
  return short && Number(full) > Number(century + year) ? full + rest : to;
}

/** A range from its two halves. What one lacks (a year, a month, an era, a unit) is taken from the other. */
function readHalves(before: string, after: string, read: Read): DateReading | undefined {
  const from = before.trim().replace(/\.$/, "");
  const to = longYear(from, after.trim());
  const blank = [from, to].find((half) => /^[H?]?$/.test(half));
  if (blank !== undefined) {
    const one = read(blank === from ? to : from);
    // "1850–?" is over, nobody knows when; "1850–" goes on.
    return halfOpen(one, blank === from, blank !== "?");
  }
  // From the longest to the shortest: what follows the first part of the end, what precedes the last of the start.
  const endings = [...to.matchAll(/(?<=[^ ./-])[ ./-]+|(?<=\d)(?=\p{L}|[<>])/gu)].map(({ index }) => to.slice(index));
  const beginnings = [...from.matchAll(/[ ./-]+/g)].map(({ index, 0: gap }) => from.slice(0, index + gap.length));
  // "300–200 BC", "66–50 million years ago": a bare number means what the other end counts, but not in "1900 – late 1990s".
  const tail =
    /^[\d.,]+$/.test(from) && !to.startsWith("E") ? /(?<=\d)([^\d]*[\p{L}<>][^\d]*)$/u.exec(to)?.[1] : undefined;
  const start = firstRead([...(tail ? [from + tail] : []), from, ...endings.map((ending) => from + ending)], read);
  const end = firstRead([to, ...beginnings.reverse().map((beginning) => beginning + to)], read);
  if (!start?.ok) return start;
  return end?.ok ? carrying(intervalOf(start.when, end.when), start, end) : end;
}

/** The first split that gives a range; otherwise the first fault met on the way. */
function firstRange(text: string, gap: RegExp, read: Read): DateReading | undefined {
  let fault: DateReading | undefined;
  for (const { index, 0: found } of text.matchAll(gap)) {
    const reading = readHalves(text.slice(0, index), text.slice(index + found.length), read);
    if (reading?.ok) return reading;
    fault ??= reading;
  }
  return fault;
}

/** A range around a long dash, which is hardly ever anything else: `1911–12`. */
export function readDashRange(text: string, read: Read): DateReading | undefined {
  return firstRange(text, DASH, read);
}

/** A range around a word, a spaced dash or, at last, a hyphen: "1618 U 1648", "1-3 #7 1863", "1990-". */
export function readRange(text: string, read: Read): DateReading | undefined {
  return firstRange(text, WORDS, read) ?? firstRange(text, HYPHEN, read);
}
