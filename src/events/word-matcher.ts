import { fold } from "./fold.ts";

/** More words than this are not looked for. */
const MOST_WORDS = 31;

/** Capital letters as small ones. */
const SMALL = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/**
 * Looks for words as `searchIn` does, accents and case aside, and tells which were found as bits. In bytes that are ASCII nothing
 * need be folded: a word has no spaces and no signs, so it stands there letter by letter or not at all.
 */
export class WordMatcher {
  /** The bits of all words; 0 where there are none. */
  readonly all: number;
  private readonly words: readonly string[];
  private readonly plain: readonly (Uint8Array | undefined)[];

  constructor(words: string) {
    const parts = fold(words)
      .split(" ")
      .filter((word) => word !== "");
    this.words = [...new Set(parts)].slice(0, MOST_WORDS);
    this.all = 2 ** this.words.length - 1;
    this.plain = this.words.map((word) =>
      /^[a-z0-9]+$/.test(word) ? Uint8Array.from(word, (letter) => letter.charCodeAt(0)) : undefined,
    );
  }

  inText(text: string): number {
    const folded = fold(text);
    let bits = 0;
    this.words.forEach((word, at) => {
      if (folded.includes(word)) bits |= 1 << at;
    });
    return bits;
  }

  /** The same for bytes [from, to) that are ASCII. */
  inAscii(bytes: Uint8Array, from: number, to: number): number {
    let bits = 0;
    for (let at = 0; at < this.plain.length; at++) {
      const word = this.plain[at];
      if (word && holds(bytes, from, to, word)) bits |= 1 << at;
    }
    return bits;
  }
}

function holds(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  const first = word[0] as number;
  const last = to - word.length;
  for (let at = from; at <= last; at++) {
    if (SMALL[bytes[at] as number] !== first) continue;
    let next = 1;
    while (next < word.length && SMALL[bytes[at + next] as number] === word[next]) next++;
    if (next === word.length) return true;
  }
  return false;
}

/** True where all bytes [from, to) are ASCII. */
export function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] as number) >= 128) return false;
  return true;
}
