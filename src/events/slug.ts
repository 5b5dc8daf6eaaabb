/** A name for a thing that is written in letters an id cannot hold: short, and the same every time (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A text as an id may be written: `[A-Za-z0-9._-]`, accents off, everything else a hyphen. */
export function slugOf(text: string): string {
  const plain = text
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  const slug = plain
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  // A title in another script leaves next to nothing: a fingerprint keeps two such titles apart.
  return /\p{L}/u.test(plain) && !/[A-Za-z]/.test(slug) ? `${slug}-${fingerprint(text)}`.replace(/^-/, "") : slug;
}

/** An id made of words, for what has none of its own: lower case, points apart. */
export function idOfWords(words: string): string {
  return slugOf(words.replaceAll(".", " ")).toLowerCase();
}

/** Names that are taken, each with the last number that was tried behind it: thousands of events may be called alike. */
export type TakenNames = Map<string, number>;

/** The name itself, or the name and the first number that is free: `quake`, `quake-2`. Takes it. */
export function takeName(name: string, taken: TakenNames): string {
  const base = name || "event";
  let free = base;
  let number = taken.get(base) ?? 1;
  while (taken.has(free)) free = `${base}-${++number}`;
  taken.set(base, number).set(free, 1);
  return free;
}
