import type { EmbedWords } from "./embed-words.ts";

const en: EmbedWords = {
  title: "Embed this timeline",
  form: "As",
  forms: { frame: "Frame", script: "Script", file: "One file" },
  notes: {
    frame: "Works nearly everywhere, and nothing of the page reaches into it.",
    script: "For a site of your own: it takes the page’s font, and the events stand in the page as a list.",
    file: "Needs no server: the command writes it. Without it, use Save above the timeline, “Page in one file”.",
  },
  width: "Width, px",
  full: "full",
  height: "Height, px",
  measuring: "Measuring the previews. Or write a height.",
  size: "{width} px wide: {height} px high",
  heights: {
    one: "The height in the code was measured in the preview, in this browser.",
    two: "Both heights in the code were measured in the previews, in this browser: the second is for columns narrower than {edge} px. The text around the frame stays where it is. Where a system removes styles, the first holds everywhere.",
    chosen: "One height for every column. Where the timeline is higher, it scrolls inside its frame.",
  },
  theme: "Colours",
  themes: { auto: "As the reader has them", light: "Light", dark: "Dark" },
  start: "Begins with",
  starts: { whole: "The whole timeline", now: "What I see now" },
  code: "To paste",
  copy: "Copy",
  copied: "Copied.",
  selected: "The text is selected: copy it with the keyboard.",
  preview: "Preview",
  policy: "If the page has a Content-Security-Policy, allow: {}",
  systems:
    "WordPress: block “Custom HTML”. Ghost: card “HTML”. Drupal: a text format that allows frames. Google Sites, Notion: paste only the address in src.",
  close: "Close",
};

const fr: EmbedWords = {
  title: "Intégrer cette chronologie",
  form: "Format",
  forms: { frame: "Cadre", script: "Script", file: "Un seul fichier" },
  notes: {
    frame: "Fonctionne presque partout, et rien de la page n’y pénètre.",
    script: "Pour votre propre site : elle prend la police de la page, et les événements y figurent en liste.",
    file: "Sans serveur : la commande l’écrit. Sinon, « Enregistrer » au-dessus de la chronologie, « Page en un seul fichier ».",
  },
  width: "Largeur, px",
  full: "toute",
  height: "Hauteur, px",
  measuring: "Mesure des aperçus. Ou indiquez une hauteur.",
  size: "{width} px de large : {height} px de haut",
  heights: {
    one: "La hauteur dans le code a été mesurée dans l’aperçu, dans ce navigateur.",
    two: "Les deux hauteurs dans le code ont été mesurées dans les aperçus, dans ce navigateur : la seconde vaut pour les colonnes de moins de {edge} px. Le texte autour du cadre reste en place. Là où un système retire les styles, la première vaut partout.",
    chosen:
      "Une seule hauteur pour toutes les colonnes. Là où la chronologie est plus haute, elle défile dans son cadre.",
  },
  theme: "Couleurs",
  themes: { auto: "Celles du lecteur", light: "Claires", dark: "Sombres" },
  start: "Commence par",
  starts: { whole: "Toute la chronologie", now: "Ce que je vois" },
  code: "À coller",
  copy: "Copier",
  copied: "Copié.",
  selected: "Le texte est sélectionné : copiez-le au clavier.",
  preview: "Aperçu",
  policy: "Si la page a une Content-Security-Policy, autorisez : {}",
  systems:
    "WordPress : bloc « HTML personnalisé ». Ghost : carte « HTML ». Drupal : un format de texte qui permet les cadres. Google Sites, Notion : collez seulement l’adresse de src.",
  close: "Fermer",
};

const de: EmbedWords = {
  title: "Diese Zeitleiste einbetten",
  form: "Als",
  forms: { frame: "Rahmen", script: "Skript", file: "Eine Datei" },
  notes: {
    frame: "Geht fast überall, und nichts von der Seite greift hinein.",
    script: "Für eine eigene Website: Die Schrift der Seite gilt, und die Ereignisse stehen als Liste in der Seite.",
    file: "Braucht keinen Server: Der Befehl schreibt sie. Ohne ihn: „Sichern“ über der Zeitleiste, „Seite in einer Datei“.",
  },
  width: "Breite, px",
  full: "ganz",
  height: "Höhe, px",
  measuring: "Die Vorschauen werden gemessen. Oder eine Höhe eintragen.",
  size: "{width} px breit: {height} px hoch",
  heights: {
    one: "Die Höhe im Code wurde in der Vorschau gemessen, in diesem Browser.",
    two: "Beide Höhen im Code wurden in den Vorschauen gemessen, in diesem Browser: Die zweite gilt für Spalten unter {edge} px. Der Text um den Rahmen bleibt, wo er ist. Wo ein System Stile entfernt, gilt überall die erste.",
    chosen: "Eine Höhe für jede Spalte. Wo die Zeitleiste höher ist, rollt sie in ihrem Rahmen.",
  },
  theme: "Farben",
  themes: { auto: "Wie beim Leser", light: "Hell", dark: "Dunkel" },
  start: "Beginnt mit",
  starts: { whole: "Der ganzen Zeitleiste", now: "Dem, was ich jetzt sehe" },
  code: "Zum Einfügen",
  copy: "Kopieren",
  copied: "Kopiert.",
  selected: "Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.",
  preview: "Vorschau",
  policy: "Hat die Seite eine Content-Security-Policy, erlauben Sie: {}",
  systems:
    "WordPress: Block „Individuelles HTML“. Ghost: Karte „HTML“. Drupal: ein Textformat, das Rahmen erlaubt. Google Sites, Notion: nur die Adresse aus src einfügen.",
  close: "Schließen",
};

