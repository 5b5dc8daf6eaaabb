import { countingIn, type Forms } from "./counting.ts";
import { intlTag } from "./intl-tag.ts";

/** What is said of the picture itself, in one language. Fetched with what says it. */
export interface LookWords {
  /** How the axis counts time, and the two ways: what an author calls “even” is to readers that long gaps are shortened. */
  readonly spacing: string;
  readonly scale: string;
  readonly even: string;
  /** What has lanes of its own: what the choice is called, and each of its values. */
  readonly lanes: string;
  readonly laneNames: Readonly<Record<"none" | "group" | "actor" | "source", string>>;
  /** That an event stands in one lane, though it may belong to others too: said of the choices of which that is so. */
  readonly laneNotes: Readonly<Record<"actor" | "source", string>>;
  /** The band of events that name nobody. */
  readonly nobody: string;
  /** That of events for which no source is named, and that of all for which no other band has room. */
  readonly noSource: string;
  readonly others: string;
  /** "18 years, no events": how long nothing happens. */
  readonly gap: (length: string) => string;
  /** The same where something goes on all the while: "18 years, nothing new". */
  readonly quiet: (length: string) => string;
  readonly units: { readonly year: Forms; readonly month: Forms; readonly day: Forms };
  /** The button that fetches a picture, film or sound from elsewhere, and what that means. */
  readonly fetch: (provider: string) => string;
  readonly fetchNote: string;
  readonly missing: (url: string) => string;
  readonly credit: string;
}

const EN: LookWords = {
  spacing: "Spacing",
  scale: "To scale",
  even: "Gaps shortened",
  lanes: "Lanes",
  laneNames: { none: "shared", group: "by kind", actor: "by first-named actor", source: "by first source" },
  laneNotes: {
    actor: "Each event stands once, in the lane of whom it names first. The others may have a part in it too.",
    source: "Each event stands once, in the lane of its first source. The others may tell of it too.",
  },
  nobody: "Nobody named",
  noSource: "No source named",
  others: "Others",
  gap: (length) => `${length}, no events`,
  quiet: (length) => `${length}, nothing new`,
  units: {
    year: { one: "{} year", other: "{} years" },
    month: { one: "{} month", other: "{} months" },
    day: { one: "{} day", other: "{} days" },
  },
  fetch: (provider) => `Load from ${provider}`,
  fetchNote: "It will learn your address.",
  missing: (url) => `${url} could not be loaded.`,
  credit: "Credit",
};

