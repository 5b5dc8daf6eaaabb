import { countingIn } from "./counting.ts";
import type { Words } from "./words.ts";

const { count, plural } = countingIn("fr");
const events = (n: number): string => plural(n, { one: "{} événement", other: "{} événements" });

/** What is said of events that are not all. */
const SEEN = { all: "", single: ", reposant sur une seule source", differ: ", sur lesquels des sources divergent" };

/** French. */
export const wordsFr: Words = {
  lang: "fr",
  timeline: "Chronologie",
  plotRole: "chronologie",
  zoomIn: "Agrandir",
  zoomOut: "Réduire",
  whole: "Montrer toute la chronologie",
  previousEvent: "Événement précédent",
  nextEvent: "Événement suivant",
  cite: "Citer",
  save: "Enregistrer",
  more: "Plus",
  close: "Fermer",
  views: { group: "Affichage", plot: "Chronologie", list: "Liste", table: "Tableau", matrix: "Matrice" },
  check: "Vérifier les données",
  clock: "Ce qu’on savait",
  legend: "Catégories d’événements : appuyer pour masquer ou montrer",
  lenses: {
    group: "Montrer selon les preuves",
    all: "Tout",
    single: "Une source",
    differ: "Sources en désaccord",
    said: (said, lens) => `${said}${SEEN[lens]}`,
  },
  overview: "Vue d’ensemble : la partie visible de la chronologie",
  overviewStart: "Début de la partie visible",
  overviewEnd: "Fin de la partie visible",
  keys: "Les flèches vont d’un événement à l’autre, Entrée en ouvre un, plus et moins changent l’échelle, 0 montre tout.",
  status: (span, said) => `Partie visible : ${span}, ${said}.`,
  events: (n, total) =>
    total === undefined || total === n
      ? events(n)
      : plural(total, { one: `${count(n)} sur {} événement`, other: `${count(n)} sur {} événements` }),
  markName: (date, title, position, total) => `${date}, ${title}, ${count(position)} sur ${count(total)}`,
  comma: ", ",
  signs: {
    stated: "affirmé",
    reported: "rapporté",
    denied: "démenti",
    due: "prévu",
    happened: "prévu, puis arrivé",
    differ: "les sources divergent",
    inexact: "pas connu au jour près",
    lasts: "dure",
    near: "approximatif",
    several: "plusieurs événements",
    rest: "autres à cette date",
    began: "commencés plus tôt",
  },
  clusterName: (n, span) => `${events(n)}, ${span} : agrandir`,
  clusterBegan: (n, span) => `${events(n)}, ${span}, commencés plus tôt : afficher`,
  mostImportant: (n, total) => `Les ${count(n)} plus importants de ${count(total)} événements`,
  position: (position, total) => `${count(position)} sur ${count(total)}`,
  claims: (n) => (n === 1 ? "Ce que dit la source" : `Ce que disent ${count(n)} affirmations`),
  published: (date) => `publié ${date}`,
  saysOtherDate: (date) => `Donne une autre date : ${date}`,
  noSource: "Aucune source indiquée",
  who: "Qui",
  where: "Où",
  columns: { date: "Date", event: "Événement", group: "Catégorie", place: "Lieu", sources: "Sources" },
  rows: (from, to, said) => `Lignes ${count(from)} à ${count(to)} de ${said}`,
  earlier: "Lignes précédentes",
  later: "Lignes suivantes",
  ungrouped: "Autres",
  loading: "Chargement de la chronologie…",
  soFar: (megabytes, n) => `${count(Math.round(megabytes * 10) / 10)} Mo, ${events(n)} pour l’instant`,
  triedAgain: (message) => `${message} Nouvel essai en cours.`,
  empty: "Cette chronologie n’a pas encore d’événements. Ajoutez à son fichier une ligne avec une date et un titre.",
  noneShown: "Aucun événement n’est montré. Réactivez-en davantage ci-dessus.",
  fault: {
    missing: (src, status) =>
      `${src} est introuvable (${status}). Vérifiez l’adresse dans src et que le fichier est publié.`,
    unreachable: (src) => `${src} n’a pas pu être chargé. Vérifiez la connexion, ou ouvrez la page par un serveur web.`,
    notTimeline: (src) =>
      `${src} n’est pas une chronologie. Indiquez un fichier CSV avec les colonnes date et title, ou un timeline.json.`,
    noSrc: "Cette chronologie n’a pas de données. Indiquez dans src un fichier CSV ou un timeline.json.",
    file: (message) => message,
  },
  gestureHint: "Maintenez Ctrl et faites défiler pour agrandir",
};
