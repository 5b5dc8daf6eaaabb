import { intlTag } from "./intl-tag.ts";

/** Forms of a phrase by the plural category of a number; `{}` is where the number goes. `other` serves where a category is not named. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How a language writes numbers, alone and in phrases. */
export interface Counting {
  /** "1,200". */
  readonly count: (n: number) => string;
  /** "1 event", "1,200 events". */
  readonly plural: (n: number, forms: Forms) => string;
}

/** The numerals and plural rules of a language, as `Intl` has them (CLDR). `lang` is a BCP 47 tag. */
export function countingIn(lang: string): Counting {
  const numbers = new Intl.NumberFormat(intlTag(lang));
  // Of Dari the plurals are others: Pashto has one and many, as English has.
  const rules = new Intl.PluralRules(/^ps\b/i.test(lang) ? "en" : intlTag(lang));
  const count = (n: number): string => numbers.format(n);
  return { count, plural: (n, forms) => (forms[rules.select(n)] ?? forms.other).replace("{}", count(n)) };
}

/** Makes the words of one language, given how it counts. */
type Make<Words> = (counting: Counting) => Words;

/** The words in a language of those that are spoken, by its tag; English where there are none in it. */
export function wordsIn<Words>(
  lang: string,
  known: Readonly<Record<string, Make<Words>>> & { readonly en: Make<Words> },
): Words {
  const make = Object.hasOwn(known, lang) ? known[lang] : undefined;
  return make ? make(countingIn(lang)) : known.en(countingIn("en"));
}
