import type { DateWords } from "./date-words.ts";
import { dateWordsAr } from "./date-words-ar.ts";
import { dateWordsDe } from "./date-words-de.ts";
import { dateWordsEn } from "./date-words-en.ts";
import { dateWordsEs } from "./date-words-es.ts";
import { dateWordsFaAf } from "./date-words-fa-af.ts";
import { dateWordsFr } from "./date-words-fr.ts";
import { dateWordsPs } from "./date-words-ps.ts";

const KNOWN: ReadonlyMap<string, DateWords> = new Map([
  ["en", dateWordsEn],
  ["fr", dateWordsFr],
  ["de", dateWordsDe],
  ["es", dateWordsEs],
  ["ar", dateWordsAr],
  ["fa", dateWordsFaAf],
  ["prs", dateWordsFaAf],
  ["ps", dateWordsPs],
]);

/** The date phrases for a BCP 47 language tag; English where a language has none yet. */
export function dateWordsFor(lang: string): DateWords {
  return KNOWN.get(lang.toLowerCase().split("-")[0] ?? "") ?? dateWordsEn;
}
