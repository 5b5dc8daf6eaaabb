import { countingIn, type Forms } from "./counting.ts";

/** What the pages of a site say around a timeline, in one language. */
export interface SiteWords {
  readonly lang: string;
  readonly sources: string;
  readonly work: string;
  readonly by: string;
  readonly published: string;
  readonly events: string;
  /** "12 events". */
  readonly eventCount: (events: number) => string;
  /** The same without the number. */
  readonly eventUnit: (events: number) => string;
  /** Before the names of the files. */
  readonly data: string;
  /** Above the list of a site's timelines. */
  readonly timelines: string;
  /** The link to that list. */
  readonly allTimelines: string;
}

const LABELS = ["sources", "work", "by", "published", "events", "data", "timelines", "allTimelines"] as const;

type Labels = readonly [forms: Forms, ...labels: string[]];

const EN: Labels = [
  { one: "{} event", other: "{} events" },
  ...["The sources", "Work", "By", "Published", "Events", "The data:", "Timelines here", "All timelines"],
];

/** By language, how events are counted, then the labels in the order of `LABELS`. */
const KNOWN: ReadonlyMap<string, Labels> = new Map<string, Labels>([
  ["en", EN],
  [
    "fr",
    [
      { one: "{} événement", other: "{} événements" },
      ...["Les sources", "Ouvrage", "Par", "Publié", "Événements", "Les données :"],
      ...["Chronologies de ce site", "Toutes les chronologies"],
    ],
  ],
  [
    "de",
    [
      { one: "{} Ereignis", other: "{} Ereignisse" },
      ...["Die Quellen", "Werk", "Von", "Veröffentlicht", "Ereignisse", "Die Daten:"],
      ...["Zeitleisten hier", "Alle Zeitleisten"],
    ],
  ],
  [
    "es",
    [
      { one: "{} acontecimiento", other: "{} acontecimientos" },
      ...["Las fuentes", "Obra", "De", "Publicado", "Acontecimientos", "Los datos:"],
      ...["Cronologías de este sitio", "Todas las cronologías"],
    ],
  ],
  [
    "ar",
    [
      { zero: "لا أحداث", one: "حدث واحد", two: "حدثان", few: "{} أحداث", many: "{} حدثًا", other: "{} حدث" },
      ...["المصادر", "العمل", "من", "تاريخ النشر", "الأحداث", "البيانات:"],
      ...["الخطوط الزمنية هنا", "كل الخطوط الزمنية"],
    ],
  ],
  [
    "fa-AF",
    [
      { other: "{} رویداد" },
      ...["منابع", "اثر", "از", "تاریخ نشر", "رویدادها", "داده‌ها:"],
      ...["خط‌های زمانی اینجا", "همه خط‌های زمانی"],
    ],
  ],
  [
    "ps",
    [
      { one: "{} پېښه", other: "{} پېښې" },
      ...["سرچینې", "اثر", "د", "د خپرېدو نېټه", "پېښې", "معلومات:"],
      ...["دلته مهالویشونه", "ټول مهالویشونه"],
    ],
  ],
]);

/** What pages say in a language, by its BCP 47 tag; English where there is none in it. */
export function siteWordsFor(lang: string): SiteWords {
  const first = lang.toLowerCase().split("-")[0] ?? "";
  const tag = first === "fa" || first === "prs" ? "fa-AF" : first;
  const known = KNOWN.has(tag) ? tag : "en";
  const [forms, ...labels] = KNOWN.get(known) ?? EN;
  const { plural } = countingIn(known);
  const unit = Object.fromEntries(Object.entries(forms).map(([category, form]) => [category, form.replace("{}", "")]));
  const named = Object.fromEntries(LABELS.map((name, nth) => [name, labels[nth] ?? ""]));
  return {
    ...(named as Record<(typeof LABELS)[number], string>),
    lang: known,
    eventCount: (events) => plural(events, forms),
    eventUnit: (events) => plural(events, { ...unit, other: unit.other ?? "" }).trim(),
  };
}
