import type { Counting } from "./counting.ts";
import { wordsIn } from "./counting.ts";
import type { EvidenceWords } from "./evidence-words.ts";
import { evidenceWordsAr, evidenceWordsFaAf, evidenceWordsPs } from "./evidence-words-right-to-left.ts";

const en = ({ count }: Counting): EvidenceWords => ({
  sourcesDisagree: (by, sources) =>
    `${sources > 1 ? "Sources disagree" : "The source disagrees with itself"} on the ${by.join(" and the ")}`,
  contested: "One claim denies another",
  sourcesAgree: (sources) => `${count(sources)} sources agree`,
  oneSource: "1 source",
  by: (author) => `by ${author}`,
  published: (date) => `Published ${date}.`,
  says: ["Says ", "."],
  follows: "so",
  gives: "Checked: the words give this date.",
  allows: "Checked: the words allow this date.",
  mismatch: (why) => `Counted again, the date does not fit: ${why}.`,
  wouldMean: (dates) => `the words would mean ${dates}`,
  why: {
    none: "no such day lies near the publication",
    weekday: "that date is another day of the week",
    future: "the source is older than what it tells as past",
    basis: "the explanation contradicts it",
  },
  several: (dates) => `Counted again, the words may mean ${dates}.`,
  quotedBy: (source) => `quoted by ${source}`,
  reportedBy: (source) => `reported by ${source}`,
  figure: "Figure",
  otherFigure: "Gives another figure",
  uncertainSource: "Its own date is uncertain: how it is known",
  aboutSource: "About this source",
  accessed: (date) => `Read ${date}.`,
  atWords: "opens the source at these words",
  statuses: { stated: "Stated", reported: "Reported", denied: "Denied", due: "Planned or due" },
  happened: {
    yes: "This was due, and another claim says that it then happened.",
    denied: "This was due, and another claim denies that it happened.",
    unknown: "This was due. No claim here says whether it then happened.",
  },
  sideBySide: { date: "The dates side by side", figure: "The figures side by side" },
  differs: "differs",
});

const DE = { date: "beim Datum", figure: "bei der Zahl" };
const de = ({ count }: Counting): EvidenceWords => ({
  sourcesDisagree: (by, sources) =>
    `${sources > 1 ? "Die Quellen widersprechen sich" : "Die Quelle widerspricht sich selbst"} ${by.map((subject) => DE[subject]).join(" und ")}`,
  contested: "Eine Aussage bestreitet die andere",
  sourcesAgree: (sources) => `${count(sources)} Quellen stimmen überein`,
  oneSource: "1 Quelle",
  by: (author) => `von ${author}`,
  published: (date) => `Erschienen: ${date}.`,
  says: ["Dort steht: ", "."],
  follows: "also",
  gives: "Geprüft: Die Worte ergeben dieses Datum.",
  allows: "Geprüft: Die Worte lassen dieses Datum zu.",
  mismatch: (why) => `Nachgerechnet stimmt das Datum nicht: ${why}.`,
  wouldMean: (dates) => `die Worte würden ${dates} bedeuten`,
  why: {
    none: "kein solcher Tag liegt nahe am Erscheinen",
    weekday: "dieses Datum ist ein anderer Wochentag",
    future: "die Quelle ist älter als das, was sie als vergangen erzählt",
    basis: "die Erklärung widerspricht ihm",
  },
  several: (dates) => `Nachgerechnet können die Worte ${dates} bedeuten.`,
  quotedBy: (source) => `zitiert von ${source}`,
  reportedBy: (source) => `berichtet von ${source}`,
  figure: "Zahl",
  otherFigure: "Nennt eine andere Zahl",
  uncertainSource: "Ihr eigenes Datum ist unsicher: woher man es weiß",
  aboutSource: "Über diese Quelle",
  accessed: (date) => `Gelesen: ${date}.`,
  atWords: "öffnet die Quelle bei diesen Worten",
  statuses: { stated: "Selbst gesagt", reported: "Berichtet", denied: "Bestritten", due: "Geplant oder fällig" },
  happened: {
    yes: "Dies war geplant, und eine andere Aussage sagt, dass es dann geschah.",
    denied: "Dies war geplant, und eine andere Aussage bestreitet, dass es geschah.",
    unknown: "Dies war geplant. Keine Aussage hier sagt, ob es dann geschah.",
  },
  sideBySide: { date: "Die Daten nebeneinander", figure: "Die Zahlen nebeneinander" },
  differs: "weicht ab",
});

