import type { Specimen } from "./specimen.ts";
import { table } from "./specimen.ts";

const KINDS = ["Agreements", "Talks", "Reports", "Statements", "Politics", "Troops", "Attacks", "Ties"];
const kinds = `date,title,group\n${KINDS.map((kind, n) => `184${n},${kind} of a year,${kind}`).join("\n")}\n`;
const sixteen = `date,title,group\n${Array.from({ length: 16 }, (_, n) => `18${40 + n},Kind ${n + 1},${n + 1}`).join("\n")}\n`;

/** Words of every length and script, and the themes. */
export const TEXT_CASES: readonly Specimen[] = [
  {
    name: "long-title",
    look: "A long title takes two lines and ends in an ellipsis.",
    csv: table(
      "1848-10-06,Vienna rises again and is taken by imperial troops at the end of the month after a bombardment of three days",
      "1849-03,Short",
    ),
  },
  {
    name: "long-word",
    look: "A word that is wider than a label is cut, and overlaps nothing.",
    csv: table(
      "1848,Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
      "1849,Next to it",
    ),
  },
  {
    name: "emoji",
    look: "Emoji, combined ones and flags stay whole.",
    csv: table("1848,🎉 A feast 👩‍👩‍👧‍👦", "1849,🇦🇫 A flag ☕️", "1850,e\u0301 and n\u0303"),
  },
  {
    name: "empty-title",
    look: "Events without a title bear their date.",
    csv: "date,title,text\n1848,,Only a text\n1849,A title,\n",
  },
  {
    name: "markup",
    look: "Markup from data stays text.",
    csv: table("1848,<b>bold</b> & <script>", '1849,"quoted ""and"" more"'),
  },
  {
    name: "display-date",
    look: "A date in the author's own words.",
    csv: "date,title,display_date\n1848-03-15,A day in Pest,Ides of March\n1848-09-29,Pákozd,Michaelmas\n",
  },
  {
    name: "cjk",
    look: "Scripts without spaces break between characters.",
    csv: table("1868-01-03,王政復古の大号令が発せられ、新しい政府が作られた", "1871-08-29,廃藩置県"),
  },
  {
    name: "rtl-titles",
    look: "Titles from right to left in an English timeline.",
    csv: table("2020-02-29,توقيع الاتفاق في الدوحة", "2021-08-15,طالبان کابل را گرفتند", "2021-09-01,A new government"),
  },
  {
    name: "arabic",
    look: "Dates and axis in Arabic.",
    csv: table("2020-02-29,توقيع الاتفاق في الدوحة", "2020-07,تقرير", "2021-08-15,سقوط كابل"),
    lang: "ar",
  },
  {
    name: "dari",
    look: "Dates and axis in Dari.",
    csv: table("2020-02-29,توافق‌نامه در دوحه امضا شد", "2020-07,گزارش", "2021-08-15,کابل گرفته شد"),
    lang: "fa-AF",
  },
  {
    name: "pashto",
    look: "Dates and axis in Pashto.",
    csv: table("2020-02-29,په دوحه کې هوکړه لاسلیک شوه", "2020-07,راپور", "2021-08-15,کابل ونیول شو"),
    lang: "ps",
  },
  {
    name: "german",
    look: "Dates and axis in German.",
    csv: table("1848-03-18,Barrikaden in Berlin", "1848-05,Die Paulskirche", "1849,Das Ende"),
    lang: "de",
  },
  { name: "kinds", look: "Eight kinds: eight colours, each with a shape.", csv: kinds, widthPx: 900 },
  { name: "kinds-dark", look: "The same in the dark.", csv: kinds, theme: "dark", widthPx: 900 },
  {
    name: "kinds-sixteen",
    look: "Sixteen kinds: the eight colours again, with eight more shapes.",
    csv: sixteen,
    widthPx: 900,
  },
  { name: "kinds-print", look: "The same on paper.", csv: kinds, theme: "print", widthPx: 900 },
  {
    name: "importance",
    look: "Of a crowd, the important events have the words.",
    csv: `date,title,importance\n${Array.from({ length: 24 }, (_, n) => `1848-03-${String(n + 1).padStart(2, "0")},${n % 8 === 0 ? "Important" : "Minor"} ${n + 1},${n % 8 === 0 ? 9 : 1}`).join("\n")}\n`,
  },
  {
    name: "eras",
    look: "Eras are bars among the events, as long as they lasted.",
    csv: "date,end,title,type\n1815,1848,Restoration,era\n1848,1852,Republic,era\n1848-02-24,,The king abdicates,\n1851-12-02,,A coup,\n",
  },
  { name: "vertical", look: "Time runs down where an author says so.", csv: kinds, isUpright: true, heightPx: 520 },
  {
    name: "narrow",
    look: "As wide as a telephone: time runs down.",
    csv: kinds,
    isUpright: true,
    widthPx: 320,
    heightPx: 520,
  },
];
