import { en } from "./en.ts";
import type { Words } from "./words.ts";
import { wordsAr } from "./words-ar.ts";
import { wordsDe } from "./words-de.ts";
import { wordsEs } from "./words-es.ts";
import { wordsFaAf } from "./words-fa-af.ts";
import { wordsFr } from "./words-fr.ts";
import { wordsPs } from "./words-ps.ts";

const KNOWN: ReadonlyMap<string, Words> = new Map([
  ["en", en],
  ["fr", wordsFr],
  ["de", wordsDe],
  ["es", wordsEs],
  ["ar", wordsAr],
  ["fa", wordsFaAf],
  ["prs", wordsFaAf],
  ["ps", wordsPs],
]);

/** The words for a BCP 47 language tag; English where a language has none yet. */
export function wordsFor(lang: string): Words {
  return KNOWN.get(lang.toLowerCase().split("-")[0] ?? "") ?? en;
}
