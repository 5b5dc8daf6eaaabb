/** What a page says when it has been published anew while somebody reads it. */
export interface NoticeWords {
  readonly newVersion: string;
  readonly reload: string;
  readonly later: string;
}

const EN: NoticeWords = { newVersion: "There is a new version of this page.", reload: "Reload", later: "Later" };

const KNOWN: ReadonlyMap<string, NoticeWords> = new Map([
  ["en", EN],
  ["fr", { newVersion: "Une nouvelle version de cette page est disponible.", reload: "Recharger", later: "Plus tard" }],
  ["de", { newVersion: "Von dieser Seite gibt es eine neue Fassung.", reload: "Neu laden", later: "Später" }],
  ["es", { newVersion: "Hay una nueva versión de esta página.", reload: "Recargar", later: "Más tarde" }],
  ["ar", { newVersion: "توجد نسخة جديدة من هذه الصفحة.", reload: "إعادة التحميل", later: "لاحقًا" }],
  ["fa", { newVersion: "نسخه تازه این صفحه موجود است.", reload: "بارگذاری دوباره", later: "بعدتر" }],
  ["prs", { newVersion: "نسخه تازه این صفحه موجود است.", reload: "بارگذاری دوباره", later: "بعدتر" }],
  ["ps", { newVersion: "د دې پاڼې نوې بڼه شته.", reload: "بیا پرانیستل", later: "وروسته" }],
]);

/** What is said in the language of a page, by its BCP 47 tag; English where there is none in it. */
export function noticeWordsFor(lang: string): NoticeWords {
  return KNOWN.get(lang.toLowerCase().split("-")[0] ?? "") ?? EN;
}
