import { countingIn } from "./counting.ts";
import type { Words } from "./words.ts";

const { count, plural } = countingIn("de");
const events = (n: number): string => plural(n, { one: "{} Ereignis", other: "{} Ereignisse" });

/** What is said of events that are not all. */
const SEEN = { all: "", single: ", die auf einer Quelle beruhen", differ: ", bei denen sich Quellen widersprechen" };

/** German. */
export const wordsDe: Words = {
  lang: "de",
  timeline: "Zeitleiste",
  plotRole: "Zeitleiste",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  whole: "Die ganze Zeitleiste zeigen",
  previousEvent: "Voriges Ereignis",
  nextEvent: "Nächstes Ereignis",
  cite: "Zitieren",
  save: "Sichern",
  more: "Mehr",
  close: "Schließen",
  views: { group: "Zeigen als", plot: "Zeitleiste", list: "Liste", table: "Tabelle", matrix: "Matrix" },
  check: "Daten prüfen",
  clock: "Was man wusste",
  legend: "Arten von Ereignissen: drücken zum Aus- und Einblenden",
  lenses: {
    group: "Nach Belegen zeigen",
    all: "Alle",
    single: "Eine Quelle",
    differ: "Quellen uneins",
    said: (said, lens) => `${said}${SEEN[lens]}`,
  },
  overview: "Überblick: der sichtbare Teil der Zeitleiste",
  overviewStart: "Anfang des sichtbaren Teils",
  overviewEnd: "Ende des sichtbaren Teils",
  keys: "Pfeiltasten gehen von Ereignis zu Ereignis, die Eingabetaste öffnet eines, Plus und Minus zoomen, 0 zeigt alles.",
  status: (span, said) => `Sichtbar: ${span}, ${said}.`,
  events: (n, total) =>
    total === undefined || total === n
      ? events(n)
      : plural(total, { one: `${count(n)} von {} Ereignis`, other: `${count(n)} von {} Ereignissen` }),
  markName: (date, title, position, total) => `${date}, ${title}, ${count(position)} von ${count(total)}`,
  comma: ", ",
  signs: {
    stated: "selbst gesagt",
    reported: "berichtet",
    denied: "bestritten",
    due: "geplant",
    happened: "geplant, dann geschehen",
    differ: "Quellen uneinig",
    inexact: "nicht auf den Tag bekannt",
    lasts: "dauert",
    near: "ungefähr",
    several: "mehrere Ereignisse",
    rest: "weitere zu diesem Datum",
    began: "früher begonnen",
  },
  clusterName: (n, span) => `${events(n)}, ${span}: vergrößern`,
  clusterBegan: (n, span) => `${events(n)}, ${span}, früher begonnen: zeigen`,
  mostImportant: (n, total) => `Die ${count(n)} wichtigsten von ${count(total)} Ereignissen`,
  position: (position, total) => `${count(position)} von ${count(total)}`,
  claims: (n) => (n === 1 ? "Was die Quelle sagt" : `Was ${count(n)} Aussagen sagen`),
  published: (date) => `veröffentlicht ${date}`,
  saysOtherDate: (date) => `Nennt ein anderes Datum: ${date}`,
  noSource: "Keine Quelle genannt",
  who: "Wer",
  where: "Wo",
  columns: { date: "Datum", event: "Ereignis", group: "Art", place: "Ort", sources: "Quellen" },
  rows: (from, to, said) => `Zeilen ${count(from)} bis ${count(to)} von ${said}`,
  earlier: "Frühere Zeilen",
  later: "Spätere Zeilen",
  ungrouped: "Sonstige",
  loading: "Die Zeitleiste wird geladen …",
  soFar: (megabytes, n) => `${count(Math.round(megabytes * 10) / 10)} MB, bisher ${events(n)}`,
  triedAgain: (message) => `${message} Es wird noch einmal versucht.`,
  empty:
    "Diese Zeitleiste hat noch keine Ereignisse. Fügen Sie ihrer Ereignisdatei eine Zeile mit Datum und Titel hinzu.",
  noneShown: "Kein Ereignis wird gezeigt. Blenden Sie oben wieder mehr ein.",
  fault: {
    missing: (src, status) =>
      `${src} wurde nicht gefunden (${status}). Prüfen Sie die Adresse in src und ob die Datei veröffentlicht ist.`,
    unreachable: (src) =>
      `${src} konnte nicht geladen werden. Prüfen Sie die Verbindung, oder öffnen Sie die Seite über einen Webserver.`,
    notTimeline: (src) =>
      `${src} ist keine Zeitleiste. Geben Sie eine CSV-Datei mit den Spalten date und title oder eine timeline.json an.`,
    noSrc: "Diese Zeitleiste hat keine Daten. Setzen Sie src auf eine CSV-Datei oder eine timeline.json.",
    file: (message) => message,
  },
  gestureHint: "Zum Vergrößern Strg halten und scrollen",
};
