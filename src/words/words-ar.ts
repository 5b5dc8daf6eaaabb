import { countingIn } from "./counting.ts";
import type { Words } from "./words.ts";

const { count, plural } = countingIn("ar");
const events = (n: number): string =>
  plural(n, {
    zero: "لا أحداث",
    one: "حدث واحد",
    two: "حدثان",
    few: "{} أحداث",
    many: "{} حدثًا",
    other: "{} حدث",
  });

/** What is said of events that are not all. */
const SEEN = { all: "", single: "، تستند إلى مصدر واحد", differ: "، تختلف فيها المصادر" };

/** Arabic. */
export const wordsAr: Words = {
  lang: "ar",
  timeline: "خط زمني",
  plotRole: "خط زمني",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  whole: "عرض الخط الزمني كله",
  previousEvent: "الحدث السابق",
  nextEvent: "الحدث التالي",
  cite: "استشهاد",
  save: "حفظ",
  more: "المزيد",
  close: "إغلاق",
  views: { group: "طريقة العرض", plot: "خط زمني", list: "قائمة", table: "جدول", matrix: "مصفوفة" },
  check: "فحص البيانات",
  clock: "ما كان معروفًا",
  legend: "أنواع الأحداث: اضغط للإخفاء أو الإظهار",
  lenses: {
    group: "العرض بحسب الأدلة",
    all: "الكل",
    single: "مصدر واحد",
    differ: "مصادر مختلفة",
    said: (said, lens) => `${said}${SEEN[lens]}`,
  },
  overview: "نظرة عامة: الجزء المعروض من الخط الزمني",
  overviewStart: "بداية الجزء المعروض",
  overviewEnd: "نهاية الجزء المعروض",
  keys: "تنتقل مفاتيح الأسهم من حدث إلى حدث، ويفتح مفتاح الإدخال واحدًا، ويغيّر الزائد والناقص المقياس، ويعرض 0 كل شيء.",
  status: (span, said) => `المعروض: ${span}، ${said}.`,
  events: (n, total) => (total === undefined || total === n ? events(n) : `${count(n)} من ${events(total)}`),
  markName: (date, title, position, total) => `${date}، ${title}، ${count(position)} من ${count(total)}`,
  comma: "، ",
  signs: {
    stated: "مذكور في المصدر",
    reported: "منقول عن غيره",
    denied: "منفي",
    due: "مقرر",
    happened: "كان مقررا ثم حدث",
    differ: "المصادر مختلفة",
    inexact: "اليوم غير معروف بدقة",
    lasts: "مدة",
    near: "تقريبي",
    several: "عدة أحداث",
    rest: "أحداث أخرى بالتاريخ نفسه",
    began: "بدأت قبل ذلك",
  },
  clusterName: (n, span) => `${events(n)}، ${span}: تكبير`,
  clusterBegan: (n, span) => `${events(n)}، ${span}، بدأت قبل ذلك: عرض`,
  mostImportant: (n, total) => `أهم ${count(n)} من ${events(total)}`,
  position: (position, total) => `${count(position)} من ${count(total)}`,
  claims: (n) =>
    n === 1
      ? "ما يقوله المصدر"
      : plural(n, { two: "ما تقوله روايتان", few: "ما تقوله {} روايات", other: "ما تقوله {} رواية" }),
  published: (date) => `نُشر في ${date}`,
  saysOtherDate: (date) => `يذكر تاريخًا آخر: ${date}`,
  noSource: "لم يُذكر مصدر",
  who: "من",
  where: "أين",
  columns: { date: "التاريخ", event: "الحدث", group: "النوع", place: "المكان", sources: "المصادر" },
  rows: (from, to, said) => `الصفوف من ${count(from)} إلى ${count(to)} من ${said}`,
  earlier: "الصفوف السابقة",
  later: "الصفوف التالية",
  ungrouped: "أخرى",
  loading: "جارٍ تحميل الخط الزمني…",
  soFar: (megabytes, n) => `${count(Math.round(megabytes * 10) / 10)} م.ب، ${events(n)} حتى الآن`,
  triedAgain: (message) => `${message} تجري المحاولة مرة أخرى.`,
  empty: "لا أحداث في هذا الخط الزمني بعد. أضف إلى ملف الأحداث صفًا فيه تاريخ وعنوان.",
  noneShown: "لا يُعرض أي حدث. أظهر المزيد من جديد في الأعلى.",
  fault: {
    missing: (src, status) => `لم يُعثر على ${src} (${count(status)}). تحقق من العنوان في src ومن أن الملف منشور.`,
    unreachable: (src) => `تعذر تحميل ${src}. تحقق من الاتصال، أو افتح الصفحة عبر خادم ويب.`,
    notTimeline: (src) => `${src} ليس خطًا زمنيًا. اذكر ملف CSV فيه العمودان date وtitle، أو ملف timeline.json.`,
    noSrc: "لا بيانات لهذا الخط الزمني. اذكر في src ملف CSV أو ملف timeline.json.",
    file: (message) => message,
  },
  gestureHint: "اضغط Ctrl ومرّر للتكبير",
};
