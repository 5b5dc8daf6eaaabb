import { civilOfDay, type Day, dayOfCivil, daysInMonth, weekdayOf } from "../dates/day.ts";
import type { When } from "../dates/when.ts";
import type { TimePhrase } from "./time-phrase.ts";
import { partOf, type Span, spanText, unitAround, unitsOn, whensOf } from "./time-span.ts";
import type { Sense } from "./time-words.ts";

/** What some words can mean. */
export interface Readings {
  /** What they mean as a rule; several where the day of publication is not known, or the words are of two minds. */
  readonly likely: readonly When[];
  /** What they can mean besides. */
  readonly other: readonly When[];
}

/** From when words are counted. */
export interface Reckoning {
  /** The first and last day on which the source may have been published. */
  readonly published: Span | undefined;
  /** True for a claim of what is to come: "in November" is then the next. */
  readonly isDue: boolean;
}

type DateSense = Extract<Sense, { kind: "date" }>;

/** So many days of publication are tried one by one; of more, so many. */
const TRIED = 62;
/** A window of publication longer than this tells nothing of weeks and months. */
const LONGEST = 1100;
/** The calendar has these weekdays in every record since; before it they are a matter of which calendar. */
const GREGORIAN = dayOfCivil(1582, 10, 15);
/** A weekday, day and month come together again within so many years. */
const RETURN = 12;

const NONE: Readings = { likely: [], other: [] };

const uniqueWhens = (spans: readonly Span[]): readonly When[] => whensOf(...spans.map(spanText));

function daysOf({ first, last }: Span): readonly Day[] {
  const step = Math.max(1, Math.floor((last - first) / TRIED));
  const days: Day[] = [];
  for (let at = first; at < last; at += step) days.push(at);
  return [...days, last];
}

/** A date without a year, in this one; undefined where it does not exist, or falls on another weekday than the one said. */
export function dateIn({ month = 1, day, weekday, part }: DateSense, year: number): Span | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysInMonth(year, month)))) return undefined;
  if (day === undefined) return partOf(unitAround(dayOfCivil(year, month, 1), "month"), part);
  const at = dayOfCivil(year, month, day);
  return weekday !== undefined && at >= GREGORIAN && weekdayOf(at) !== weekday ? undefined : { first: at, last: at };
}

/** A date whose year is said: that date, whatever weekday it is. */
function stated({ weekday: _weekday, ...date }: DateSense, year: number): Span | undefined {
  return date.month === undefined ? partOf(unitAround(dayOfCivil(year, 1, 1), "year"), date.part) : dateIn(date, year);
}

/** The last of such dates up to a day, and the first after it. */
function around(date: DateSense, at: Day): { readonly past?: Span; readonly next?: Span } {
  const { year } = civilOfDay(at);
  const found: Span[] = [];
  for (let y = year - RETURN; y <= year + RETURN; y++) {
    const span = dateIn(date, y);
    if (span) found.push(span);
  }
  const past = found.filter(({ first }) => first <= at).at(-1);
  const next = found.find(({ first }) => first > at);
  return { ...(past && { past }), ...(next && { next }) };
}

const isSpan = (span: Span | undefined): span is Span => span !== undefined;

/** Whether words look forward: a limit is the nearest, what is due comes next, anything else was. */
interface Direction {
  readonly isDue: boolean;
  readonly isBound: boolean;
}

/** True when the first of two times lies nearer to the first of some days. */
function isNearer(a: Span | undefined, b: Span | undefined, [at = 0]: readonly Day[]): boolean {
  const far = (span: Span | undefined): number => (span ? Math.max(span.first - at, at - span.last) : Infinity);
  return far(a) < far(b);
}

/** A month or day without a year: the last one before publication, or, for what is due, the next. */
function yearless(date: DateSense, days: readonly Day[], { isDue, isBound }: Direction): Readings {
  const found = days.map((at) => around(date, at));
  const past = found.map(({ past: span }) => span).filter(isSpan);
  const next = found.map(({ next: span }) => span).filter(isSpan);
  const isNext = isBound
    ? isNearer(next[0], past[0], days)
    : date.which === "next" || (date.which === undefined && isDue);
  const [likely, other] = isNext ? [next, past] : [past, next];
  // "Last February", said in March, may be of this year or of the one before.
  const before =
    date.which === "last" && date.day === undefined ? past.map(({ first }) => around(date, first - 1).past) : [];
  return { likely: uniqueWhens([...likely, ...before.filter(isSpan)]), other: uniqueWhens(other) };
}

/** A weekday alone. "Last Tuesday" is the one before, or the one of the week before; "next" likewise. */
function weekdayAround(weekday: number, which: DateSense["which"], days: readonly Day[], isDue: boolean): Readings {
  const back = (at: Day): Day => at - ((weekdayOf(at) - weekday + 7) % 7);
  const one = (at: Day): Span => ({ first: at, last: at });
  const inWeek = (at: Day): Day => unitAround(at, "week").first + ((weekday + 6) % 7);
  const before = days.map((at) => back(at - 1));
  const after = days.map((at) => back(at + 7));
  if (which === "this") return { likely: uniqueWhens(days.map(inWeek).map(one)), other: [] };
  if (which === "last")
    return { likely: uniqueWhens([...before, ...days.map((at) => inWeek(at) - 7)].map(one)), other: [] };
  if (which === "next")
    return { likely: uniqueWhens([...after, ...days.map((at) => inWeek(at) + 7)].map(one)), other: [] };
  const [likely, other] = isDue ? [after, days.map(back)] : [days.map(back), after];
  return { likely: uniqueWhens(likely.map(one)), other: uniqueWhens(other.map(one)) };
}