const FR = { date: "la date", figure: "le chiffre" };
const fr = ({ count }: Counting): EvidenceWords => ({
  sourcesDisagree: (by, sources) =>
    `${sources > 1 ? "Les sources divergent" : "La source se contredit"} sur ${by.map((subject) => FR[subject]).join(" et ")}`,
  contested: "Une affirmation dément l’autre",
  sourcesAgree: (sources) => `${count(sources)} sources concordent`,
  oneSource: "1 source",
  by: (author) => `par ${author}`,
  published: (date) => `Paru : ${date}.`,
  says: ["On y lit : ", "."],
  follows: "donc",
  gives: "Vérifié : ces mots donnent cette date.",
  allows: "Vérifié : ces mots admettent cette date.",
  mismatch: (why) => `Recomptée, la date ne va pas : ${why}.`,
  wouldMean: (dates) => `ces mots voudraient dire ${dates}`,
  why: {
    none: "aucun jour pareil n’est proche de la parution",
    weekday: "cette date est un autre jour de la semaine",
    future: "la source est plus ancienne que ce qu’elle donne pour passé",
    basis: "l’explication la contredit",
  },
  several: (dates) => `Recompté, ces mots peuvent vouloir dire ${dates}.`,
  quotedBy: (source) => `cité par ${source}`,
  reportedBy: (source) => `rapporté par ${source}`,
  figure: "Chiffre",
  otherFigure: "Donne un autre chiffre",
  uncertainSource: "Sa propre date est incertaine : comment on la connaît",
  aboutSource: "Sur cette source",
  accessed: (date) => `Consulté : ${date}.`,
  atWords: "ouvre la source à ces mots",
  statuses: { stated: "Affirmé", reported: "Rapporté", denied: "Démenti", due: "Prévu" },
  happened: {
    yes: "C’était prévu, et une autre affirmation dit que cela a eu lieu.",
    denied: "C’était prévu, et une autre affirmation dément que cela ait eu lieu.",
    unknown: "C’était prévu. Aucune affirmation ici ne dit si cela a eu lieu.",
  },
  sideBySide: { date: "Les dates côte à côte", figure: "Les chiffres côte à côte" },
  differs: "diffère",
});

const ES = { date: "la fecha", figure: "la cifra" };
const es = ({ count }: Counting): EvidenceWords => ({
  sourcesDisagree: (by, sources) =>
    `${sources > 1 ? "Las fuentes no coinciden" : "La fuente se contradice"} en ${by.map((subject) => ES[subject]).join(" y ")}`,
  contested: "Una afirmación niega la otra",
  sourcesAgree: (sources) => `${count(sources)} fuentes coinciden`,
  oneSource: "1 fuente",
  by: (author) => `por ${author}`,
  published: (date) => `Publicado: ${date}.`,
  says: ["Dice: ", "."],
  follows: "luego",
  gives: "Comprobado: las palabras dan esta fecha.",
  allows: "Comprobado: las palabras admiten esta fecha.",
  mismatch: (why) => `Contada de nuevo, la fecha no concuerda: ${why}.`,
  wouldMean: (dates) => `las palabras significarían ${dates}`,
  why: {
    none: "ningún día así está cerca de la publicación",
    weekday: "esa fecha es otro día de la semana",
    future: "la fuente es anterior a lo que cuenta como pasado",
    basis: "la explicación la contradice",
  },
  several: (dates) => `Contado de nuevo, las palabras pueden significar ${dates}.`,
  quotedBy: (source) => `citado por ${source}`,
  reportedBy: (source) => `según ${source}`,
  figure: "Cifra",
  otherFigure: "Da otra cifra",
  uncertainSource: "Su propia fecha es incierta: cómo se conoce",
  aboutSource: "Sobre esta fuente",
  accessed: (date) => `Leído: ${date}.`,
  atWords: "abre la fuente en estas palabras",
  statuses: { stated: "Lo dice la fuente", reported: "Según terceros", denied: "Negado", due: "Previsto" },
  happened: {
    yes: "Estaba previsto, y otra afirmación dice que después ocurrió.",
    denied: "Estaba previsto, y otra afirmación niega que ocurriera.",
    unknown: "Estaba previsto. Ninguna afirmación dice aquí si después ocurrió.",
  },
  sideBySide: { date: "Las fechas, una junto a otra", figure: "Las cifras, una junto a otra" },
  differs: "difiere",
});

/** What the card says of claims in a language of the words that are spoken; English where it has none. */
export function evidenceWordsFor(lang: string): EvidenceWords {
  return wordsIn(lang, { en, fr, de, es, ar: evidenceWordsAr, "fa-AF": evidenceWordsFaAf, ps: evidenceWordsPs });
}
