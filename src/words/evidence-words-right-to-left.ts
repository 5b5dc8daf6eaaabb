import type { Counting } from "./counting.ts";
import type { EvidenceWords } from "./evidence-words.ts";

const AR = { date: "التاريخ", figure: "الرقم" };
/** Arabic. */
export const evidenceWordsAr = ({ plural }: Counting): EvidenceWords => ({
  sourcesDisagree: (by, sources) =>
    `${sources > 1 ? "تختلف المصادر" : "يناقض المصدر نفسه"} في ${by.map((subject) => AR[subject]).join(" و")}`,
  contested: "قول ينفي قولًا آخر",
  sourcesAgree: (sources) => plural(sources, { two: "مصدران متفقان", few: "{} مصادر متفقة", other: "{} مصدرًا متفقة" }),
  oneSource: "مصدر واحد",
  by: (author) => `بقلم ${author}`,
  published: (date) => `نُشر: ${date}.`,
  says: ["ورد فيه: ", "."],
  follows: "إذن",
  gives: "تم التحقق: الكلمات تعطي هذا التاريخ.",
  allows: "تم التحقق: الكلمات تسمح بهذا التاريخ.",
  mismatch: (why) => `أُعيد الحساب فلم يطابق التاريخ: ${why}.`,
  wouldMean: (dates) => `الكلمات تعني ${dates}`,
  why: {
    none: "لا يوم كهذا قريب من النشر",
    weekday: "هذا التاريخ يوم آخر من الأسبوع",
    future: "المصدر أقدم مما يرويه على أنه مضى",
    basis: "الشرح يناقضه",
  },
  several: (dates) => `أُعيد الحساب، وقد تعني الكلمات ${dates}.`,
  quotedBy: (source) => `نقل كلامه ${source}`,
  reportedBy: (source) => `أورده ${source}`,
  figure: "الرقم",
  otherFigure: "يذكر رقمًا آخر",
  uncertainSource: "تاريخه نفسه غير مؤكد: كيف عُرف",
  aboutSource: "عن هذا المصدر",
  accessed: (date) => `قُرئ: ${date}.`,
  atWords: "يفتح المصدر عند هذه الكلمات",
  statuses: { stated: "مذكور في المصدر", reported: "منقول عن غيره", denied: "منفي", due: "مخطط أو مقرر" },
  happened: {
    yes: "كان هذا مقررًا، ويذكر قول آخر أنه وقع بعد ذلك.",
    denied: "كان هذا مقررًا، وينفي قول آخر أنه وقع.",
    unknown: "كان هذا مقررًا. لا يذكر أي قول هنا هل وقع بعد ذلك.",
  },
  sideBySide: { date: "التواريخ جنبًا إلى جنب", figure: "الأرقام جنبًا إلى جنب" },
  differs: "مختلف",
});

