import { en } from "./en.ts";
import type { Words } from "./words.ts";

/** The words for a BCP 47 language tag. English is at hand; the other languages are fetched when one is asked for. */
export async function loadWords(lang: string): Promise<Words> {
  if (/^en\b/i.test(lang)) return en;
  const { wordsFor } = await import("./words-for.ts");
  return wordsFor(lang);
}
