import type { Counting, Forms } from "./counting.ts";

/** How long after an event a report came. Days are whole: at least, at most; 0 is the same day. */
export interface Gap {
  readonly kind: "after" | "before" | "during" | "around";
  readonly minDays?: number;
  readonly maxDays?: number;
}

/** What the clocks say, in one language. Fetched with them. */
export interface ClockWords {
  readonly panel: string;
  readonly clocks: string;
  readonly clock: { readonly event: string; readonly both: string; readonly reported: string };
  /** "As known on 2 July 2020: 24 of 40 events". */
  readonly asKnown: (day: string, events: string) => string;
  readonly everything: (events: string) => string;
  /** Added where events stand at their first reports. */
  readonly byReport: string;
  /** "3 events have no dated source". */
  readonly undatedEvents: (n: number) => string;
  /** The date of an event that stands at its first report. */
  readonly reportDate: (day: string) => string;
  readonly scrubber: string;
  readonly previous: string;
  readonly next: string;
  readonly play: string;
  readonly pause: string;
  readonly off: string;
  readonly published: (names: string) => string;
  readonly nothingYet: string;
  /** That so many sources without a date count only where everything does. */
  readonly undated: (n: number) => string;
  readonly band: string;
  readonly bandHint: string;
  readonly arcs: string;
  /** "TRT World, published 2 July 2020". */
  readonly source: (name: string, day: string) => string;
  /** The same where the day is not known. */
  readonly sourceWithin: (name: string, day: string) => string;
  readonly reportsEvents: (n: number) => string;
  readonly sources: (n: number) => string;
  /** Units of time, and what is said with so many of them. */
  readonly units: { readonly year: Forms; readonly month: Forms; readonly week: Forms; readonly day: Forms };
  readonly upTo: (length: string) => string;
  readonly later: (length: string) => string;
  readonly before: (length: string) => string;
  readonly within: (length: string) => string;
  readonly sameDay: string;
  readonly sameTime: string;
  readonly during: string;
  /** "4 months later by TRT World (2 Jul 2020)". */
  readonly reportedBy: (when: string, source: string, day: string) => string;
  readonly reports: (title: string, reports: string) => string;
  readonly undatedReport: (title: string) => string;
  readonly notDay: (text: string) => string;
  readonly notClock: (text: string) => string;
  readonly noDates: string;
  readonly tooLong: string;
}

/** From so many days on a length is said in a unit. */
const UNITS = [
  { unit: "year", days: 365.25, from: 700 },
  { unit: "month", days: 30.44, from: 56 },
  { unit: "week", days: 7, from: 21 },
  { unit: "day", days: 1, from: 0 },
] as const;

/** "4 months", "3–4 months", "up to 2 weeks": in the unit that suits the longer one. */
function length(minDays: number, maxDays: number, words: ClockWords, { count, plural }: Counting): string {
  const { unit, days } = UNITS.find(({ from }) => maxDays >= from) ?? UNITS[3];
  const [least, most] = [Math.round(minDays / days), Math.max(1, Math.round(maxDays / days))];
  const said = plural(most, words.units[unit]);
  if (least >= most) return said;
  return least === 0 ? words.upTo(said) : `${count(least)}–${said}`;
}

/** How much later, or earlier, a report came, in words. */
export function delayWords({ kind, minDays = 0, maxDays = 0 }: Gap, words: ClockWords, counting: Counting): string {
  if (kind === "during") return words.during;
  if (kind === "around") return maxDays > 40 ? words.within(length(maxDays, maxDays, words, counting)) : words.sameTime;
  if (maxDays === 0) return words.sameDay;
  const said = length(minDays, maxDays, words, counting);
  return kind === "after" ? words.later(said) : words.before(said);
}
