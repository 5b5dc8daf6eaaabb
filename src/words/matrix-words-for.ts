import type { Counting } from "./counting.ts";
import { wordsIn } from "./counting.ts";
import type { MatrixWords } from "./matrix-words.ts";

const en = ({ plural }: Counting): MatrixWords => ({
  caption: "Which source says what",
  how: "Events in time order, sources in the order of publication. Press an event, a source or a mark.",
  key: "Marks",
  kinds: {
    states: "gives the date itself",
    implies: "passes it on or implies it",
    differs: "gives another date or figure",
    denied: "denies it",
    due: "says it was due",
  },
  total: "Claims",
  claims: (n) => plural(n, { one: "{} claim", other: "{} claims" }),
  sources: (n) => plural(n, { one: "{} source", other: "{} sources" }),
  only: (events, source) => `${events}: only those of ${source}`,
  all: "Show all events",
  further: (n) => plural(n, { one: "{} further source", other: "{} further sources" }),
  undated: "date of publication unknown",
  unsourced:
    "No event of this timeline names a source. Fill a column “source” in its events file to see here which source says what.",
});

const de = ({ plural }: Counting): MatrixWords => ({
  caption: "Welche Quelle was sagt",
  how: "Ereignisse in zeitlicher Folge, Quellen nach ihrem Erscheinen. Drücken Sie auf ein Ereignis, eine Quelle oder ein Zeichen.",
  key: "Zeichen",
  kinds: {
    states: "nennt das Datum selbst",
    implies: "gibt es weiter oder legt es nahe",
    differs: "nennt ein anderes Datum oder eine andere Zahl",
    denied: "bestreitet es",
    due: "sagt, es war geplant",
  },
  total: "Aussagen",
  claims: (n) => plural(n, { one: "{} Aussage", other: "{} Aussagen" }),
  sources: (n) => plural(n, { one: "{} Quelle", other: "{} Quellen" }),
  only: (events, source) => `${events}: nur die von ${source}`,
  all: "Alle Ereignisse zeigen",
  further: (n) => plural(n, { one: "{} weitere Quelle", other: "{} weitere Quellen" }),
  undated: "Erscheinungsdatum unbekannt",
  unsourced:
    "Kein Ereignis dieser Zeitleiste nennt eine Quelle. Füllen Sie in ihrer Ereignisdatei eine Spalte „source“, um hier zu sehen, welche Quelle was sagt.",
});

const fr = ({ plural }: Counting): MatrixWords => ({
  caption: "Quelle source dit quoi",
  how: "Événements dans l’ordre du temps, sources dans l’ordre de parution. Appuyez sur un événement, une source ou un signe.",
  key: "Signes",
  kinds: {
    states: "donne la date elle-même",
    implies: "la rapporte ou la laisse entendre",
    differs: "donne une autre date ou un autre chiffre",
    denied: "le dément",
    due: "dit que c’était prévu",
  },
  total: "Affirmations",
  claims: (n) => plural(n, { one: "{} affirmation", other: "{} affirmations" }),
  sources: (n) => plural(n, { one: "{} source", other: "{} sources" }),
  only: (events, source) => `${events} : seulement ceux de ${source}`,
  all: "Montrer tous les événements",
  further: (n) => plural(n, { one: "{} autre source", other: "{} autres sources" }),
  undated: "date de parution inconnue",
  unsourced:
    "Aucun événement de cette chronologie ne nomme de source. Remplissez une colonne « source » dans son fichier pour voir ici quelle source dit quoi.",
});

const es = ({ plural }: Counting): MatrixWords => ({
  caption: "Qué dice cada fuente",
  how: "Acontecimientos por orden de tiempo, fuentes por orden de publicación. Pulse un acontecimiento, una fuente o un signo.",
  key: "Signos",
  kinds: {
    states: "da la fecha ella misma",
    implies: "la transmite o la da a entender",
    differs: "da otra fecha u otra cifra",
    denied: "lo niega",
    due: "dice que estaba previsto",
  },
  total: "Afirmaciones",
  claims: (n) => plural(n, { one: "{} afirmación", other: "{} afirmaciones" }),
  sources: (n) => plural(n, { one: "{} fuente", other: "{} fuentes" }),
  only: (events, source) => `${events}: solo los de ${source}`,
  all: "Mostrar todos los acontecimientos",
  further: (n) => plural(n, { one: "{} fuente más", other: "{} fuentes más" }),
  undated: "fecha de publicación desconocida",
  unsourced:
    "Ningún acontecimiento de esta cronología nombra una fuente. Rellene una columna «source» en su archivo para ver aquí qué dice cada fuente.",
});

