import type { DateWords } from "./date-words.ts";
import { dateWordsEn } from "./date-words-en.ts";

/** The date phrases for a BCP 47 language tag. English is at hand; the other languages are fetched when one is asked for. */
export async function loadDateWords(lang: string): Promise<DateWords> {
  if (/^en\b/i.test(lang)) return dateWordsEn;
  const { dateWordsFor } = await import("./date-words-for.ts");
  return dateWordsFor(lang);
}
