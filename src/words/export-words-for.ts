import type { ExportWords } from "./export-words.ts";

const en: ExportWords = {
  title: "Save the timeline",
  form: "As",
  forms: {
    svg: "Picture to edit (SVG)",
    png: "Picture (PNG)",
    csv: "Table of events (CSV)",
    html: "Page in one file (HTML)",
  },
  part: "What",
  parts: { view: "What is on screen", whole: "The whole timeline" },
  scale: "Size",
  save: "Save",
  saved: (name) => `Saved as ${name}.`,
  failed: "This could not be made here. Choose another form, or a smaller size.",
  close: "Close",
};

const fr: ExportWords = {
  title: "Enregistrer la chronologie",
  form: "Format",
  forms: {
    svg: "Image modifiable (SVG)",
    png: "Image (PNG)",
    csv: "Tableau des événements (CSV)",
    html: "Page en un seul fichier (HTML)",
  },
  part: "Contenu",
  parts: { view: "Ce qui est à l’écran", whole: "Toute la chronologie" },
  scale: "Taille",
  save: "Enregistrer",
  saved: (name) => `Enregistré sous ${name}.`,
  failed: "Ce fichier n’a pas pu être créé ici. Choisissez un autre format, ou une taille plus petite.",
  close: "Fermer",
};

const de: ExportWords = {
  title: "Zeitleiste sichern",
  form: "Als",
  forms: {
    svg: "Bild zum Bearbeiten (SVG)",
    png: "Bild (PNG)",
    csv: "Tabelle der Ereignisse (CSV)",
    html: "Seite in einer Datei (HTML)",
  },
  part: "Was",
  parts: { view: "Was zu sehen ist", whole: "Die ganze Zeitleiste" },
  scale: "Größe",
  save: "Sichern",
  saved: (name) => `Gesichert als ${name}.`,
  failed: "Das ließ sich hier nicht machen. Wählen Sie eine andere Form oder eine kleinere Größe.",
  close: "Schließen",
};

const es: ExportWords = {
  title: "Guardar la cronología",
  form: "Formato",
  forms: {
    svg: "Imagen editable (SVG)",
    png: "Imagen (PNG)",
    csv: "Tabla de acontecimientos (CSV)",
    html: "Página en un solo archivo (HTML)",
  },
  part: "Contenido",
  parts: { view: "Lo que está en pantalla", whole: "Toda la cronología" },
  scale: "Tamaño",
  save: "Guardar",
  saved: (name) => `Guardado como ${name}.`,
  failed: "No se pudo crear aquí. Elija otro formato, o un tamaño menor.",
  close: "Cerrar",
};

const ar: ExportWords = {
  title: "حفظ الخط الزمني",
  form: "الصيغة",
  forms: {
    svg: "صورة قابلة للتعديل (SVG)",
    png: "صورة (PNG)",
    csv: "جدول الأحداث (CSV)",
    html: "صفحة في ملف واحد (HTML)",
  },
  part: "المحتوى",
  parts: { view: "ما يظهر على الشاشة", whole: "الخط الزمني كله" },
  scale: "الحجم",
  save: "حفظ",
  saved: (name) => `حُفظ باسم ${name}.`,
  failed: "تعذر صنع هذا هنا. اختر صيغة أخرى أو حجما أصغر.",
  close: "إغلاق",
};

const faAf: ExportWords = {
  title: "ذخیرهٔ خط زمانی",
  form: "قالب",
  forms: {
    svg: "تصویر قابل ویرایش (SVG)",
    png: "تصویر (PNG)",
    csv: "جدول رویدادها (CSV)",
    html: "صفحه در یک فایل (HTML)",
  },
  part: "محتوا",
  parts: { view: "آنچه روی صفحه است", whole: "تمام خط زمانی" },
  scale: "اندازه",
  save: "ذخیره",
  saved: (name) => `به نام ${name} ذخیره شد.`,
  failed: "این در اینجا ساخته نشد. شکل دیگر یا اندازهٔ کوچک‌تر را انتخاب کنید.",
  close: "بستن",
};

const ps: ExportWords = {
  title: "مهال‌وېش خوندي کول",
  form: "بڼه",
  forms: {
    svg: "د سمولو وړ انځور (SVG)",
    png: "انځور (PNG)",
    csv: "د پېښو جدول (CSV)",
    html: "پاڼه په یوه دوتنه کې (HTML)",
  },
  part: "منځپانګه",
  parts: { view: "هغه څه چې په پرده دي", whole: "ټول مهال‌وېش" },
  scale: "اندازه",
  save: "خوندي کول",
  saved: (name) => `د ${name} په نوم خوندي شو.`,
  failed: "دا دلته جوړ نه شو. بله بڼه یا کوچنۍ اندازه وټاکئ.",
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
