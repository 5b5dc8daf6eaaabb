/** What the pages of a site say around a timeline, in one language. */
export interface SiteWords {
  readonly sources: string;
  readonly work: string;
  readonly by: string;
  readonly published: string;
  readonly events: string;
  /** Before the names of the files. */
  readonly data: string;
  /** Above the list of a site's timelines. */
  readonly timelines: string;
  /** The link to that list. */
  readonly allTimelines: string;
}

const EN: SiteWords = {
  ...{ sources: "The sources", work: "Work", by: "By", published: "Published", events: "Events" },
  ...{ data: "The data:", timelines: "Timelines here", allTimelines: "All timelines" },
};

const FA: SiteWords = {
  ...{ sources: "منابع", work: "اثر", by: "از", published: "تاریخ نشر", events: "رویدادها" },
  ...{ data: "داده‌ها:", timelines: "خط‌های زمانی اینجا", allTimelines: "همه خط‌های زمانی" },
};

const KNOWN: ReadonlyMap<string, SiteWords> = new Map([
  ["en", EN],
  [
    "fr",
    {
      ...{ sources: "Les sources", work: "Ouvrage", by: "Par", published: "Publié", events: "Événements" },
      ...{ data: "Les données :", timelines: "Chronologies de ce site", allTimelines: "Toutes les chronologies" },
    },
  ],
  [
    "de",
    {
      ...{ sources: "Die Quellen", work: "Werk", by: "Von", published: "Veröffentlicht", events: "Ereignisse" },
      ...{ data: "Die Daten:", timelines: "Zeitleisten hier", allTimelines: "Alle Zeitleisten" },
    },
  ],
  [
    "es",
    {
      ...{ sources: "Las fuentes", work: "Obra", by: "De", published: "Publicado", events: "Acontecimientos" },
      ...{ data: "Los datos:", timelines: "Cronologías de este sitio", allTimelines: "Todas las cronologías" },
    },
  ],
  [
    "ar",
    {
      ...{ sources: "المصادر", work: "العمل", by: "من", published: "تاريخ النشر", events: "الأحداث" },
      ...{ data: "البيانات:", timelines: "الخطوط الزمنية هنا", allTimelines: "كل الخطوط الزمنية" },
    },
  ],
  ["fa", FA],
  ["prs", FA],
  [
    "ps",
    {
      ...{ sources: "سرچینې", work: "اثر", by: "د", published: "د خپرېدو نېټه", events: "پېښې" },
      ...{ data: "معلومات:", timelines: "دلته مهالویشونه", allTimelines: "ټول مهالویشونه" },
    },
  ],
]);

/** What pages say in a language, by its BCP 47 tag; English where there is none in it. */
export function siteWordsFor(lang: string): SiteWords {
  return KNOWN.get(lang.toLowerCase().split("-")[0] ?? "") ?? EN;
}
