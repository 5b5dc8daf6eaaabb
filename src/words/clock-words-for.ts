import type { ClockWords } from "./clock-words.ts";
import { clockWordsAr, clockWordsFaAf, clockWordsPs } from "./clock-words-right-to-left.ts";
import type { Counting } from "./counting.ts";
import { countingIn } from "./counting.ts";

const en = ({ plural }: Counting): ClockWords => ({
  panel: "What was known, and when",
  clocks: "Place events",
  clock: { event: "As it happened", both: "Both clocks", reported: "As reported" },
  asKnown: (day, events) => `As known on ${day}: ${events}`,
  everything: (events) => `Everything known: ${events}`,
  byReport: "by first report",
  undatedEvents: (n) => plural(n, { one: "{} event has no dated source", other: "{} events have no dated source" }),
  reportDate: (day) => `reported ${day}`,
  scrubber: "Known on",
  previous: "Previous publication",
  next: "Next publication",
  play: "Play: step through the publications",
  pause: "Pause",
  off: "Everything known",
  published: (names) => `Just published: ${names}`,
  nothingYet: "No source had been published yet.",
  undated: (n) =>
    plural(n, {
      one: "{} source has no publication date and counts only once everything does.",
      other: "{} sources have no publication date and count only once everything does.",
    }),
  band: "When each source was published",
  bandHint: "Press a source, or open an event, to see who reports what.",
  arcs: "Join all events in view",
  source: (name, day) => `${name}, published ${day}`,
  sourceWithin: (name, day) => `${name}, published at some time: ${day}`,
  reportsEvents: (n) => plural(n, { one: "reports {} event", other: "reports {} events" }),
  sources: (n) => plural(n, { one: "{} source", other: "{} sources" }),
  units: {
    year: { one: "{} year", other: "{} years" },
    month: { one: "{} month", other: "{} months" },
    week: { one: "{} week", other: "{} weeks" },
    day: { one: "{} day", other: "{} days" },
  },
  upTo: (length) => `up to ${length}`,
  later: (length) => `${length} later`,
  before: (length) => `${length} before it was due`,
  within: (length) => `within ${length} of it`,
  sameDay: "the same day",
  sameTime: "at about the same time",
  during: "while it lasted",
  reportedBy: (when, source, day) => `${when} by ${source} (${day})`,
  reports: (title, reports) => `“${title}”: reported ${reports}`,
  undatedReport: (title) => `“${title}”: no source with a date of publication`,
  notDay: (text) => `as-of="${text}" is not a date. Write a day, a month or a year, such as 2020-07-02.`,
  notClock: (text) => `clock="${text}" is not known. Write event, reported or both.`,
  noDates:
    "No source has a publication date, so there is no second clock. Fill the column published of sources.csv, or source_date beside the events.",
  tooLong:
    "This timeline is too long for the clocks: its events stay in their file, and the clocks need all of them at once. Files below 300 kB have them.",
});

