import type { NameHash } from "./name-table.ts";
import { idOfWords } from "./slug.ts";

const LONGEST_WORDS = 200;
const LONGEST_ID = 60;
const HYPHEN = 45;

/** Lower case for letters and digits; themselves for `-` and `_`; 0 for all that parts words. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  return /[A-Za-z0-9_-]/.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

/** The id that `idOfWords` makes of words, as a fingerprint, from bytes in ASCII. */
export class WordsId {
  private readonly id = new Uint8Array(LONGEST_ID);
  private size = 0;
  private read = 0;
  private isParted = false;
  private hasLetter = false;

  clear(): void {
    this.size = 0;
    this.read = 0;
    this.isParted = false;
    this.hasLetter = false;
  }

  /** More of the words: bytes in [from, to). */
  put(bytes: Uint8Array, from: number, to: number): void {
    const end = Math.min(to, from + LONGEST_WORDS - this.read);
    this.read += Math.max(0, end - from);
    for (let at = from; at < end && this.size < LONGEST_ID; at++) {
      const sign = SIGNS[bytes[at] as number] as number;
      if (sign === 0 && this.isParted) continue;
      this.isParted = sign === 0;
      if (sign >= 97 && sign <= 122) this.hasLetter = true;
      this.id[this.size++] = sign || HYPHEN;
    }
  }

  /** Puts the fingerprint into `hash`; false where the words must be read as text, because no letter is left. */
  hash(hash: NameHash): boolean {
    if (!this.hasLetter) return false;
    const { id } = this;
    let from = 0;
    let to = this.size;
    while (from < to && id[from] === HYPHEN) from++;
    while (to > from && id[to - 1] === HYPHEN) to--;
    hash.clear();
    for (let at = from; at < to; at++) hash.put(id[at] as number);
    return true;
  }
}

/** The id made of a date's words and a title. */
export function wordsId(date: string, title: string): string {
  return idOfWords(`${date} ${title}`) || "event";
}

/** True for the bytes of an id that can be used as it was written. */
export function isPlainId(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > LONGEST_ID || bytes[from] === HYPHEN || bytes[to - 1] === HYPHEN) return false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= 128 || (SIGNS[byte] === 0 && byte !== 46)) return false;
  }
  return true;
}