const WORDS: Readonly<Record<string, LookWords>> = {
  en: EN,
  de: {
    spacing: "Abstände",
    scale: "Maßstäblich",
    even: "Lücken gekürzt",
    lanes: "Bahnen",
    laneNames: {
      none: "gemeinsam",
      group: "nach Art",
      actor: "nach zuerst genannten Handelnden",
      source: "nach erster Quelle",
    },
    laneNotes: {
      actor: "Jedes Ereignis steht einmal, in der Bahn derer, die es zuerst nennt. Andere können daran beteiligt sein.",
      source: "Jedes Ereignis steht einmal, in der Bahn seiner ersten Quelle. Andere können auch davon berichten.",
    },
    nobody: "Niemand genannt",
    noSource: "Keine Quelle genannt",
    others: "Weitere",
    gap: (length) => `${length} ohne Ereignis`,
    quiet: (length) => `${length} nichts Neues`,
    units: {
      year: { one: "{} Jahr", other: "{} Jahre" },
      month: { one: "{} Monat", other: "{} Monate" },
      day: { one: "{} Tag", other: "{} Tage" },
    },
    fetch: (provider) => `Von ${provider} laden`,
    fetchNote: "Ihre Adresse wird dort bekannt.",
    missing: (url) => `${url} konnte nicht geladen werden.`,
    credit: "Nachweis",
  },
  fr: {
    spacing: "Espacement",
    scale: "À l’échelle",
    even: "Vides raccourcis",
    lanes: "Bandes",
    laneNames: {
      none: "communes",
      group: "par genre",
      actor: "par premier acteur nommé",
      source: "par première source",
    },
    laneNotes: {
      actor:
        "Chaque événement figure une fois, dans la bande du premier acteur qu’il nomme. D’autres peuvent y avoir part.",
      source:
        "Chaque événement figure une fois, dans la bande de sa première source. D’autres peuvent aussi en parler.",
    },
    nobody: "Personne de nommé",
    noSource: "Aucune source nommée",
    others: "Autres",
    gap: (length) => `${length} sans événement`,
    quiet: (length) => `${length} sans rien de nouveau`,
    units: {
      year: { one: "{} an", other: "{} ans" },
      month: { one: "{} mois", other: "{} mois" },
      day: { one: "{} jour", other: "{} jours" },
    },
    fetch: (provider) => `Charger depuis ${provider}`,
    fetchNote: "Ce site connaîtra votre adresse.",
    missing: (url) => `${url} n’a pas pu être chargé.`,
    credit: "Crédit",
  },
  es: {
    spacing: "Espaciado",
    scale: "A escala",
    even: "Huecos acortados",
    lanes: "Franjas",
    laneNames: { none: "comunes", group: "por tipo", actor: "por primer actor nombrado", source: "por primera fuente" },
    laneNotes: {
      actor:
        "Cada acontecimiento figura una vez, en la franja del primer actor que nombra. Otros pueden tener parte en él.",
      source:
        "Cada acontecimiento figura una vez, en la franja de su primera fuente. Otras también pueden hablar de él.",
    },
    nobody: "Nadie nombrado",
    noSource: "Ninguna fuente nombrada",
    others: "Otros",
    gap: (length) => `${length} sin acontecimientos`,
    quiet: (length) => `${length} sin novedades`,
    units: {
      year: { one: "{} año", other: "{} años" },
      month: { one: "{} mes", other: "{} meses" },
      day: { one: "{} día", other: "{} días" },
    },
    fetch: (provider) => `Cargar desde ${provider}`,
    fetchNote: "Ese sitio conocerá su dirección.",
    missing: (url) => `No se pudo cargar ${url}.`,
    credit: "Crédito",
  },
  ar: {
    spacing: "المسافات",
    scale: "حسب المقياس",
    even: "الفجوات مختصرة",
    lanes: "المسارات",
    laneNames: { none: "مشتركة", group: "حسب النوع", actor: "حسب أول فاعل مذكور", source: "حسب أول مصدر" },
    laneNotes: {
      actor: "يظهر كل حدث مرة واحدة، في مسار أول فاعل يذكره. وقد يكون لغيره دور فيه أيضًا.",
      source: "يظهر كل حدث مرة واحدة، في مسار مصدره الأول. وقد تتحدث عنه مصادر أخرى أيضًا.",
    },
    nobody: "لم يُذكر أحد",
    noSource: "لم يُذكر مصدر",
    others: "أخرى",
    gap: (length) => `${length} بلا أحداث`,
    quiet: (length) => `${length} بلا جديد`,
    units: {
      year: { one: "سنة", two: "سنتان", few: "{} سنوات", many: "{} سنة", other: "{} سنة" },
      month: { one: "شهر", two: "شهران", few: "{} أشهر", many: "{} شهرًا", other: "{} شهر" },
      day: { one: "يوم", two: "يومان", few: "{} أيام", many: "{} يومًا", other: "{} يوم" },
    },
    fetch: (provider) => `تحميل من ${provider}`,
    fetchNote: "سيعرف هذا الموقع عنوانك.",
    missing: (url) => `تعذّر تحميل ${url}.`,
    credit: "المصدر",
  },
  "fa-AF": {
    spacing: "فاصله‌ها",
    scale: "به مقیاس",
    even: "فاصله‌های خالی کوتاه",
    lanes: "ردیف‌ها",
    laneNames: {
      none: "مشترک",
      group: "بر اساس نوع",
      actor: "بر اساس نخستین عامل نام‌برده",
      source: "بر اساس نخستین منبع",
    },
    laneNotes: {
      actor:
        "هر رویداد یک بار می‌آید، در ردیف نخستین عاملی که از او نام برده شده است. دیگران نیز ممکن است در آن سهم داشته باشند.",
      source: "هر رویداد یک بار می‌آید، در ردیف نخستین منبع آن. منابع دیگر نیز ممکن است از آن بگویند.",
    },
    nobody: "از کسی نام برده نشده",
    noSource: "منبعی نام برده نشده",
    others: "دیگران",
    gap: (length) => `${length} بدون رویداد`,
    quiet: (length) => `${length} بدون رویداد تازه`,
    units: { year: { other: "{} سال" }, month: { other: "{} ماه" }, day: { other: "{} روز" } },
    fetch: (provider) => `بار کردن از ${provider}`,
    fetchNote: "آن سایت نشانی شما را می‌بیند.",
    missing: (url) => `${url} بار نشد.`,
    credit: "منبع",
  },
  ps: {
    spacing: "واټنونه",
    scale: "د اندازې له مخې",
    even: "تشې برخې لنډې",
    lanes: "کرښې",
    laneNames: {
      none: "ګډې",
      group: "د ډول له مخې",
      actor: "د لومړي یاد شوي فاعل له مخې",
      source: "د لومړۍ سرچینې له مخې",
    },
    laneNotes: {
      actor: "هره پېښه یو ځل راځي، د هغه فاعل په کرښه کې چې لومړی یې نوم اخیستل شوی. نور هم په کې برخه لرلای شي.",
      source: "هره پېښه یو ځل راځي، د خپلې لومړۍ سرچینې په کرښه کې. نورې سرچینې هم ترې خبر ورکولای شي.",
    },
    nobody: "د چا نوم نه دی اخیستل شوی",
    noSource: "د هیڅ سرچینې نوم نه دی اخیستل شوی",
    others: "نور",
    gap: (length) => `${length} بې پېښې`,
    quiet: (length) => `${length} بې نوې پېښې`,
    units: {
      year: { one: "{} کال", other: "{} کلونه" },
      month: { one: "{} میاشت", other: "{} میاشتې" },
      day: { one: "{} ورځ", other: "{} ورځې" },
    },
    fetch: (provider) => `له ${provider} یې راوړه`,
    fetchNote: "هغه سایټ به ستاسو پته ووینی.",
    missing: (url) => `${url} را نه وړل شو.`,
    credit: "سرچینه",
  },
};

