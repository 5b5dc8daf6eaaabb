import { countingIn } from "./counting.ts";

/** What is said of corrections, in one language; fetched where a timeline lists any. */
export interface CorrectionWords {
  readonly title: string;
  readonly count: (corrections: number) => string;
  /** In the card of an event whose record was corrected. */
  readonly corrected: (date: string) => string;
}

const EN: readonly [string, string] = ["Corrections", "Corrected, {}"];
/** Title, and what is said of one event, by language. */
const KNOWN: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["en", EN],
  ["fr", ["Corrections", "Corrigé, {}"]],
  ["de", ["Berichtigungen", "Berichtigt, {}"]],
  ["es", ["Correcciones", "Corregido, {}"]],
  ["ar", ["تصحيحات", "صُحح، {}"]],
  ["fa-AF", ["تصحیحات", "تصحیح شد، {}"]],
  ["ps", ["سمونې", "سم شوی، {}"]],
]);

/** What is said of corrections in a language of the words that are spoken; English where it has none. */
export function correctionWordsFor(lang: string): CorrectionWords {
  const [title, corrected] = KNOWN.get(lang) ?? EN;
  const { count } = countingIn(KNOWN.has(lang) ? lang : "en");
  return {
    title,
    count: (corrections) => `${title} (${count(corrections)})`,
    corrected: (date) => corrected.replace("{}", () => date),
  };
}
