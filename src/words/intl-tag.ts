/** Not every browser knows Pashto, and none Dari by this name: both have the numerals of Dari as Intl knows it. */
const LIKE_DARI = /^(ps|prs)\b/i;

/** The tag by which `Intl` writes numbers and lists in a language of ours. */
export const intlTag = (lang: string): string => (LIKE_DARI.test(lang) ? "fa-AF" : lang);
