import { countingIn, type Forms } from "./counting.ts";
import { intlTag } from "./intl-tag.ts";

/** What a length of time that shows a scale is counted in. */
export type ScaleUnit = "minute" | "hour" | "day" | "week" | "month" | "year";

/** How the scale of one strip stands to that of the strip above it, on paper. `{}` is how many times. */
interface Known {
  readonly wider: string;
  readonly tighter: string;
  /** The same of more times than anybody pictures. */
  readonly muchWider: string;
  readonly muchTighter: string;
  readonly same: string;
  /** Lengths of time, where no browser is sure to have them. */
  readonly units?: Readonly<Record<ScaleUnit, Forms>>;
}

const EN: Known = {
  wider: "time drawn {} × wider than before",
  tighter: "time drawn {} × tighter than before",
  muchWider: "time drawn very much wider than before",
  muchTighter: "time drawn very much tighter than before",
  same: "scale as before",
};

const KNOWN: ReadonlyMap<string, Known> = new Map([
  ["en", EN],
  [
    "fr",
    {
      wider: "temps dilaté {} × par rapport au dessin précédent",
      tighter: "temps resserré {} × par rapport au dessin précédent",
      muchWider: "temps beaucoup plus dilaté que dans le dessin précédent",
      muchTighter: "temps beaucoup plus resserré que dans le dessin précédent",
      same: "même échelle que le dessin précédent",
    },
  ],
  [
    "de",
    {
      wider: "Zeit {} × weiter als zuvor",
      tighter: "Zeit {} × enger als zuvor",
      muchWider: "Zeit sehr viel weiter als zuvor",
      muchTighter: "Zeit sehr viel enger als zuvor",
      same: "Maßstab wie zuvor",
    },
  ],
  [
    "es",
    {
      wider: "tiempo {} × más ancho que antes",
      tighter: "tiempo {} × más estrecho que antes",
      muchWider: "tiempo mucho más ancho que antes",
      muchTighter: "tiempo mucho más estrecho que antes",
      same: "misma escala que antes",
    },
  ],
  [
    "ar",
    {
      wider: "الزمن أوسع مما قبله بمقدار {} ×",
      tighter: "الزمن أضيق مما قبله بمقدار {} ×",
      muchWider: "الزمن أوسع بكثير مما قبله",
      muchTighter: "الزمن أضيق بكثير مما قبله",
      same: "المقياس كما قبله",
    },
  ],
  [
    "fa-AF",
    {
      wider: "زمان {} × گسترده‌تر از پیش",
      tighter: "زمان {} × فشرده‌تر از پیش",
      muchWider: "زمان بسیار گسترده‌تر از پیش",
      muchTighter: "زمان بسیار فشرده‌تر از پیش",
      same: "مقیاس مانند پیش",
    },
  ],
  [
    "ps",
    {
      wider: "وخت د مخکې په پرتله {} × پراخ",
      tighter: "وخت د مخکې په پرتله {} × تنګ",
      muchWider: "وخت د مخکې په پرتله ډېر پراخ",
      muchTighter: "وخت د مخکې په پرتله ډېر تنګ",
      same: "کچه د مخکې په څېر",
      units: {
        minute: { one: "{} دقیقه", other: "{} دقیقې" },
        hour: { one: "{} ساعت", other: "{} ساعته" },
        day: { one: "{} ورځ", other: "{} ورځې" },
        week: { one: "{} اونۍ", other: "{} اونۍ" },
        month: { one: "{} میاشت", other: "{} میاشتې" },
        year: { one: "{} کال", other: "{} کاله" },
      },
    },
  ],
]);

/** Scales nearer to each other than this are one to the eye. */
const SAME = 1.1;
/** From here on nobody wants to know a tenth. */
const WHOLE_FROM = 3;
/** Of more times than this nobody has a picture. */
const MOST_TIMES = 100;

/** What is said of scales on paper, in a language of the words that are spoken; English where it has none. */
export function printWordsFor(lang: string): PrintWords {
  const known = KNOWN.get(lang) ?? EN;
  const { count, plural } = countingIn(KNOWN.has(lang) ? lang : "en");
  const tag = intlTag(KNOWN.has(lang) ? lang : "en");
  return {
    length: (n, unit) =>
      known.units
        ? plural(n, known.units[unit])
        : new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" }).format(n),
    against: (times) => {
      const more = Math.max(times, 1 / times);
      if (more < SAME) return known.same;
      if (more > MOST_TIMES) return times > 1 ? known.muchWider : known.muchTighter;
      const rounded = more < WHOLE_FROM ? Math.round(more * 10) / 10 : Math.round(more);
      return (times > 1 ? known.wider : known.tighter).replace("{}", () => count(rounded));
    },
  };
}

/** What a strip on paper says of its scale. */
export interface PrintWords {
  /** "2 weeks". */
  readonly length: (count: number, unit: ScaleUnit) => string;
  /** How many times as wide as in the strip above a day is. */
  readonly against: (times: number) => string;
}