function unitReadings(sense: Extract<Sense, { kind: "unit" }>, days: readonly Day[]): Readings {
  const spans = days.map((at) => {
    const span = partOf(
      unitAround(unitsOn(unitAround(at, sense.unit).first, sense.unit, sense.offset), sense.unit),
      sense.part,
    );
    if (sense.side === "earlier") return { first: span.first, last: Math.min(span.last, at) };
    return sense.side === "later" ? { first: Math.max(span.first, at), last: span.last } : span;
  });
  return { likely: uniqueWhens(spans), other: [] };
}

/** "A year ago" is a year, give or take half of one. */
function agoReadings({ unit, count }: Extract<Sense, { kind: "ago" }>, { first, last }: Span): Readings {
  const room = unit === "day" ? 0 : 0.5;
  const whole =
    unit === "decade" || unit === "century" || (unit === "year" && count >= 5)
      ? "year"
      : unit === "year"
        ? "month"
        : "day";
  const from = unitAround(unitsOn(first, unit, -count - room), whole).first;
  const to = unitAround(unitsOn(last, unit, room - count), whole).last;
  return { likely: uniqueWhens([{ first: from, last: to }]), other: [] };
}

/** From about so long before publication up to it. */
function spanReadings({ unit, count }: Extract<Sense, { kind: "span" }>, published: Span): Readings {
  const whole =
    unit === "decade" || unit === "century" || unit === "year" ? "year" : unit === "month" ? "month" : "day";
  const start = unitAround(unitsOn(published.first, unit, -count), whole);
  const end = unitAround(published.last, whole === "day" ? "day" : "month");
  return { likely: whensOf(`${spanText(start)}~/${spanText(end)}`), other: [] };
}

function rangeReadings({ from, to }: Extract<Sense, { kind: "range" }>, reckoning: Reckoning): Readings {
  const [start] = sensed(from, reckoning).likely;
  const [end] = sensed(to, reckoning).likely;
  const isWhole = start?.edtf !== undefined && end?.edtf !== undefined && !/[[/]/.test(start.edtf + end.edtf);
  return isWhole && (start.startMin ?? 0) < (end.startMax ?? 0)
    ? { likely: whensOf(`${start.edtf}/${end.edtf}`), other: [] }
    : NONE;
}

/** What a sense can mean; nothing where that is counted from a publication that is not known. */
function sensed(sense: Sense, reckoning: Reckoning, isBound = false): Readings {
  if (sense.kind === "date" && sense.year !== undefined) {
    const span = stated(sense, sense.year);
    return span ? { likely: uniqueWhens([span]), other: [] } : NONE;
  }
  if (sense.kind === "years")
    return { likely: uniqueWhens([unitAround(dayOfCivil(sense.from, 1, 1), sense.unit)]), other: [] };
  if (sense.kind === "range") return rangeReadings(sense, reckoning);
  const { published, isDue } = reckoning;
  if (!published || published.last - published.first > LONGEST) return NONE;
  if (sense.kind === "ago") return agoReadings(sense, published);
  if (sense.kind === "span") return spanReadings(sense, published);
  const days = daysOf(published);
  if (sense.kind === "unit") return unitReadings(sense, days);
  if (sense.month !== undefined) return yearless(sense, days, { isDue, isBound });
  const isTold = sense.weekday !== undefined && published.last - published.first <= TRIED;
  return isTold ? weekdayAround(sense.weekday, sense.which, days, isDue) : NONE;
}

/** "By mid-July" is any day up to then, unless it is the day on which something is due. */
function bounded(when: When, { bound }: TimePhrase, isDue: boolean): When {
  const { edtf = "" } = when;
  if (bound === undefined || isDue || edtf === "" || edtf.includes("/")) return when;
  const [first = "", last = first] = edtf.replace(/[[\]]/g, "").split("..");
  return whensOf(bound === "until" ? `[..${last}]` : `[${first}..]`)[0] ?? when;
}

/** What some words can mean, counted from the day of publication. */
export function readingsOf(phrase: TimePhrase, reckoning: Reckoning): Readings {
  const { likely, other } = sensed(phrase.sense, reckoning, phrase.bound !== undefined);
  const bound = (when: When): When => bounded(when, phrase, reckoning.isDue);
  const rest = other.filter((when) => likely.every(({ edtf }) => edtf !== when.edtf));
  return { likely: likely.map(bound), other: rest.map(bound) };
}

/** The weekday that a date is said to be and is not: "Wednesday 2 July 2020". Undefined where it is, or where no calendar tells. */
export function wrongWeekday({ sense }: TimePhrase): When | undefined {
  if (sense.kind !== "date" || sense.weekday === undefined || sense.year === undefined || sense.day === undefined)
    return undefined;
  const span = stated(sense, sense.year);
  return span && span.first >= GREGORIAN && weekdayOf(span.first) !== sense.weekday
    ? uniqueWhens([span])[0]
    : undefined;
}

/** True where a weekday can be counted. */
export const hasWeekdays = (at: Day): boolean => at >= GREGORIAN;

/** The first and last whole day of a date; undefined where it is open. */
export function spanOf(when: When | undefined): Span | undefined {
  const first = when?.startMin;
  const last = when?.precision === "interval" ? when.endMax : when?.startMax;
  if (first === undefined || first === null || last === undefined || last === null) return undefined;
  return Number.isFinite(first) && Number.isFinite(last)
    ? { first: Math.floor(first), last: Math.ceil(last) - 1 }
    : undefined;
}
