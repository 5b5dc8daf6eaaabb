import { countingIn } from "./counting.ts";
import type { Words } from "./words.ts";

// Not every Intl knows Pashto; Dari has the same digits, and Pashto the plural of one and many as below.
const { count } = countingIn("fa-AF");
const events = (n: number): string => `${count(n)} ${n === 1 ? "پېښه" : "پېښې"}`;

/** What is said of events that are not all. */
const SEEN = { all: "", single: "، پر یوې سرچینې ولاړې", differ: "، چې سرچینې پکې یوه خوله نه دي" };

/** Pashto. */
export const wordsPs: Words = {
  lang: "ps",
  timeline: "مهال‌وېش",
  plotRole: "مهال‌وېش",
  zoomIn: "لویول",
  zoomOut: "کوچنی کول",
  whole: "ټول مهال‌وېش ښودل",
  previousEvent: "مخکینۍ پېښه",
  nextEvent: "راتلونکې پېښه",
  cite: "حواله ورکول",
  save: "خوندي کول",
  more: "نور",
  close: "تړل",
  views: { group: "د ښودلو بڼه", plot: "مهال‌وېش", list: "لړلیک", table: "جدول", matrix: "مېټرېکس" },
  check: "د معلوماتو کتنه",
  clock: "هغه څه چې معلوم وو",
  legend: "د پېښو ډولونه: د پټولو یا ښودلو لپاره کېکاږئ",
  lenses: {
    group: "د شواهدو له مخې ښودل",
    all: "ټول",
    single: "یوه سرچینه",
    differ: "سرچینې یوه خوله نه دي",
    said: (said, lens) => `${said}${SEEN[lens]}`,
  },
  overview: "ټولیزه کتنه: د مهال‌وېش هغه برخه چې ښکاري",
  overviewStart: "د ښکارېدونکې برخې پیل",
  overviewEnd: "د ښکارېدونکې برخې پای",
  keys: "د لوري کیلۍ له یوې پېښې بلې ته ځي، Enter یوه پرانیزي، جمع او منفي کچه بدلوي، او ۰ ټول ښیي.",
  status: (span, said) => `ښکاري: ${span}، ${said}.`,
  events: (n, total) => (total === undefined || total === n ? events(n) : `له ${events(total)} ${count(n)}`),
  markName: (date, title, position, total) => `${date}، ${title}، له ${count(total)} ${count(position)}`,
  comma: "، ",
  signs: {
    stated: "سرچینې پخپله ویلي",
    reported: "راپور شوی",
    denied: "رد شوی",
    due: "پلان شوی",
    happened: "پلان شوی او بیا شوی",
    differ: "سرچینې یوه خوله نه دي",
    inexact: "کره ورځ یې معلومه نه ده",
    lasts: "دوام لري",
    near: "نږدې",
    several: "څو پېښې",
  },
  clusterName: (n, span) => `${events(n)}، ${span}: لویول`,
  clusterBegan: (n, span) => `${events(n)}، ${span}، مخکې پیل شوې: ښکاره کول`,
  mostImportant: (n, total) => `له ${events(total)} ${count(n)} تر ټولو مهمې`,
  position: (position, total) => `له ${count(total)} ${count(position)}`,
  claims: (n) => (n === 1 ? "سرچینه څه وايي" : `${count(n)} روایتونه څه وايي`),
  published: (date) => `خپور شوی ${date}`,
  saysOtherDate: (date) => `بله نېټه ورکوي: ${date}`,
  noSource: "سرچینه نه ده یاده شوې",
  who: "څوک",
  where: "چېرته",
  columns: { date: "نېټه", event: "پېښه", group: "ډول", place: "ځای", sources: "سرچینې" },
  rows: (from, to, said) => `له ${said} ${count(from)} تر ${count(to)} کرښې`,
  earlier: "مخکینۍ کرښې",
  later: "راتلونکې کرښې",
  ungrouped: "نور",
  loading: "مهال‌وېش راځي…",
  soFar: (megabytes, n) => `${count(Math.round(megabytes * 10) / 10)} م.ب، تر اوسه ${events(n)}`,
  triedAgain: (message) => `${message} بیا هڅه کېږي.`,
  empty: "دا مهال‌وېش لا پېښې نه لري. د پېښو فایل ته داسې کرښه ور زیاته کړئ چې نېټه او سرلیک ولري.",
  noneShown: "هېڅ پېښه نه ښودل کېږي. پورته نور بېرته څرګند کړئ.",
  fault: {
    missing: (src, status) => `${src} ونه موندل شو (${count(status)}). په src کې پته او د فایل خپرېدل وګورئ.`,
    unreachable: (src) => `${src} راپورته نه شو. نښلون وګورئ، یا پاڼه د وېب سرور له لارې پرانیزئ.`,
    notTimeline: (src) => `${src} مهال‌وېش نه دی. یو CSV فایل د date او title ستنو سره، یا یو timeline.json ورکړئ.`,
    noSrc: "دا مهال‌وېش معلومات نه لري. په src کې یو CSV فایل یا timeline.json ورکړئ.",
    file: (message) => message,
  },
  gestureHint: "د لویولو لپاره Ctrl ونیسئ او وڅرخوئ",
};
