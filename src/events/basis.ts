import { canBothBeTrue } from "../dates/agreement.ts";
import { earliest, latest } from "../dates/bounds.ts";
import { civilOfDay, weekdayOf } from "../dates/day.ts";
import type { When } from "../dates/when.ts";
import type { Claim, Source } from "./event.ts";
import { isPlanned } from "./status.ts";
import { phrasesIn, type TimePhrase } from "./time-phrase.ts";
import { dateIn, hasWeekdays, type Reckoning, readingsOf, spanOf, wrongWeekday } from "./time-reading.ts";
import { spanText, whensOf } from "./time-span.ts";
import type { TimeWords } from "./time-words.ts";
import { timeWordsEn } from "./time-words-en.ts";

/** What became of checking a claim's date against the words it was read from. */
export interface BasisCheck {
  /**
   * fits: the date can be what the words say; mismatch: it cannot; several: the words can mean several dates, and nothing says why
   * this one was taken; unchecked: no words of time, or nothing from which they could be counted.
   */
  readonly kind: "fits" | "mismatch" | "several" | "unchecked";
  /** The words that were looked at, as they stand in the quote; where `why` is told, perhaps in the basis. Absent where the quote has none. */
  readonly phrase?: string;
  /** The publication date from which they were counted. */
  readonly published?: When;
  /** What the words can mean, the likeliest first. */
  readonly readings: readonly When[];
  /**
   * Why it is a mismatch, where not simply because no reading fits. weekday: a date is said to be a weekday that it is not;
   * future: what the source tells as happened is dated after its publication; basis: the basis contradicts the claim or the source.
   */
  readonly why?: "weekday" | "future" | "basis";
}

/** What is checked of a claim. */
export type CheckedClaim = Pick<Claim, "when" | "quote" | "basis" | "certainty" | "inherits">;

/** A claim and a source that lie further apart than this are no news: what words leave out was not left to the reader's calendar. */
const NEWS_YEARS = 2;
/** Further apart than this, "last month" is not the source's own. */
const OWN_YEARS = 20;

const yearOf = (when: When): number => civilOfDay(earliest(when)).year;

/** How many years lie between two dates; 0 where they overlap or lie in one year. */
function yearsBetween(a: When, b: When): number {
  const end = (when: When): number => civilOfDay(latest(when) - 1).year;
  return Math.max(0, yearOf(a) - end(b), yearOf(b) - end(a));
}

interface Desk {
  readonly claim: CheckedClaim;
  readonly published: When | undefined;
  readonly reckoning: Reckoning;
  readonly words: TimeWords;
  /** How many years lie between the claim and the source; 0 where that is not known. */
  readonly gap: number;
}

/** Whether the basis says why this of several readings was taken: by a year, a date or a word of its own. */
function isGrounded({ claim, words, reckoning }: Desk, readings: readonly When[]): boolean {
  const { basis = "", when } = claim;
  if (when.uncertain || words.ground.test(basis)) return true;
  return phrasesIn(basis, words)
    .flatMap((phrase) => (hasYear(phrase) ? readingsOf(phrase, reckoning).likely : []))
    .some(
      (said) =>
        canBothBeTrue(said, when) &&
        (readings.length === 0 || !readings.every((reading) => canBothBeTrue(said, reading))),
    );
}

const hasYear = ({ sense }: TimePhrase): boolean => sense.kind === "date" && sense.year !== undefined;

/** A date whose year is not said, in the years of the claim: its day, month and weekday at least must be right. */
function inOwnYears(phrase: TimePhrase, when: When): readonly When[] {
  const { sense } = phrase;
  if (sense.kind !== "date" || sense.month === undefined || sense.year !== undefined) return [];
  const span = spanOf(when);
  const first = yearOf(when);
  const last = span ? civilOfDay(span.last).year : first;
  const found: When[] = [];
  for (let year = first; year <= Math.min(last, first + OWN_YEARS); year++) {
    const date = dateIn(sense, year);
    if (date) found.push(...whensOf(spanText(date)));
  }
  return found;
}

/** True for words that tell nothing unless they are counted from a day that is near: "yesterday", but not "two centuries ago". */
function isNear({ sense }: TimePhrase): boolean {
  if (sense.kind === "date") return sense.year === undefined && sense.month === undefined;
  const isCounted = sense.kind === "unit" || sense.kind === "ago" || sense.kind === "span";
  return isCounted && !/^(?:year|decade|century)$/.test(sense.unit);
}

