import { fold } from "./fold.ts";

/** Where in a text something stands: from a UTF-16 place to the one after its last. */
export type Found = readonly [start: number, end: number];

const MARK = /^\p{M}$/u;

/**
 * Where the words of a search stand in a text, accents and case aside, as `searchIn` finds them: from the left, none over another. A letter is
 * found whole, with its accents, though the search holds only a part of it.
 */
export function foundIn(text: string, words: string): Found[] {
  const parts = fold(words)
    .split(" ")
    .filter((word) => word !== "");
  if (parts.length === 0) return [];
  let folded = "";
  // For each folded character, where the letter that it comes from begins.
  const from: number[] = [];
  let at = 0;
  for (const letter of text) {
    // What is no letter keeps words apart; an accent belongs to the letter before it.
    const plain = MARK.test(letter) ? "" : fold(letter) || " ";
    folded += plain;
    for (let i = 0; i < plain.length; i++) from.push(at);
    at += letter.length;
  }
  const found: Found[] = [];
  for (const part of parts)
    for (let i = folded.indexOf(part); i >= 0; i = folded.indexOf(part, i + part.length)) {
      const last = from[i + part.length - 1] as number;
      let next = i + part.length;
      while (from[next] === last) next++;
      found.push([from[i] as number, from[next] ?? text.length]);
    }
  return merged(found.sort((a, b) => a[0] - b[0]));
}

/** What lies over another, or touches it, becomes one. */
function merged(sorted: readonly Found[]): Found[] {
  const out: [number, number][] = [];
  for (const [start, end] of sorted) {
    const before = out.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else out.push([start, end]);
  }
  return out;
}