const de = ({ plural }: Counting): ClockWords => ({
  panel: "Was man wann wusste",
  clocks: "Ereignisse einordnen",
  clock: { event: "Wie geschehen", both: "Beide Uhren", reported: "Wie berichtet" },
  asKnown: (day, events) => `Bekannt am ${day}: ${events}`,
  everything: (events) => `Alles Bekannte: ${events}`,
  byReport: "nach dem ersten Bericht",
  undatedEvents: (n) =>
    plural(n, { one: "{} Ereignis hat keine datierte Quelle", other: "{} Ereignisse haben keine datierte Quelle" }),
  reportDate: (day) => `berichtet ${day}`,
  scrubber: "Bekannt am",
  previous: "Vorige Veröffentlichung",
  next: "Nächste Veröffentlichung",
  play: "Abspielen: von Veröffentlichung zu Veröffentlichung",
  pause: "Anhalten",
  off: "Alles Bekannte",
  published: (names) => `Gerade erschienen: ${names}`,
  nothingYet: "Noch war keine Quelle erschienen.",
  undated: (n) =>
    plural(n, {
      one: "{} Quelle ist ohne Datum und zählt erst, wenn alles zählt.",
      other: "{} Quellen sind ohne Datum und zählen erst, wenn alles zählt.",
    }),
  band: "Wann jede Quelle erschien",
  bandHint: "Eine Quelle drücken oder ein Ereignis öffnen: dann sieht man, wer was berichtet.",
  arcs: "Alle Ereignisse im Bild verbinden",
  source: (name, day) => `${name}, erschienen ${day}`,
  sourceWithin: (name, day) => `${name}, erschienen irgendwann: ${day}`,
  reportsEvents: (n) => plural(n, { one: "berichtet {} Ereignis", other: "berichtet {} Ereignisse" }),
  sources: (n) => plural(n, { one: "{} Quelle", other: "{} Quellen" }),
  units: {
    year: { one: "{} Jahr", other: "{} Jahre" },
    month: { one: "{} Monat", other: "{} Monate" },
    week: { one: "{} Woche", other: "{} Wochen" },
    day: { one: "{} Tag", other: "{} Tage" },
  },
  upTo: (length) => `bis zu ${length}`,
  later: (length) => `${length} später`,
  before: (length) => `${length} vorher, als es noch bevorstand,`,
  within: (length) => `in höchstens ${length} Abstand`,
  sameDay: "am selben Tag",
  sameTime: "etwa zur selben Zeit",
  during: "während es dauerte",
  reportedBy: (when, source, day) => `${when} von ${source} (${day})`,
  reports: (title, reports) => `„${title}“: berichtet ${reports}`,
  undatedReport: (title) => `„${title}“: keine Quelle mit Erscheinungsdatum`,
  notDay: (text) => `as-of="${text}" ist kein Datum. Einen Tag, Monat oder ein Jahr schreiben, etwa 2020-07-02.`,
  notClock: (text) => `clock="${text}" ist unbekannt. event, reported oder both schreiben.`,
  noDates:
    "Keine Quelle hat ein Erscheinungsdatum, deshalb gibt es keine zweite Uhr. Die Spalte published in sources.csv füllen, oder source_date bei den Ereignissen.",
  tooLong:
    "Diese Zeitleiste ist zu lang für die Uhren: ihre Ereignisse bleiben in der Datei, und die Uhren brauchen alle auf einmal. Dateien unter 300 kB haben sie.",
});

const fr = ({ plural }: Counting): ClockWords => ({
  panel: "Ce qu’on savait, et quand",
  clocks: "Placer les événements",
  clock: { event: "Selon les faits", both: "Deux horloges", reported: "Selon les récits" },
  asKnown: (day, events) => `Connu le ${day} : ${events}`,
  everything: (events) => `Tout ce qui est connu : ${events}`,
  byReport: "selon le premier récit",
  undatedEvents: (n) => plural(n, { one: "{} événement sans source datée", other: "{} événements sans source datée" }),
  reportDate: (day) => `rapporté ${day}`,
  scrubber: "Connu le",
  previous: "Publication précédente",
  next: "Publication suivante",
  play: "Lire : d’une publication à l’autre",
  pause: "Pause",
  off: "Tout ce qui est connu",
  published: (names) => `Vient de paraître : ${names}`,
  nothingYet: "Aucune source n’avait encore paru.",
  undated: (n) =>
    plural(n, {
      one: "{} source est sans date et ne compte que lorsque tout compte.",
      other: "{} sources sont sans date et ne comptent que lorsque tout compte.",
    }),
  band: "Quand chaque source a paru",
  bandHint: "Appuyez sur une source ou ouvrez un événement pour voir qui rapporte quoi.",
  arcs: "Relier tous les événements visibles",
  source: (name, day) => `${name}, paru ${day}`,
  sourceWithin: (name, day) => `${name}, paru à un moment : ${day}`,
  reportsEvents: (n) => plural(n, { one: "rapporte {} événement", other: "rapporte {} événements" }),
  sources: (n) => plural(n, { one: "{} source", other: "{} sources" }),
  units: {
    year: { one: "{} an", other: "{} ans" },
    month: { other: "{} mois" },
    week: { one: "{} semaine", other: "{} semaines" },
    day: { one: "{} jour", other: "{} jours" },
  },
  upTo: (length) => `jusqu’à ${length}`,
  later: (length) => `${length} plus tard`,
  before: (length) => `${length} avant la date prévue`,
  within: (length) => `à moins de ${length} près`,
  sameDay: "le jour même",
  sameTime: "à peu près au même moment",
  during: "pendant l’événement",
  reportedBy: (when, source, day) => `${when} par ${source} (${day})`,
  reports: (title, reports) => `« ${title} » : rapporté ${reports}`,
  undatedReport: (title) => `« ${title} » : aucune source avec une date de parution`,
  notDay: (text) =>
    `as-of="${text}" n’est pas une date. Écrivez un jour, un mois ou une année, par exemple 2020-07-02.`,
  notClock: (text) => `clock="${text}" est inconnu. Écrivez event, reported ou both.`,
  noDates:
    "Aucune source n’a de date de parution : il n’y a pas de seconde horloge. Remplissez la colonne published de sources.csv, ou source_date à côté des événements.",
  tooLong:
    "Cette chronologie est trop longue pour les horloges : ses événements restent dans leur fichier, et il les faut tous à la fois. Les fichiers de moins de 300 ko en ont.",
});

