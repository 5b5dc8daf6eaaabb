import type { Sense, TimeWords } from "./time-words.ts";

/** Some words of a text that speak of time. */
export interface TimePhrase {
  /** As they stand in the text. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
  /** "by mid-July", "since March": the date is the last of many, or the first. */
  readonly bound?: "until" | "since";
}

/** Quotes and bases are short; of a cell that is not, this much is looked at. */
const LONGEST = 1000;
/** How much text before a date is looked at. */
const LOOK_BACK = 40;

function joined(phrases: readonly TimePhrase[], text: string, words: TimeWords): TimePhrase[] {
  const list: TimePhrase[] = [];
  for (const phrase of phrases) {
    const before = list.at(-1);
    if (
      before?.sense.kind === "date" &&
      phrase.sense.kind === "date" &&
      words.joint.test(text.slice(before.to, phrase.from))
    ) {
      const { year } = phrase.sense;
      // "from December to May 2020": what lacks a year is read from the other end.
      const from =
        before.sense.year === undefined && year !== undefined ? earlierOf(before.sense, phrase.sense) : before.sense;
      list.pop();
      // Two weekdays are two days of one event.
      const sense: Sense =
        from.month === undefined && from.year === undefined ? from : { kind: "range", from, to: phrase.sense };
      list.push({ text: text.slice(before.from, phrase.to), from: before.from, to: phrase.to, sense });
    } else list.push(phrase);
  }
  return list;
}

type DateSense = Extract<Sense, { kind: "date" }>;

/** The same, with a year: that of the later end, or the one before where it would come after it. */
function earlierOf(date: DateSense, { year = 0, month = 1 }: DateSense): DateSense {
  return { ...date, year: (date.month ?? 1) > month ? year - 1 : year };
}

/** The words of a text that speak of time, in its order, none twice. */
export function phrasesIn(cell: string, words: TimeWords): readonly TimePhrase[] {
  const text = cell.slice(0, LONGEST);
  const found: TimePhrase[] = [];
  for (const { form, sense: read } of words.forms)
    for (const match of text.matchAll(form)) {
      const from = match.index;
      const to = from + match[0].length;
      if (to === from || found.some((other) => from < other.to && other.from < to)) continue;
      const sense = read(match.groups ?? {});
      if (!sense) continue;
      const before = text.slice(Math.max(0, from - LOOK_BACK), from);
      const bound = words.until.test(before) ? "until" : words.since.test(before) ? "since" : undefined;
      found.push({ text: match[0].trim(), from, to, sense, ...(bound && { bound }) });
    }
  return joined(
    found.sort((a, b) => a.from - b.from),
    text,
    words,
  );
}