const FA = { date: "تاریخ", figure: "رقم" };
/** Dari. */
export const evidenceWordsFaAf = ({ count }: Counting): EvidenceWords => ({
  sourcesDisagree: (by, sources) => {
    const subjects = by.map((subject) => FA[subject]).join(" و ");
    return sources > 1 ? `منابع در ${subjects} اختلاف دارند` : `منبع در ${subjects} خود را نقض می‌کند`;
  },
  contested: "یک روایت روایت دیگر را رد می‌کند",
  sourcesAgree: (sources) => `${count(sources)} منبع هم‌نظر اند`,
  oneSource: `${count(1)} منبع`,
  by: (author) => `نوشتهٔ ${author}`,
  published: (date) => `نشر: ${date}.`,
  says: ["در آن آمده: ", "."],
  follows: "پس",
  gives: "بررسی شد: این کلمات همین تاریخ را می‌دهد.",
  allows: "بررسی شد: این کلمات با این تاریخ سازگار است.",
  mismatch: (why) => `دوباره حساب شد، تاریخ برابر نیست: ${why}.`,
  wouldMean: (dates) => `معنای این کلمات ${dates} می‌بود`,
  why: {
    none: "چنین روزی نزدیک به نشر نیست",
    weekday: "این تاریخ روز دیگری از هفته است",
    future: "منبع کهنه‌تر از چیزی است که آن را گذشته می‌گوید",
    basis: "توضیح با آن در تناقض است",
  },
  several: (dates) => `دوباره حساب شد، معنای این کلمات می‌تواند ${dates} باشد.`,
  quotedBy: (source) => `به نقل ${source}`,
  reportedBy: (source) => `به گزارش ${source}`,
  figure: "رقم",
  otherFigure: "رقم دیگری می‌دهد",
  uncertainSource: "تاریخ خود منبع نامعلوم است: از کجا دانسته شد",
  aboutSource: "دربارهٔ این منبع",
  accessed: (date) => `خوانده شد: ${date}.`,
  atWords: "منبع را در همین کلمات باز می‌کند",
  statuses: { stated: "به گفتهٔ خود منبع", reported: "گزارش شده", denied: "رد شده", due: "پلان شده" },
  happened: {
    yes: "این پلان شده بود، و روایت دیگری می‌گوید که سپس رخ داد.",
    denied: "این پلان شده بود، و روایت دیگری رخ دادن آن را رد می‌کند.",
    unknown: "این پلان شده بود. هیچ روایتی این‌جا نمی‌گوید که سپس رخ داد یا نه.",
  },
  sideBySide: { date: "تاریخ‌ها پهلو به پهلو", figure: "رقم‌ها پهلو به پهلو" },
  differs: "فرق دارد",
});

const PS = { date: "نېټه", figure: "شمېره" };
/** Pashto. */
export const evidenceWordsPs = ({ count }: Counting): EvidenceWords => ({
  sourcesDisagree: (by, sources) => {
    const subjects = by.map((subject) => PS[subject]).join(" او ");
    return sources > 1 ? `سرچینې په ${subjects} کې یوه خوله نه دي` : `سرچینه په ${subjects} کې خپله خبره ردوي`;
  },
  contested: "یو روایت بل روایت ردوي",
  sourcesAgree: (sources) => `${count(sources)} سرچینې یوه خوله دي`,
  oneSource: `${count(1)} سرچینه`,
  by: (author) => `د ${author} لیکنه`,
  published: (date) => `خپور شوی: ${date}.`,
  says: ["پکې راغلي: ", "."],
  follows: "نو",
  gives: "وکتل شو: دا کلمې همدا نېټه ورکوي.",
  allows: "وکتل شو: دا نېټه له دې کلمو سره سمون لري.",
  mismatch: (why) => `بیا وشمېرل شو، نېټه برابره نه ده: ${why}.`,
  wouldMean: (dates) => `د دې کلمو مانا به ${dates} وه`,
  why: {
    none: "داسې ورځ خپرېدو ته نږدې نشته",
    weekday: "دا نېټه د اونۍ بله ورځ ده",
    future: "سرچینه له هغه څه پخوانۍ ده چې تېر یې بولي",
    basis: "تشریح یې ردوي",
  },
  several: (dates) => `بیا وشمېرل شو، د دې کلمو مانا ${dates} کېدای شي.`,
  quotedBy: (source) => `د ${source} له خوا نقل شوی`,
  reportedBy: (source) => `د ${source} له خوا راپور شوی`,
  figure: "شمېره",
  otherFigure: "بله شمېره ورکوي",
  uncertainSource: "د سرچینې خپله نېټه ناڅرګنده ده: څنګه معلومه شوه",
  aboutSource: "د دې سرچینې په اړه",
  accessed: (date) => `لوستل شوی: ${date}.`,
  atWords: "سرچینه پر همدې کلمو پرانیزي",
  statuses: { stated: "سرچینې پخپله ویلي", reported: "راپور شوی", denied: "رد شوی", due: "پلان شوی" },
  happened: {
    yes: "دا پلان شوې وه، او بل روایت وايي چې بیا وشوه.",
    denied: "دا پلان شوې وه، او بل روایت یې پېښېدل ردوي.",
    unknown: "دا پلان شوې وه. دلته هېڅ روایت نه وايي چې بیا وشوه که نه.",
  },
  sideBySide: { date: "نېټې څنګ په څنګ", figure: "شمېرې څنګ په څنګ" },
  differs: "توپیر لري",
});