const es = ({ plural }: Counting): ClockWords => ({
  panel: "Qué se sabía, y cuándo",
  clocks: "Situar los sucesos",
  clock: { event: "Según ocurrió", both: "Dos relojes", reported: "Según se contó" },
  asKnown: (day, events) => `Conocido el ${day}: ${events}`,
  everything: (events) => `Todo lo conocido: ${events}`,
  byReport: "según la primera noticia",
  undatedEvents: (n) =>
    plural(n, { one: "{} suceso no tiene fuente fechada", other: "{} sucesos no tienen fuente fechada" }),
  reportDate: (day) => `contado ${day}`,
  scrubber: "Conocido el",
  previous: "Publicación anterior",
  next: "Publicación siguiente",
  play: "Reproducir: de publicación en publicación",
  pause: "Pausa",
  off: "Todo lo conocido",
  published: (names) => `Recién publicado: ${names}`,
  nothingYet: "Aún no se había publicado ninguna fuente.",
  undated: (n) =>
    plural(n, {
      one: "{} fuente no tiene fecha y solo cuenta cuando cuenta todo.",
      other: "{} fuentes no tienen fecha y solo cuentan cuando cuenta todo.",
    }),
  band: "Cuándo se publicó cada fuente",
  bandHint: "Pulse una fuente o abra un suceso para ver quién cuenta qué.",
  arcs: "Unir todos los sucesos a la vista",
  source: (name, day) => `${name}, publicado ${day}`,
  sourceWithin: (name, day) => `${name}, publicado en algún momento: ${day}`,
  reportsEvents: (n) => plural(n, { one: "cuenta {} suceso", other: "cuenta {} sucesos" }),
  sources: (n) => plural(n, { one: "{} fuente", other: "{} fuentes" }),
  units: {
    year: { one: "{} año", other: "{} años" },
    month: { one: "{} mes", other: "{} meses" },
    week: { one: "{} semana", other: "{} semanas" },
    day: { one: "{} día", other: "{} días" },
  },
  upTo: (length) => `hasta ${length}`,
  later: (length) => `${length} después`,
  before: (length) => `${length} antes de lo previsto`,
  within: (length) => `a menos de ${length}`,
  sameDay: "el mismo día",
  sameTime: "más o menos al mismo tiempo",
  during: "mientras duraba",
  reportedBy: (when, source, day) => `${when} por ${source} (${day})`,
  reports: (title, reports) => `«${title}»: contado ${reports}`,
  undatedReport: (title) => `«${title}»: ninguna fuente con fecha de publicación`,
  notDay: (text) => `as-of="${text}" no es una fecha. Escriba un día, un mes o un año, por ejemplo 2020-07-02.`,
  notClock: (text) => `clock="${text}" no se conoce. Escriba event, reported o both.`,
  noDates:
    "Ninguna fuente tiene fecha de publicación, así que no hay segundo reloj. Rellene la columna published de sources.csv, o source_date junto a los sucesos.",
  tooLong:
    "Esta cronología es demasiado larga para los relojes: sus sucesos quedan en el archivo, y los relojes los necesitan todos a la vez. Los archivos de menos de 300 kB los tienen.",
});

const KNOWN: ReadonlyMap<string, (counting: Counting) => ClockWords> = new Map([
  ["en", en],
  ["de", de],
  ["fr", fr],
  ["es", es],
  ["ar", clockWordsAr],
  ["fa", clockWordsFaAf],
  ["prs", clockWordsFaAf],
  ["ps", clockWordsPs],
]);

/** What the clocks say in a language, given as the tag of the words that are spoken; English where a language has none yet. */
export function clockWordsFor(lang: string): ClockWords & Counting {
  const made = KNOWN.get(lang.toLowerCase().split("-")[0] ?? "");
  const counting = countingIn(made ? lang : "en");
  return { ...(made ?? en)(counting), ...counting };
}
