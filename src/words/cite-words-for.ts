import type { CiteStyle, CiteWords } from "./cite-words.ts";
import type { Counting } from "./counting.ts";
import { wordsIn } from "./counting.ts";

/** The names of the styles are the same everywhere; that of the sentence is not. */
const styles = (plain: string): Readonly<Record<CiteStyle, string>> => ({
  apa: "APA",
  chicago: "Chicago",
  mla: "MLA",
  bibtex: "BibTeX",
  "csl-json": "CSL-JSON",
  plain,
});

const LATIN = { parts: ", ", sources: "; " };
const ARABIC = { parts: "، ", sources: "؛ " };

const en = ({ count }: Counting): CiteWords => ({
  what: "What",
  style: "Style",
  styles: styles("Sentence with link"),
  event: (title) => `This event and its sources: ${title}`,
  claim: (position, source) => `Claim ${count(position)}: ${source}`,
  timeline: "The whole timeline",
  untitled: "Timeline",
  text: "The citation",
  copy: "Copy",
  copied: "Copied.",
  byHand: "The browser did not allow copying. The text is selected: copy it with the keyboard, or by touch.",
  between: LATIN,
  quoted: (words) => `“${words}”`,
  inTimeline: (event, timeline) => `${event}, in the timeline “${timeline}”.`,
  according: (sources) => `According to ${sources}.`,
  asRead: (words, source, timeline) => `${words && `“${words}”: `}${source}. As read in the timeline “${timeline}”.`,
  whole: (timeline) => `The timeline “${timeline}”.`,
});

const de = ({ count }: Counting): CiteWords => ({
  what: "Was",
  style: "Stil",
  styles: styles("Satz mit Link"),
  event: (title) => `Dieses Ereignis und seine Quellen: ${title}`,
  claim: (position, source) => `Aussage ${count(position)}: ${source}`,
  timeline: "Die ganze Zeitleiste",
  untitled: "Zeitleiste",
  text: "Das Zitat",
  copy: "Kopieren",
  copied: "Kopiert.",
  byHand:
    "Der Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: mit der Tastatur oder dem Finger kopieren.",
  between: LATIN,
  quoted: (words) => `„${words}“`,
  inTimeline: (event, timeline) => `${event}, in der Zeitleiste „${timeline}“.`,
  according: (sources) => `Nach ${sources}.`,
  asRead: (words, source, timeline) => `${words && `„${words}“: `}${source}. Gelesen in der Zeitleiste „${timeline}“.`,
  whole: (timeline) => `Die Zeitleiste „${timeline}“.`,
});

const fr = ({ count }: Counting): CiteWords => ({
  what: "Quoi",
  style: "Style",
  styles: styles("Phrase avec lien"),
  event: (title) => `Cet événement et ses sources : ${title}`,
  claim: (position, source) => `Affirmation ${count(position)} : ${source}`,
  timeline: "Toute la chronologie",
  untitled: "Chronologie",
  text: "La citation",
  copy: "Copier",
  copied: "Copié.",
  byHand:
    "Le navigateur n’a pas permis de copier. Le texte est sélectionné : copiez-le avec le clavier ou du bout du doigt.",
  between: LATIN,
  quoted: (words) => `« ${words} »`,
  inTimeline: (event, timeline) => `${event}, dans la chronologie « ${timeline} ».`,
  according: (sources) => `Selon ${sources}.`,
  asRead: (words, source, timeline) =>
    `${words && `« ${words} » : `}${source}. Lu dans la chronologie « ${timeline} ».`,
  whole: (timeline) => `La chronologie « ${timeline} ».`,
});

