/** A text in which no word of one letter ends a line: "a promise" stays together. */
export const withLettersHeld = (text: string): string => text.replace(/(?<!\p{L})(\p{L}) (?=\p{L})/gu, "$1\u00a0");

/** Dates in which no number ends a line before the word that belongs to it: "1 Oct", "79 AD". */
export const withNumbersHeld = (text: string): string => text.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");
