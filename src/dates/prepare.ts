import { calendarNames } from "./calendar-names.ts";
import { folded } from "./cell.ts";
import type { DateOptions } from "./date-reading.ts";

/**
 * The words of dates, in English, French, German, Spanish and where it matters Arabic, Dari and Pashto, and the one
 * letter (or month number) that stands for them in a prepared text. Words are folded (cell.ts) and whole; of two that
 * begin alike the longer comes first. The last ones say nothing.
 */
const WORDS =
  String.raw`< b\.? ?c\.?(?: ?e)?|av(?:ant)?\.? ?j(?:esus|\.)?[- ]?c\w*|v\. ?(?:chr|u\. ?z)|a(?:ntes)?\.? ?(?:de )?c(?:risto)?|до н\.? ?э|ق\.? ?م|(?:قبل|پیش) (?:از )?(?:ال)?میلاد
> a\.? ?d|c\.? ?e|apr?(?:es)?\.? ?j(?:esus|\.)?[- ]?c\w*|n\. ?chr|d(?:espues)?\.? ?(?:de )?c(?:risto)?|н\.? ?э|میلادی|م(?=\.?$)
B before|avant|vor|antes|پیش از|قبل
R il y a|hace|ago|پیش
S since|from|depuis|a partir|seit|ab|von|desde|از|منذ?
A c|ca|circa|about|around|abt|approx\w*|aprox|vers|env(?:iron)?|um|etwa|gegen|hacia|около|حدود|حوالی|نحو|شاوخوا
P prob\w*|possibly|perhaps|maybe|peut-etre|wahrscheinlich
E early|late|mid|beginning|end|debut|fin|anfang|ende|mitte
U (?:un)?till?|up to|to|through|jusqu'(?:a|en|au)|bis|hasta|تا|حتی|الی|(?<= )a[lu]?(?= )
F after|apres|nach|despues|tras|پس از|بعد
W between|entre|zwischen|بین
N and|et|und|y|و
H present\w*|now|today|ongoing|aujourd'hui|heute|hoy|actualidad|اکنون
C cent\w*|siecles?|jahrhundert\w*|jh|siglos?|القرن|قرن|پیری|век
L millen\w+
T years|yrs|ans|annees|jahren|anos|decada|دهه
K thousand|tausend|mil|هزار
M mil+i?on\w*|می?لیون
G billions?|milliard\w*|می?لیارد?
O (?:cal )?b\.?p
Q quart\w*|trimestre
1 first|premier|primer[oa]?|erste[rsn]?|اول
#121 spring|printemps|fruh\w+|primavera|ربیع|بهار|پسرلی
#122 s[ou]mmer|ete|verano|صیف|تابستان|اوری
#123 aut\w+|fall|herbst|otono|خریف|خزان|منی
#124 winter|hiver|invierno|شتاء|زمستان|ژمی
 the|of|in|on|at|year|d[eu]\w?|les?|la|el|los|en|an|ano|au|(?<!\d ?)am|im|jahre?|г|года?|سنه|عام|سال|کال|ماه|د`
    .split("\n")
    .map((line) => line.split(/ (.*)/));

const ALL_WORDS = new RegExp(`(?<!\\p{L})(?:${WORDS.map(([, words]) => `(${words})`).join("|")})(?!\\p{L})\\.?`, "gu");

/**
 * A text in which only numbers and signs are left to be read: folded, `#7` for July (and for its name in the
 * language), `#121` for spring, `#134` for a second quarter, `<` for BC, `>` for AD, a capital for other words.
 */
export function prepare(text: string, { lang = "en", calendar = "gregory" }: DateOptions): string {
  const { months, monthPattern } = calendarNames(lang, calendar);
  return (
    folded(text)
      .replace(/年(\d+)月(\d+)日/, "-$1-$2")
      // In Pashto that makes a number the number of a day; in Persian it is May.
      .replace(/(?<=\d)مه(?!\p{L})/gu, /^ps/i.test(lang) ? "" : "$&")
      .replace(monthPattern, (_, name: string) => `#${months.get(name)} `)
      .replace(/(?<!\p{L})[dl]'/gu, "")
      .replace(
        ALL_WORDS,
        (...match) => WORDS[match.findIndex((word, index) => index && word !== undefined) - 1]?.[0] ?? "",
      )
      .replace(/(?<!\d)(\d\d?)(?:st|nd|rd|th|e?r[eo]?|eme|d?e|s?ten?|\.?[oa]|°|ا?م)(?!\p{L})/gu, "$1")
      .replace(
        /(?<!\p{L})[qt]([1-4])(?!\d)|(?<!\d)([1-4])\.? ?[qQ](?![\p{L}\d])/gu,
        (_, after, before) => ` #13${Number(after ?? before) + 2}`,
      )
      .replace(/^[([](.*)[)\]]$/, "$1")
      .replace(/ +/g, " ")
      .trim()
  );
}
