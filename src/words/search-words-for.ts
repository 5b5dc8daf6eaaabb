import type { Counting } from "./counting.ts";
import { wordsIn } from "./counting.ts";
import type { SearchWords } from "./search-words.ts";

const en = ({ count, plural }: Counting): SearchWords => ({
  field: "Search the events",
  short: "Search",
  clear: "Clear the search",
  previous: "Previous hit",
  next: "Next hit",
  none: "No hits",
  searching: "Searching …",
  hits: (n) => plural(n, { one: "{} hit", other: "{} hits" }),
  position: (position, total) => `${count(position)} of ${count(total)}`,
  earlier: (n) => `${count(n)} earlier`,
  later: (n) => `${count(n)} later`,
  soFar: (hits) => `${hits} so far`,
  keys: "Enter goes to the next hit, Shift and Enter to the one before, Escape clears.",
  replaced: (n) =>
    `The browser’s own search sees only what is listed on this page. Here all ${count(n)} events are searched; Ctrl+F leads to the field above.`,
});

const fr = ({ count, plural }: Counting): SearchWords => ({
  field: "Rechercher dans les événements",
  short: "Rechercher",
  clear: "Effacer la recherche",
  previous: "Résultat précédent",
  next: "Résultat suivant",
  none: "Aucun résultat",
  searching: "Recherche …",
  hits: (n) => plural(n, { one: "{} résultat", other: "{} résultats" }),
  position: (position, total) => `${count(position)} sur ${count(total)}`,
  earlier: (n) => `${count(n)} avant`,
  later: (n) => `${count(n)} après`,
  soFar: (hits) => `${hits} jusqu’ici`,
  keys: "Entrée va au résultat suivant, Maj et Entrée au précédent, Échap efface.",
  replaced: (n) =>
    `La recherche du navigateur ne voit que ce qui est listé dans cette page. Ici, tous les ${count(n)} événements sont fouillés ; Ctrl+F mène au champ ci-dessus.`,
});

const de = ({ count, plural }: Counting): SearchWords => ({
  field: "Ereignisse suchen",
  short: "Suchen",
  clear: "Suche leeren",
  previous: "Voriger Treffer",
  next: "Nächster Treffer",
  none: "Keine Treffer",
  searching: "Suche läuft …",
  hits: (n) => plural(n, { one: "{} Treffer", other: "{} Treffer" }),
  position: (position, total) => `${count(position)} von ${count(total)}`,
  earlier: (n) => `${count(n)} früher`,
  later: (n) => `${count(n)} später`,
  soFar: (hits) => `${hits} bis jetzt`,
  keys: "Die Eingabetaste führt zum nächsten Treffer, mit der Umschalttaste zum vorigen; Escape leert das Feld.",
  replaced: (n) =>
    `Die Suche des Browsers sieht nur, was auf dieser Seite steht. Hier werden alle ${count(n)} Ereignisse durchsucht; Strg+F führt zum Feld oben.`,
});

const es = ({ count, plural }: Counting): SearchWords => ({
  field: "Buscar en los acontecimientos",
  short: "Buscar",
  clear: "Borrar la búsqueda",
  previous: "Resultado anterior",
  next: "Resultado siguiente",
  none: "Sin resultados",
  searching: "Buscando …",
  hits: (n) => plural(n, { one: "{} resultado", other: "{} resultados" }),
  position: (position, total) => `${count(position)} de ${count(total)}`,
  earlier: (n) => `${count(n)} antes`,
  later: (n) => `${count(n)} después`,
  soFar: (hits) => `${hits} hasta ahora`,
  keys: "Intro va al resultado siguiente, Mayús e Intro al anterior, Escape borra.",
  replaced: (n) =>
    `La búsqueda del navegador solo ve lo que está en esta página. Aquí se busca en los ${count(n)} acontecimientos; Ctrl+F lleva al campo de arriba.`,
});

const ar = ({ count, plural }: Counting): SearchWords => ({
  field: "البحث في الأحداث",
  short: "البحث",
  clear: "مسح البحث",
  previous: "النتيجة السابقة",
  next: "النتيجة التالية",
  none: "لا نتائج",
  searching: "جارٍ البحث …",
  hits: (n) => plural(n, { one: "نتيجة واحدة", two: "نتيجتان", few: "{} نتائج", other: "{} نتيجة" }),
  position: (position, total) => `${count(position)} من ${count(total)}`,
  earlier: (n) => `${count(n)} قبل ذلك`,
  later: (n) => `${count(n)} بعد ذلك`,
  soFar: (hits) => `${hits} حتى الآن`,
  keys: "ينتقل مفتاح الإدخال إلى النتيجة التالية، ومع مفتاح العالي إلى السابقة، ويمسح مفتاح الهروب البحث.",
  replaced: (n) =>
    `لا يرى بحث المتصفح إلا ما هو مدرج في هذه الصفحة. هنا يُبحث في كل الأحداث وعددها ${count(n)}؛ ويقود Ctrl+F إلى الحقل أعلاه.`,
});

const faAf = ({ count, plural }: Counting): SearchWords => ({
  field: "جستجو در رویدادها",
  short: "جستجو",
  clear: "پاک کردن جستجو",
  previous: "یافتهٔ قبلی",
  next: "یافتهٔ بعدی",
  none: "چیزی یافت نشد",
  searching: "در حال جستجو …",
  hits: (n) => plural(n, { other: "{} یافته" }),
  position: (position, total) => `${count(position)} از ${count(total)}`,
  earlier: (n) => `${count(n)} پیش‌تر`,
  later: (n) => `${count(n)} بعدتر`,
  soFar: (hits) => `${hits} تا حال`,
  keys: "کلید Enter به یافتهٔ بعدی می‌رود، Shift و Enter به قبلی، و Escape پاک می‌کند.",
  replaced: (n) =>
    `جستجوی مرورگر تنها آنچه را در این صفحه آمده می‌بیند. این‌جا هر ${count(n)} رویداد جستجو می‌شود؛ Ctrl+F به خانهٔ بالا می‌برد.`,
});

const ps = ({ count, plural }: Counting): SearchWords => ({
  field: "په پېښو کې لټون",
  short: "لټون",
  clear: "لټون پاک کړئ",
  previous: "مخکینۍ موندنه",
  next: "بله موندنه",
  none: "هېڅ ونه موندل شول",
  searching: "لټون روان دی …",
  hits: (n) => plural(n, { one: "{} موندنه", other: "{} موندنې" }),
  position: (position, total) => `له ${count(total)} څخه ${count(position)}`,
  earlier: (n) => `${count(n)} مخکې`,
  later: (n) => `${count(n)} وروسته`,
  soFar: (hits) => `${hits} تر اوسه`,
  keys: "د Enter تڼۍ بلې موندنې ته ځي، Shift او Enter مخکینۍ ته، او Escape لټون پاکوي.",
  replaced: (n) =>
    `د براوزر خپل لټون یوازې هغه ویني چې په دې پاڼه کې راغلي. دلته ټولې ${count(n)} پېښې لټول کېږي؛ Ctrl+F پورتنۍ خونې ته بیايي.`,
});

/** The search field's words in a language of the words that are spoken; English where it has none. */
export function searchWordsFor(lang: string): SearchWords {
  return wordsIn(lang, { en, fr, de, es, ar, "fa-AF": faAf, ps });
}