const es: EmbedWords = {
  title: "Insertar esta cronología",
  form: "Como",
  forms: { frame: "Marco", script: "Script", file: "Un archivo" },
  notes: {
    frame: "Funciona casi en todas partes, y nada de la página entra en él.",
    script: "Para un sitio propio: toma la letra de la página, y los acontecimientos están en ella como lista.",
    file: "No necesita servidor: lo escribe la orden. Sin ella, «Guardar» sobre la cronología, «Página en un solo archivo».",
  },
  width: "Ancho, px",
  full: "todo",
  height: "Alto, px",
  measuring: "Midiendo las vistas previas. O escriba un alto.",
  size: "{width} px de ancho: {height} px de alto",
  heights: {
    one: "El alto del código se midió en la vista previa, en este navegador.",
    two: "Los dos altos del código se midieron en las vistas previas, en este navegador: el segundo vale para columnas de menos de {edge} px. El texto alrededor del marco no se mueve. Donde un sistema quita los estilos, el primero vale siempre.",
    chosen: "Un solo alto para todas las columnas. Donde la cronología es más alta, se desplaza dentro de su marco.",
  },
  theme: "Colores",
  themes: { auto: "Los del lector", light: "Claros", dark: "Oscuros" },
  start: "Empieza con",
  starts: { whole: "Toda la cronología", now: "Lo que veo ahora" },
  code: "Para pegar",
  copy: "Copiar",
  copied: "Copiado.",
  selected: "El texto está seleccionado: cópielo con el teclado.",
  preview: "Vista previa",
  policy: "Si la página tiene una Content-Security-Policy, permita: {}",
  systems:
    "WordPress: bloque «HTML personalizado». Ghost: tarjeta «HTML». Drupal: un formato de texto que permita marcos. Google Sites, Notion: pegue solo la dirección de src.",
  close: "Cerrar",
};

const ar: EmbedWords = {
  title: "تضمين هذا الخط الزمني",
  form: "الصيغة",
  forms: { frame: "إطار", script: "نص برمجي", file: "ملف واحد" },
  notes: {
    frame: "يعمل في كل مكان تقريبا، ولا يصل إليه شيء من الصفحة.",
    script: "لموقعك أنت: يأخذ خط الصفحة، وتكون الأحداث فيها قائمة.",
    file: "لا يحتاج إلى خادم: يكتبه الأمر. ومن دونه: «حفظ» فوق الخط الزمني، «صفحة في ملف واحد».",
  },
  width: "العرض، بكسل",
  full: "كامل",
  height: "الارتفاع، بكسل",
  measuring: "يجري قياس المعاينات. أو اكتب ارتفاعا.",
  size: "العرض {width} بكسل: الارتفاع {height} بكسل",
  heights: {
    one: "قيس الارتفاع المكتوب في المعاينة، في هذا المتصفح.",
    two: "قيس الارتفاعان المكتوبان في المعاينات، في هذا المتصفح: الثاني للأعمدة التي هي أضيق من {edge} بكسل. ويبقى النص حول الإطار في مكانه. وحيث يحذف النظام الأنماط يسري الأول في كل مكان.",
    chosen: "ارتفاع واحد لكل الأعمدة. وحيث يكون الخط الزمني أعلى منه، يُمرَّر داخل إطاره.",
  },
  theme: "الألوان",
  themes: { auto: "كما عند القارئ", light: "فاتحة", dark: "داكنة" },
  start: "يبدأ بـ",
  starts: { whole: "الخط الزمني كله", now: "ما أراه الآن" },
  code: "للصق",
  copy: "نسخ",
  copied: "نُسخ.",
  selected: "النص محدد: انسخه بلوحة المفاتيح.",
  preview: "معاينة",
  policy: "إن كان للصفحة Content-Security-Policy فاسمح بـ: {}",
  systems:
    "WordPress: كتلة “Custom HTML”. Ghost: بطاقة “HTML”. Drupal: تنسيق نص يسمح بالإطارات. Google Sites وNotion: الصق العنوان الذي في src فقط.",
  close: "إغلاق",
};

