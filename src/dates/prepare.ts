import { calendarNames } from "./calendar-names.ts";
import { folded } from "./cell.ts";
import type { DateOptions } from "./date-reading.ts";

/**
 * The words of dates, in English, French, German, Spanish and where it matters Arabic, Dari and Pashto, and the one
 * letter (or month number) that stands for them in a prepared text. Words are folded (cell.ts) and whole; of two that
 * begin alike the longer comes first. An empty token drops words that say nothing.
 */
const WORDS: readonly (readonly [token: string, words: string])[] = [
  ["R", "il y a|hace|ago|پیش"],
  ["S", "since|from|starting|depuis|a partir|seit|ab|von|desde|از|منذ"],
  [
    "A",
    "c|ca|circa|about|around|abt|approx(?:imately)?|roughly|vers|env(?:iron)?|um|etwa|gegen|hacia|alrededor|aprox|حدود|نحو|شاوخوا",
  ],
  ["P", "prob(?:abl[ye](?:ment)?)?|possibly|perhaps|maybe|uncertain|peut-etre|wahrscheinlich|vermutlich|quizas"],
  ["E", "early|late|mid|beginning|end|debut|fin|anfang|ende|mitte|principios|finales|mediados"],
  ["U", "until|till|up to|to|through|jusqu'(?:a|en|au)|bis|hasta|au|al|تا|حتی|الی|(?<= )a(?= )"],
  ["F", "after|apres|nach|despues|tras|بعد"],
  ["B", "before|prior to|avant|vor|antes|قبل"],
  ["W", "between|entre|zwischen|بین"],
  ["N", "and|et|und|y|و"],
  ["G", "present|now|today|ongoing|aujourd'hui|heute|hoy|actualidad|اکنون"],
  ["C", "century|centuries|cent|siecles?|jahrhunderts?|jh|siglos?|القرن|قرن|سده|پیری"],
  ["L", "millennium|millenaire|jahrtausend|milenio"],
  ["T", "years|yrs|ans|annees|jahren|anos|decada|دهه"],
  ["K", "thousand|tausend|mil|هزار"],
  ["M", "millions?|millionen|millones|میلیون|ملیون"],
  ["D", "billions?|milliards?|milliarden|میلیارد|ملیار"],
  ["O", "(?:cal )?b\\.?p"],
  ["Q", "quarter|quartal|trimestre"],
  ["#21", "spring|printemps|fruhling|fruhjahr|primavera|ربیع|بهار|پسرلی"],
  ["#22", "summer|ete|sommer|verano|صیف|تابستان|اوری"],
  ["#23", "autumn|fall|automne|herbst|otono|خریف|خزان|منی"],
  ["#24", "winter|hiver|invierno|شتاء|زمستان|ژمی"],
  [
    "",
    "the|of|in|on|at|year|de|del|du|le|les|la|el|los|en|an|ano|den|der|(?<!\\d ?)am|im|jahre?|г|года?|سنه|عام|سال|کال|د",
  ],
];

const whole = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})\\.?`;

const ALL_WORDS = new RegExp(whole(WORDS.map(([, words]) => `(${words})`).join("|")), "gu");

const BEFORE_CHRIST = new RegExp(
  whole(
    "b\\.? ?c\\.?(?: ?e)?|av(?:ant)?\\.? ?j\\.?[- ]?c|avant jesus-christ|v\\. ?(?:chr|u\\. ?z)|a\\. ?(?:de )?c|antes de cristo|" +
      "до н\\.? ?э|ق\\.? ?م|قبل المیلاد|(?:قبل|پیش) از میلاد",
  ),
  "gu",
);
const ANNO_DOMINI = new RegExp(
  whole(
    "a\\.? ?d|c\\.? ?e|apr?(?:es)?\\.? ?j\\.?[- ]?c|n\\. ?chr|d\\. ?(?:de )?c|despues de cristo|н\\.? ?э|میلادی|م(?=\\.?$)",
  ),
  "gu",
);

/**
 * A text in which only numbers and signs are left to be read: folded, `#7` for July (and for its name in the
 * language), `#21` for spring, `#34` for a second quarter, `<` for BC, `>` for AD, one capital for every other word.
 */
export function prepare(text: string, { lang = "en", calendar = "gregory" }: DateOptions): string {
  const { months, monthPattern } = calendarNames(lang, calendar);
  return folded(text)
    .replace(/(?<=\d)[年月](?=\d)/g, "-")
    .replace(/[年月日]$/, "")
    .replace(BEFORE_CHRIST, "<")
    .replace(ANNO_DOMINI, ">")
    .replace(monthPattern, (all, name: string) => (months.has(name) ? `#${months.get(name)}` : all))
    .replace(/(?<!\p{L})[dl]'/gu, "")
    .replace(ALL_WORDS, (...match) => WORDS[match.slice(1).findIndex((word) => typeof word === "string")]?.[0] ?? "")
    .replace(
      /(?<!\p{L})[qt]([1-4])(?!\d)|([1-4])(?:st|nd|rd|th|er|e|\.|\.?o)? ?[qQ](?!\p{L})/gu,
      (_, after, before) => `#${32 + Number(after ?? before)}`,
    )
    .replace(/^\((.*)\)$/, "$1")
    .replace(/ +/g, " ")
    .trim();
}
