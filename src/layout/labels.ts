import type { Label } from "./scene.ts";

/** The faces that texts of the plot are set in. */
export type Font = "date" | "title" | "lead" | "tick";

/** Width of a text in one of the faces, CSS px. The same for the same text as long as the font does not change. */
export type Measure = (text: string, font: Font) => number;

/** The room that words are set in. */
export interface LabelRoom {
  /** No line is wider. */
  readonly maxWidthPx: number;
  /** How many lines a title may have: 2 where it is not given. */
  readonly titleLines?: number;
}

/** What a label is set from. */
export interface LabelText extends LabelRoom {
  readonly date: string;
  readonly title: string;
  readonly measure: Measure;
  /** Sets the title heavier. */
  readonly leads?: boolean;
}

/** A place where a title may be broken: before the character at `end` comes a space, or nothing in scripts without spaces. */
interface Break {
  /** Where the first line ends. */
  readonly end: number;
  /** Where the second line begins. */
  readonly start: number;
  /** How bad it is, as a share of the title's width. */
  readonly cost: number;
}

/** A title below this share of the greatest width, or not wider than its date, stays on one line. */
const ONE_LINE_SHARE = 0.5;
/** A word of so few letters belongs to the next: an article or a preposition, in most languages. */
const SMALL_WORD = 3;
const SMALL_WORD_COST = 0.12;
/** A comma or a dash ends a phrase. */
const PHRASE_GAIN = 0.08;
/** "11" of "11 September": it belongs to the next word too. */
const DAY = /^\p{N}{1,2}$/u;
const DAY_COST = 0.25;
/** A first line of one word looks like a heading of the second. Less than a small word costs: that begins its phrase. */
const LONE_WORD_COST = 0.03;
const PHRASE_END = /\p{P}$/u;
const ELLIPSIS = "…";

/**
 * Sets an event's words: its date, and its title in as few lines as hold it, two at most or as many as there is room for, of about equal width, broken between words and if possible between
 * phrases. Only where full lines cannot hold it does the last end in an ellipsis.
 */
export function setLabel(text: LabelText): Label {
  const { measure, maxWidthPx } = text;
  const fits = (line: string): boolean => measure(line, "date") <= maxWidthPx;
  // Only an author's own wording of a date can be so long; the card has it in full.
  const date = fits(text.date) ? text.date : shortened(text.date, fits);
  const lines = titleLines(text, measure(date, "date"));
  const widthPx = Math.ceil(Math.max(measure(date, "date"), ...lines.map((line) => measure(line, faceOf(text)))));
  return text.leads ? { date, lines, leads: true, widthPx } : { date, lines, widthPx };
}

const faceOf = ({ leads }: LabelText): Font => (leads ? "lead" : "title");

function titleLines(text: LabelText, dateWidthPx: number): string[] {
  const { title, measure, maxWidthPx, titleLines: most = 2 } = text;
  const face = faceOf(text);
  const whole = measure(title, face);
  if (whole <= Math.max(ONE_LINE_SHARE * maxWidthPx, Math.min(dateWidthPx, maxWidthPx))) return [title];
  const fits = (line: string): boolean => measure(line, face) <= maxWidthPx;
  // Where a break falls is estimated by counting characters; only the best few are measured.
  for (const { end, start } of breaksOf(title).slice(0, 4)) {
    const lines = [title.slice(0, end), title.slice(start)];
    if (lines.every(fits)) return lines;
  }
  if (whole <= maxWidthPx) return [title];
  const first = longest(title, fits);
  const rest = title.slice(first.length).trimStart();
  if (fits(rest)) return [first, rest];
  if (most > 2) return [first, ...titleLines({ ...text, title: rest, titleLines: most - 1 }, dateWidthPx)];
  return [first, shortened(rest, fits)];
}

/** The beginning of a text that still fits with an ellipsis. */
export function shortened(text: string, fits: (line: string) => boolean): string {
  return longest(text, (line) => fits(line + ELLIPSIS)).replace(/[\s,;:–—-]+$/u, "") + ELLIPSIS;
}

/** Places to break a title, best first: the evener the lines and the fuller the phrases, the better. */
function breaksOf(title: string): Break[] {
  const words = [...title.matchAll(/\S+/gu)];
  const breaks = words.slice(1).map((next, n): Break => {
    const [word = ""] = words[n] ?? [];
    const end = (words[n]?.index ?? 0) + word.length;
    const isPhrase = PHRASE_END.test(word);
    const isSmall = word.length <= SMALL_WORD && !isPhrase && word !== word.toUpperCase();
    const loose = DAY.test(word) ? DAY_COST : isSmall ? SMALL_WORD_COST : n === 0 ? LONE_WORD_COST : 0;
    const uneven = Math.max(end, title.length - next.index) / title.length;
    return { end, start: next.index, cost: uneven + loose - (isPhrase ? PHRASE_GAIN : 0) };
  });
  return breaks.sort((a, b) => a.cost - b.cost);
}

/** The longest beginning of a text that fits: of whole words, or of characters where not even the first word fits. */
function longest(text: string, fits: (line: string) => boolean): string {
  const ends = [...text.matchAll(/\s+/gu)].map(({ index }) => index);
  const byWord = lastFitting(text, [...ends, text.length], fits);
  if (byWord !== "") return byWord;
  let end = 0;
  const characters = Array.from(text, (character) => (end += character.length));
  return lastFitting(text, characters, fits) || text.slice(0, characters[0]);
}

/** The longest of some beginnings that fits, found by bisection; "" where none does. */
function lastFitting(text: string, ends: readonly number[], fits: (line: string) => boolean): string {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fits(text.slice(0, ends[middle]))) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? "" : text.slice(0, ends[low - 1]);
}
