import type { ExportWords } from "./export-words.ts";

const en: ExportWords = {
  title: "Save the timeline",
  form: "As",
  forms: { svg: "Picture to edit (SVG)", png: "Picture (PNG)", csv: "Table of events (CSV)" },
  part: "What",
  parts: { view: "What is on screen", whole: "The whole timeline" },
  scale: "Size",
  save: "Save",
  saved: (name) => `Saved as ${name}.`,
  failed: "The browser could not make this picture. Choose a smaller size, or SVG.",
  close: "Close",
};

const fr: ExportWords = {
  title: "Enregistrer la chronologie",
  form: "Format",
  forms: { svg: "Image modifiable (SVG)", png: "Image (PNG)", csv: "Tableau des événements (CSV)" },
  part: "Contenu",
  parts: { view: "Ce qui est à l’écran", whole: "Toute la chronologie" },
  scale: "Taille",
  save: "Enregistrer",
  saved: (name) => `Enregistré sous ${name}.`,
  failed: "Le navigateur n’a pas pu créer cette image. Choisissez une taille plus petite, ou SVG.",
  close: "Fermer",
};

const de: ExportWords = {
  title: "Zeitleiste sichern",
  form: "Als",
  forms: { svg: "Bild zum Bearbeiten (SVG)", png: "Bild (PNG)", csv: "Tabelle der Ereignisse (CSV)" },
  part: "Was",
  parts: { view: "Was zu sehen ist", whole: "Die ganze Zeitleiste" },
  scale: "Größe",
  save: "Sichern",
  saved: (name) => `Gesichert als ${name}.`,
  failed: "Der Browser konnte dieses Bild nicht machen. Wählen Sie eine kleinere Größe oder SVG.",
  close: "Schließen",
};

const es: ExportWords = {
  title: "Guardar la cronología",
  form: "Formato",
  forms: { svg: "Imagen editable (SVG)", png: "Imagen (PNG)", csv: "Tabla de acontecimientos (CSV)" },
  part: "Contenido",
  parts: { view: "Lo que está en pantalla", whole: "Toda la cronología" },
  scale: "Tamaño",
  save: "Guardar",
  saved: (name) => `Guardado como ${name}.`,
  failed: "El navegador no pudo crear esta imagen. Elija un tamaño menor, o SVG.",
  close: "Cerrar",
};

const ar: ExportWords = {
  title: "حفظ الخط الزمني",
  form: "الصيغة",
  forms: { svg: "صورة قابلة للتعديل (SVG)", png: "صورة (PNG)", csv: "جدول الأحداث (CSV)" },
  part: "المحتوى",
  parts: { view: "ما يظهر على الشاشة", whole: "الخط الزمني كله" },
  scale: "الحجم",
  save: "حفظ",
  saved: (name) => `حُفظ باسم ${name}.`,
  failed: "لم يتمكن المتصفح من إنشاء هذه الصورة. اختر حجمًا أصغر أو SVG.",
  close: "إغلاق",
};

const faAf: ExportWords = {
  title: "ذخیرهٔ خط زمانی",
  form: "قالب",
  forms: { svg: "تصویر قابل ویرایش (SVG)", png: "تصویر (PNG)", csv: "جدول رویدادها (CSV)" },
  part: "محتوا",
  parts: { view: "آنچه روی صفحه است", whole: "تمام خط زمانی" },
  scale: "اندازه",
  save: "ذخیره",
  saved: (name) => `به نام ${name} ذخیره شد.`,
  failed: "مرورگر نتوانست این تصویر را بسازد. اندازهٔ کوچک‌تر یا SVG را انتخاب کنید.",
  close: "بستن",
};

const ps: ExportWords = {
  title: "مهال‌وېش خوندي کول",
  form: "بڼه",
  forms: { svg: "د سمولو وړ انځور (SVG)", png: "انځور (PNG)", csv: "د پېښو جدول (CSV)" },
  part: "منځپانګه",
  parts: { view: "هغه څه چې په پرده دي", whole: "ټول مهال‌وېش" },
  scale: "اندازه",
  save: "خوندي کول",
  saved: (name) => `د ${name} په نوم خوندي شو.`,
  failed: "براوزر دا انځور جوړ نه کړای شو. کوچنۍ اندازه یا SVG وټاکئ.",
  close: "تړل",
};

const KNOWN: ReadonlyMap<string, ExportWords> = new Map([
  ["en", en],
  ["fr", fr],
  ["de", de],
  ["es", es],
  ["ar", ar],
  ["fa-AF", faAf],
  ["ps", ps],
]);

/** The words for saving in a language of the words that are spoken; English where it has none. */
export const exportWordsFor = (lang: string): ExportWords => KNOWN.get(lang) ?? en;