const ar = ({ plural }: Counting): MatrixWords => ({
  caption: "ماذا يقول كل مصدر",
  how: "الأحداث بترتيب الزمن، والمصادر بترتيب النشر. اضغط على حدث أو مصدر أو علامة.",
  key: "العلامات",
  kinds: {
    states: "يذكر التاريخ بنفسه",
    implies: "ينقله أو يُفهم منه",
    differs: "يذكر تاريخًا أو رقمًا آخر",
    denied: "ينفيه",
    due: "يقول إنه كان مقررًا",
  },
  total: "الأقوال",
  claims: (n) => plural(n, { one: "قول واحد", two: "قولان", few: "{} أقوال", other: "{} قولًا" }),
  sources: (n) => plural(n, { one: "مصدر واحد", two: "مصدران", few: "{} مصادر", other: "{} مصدرًا" }),
  only: (events, source) => `${events}: ما يذكره ${source} فقط`,
  all: "إظهار كل الأحداث",
  further: (n) => plural(n, { one: "مصدر آخر", two: "مصدران آخران", few: "{} مصادر أخرى", other: "{} مصدرًا آخر" }),
  undated: "تاريخ النشر غير معروف",
  unsourced: "لا يذكر أي حدث في هذا الخط الزمني مصدرًا. املأ عمود «source» في ملف الأحداث لترى هنا ماذا يقول كل مصدر.",
});

const faAf = ({ plural }: Counting): MatrixWords => ({
  caption: "هر منبع چه می‌گوید",
  how: "رویدادها به ترتیب زمان، منابع به ترتیب نشر. روی یک رویداد، منبع یا نشانه فشار دهید.",
  key: "نشانه‌ها",
  kinds: {
    states: "خودش تاریخ را می‌گوید",
    implies: "آن را نقل می‌کند یا از آن برمی‌آید",
    differs: "تاریخ یا رقم دیگری می‌گوید",
    denied: "آن را رد می‌کند",
    due: "می‌گوید پلان شده بود",
  },
  total: "روایت‌ها",
  claims: (n) => plural(n, { other: "{} روایت" }),
  sources: (n) => plural(n, { other: "{} منبع" }),
  only: (events, source) => `${events}: تنها از ${source}`,
  all: "نمایش همهٔ رویدادها",
  further: (n) => plural(n, { other: "{} منبع دیگر" }),
  undated: "تاریخ نشر معلوم نیست",
  unsourced:
    "هیچ رویداد این خط زمان منبعی ندارد. در فایل رویدادها ستون «source» را پر کنید تا این‌جا ببینید هر منبع چه می‌گوید.",
});

const ps = ({ plural }: Counting): MatrixWords => ({
  caption: "هره سرچینه څه وايي",
  how: "پېښې د وخت په ترتیب، سرچینې د خپرېدو په ترتیب. پر پېښې، سرچینې یا نښې فشار ورکړئ.",
  key: "نښې",
  kinds: {
    states: "پخپله نېټه وايي",
    implies: "له بل نقلوي یا ترې څرګندېږي",
    differs: "بله نېټه یا شمېره وايي",
    denied: "ردوي یې",
    due: "وايي چې پلان شوې وه",
  },
  total: "روایتونه",
  claims: (n) => plural(n, { one: "{} روایت", other: "{} روایتونه" }),
  sources: (n) => plural(n, { one: "{} سرچینه", other: "{} سرچینې" }),
  only: (events, source) => `${events}: یوازې د ${source}`,
  all: "ټولې پېښې وښیه",
  further: (n) => plural(n, { one: "{} بله سرچینه", other: "{} نورې سرچینې" }),
  undated: "د خپرېدو نېټه نامعلومه ده",
  unsourced:
    "د دې مهال‌وېش هېڅ پېښه سرچینه نه لري. د پېښو په فایل کې د «source» ستون ډک کړئ چې دلته وګورئ هره سرچینه څه وايي.",
});

/** The matrix's words in a language of the words that are spoken; English where it has none. */
export function matrixWordsFor(lang: string): MatrixWords {
  return wordsIn(lang, { en, fr, de, es, ar, "fa-AF": faAf, ps });
}
