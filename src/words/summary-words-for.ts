import { countingIn, type Forms } from "./counting.ts";
import type { SummaryWords } from "./summary-words.ts";

/** The phrases of a language; `{}` is where a number goes, `{when}` a date. */
interface Phrases {
  readonly events: Forms;
  readonly all: string;
  readonly dense: string;
  readonly gap: string;
  readonly quiet: string;
}

const KNOWN: ReadonlyMap<string, Phrases> = new Map<string, Phrases>([
  [
    "en",
    {
      events: { one: "{} event", other: "{} events" },
      all: "{events}, {when}.",
      dense: "Densest: {when} ({events}).",
      gap: "No events: {when}.",
      quiet: "Nothing new: {when}.",
    },
  ],
  [
    "fr",
    {
      events: { one: "{} événement", other: "{} événements" },
      all: "{events}, {when}.",
      dense: "Période la plus dense : {when} ({events}).",
      gap: "Aucun événement : {when}.",
      quiet: "Rien de nouveau : {when}.",
    },
  ],
  [
    "de",
    {
      events: { one: "{} Ereignis", other: "{} Ereignisse" },
      all: "{events}, {when}.",
      dense: "Am dichtesten: {when} ({events}).",
      gap: "Ohne Ereignis: {when}.",
      quiet: "Nichts Neues: {when}.",
    },
  ],
  [
    "es",
    {
      events: { one: "{} acontecimiento", other: "{} acontecimientos" },
      all: "{events}, {when}.",
      dense: "Período más denso: {when} ({events}).",
      gap: "Sin acontecimientos: {when}.",
      quiet: "Sin novedades: {when}.",
    },
  ],
  [
    "ar",
    {
      events: {
        zero: "لا أحداث",
        one: "حدث واحد",
        two: "حدثان",
        few: "{} أحداث",
        many: "{} حدثًا",
        other: "{} حدث",
      },
      all: "{events}، {when}.",
      dense: "الفترة الأكثف: {when} ({events}).",
      gap: "بلا أحداث: {when}.",
      quiet: "بلا جديد: {when}.",
    },
  ],
  [
    "fa-AF",
    {
      events: { other: "{} رویداد" },
      all: "{events}، {when}.",
      dense: "پررویدادترین زمان: {when} ({events}).",
      gap: "بدون رویداد: {when}.",
      quiet: "بدون رویداد تازه: {when}.",
    },
  ],
  [
    "ps",
    {
      events: { one: "{} پېښه", other: "{} پېښې" },
      all: "{events}، {when}.",
      dense: "تر ټولو ګڼه موده: {when} ({events}).",
      gap: "بې پېښې: {when}.",
      quiet: "بې نوې پېښې: {when}.",
    },
  ],
]);

/** The words of a summary in a language of the words that are spoken; English where it has none. */
function summaryWordsFor(lang: string): SummaryWords {
  const known = KNOWN.has(lang) ? lang : "en";
  const phrases = KNOWN.get(known) as Phrases;
  const { plural } = countingIn(known);
  const filled = (phrase: string, when: string, count = 0): string =>
    phrase.replace("{events}", () => plural(count, phrases.events)).replace("{when}", () => when);
  return {
    all: (count, when) => filled(phrases.all, when, count),
    dense: (count, when) => filled(phrases.dense, when, count),
    gap: (when) => filled(phrases.gap, when),
    quiet: (when) => filled(phrases.quiet, when),
  };
}

/** What has been found of all events, each date said by `say`. */
interface Found<When> {
  readonly count: number;
  readonly span: When;
  readonly dense?: { readonly when: When; readonly count: number };
  readonly pause?: { readonly when: When; readonly isCrossed: boolean };
}

/** A summary (events/summary.ts) in sentences of a language: "40 events, 2001–2021. Nothing new: 2002–2018." */
export function summaryText<When>(
  { count, span, dense, pause }: Found<When>,
  lang: string,
  say: (when: When) => string,
): string {
  const words = summaryWordsFor(lang);
  return [
    words.all(count, say(span)),
    ...(dense ? [words.dense(dense.count, say(dense.when))] : []),
    ...(pause ? [(pause.isCrossed ? words.quiet : words.gap)(say(pause.when))] : []),
  ].join(" ");
}
