/** Anything that plain typewriters lack. */
const BEYOND_ASCII = /[^ -~\s]/;

/** A text for comparing: lower case, accents off, every run of anything but letters and digits one space. */
export function fold(text: string): string {
  // Classes of all the world's letters are dear, and most texts need none of them.
  if (!BEYOND_ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, " ")
      .trim();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The same without spaces: "Start_Date" and "startdate" are one name. */
export function foldName(text: string): string {
  return fold(text).replaceAll(" ", "");
}