function checkPhrase(phrase: TimePhrase, desk: Desk): BasisCheck {
  const { claim, published, reckoning, gap } = desk;
  const { when } = claim;
  const told = { phrase: phrase.text, ...(published && { published }) };
  const wrong = wrongWeekday(phrase);
  if (wrong) return { kind: "mismatch", ...told, readings: [wrong], why: "weekday" };
  const { likely, other } =
    isNear(phrase) && gap > OWN_YEARS ? { likely: [], other: [] } : readingsOf(phrase, reckoning);
  const readings = [...likely, ...other];
  const fits = (reading: When): boolean => canBothBeTrue(reading, when);
  if (likely.length > 0 && likely.every(fits)) return { kind: "fits", ...told, readings };
  if (readings.some(fits)) return { kind: isGrounded(desk, readings) ? "fits" : "several", ...told, readings };
  return unfitting(phrase, desk, { ...told, readings });
}

/** What becomes of words none of whose readings fits. */
function unfitting(phrase: TimePhrase, desk: Desk, told: Omit<BasisCheck, "kind">): BasisCheck {
  const { claim, gap } = desk;
  const { when } = claim;
  const { sense } = phrase;
  const { readings } = told;
  if (sense.kind === "span" && !sense.within && when.precision !== "interval")
    return { kind: "unchecked", ...told, readings: [] };
  if (sense.kind === "date" && sense.year === undefined) {
    const own = inOwnYears(phrase, when).filter((reading) => canBothBeTrue(reading, when));
    if (own.length > 0) {
      if (isGrounded(desk, readings)) return { kind: "fits", ...told, readings: own };
      if (readings.length === 0) return { kind: "unchecked", ...told, readings: own };
      return gap > NEWS_YEARS
        ? { kind: "several", ...told, readings: [...own, ...readings] }
        : { kind: "mismatch", ...told };
    }
    const isDay = when.precision === "day" && hasWeekdays(earliest(when));
    if (sense.weekday !== undefined && isDay && readings.length === 0)
      return { kind: weekdayOf(earliest(when)) === sense.weekday ? "fits" : "mismatch", ...told, why: "weekday" };
    if (sense.month !== undefined) return { kind: "mismatch", ...told };
  }
  return { kind: readings.length > 0 ? "mismatch" : "unchecked", ...told };
}

/** What the basis says that cannot be: a weekday, the day of publication, the claim's year. */
function checkSaid({ claim, published, reckoning, words }: Desk): BasisCheck | undefined {
  const { basis = "", when } = claim;
  for (const phrase of phrasesIn(basis, words)) {
    const told = { phrase: phrase.text, ...(published && { published }) };
    const wrong = wrongWeekday(phrase);
    if (wrong) return { kind: "mismatch", ...told, readings: [wrong], why: "weekday" };
    const [said] = hasYear(phrase) ? readingsOf(phrase, reckoning).likely : [];
    if (!said) continue;
    const before = basis.slice(0, phrase.from);
    const isPublication = words.publication.test(before) && published !== undefined && !canBothBeTrue(said, published);
    if (isPublication || (words.yearIs.test(before) && !canBothBeTrue(said, when)))
      return { kind: "mismatch", ...told, readings: [said], why: "basis" };
  }
  return undefined;
}

/** A quote without words of time: the date must be one that the basis works out. A basis may name other dates too, so none is no fault. */
function checkDated({ claim, reckoning, words }: Desk): Pick<BasisCheck, "kind" | "readings"> {
  const { basis = "", when, inherits } = claim;
  const dates = inherits
    ? []
    : phrasesIn(basis, words).filter(({ sense }) => sense.kind !== "date" || sense.month !== undefined);
  const readings = dates
    .flatMap((phrase) => readingsOf(phrase, reckoning).likely)
    .filter((said) => canBothBeTrue(said, when));
  return { kind: readings.length > 0 ? "fits" : "unchecked", readings };
}

const ORDER: readonly BasisCheck["kind"][] = ["fits", "several", "mismatch", "unchecked"];

/**
 * Recomputes a claim's date from the words of its quote and the day on which its source was published, and compares. Where a quote
 * speaks of several times the date must fit one. Weekdays are counted from 1582 on; weeks run from Monday to Sunday.
 */
export function checkBasis(
  claim: CheckedClaim,
  source: Pick<Source, "published"> | undefined,
  words: TimeWords = timeWordsEn,
): BasisCheck {
  const published = source?.published;
  const window = spanOf(published);
  const isDue = isPlanned(claim.certainty);
  const gap = published ? yearsBetween(claim.when, published) : 0;
  const desk: Desk = { claim, published, reckoning: { published: window, isDue }, words, gap };
  const checks = phrasesIn(claim.quote ?? "", words).map((phrase) => checkPhrase(phrase, desk));
  const wrong = checks.find(({ why }) => why === "weekday") ?? checkSaid(desk);
  if (wrong) return wrong;
  checks.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const [best] = checks;
  if (best) return best;
  if (window && !isDue && earliest(claim.when) > window.last + 1 && published)
    return {
      kind: "mismatch",
      published,
      readings: whensOf(`[..${spanText({ first: window.last, last: window.last })}]`),
      why: "future",
    };
  return { ...checkDated(desk), ...(published && { published }) };
}
