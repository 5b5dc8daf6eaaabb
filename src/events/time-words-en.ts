import type { Sense, TimeForm, TimePart, TimeUnit, TimeWords } from "./time-words.ts";
import { romanForm } from "./time-words-roman.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NUMBERS = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
];
const TENS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  dozen: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

// Months and weekdays begin with a capital; "may" and "march" are other words.
const WEEKDAY = String.raw`(?<weekday>(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day\b|\.|\b(?=,)))`;
const MONTH = String.raw`\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?\b`;
const YEAR = String.raw`(?<year>AD \d{1,4}|\d{1,4} ?(?:BCE|BC|CE|AD)\b|\d{4}\b)`;
const WHICH = `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?:past |coming )?)?`;
const PART = `(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate|(?:beginning|start|middle|end) of)[ -](?:in )?)?`;
const NUMBER = String.raw`(?<count>\d+|half an?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|fifteen|twenty|thirty|forty|fifty)`;
const UNIT = "(?<unit>day|week|month|year|decade|centur(?:y|ie))s?";
/** The weekday may stand before a date or after it. */
const BEFORE = String.raw`\b${WHICH}(?:${WEEKDAY},? ?(?:the )?\(?)?`;
const AFTER = String.raw`(?:,? ?\(?(?:a )?${WEEKDAY.replace("<weekday>", "<after>")})?\)?`;

const monthOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : MONTHS.indexOf(word.slice(0, 3)) + 1;
const weekdayOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : WEEKDAYS.findIndex((day) => day.slice(0, 3) === word.slice(0, 3));

/** 1 BC is the year 0. */
function yearOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const number = Number(/\d+/.exec(word)?.[0]);
  return /BC/.test(word) ? 1 - number : number;
}

function partOf(word: string | undefined): TimePart | undefined {
  if (word === undefined) return undefined;
  if (/^[Mm]id/.test(word)) return "mid";
  return /^(?:[Ll]ate|end)/.test(word) ? "late" : "early";
}

const whichOf = (word: string | undefined): "last" | "this" | "next" | undefined =>
  word?.toLowerCase() as "last" | "this" | "next" | undefined;

function countOf(word = ""): number {
  if (/^\d/.test(word)) return Number(word);
  if (word.startsWith("half")) return 0.5;
  const said = word.replace(/^a (?=\w)/, "").toLowerCase();
  return TENS[said] ?? NUMBERS.indexOf(said);
}

const unitOf = (word = ""): TimeUnit => (word.startsWith("centur") ? "century" : (word as TimeUnit));

const dated: TimeForm["sense"] = ({ year, month, day, weekday, after, part, which }) => ({
  kind: "date",
  year: yearOf(year),
  month: monthOf(month),
  day: day === undefined ? undefined : Number(day),
  weekday: weekdayOf(weekday ?? after),
  part: partOf(part),
  which: whichOf(which),
});

const OFFSETS: Readonly<Record<string, number>> = { last: -1, previous: -1, past: -1, this: 0, next: 1, coming: 1 };
const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, "last night": -1, tomorrow: 1 };
const form = (text: string, sense: TimeForm["sense"], flags = "g"): TimeForm => ({
  form: new RegExp(text, flags),
  sense,
});