const faAf: EmbedWords = {
  title: "جا دادن این خط زمانی",
  form: "به شکل",
  forms: { frame: "قاب", script: "اسکریپت", file: "یک فایل" },
  notes: {
    frame: "تقریباً همه جا کار می‌کند و چیزی از صفحه به آن نمی‌رسد.",
    script: "برای سایت خودتان: قلم صفحه را می‌گیرد و رویدادها به شکل فهرست در صفحه‌اند.",
    file: "سرور نمی‌خواهد: فرمان آن را می‌نویسد. بی آن: «ذخیره» بالای خط زمانی، «صفحه در یک فایل».",
  },
  width: "پهنا، پیکسل",
  full: "تمام",
  height: "بلندی، پیکسل",
  measuring: "پیش‌نمایش‌ها اندازه می‌شوند. یا یک بلندی بنویسید.",
  size: "پهنا {width} پیکسل: بلندی {height} پیکسل",
  heights: {
    one: "بلندی در کد در پیش‌نمایش، در همین مرورگر، اندازه شده است.",
    two: "هر دو بلندی در کد در پیش‌نمایش‌ها، در همین مرورگر، اندازه شده‌اند: دومی برای ستون‌های باریک‌تر از {edge} پیکسل است. متن دور قاب در جای خود می‌ماند. جایی که سیستم سبک‌ها را برمی‌دارد، اولی همه جا به کار می‌رود.",
    chosen: "یک بلندی برای همه ستون‌ها. جایی که خط زمانی بلندتر است، در قاب خود می‌لغزد.",
  },
  theme: "رنگ‌ها",
  themes: { auto: "مانند خواننده", light: "روشن", dark: "تیره" },
  start: "آغاز با",
  starts: { whole: "تمام خط زمانی", now: "آنچه اکنون می‌بینم" },
  code: "برای چسپاندن",
  copy: "کاپی",
  copied: "کاپی شد.",
  selected: "متن انتخاب شده است: با صفحه‌کلید کاپی کنید.",
  preview: "پیش‌نمایش",
  policy: "اگر صفحه Content-Security-Policy دارد، اجازه دهید: {}",
  systems:
    "WordPress: بلاک “Custom HTML”. Ghost: کارت “HTML”. Drupal: قالب متنی که قاب را اجازه دهد. Google Sites و Notion: فقط نشانی src را بچسپانید.",
  close: "بستن",
};

const ps: EmbedWords = {
  title: "دا مهال‌وېش په پاڼه کې ځای کړئ",
  form: "بڼه",
  forms: { frame: "چوکاټ", script: "سکریپټ", file: "یوه دوتنه" },
  notes: {
    frame: "نږدې هر ځای کار کوي، او د پاڼې هېڅ شی ورته نه رسېږي.",
    script: "ستاسو د خپل سایټ لپاره: د پاڼې لیکبڼه اخلي، او پېښې په پاڼه کې د لست په توګه دي.",
    file: "سرور ته اړتیا نه لري: امر یې لیکي. بې له هغه: د مهال‌وېش پر سر «خوندي کول»، «پاڼه په یوه دوتنه کې».",
  },
  width: "پلنوالی، پکسل",
  full: "ټول",
  height: "لوړوالی، پکسل",
  measuring: "مخکتنې اندازه کېږي. یا یو لوړوالی ولیکئ.",
  size: "پلنوالی {width} پکسل: لوړوالی {height} پکسل",
  heights: {
    one: "په کوډ کې لوړوالی په مخکتنه کې، په همدې براوزر کې، اندازه شوی دی.",
    two: "په کوډ کې دواړه لوړوالي په مخکتنو کې، په همدې براوزر کې، اندازه شوي دي: دویم د هغو ستنو لپاره دی چې له {edge} پکسل نرۍ وي. د چوکاټ شاوخوا متن په خپل ځای پاتې کېږي. چېرته چې سیستم سټایلونه لرې کوي، هلته لومړی هر ځای کارېږي.",
    chosen: "د ټولو ستنو لپاره یو لوړوالی. چېرته چې مهال‌وېش لوړ وي، په خپل چوکاټ کې تاوېږي.",
  },
  theme: "رنګونه",
  themes: { auto: "لکه د لوستونکي", light: "روښانه", dark: "تیاره" },
  start: "پیل په",
  starts: { whole: "ټول مهال‌وېش", now: "هغه څه چې اوس یې وینم" },
  code: "د لګولو لپاره",
  copy: "کاپي",
  copied: "کاپي شو.",
  selected: "متن ټاکل شوی: په کیبورډ یې کاپي کړئ.",
  preview: "مخکتنه",
  policy: "که پاڼه Content-Security-Policy لري، اجازه ورکړئ: {}",
  systems:
    "WordPress: د “Custom HTML” بلاک. Ghost: د “HTML” کارت. Drupal: د متن هغه بڼه چې چوکاټ پرېږدي. Google Sites او Notion: یوازې د src پته ولګوئ.",
  close: "تړل",
};

const KNOWN: ReadonlyMap<string, EmbedWords> = new Map([
  ["en", en],
  ["fr", fr],
  ["de", de],
  ["es", es],
  ["ar", ar],
  ["fa", faAf],
  ["prs", faAf],
  ["ps", ps],
]);

/** The words of the dialog for a BCP 47 language tag; English where a language has none. */
export const embedWordsFor = (lang: string): EmbedWords => KNOWN.get(lang.toLowerCase().split("-")[0] ?? "") ?? en;
