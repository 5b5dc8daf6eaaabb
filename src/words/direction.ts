/** Languages that are written from right to left. */
const FROM_RIGHT = /^(?:ar|fa|ps|he|ur)\b/i;

/** Whether a language, by its BCP 47 tag, is written from right to left. */
export const isFromRight = (lang: string): boolean => FROM_RIGHT.test(lang);