const FORMS: readonly TimeForm[] = [
  romanForm,
  form(String.raw`\b(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?\b`, ({ year, month, day }) => ({
    kind: "date",
    year: Number(year),
    month: Number(month),
    day: day === undefined ? undefined : Number(day),
  })),
  form(`${BEFORE}${MONTH} ${DAY}(?:,? ${YEAR})?${AFTER}`, dated),
  form(String.raw`${BEFORE}\b${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?${AFTER}`, dated),
  form(String.raw`\b${WHICH}${PART}${MONTH}(?:,? (?:of )?${YEAR})?(?! on\b)`, dated),
  form(
    String.raw`\b(?<word>the day before yesterday|the day after tomorrow|last night|today|tonight|yesterday|tomorrow)\b`,
    day,
    "gi",
  ),
  form(String.raw`\b${WHICH}${WEEKDAY}`, dated),
  form(
    String.raw`\b(?:(?<side>earlier|later|early|mid|late) )?(?<which>last|this|next|previous|past|coming) (?<unit>week|weekend|month|year|decade|century)\b`,
    unit,
    "gi",
  ),
  form(
    String.raw`\b${NUMBER} ${UNIT} ago\b`,
    ({ count, unit: word }) => ({
      kind: "ago",
      unit: unitOf(word),
      count: countOf(count),
    }),
    "gi",
  ),
  form(
    String.raw`\b(?:in|over|during|within|for) the (?:last|past) ${NUMBER} ${UNIT}`,
    (groups) => span(groups, true),
    "gi",
  ),
  form(
    String.raw`\bfor (?:about |some |almost |nearly |over |more than )?${NUMBER} ${UNIT}`,
    (groups) => span(groups, false),
    "gi",
  ),
  form(String.raw`\bnow,? ${NUMBER} ${UNIT} (?:later|on)\b`, (groups) => span(groups, false), "gi"),
  form(String.raw`\b(?<from>\d{3}0)s\b`, ({ from }) => ({ kind: "years", from: Number(from), unit: "decade" })),
  form(
    String.raw`\b(?<from>\d{1,2})(?:st|nd|rd|th) century(?<bc> BCE?)?\b`,
    ({ from, bc }) =>
      bc === undefined
        ? { kind: "years", from: (Number(from) - 1) * 100 + 1, unit: "century" }
        : { kind: "years", from: 1 - Number(from) * 100, unit: "century" },
    "gi",
  ),
  form(String.raw`\b(?<year>AD \d{1,4}|\d{1,4} ?(?:BCE|BC|CE|AD))\b`, dated),
  form(String.raw`\b9/11\b`, () => ({ kind: "date", year: 2001, month: 9, day: 11 })),
  form(String.raw`(?<=\byear (?:itself )?(?:is|was|must be) )(?<year>\d{1,4})\b(?! ?[AB])`, dated, "gi"),
  // A number of four digits is a year only where something says so: "1500 men" is none.
  form(
    String.raw`(?<=(?:\b(?:in|of|since|by|the|during|until|from|to|and|or|for|early|late|mid|year|around|about|circa|before|after|spring|summer|autumn|fall|winter)[ -])(?:the )?)(?<year>1\d{3}|20\d\d)\b(?![-,.]\d)`,
    dated,
    "gi",
  ),
];

function day({ word = "" }: Readonly<Record<string, string | undefined>>): Sense {
  const said = word.toLowerCase();
  const far = said.endsWith("yesterday") ? -2 : 2;
  return { kind: "unit", unit: "day", offset: said.startsWith("the") ? far : (DAYS[said] ?? 0) };
}

function unit({ side, which = "", unit: word }: Readonly<Record<string, string | undefined>>): Sense {
  const near = side?.toLowerCase();
  const isSide = near === "earlier" || near === "later";
  return {
    kind: "unit",
    unit: unitOf(word?.toLowerCase()),
    offset: OFFSETS[which.toLowerCase()] ?? 0,
    part: isSide ? undefined : partOf(near),
    side: isSide ? near : undefined,
  };
}

function span({ count, unit: word }: Readonly<Record<string, string | undefined>>, within: boolean): Sense {
  return { kind: "span", unit: unitOf(word?.toLowerCase()), count: countOf(count?.toLowerCase()), within };
}

/** How English speaks of time. */
export const timeWordsEn: TimeWords = {
  forms: FORMS,
  joint: /^ ?(?:-|–|—|to|until|till|through|and) ?$/,
  until: /\b(?:by|until|till|up to|before|ahead of|no later than)(?: the)? $/i,
  since: /\b(?:since|after|from)(?: the)? $/i,
  publication: /\bpubli(?:cation|shed)(?: (?:of|on|in|is|was))* $/i,
  yearIs: /\byear(?: itself)? (?:is|was|must be)(?: then)? $/i,
  ground:
    /\b(?:before|after|last|next|first|previous|preceding|following|coming|earlier|later|another source|because|since)\b/i,
};