const es = ({ count }: Counting): CiteWords => ({
  what: "Qué",
  style: "Estilo",
  styles: styles("Frase con enlace"),
  event: (title) => `Este acontecimiento y sus fuentes: ${title}`,
  claim: (position, source) => `Afirmación ${count(position)}: ${source}`,
  timeline: "Toda la cronología",
  untitled: "Cronología",
  text: "La cita",
  copy: "Copiar",
  copied: "Copiado.",
  byHand: "El navegador no ha permitido copiar. El texto está seleccionado: cópielo con el teclado o con el dedo.",
  between: LATIN,
  quoted: (words) => `«${words}»`,
  inTimeline: (event, timeline) => `${event}, en la cronología «${timeline}».`,
  according: (sources) => `Según ${sources}.`,
  asRead: (words, source, timeline) => `${words && `«${words}»: `}${source}. Leído en la cronología «${timeline}».`,
  whole: (timeline) => `La cronología «${timeline}».`,
});

const ar = ({ count }: Counting): CiteWords => ({
  what: "ماذا",
  style: "الأسلوب",
  styles: styles("جملة مع رابط"),
  event: (title) => `هذا الحدث ومصادره: ${title}`,
  claim: (position, source) => `القول ${count(position)}: ${source}`,
  timeline: "الخط الزمني كله",
  untitled: "خط زمني",
  text: "نص الاستشهاد",
  copy: "نسخ",
  copied: "نُسخ.",
  byHand: "لم يسمح المتصفح بالنسخ. النص محدد: انسخه بلوحة المفاتيح أو باللمس.",
  between: ARABIC,
  quoted: (words) => `«${words}»`,
  inTimeline: (event, timeline) => `${event}، في الخط الزمني «${timeline}».`,
  according: (sources) => `بحسب ${sources}.`,
  asRead: (words, source, timeline) => `${words && `«${words}»: `}${source}. كما ورد في الخط الزمني «${timeline}».`,
  whole: (timeline) => `الخط الزمني «${timeline}».`,
});

const faAf = ({ count }: Counting): CiteWords => ({
  what: "چه چیز",
  style: "شیوه",
  styles: styles("جمله با پیوند"),
  event: (title) => `این رویداد و منابع آن: ${title}`,
  claim: (position, source) => `روایت ${count(position)}: ${source}`,
  timeline: "تمام خط زمان",
  untitled: "خط زمان",
  text: "متن ارجاع",
  copy: "کاپی",
  copied: "کاپی شد.",
  byHand: "مرورگر اجازهٔ کاپی نداد. متن انتخاب شده است: آن را با صفحه‌کلید یا با لمس کاپی کنید.",
  between: ARABIC,
  quoted: (words) => `«${words}»`,
  inTimeline: (event, timeline) => `${event}، در خط زمان «${timeline}».`,
  according: (sources) => `به گفتهٔ ${sources}.`,
  asRead: (words, source, timeline) => `${words && `«${words}»: `}${source}. از خط زمان «${timeline}».`,
  whole: (timeline) => `خط زمان «${timeline}».`,
});

const ps = ({ count }: Counting): CiteWords => ({
  what: "څه شی",
  style: "بڼه",
  styles: styles("جمله له لینک سره"),
  event: (title) => `دا پېښه او سرچینې یې: ${title}`,
  claim: (position, source) => `روایت ${count(position)}: ${source}`,
  timeline: "ټول مهال‌وېش",
  untitled: "مهال‌وېش",
  text: "د حوالې متن",
  copy: "کاپي",
  copied: "کاپي شو.",
  byHand: "براوزر د کاپي کولو اجازه ور نه کړه. متن ټاکل شوی دی: په کیبورډ یا لمس یې کاپي کړئ.",
  between: ARABIC,
  quoted: (words) => `«${words}»`,
  inTimeline: (event, timeline) => `${event}، په «${timeline}» مهال‌وېش کې.`,
  according: (sources) => `د ${sources} په وینا.`,
  asRead: (words, source, timeline) => `${words && `«${words}»: `}${source}. د «${timeline}» له مهال‌وېشه.`,
  whole: (timeline) => `د «${timeline}» مهال‌وېش.`,
});

/** What "Cite" says in a language of the words that are spoken; English where it has none. */
export function citeWordsFor(lang: string): CiteWords {
  return wordsIn(lang, { en, fr, de, es, ar, "fa-AF": faAf, ps });
}
