import { countingIn } from "./counting.ts";
import type { Words } from "./words.ts";

const { count, plural } = countingIn("fa-AF");
const events = (n: number): string => plural(n, { other: "{} رویداد" });

/** What is said of events that are not all. */
const SEEN = { all: "", single: "، متکی به یک منبع", differ: "، که منابع در آن اختلاف دارند" };

/** Dari. */
export const wordsFaAf: Words = {
  lang: "fa-AF",
  timeline: "خط زمان",
  plotRole: "خط زمان",
  zoomIn: "بزرگ‌نمایی",
  zoomOut: "کوچک‌نمایی",
  whole: "نمایش تمام خط زمان",
  previousEvent: "رویداد قبلی",
  nextEvent: "رویداد بعدی",
  cite: "استناد",
  save: "ذخیره",
  more: "بیشتر",
  close: "بستن",
  views: { group: "نمایش به شکل", plot: "خط زمان", list: "فهرست", table: "جدول", matrix: "ماتریس" },
  check: "بررسی داده‌ها",
  clock: "آنچه دانسته بود",
  legend: "انواع رویدادها: برای پنهان یا آشکار کردن فشار دهید",
  lenses: {
    group: "نمایش بر اساس شواهد",
    all: "همه",
    single: "یک منبع",
    differ: "اختلاف منابع",
    said: (said, lens) => `${said}${SEEN[lens]}`,
  },
  overview: "نمای کلی: بخشی از خط زمان که دیده می‌شود",
  overviewStart: "آغاز بخشی که دیده می‌شود",
  overviewEnd: "پایان بخشی که دیده می‌شود",
  keys: "کلیدهای جهت از رویدادی به رویداد دیگر می‌روند، Enter یکی را باز می‌کند، جمع و منفی اندازه را تغییر می‌دهند و ۰ همه را نشان می‌دهد.",
  status: (span, said) => `دیده می‌شود: ${span}، ${said}.`,
  events: (n, total) => (total === undefined || total === n ? events(n) : `${count(n)} از ${events(total)}`),
  markName: (date, title, position, total) => `${date}، ${title}، ${count(position)} از ${count(total)}`,
  comma: "، ",
  signs: {
    stated: "به گفتهٔ خود منبع",
    reported: "گزارش شده",
    denied: "رد شده",
    due: "پلان شده",
    happened: "پلان شده و سپس واقع شده",
    differ: "منابع اختلاف دارند",
    inexact: "روز دقیق آن معلوم نیست",
  },
  clusterName: (n, span) => `${events(n)}، ${span}: بزرگ‌نمایی`,
  mostImportant: (n, total) => `${count(n)} رویداد مهم‌تر از ${events(total)}`,
  position: (position, total) => `${count(position)} از ${count(total)}`,
  claims: (n) => (n === 1 ? "آنچه منبع می‌گوید" : `آنچه ${count(n)} روایت می‌گوید`),
  published: (date) => `نشر ${date}`,
  saysOtherDate: (date) => `تاریخ دیگری می‌دهد: ${date}`,
  noSource: "منبعی ذکر نشده",
  who: "کی",
  where: "کجا",
  columns: { date: "تاریخ", event: "رویداد", group: "نوع", place: "محل", sources: "منابع" },
  rows: (from, to, said) => `سطرهای ${count(from)} تا ${count(to)} از ${said}`,
  earlier: "سطرهای قبلی",
  later: "سطرهای بعدی",
  ungrouped: "دیگر",
  loading: "خط زمان در حال بارگذاری است…",
  soFar: (megabytes, n) => `${count(Math.round(megabytes * 10) / 10)} م.ب، تا حال ${events(n)}`,
  triedAgain: (message) => `${message} دوباره کوشش می‌شود.`,
  empty: "این خط زمان هنوز رویدادی ندارد. در فایل رویدادها سطری با تاریخ و عنوان بیفزایید.",
  noneShown: "هیچ رویدادی نشان داده نمی‌شود. در بالا چیزهای بیشتری را دوباره آشکار کنید.",
  fault: {
    missing: (src, status) => `${src} یافت نشد (${count(status)}). نشانی src و نشر بودن فایل را بررسی کنید.`,
    unreachable: (src) => `${src} بارگذاری نشد. اتصال را بررسی کنید، یا صفحه را از راه یک سرور وب باز کنید.`,
    notTimeline: (src) => `${src} خط زمان نیست. یک فایل CSV با ستون‌های date و title یا یک timeline.json بدهید.`,
    noSrc: "این خط زمان داده‌ای ندارد. در src یک فایل CSV یا یک timeline.json بدهید.",
    file: (message) => message,
  },
  gestureHint: "برای بزرگ‌نمایی Ctrl را نگه دارید و بچرخانید",
};