/** The words for a language tag; those of its main language, or English, where there are none. */
export function lookWordsFor(lang: string): LookWords {
  const known = [lang, ...Object.keys(WORDS).filter((tag) => tag.split("-")[0] === lang.split("-")[0])];
  const tag = known.find((each) => Object.hasOwn(WORDS, each));
  return (tag === undefined ? undefined : WORDS[tag]) ?? EN;
}

/** A stretch of time in which no event begins or ends. */
interface Stretch {
  readonly emptyDays: number;
  readonly isCrossed: boolean;
}

/** From so many days on a length is said in a unit, rounded down: nothing is made longer than it is. */
const UNITS = [
  { unit: "year", days: 365.25, from: 730 },
  { unit: "month", days: 30.44, from: 60 },
  { unit: "day", days: 1, from: 0 },
] as const;

/** "18 years, no events"; or, where an event lasts through them, "nothing new"; short, "18y". */
export function gapWords({ emptyDays: days, isCrossed }: Stretch, lang: string, isShort = false): string {
  const words = lookWordsFor(lang);
  const { unit, days: unitDays } = UNITS.find(({ from }) => days >= from) ?? UNITS[2];
  const { plural } = countingIn(lang);
  const length = Math.max(1, Math.floor(days / unitDays));
  const counted = plural(length, words.units[unit]);
  if (isShort && intlTag(lang) === lang)
    return new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "narrow" }).format(length);
  // Intl has no short units of its own for some languages: ours are short enough.
  if (isShort) return counted;
  return (isCrossed ? words.quiet : words.gap)(counted);
}
