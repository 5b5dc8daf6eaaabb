import { en } from "./en.ts";
import type { Words } from "./words.ts";

/** The words for a BCP 47 language tag; English where a language has none yet. */
export function wordsFor(lang: string): Words {
  const known: Readonly<Record<string, Words>> = { en };
  const base = lang.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(known, base) ? (known[base] ?? en) : en;
}
